import Gerance

extension PhrasingRule {
    /// The rule in a French word or two.
    var name: String {
        switch self {
        case .negation: "négation"
        case .past: "passé"
        case .future: "futur"
        case .conditional: "conditionnel"
        case .restriction: "restriction"
        case .uncertainty: "incertitude"
        case .formula: "mot négatif"
        case .criticism: "critique"
        case .shouting: "ton trop vif"
        case .praise: "point fort"
        }
    }

    /// The name at the beginning of a line.
    var heading: String { name.prefix(1).uppercased() + name.dropFirst() }
}

extension PhrasingSeverity {
    /// The severity in a French word or two.
    var label: String {
        switch self {
        case .praise: "point fort"
        case .hint: "note"
        case .suggestion: "suggestion"
        case .warning: "à reformuler"
        case .error: "bloquant"
        }
    }

    /// How what weighs so much stands out.
    var style: Terminal.Style {
        switch self {
        case .praise: .good
        case .hint: .heading
        case .suggestion, .warning: .warning
        case .error: .alarm
        }
    }
}
