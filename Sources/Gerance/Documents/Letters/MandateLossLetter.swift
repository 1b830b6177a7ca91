/// Confirms to the owner that a mandate ends, and how the file is handed over (*fin de mandat*; clause `mandate.lost`).
///
/// The last statement and the year's tax recap stay owed once the mandate is lost; the letter says by when they come.
public struct MandateLossLetter: LetterTemplate {
    /// The number of the mandate in the register, 1 or more.
    ///
    /// Décret 72-678, art. 65.
    public var mandateNumber: Int
    /// What was managed; at least one.
    public var dwellings: [Dwelling]
    /// The day from whose start the mandate is lost: the agency manages up to the end of the day before.
    public var effectiveOn: CivilDate
    /// The day on which the owner's decision arrived; `nil` where the mandate comes to its term.
    public var requestedOn: CivilDate?
    /// Who manages from then on.
    public var successor: Successor
    /// The documents handed over, « baux et états des lieux »; at least one.
    public var handedOver: [Label]
    /// The day by which they are.
    public var handoverBy: CivilDate
    /// The day by which the owner confirms the account to which the balance goes.
    public var answerBy: CivilDate
    /// The day by which the last statement and the balance reach the owner, on or after the loss.
    public var finalStatementBy: CivilDate
    /// Whether the agency holds the tenants' deposits, and hands them over too.
    public var holdsDeposits: Bool

    /// Makes the letter.
    public init(
        mandateNumber: Int, dwellings: [Dwelling], effectiveOn: CivilDate, requestedOn: CivilDate? = nil,
        to successor: Successor, handingOver handedOver: [Label], by handoverBy: CivilDate, answerBy: CivilDate,
        finalStatementBy: CivilDate, holdsDeposits: Bool
    ) {
        self.mandateNumber = mandateNumber
        self.dwellings = dwellings
        self.effectiveOn = effectiveOn
        self.requestedOn = requestedOn
        self.successor = successor
        self.handedOver = handedOver
        self.handoverBy = handoverBy
        self.answerBy = answerBy
        self.finalStatementBy = finalStatementBy
        self.holdsDeposits = holdsDeposits
    }

    /// Who manages once the mandate has ended.
    ///
    /// Its JSON names the manager, `{"manager":"Gestion du Diamant"}`, or is empty where it is the owner.
    public enum Successor: Hashable, Sendable {
        /// The owner himself.
        case owner
        /// Another manager, by name.
        case manager(Label)
    }

    /// ``LetterKind/mandateLoss``.
    public static var kind: LetterKind { .mandateLoss }

    /// The mandate.
    public var subject: String { "Fin de votre mandat de gérance n° \(mandateNumber)" }

    /// What is wrong on a day: nothing handed over, a decision still to come, a day gone by, last accounts before the end.
    public func fault(on day: CivilDate) -> LetterFault? {
        if handedOver.isEmpty || dwellings.isEmpty { return .nothingToSay }
        if let requestedOn, requestedOn > day { return .writtenBefore(requestedOn, writtenOn: day) }
        for set in [handoverBy, answerBy, finalStatementBy] where set < day { return .dayPassed(set, writtenOn: day) }
        return finalStatementBy < effectiveOn ? .dayBefore(finalStatementBy, effectiveOn) : nil
    }

    /// The end, who takes over, the last accounts, what is handed over, what is asked.
    public func body(in correspondence: Correspondence) -> [OwnerLetter.Block] {
        [
            .paragraph(end),
            .items(dwellings.map { "\($0.label), \($0.address.onOneLine)" }.asItems),
            .paragraph("Nous vous accompagnons jusqu'au terme de cette transmission :"),
            .items(steps.asItems),
            .paragraph("\(weHand.capitalised), au plus tard le \(handoverBy.longName), les pièces suivantes :"),
            .items(handedOver.map(\.description).asItems),
            .paragraph(
                "Merci de nous confirmer, au plus tard le \(answerBy.longName), le compte sur lequel virer votre solde."
            ),
            .paragraph(
                "Nous vous remercions de votre confiance et restons à vos côtés pour tout projet immobilier."),
        ]
    }

    /// The last day of management.
    private var lastDay: CivilDate { effectiveOn.adding(days: -1) ?? effectiveOn }

    private var end: String {
        let mandate =
            "otre mandat de gérance n° \(mandateNumber) s'achève le \(lastDay.longName), pour "
            + (dwellings.count > 1 ? "les biens suivants :" : "le bien suivant :")
        return requestedOn.map { "Votre décision, reçue le \($0.longName), est enregistrée : v\(mandate)" }
            ?? "V\(mandate)"
    }

    private var weHand: String {
        switch successor {
        case .owner: "nous vous remettons"
        case .manager(let name): "nous remettons à \(name)"
        }
    }

    private var steps: [String] {
        let takesOver =
            switch successor {
            case .owner: "vous reprenez la gestion"
            case .manager(let name): "\(name) reprend la gestion"
            }
        var steps = [
            "à compter du \(effectiveOn.longName), \(takesOver), et nous indiquons à vos locataires à qui régler leur loyer",
            "votre dernier compte rendu de gérance et le virement de votre solde vous parviennent au plus tard le "
                + finalStatementBy.longName,
        ]
        if holdsDeposits { steps.append("\(weHand) les dépôts de garantie de vos locataires") }
        steps.append(
            "votre récapitulatif fiscal de l'année \(lastDay.year) vous parvient au plus tard le 31 mars \(lastDay.year + 1)"
        )
        return steps
    }
}

extension MandateLossLetter.Successor: Codable {
    private enum CodingKeys: CodingKey {
        case manager
    }

    /// Decodes a manager; without one, the owner.
    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        self = try values.decodeIfPresent(Label.self, forKey: .manager).map { .manager($0) } ?? .owner
    }

    /// Encodes the manager, where it is one.
    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        if case .manager(let name) = self { try values.encode(name, forKey: .manager) }
    }
}
