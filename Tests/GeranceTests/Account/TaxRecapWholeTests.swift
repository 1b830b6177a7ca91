import Gerance
import GeranceTestKit
import Testing

@Suite("taxRecap.complete: a whole recap overseas, counted by hand")
struct TaxRecapWholeTests {
    /// A flat in Fort-de-France, let all year, with a statement each month.
    ///
    /// Fees of 7.2 % of what is collected and 8.5 % of VAT. The rent of December is paid in January.
    private func martinique() throws -> (book: AccountBook, statements: [Statement]) {
        var book = try AccountBook(leases: [1], dwellings: [try Sample.dwelling(1)])
        var statements: [Statement] = []
        for month in 1...12 {
            let prefix = month < 10 ? "2026-0\(month)" : "2026-\(month)"
            try book.record(
                """
                \(prefix)-01 rentCalled 780.00 B-1
                \(prefix)-01 chargesCalled 60.00 B-1
                """)
            if month < 12 {
                try book.record(
                    """
                    \(prefix)-05 housingBenefit 200.00 B-1
                    \(prefix)-06 rentReceived 580.00 B-1
                    \(prefix)-06 chargesReceived 60.00 B-1
                    """)
            }
            if month % 3 == 0 { try book.record(line: "\(prefix)-10 condominiumCharges 300.00 L-1") }
            if month == 4 {
                try book.record(
                    """
                    2026-04-11 ownerInsurance 131.50 L-1
                    2026-04-12 repairs 340.20 L-1
                    2026-04-13 fee 48.00 L-1 taxHelp
                    """)
            }
            if month == 10 {
                try book.record(
                    """
                    2026-10-11 propertyTax 912.00 L-1
                    2026-10-11 recoverableCharge 148.00 L-1
                    """)
            }
            try book.record(line: "\(prefix)-20 advancePaid 400.00")
            let cutoff = try #require(book.account.mandate.accounts.cutoff(onOrAfter: book.account.openFrom))
            statements.append(try book.account.close(on: cutoff))
        }
        try book.record(line: "2027-01-04 rentReceived 780.00 B-1")
        return (book, statements)
    }

    @Test("A flat in Martinique, let all year: the same form and lines, VAT at 8.5 %")
    func overseas() throws {
        let (book, statements) = try martinique()
        let recap = try book.recap(statements: statements)
        // 211: 11 months of 200.00 + 580.00 = 8 580.00; December came in January.
        // 221: 840.00 x 7.2 % = 60.48, VAT 5.14 (5.1408), 65.62 a month; x 11 = 721.82
        //      repairs 340.20 x 3 % = 10.21 (10.206), VAT 0.87 (0.86785), 11.08; tax help 48.00 + 4.08 = 52.08
        //      721.82 + 11.08 + 52.08 = 784.98
        // 240: 784.98 + 20.00 + 131.50 + 340.20 + 912.00 + 4 x 300.00 = 3 388.68
        //      785 + 20 + 132 + 340 + 912 + 1 200 = 3 389
        // 263: 8 580.00 - 3 388.68 = 5 191.32; 8 580 - 3 389 = 5 191
        #expect(
            recap.figures(.dwelling("L-1")) == """
                211 8580.00 8580
                215 8580.00 8580
                221 784.98 785
                222 20.00 20
                223 131.50 132
                224 340.20 340
                227 912.00 912
                229 1200.00 1200
                240 3388.68 3389
                261 5191.32 5191
                263 5191.32 5191
                """)
        #expect(recap.properties.count == 1)
        #expect(recap.result.exact == "5191.32")
        #expect(recap.result.rounded == "5191.00")
        #expect(recap["L-1"]?.leases == ["B-1"])
        #expect(recap["L-1"]?.dwelling?.address.city == "Fort-de-France")
        // The year's calls, the tenant's charges, the levy on refuse and the advances are left out.
        let left = Dictionary(grouping: recap.undeclared, by: \.reason).mapValues(\.count)
        #expect(left == [.called: 24, .tenantCharges: 11, .recoverable: 1, .payout: 12])
        #expect(
            recap.notes == [
                .formOfYear(2026), .linesUnconfirmed([.charges, .balance, .result]), .linesLeftToOwner,
                .collectedByAgent, .flatCosts, .overseas("L-1", .martinique), .worksDetail(.dwelling("L-1")),
                .halfEuro(.dwelling("L-1"), .insurance), .condominiumCalls(.dwelling("L-1")),
            ])
        for note in recap.notes { #expect(!note.description.isEmpty) }
    }

    @Test("Without its statements a recap lacks the fees that are a rate, and says for which days")
    func withoutStatements() throws {
        let (book, statements) = try martinique()
        let bare = try book.recap()
        #expect(bare["L-1"]?[.management]?.exact == "52.08")
        #expect(bare.notes.contains(.feesMissing("M-1", try Period(from: "2026-01-01", to: "2026-12-31"))))
        let holed = try book.recap(statements: Array(statements[1...4] + statements[7...10]))
        #expect(
            holed.notes.filter { if case .feesMissing = $0 { true } else { false } } == [
                .feesMissing("M-1", try Period(from: "2026-01-01", to: "2026-01-31")),
                .feesMissing("M-1", try Period(from: "2026-06-01", to: "2026-07-31")),
                .feesMissing("M-1", try Period(from: "2026-12-01", to: "2026-12-31")),
            ])
    }
}
