/// A kind of standard letter (*courrier type*; clause `template.used`): what it is for, its form, who signs it.
///
/// Those of the library stand in ``LetterCatalogue``; an agency's own template makes its own kind.
public struct LetterKind: Hashable, Sendable, Identifiable {
    /// The identifier of a kind, `vacancy`.
    public typealias ID = Identifier<LetterKind>

    /// The identifier.
    public let id: ID
    /// What the letter is, in a few French words.
    public let name: Label
    /// How it is laid out.
    public let form: OwnerLetter.Form
    /// Who signs it: the manager, or accounting for what it sends itself.
    public let signatory: Role

    /// Makes a kind.
    public init(id: ID, name: Label, form: OwnerLetter.Form, signatory: Role = .manager) {
        self.id = id
        self.name = name
        self.form = form
        self.signatory = signatory
    }

    /// A tenant leaves (clause `vacancy.announced`).
    public static let vacancy = LetterKind(id: "vacancy", name: "Annonce du départ d'un locataire", form: .letter)
    /// A tenant who gave notice stays (clause `vacancy.announced`).
    public static let noticeWithdrawal = LetterKind(
        id: "noticeWithdrawal", name: "Annonce du maintien d'un locataire", form: .letter)
    /// A change of the owner's particulars arrived (clause `change.acknowledged`).
    public static let changeReceipt = LetterKind(
        id: "changeReceipt", name: "Accusé de réception d'une modification", form: .message)
    /// A quote needs the owner's agreement (clause `template.used`).
    public static let quoteApproval = LetterKind(
        id: "quoteApproval", name: "Demande d'accord sur un devis", form: .letter)
    /// A statement goes out (clause `statement.sentByAccounting`).
    public static let statementCover = LetterKind(
        id: "statementCover", name: "Envoi du compte rendu de gérance", form: .letter, signatory: .accounting)
    /// A tax recap goes out (clause `taxRecap.sentByAccounting`).
    public static let taxRecapCover = LetterKind(
        id: "taxRecapCover", name: "Envoi du récapitulatif fiscal", form: .letter, signatory: .accounting)
    /// Where the owner registers for the client space (clause `clientSpace.addressGiven`).
    public static let enrolment = LetterKind(id: "enrolment", name: "Ouverture de l'espace client", form: .message)
    /// The password of the client space comes (clause `clientSpace.emailAdded`).
    public static let passwordNews = LetterKind(
        id: "passwordNews", name: "Mot de passe de l'espace client", form: .message)
    /// What was said in a call or a meeting (clause `call.confirmedByEmail`).
    public static let callConfirmation = LetterKind(
        id: "callConfirmation", name: "Confirmation d'un entretien", form: .message)
    /// A mandate ends (clause `mandate.lost`).
    public static let mandateLoss = LetterKind(id: "mandateLoss", name: "Fin d'un mandat de gérance", form: .letter)
}
