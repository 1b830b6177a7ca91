import Gerance
import GeranceTestKit
import Testing

@Suite("taxRecap.complete: provisions of the copropriété on 229, taken back a year later on 230")
struct TaxRecapCondominiumTests {
    /// Provisions, deductible, recoverable, not deductible, credit.
    private func adjustment(
        _ provisions: Euros, _ deductible: Euros, _ recoverable: Euros, _ nonDeductible: Euros, _ credit: Euros
    ) throws -> CondominiumAdjustment {
        try CondominiumAdjustment(
            of: "L-1", year: 2026, provisions: provisions, deductible: deductible, recoverable: recoverable,
            nonDeductible: nonDeductible, credit: credit)
    }

    @Test(
        "Line 230 takes back what is recoverable, what is not deductible, and the credit",
        arguments: [
            ("1200.00", "700.00", "420.00", "0.00", "80.00", "500.00", "0.00"),
            ("1200.00", "800.00", "180.00", "200.00", "20.00", "400.00", "0.00"),
            ("1200.00", "1200.00", "0.00", "0.00", "0.00", "0.00", "0.00"),
            ("1000.00", "900.00", "300.00", "0.00", "0.00", "300.00", "200.00"),
        ] as [(Euros, Euros, Euros, Euros, Euros, Euros, Euros)])
    func vectors(
        provisions: Euros, deductible: Euros, recoverable: Euros, nonDeductible: Euros, credit: Euros, back: Euros,
        additional: Euros
    ) throws {
        let adjustment = try adjustment(provisions, deductible, recoverable, nonDeductible, credit)
        #expect(adjustment.takenBack == back)
        #expect(adjustment.additionalCall == additional)
        // Over the two years, with the additional call once it is paid, what is deducted is what was deductible.
        #expect(try provisions.subtracting(back).adding(additional) == deductible)
        let recap = try AccountBook().recap(2026, TaxRecap.Supplement(adjustments: [adjustment]))
        #expect(recap["L-1"]?[.condominiumAdjustment]?.exact == (back == .zero ? nil : back))
        // The flat sum, less what is taken back.
        #expect(recap["L-1"]?[.charges]?.exact == (try Euros("20.00").subtracting(back)))
        #expect(recap.notes.contains(.additionalCall("L-1", additional)) == (additional > .zero))
    }

    @Test(
        "Parts that do not make the provisions are refused",
        arguments: [
            ("1200.00", "700.00", "420.00", "0.00", "79.99", .unbalanced(provisions: "1200.00", off: "-0.01")),
            ("1200.00", "700.00", "420.00", "0.00", "80.01", .unbalanced(provisions: "1200.00", off: "0.01")),
            ("1200.00", "-1.00", "420.00", "0.00", "80.00", .negativeAmount("-1.00")),
        ] as [(Euros, Euros, Euros, Euros, Euros, CondominiumAdjustment.Fault)])
    func faults(
        provisions: Euros, deductible: Euros, recoverable: Euros, nonDeductible: Euros, credit: Euros,
        fault: CondominiumAdjustment.Fault
    ) {
        #expect(throws: fault) { try adjustment(provisions, deductible, recoverable, nonDeductible, credit) }
        #expect(!fault.description.isEmpty)
    }

    @Test("What the syndic gives back and what the adjustment says of it are one: nothing is taken back twice")
    func creditOnce() throws {
        let supplement = TaxRecap.Supplement(
            adjustments: [try adjustment("1200.00", "700.00", "420.00", "0.00", "80.00")])
        for (refund, line, kept, beyond) in [
            (nil, "500.00", "80.00", nil), ("30.00", "500.00", "50.00", nil), ("80.00", "500.00", nil, nil),
            ("90.00", "510.00", nil, "10.00"),
        ] as [(String?, Euros, Euros?, Euros?)] {
            var book = try AccountBook()
            if let refund { try book.record(line: "2026-06-12 condominiumRefund \(refund) L-1") }
            let recap = try book.recap(2026, supplement)
            #expect(recap["L-1"]?[.condominiumAdjustment]?.exact == line)
            let expected: [TaxRecap.Note?] = [
                beyond.map { .refundBeyondCredit(.dwelling("L-1"), $0) }, kept.map { .creditKept("L-1", $0) },
            ]
            let notes = recap.notes.filter {
                switch $0 {
                case .creditKept, .refundBeyondCredit: true
                default: false
                }
            }
            #expect(notes == expected.compactMap { $0 })
        }
    }

    @Test("Provisions paid the year before ask for their adjustment, and are compared with it")
    func compared() throws {
        var book = try AccountBook()
        try book.record(
            """
            2026-01-10 condominiumCharges 300.00 L-1 moved=2025-03-10
            2026-01-10 condominiumCharges 310.00 L-1 moved=2025-06-10
            2026-01-11 condominiumCharges 10.00 L-1 back=2 moved=2025-06-11
            """)
        #expect(try book.recap().notes.contains(.adjustmentMissing("L-1", provisions: "600.00")))
        let same = TaxRecap.Supplement(adjustments: [try adjustment("600.00", "400.00", "200.00", "0.00", "0.00")])
        let other = TaxRecap.Supplement(adjustments: [try adjustment("500.00", "300.00", "200.00", "0.00", "0.00")])
        let differ = TaxRecap.Note.provisionsDiffer("L-1", stated: "500.00", posted: "600.00")
        #expect(try book.recap(2026, same).notes.allSatisfy { $0 != differ })
        #expect(try book.recap(2026, other).notes.contains(differ))
        // An adjustment of another year is left aside.
        #expect(try book.recap(2025, same)["L-1"]?[.condominiumAdjustment] == nil)
    }

    @Test("An adjustment of provisions that were paid while the dwelling was let furnished is left out")
    func furnished() throws {
        var book = try AccountBook(leases: [])
        try book.add(as: "B-7", .furnished, from: "2025-01-01")
        try book.add(as: "B-8", .unfurnished, from: "2026-01-01")
        let recap = try book.recap(
            2026, TaxRecap.Supplement(adjustments: [try adjustment("1200.00", "700.00", "420.00", "0.00", "80.00")]))
        #expect(recap["L-1"]?[.condominiumAdjustment] == nil)
        #expect(recap.undeclared.map(\.source.amount) == ["420.00", "80.00"])
    }

    @Test("An adjustment reads and writes, and is checked when it is read")
    func coding() throws {
        let adjustment = try adjustment("1200.00", "700.00", "420.00", "0.00", "80.00")
        let text = try JSON.text(of: adjustment)
        #expect(
            text == #"{"credit":"80.00","deductible":"700.00","dwelling":"L-1","nonDeductible":"0.00","#
                + #""provisions":"1200.00","recoverable":"420.00","year":2026}"#)
        #expect(try JSON.read(CondominiumAdjustment.self, from: text) == adjustment)
        #expect(
            JSON.refusal(of: CondominiumAdjustment.self, from: text.replacing("80.00", with: "79.99"))
                == CondominiumAdjustment.Fault.unbalanced(provisions: "1200.00", off: "-0.01").description)
    }
}
