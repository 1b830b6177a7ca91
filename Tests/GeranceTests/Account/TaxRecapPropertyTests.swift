import Gerance
import GeranceTestKit
import Testing

@Suite("taxRecap.complete: over generated years every euro is on one line, or left out for one reason")
struct TaxRecapPropertyTests {
    /// A generated account from January 2026 to March 2027, some of whose money moved before or after its recording.
    struct Years {
        var book: AccountBook
        var statements: [Statement] = []
        var supplement = TaxRecap.Supplement()

        init(seed: UInt64) throws {
            var random = Generator(seed: seed)
            book = try AccountBook()
            if Bool.random(using: &random) { try book.add("L-2", as: "B-7", .furnished, from: "2026-06-15") }
            if Bool.random(using: &random) { try book.add("L-1", as: "B-8", .commercial, from: "2026-09-01") }
            for _ in 1...15 {
                let (from, to) = (
                    book.account.openFrom,
                    try #require(book.account.mandate.accounts.cutoff(onOrAfter: book.account.openFrom))
                )
                var day = from
                for _ in 0..<Int.random(in: 0...14, using: &random) {
                    day = min(to, day.adding(days: Int.random(in: 0...3, using: &random)) ?? day)
                    record(on: day, &random)
                }
                statements.append(try book.account.close(on: to))
            }
            for movement in book.account.movements where Int.random(in: 0..<8, using: &random) == 0 {
                if movement.posting.category == .otherPaid { supplement.choices[movement.number] = .line(.insurance) }
                if movement.posting.category == .supplierRefund { supplement.choices[movement.number] = .line(.works) }
            }
        }

        private mutating func record(on day: CivilDate, _ random: inout Generator) {
            let category = Posting.Category.allCases.randomElement(using: &random) ?? .repairs
            let amount = Euros(cents: Int64.random(in: 1...120_000, using: &random))
            var line = "\(day) \(category.rawValue) \(category == .fee ? "48.00" : amount)"
            let leases = book.account.leases.keys.sorted()
            if category.concernsTenant { line += " \(leases.randomElement(using: &random) ?? "B-1")" }
            if !category.concernsTenant, Int.random(in: 0..<4, using: &random) > 0 {
                line += Bool.random(using: &random) ? " L-1" : " L-2"
            }
            if category == .fee { line += " taxHelp" }
            if Int.random(in: 0..<6, using: &random) == 0 { line += " back=\(Int.random(in: 1...60, using: &random))" }
            if Int.random(in: 0..<4, using: &random) == 0 {
                line += " moved=\(day.adding(days: Int.random(in: -40...40, using: &random)) ?? day)"
            }
            // What the account refuses is no posting.
            _ = try? book.record(line: line)
        }

        func recap(_ year: Int) throws -> TaxRecap {
            try book.recap(year, statements: statements, supplement)
        }
    }

    @Test("Each posting of the year stands exactly once, and no other", arguments: 1...60)
    func once(seed: UInt64) throws {
        let years = try Years(seed: seed)
        for year in 2025...2027 {
            let recap = try years.recap(year)
            let numbers =
                recap.properties.flatMap(\.entries).flatMap(\.postings) + recap.undeclared.compactMap(\.source.number)
            let moved = years.book.account.movements.filter { $0.posting.movedOn.year == year }
            #expect(numbers.sorted() == moved.map(\.number))
        }
        #expect(years.book.account.movements.count > 30)
    }

