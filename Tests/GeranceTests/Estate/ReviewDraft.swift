import Gerance
import GeranceTestKit
import Testing

/// A mandate of a consumer in which nothing is wrong, and all that a test may spoil in it.
///
/// From 1 July 2026, a year firm, renewed nine times at most, three months of notice: the first renewal is on 1 July 2027,
/// to be refused by 30 March, with the owner told between 30 December 2026 and 28 February 2027.
struct ReviewDraft {
    var term = MandateTerm(firmMonths: 12, renewal: .init(periodMonths: 12, maxRenewals: 9))
    var notice: Int? = 3
    var start: CivilDate = "2026-07-01"
    var signedOn: CivilDate? = "2026-06-20"
    var powers: Set<Mandate.Power> = [.collect]
    var mayReceiveFunds = true
    var payers: [FeeTerm.Payer?] = [.owner, .tenant]
    var form = MandateForm()
    var isConsumer = true
    var cardExpiresOn: CivilDate = "2099-05-31"
    var guarantee: Euros? = "600000.00"
    var hasGuarantor = true
    var evidence = MandateEvidence()
    var day: CivilDate = "2026-11-24"

    func mandate() throws -> Mandate {
        try Mandate(
            id: "M1", registerNumber: 123, registeredOn: "2026-06-20", signedOn: signedOn, effectiveFrom: start,
            term: term, noticeToTerminateMonths: notice, dwellings: [MandateTests.dwelling()], powers: powers,
            mayReceiveFunds: mayReceiveFunds,
            feeTerms: payers.map { try FeeTerm(kind: .management, price: .rate("6%", of: .collectedAll), payer: $0) },
            accounts: AccountsTerms(rhythm: .monthly), depositHeldBy: .manager, form: form)
    }

    func agency() throws -> Agency {
        var agency = try Sample.agency()
        agency.professionalCard.expiresOn = cardExpiresOn
        agency.guarantor =
            hasGuarantor
            ? try Guarantor(name: "Caisse exemple", address: agency.address, amount: guarantee) : nil
        return agency
    }

    func remarks() throws -> [LegalRemark] {
        let owner = try Owner(
            id: "O1", name: "Martin", holders: [Holder(OwnerTests.jeanne)], isConsumer: isConsumer)
        return try mandate().review(on: day, for: owner, under: agency(), knowing: evidence)
    }
}

/// A way to spoil the draft, and the codes that follow; none for a look-alike in which nothing is wrong.
struct ReviewCase: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let codes: [LegalRemark.Code]
    let spoil: @Sendable (inout ReviewDraft) throws -> Void

    init(
        _ description: String, _ codes: LegalRemark.Code...,
        spoil: @escaping @Sendable (inout ReviewDraft) throws -> Void
    ) {
        testDescription = description
        self.codes = codes
        self.spoil = spoil
    }

    func remarks() throws -> [LegalRemark] {
        var draft = ReviewDraft()
        try spoil(&draft)
        return try draft.remarks()
    }
}

extension ReviewCase {
    static func register(_ entries: [(Int, Mandate.ID)]) throws -> MandateRegister {
        try MandateRegister(
            entries.map { try MandateRegister.Entry(number: $0.0, day: "2026-06-20", mandate: $0.1) }, firstNumber: 120)
    }

