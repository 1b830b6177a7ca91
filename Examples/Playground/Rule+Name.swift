import Gerance

extension PhrasingRule {
    /// The name at the beginning of a line.
    var heading: String { label.prefix(1).uppercased() + label.dropFirst() }
}

extension PhrasingSeverity {
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
