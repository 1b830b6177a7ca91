import Gerance
import Testing

/// Sentences for each rule, one a line: behind `+`, one that the rule remarks upon, what it finds in brackets; behind `-`,
/// a look-alike that it leaves alone.
enum RuleExamples {
    /// One sentence.
    struct Example: CustomTestStringConvertible, Sendable {
        let rule: PhrasingRule
        let sentence: String
        /// What the rule finds in it.
        let excerpts: [String]
        var testDescription: String { sentence }
    }

    static func table(of rule: PhrasingRule) -> String {
        switch rule {
        case .negation: negation
        case .past: past
        case .future: future
        case .conditional: conditional
        case .restriction: restriction
        case .uncertainty: uncertainty
        case .formula: formula
        case .criticism: criticism
        case .shouting: shouting
        case .praise: praise
        }
    }

    static func examples(of rule: PhrasingRule) -> [Example] {
        table(of: rule).split(separator: "\n").map { line in
            let marked = line.dropFirst(2)
            return Example(
                rule: rule, sentence: String(marked.filter { $0 != "[" && $0 != "]" }),
                excerpts: marked.split(separator: "[", omittingEmptySubsequences: false).dropFirst().map { part in
                    String(part.prefix { $0 != "]" })
                })
        }
    }

    static let all: [Example] = PhrasingRule.allCases.flatMap { examples(of: $0) }
}
