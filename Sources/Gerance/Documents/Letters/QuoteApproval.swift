/// Asks the owner to approve a quote above the mandate's threshold (*demande d'accord sur devis*; clause `template.used`).
public struct QuoteApproval: LetterTemplate {
    /// What is to be done: « Remplacement du chauffe-eau ».
    public var works: Label
    /// Why: « la cuve est percée et le logement est privé d'eau chaude ».
    public var reason: Prose
    /// Who does it.
    public var contractor: Label
    /// What it costs, tax included.
    public var amount: Euros
    /// Where.
    public var dwelling: Dwelling
    /// The number of the mandate in the register, 1 or more.
    ///
    /// Décret 72-678, art. 65.
    public var mandateNumber: Int
    /// The cost, tax included, up to which the mandate lets the agency order works; `nil` where it names none.
    public var threshold: Euros?
    /// The day by which the owner agrees.
    public var answerBy: CivilDate
    /// The contractor's number of the quote.
    public var quoteNumber: Label?
    /// The day of the quote.
    public var quotedOn: CivilDate?
    /// The day on which the works begin once the owner agrees.
    public var startsOn: CivilDate?

    /// Makes the letter.
    public init(
        works: Label, because reason: Prose, by contractor: Label, for amount: Euros, in dwelling: Dwelling,
        mandateNumber: Int, threshold: Euros?, answerBy: CivilDate, quoteNumber: Label? = nil,
        quotedOn: CivilDate? = nil, startsOn: CivilDate? = nil
    ) {
        self.works = works
        self.reason = reason
        self.contractor = contractor
        self.amount = amount
        self.dwelling = dwelling
        self.mandateNumber = mandateNumber
        self.threshold = threshold
        self.answerBy = answerBy
        self.quoteNumber = quoteNumber
        self.quotedOn = quotedOn
        self.startsOn = startsOn
    }

    /// ``LetterKind/quoteApproval``.
    public static var kind: LetterKind { .quoteApproval }

    /// The works and the dwelling.
    public var subject: String { "Votre accord sur un devis – \(works) – \(dwelling.label)" }

    /// The quote goes with the letter.
    public var enclosures: [String] { ["\(quote), \(contractor)"] }

    /// What is wrong on a day: an amount of nothing or within the threshold, a quote still to come, a day gone by, works
    /// that begin before the owner has agreed.
    public func fault(on day: CivilDate) -> LetterFault? {
        if amount <= .zero { return .amountNotPositive(amount) }
        if let threshold, amount <= threshold { return .approvalNotNeeded(amount, threshold: threshold) }
        if let quotedOn, quotedOn > day { return .writtenBefore(quotedOn, writtenOn: day) }
        if answerBy < day { return .dayPassed(answerBy, writtenOn: day) }
        if let startsOn, startsOn < answerBy { return .dayBefore(startsOn, answerBy) }
        return nil
    }

    /// The quote, why the owner decides, what follows.
    public func body(in correspondence: Correspondence) -> [OwnerLetter.Block] {
        [
            .paragraph("Nous soumettons à votre accord des travaux utiles dans \(dwelling.fullName) :"),
            .lines(facts),
            .paragraph(
                "Ces travaux préservent la valeur de votre patrimoine et le confort du logement. \(decision)"),
            .paragraph(follow),
            .paragraph(
                "Merci de nous retourner le bon ci-dessous, signé, au plus tard le \(answerBy.longName), par courrier ou par "
                    + "courriel, ou de valider le devis depuis votre espace client."),
        ]
    }

    private var facts: [String] {
        [
            "Travaux : \(works)", "Motif : \(reason)", "Entreprise : \(contractor)",
            "Montant : \(amount.formatted) TTC (\(quote))",
        ]
    }

    private var quote: String {
        let number = quoteNumber.map { " n° \($0)" } ?? ""
        let day = quotedOn.map { " du \($0.name)" } ?? ""
        return "devis\(number.isEmpty && day.isEmpty ? " joint" : number + day)"
    }

    private var decision: String {
        guard let threshold else { return "Votre mandat n° \(mandateNumber) vous en réserve la décision." }
        return
            "Votre mandat n° \(mandateNumber) nous confie les travaux jusqu'à \(threshold.formatted) TTC ; au-delà, la "
            + "décision vous appartient."
    }

    private var follow: String {
        let start = startsOn.map { ", pour un début le \($0.longName)" } ?? ""
        return
            "Dès votre accord, nous commandons les travaux\(start), suivons leur exécution et réglons la facture sur votre "
            + "compte de gérance. Elle rejoint votre espace client, où vous la retrouvez pour votre déclaration de revenus."
    }

    /// The approval, to be signed by each addressee.
    public func slip(in correspondence: Correspondence) -> [String] {
        let blank = "................."
        return [
            "Bon pour accord : \(quote), \(contractor), \(amount.formatted) TTC", "Fait à \(blank), le \(blank)",
        ] + correspondence.addressees.map { "Signature de \($0.fullName) : \(blank)" }
    }
}
