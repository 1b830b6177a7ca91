import Gerance
import GeranceTestKit
import Testing

@Suite("A generated account lives through what an owner's account lives through")
struct AccountStoryTests {
    /// Three years of a story, recorded and closed month by month.
    private struct Years {
        var account: Account
        var statements: [Statement] = []
        var bank: Int64 = 0
        let story: AccountStory

        init(mandate: Int, seed: UInt64) throws {
            var story = try AccountStory(mandate: mandate, dwellings: 2, seed: seed)
            account = Account(of: story.mandate)
            for lease in story.leases { try account.add(lease) }
            for _ in 1...36 {
                let entries = try story.month(from: account.openFrom, paying: statements.last?.payable ?? .zero)
                for entry in entries {
                    try account.record(entry.posting, as: entry.number, on: entry.recordedOn)
                    let sign: Int64 = entry.posting.reverses == nil ? 1 : -1
                    bank += sign * Int64(entry.posting.category.bankFlow) * entry.posting.amount.cents
                }
                let cutoff = try #require(account.mandate.accounts.cutoff(onOrAfter: account.openFrom))
                statements.append(try account.close(on: cutoff))
                bank -= statements.last?.totals.fees.cents ?? 0
            }
            self.story = story
        }
    }

    @Test("The same seed tells the same story, another seed another one")
    func repeatable() throws {
        let first = try Years(mandate: 3, seed: 5)
        #expect(try Years(mandate: 3, seed: 5).account == first.account)
        #expect(try Years(mandate: 3, seed: 6).account != first.account)
    }

    @Test(
        "Each mandate's statements are proven, follow each other, and leave in the bank what is held", arguments: 1...12
    )
    func held(mandate: Int) throws {
        let years = try Years(mandate: mandate, seed: 1)
        var previous: Statement?
        for statement in years.statements {
            try statement.verify(under: years.account.mandate, after: previous)
            previous = statement
        }
        let balances = years.account.balances
        let credits = try balances.tenants.values.reduce(0) { $0 + (try $1.credit().cents) }
        let deposits = balances.deposits.values.reduce(0) { $0 + $1.cents }
        #expect(balances.owner.cents + balances.provision.cents + deposits + credits == years.bank)
    }

    @Test("Deposits, provisions, reversals, tenants who leave and who pay ahead are all there")
    func contents() throws {
        let all = try (1...40).map { try Years(mandate: $0, seed: 1) }
        let postings = all.flatMap { $0.account.movements.map(\.posting) }
        let categories = Set(postings.map(\.category))
        #expect(
            categories.isSuperset(of: [
                .depositReceived, .depositTransferred, .depositReturned, .depositKeptForRent, .depositKeptForDamage,
                .provisionConstituted, .provisionUsed, .contribution, .advancePaid, .balancePaid, .housingBenefit,
                .insuranceIndemnity, .condominiumRefund, .fee, .repairs,
            ]))
        let reversed = Set(postings.filter { $0.reverses != nil }.map(\.category))
        #expect(
            reversed.isSuperset(of: [
                .rentReceived, .rentCalled, .repairs, .fee, .provisionConstituted, .depositKeptForDamage,
            ]))
        #expect(all.contains { $0.story.leases.count > 2 })
        let tenants = all.flatMap(\.statements).flatMap(\.dwellings).flatMap(\.tenants)
        #expect(tenants.contains { $0.credit > .zero })
        #expect(tenants.contains { $0.due > .zero })
    }
}
