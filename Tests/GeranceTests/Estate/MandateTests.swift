import Gerance
import Testing

@Suite("Mandate")
struct MandateTests {
    typealias Fault = Mandate.Fault

    static func dwelling(_ id: Dwelling.ID = "L1") throws -> Dwelling {
        try Dwelling(
            id: id, label: "T3, 2e étage", kind: .apartment,
            address: PostalAddress(lines: ["4 rue Blénac"], postcode: "97200", city: "Fort-de-France"))
    }

    static func mandate(
        registerNumber: Int = 123,
        term: MandateTerm = MandateTerm(firmMonths: 12, absoluteEnd: "2036-06-30"),
        notice: Int? = 3,
        dwellings: [Dwelling.ID] = ["L1"],
        powers: Set<Mandate.Power> = [.collect, .grantLeases, .orderWorks],
        feeTerms: [FeeTerm] = [],
        worksThreshold: Euros? = "300.00",
        reserve: Euros = "150.00",
        signedOn: CivilDate? = "2026-06-20"
    ) throws -> Mandate {
        try Mandate(
            id: "M1", registerNumber: registerNumber, registeredOn: "2026-06-20", signedOn: signedOn,
            effectiveFrom: "2026-07-01", term: term, noticeToTerminateMonths: notice,
            dwellings: dwellings.map { try dwelling($0) }, powers: powers, mayReceiveFunds: !powers.isEmpty,
            feeTerms: feeTerms, worksThreshold: worksThreshold,
            accounts: AccountsTerms(rhythm: .monthly, cutoffDay: 25), reserve: reserve, depositHeldBy: .manager)
    }

    @Test("A whole mandate reads back, and equal mandates are equal texts")
    func json() throws {
        let mandate = try Self.mandate(
            term: MandateTerm(firmMonths: 12, renewal: .init(periodMonths: 12, maxRenewals: 9)),
            feeTerms: [
                FeeTerm(kind: .management, price: .rate("6%", of: .collectedAll), payer: .owner),
                FeeTerm(kind: .taxHelp, price: .amount("48.00"), payer: .owner),
            ])
        let text = try JSON.text(of: mandate)
        #expect(try JSON.read(Mandate.self, from: text) == mandate)
        #expect(text.contains(#""powers":["collect","grantLeases","orderWorks"]"#))
        #expect(text.contains(#"{"base":"collectedAll","kind":"management","payer":"owner","rate":"6%"}"#))
        #expect(text.contains(#"{"amount":"48.00","kind":"taxHelp","payer":"owner"}"#))
    }

