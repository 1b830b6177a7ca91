/// A rule of wording (*langage rigoureux*): what the checker looks for in a draft.
@nonexhaustive
public enum PhrasingRule: String, Codable, CodingKeyRepresentable, CaseIterable, Hashable, Sendable {
    /// *Ne ... pas* and its like, *non*, *aucun*.
    case negation
    /// Past tenses, simple and compound.
    case past
    /// Future tenses, simple, compound and near.
    case future
    /// The conditional.
    case conditional
    /// *Ne ... que*: what is said by way of a limit.
    case restriction
    /// Words that doubt or delay: *peut-être*, *dès que possible*.
    case uncertainty
    /// Negative words and formulas without a grammatical negation: *malheureusement*, *problème*.
    case formula
    /// Criticism of a colleague, an agency, a provider or a tenant.
    case criticism
    /// Capitals and repeated signs that shout.
    case shouting
    /// Strong words and the agency's advantages: what a draft does well.
    case praise

    /// What the rule looks for, as people call it in French.
    public var label: String {
        switch self {
        case .negation: "négation"
        case .past: "passé"
        case .future: "futur"
        case .conditional: "conditionnel"
        case .restriction: "restriction"
        case .uncertainty: "incertitude"
        case .formula: "mot à éviter"
        case .criticism: "critique"
        case .shouting: "ton trop vif"
        case .praise: "point fort"
        }
    }

    /// The clause of the written process that the rule holds; ``Finding/clause`` is that of one finding.
    public var clause: Clause {
        switch self {
        case .negation: .languageNoNegation
        case .past: .languageNoPast
        case .future: .languageNoFuture
        case .conditional, .restriction, .formula: .languagePositive
        case .uncertainty: .languageReassuring
        case .criticism: .languageNoCriticism
        case .shouting: .languageCalm
        case .praise: .languageStrongWords
        }
    }
}

/// How much a finding weighs (*gravité*), the lightest first.
public enum PhrasingSeverity: String, Codable, CaseIterable, Hashable, Sendable, Comparable {
    /// A strong point of the draft.
    case praise
    /// Worth knowing; the wording may stay.
    case hint
    /// A better wording exists.
    case suggestion
    /// To reword before sending.
    case warning
    /// The draft does not go out like this.
    case error

    /// The severity, as people call it in French.
    public var label: String {
        switch self {
        case .praise: "point fort"
        case .hint: "note"
        case .suggestion: "suggestion"
        case .warning: "à reformuler"
        case .error: "bloquant"
        }
    }

    private var weight: Int {
        switch self {
        case .praise: 0
        case .hint: 1
        case .suggestion: 2
        case .warning: 3
        case .error: 4
        }
    }

    /// Orders severities by their weight.
    public static func < (left: PhrasingSeverity, right: PhrasingSeverity) -> Bool { left.weight < right.weight }
}
