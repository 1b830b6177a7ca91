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

    @Test("A rent and its charges, called and received")
    func plainMonth() throws {
        // 840.00 x 7.2 % = 60.48; 60.48 x 8.5 % = 5.1408, so 5.14; 840.00 - 60.48 - 5.14 = 774.38.
        let figures = try january(
            """
            2026-01-01 rentCalled 780.00 B-1
            2026-01-01 chargesCalled 60.00 B-1
            2026-01-05 rentReceived 780.00 B-1
            2026-01-05 chargesReceived 60.00 B-1
            """)
        #expect(
            figures == """
                appelé 840.00
                encaissé 840.00
                honoraires HT 60.48
                TVA 5.14
                solde 774.38
                à verser 774.38
                """)
    }

    @Test("A rent paid in part is still owed")
    func partialPayment() throws {
        // 500.00 x 7.2 % = 36.00; 36.00 x 8.5 % = 3.06; 500.00 - 39.06 = 460.94; 780.00 - 500.00 = 280.00.
        let figures = try january(
            """
            2026-01-01 rentCalled 780.00 B-1
            2026-01-12 housingBenefit 200.00 B-1
            2026-01-15 rentReceived 300.00 B-1
            """)
        #expect(
            figures == """
                appelé 780.00
                encaissé 500.00
                honoraires HT 36.00
                TVA 3.06
                solde 460.94
                à verser 460.94
                dû B-1 280.00
                """)
    }

    @Test("What a tenant pays ahead is his until a call comes for it")
    func credit() throws {
        var book = try AccountBook()
        try book.record(
            """
            2026-01-01 rentCalled 780.00 B-1
            2026-01-05 rentReceived 900.00 B-1
            2026-02-01 rentCalled 780.00 B-1
            2026-02-05 rentReceived 660.00 B-1
            """)
        // 780.00 x 7.2 % = 56.16; x 8.5 % = 4.7736, so 4.77; 780.00 - 60.93 = 719.07, in each of the months.
        let january = try book.account.close(on: "2026-01-31")
        #expect(
            january.figures == """
                appelé 780.00
                encaissé 780.00
                honoraires HT 56.16
                TVA 4.77
                solde 719.07
                à verser 719.07
                avoir B-1 120.00
                """)
        #expect(
            try book.account.close(on: "2026-02-28").figures == """
                reporté 719.07
                appelé 780.00
                encaissé 780.00
                honoraires HT 56.16
                TVA 4.77
                solde 1438.14
                à verser 1438.14
                """)
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

    @Test("Works, a fixed fee, an advance, a reserve and approved bills")
    func outgoings() throws {
        // Fees: 1,150.00 x 7.2 % = 82.80, VAT 7.04 (7.038); works 400.00 x 3 % = 12.00, VAT 1.02; 48.00, VAT 4.08.
        // 1,150.00 - 400.00 - 142.80 - 12.14 - 300.00 = 295.06; less 100.00 and 150.00: 45.06.
        let figures = try january(
            """
            2026-01-01 rentCalled 1150.00 B-2
            2026-01-07 rentReceived 1150.00 B-2
            2026-01-09 repairs 400.00 L-2
            2026-01-12 fee 48.00 L-2 taxHelp
            2026-01-20 advancePaid 300.00
            """, reserve: "100.00", unpaid: "150.00")
        #expect(
            figures == """
                appelé 1150.00
                encaissé 1150.00
                payé 400.00
                honoraires HT 142.80
                TVA 12.14
                versé 300.00
                solde 295.06
                à verser 45.06
                """)
    }

    @Test("A provision leaves the balance when it is set aside, and comes back when it is used")
    func provision() throws {
        let figures = try january(
            """
            2026-01-02 contribution 1000.00
            2026-01-03 provisionConstituted 600.00
            2026-01-20 repairs 250.00
            2026-01-20 provisionUsed 250.00
            """)
        // Works x 3 % = 7.50, VAT 0.64 (0.6375); 1,000.00 - 600.00 - 250.00 + 250.00 - 8.14 = 391.86.
        #expect(
            figures == """
                payé 250.00
                honoraires HT 7.50
                TVA 0.64
                apporté 1000.00
                provision utilisée 250.00
                provision constituée 600.00
                solde 391.86
                à verser 391.86
                provision 350.00
                """)
    }

    @Test("A deposit is held for the tenant; what is kept of it is received for the owner")
    func deposit() throws {
        let figures = try january(
            """
            2026-01-01 depositReceived 780.00 B-1
            2026-01-01 rentCalled 200.00 B-1
            2026-01-28 depositKeptForRent 200.00 B-1
            2026-01-28 depositKeptForDamage 130.00 B-1
            2026-01-30 depositReturned 350.00 B-1
            """)
        // Rent kept: 200.00 x 7.2 % = 14.40, VAT 1.22 (1.224); 200.00 + 130.00 - 15.62 = 314.38; 100.00 is still held.
        #expect(
            figures == """
                appelé 200.00
                encaissé 330.00
                honoraires HT 14.40
                TVA 1.22
                solde 314.38
                à verser 314.38
                dépôt B-1 100.00
                """)
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
