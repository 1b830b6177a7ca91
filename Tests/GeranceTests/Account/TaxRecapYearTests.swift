import Gerance
import GeranceTestKit
import Testing

@Suite("taxRecap.complete: money counts in the civil year in which it moved")
struct TaxRecapYearTests {
    @Test(
        "The day of moving decides, and not that of recording, nor the term that is paid",
        arguments: [("2025-12-31", 2025), ("2026-01-01", 2026), ("2026-12-31", 2026)] as [(CivilDate, Int)])
    func movedOn(day: CivilDate, year: Int) throws {
        var book = try AccountBook()
        try book.record(line: "2027-01-03 rentReceived 780.00 B-1 moved=\(day)")
        for other in 2025...2027 {
            #expect(try book.recap(other)["L-1"]?[.rents]?.exact == (other == year ? "780.00" : nil))
        }
    }

    @Test("What is taken back counts below zero in the year in which it goes back")
    func reversals() throws {
        var book = try AccountBook()
        try book.record(
            """
            2026-12-20 rentReceived 780.00 B-1
            2026-12-21 repairs 100.00 L-1
            2026-12-22 fee 48.00 L-1 taxHelp
            2027-01-08 rentReceived 780.00 B-1 back=1
            2027-01-09 repairs 30.00 L-1 back=2
            2027-01-10 fee 48.00 L-1 taxHelp back=3
            2027-02-05 rentReceived 200.00 B-1
            """)
        let (first, second) = (try book.recap(2026), try book.recap(2027))
        #expect(first["L-1"]?[.rents]?.exact == "780.00")
        #expect(second["L-1"]?[.rents]?.exact == "-580.00")
        #expect(second["L-1"]?[.rents]?.rounded == "-580.00")
        #expect(first["L-1"]?[.works]?.exact == "100.00")
        #expect(second["L-1"]?[.works]?.exact == "-30.00")
        #expect(first["L-1"]?[.management]?.exact == "52.08")
        #expect(second["L-1"]?[.management]?.exact == "-52.08")
    }

    @Test("A posting recorded after the year's last statement counts in the year, and the recap says where it differs")
    func differences() throws {
        var book = try AccountBook()
        try book.record(
            """
            2026-01-03 rentReceived 500.00 B-1 moved=2025-12-30
            2026-06-01 rentReceived 100.00 B-1
            2026-06-02 chargesReceived 60.00 B-1 moved=2025-12-30
            2027-01-04 repairs 40.00 L-1 moved=2026-12-29
            """)
        let recap = try book.recap(2026)
        #expect(recap.differing == ["1 211 500.00 2025-12-30 2026", "4 224 40.00 2026-12-29 2027"])
        #expect(recap.notes.contains(.differsFromStatements(count: 2)))
        // 100.00 of rents here, 600.00 in the statements of the year: 100.00 + 500.00.
        #expect(recap["L-1"]?[.rents]?.exact == "100.00")
    }

    @Test("The statements given say which of them holds a posting; else the mandate's next cut-off does")
    func statedIn() throws {
        var book = try AccountBook()
        try book.record(line: "2026-12-31 rentReceived 100.00 B-1")
        #expect(try book.recap(2026).differences.isEmpty)
        let late = try book.account.close(on: "2027-01-31")
        #expect(try book.recap(2026, statements: [late]).differences.map(\.statedIn) == [2027])
    }

    @Test("What a tenant pays ahead counts when it is received; the statement keeps it as his")
    func ahead() throws {
        var book = try AccountBook()
        try book.record(
            """
            2026-12-01 rentCalled 780.00 B-1
            2026-12-05 rentReceived 1000.00 B-1
            2027-01-01 rentCalled 780.00 B-1
            """)
        let recap = try book.recap(2026)
        #expect(recap["L-1"]?[.rents]?.exact == "1000.00")
        #expect(recap.notes.contains(.tenantCredit("B-1", "220.00")))
        #expect(try book.recap(2027).undeclared.map(\.reason) == [.called])
        #expect(try book.recap(2027).notes.contains(.tenantCredit("B-1", "-220.00")))
    }

    @Test("A fee that is a rate counts in the year of its statement's cut-off, an account of two years in each")
    func ratedFees() throws {
        var book = try AccountBook()
        var statements: [Statement] = []
        try book.record(
            """
            2026-12-01 rentCalled 1000.00 B-1
            2026-12-05 rentReceived 1000.00 B-1
            """)
        statements.append(try book.account.close(on: "2026-12-31"))
        try book.record(
            """
            2027-01-01 rentCalled 500.00 B-1
            2027-01-05 rentReceived 500.00 B-1
            """)
        statements.append(try book.account.close(on: "2027-01-31"))
        // 1 000.00 x 7.2 % = 72.00, VAT 6.12; 500.00 x 7.2 % = 36.00, VAT 3.06
        let first = try book.recap(2026, statements: statements)["L-1"]?[.management]
        #expect(first?.exact == "78.12")
        #expect(first?.sources.map(\.origin) == [.ratedFee("M-1", .management, statements[0].period, base: [2])])
        #expect(try book.recap(2027, statements: statements)["L-1"]?[.management]?.exact == "39.06")
    }

    @Test("A line is rounded by itself; totals add rounded lines, and keep the cents beside them")
    func rounding() throws {
        var book = try AccountBook()
        try book.record(
            """
            2026-01-05 rentReceived 100.50 B-1
            2026-01-06 subsidy 100.50 L-1
            2026-01-07 repairs 10.49 L-1
            2026-01-08 ownerInsurance 10.49 L-1
            """)
        let recap = try book.recap()
        #expect(
            recap.figures(.dwelling("L-1")) == """
                211 100.50 101
                213 100.50 101
                215 201.00 202
                222 20.00 20
                223 10.49 10
                224 10.49 10
                240 40.98 40
                261 160.02 162
                263 160.02 162
                """)
        #expect(recap.result.exact == "140.02")
        #expect(recap.result.rounded == "142.00")
    }

    @Test("Several mandates make one recap, each dwelling once")
    func mandates() throws {
        var first = Account(of: try Sample.mandate(on: [try Sample.dwelling(1)]))
        var second = Account(of: try Sample.mandate("M-2", on: [try Sample.dwelling(1), try Sample.dwelling(3)]))
        for account in [0, 1] {
            let mandate: Mandate.ID = account == 0 ? "M-1" : "M-2"
            let posting = try Posting(.repairs, "10.00", on: mandate, movedOn: "2026-02-01", dwelling: "L-1")
            if account == 0 {
                try first.record(posting, as: 1, on: "2026-02-01")
            } else {
                try second.record(posting, as: 2, on: "2026-02-01")
            }
        }
        let recap = try TaxRecap(of: [first, second], owner: try Sample.owner(), year: 2026)
        #expect(recap.properties.map(\.place) == [.dwelling("L-1"), .dwelling("L-3")])
        #expect(recap["L-1"]?[.works]?.postings == [1, 2])
        #expect(recap["L-1"]?[.flatCosts]?.exact == "20.00")
    }
}
