import Gerance
import GeranceTestKit
import Testing

@Suite("taxRecap.complete: each line of form 2044, with what is on it and what only looks like it")
struct TaxRecapLinesTests {
    /// A posting, where it goes, and what it counts for there.
    struct Case: CustomTestStringConvertible {
        let posting: String
        let place: String
        let amount: Euros
        let why: String

        init(_ posting: String, _ place: String, _ amount: Euros, _ why: String) {
            (self.posting, self.place, self.amount, self.why) = (posting, place, amount, why)
        }

        var testDescription: String { "\(posting): \(place), \(why)" }
    }

    static let receipts = [
        // 211
        Case("2026-03-05 rentReceived 780.00 B-1", "211", "780.00", "a rent"),
        Case(
            "2026-01-05 rentReceived 780.00 B-1 moved=2026-01-01", "211", "780.00",
            "late rent of December, paid in the year"),
        Case("2026-12-31 rentReceived 780.00 B-1", "211", "780.00", "January paid ahead, in the year"),
        Case("2026-03-05 housingBenefit 210.00 B-1", "211", "210.00", "housing benefit pays rent"),
        Case("2026-03-05 occupationIndemnity 400.00 B-1", "211", "400.00", "who stays without a lease"),
        Case("2026-03-05 rentCalled 780.00 B-1", "called", "780.00", "called, and not received"),
        Case("2026-03-05 chargesReceived 60.00 B-1", "tenantCharges", "60.00", "the tenant's charges"),
        Case("2026-03-05 adjustmentReceived 31.20 B-1", "tenantCharges", "31.20", "the tenant's charges, settled"),
        Case("2026-03-05 contribution 500.00", "contribution", "500.00", "the owner's own money"),
        // 212
        Case("2026-03-05 expenseBorneByTenant 95.00 B-1", "212", "95.00", "the landlord's expense, put on the tenant"),
        // 213
        Case("2026-03-05 insuranceIndemnity 640.00 L-1", "213", "640.00", "the insurer"),
        Case("2026-03-05 subsidy 1500.00 L-1", "213", "1500.00", "a grant"),
        Case("2026-03-05 otherReceived 45.00 B-1", "213", "45.00", "another sum, unless somebody chooses"),
        Case("2026-03-05 supplierRefund 80.00 L-1", "213", "80.00", "money back for a charge deducted"),
        Case("2026-03-05 condominiumRefund 80.00 L-1", "230", "80.00", "money back from the syndic lowers the charges"),
    ]

    static let charges = [
        // 221
        Case("2026-03-05 fee 48.00 L-1 taxHelp", "221", "52.08", "48.00 and 8.5 % of VAT"),
        Case("2026-03-05 legalCosts 210.00 L-1", "221", "210.00", "proceedings"),
        // 223
        Case("2026-03-05 ownerInsurance 130.00 L-1", "223", "130.00", "insurance of the owner"),
        Case("2026-03-05 rentInsurance 210.60 L-1", "223", "210.60", "insurance of the rents"),
        // 224
        Case("2026-03-05 repairs 340.20 L-1", "224", "340.20", "repair"),
        Case("2026-03-05 improvements 900.00 L-1", "224", "900.00", "improvement of a dwelling"),
        Case("2026-03-05 construction 9000.00 L-1", "construction", "9000.00", "building adds to the property"),
        Case("2026-03-05 provisionConstituted 400.00", "provision", "400.00", "set aside, and not spent"),
        // 225
        Case("2026-03-05 recoverableCharge 36.40 L-1", "recoverable", "36.40", "the tenant owes it back"),
        // 226, 227, 229
        Case("2026-03-05 evictionIndemnity 5000.00 L-1", "226", "5000.00", "eviction"),
        Case("2026-03-05 rehousingIndemnity 1200.00 L-1", "226", "1200.00", "a tenant housed elsewhere during works"),
        Case("2026-10-15 propertyTax 912.00 L-1", "227", "912.00", "property tax"),
        Case("2026-03-05 condominiumCharges 300.00 L-1", "229", "300.00", "a call of the syndic, whole"),
        Case("2026-03-05 condominiumAdvance 150.00 L-1", "condominiumAdvance", "150.00", "an advance"),
        Case("2026-03-05 condominiumWorksFund 80.00 L-1", "condominiumAdvance", "80.00", "works that nobody has voted"),
        // nowhere
        Case("2026-03-05 otherPaid 77.00 L-1", "undetermined", "77.00", "nobody has said what it is"),
        Case("2026-03-05 advancePaid 300.00", "payout", "300.00", "an advance to the owner"),
        Case("2026-03-05 balancePaid 774.38", "payout", "774.38", "the balance of a statement"),
    ]

