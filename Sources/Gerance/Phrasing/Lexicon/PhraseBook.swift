/// What managers write, and what they write instead (*formulaire*).
enum PhraseBook {
    /// One wording and its better one.
    struct Entry: Sendable {
        let rule: PhrasingRule
        let isAutomatic: Bool
        /// The better wording.
        let wording: [Part]
        /// The pattern as the table writes it.
        let pattern: String
    }

    /// A part of a wording.
    enum Part: Hashable, Sendable {
        case word(String)
        /// What filled the first slot, as it stands.
        case copy
        /// The captured infinitive, in the imperative.
        case imperative
        /// The captured infinitive, in the present.
        case present(GrammaticalPerson)
    }

    /// Every entry, in the order of the table.
    static let entries: [Entry] = table.split(separator: "\n").compactMap { line in
        let fields = line.fields(dividedBy: " | ")
        guard fields.count == 4, let rule = PhrasingRule(rawValue: fields[2]) else { return nil }
        return Entry(rule: rule, isAutomatic: fields[3] == "auto", wording: parts(fields[1]), pattern: fields[0])
    }

    private static func parts(_ wording: String) -> [Part] {
        wording.split(separator: " ").map { part in
            switch part {
            case "<inf>", "<np>": .copy
            case "<imp>": .imperative
            case "<prs:1s>": .present(.firstSingular)
            case "<prs:2s>": .present(.secondSingular)
            case "<prs:3s>": .present(.thirdSingular)
            case "<prs:1p>": .present(.firstPlural)
            case "<prs:2p>": .present(.secondPlural)
            case "<prs:3p>": .present(.thirdPlural)
            default: .word(String(part))
            }
        }
    }
}

extension StringProtocol {
    /// The parts of a line of a table.
    func fields(dividedBy divider: String) -> [String] {
        var fields: [String] = []
        var rest = Substring(self)
        while let range = rest.firstRange(of: divider) {
            fields.append(String(rest[..<range.lowerBound]))
            rest = rest[range.upperBound...]
        }
        return fields + [String(rest)]
    }
}
