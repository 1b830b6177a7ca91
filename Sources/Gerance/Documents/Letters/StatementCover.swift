/// Goes with a statement (*envoi du compte rendu de gérance*; clauses `statement.sentByAccounting`,
/// `statement.sections`).
///
/// Accounting signs.
public struct StatementCover: LetterTemplate {
    /// The period of the statement; its last day is the cut-off.
    public var period: Period
    /// The number of the mandate in the register, 1 or more.
    ///
    /// Décret 72-678, art. 65.
    public var mandateNumber: Int
    /// What the agency pays the owner for the period.
    public var payment: Payment?

    /// Makes the letter.
    public init(of period: Period, mandateNumber: Int, payment: Payment? = nil) {
        self.period = period
        self.mandateNumber = mandateNumber
        self.payment = payment
    }

    /// The balance that goes to the owner.
    public struct Payment: Hashable, Codable, Sendable {
        /// How much.
        public var amount: Euros
        /// The day of the transfer.
        public var date: CivilDate

        /// Makes a payment.
        public init(_ amount: Euros, on date: CivilDate) {
            self.amount = amount
            self.date = date
        }
    }

    /// ``LetterKind/statementCover``.
    public static var kind: LetterKind { .statementCover }

    /// The statement and its period.
    public var subject: String { "Votre compte rendu de gérance \(period.inWords)" }

    /// The statement.
    public var enclosures: [String] { ["Compte rendu de gérance \(period.inWords), mandat n° \(mandateNumber)"] }

    /// What is wrong on a day: a period that is not over, an amount of nothing.
    public func fault(on day: CivilDate) -> LetterFault? {
        if period.to > day { return .writtenBefore(period.to, writtenOn: day) }
        if let payment, payment.amount <= .zero { return .amountNotPositive(payment.amount) }
        return nil
    }

    /// The statement, its sections, the payment.
    public func body(in correspondence: Correspondence) -> [OwnerLetter.Block] {
        [
            .paragraph(
                "Vous trouvez ci-joint le compte rendu de gérance de votre mandat n° \(mandateNumber), \(period.inWords). "
                    + "Il présente, pour chaque logement et chaque locataire :"),
            .items(
                [
                    "les sommes appelées : loyer, charges", "les sommes reçues : loyer, charges, allocation logement",
                    "les sommes payées pour votre compte : travaux, appels de fonds, factures",
                    "nos honoraires de gérance", "les acomptes versés à votre profit",
                ].asItems),
            .paragraph(balance),
            .paragraph(
                "Votre espace client garde ce document à votre disposition, avec votre compte en ligne et toutes les pièces "
                    + "de votre patrimoine en gérance."),
        ]
    }

    private var balance: String {
        guard let payment else { return "Le solde de la période est reporté sur le compte rendu suivant." }
        return
            "Le solde de la période, \(payment.amount.formatted), vous est versé par virement du \(payment.date.longName)."
    }
}
