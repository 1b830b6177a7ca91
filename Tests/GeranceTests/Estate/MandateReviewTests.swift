import Gerance
import GeranceTestKit
import Testing

@Suite("Review of a mandate")
struct MandateReviewTests {
    @Test("The paper itself: each code, and the look-alike in which nothing is wrong", arguments: ReviewCase.paper)
    func paper(row: ReviewCase) throws {
        #expect(try row.remarks().map(\.code) == row.codes)
    }

    @Test("What stands around it: register, accounts, card, guarantee", arguments: ReviewCase.surroundings)
    func surroundings(row: ReviewCase) throws {
        #expect(try row.remarks().map(\.code) == row.codes)
    }

    @Test("A consumer is told of each renewal three months to one month ahead", arguments: ReviewCase.renewals)
    func renewals(row: ReviewCase) throws {
        #expect(try row.remarks().map(\.code) == row.codes)
    }

    @Test("Everything wrong at once is said at once, in a fixed order")
    func everything() throws {
        var draft = ReviewDraft()
        draft.term = MandateTerm(firmMonths: nil, renewal: .init(periodMonths: 12))
        draft.signedOn = nil
        draft.powers = []
        draft.mayReceiveFunds = false
        draft.payers = []
        draft.form = MandateForm(isWritten: false, numberOnOwnerCopy: false, statesHowNotToRenew: false)
        draft.cardExpiresOn = "2026-01-01"
        draft.hasGuarantor = false
        draft.evidence = MandateEvidence(
            renewalInformedOn: [], accountsRenderedOn: [], register: try MandateRegister(), fundsHeld: "1.00")
        draft.day = "2028-01-01"
        #expect(
            try draft.remarks().map(\.code) == [
                .noTimeLimit, .notWritten, .numberMissingOnOwnerCopy, .noAuthorityToReceiveFunds, .powersNotStated,
                .noRegisterNumber, .feeTermsMissing, .accountsIntervalOverOneYear, .consumerRenewalClauseMissing,
                .cardExpired, .guaranteeMissing,
            ])
    }

    @Test("Without an agency, its card and its guarantee are left out")
    func withoutAgency() throws {
        let owner = try Owner(id: "O1", name: "Martin", holders: [Holder(OwnerTests.jeanne)])
        #expect(try ReviewDraft().mandate().review(on: "2040-01-01", for: owner).isEmpty)
    }

    @Test("Every remark is a French sentence with its article and the facts at hand")
    func sentences() throws {
        func text(_ spoil: @escaping @Sendable (inout ReviewDraft) throws -> Void) throws -> String {
            try ReviewCase("", spoil: spoil).remarks().map(\.description).joined(separator: "\n")
        }
        #expect(
            try text { $0.term = MandateTerm(firmMonths: nil) }
                == "Le mandat n'a aucune limite dans le temps : un avenant lui donne une durée ou une date de fin "
                + "(loi n° 70-9, art. 7, al. 1).")
        #expect(
            try text { $0.payers = [nil] }
                == "Le mandat ne dit pas qui supporte les honoraires (gestion courante), et ils ne sont pas dus : un "
                + "avenant le précise (loi n° 70-9, art. 6 I).")
        #expect(
            try text {
                $0.evidence.renewalInformedOn = []
                $0.day = "2027-03-01"
            }
                == "L'information sur la reconduction, à donner entre le 30 décembre 2026 et le 28 février 2027, n'a pas "
                + "été donnée : le mandant peut mettre fin au mandat gratuitement, à tout moment à compter du 1er "
                + "juillet 2027 (Code de la consommation, art. L. 215-1).")
        #expect(
            try text {
                $0.evidence.renewalInformedOn = ["2026-12-29"]
                $0.day = "2027-01-01"
            }.contains("une nouvelle, donnée entre le 30 décembre 2026 et le 28 février 2027, la remplace"))
        #expect(
            try text { $0.evidence.register = try ReviewCase.register([(122, "M1")]) }
                .contains("M1 porte le numéro de registre 123, et y est inscrit sous le numéro 122"))
        #expect(try text { $0.evidence.register = try MandateRegister() }.contains("n'y figure pas"))
        #expect(
            try text {
                $0.evidence.accountsRenderedOn = []
                $0.day = "2027-07-02"
            }.contains("du 1er juillet 2026 à ce jour, soit plus d'un an"))
        #expect(
            try text {
                $0.evidence.accountsRenderedOn = ["2027-07-05", "2030-01-01"]
                $0.day = "2027-07-05"
            }.hasPrefix("Aucun compte n'est rendu du 1er juillet 2026 au 5 juillet 2027, soit plus d'un an"))
        #expect(
            try text {
                $0.evidence.accountsRenderedOn = ["2030-01-01"]
                $0.day = "2027-07-05"
            }.hasPrefix("Aucun compte n'est rendu du 1er juillet 2026 à ce jour, soit plus d'un an"))
        #expect(
            try text {
                $0.term = MandateTerm(firmMonths: 24)
                $0.evidence.accountsRenderedOn = []
                $0.day = "2030-01-01"
            }.contains("au 30 juin 2028, fin du mandat, soit plus d'un an"))
        #expect(try text { $0.evidence.fundsHeld = "700000.00" }.contains("700\u{202F}000,00\u{A0}€"))
    }

    @Test("Every code has a severity, an article and a name, and every one of a mandate fires in a table")
    func codes() throws {
        let rows = ReviewCase.paper + ReviewCase.surroundings + ReviewCase.renewals
        let fired = Set(rows.flatMap(\.codes))
        let others: Set<LegalRemark.Code> = [
            .registerNumberOutOfOrder, .registerGap, .duplicateNumber, .ownerNotNotifiedIn8Days, .depositAboveMaximum,
        ]
        #expect(fired.union(others) == Set(LegalRemark.Code.allCases))
        #expect(Set(LegalRemark.Code.allCases.map(\.severity)) == Set(LegalRemark.Severity.allCases))
        #expect(Set(LegalRemark.Severity.allCases.map(\.name)).count == LegalRemark.Severity.allCases.count)
        #expect(LegalRemark.Severity.allCases.sorted() == LegalRemark.Severity.allCases)
        #expect(Set(LegalArticle.Law.allCases.map(\.name)).count == LegalArticle.Law.allCases.count)
        for row in rows {
            for remark in try row.remarks() {
                #expect(remark.severity == remark.code.severity && remark.article == remark.code.article)
                #expect(remark.description.hasSuffix("(\(remark.article))."))
            }
        }
    }

    @Test(
        "The codes are those that a service stores",
        arguments: [
            (.noTimeLimit, "mandate.noTimeLimit", .nullity),
            (.unlimitedTacitRenewal, "mandate.unlimitedTacitRenewal", .nullityAfterFirmTerm),
            (.notWritten, "mandate.notWritten", .relativeNullity), (.unsigned, "mandate.unsigned", .relativeNullity),
            (.noAuthorityToReceiveFunds, "mandate.noAuthorityToReceiveFunds", .nullity),
            (.powersNotStated, "mandate.powersNotStated", .nullity),
            (.noRegisterNumber, "mandate.noRegisterNumber", .nullity),
            (.registerNumberOutOfOrder, "mandate.registerNumberOutOfOrder", .registerFault),
            (.registerGap, "mandate.registerGap", .registerFault),
            (.duplicateNumber, "mandate.duplicateNumber", .registerFault),
            (.numberMissingOnOwnerCopy, "mandate.numberMissingOnOwnerCopy", .relativeNullity),
            (.accountsIntervalOverOneYear, "mandate.accountsIntervalOverOneYear", .breach),
            (.feeTermsMissing, "mandate.feeTermsMissing", .noFeeDue),
            (.payerMissing, "mandate.payerMissing", .noFeeDue),
            (.consumerRenewalClauseMissing, "mandate.consumerRenewalClauseMissing", .consumerRight),
            (.renewalNoticeNotSent, "mandate.renewalNoticeNotSent", .freeTermination),
            (.renewalNoticeTooEarly, "mandate.renewalNoticeTooEarly", .freeTermination),
            (.renewalNoticeTooLate, "mandate.renewalNoticeTooLate", .freeTermination),
            (.cardExpired, "manager.cardExpired", .cannotOperate),
            (.guaranteeMissing, "manager.guaranteeMissing", .cannotOperate),
            (.guaranteeBelowFundsHeld, "manager.guaranteeBelowFundsHeld", .cannotOperate),
            (.ownerNotNotifiedIn8Days, "letting.ownerNotNotifiedIn8Days", .breach),
            (.depositAboveMaximum, "lease.depositAboveMaximum", .breach),
        ] as [(LegalRemark.Code, String, LegalRemark.Severity)])
    func stable(code: LegalRemark.Code, text: String, severity: LegalRemark.Severity) {
        #expect(code.rawValue == text)
        #expect(code.severity == severity)
    }
}

@Suite("MandateForm")
struct MandateFormTests {
    @Test("A form reads back, and a mandate of an earlier release is in due form")
    func json() throws {
        var draft = ReviewDraft()
        let due = try JSON.text(of: draft.mandate())
        #expect(!due.contains("form"))
        #expect(try JSON.read(Mandate.self, from: due).form == .due)
        draft.form = MandateForm(isWritten: false, numberOnOwnerCopy: false, statesHowNotToRenew: false)
        let text = try JSON.text(of: draft.mandate())
        #expect(
            text.contains(#""form":{"numberOnOwnerCopy":false,"statesHowNotToRenew":false,"written":false}"#))
        #expect(try JSON.read(Mandate.self, from: text) == draft.mandate())
        #expect(try JSON.read(MandateForm.self, from: "{}") == .due)
    }
}
