/// Tells the owner that a tenant who gave notice stays, or wishes to (*maintien du locataire*; clause `vacancy.announced`).
///
/// A notice received is taken back with the landlord's agreement alone (Cass. 3e civ., 18 December 2002): the letter asks
/// for it, unless the agency gave it already under its mandate.
public struct NoticeWithdrawalLetter: LetterTemplate {
    /// The lease that goes on.
    public var lease: Lease
    /// What is let.
    public var dwelling: Dwelling
    /// The day on which the tenant took the notice back.
    public var withdrawnOn: CivilDate
    /// The day of the letter that announced the departure, where one did.
    public var announcedOn: CivilDate?
    /// The day by which the owner agrees; `nil` where the agreement is given.
    public var agreementBy: CivilDate?

    /// Makes the letter.
    public init(
        lease: Lease, dwelling: Dwelling, withdrawnOn: CivilDate, announcedOn: CivilDate? = nil,
        agreementBy: CivilDate? = nil
    ) {
        self.lease = lease
        self.dwelling = dwelling
        self.withdrawnOn = withdrawnOn
        self.announcedOn = announcedOn
        self.agreementBy = agreementBy
    }

    /// ``LetterKind/noticeWithdrawal``.
    public static var kind: LetterKind { .noticeWithdrawal }

    /// The news and the dwelling.
    public var subject: String {
        let news =
            agreementBy == nil ? "Maintien de \(lease.tenant.noun)" : "Votre accord au maintien de \(lease.tenant.noun)"
        return "\(news) – \(dwelling.label)"
    }

    /// What is wrong on a day: another dwelling, news still to come, a day gone by.
    public func fault(on day: CivilDate) -> LetterFault? {
        guard lease.dwelling == dwelling.id else { return .otherLease(lease.id) }
        for told in [withdrawnOn, announcedOn ?? withdrawnOn] where told > day {
            return .writtenBefore(told, writtenOn: day)
        }
        if let agreementBy, agreementBy < day { return .dayPassed(agreementBy, writtenOn: day) }
        return nil
    }

    /// The news, what it means for the lease, what is asked.
    public func body(in correspondence: Correspondence) -> [OwnerLetter.Block] {
        let tenant = lease.tenant
        let letter = announcedOn.map { " Cette information remplace notre courrier du \($0.name)." } ?? ""
        let rent = lease.rent > .zero ? ", au loyer de \(lease.rent.formatted) hors charges" : ""
        guard let agreementBy else {
            return [
                .paragraph(
                    "\(tenant.subject) \(tenant.choose("reste", "restent")) dans \(dwelling.fullName). Le retrait de "
                        + "\(tenant.choose("son", "leur")) congé prend effet le \(withdrawnOn.longName).\(letter)"),
                .paragraph(
                    "Le bail se poursuit aux mêmes conditions\(rent) : votre patrimoine conserve son rendement, et votre "
                        + "dossier est à jour dans votre espace client."),
            ]
        }
        return [
            .paragraph(
                "\(tenant.subject) \(tenant.choose("souhaite", "souhaitent")) rester dans \(dwelling.fullName) et "
                    + "\(tenant.choose("demande", "demandent")), le \(withdrawnOn.longName), à retirer "
                    + "\(tenant.choose("son", "leur")) congé.\(letter)"),
            .paragraph(
                "Ce maintien demande votre accord de bailleur. Avec lui, le bail se poursuit aux mêmes conditions\(rent), "
                    + "et votre patrimoine conserve son rendement."),
            .paragraph(
                "Merci de nous donner votre accord au plus tard le \(agreementBy.longName), par courrier, par courriel ou depuis "
                    + "votre espace client. Dès sa réception, nous confirmons le maintien du bail à \(tenant.noun)."),
        ]
    }
}