    @Test("A posting stands once, on its line or among what is not declared", arguments: receipts + charges)
    func lines(_ row: Case) throws {
        var book = try AccountBook()
        try book.record(line: row.posting)
        let recap = try book.recap()
        #expect(recap.whereabouts(of: 1) == [row.place])
        #expect(recap.amount(of: 1) == row.amount)
        for entry in recap.properties.flatMap(\.entries) where entry.postings.contains(1) {
            #expect(entry.exact == row.amount)
        }
    }

    @Test(
        "A deposit: received, handed over and given back it is nobody's income; kept, it is",
        arguments: [
            ("depositTransferred", "deposit"), ("depositReturned", "deposit"), ("depositKeptForRent", "211"),
            ("depositKeptForDamage", "213"), ("depositKeptForCharges", "213"), ("depositKeptForAdjustment", "213"),
        ])
    func deposits(category: String, place: String) throws {
        var book = try AccountBook()
        try book.record(line: "2026-01-05 depositReceived 780.00 B-1")
        try book.record(line: "2026-06-30 \(category) 250.00 B-1")
        let recap = try book.recap()
        #expect(recap.whereabouts(of: 1) == ["deposit"])
        #expect(recap.whereabouts(of: 2) == [place])
        #expect(recap.amount(of: 2) == "250.00")
    }

    @Test("Damage: the deposit kept on 213, the works paid on 224, and nothing deducted without works")
    func damage() throws {
        var book = try AccountBook()
        try book.record(
            """
            2026-01-05 depositReceived 780.00 B-1
            2026-06-30 depositKeptForDamage 250.00 B-1
            """)
        let alone = try #require(try book.recap()["L-1"])
        #expect(alone[.otherReceipts]?.exact == "250.00")
        #expect(alone[.works] == nil)
        try book.record(line: "2026-07-10 repairs 250.00 L-1")
        let both = try book.recap()
        #expect(both["L-1"]?[.otherReceipts]?.exact == both["L-1"]?[.works]?.exact)
        #expect(both.notes.contains(.damage(.dwelling("L-1"), kept: "250.00", works: "250.00")))
    }

    @Test("Charges: the deposit kept on 213, what the tenant left unpaid on 225")
    func chargesKept() throws {
        var book = try AccountBook()
        try book.record(
            """
            2026-01-05 depositReceived 780.00 B-1
            2026-06-30 depositKeptForCharges 45.00 B-1
            2026-06-30 depositKeptForAdjustment 30.00 B-1
            """)
        let stated = TaxRecap.Supplement(unrecovered: [.init(of: "B-1", leftOn: "2026-06-30", "75.00")])
        let recap = try book.recap(2026, stated)
        #expect(recap["L-1"]?[.otherReceipts]?.exact == "75.00")
        #expect(recap.notes.contains(.chargesKept(.dwelling("L-1"), kept: "75.00", unrecovered: "75.00")))
        #expect(try book.recap().notes.contains(.chargesKept(.dwelling("L-1"), kept: "75.00", unrecovered: "0.00")))
        // What is kept for rent is a rent, and has no twin.
        var rent = try AccountBook()
        try rent.record(
            """
            2026-01-05 depositReceived 780.00 B-1
            2026-06-30 depositKeptForRent 75.00 B-1
            """)
        let kept = try rent.recap().notes.contains { if case .chargesKept = $0 { true } else { false } }
        #expect(!kept)
    }

    @Test("Advances and the fund for works stay off line 229, unless somebody says that they paid voted works")
    func condominiumFund() throws {
        var book = try AccountBook()
        try book.record(
            """
            2026-03-05 condominiumCharges 300.00 L-1
            2026-03-05 condominiumAdvance 150.00 L-1
            2026-03-05 condominiumWorksFund 80.00 L-1
            """)
        let recap = try book.recap()
        #expect(recap["L-1"]?[.condominiumProvisions]?.exact == "300.00")
        #expect(recap.notes.contains(.condominiumFund(.dwelling("L-1"), "230.00")))
        let chosen = try book.recap(2026, TaxRecap.Supplement(choices: [3: .line(.condominiumProvisions)]))
        #expect(chosen["L-1"]?[.condominiumProvisions]?.exact == "380.00")
        #expect(chosen.notes.contains(.condominiumFund(.dwelling("L-1"), "150.00")))
        var calls = try AccountBook()
        try calls.record(line: "2026-03-05 condominiumCharges 300.00 L-1")
        let told = try calls.recap().notes.contains { if case .condominiumFund = $0 { true } else { false } }
        #expect(!told)
    }

    @Test("What is paid on line 226 is told to be verified, and nothing where nothing is")
    func eviction() throws {
        var book = try AccountBook()
        try book.record(line: "2026-03-05 repairs 100.00 L-1")
        #expect(!(try book.recap().notes.contains(.eviction(.dwelling("L-1")))))
        try book.record(line: "2026-03-06 rehousingIndemnity 1200.00 L-1")
        #expect(try book.recap().notes.contains(.eviction(.dwelling("L-1"))))
    }

