extension LetterKind {
    /// The clause that asks for the letter; `template.used` for a kind that no other clause names.
    public var clause: Clause {
        switch id {
        case LetterKind.vacancy.id, LetterKind.noticeWithdrawal.id: .vacancyAnnounced
        case LetterKind.changeReceipt.id: .changeAcknowledged
        case LetterKind.statementCover.id: .statementSentByAccounting
        case LetterKind.taxRecapCover.id: .taxRecapSentByAccounting
        case LetterKind.enrolment.id: .clientSpaceAddressGiven
        case LetterKind.passwordNews.id: .clientSpaceEmailAdded
        case LetterKind.callConfirmation.id: .callConfirmedByEmail
        case LetterKind.mandateLoss.id: .mandateLost
        default: .templateUsed
        }
    }
}
