/// Gives the owner the address at which to register for the client space (*ouverture de l'espace client*; clause
/// `clientSpace.addressGiven`).
///
/// The address is the agency's own setting, ``Agency/registrationAddress``.
public struct EnrolmentInvitation: LetterTemplate {
    /// The e-mail address with which the owner registers, where it is known.
    public var email: EmailAddress?

    /// Makes the message.
    public init(email: EmailAddress? = nil) { self.email = email }

    /// ``LetterKind/enrolment``.
    public static var kind: LetterKind { .enrolment }

    /// The client space.
    public var subject: String { "Votre espace client est ouvert" }

    /// What the client space offers, where and how to register.
    public func body(in correspondence: Correspondence) -> [OwnerLetter.Block] {
        let email = email.map { "votre adresse \($0)" } ?? "votre adresse e-mail habituelle"
        return [
            .paragraph(
                "Bienvenue ! Votre espace client réunit, à toute heure, ce qui concerne votre patrimoine en gérance :"),
            .items(
                [
                    "votre compte en ligne et vos comptes rendus de gérance",
                    "vos documents, à consulter ou à imprimer",
                    "vos demandes et leur avancement", "le paiement en ligne de vos factures de travaux",
                ].asItems),
            .paragraph(
                "Pour obtenir vos identifiants, rendez-vous à l'adresse \(correspondence.agency.registrationAddress) et "
                    + "inscrivez-vous avec \(email)."),
        ]
    }
}

/// Tells the owner that the e-mail address is registered and that the password comes within 24 hours (*mot de passe de
/// l'espace client*; clause `clientSpace.emailAdded`).
public struct PasswordNews: LetterTemplate {
    /// The address that was added to the register.
    public var email: EmailAddress

    /// Makes the message.
    public init(email: EmailAddress) { self.email = email }

    /// ``LetterKind/passwordNews``.
    public static var kind: LetterKind { .passwordNews }

    /// The password.
    public var subject: String { "Votre mot de passe sous 24 heures" }

    /// The registered address, the delay, where to get the password.
    public func body(in correspondence: Correspondence) -> [OwnerLetter.Block] {
        [
            .paragraph("Votre adresse \(email) est enregistrée dans votre espace client."),
            .paragraph(
                "Vous obtenez votre mot de passe sous 24 heures, à l'adresse \(correspondence.agency.registrationAddress). "
                    + "Il vous ouvre votre compte en ligne, vos documents et le suivi de votre patrimoine."),
        ]
    }
}
