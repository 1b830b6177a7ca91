/// Confirms a call or a meeting with its summary (*confirmation d'entretien*; clause `call.confirmedByEmail`: « un mail avec
/// copie groupe pour garder trace de la conversation et synthétiser son contenu »).
///
/// It goes by e-mail with the agency's group address in copy. The points are the author's words: the checker reads them once
/// the message is written.
public struct CallConfirmation: LetterTemplate {
    /// How the owner and the manager spoke.
    public var means: Means
    /// The day on which they did.
    public var heldOn: CivilDate
    /// What it was about.
    public var topic: Label
    /// What was said, a point each; at least one.
    public var points: [Label]
    /// What was decided.
    public var decisions: [Label]
    /// Who does what by when.
    public var steps: [Step]

    /// Makes the message.
    public init(
        of means: Means, on heldOn: CivilDate, about topic: Label, points: [Label], decisions: [Label] = [],
        steps: [Step] = []
    ) {
        self.means = means
        self.heldOn = heldOn
        self.topic = topic
        self.points = points
        self.decisions = decisions
        self.steps = steps
    }

    /// How the owner and the manager spoke.
    public enum Means: String, Codable, CaseIterable, Hashable, Sendable {
        /// On the telephone (*entretien téléphonique*).
        case call
        /// In person (*rendez-vous*).
        case meeting
        /// By video (*visioconférence*).
        case video

        /// The conversation in French, behind « de ».
        fileprivate var noun: String {
            switch self {
            case .call: "notre entretien téléphonique"
            case .meeting: "notre rendez-vous"
            case .video: "notre visioconférence"
            }
        }
    }

    /// Something that somebody does next.
    public struct Step: Hashable, Codable, Sendable {
        /// Who: « L'agence », « Vous », a name.
        public var who: Label
        /// What, in the present and in the person of who does it: « transmet le devis », « confirmez votre accord ».
        public var what: Label
        /// By when.
        public var by: CivilDate?

        /// Makes a step.
        public init(_ who: Label, _ what: Label, by day: CivilDate? = nil) {
            self.who = who
            self.what = what
            by = day
        }
    }

    /// ``LetterKind/callConfirmation``.
    public static var kind: LetterKind { .callConfirmation }

    /// The conversation and what it was about.
    public var subject: String { "Synthèse de \(means.noun) du \(heldOn.name) – \(topic)" }

    /// What is wrong on a day: no point, a conversation still to come, a step whose day lies before it.
    public func fault(on day: CivilDate) -> LetterFault? {
        if points.isEmpty { return .nothingToSay }
        if heldOn > day { return .writtenBefore(heldOn, writtenOn: day) }
        for case let by? in steps.map(\.by) where by < heldOn { return .dayBefore(by, heldOn) }
        return nil
    }

    /// The points, the decisions, the next steps, the copy.
    public func body(in correspondence: Correspondence) -> [OwnerLetter.Block] {
        var body: [OwnerLetter.Block] = [
            .paragraph(
                "Merci pour \(means.noun) du \(heldOn.longName). En voici la synthèse, pour que chacun en garde la trace."
            )
        ]
        func add(_ title: String, _ items: [String]) {
            if !items.isEmpty { body += [.paragraph(title), .items(items)] }
        }
        add("Les points abordés :", points.map(\.description).asItems)
        add("Les décisions :", decisions.map(\.description).asItems)
        add("Les prochaines étapes :", steps.map(\.sentence))
        body.append(
            .paragraph(
                "Pour préciser un point, répondez à ce message. Mon équipe, en copie à l'adresse "
                    + "\(correspondence.agency.groupAddress), veille avec moi sur votre patrimoine."))
        return body
    }
}

extension CallConfirmation.Step {
    fileprivate var sentence: String { "\(who) \(what)" + (by.map { ", au plus tard le \($0.longName)" } ?? "") + "." }
}
