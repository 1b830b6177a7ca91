import Gerance
import GeranceTestKit
import Testing

@Suite("statement.sections: each movement in its section, the balance to the cent")
struct StatementTests {
    /// The figures of January, from the lines of its postings.
    private func january(_ table: String, reserve: Euros = .zero, unpaid: Euros = .zero) throws -> String {
        var book = try AccountBook(reserve: reserve)
        try book.record(table)
        return try book.account.statement(on: "2026-01-31", approvedUnpaid: unpaid).figures
    }

    @Test("A returned payment gives the fee and its VAT back, and the rent is due again")
    func returned() throws {
        var book = try AccountBook()
        try book.record(
            """
            2026-01-01 rentCalled 780.00 B-1
            2026-01-05 rentReceived 780.00 B-1
            2026-02-03 rentReceived 780.00 B-1 back=2
            2026-02-10 balancePaid 719.07
            """)
        _ = try book.account.close(on: "2026-01-31")
        // -780.00 - 719.07 + 719.07 + 56.16 + 4.77 = -719.07.
        let february = try book.account.close(on: "2026-02-28")
        #expect(
            february.figures == """
                reporté 719.07
                encaissé -780.00
                honoraires HT -56.16
                TVA -4.77
                versé 719.07
                solde -719.07
                dû B-1 780.00
                """)
        #expect(february.dwellings[0].tenants[0].arrears.upTo60Days == "780.00")
    }

    @Test("A call taken back after its payment leaves the payment with the tenant")
    func callTakenBack() throws {
        let figures = try january(
            """
            2026-01-01 otherCalled 90.00 B-1
            2026-01-05 otherReceived 90.00 B-1
            2026-01-09 otherCalled 90.00 B-1 back=1
            """)
        #expect(figures == "avoir B-1 90.00")
    }

    @Test("What is kept of a deposit settles the debt that it is kept for, and no other")
    func keptByDebt() throws {
        // Kept: 40.00 of charges, 25.00 of their settling; x 7.2 % = 4.68; x 8.5 % = 0.3978, so 0.40; 65.00 - 5.08 = 59.92.
        let figures = try january(
            """
            2026-01-01 depositReceived 780.00 B-1
            2026-01-01 rentCalled 100.00 B-1
            2026-01-01 chargesCalled 40.00 B-1
            2026-01-01 adjustmentCalled 25.00 B-1
            2026-01-28 depositKeptForCharges 40.00 B-1
            2026-01-28 depositKeptForAdjustment 25.00 B-1
            """)
        #expect(
            figures == """
                appelé 165.00
                encaissé 65.00
                honoraires HT 4.68
                TVA 0.40
                solde 59.92
                à verser 59.92
                dû B-1 100.00
                dépôt B-1 715.00
                """)
    }

    @Test("A dwelling's fees follow the VAT of its place")
    func places() throws {
        let paris = try Dwelling(
            id: "L-2", label: "Studio", kind: .apartment,
            address: try PostalAddress(lines: ["1 rue de Paris"], postcode: "75011", city: "Paris"))
        let cayenne = try Dwelling(
            id: "L-3", label: "Studio", kind: .apartment,
            address: try PostalAddress(lines: ["1 rue de Cayenne"], postcode: "97300", city: "Cayenne"))
        var book = try AccountBook(leases: [1, 2, 3], dwellings: [try Sample.dwelling(1), paris, cayenne])
        for lease in 1...3 {
            try book.record(line: "2026-01-01 rentCalled 1000.00 B-\(lease)")
            try book.record(line: "2026-01-01 rentReceived 1000.00 B-\(lease)")
        }
        let statement = try book.account.statement(on: "2026-01-31")
        #expect(statement.dwellings.map { $0.fees[0].tax } == ["6.12", "14.40", "0.00"])
        #expect(statement.dwellings.map { $0.fees[0].vat } == [.rate("8.5%"), .rate("20%"), .none])
    }

    @Test("What is recorded after the cut-off leaves the statement as it is, and stands in the next")
    func cutoff() throws {
        var book = try AccountBook()
        try book.record(
            """
            2026-01-01 rentCalled 780.00 B-1
            2026-01-05 rentReceived 780.00 B-1
            """)
        let before = try book.account.statement(on: "2026-01-31")
        try book.record(line: "2026-02-01 repairs 100.00 L-1 moved=2026-01-30")
        #expect(try book.account.statement(on: "2026-01-31") == before)
        let closed = try book.account.close(on: "2026-01-31")
        #expect(closed == before)
        let february = try book.account.close(on: "2026-02-28")
        #expect(february.totals.paid == "100.00")
        #expect(february.opening == closed.closing)
        #expect(throws: Account.Fault.periodClosed("2026-02-28", openFrom: "2026-03-01")) {
            try book.record(line: "2026-02-28 repairs 1.00")
        }
    }

    @Test("A period of no movement carries the balance over")
    func emptyMonth() throws {
        var book = try AccountBook()
        try book.record(line: "2026-01-02 contribution 10.00")
        _ = try book.account.close(on: "2026-01-31")
        #expect(try book.account.close(on: "2026-02-28").figures == "reporté 10.00\nsolde 10.00\nà verser 10.00")
    }

    @Test("The payable amount is shared among those who have the income, with nothing lost")
    func shares() throws {
        var book = try AccountBook()
        try book.record(line: "2026-01-02 contribution 100.00")
        let statement = try book.account.statement(on: "2026-01-31")
        let holders = [
            Holder(.person(Person(familyName: "Aline")), share: "1/3"),
            Holder(.person(Person(familyName: "Béatrice")), share: "1/3"),
            Holder(.person(Person(familyName: "Chantal")), right: .usufruct, share: "1/3"),
            Holder(.person(Person(familyName: "Denis")), right: .bare, share: "1/3"),
        ]
        #expect(try statement.payable(to: holders) == ["33.34", "33.33", "33.33", "0.00"])
    }
}
