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
    /// How the draft speaks to the owner, *vous* by default: requests offered follow it, « contactez-moi ».
    public var address: Address
    /// The strong words to use, each with the words of its family.
    ///
    /// By default those of the written process.
    public var strongWords: [WordFamily]
    /// The advantages to insist on, each with the expressions that name it.
    ///
    /// By default those of the written process.
    public var advantages: [WordFamily]
    /// The line by which the agency is the obvious partner, « Groupimo gestion, c'est évident »; nil, the default, where it
    /// has none.
    public var signatureLine: String?
    /// Names of other agencies, of which nothing bad is said; none by default.
    public var competitors: [String]
    /// Expressions that are never remarked upon: names of places, of products, terms of art; none by default.
    public var glossary: [String]
    /// The weight of a rule where it is not that of the genre (``severity(of:)``); empty by default.
    ///
    /// Praise is praise at any weight but ``Weight/off``.
    public var severities: [PhrasingRule: Weight]
    /// The least confidence with which a finding is reported, from 0, the default, to 1.
    public var minimumConfidence: Double
    /// From which weight on a draft is not fit to send, praise aside; ``PhrasingSeverity/error`` by default.
    public var blocking: PhrasingSeverity
    /// Findings seen once and left alone, by their ``Finding/fingerprint``; none by default.
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
    @nonexhaustive
    public enum Genre: String, Codable, CaseIterable, Hashable, Sendable {
        /// An e-mail (*courriel*).
        case email
        /// A letter (*lettre*), whose pasts and terms of law may stay.
        case letter
        /// A text message (*SMS*), short enough for every tense to weigh.
        case sms
        /// What is said on the telephone (*trame d'appel*); a *non* that opens an answer blocks.
        case callScript
        /// The announcement of a mailbox (*annonce de répondeur*).
        case voicemail
        /// A deed or a notice (*acte, congé, mise en demeure*): the tenses and negations that the law needs stay.
        case legal
    }

    /// How a text speaks to its reader.
    public enum Address: String, Codable, Hashable, Sendable {
        /// With *vous*: « contactez-moi ».
        case vous
        /// With *tu*: « contacte-moi ».
        case tu
    }

    /// The weight of a rule under a profile.
    public enum Weight: String, Codable, Hashable, Sendable {
        /// The rule does not speak.
        case off
        /// ``PhrasingSeverity/hint``.
        case hint
        /// ``PhrasingSeverity/suggestion``.
        case suggestion
        /// ``PhrasingSeverity/warning``.
        case warning
        /// ``PhrasingSeverity/error``.
        case error

        /// The severity of a finding; nil where the rule does not speak.
        var severity: PhrasingSeverity? { PhrasingSeverity(rawValue: rawValue) }
    }
}

extension PhrasingProfile {
    /// Reads a profile; what is not there has its default, so that one stored by an older release is read.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(try container.decode(Genre.self, forKey: .genre))
        func read<Value: Decodable>(_ key: CodingKeys, into value: inout Value) throws {
            value = try container.decodeIfPresent(Value.self, forKey: key) ?? value
        }
        try read(.address, into: &address)
        try read(.strongWords, into: &strongWords)
        try read(.advantages, into: &advantages)
        signatureLine = try container.decodeIfPresent(String.self, forKey: .signatureLine)
        try read(.competitors, into: &competitors)
        try read(.glossary, into: &glossary)
        try read(.severities, into: &severities)
        try read(.minimumConfidence, into: &minimumConfidence)
        try read(.blocking, into: &blocking)
        try read(.ignored, into: &ignored)
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
    /// How much a finding of a rule weighs under the profile, unless its place makes it lighter; nil where the rule does
    /// not speak.
    public func severity(of rule: PhrasingRule) -> PhrasingSeverity? {
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
