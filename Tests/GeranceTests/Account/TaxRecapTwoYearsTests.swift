import Gerance
import GeranceTestKit
import Testing

@Suite("taxRecap.complete: a whole recap of two years, with provisions and their adjustment, counted by hand")
struct TaxRecapTwoYearsTests {
    /// A flat in Lyon over two years, with a statement each quarter.
    ///
    /// Fees of 7.2 % and 20 % of VAT. The tenant leaves on 31 May 2026, the next one comes on 1 September; the *syndic*
    /// settles the provisions of 2025 in June 2026.
    static func lyon() throws -> (book: AccountBook, statements: [Statement]) {
        var book = try AccountBook.lyon()
        try book.add(as: "B-3", .unfurnished, from: "2026-09-01")
        var statements: [Statement] = []
        for year in 2025...2026 {
            for month in 1...12 {
                let prefix = month < 10 ? "\(year)-0\(month)" : "\(year)-\(month)"
                if year == 2025 || month < 6 {
                    try book.record(
                        """
                        \(prefix)-01 rentCalled 700.00 B-1
                        \(prefix)-01 chargesCalled 50.00 B-1
                        \(prefix)-05 rentReceived \(year == 2026 && month == 5 ? "580.00" : "700.00") B-1
                        \(prefix)-05 chargesReceived 50.00 B-1
                        """)
                }
                if year == 2026, month > 8 {
                    try book.record(
                        """
                        \(prefix)-01 rentCalled 740.00 B-3
                        \(prefix)-01 chargesCalled 50.00 B-3
                        \(prefix)-05 rentReceived 740.00 B-3
                        \(prefix)-05 chargesReceived 50.00 B-3
                        """)
                }
                try book.record(Self.extras["\(prefix)"] ?? "")
                if month % 3 == 0 {
                    try book.record(
                        line: "\(prefix)-20 condominiumCharges \(year == 2025 ? "300.00" : "310.00") L-1")
                    let cutoff = try #require(
                        book.account.mandate.accounts.cutoff(onOrAfter: book.account.openFrom))
                    statements.append(try book.account.close(on: cutoff))
                }
            }
        }
        return (book, statements)
    }

    private static let extras = [
        "2025-01": "2025-01-06 depositReceived 700.00 B-1",
        "2025-03": "2025-03-06 rentInsurance 189.00 L-1",
        "2025-10": "2025-10-15 propertyTax 655.00 L-1",
        "2026-02": "2026-02-10 insuranceIndemnity 300.00 L-1",
        "2026-03": "2026-03-06 rentInsurance 189.00 L-1",
        "2026-06": """
        2026-06-10 depositKeptForRent 120.00 B-1
        2026-06-10 depositKeptForDamage 250.00 B-1
        2026-06-11 depositReturned 330.00 B-1
        2026-06-12 condominiumRefund 80.00 L-1
        """,
        "2026-07": """
        2026-07-03 repairs 410.00 L-1
        2026-07-04 recoverableCharge 36.40 L-1
        """,
        "2026-10": """
        2026-10-15 propertyTax 661.00 L-1
        2026-10-15 recoverableCharge 88.00 L-1
        """,
    ]

    static func supplement() throws -> TaxRecap.Supplement {
        TaxRecap.Supplement(
            adjustments: [
                try CondominiumAdjustment(
                    of: "L-1", year: 2026, provisions: "1200.00", deductible: "700.00", recoverable: "420.00",
                    credit: "80.00")
            ],
            vacancies: [.init(of: "L-1", try Period(from: "2026-06-01", to: "2026-08-31"))],
            unrecovered: [.init(of: "B-1", leftOn: "2026-05-31", "45.00")], interest: ["L-1": "1834.56"])
    }

    @Test("The first year: provisions are deducted whole")
    func firstYear() throws {
        let (book, statements) = try Self.lyon()
        // 211: 12 x 700.00 = 8 400.00
        // 221: 3 x 750.00 x 7.2 % = 162.00, VAT 32.40, 194.40 a quarter; x 4 = 777.60
        // 229: 4 x 300.00 = 1 200.00
        // 240: 777.60 + 20.00 + 189.00 + 655.00 + 1 200.00 = 2 841.60
        // 263: 8 400.00 - 2 841.60 = 5 558.40; 8 400 - (778 + 20 + 189 + 655 + 1 200) = 5 558
        #expect(
            try book.recap(2025, statements: statements).figures(.dwelling("L-1")) == """
                211 8400.00 8400
                215 8400.00 8400
                221 777.60 778
                222 20.00 20
                223 189.00 189
                227 655.00 655
                229 1200.00 1200
                240 2841.60 2842
                261 5558.40 5558
                263 5558.40 5558
                """)
    }

    @Test("The next year: a departure, a vacancy, a deposit kept, and line 230")
    func secondYear() throws {
        let (book, statements) = try Self.lyon()
        let recap = try book.recap(statements: statements, try Self.supplement())
        // 211: 4 x 700.00 + 580.00 + 120.00 of the deposit + 4 x 740.00 = 6 460.00
        // 213: 250.00 of the deposit + 300.00 of the insurer = 550.00
        // 221: 194.40
        //      750.00 + 630.00 + 120.00 = 1 500.00 x 7.2 % = 108.00, VAT 21.60, 129.60
        //      790.00 x 7.2 % = 56.88, VAT 11.38 (11.376), 68.26
        //      2 370.00 x 7.2 % = 170.64, VAT 34.13 (34.128), 204.77
        //      194.40 + 129.60 + 68.26 + 204.77 = 597.03
        // 225: 36.40 paid in the vacancy + 45.00 that the tenant left = 81.40
        // 229: 4 x 310.00 = 1 240.00; 230: 420.00 recoverable + 80.00 given back = 500.00
        // 240: 597.03 + 20.00 + 189.00 + 410.00 + 81.40 + 661.00 + 1 240.00 - 500.00 = 2 698.43
        //      597 + 20 + 189 + 410 + 81 + 661 + 1 240 - 500 = 2 698
        // 261: 7 010.00 - 2 698.43 - 1 834.56 = 2 477.01; 7 010 - 2 698 - 1 835 = 2 477
        #expect(
            recap.figures(.dwelling("L-1")) == """
                211 6460.00 6460
                213 550.00 550
                215 7010.00 7010
                221 597.03 597
                222 20.00 20
                223 189.00 189
                224 410.00 410
                225 81.40 81
                227 661.00 661
                229 1240.00 1240
                230 500.00 500
                240 2698.43 2698
                250 1834.56 1835
                261 2477.01 2477
                263 2477.01 2477
                """)
        #expect(recap["L-1"]?.leases == ["B-1", "B-3"])
        #expect(recap["L-1"]?[.condominiumAdjustment]?.sources.map(\.amount) == ["80.00", "420.00"])
        #expect(recap.differences.isEmpty)
        #expect(recap.notes.contains(.adjustment("L-1")))
        // The provisions that the account paid in 2025 are those of the adjustment; the 80.00 are not taken twice.
        #expect(!recap.notes.contains { if case .provisionsDiffer = $0 { true } else { false } })
        #expect(!recap.notes.contains { if case .creditKept = $0 { true } else { false } })
        #expect(!recap.notes.contains { if case .refundBeyondCredit = $0 { true } else { false } })
    }

    @Test("Over both years, what is deducted of the provisions of the first is what was deductible")
    func bothYears() throws {
        let (book, statements) = try Self.lyon()
        let first = try book.recap(2025, statements: statements)["L-1"]?[.condominiumProvisions]?.exact
        let second = try book.recap(2026, statements: statements, try Self.supplement())["L-1"]?[.condominiumAdjustment]
        #expect(try first?.subtracting(try #require(second?.exact)) == "700.00")
    }
}
