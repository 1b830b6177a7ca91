/// What a draft is checked for (*profil*): its genre, and the agency's own words and choices.
///
/// ```swift
/// var profile = PhrasingProfile(.sms)
/// profile.competitors = ["Agence Horizon"]
/// profile.severities[.restriction] = .off
/// let report = PhrasingChecker(profile).check(draft)
/// ```
public struct PhrasingProfile: Hashable, Codable, Sendable {
    /// What kind of text the draft is.
    public var genre: Genre
    /// How the draft speaks to the owner; wordings offered follow it.
    public var address: Address
    /// The strong words to use, each with the words of its family.
    ///
    /// By default those of the written process.
    public var strongWords: [WordFamily]
    /// The advantages to insist on, each with the expressions that name it.
    ///
    /// By default those of the written process.
    public var advantages: [WordFamily]
    /// The line by which the agency is the obvious partner, « Groupimo gestion, c'est évident »; nil where it has none.
    public var signatureLine: String?
    /// Names of other agencies, of which nothing bad is said.
    public var competitors: [String]
    /// Expressions that are never remarked upon: names of places, of products, terms of art.
    public var glossary: [String]
    /// The weight of a rule where it is not that of the genre.
    public var severities: [PhrasingRule: Weight]
    /// The least confidence with which a finding is reported, from 0 to 1.
    public var minimumConfidence: Double
    /// From which weight on a draft is not fit to send.
    public var blocking: PhrasingSeverity
    /// Findings seen once and left alone, by their ``Finding/fingerprint``.
    public var ignored: Set<UInt64>

    /// Makes the profile of a genre, with the words of the written process.
    public init(_ genre: Genre) {
        self.genre = genre
        address = .vous
        strongWords = WordFamily.strongWords
        advantages = WordFamily.advantages
        signatureLine = nil
        competitors = []
        glossary = []
        severities = [:]
        minimumConfidence = 0
        blocking = .error
        ignored = []
    }

    /// What kind of text a draft is.
    public enum Genre: String, Codable, CaseIterable, Hashable, Sendable {
        /// *Courriel*.
        case email
        /// *Lettre*.
        case letter
        /// *SMS*.
        case sms
        /// *Trame d'appel*: what is said on the telephone.
        case callScript
        /// *Annonce de répondeur*.
        case voicemail
        /// *Acte, congé, mise en demeure*: the tenses and negations that the law needs stay.
        case legal
    }

    /// How a text speaks to its reader.
    public enum Address: String, Codable, Hashable, Sendable {
        /// « Contactez-moi ».
        case vous
        /// « Contacte-moi ».
        case tu
    }

    /// The weight of a rule under a profile.
    public enum Weight: String, Codable, Hashable, Sendable {
        /// The rule does not speak.
        case off
        case hint
        case suggestion
        case warning
        case error

        var severity: PhrasingSeverity? { PhrasingSeverity(rawValue: rawValue) }
    }
}

/// A word with those of its family, which count as that word (*famille de mots*).
public struct WordFamily: Hashable, Codable, Sendable {
    /// The word that stands for the family.
    public var name: String
    /// The words and expressions that belong to it, in their base form: every inflection counts.
    public var members: [String]

    /// Makes a family.
    public init(_ name: String, _ members: [String]) {
        self.name = name
        self.members = members
    }

    /// The strong words of the written process, line 8.
    public static let strongWords: [WordFamily] = [
        WordFamily("Immobilier", ["immobilier"]),
        WordFamily("Rendement", ["rendement"]),
        WordFamily("Valorisation", ["valorisation", "valoriser", "revaloriser", "revalorisation"]),
        WordFamily("Patrimoine", ["patrimoine", "patrimonial"]),
        WordFamily("Rentabilité", ["rentabilité", "rentable", "rentabiliser"]),
        WordFamily("Garantie", ["garantie", "garantir"]),
    ]

    /// The advantages of the written process, lines 14 to 17.
    public static let advantages: [WordFamily] = [
        WordFamily("Société cotée", ["cotée en bourse", "coté en bourse", "société cotée", "groupe coté"]),
        WordFamily(
            "Espace client",
            ["espace client", "compte en ligne", "votre espace", "espace propriétaire", "espace en ligne"]),
        WordFamily(
            "Force commerciale",
            ["force commerciale", "équipe commerciale", "équipes commerciales", "réseau commercial", "force de vente"]),
        WordFamily(
            "Synergie de métiers",
            [
                "synergie de métiers", "synergie de nos métiers", "synergie entre nos métiers", "synergies",
                "tous nos métiers",
            ]),
    ]
}

extension PhrasingProfile {
    /// The weight of a rule under the profile; nil where it does not speak.
    func severity(of rule: PhrasingRule) -> PhrasingSeverity? {
        if let own = severities[rule] { return rule == .praise ? own.severity.map { _ in .praise } : own.severity }
        return switch rule {
        case .praise: .praise
        case .criticism: .error
        case .shouting: genre == .legal ? .hint : .warning
        case .negation, .future:
            switch genre {
            case .email, .letter: .suggestion
            case .sms, .callScript, .voicemail: .warning
            case .legal: .hint
            }
        case .past: genre == .letter || genre == .legal ? .hint : .suggestion
        case .conditional, .formula: genre == .legal ? .hint : .suggestion
        case .uncertainty:
            genre == .callScript || genre == .voicemail ? .warning : genre == .legal ? .hint : .suggestion
        case .restriction: .hint
        }
    }
}
