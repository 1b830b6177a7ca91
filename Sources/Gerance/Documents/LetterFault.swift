/// Why a letter cannot be written.
@nonexhaustive
public enum LetterFault: ValueFault {
    /// What the agency's letters must say of it is not known (décret 72-678, art. 92).
    case legalMentionsMissing([LegalMentions.Mention])
    /// The professional card is no longer valid on the day of the letter (loi 70-9, art. 3).
    case cardExpired(on: CivilDate, writtenOn: CivilDate)
    /// The letter is for nobody.
    case noAddressee
    /// The letter is for another role to sign (clauses `contact.managerOnly`, `statement.sentByAccounting`).
    case wrongSignatory(Role, of: LetterKind.ID)
    /// What the letter tells happens after the day on which it is written.
    case writtenBefore(CivilDate, writtenOn: CivilDate)
    /// A day that the letter sets lies before the day on which it is written.
    case dayPassed(CivilDate, writtenOn: CivilDate)
    /// A day that the letter sets lies before another one that it must follow.
    case dayBefore(CivilDate, CivilDate)
    /// The notice is one of another lease, or the dwelling is not the one let.
    case otherLease(Lease.ID)
    /// An amount of nothing, or below.
    case amountNotPositive(Euros)
    /// The works cost no more than the mandate lets the agency order on its own.
    case approvalNotNeeded(Euros, threshold: Euros)
    /// A summary without a point (clause `call.confirmedByEmail`), or a handing over of nothing.
    case nothingToSay

    /// The stable code of the fault: `letter.legalMentionsMissing`.
    public var code: String {
        switch self {
        case .legalMentionsMissing: "letter.legalMentionsMissing"
        case .cardExpired: "letter.cardExpired"
        case .noAddressee: "letter.noAddressee"
        case .wrongSignatory: "letter.wrongSignatory"
        case .writtenBefore: "letter.writtenBefore"
        case .dayPassed: "letter.dayPassed"
        case .dayBefore: "letter.dayBefore"
        case .otherLease: "letter.otherLease"
        case .amountNotPositive: "letter.amountNotPositive"
        case .approvalNotNeeded: "letter.approvalNotNeeded"
        case .nothingToSay: "letter.nothingToSay"
        }
    }

    /// The French sentence that explains the fault.
    public var description: String {
        switch self {
        case .legalMentionsMissing(let mentions):
            "Il manque à ce courrier \(mentions.map(\.label).joined(separator: ", ")) (décret n° 72-678, art. 92)."
        case .cardExpired(let day, let written):
            "La carte professionnelle expire le \(day.name), avant ce courrier du \(written.name)."
        case .noAddressee:
            "Ce courrier n'a pas de destinataire : il en faut au moins un."
        case .wrongSignatory(let role, let kind):
            "Le courrier « \(kind) » n'est pas à signer par ce rôle : \(role.name)."
        case .writtenBefore(let day, let written):
            "Ce courrier du \(written.name) raconte un fait du \(day.name), qui lui est postérieur."
        case .dayPassed(let day, let written):
            "Ce courrier du \(written.name) fixe le \(day.name), une date déjà passée."
        case .dayBefore(let day, let other):
            "Ce courrier fixe le \(day.name), avant le \(other.name) qui doit le précéder."
        case .otherLease(let lease):
            "Le congé, le bail et le logement ne vont pas ensemble : le congé est celui du bail \(lease)."
        case .amountNotPositive(let amount):
            "Un montant de \(amount.formatted) n'a pas sa place ici : il doit être positif."
        case .approvalNotNeeded(let amount, let threshold):
            "Un devis de \(amount.formatted) reste dans la limite de \(threshold.formatted) du mandat : "
                + "aucun accord n'est à demander."
        case .nothingToSay:
            "Ce courrier n'a pas de contenu : il faut au moins un point."
        }
    }
}
