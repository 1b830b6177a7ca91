import Gerance
import GeranceTestKit
import Testing

@Suite("A recap as JSON: it reads back the same, and only where it adds up")
struct TaxRecapCodingTests {
    private func recap() throws -> TaxRecap {
        let (book, statements) = try TaxRecapTwoYearsTests.lyon()
        return try book.recap(2026, statements: statements, try TaxRecapTwoYearsTests.supplement())
    }

    @Test("A recap reads back the same, whatever is in it")
    func roundTrip() throws {
        let recap = try recap()
        #expect(try JSON.read(TaxRecap.self, from: JSON.text(of: recap)) == recap)
        var furnished = try AccountBook()
        try furnished.add(as: "B-3", .furnished, from: "2026-06-01")
        try furnished.record(
            """
            2026-06-01 rentReceived 780.00 B-3
            2026-06-01 rentReceived 780.00 B-1 moved=2025-12-31
            2026-06-02 otherPaid 12.00
            """)
        for year in [2025, 2026] {
            let other = try furnished.recap(year)
            #expect(try JSON.read(TaxRecap.self, from: JSON.text(of: other)) == other)
        }
    }

    @Test("Its parts are written as they are documented")
    func parts() throws {
        #expect(try JSON.text(of: TaxRecap.Place.dwelling("L-1")) == #"{"dwelling":"L-1"}"#)
        #expect(try JSON.text(of: TaxRecap.Place.common("M-1")) == #"{"mandate":"M-1"}"#)
        let posting = TaxRecap.Origin.posting(7, .repairs)
        #expect(
            try JSON.text(of: posting)
                == #"{"category":"repairs","kind":"posting","number":7}"#)
        let period = try Period(from: "2026-01-01", to: "2026-01-31")
        #expect(
            try JSON.text(of: TaxRecap.Origin.ratedFee("M-1", .management, period, base: [2, 3])).replacing(
                #""period":{"from":"2026-01-01","to":"2026-01-31"}"#, with: "P")
                == #"{"base":[2,3],"fee":"management","kind":"ratedFee","mandate":"M-1",P}"#)
        #expect(
            try JSON.text(of: TaxRecap.Note.chargesKept(.dwelling("L-1"), kept: "45.00", unrecovered: "0.00"))
                == #"{"kept":"45.00","kind":"chargesKept","place":{"dwelling":"L-1"},"unrecovered":"0.00"}"#)
        #expect(try JSON.text(of: TaxRecap.Note.flatCosts) == #"{"kind":"flatCosts"}"#)
    }

    private static func notes() throws -> [TaxRecap.Note] {
        let january = try Period(from: "2026-01-01", to: "2026-01-31")
        return [
            .formOfYear(2026), .linesUnconfirmed([.charges, .result]), .linesLeftToOwner, .collectedByAgent,
            .occupationIndemnity(.dwelling("L-1")), .flatCosts, .worksDetail(.common("M-1")),
            .feesMissing("M-1", january), .commonToAllocate("M-1"), .leaseUnknown("L-1"), .mixedYear("L-1"),
            .commercialLease("B-1"), .otherLease("B-1"), .unsettled(3, .otherPaid),
            .damage(.dwelling("L-1"), kept: "1.00", works: "2.00"),
            .chargesKept(.dwelling("L-1"), kept: "1.00", unrecovered: "2.00"),
            .condominiumFund(.dwelling("L-1"), "3.00"),
            .eviction(.dwelling("L-1")), .condominiumCalls(.dwelling("L-1")),
            .adjustmentMissing("L-1", provisions: "4.00"), .adjustment("L-1"),
            .provisionsDiffer("L-1", stated: "1.00", posted: "2.00"), .additionalCall("L-1", "1.00"),
            .creditKept("L-1", "1.00"), .refundBeyondCredit(.dwelling("L-1"), "1.00"), .vacancy("L-1", january),
            .unrecoveredBeyondPaid("B-1", stated: "2.00", posted: "1.00"), .tenantCredit("B-1", "-1.00"),
            .differsFromStatements(count: 2), .halfEuro(.dwelling("L-1"), .works),
            .company(.organisation(Organisation(name: "SCI Alizés"))), .overseas("L-1", .martinique),
            .ownTax("L-1", .saintMartin),
        ]
    }

    @Test("Each note reads back the same, and none is written as another", arguments: try notes())
    func note(_ note: TaxRecap.Note) throws {
        #expect(try JSON.read(TaxRecap.Note.self, from: JSON.text(of: note)) == note)
    }

    @Test("Every kind of note is in the list")
    func kinds() throws {
        let notes = try Self.notes()
        let kinds = try Set(notes.map { try JSON.text(of: $0).components(of: "kind") })
        #expect(kinds.count == notes.count)
    }

    @Test(
        "A recap that does not add up is refused, with what is wrong",
        arguments: [
            (#""exact":"661.00""#, #""exact":"660.00""#, "lot L-1"),
            (#""amount":"661.00""#, #""amount":"661.01""#, "lot L-1"),
            (#""line":227,"rounded":"661.00""#, #""line":227,"rounded":"662.00""#, "lot L-1"),
            (#""kind":"flatCosts""#, #""kind":"flat""#, "flat"),
            (#""result":{"exact":"2477.01""#, #""result":{"exact":"2477.02""#, "2"),
        ])
    func forged(_ old: String, _ new: String, _ said: String) throws {
        let text = try JSON.text(of: try recap())
        let other = text.replacing(old, with: new, maxReplacements: 1)
        #expect(other != text)
        let refusal = try #require(JSON.refusal(of: TaxRecap.self, from: other))
        #expect(refusal.contains(said))
    }
}

extension String {
    /// The value of a key whose value is a text.
    fileprivate func components(of key: String) -> Substring? {
        firstRange(of: "\"\(key)\":\"").map { self[$0.upperBound...].prefix { $0 != "\"" } }
    }
}