    @Test("A mandate that the law makes void can be kept, so that it can be reported")
    func void() throws {
        let mandate = try Self.mandate(
            term: MandateTerm(firmMonths: nil), notice: nil, powers: [],
            feeTerms: [FeeTerm(kind: .management, price: .rate("6%", of: .called), payer: nil)],
            worksThreshold: nil, reserve: .zero, signedOn: nil)
        #expect(mandate.endsOn == nil)
        let text = try JSON.text(of: mandate)
        #expect(!text.contains("signedOn") && !text.contains("worksThreshold") && !text.contains("payer"))
        #expect(try JSON.read(Mandate.self, from: text) == mandate)
        let short = text.replacing(#""reserve":"0.00","#, with: "")
        #expect(try JSON.read(Mandate.self, from: short) == mandate)
    }

    @Test("What is impossible is refused")
    func impossible() throws {
        func refuses(_ fault: Fault, _ part: String, _ make: () throws -> Mandate) {
            #expect(throws: fault, performing: { _ = try make() })
            #expect(fault.description.contains(part))
        }
        for number in [0, -1] {
            refuses(.registerNumberNotPositive(number), "\(number)") { try Self.mandate(registerNumber: number) }
        }
        refuses(.noDwelling, "sans bien") { try Self.mandate(dwellings: []) }
        refuses(.duplicateDwelling("L2"), "L2") { try Self.mandate(dwellings: ["L1", "L2", "L2"]) }
        for months in [0, -1, 1201, .min, .max] {
            refuses(.monthsOutOfRange(months), "\(months)") { try Self.mandate(term: MandateTerm(firmMonths: months)) }
            refuses(.monthsOutOfRange(months), "\(months)") { try Self.mandate(notice: months) }
            refuses(.monthsOutOfRange(months), "\(months)") {
                try Self.mandate(term: MandateTerm(firmMonths: 12, renewal: .init(periodMonths: months)))
            }
        }
        for count in [-1, 101, .max] {
            refuses(.renewalsOutOfRange(count), "\(count)") {
                try Self.mandate(
                    term: MandateTerm(firmMonths: 12, renewal: .init(periodMonths: 12, maxRenewals: count)))
            }
        }
        let early = Fault.endsBeforeStart(effectiveFrom: "2026-07-01", end: "2026-06-30")
        refuses(early, "2026-06-30") { try Self.mandate(term: MandateTerm(firmMonths: 12, absoluteEnd: "2026-06-30")) }
        refuses(early, "2026-06-30") {
            try Self.mandate(term: MandateTerm(firmMonths: 12, renewal: .init(periodMonths: 12, until: "2026-06-30")))
        }
        refuses(.negativeAmount("-0.01"), "-0,01") { try Self.mandate(worksThreshold: "-0.01") }
        refuses(.negativeAmount("-0.01"), "-0,01") { try Self.mandate(reserve: "-0.01") }
        let text = try JSON.text(of: Self.mandate()).replacing(#""registerNumber":123"#, with: #""registerNumber":0"#)
        #expect(JSON.refusal(of: Mandate.self, from: text) == Fault.registerNumberNotPositive(0).description)
    }

    @Test(
        "A mandate from 1 July 2026 ends with its firm term, its renewals or its absolute end, whichever is first",
        arguments: [
            (MandateTerm(firmMonths: 12), "2027-06-30"),
            (MandateTerm(firmMonths: 12, absoluteEnd: "2027-03-31"), "2027-03-31"),
            (MandateTerm(firmMonths: nil, absoluteEnd: "2036-06-30"), "2036-06-30"),
            (MandateTerm(firmMonths: 12, renewal: .init(periodMonths: 12, maxRenewals: 9)), "2036-06-30"),
            (MandateTerm(firmMonths: 12, renewal: .init(periodMonths: 12, maxRenewals: 0)), "2027-06-30"),
            (MandateTerm(firmMonths: 12, renewal: .init(periodMonths: 12, until: "2030-01-15")), "2030-01-15"),
            (
                MandateTerm(firmMonths: 12, renewal: .init(periodMonths: 12, until: "2030-01-15", maxRenewals: 1)),
                "2028-06-30"
            ),
            (MandateTerm(firmMonths: 1200, renewal: .init(periodMonths: 1200, maxRenewals: 100)), "9999-12-31"),
            (MandateTerm(firmMonths: 12, renewal: .init(periodMonths: 12)), nil),
            (MandateTerm(firmMonths: nil), nil),
        ] as [(MandateTerm, CivilDate?)])
    func end(term: MandateTerm, end: CivilDate?) throws {
        #expect(try Self.mandate(term: term).endsOn == end)
    }
}

@Suite("FeeTerm")
struct FeeTermTests {
    @Test("A negative amount is refused; nothing is an amount")
    func amount() throws {
        let fault = FeeTerm.Fault.negativeAmount("-0.01")
        #expect(throws: fault) { try FeeTerm(kind: .letting, price: .amount("-0.01"), payer: .owner) }
        #expect(fault.description.contains("-0,01"))
        #expect(try FeeTerm(kind: .letting, price: .amount(.zero), payer: .tenant).price == .amount(.zero))
    }

    @Test(
        "A JSON without a price, or with two, is refused",
        arguments: [
            #"{"kind":"letting"}"#, #"{"kind":"letting","rate":"6%"}"#, #"{"kind":"letting","base":"called"}"#,
            #"{"kind":"letting","rate":"6%","base":"called","amount":"1.00"}"#,
            #"{"kind":"letting","base":"called","amount":"1.00"}"#,
        ])
    func price(text: String) {
        #expect(JSON.refusal(of: FeeTerm.self, from: text) == FeeTerm.Fault.noSinglePrice.description)
    }
}

@Suite("AccountsTerms")
struct AccountsTermsTests {
    @Test("A day that no month has is refused", arguments: [0, -1, 32, .min, .max])
    func days(day: Int) {
        let fault = AccountsTerms.Fault.noSuchDay(day)
        #expect(throws: fault) { try AccountsTerms(rhythm: .monthly, cutoffDay: day) }
        #expect(throws: fault) { try AccountsTerms(rhythm: .monthly, payoutDay: day) }
        #expect(fault.description.contains("\(day)"))
        #expect(
            JSON.refusal(of: AccountsTerms.self, from: #"{"rhythm":"monthly","cutoffDay":\#(day)}"#)
                == fault.description)
    }

    @Test("The terms read back, with and without a day of payment", arguments: [nil, 10])
    func json(payoutDay: Int?) throws {
        let terms = try AccountsTerms(rhythm: .quarterly, cutoffDay: 25, payoutDay: payoutDay)
        #expect(try JSON.read(AccountsTerms.self, from: JSON.text(of: terms)) == terms)
    }

    @Test(
        "A period closes on its day, or on the last day of a shorter month",
        arguments: [
            (.monthly, 31, "2026-02-10", "2026-02-28"), (.monthly, 31, "2028-02-29", "2028-02-29"),
            (.monthly, 25, "2026-11-25", "2026-11-25"), (.monthly, 25, "2026-11-26", "2026-12-25"),
            (.monthly, 25, "2026-12-26", "2027-01-25"), (.quarterly, 31, "2026-01-01", "2026-03-31"),
            (.quarterly, 20, "2026-03-21", "2026-06-20"), (.quarterly, 31, "2026-11-30", "2026-12-31"),
            (.halfYearly, 15, "2026-06-16", "2026-12-15"), (.yearly, 31, "2026-01-01", "2026-12-31"),
            (.yearly, 15, "2026-12-16", "2027-12-15"), (.yearly, 15, "9999-12-16", nil),
            (.monthly, 31, "9999-12-31", "9999-12-31"),
        ] as [(AccountsTerms.Rhythm, Int, CivilDate, CivilDate?)])
    func cutoff(rhythm: AccountsTerms.Rhythm, day: Int, date: CivilDate, expected: CivilDate?) throws {
        #expect(try AccountsTerms(rhythm: rhythm, cutoffDay: day).cutoff(onOrAfter: date) == expected)
    }

    @Test("From every day of five years the closing day is the first one that a search day by day finds")
    func exhaustive() throws {
        for rhythm in AccountsTerms.Rhythm.allCases {
            for day in [1, 15, 28, 29, 30, 31] {
                let terms = try AccountsTerms(rhythm: rhythm, cutoffDay: day)
                var expected: CivilDate?
                // Backwards, so that the first closing day on or after each day is at hand.
                var date: CivilDate = "2029-12-31"
                while date >= "2024-01-01" {
                    let (_, month, dayOfMonth) = date.components
                    let isLastOfMonth = date.adding(days: 1)?.day == 1
                    if month % rhythm.months == 0, dayOfMonth == day || (isLastOfMonth && dayOfMonth < day) {
                        expected = date
                    }
                    if let expected, terms.cutoff(onOrAfter: date) != expected {
                        Issue.record("\(rhythm), \(day): from \(date) not \(expected)")
                    }
                    date = try #require(date.adding(days: -1))
                }
            }
        }
    }
}