    @Test("Money back from a provider lowers its line where somebody says which")
    func refund() throws {
        var book = try AccountBook()
        try book.record(
            """
            2026-02-01 repairs 340.20 L-1
            2026-03-05 supplierRefund 80.00 L-1
            """)
        #expect(try book.recap().notes.contains(.unsettled(2, .supplierRefund)))
        let recap = try book.recap(2026, TaxRecap.Supplement(choices: [2: .line(.works)]))
        #expect(recap["L-1"]?[.works]?.exact == "260.20")
        #expect(recap["L-1"]?[.works]?.postings == [1, 2])
        #expect(recap["L-1"]?[.otherReceipts] == nil)
        #expect(!recap.notes.contains(.unsettled(2, .supplierRefund)))
        // What takes it back follows the choice.
        try book.record(line: "2026-03-06 supplierRefund 30.00 L-1 back=2")
        let back = try book.recap(2026, TaxRecap.Supplement(choices: [2: .line(.works)]))
        #expect(back["L-1"]?[.works]?.exact == "290.20")
        #expect(!back.notes.contains(.unsettled(3, .supplierRefund)))
    }

    @Test(
        "What a person chooses, and his choice not to declare",
        arguments: [
            ("otherPaid 77.00 L-1", .line(.insurance), "223"), ("otherPaid 77.00 L-1", .notDeclared, "chosen"),
            ("recoverableCharge 77.00 L-1", .line(.unrecoveredCharges), "225"),
            ("condominiumCharges 77.00 L-1", .notDeclared, "chosen"), ("otherReceived 77.00 B-1", .line(.rents), "211"),
        ] as [(String, TaxRecap.Choice, String)])
    func choices(posting: String, choice: TaxRecap.Choice, place: String) throws {
        var book = try AccountBook()
        try book.record(line: "2026-03-05 \(posting)")
        #expect(try book.recap(2026, TaxRecap.Supplement(choices: [1: choice])).whereabouts(of: 1) == [place])
    }

    @Test("Line 222: 20 € for each dwelling managed in the year, once, whole for a part of the year")
    func flat() throws {
        var book = try AccountBook()
        #expect(try book.recap()["L-1"]?[.flatCosts]?.exact == "20.00")
        #expect(try book.recap()["L-2"]?[.flatCosts]?.exact == "20.00")
        #expect(try book.recap(2025).properties.isEmpty)
        try book.record(line: "2026-01-05 repairs 10.00 L-1 moved=2025-12-30")
        #expect(try book.recap(2025)["L-1"]?.entries.map(\.line) == [.receipts, .works, .charges, .balance, .result])
    }

    @Test("Line 225: recoverable charges paid in a vacancy, and those that a tenant who left still owes")
    func unrecovered() throws {
        var book = try AccountBook()
        try book.record(
            """
            2026-05-31 recoverableCharge 10.00 L-1
            2026-06-01 recoverableCharge 20.00 L-1
            2026-08-31 recoverableCharge 40.00 L-1
            2026-09-01 recoverableCharge 80.00 L-1
            2026-09-02 recoverableCharge 20.00 L-1 back=2
            2026-07-01 recoverableCharge 5.00 L-2 moved=2026-07-01
            """.split(separator: "\n").sorted().joined(separator: "\n"))
        let supplement = TaxRecap.Supplement(
            vacancies: [.init(of: "L-1", try Period(from: "2026-06-01", to: "2026-08-31"))],
            unrecovered: [
                .init(of: "B-1", leftOn: "2026-05-31", "45.00"), .init(of: "B-1", leftOn: "2025-05-31", "1.00"),
            ])
        let recap = try book.recap(2026, supplement)
        // 20.00 + 40.00 - 20.00 (taken back) + 45.00 = 85.00
        #expect(recap["L-1"]?[.unrecoveredCharges]?.exact == "85.00")
        #expect(recap["L-2"]?[.unrecoveredCharges] == nil)
        #expect(recap.notes.contains(.vacancy("L-1", try Period(from: "2026-06-01", to: "2026-08-31"))))
    }

    @Test("Every line has its label, its source and its year; what no source confirmed says so")
    func data() {
        for line in FormLine.allCases {
            #expect(line.row(in: 2019) == nil)
            #expect(line.row(in: 2020) == line.row(in: 2031))
            #expect(line.row(in: 2026)?.label.isEmpty == false)
            #expect(line.row(in: 2026)?.source.isEmpty == false)
        }
        #expect(
            FormLine.allCases.filter { $0.row(in: 2026)?.isConfirmed == false }.map(\.number) == [
                228, 240, 250, 261, 262, 263,
            ])
        #expect(FormLine.flatCosts(in: 2019) == nil)
        #expect(FormLine.flatCosts(in: 2026)?.amount == "20.00")
        for category in Posting.Category.allCases where category.formLine != nil {
            #expect(category.formLine?.row(in: 2026) != nil)
        }
    }
}
