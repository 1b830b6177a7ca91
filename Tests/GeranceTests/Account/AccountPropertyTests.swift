import Gerance
import GeranceTestKit
import Testing

@Suite("The owner's account over years: every cent is somebody's")
struct AccountPropertyTests {
    /// A year of a generated account, and what the bank holds for it by another way of counting.
    struct Year {
        var book: AccountBook
        var statements: [Statement] = []
        var bank = 0

        init(seed: UInt64) throws {
            var random = Generator(seed: seed)
            book = try AccountBook(reserve: Euros(cents: Int64.random(in: 0...20_000, using: &random)))
            var day: CivilDate = "2026-01-01"
            for month in 1...12 {
                for _ in 0..<Int.random(in: 0...25, using: &random) {
                    let later = day.adding(days: Int.random(in: 0...2, using: &random)) ?? day
                    if later.month == month { day = later }
                    record(on: day, &random)
                }
                let cutoff = try #require(book.account.mandate.accounts.cutoff(onOrAfter: book.account.openFrom))
                let statement = try book.account.close(on: cutoff)
                statements.append(statement)
                bank -= Int(statement.totals.fees.cents)
                day = book.account.openFrom
            }
        }

        /// Records something; what the account refuses leaves the bank as it is.
        private mutating func record(on day: CivilDate, _ random: inout Generator) {
            let category = Posting.Category.allCases.randomElement(using: &random) ?? .repairs
            let isBack = Int.random(in: 0..<6, using: &random) == 0
            let amount = Euros(cents: Int64.random(in: 1...120_000, using: &random))
            var line = "\(day) \(category.rawValue) \(category == .fee ? "48.00" : amount)"
            if category.concernsTenant { line += Bool.random(using: &random) ? " B-1" : " B-2" }
            if !category.concernsTenant, Bool.random(using: &random) { line += " L-1" }
            if category == .fee { line += " taxHelp" }
            if isBack { line += " back=\(Int.random(in: 1...40, using: &random))" }
            guard (try? book.record(line: line)) != nil else { return }
            let sign = isBack ? -1 : 1
            bank += sign * category.bankFlow * Int(amount.cents)
        }
    }

    @Test("Balance, provision, deposits and tenants' credits make up what the bank holds", arguments: 1...60)
    func bank(seed: UInt64) throws {
        let year = try Year(seed: seed)
        let balances = year.book.account.balances
        let held =
            balances.owner.cents + balances.provision.cents + balances.deposits.values.reduce(0) { $0 + $1.cents }
            + (try balances.tenants.values.reduce(0) { $0 + (try $1.credit().cents) })
        #expect(Int(held) == year.bank)
        #expect(year.book.account.movements.count > 30)
    }

    @Test("Each statement is proven, follows the one before, and closes where the account stands", arguments: 1...60)
    func statements(seed: UInt64) throws {
        let year = try Year(seed: seed)
        var previous: Statement?
        for statement in year.statements {
            try statement.verify(under: year.book.account.mandate, after: previous)
            #expect(statement.payable >= .zero)
            previous = statement
        }
        #expect(previous?.closing == year.book.account.balances.owner)
    }

    @Test("A statement made early is the one made late", arguments: 1...20)
    func early(seed: UInt64) throws {
        let year = try Year(seed: seed)
        var book = try AccountBook(reserve: year.book.account.mandate.reserve)
        var rest = year.book.account.movements[...]
        var late = book.account
        for movement in rest { try late.record(movement.posting, as: movement.number, on: movement.recordedOn) }
        for statement in year.statements {
            while let movement = rest.first, movement.recordedOn <= statement.period.to {
                try book.account.record(movement.posting, as: movement.number, on: movement.recordedOn)
                rest = rest.dropFirst()
            }
            #expect(try late.close(on: statement.period.to) == statement)
            #expect(try book.account.close(on: statement.period.to) == statement)
        }
    }
}

extension Posting.Category {
    /// Which way money goes through the bank: in, out or not at all; fees go out with their VAT, by the statements.
    var bankFlow: Int {
        switch self {
        case .rentReceived, .housingBenefit, .occupationIndemnity, .chargesReceived, .adjustmentReceived,
            .otherReceived, .expenseBorneByTenant, .insuranceIndemnity, .subsidy, .condominiumRefund,
            .supplierRefund, .contribution, .depositReceived:
            1
        case .condominiumCharges, .repairs, .improvements, .construction, .ownerInsurance, .rentInsurance,
            .propertyTax, .recoverableCharge, .legalCosts, .evictionIndemnity, .rehousingIndemnity, .condominiumAdvance,
            .condominiumWorksFund, .otherPaid, .advancePaid,
            .balancePaid, .depositTransferred, .depositReturned:
            -1
        default: 0
        }
    }
}