    @Test("The sources make the line, lines make totals, in cents and in euros", arguments: 1...60)
    func sums(seed: UInt64) throws {
        let recap = try Years(seed: seed).recap(2026)
        for property in recap.properties {
            var (cents, euros) = ([Int: Int](), [Int: Int]())
            for entry in property.entries {
                cents[entry.line.number] = Int(entry.exact.cents)
                euros[entry.line.number] = Int(entry.rounded.cents)
                #expect(entry.rounded.cents % 100 == 0)
                guard !entry.sources.isEmpty else { continue }
                #expect(entry.sources.map(\.amount.cents).reduce(0, +) == entry.exact.cents)
                #expect(entry.rounded == entry.exact.wholeEuros)
            }
            for amounts in [cents, euros] {
                let receipts = (211...214).reduce(0) { $0 + (amounts[$1] ?? 0) }
                let charges = (221...229).reduce(0) { $0 + (amounts[$1] ?? 0) } - (amounts[230] ?? 0)
                #expect(amounts[215] == receipts)
                #expect(amounts[240] == charges)
                #expect(amounts[261] == receipts - charges - (amounts[250] ?? 0))
                #expect(amounts[263] == amounts[261])
            }
        }
        #expect(recap.result.exact.cents == recap.properties.compactMap { $0[.result]?.exact.cents }.reduce(0, +))
    }

    @Test("The recap with its differences is what the year's statements hold", arguments: 1...60)
    func reconciled(seed: UInt64) throws {
        let years = try Years(seed: seed)
        for year in 2026...2027 {
            let recap = try years.recap(year)
            let declared = Set(recap.properties.flatMap(\.entries).flatMap(\.postings))
            let before = recap.differences.filter { $0.statedIn == year }.map(\.number)
            let after = recap.differences.filter { $0.movedOn.year == year }.map(\.number)
            #expect(declared.isSuperset(of: after) && declared.isDisjoint(with: before))
            let numbers = declared.subtracting(after).union(before)
            let stated = Set(
                years.statements.filter { $0.period.to.year == year }.flatMap(\.numbers)
            ).subtracting(recap.undeclared.compactMap(\.source.number))
            // What the statements hold beside it is on no line of any year.
            #expect(stated.isSuperset(of: numbers))
            let lines = try Set(
                (2024...2028).flatMap { try years.recap($0).properties.flatMap(\.entries).flatMap(\.postings) })
            #expect(stated.intersection(lines) == numbers)
        }
    }

    @Test("The fees of the statements are on line 221, or left out, to the cent", arguments: 1...60)
    func fees(seed: UInt64) throws {
        let years = try Years(seed: seed)
        let recap = try years.recap(2026)
        let sources =
            recap.properties.compactMap { $0[.management] }.flatMap(\.sources) + recap.undeclared.map(\.source)
        let rated = sources.filter { if case .ratedFee = $0.origin { true } else { false } }
        let statements = years.statements.filter { $0.period.to.year == 2026 }
        let lines = statements.flatMap { $0.dwellings.flatMap(\.fees) + $0.common.fees }.filter { $0.number == nil }
        #expect(rated.map(\.amount.cents).reduce(0, +) == lines.map(\.total.cents).reduce(0, +))
        // The postings of its base, as the statement counts them, make the base of each fee.
        for case .ratedFee(_, let kind, let period, let base) in rated.map(\.origin) {
            let statement = try #require(statements.first { $0.period == period })
            let counted = statement.counted.filter { base.contains($0.number) }
            let (works, cash) = (counted.map(\.amount.cents), counted.map(\.counted.cents))
            let sum = (kind == .worksSupervision ? works : cash).reduce(0, +)
            #expect(lines.contains { $0.kind == kind && $0.base?.cents == sum })
        }
        #expect(!recap.notes.contains { if case .feesMissing = $0 { true } else { false } })
    }

    @Test("A recap is the same whatever the order of what it is made from", arguments: 1...10)
    func order(seed: UInt64) throws {
        let years = try Years(seed: seed)
        #expect(
            try years.book.recap(2026, statements: years.statements.reversed(), years.supplement)
                == (try years.recap(2026)))
    }
}

extension Statement {
    /// The postings that it holds.
    fileprivate var numbers: [FactNumber] {
        counted.map(\.number) + (dwellings.flatMap(\.fees) + common.fees).compactMap(\.number)
    }

    /// Its lines, fees left out.
    fileprivate var counted: [Line] {
        var lines = common.received + common.paid + common.advances + common.contributions + common.provisions
        for dwelling in dwellings {
            lines += dwelling.received + dwelling.paid
            for tenant in dwelling.tenants { lines += tenant.called + tenant.received + tenant.deposits }
        }
        return lines
    }
}
