extension LegalRemark {
    /// What is wrong, by a code that no later release changes.
    @nonexhaustive
    public enum Code: String, Codable, CaseIterable, Hashable, Sendable {
        /// The mandate has no limit in time.
        case noTimeLimit = "mandate.noTimeLimit"
        /// The mandate is renewed by silence without an end.
        case unlimitedTacitRenewal = "mandate.unlimitedTacitRenewal"
        /// Nothing was written.
        case notWritten = "mandate.notWritten"
        /// It is written, and not signed.
        case unsigned = "mandate.unsigned"
        /// It does not expressly authorise the agency to receive funds.
        case noAuthorityToReceiveFunds = "mandate.noAuthorityToReceiveFunds"
        /// It does not say what the agency may do.
        case powersNotStated = "mandate.powersNotStated"
        /// It is not in the register under its number.
        case noRegisterNumber = "mandate.noRegisterNumber"
        /// A number or a day of the register comes after a later one.
        case registerNumberOutOfOrder = "mandate.registerNumberOutOfOrder"
        /// The register leaves a number out.
        case registerGap = "mandate.registerGap"
        /// The register gives a number twice, or two numbers to one mandate.
        case duplicateNumber = "mandate.duplicateNumber"
        /// The copy that the owner keeps does not bear the number.
        case numberMissingOnOwnerCopy = "mandate.numberMissingOnOwnerCopy"
        /// More than a year passed without accounts being rendered.
        case accountsIntervalOverOneYear = "mandate.accountsIntervalOverOneYear"
        /// The mandate names no fee.
        case feeTermsMissing = "mandate.feeTermsMissing"
        /// The mandate does not say who bears a fee.
        case payerMissing = "mandate.payerMissing"
        /// It does not tell a consumer how not to renew it.
        case consumerRenewalClauseMissing = "mandate.consumerRenewalClauseMissing"
        /// A consumer was not told that he may refuse the renewal.
        case renewalNoticeNotSent = "mandate.renewalNoticeNotSent"
        /// A consumer was told more than three months ahead.
        case renewalNoticeTooEarly = "mandate.renewalNoticeTooEarly"
        /// A consumer was told less than one month ahead.
        case renewalNoticeTooLate = "mandate.renewalNoticeTooLate"
        /// The agency's professional card is no longer valid.
        case cardExpired = "manager.cardExpired"
        /// Nobody guarantees the funds that the agency holds.
        case guaranteeMissing = "manager.guaranteeMissing"
        /// The agency holds more than is guaranteed.
        case guaranteeBelowFundsHeld = "manager.guaranteeBelowFundsHeld"
        /// The owner was not told in time of the funds received for a new letting.
        case ownerNotNotifiedIn8Days = "letting.ownerNotNotifiedIn8Days"
        /// The tenant's deposit is larger than the law allows.
        case depositAboveMaximum = "lease.depositAboveMaximum"

        /// What follows from it.
        public var severity: Severity {
            switch self {
            case .noTimeLimit, .noAuthorityToReceiveFunds, .powersNotStated, .noRegisterNumber: .nullity
            case .unlimitedTacitRenewal: .nullityAfterFirmTerm
            case .notWritten, .unsigned, .numberMissingOnOwnerCopy: .relativeNullity
            case .registerNumberOutOfOrder, .registerGap, .duplicateNumber: .registerFault
            case .accountsIntervalOverOneYear, .ownerNotNotifiedIn8Days, .depositAboveMaximum: .breach
            case .feeTermsMissing, .payerMissing: .noFeeDue
            case .consumerRenewalClauseMissing: .consumerRight
            case .renewalNoticeNotSent, .renewalNoticeTooEarly, .renewalNoticeTooLate: .freeTermination
            case .cardExpired, .guaranteeMissing, .guaranteeBelowFundsHeld: .cannotOperate
            }
        }

        /// The article that it rests on.
        public var article: LegalArticle {
            switch self {
            case .noTimeLimit, .unlimitedTacitRenewal: LegalArticle(.estateAgencyAct, "7, al. 1")
            case .notWritten, .unsigned: LegalArticle(.estateAgencyAct, "6 I")
            case .noAuthorityToReceiveFunds, .powersNotStated: LegalArticle(.estateAgencyDecree, "64, al. 2")
            case .noRegisterNumber, .registerNumberOutOfOrder, .registerGap, .duplicateNumber,
                .numberMissingOnOwnerCopy:
                LegalArticle(.estateAgencyDecree, "65")
            case .accountsIntervalOverOneYear: LegalArticle(.estateAgencyDecree, "66, al. 1")
            case .feeTermsMissing: LegalArticle(.estateAgencyDecree, "66, al. 2")
            case .payerMissing: LegalArticle(.estateAgencyAct, "6 I")
            case .consumerRenewalClauseMissing: LegalArticle(.estateAgencyAct, "7, al. 2, 1°")
            case .renewalNoticeNotSent, .renewalNoticeTooEarly, .renewalNoticeTooLate:
                LegalArticle(.consumerCode, "L. 215-1")
            case .cardExpired: LegalArticle(.estateAgencyAct, "3")
            case .guaranteeMissing: LegalArticle(.estateAgencyAct, "3, 2°")
            case .guaranteeBelowFundsHeld: LegalArticle(.estateAgencyDecree, "29 et 36")
            case .ownerNotNotifiedIn8Days: LegalArticle(.estateAgencyDecree, "67, dernier al.")
            case .depositAboveMaximum: LegalArticle(.tenancyAct, "22")
            }
        }
    }
}