    static let paper = [
        Self("nothing") { _ in },
        Self("nothing, of a professional") { $0.isConsumer = false },
        Self("neither duration nor end", .noTimeLimit) { $0.term = MandateTerm(firmMonths: nil) },
        Self("no duration, and renewals that start nowhere", .noTimeLimit) {
            $0.term = MandateTerm(firmMonths: nil, renewal: .init(periodMonths: 12, maxRenewals: 9))
        },
        Self("no duration, with a date of end") { $0.term = MandateTerm(firmMonths: nil, absoluteEnd: "2036-06-30") },
        Self("a duration alone") { $0.term = MandateTerm(firmMonths: 12) },
        Self("renewed for ever", .unlimitedTacitRenewal) {
            $0.term = MandateTerm(firmMonths: 12, renewal: .init(periodMonths: 12))
        },
        Self("renewed for ever, up to a date") {
            $0.term = MandateTerm(firmMonths: 12, absoluteEnd: "2036-06-30", renewal: .init(periodMonths: 12))
        },
        Self("renewed until a date") {
            $0.term = MandateTerm(firmMonths: 12, renewal: .init(periodMonths: 12, until: "2036-06-30"))
        },
        Self("renewed no time at all") {
            $0.term = MandateTerm(firmMonths: 12, renewal: .init(periodMonths: 12, maxRenewals: 0))
        },
        Self("by word of mouth, hence unsigned", .notWritten) {
            $0.form.isWritten = false
            $0.signedOn = nil
        },
        Self("unsigned", .unsigned) { $0.signedOn = nil },
        Self("signed tomorrow", .unsigned) { $0.signedOn = "2026-11-25" },
        Self("signed today") { $0.signedOn = "2026-11-24" },
        Self("no number on the owner's copy", .numberMissingOnOwnerCopy) { $0.form.numberOnOwnerCopy = false },
        Self("funds not authorised", .noAuthorityToReceiveFunds) { $0.mayReceiveFunds = false },
        Self("no powers", .powersNotStated) { $0.powers = [] },
        Self("every power, collecting included, but not the funds", .noAuthorityToReceiveFunds) {
            $0.powers = Set(Mandate.Power.allCases)
            $0.mayReceiveFunds = false
        },
        Self("no fee", .feeTermsMissing) { $0.payers = [] },
        Self("a fee that nobody bears", .payerMissing) { $0.payers = [.owner, nil] },
        Self("two fees that nobody bears", .payerMissing, .payerMissing) { $0.payers = [nil, .tenant, nil] },
        Self("a consumer is not told how to refuse a renewal", .consumerRenewalClauseMissing) {
            $0.form.statesHowNotToRenew = false
        },
        Self("a professional is not told how to refuse a renewal") {
            $0.form.statesHowNotToRenew = false
            $0.isConsumer = false
        },
        Self("a consumer is not told how to refuse a renewal, and there is none") {
            $0.form.statesHowNotToRenew = false
            $0.term = MandateTerm(firmMonths: 12)
        },
    ]

    static let surroundings = [
        Self("in the register") { $0.evidence.register = try register([(122, "M0"), (123, "M1")]) },
        Self("not in the register", .noRegisterNumber) { $0.evidence.register = try register([(122, "M0")]) },
        Self("in the register with another number", .noRegisterNumber) {
            $0.evidence.register = try register([(122, "M1")])
        },
        Self("its number is another mandate's", .noRegisterNumber) {
            $0.evidence.register = try register([(122, "M1"), (123, "M0")])
        },
        Self("a register with a gap elsewhere") { $0.evidence.register = try register([(120, "M0"), (123, "M1")]) },
        Self("the card expired yesterday", .cardExpired) { $0.cardExpiresOn = "2026-11-23" },
        Self("the card expires today") { $0.cardExpiresOn = "2026-11-24" },
        Self("no guarantor", .guaranteeMissing) { $0.hasGuarantor = false },
        Self("no guarantor, whatever is held", .guaranteeMissing) {
            $0.hasGuarantor = false
            $0.evidence.fundsHeld = "1.00"
        },
        Self("a cent more held than guaranteed", .guaranteeBelowFundsHeld) { $0.evidence.fundsHeld = "600000.01" },
        Self("as much held as guaranteed") { $0.evidence.fundsHeld = "600000.00" },
        Self("nobody knows how much is guaranteed") {
            $0.guarantee = nil
            $0.evidence.fundsHeld = "600000.01"
        },
        Self("nobody looked at the accounts in two years") { $0.day = "2028-07-02" },
        Self("no accounts in a year and a day", .accountsIntervalOverOneYear) {
            $0.evidence.accountsRenderedOn = []
            $0.day = "2027-07-02"
        },
        Self("no accounts in a year") {
            $0.evidence.accountsRenderedOn = []
            $0.day = "2027-07-01"
        },
        Self("accounts a year apart, in any order") {
            $0.evidence.accountsRenderedOn = ["2028-06-30", "2027-06-30"]
            $0.day = "2029-06-30"
        },
        Self("accounts a year and a day apart, then none", .accountsIntervalOverOneYear, .accountsIntervalOverOneYear) {
            $0.evidence.accountsRenderedOn = ["2027-06-30", "2028-07-01"]
            $0.day = "2029-07-02"
        },
        Self("accounts rendered tomorrow", .accountsIntervalOverOneYear) {
            $0.evidence.accountsRenderedOn = ["2027-07-03"]
            $0.day = "2027-07-02"
        },
        Self("no accounts long after the end of a mandate that had its own") {
            $0.term = MandateTerm(firmMonths: 12)
            $0.evidence.accountsRenderedOn = ["2027-06-30"]
            $0.day = "2030-01-01"
        },
        Self("no accounts in the last two years of a mandate", .accountsIntervalOverOneYear) {
            $0.term = MandateTerm(firmMonths: 24)
            $0.evidence.accountsRenderedOn = []
            $0.day = "2030-01-01"
        },
        Self("no accounts before the first day") {
            $0.evidence.accountsRenderedOn = []
            $0.signedOn = "2025-12-01"
            $0.day = "2026-01-01"
        },
    ]
}
