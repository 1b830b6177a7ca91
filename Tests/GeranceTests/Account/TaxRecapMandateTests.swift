import Gerance
import GeranceTestKit
import Testing

@Suite("taxRecap.complete: mandates that close within a month, begin or end in a year")
struct TaxRecapMandateTests {
    /// A mandate that closes on the 5th of each month, to a last day.
    private func book(from start: CivilDate = "2025-01-01", to end: CivilDate) throws -> AccountBook {
        try AccountBook(
            of: try Mandate(
                id: "M-1", registerNumber: 412, registeredOn: start, signedOn: start, effectiveFrom: start,
                term: MandateTerm(firmMonths: nil, absoluteEnd: end), dwellings: [try Sample.dwelling(1)],
                powers: [.collect], mayReceiveFunds: true,
                feeTerms: [
                    try FeeTerm(kind: .management, price: .rate("7.2%", of: .collectedAll), payer: .owner)
                ],
                accounts: try AccountsTerms(rhythm: .monthly, cutoffDay: 5), depositHeldBy: .manager),
            leases: [1])
    }

    private func missing(_ recap: TaxRecap) -> [String] {
        recap.notes.compactMap {
            if case .feesMissing(_, let period) = $0 { "\(period.from) \(period.to)" } else { nil }
        }
    }

    @Test("The last statement of a year goes over into it from the year before, and no day is missing")
    func withinMonth() throws {
        var book = try book(to: "2030-12-31")
        var statements: [Statement] = []
        while book.account.openFrom < "2027-02-01" {
            let cutoff = try #require(book.account.mandate.accounts.cutoff(onOrAfter: book.account.openFrom))
            statements.append(try book.account.close(on: cutoff))
        }
        #expect(missing(try book.recap(2026, statements: statements)) == [])
        #expect(missing(try book.recap(2026, statements: statements.dropLast(3))) == ["2026-11-06 2026-12-31"])
        // The days from 6 December on are in the statement of 5 January: their fees are of the next year.
        #expect(missing(try book.recap(2026, statements: statements.dropLast(2))) == [])
        #expect(missing(try book.recap(2025, statements: Array(statements.dropFirst()))) == ["2025-01-01 2025-01-05"])
    }

    @Test("What is recorded in December is in the statement of January, or in the last one of a mandate that ends")
    func stated() throws {
        for (end, differing) in [
            ("2030-12-31", ["1 224 10.00 2026-12-10 2027"]), ("2026-12-15", []),
        ] as [(CivilDate, [String])] {
            var book = try book(to: end)
            try book.record(line: "2026-12-10 repairs 10.00 L-1")
            #expect(try book.recap(2026).differing == differing)
        }
    }

    @Test("The flat sum is for the years of the mandate, its first and last day included")
    func flat() throws {
        for (start, end, years) in [
            ("2025-12-31", "2027-01-01", [2025, 2026, 2027]), ("2026-01-01", "2026-12-31", [2026]),
        ] as [(CivilDate, CivilDate, [Int])] {
            let book = try book(from: start, to: end)
            #expect(try (2024...2028).filter { try book.recap($0)["L-1"]?[.flatCosts]?.exact == "20.00" } == years)
        }
    }

    @Test("After the end of the mandate no statement is missing, and late money still counts")
    func ended() throws {
        var book = try book(to: "2025-12-31")
        try book.record(line: "2026-02-01 rentReceived 100.00 B-1")
        let recap = try book.recap(2026)
        #expect(missing(recap) == [])
        #expect(
            recap.figures(.dwelling("L-1")) == """
                211 100.00 100
                215 100.00 100
                240 0.00 0
                261 100.00 100
                263 100.00 100
                """)
    }
}
