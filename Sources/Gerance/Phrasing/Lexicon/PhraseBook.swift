/// What managers write, and what they write instead (*formulaire*).
///
/// Patterns are read when the lexicon is made, wordings only when one is needed.
struct PhraseBook: Sendable {
    /// One wording and its better one.
    struct Entry: Sendable {
        let rule: PhrasingRule
        let isAutomatic: Bool
        /// The better wording.
        let wording: [Part]
    }

    /// The lines of the table.
    private let lines: [TableField]

    /// The phrase book of the library.
    static let standard = PhraseBook(table)

    init(_ table: String) { lines = Array(TableLines(table)) }

    /// How many entries the book has.
    var count: Int { lines.count }

    /// The pattern of an entry.
    func pattern(_ number: Int) -> TableField {
        let bytes = lines[number].bytes
        // A divider stands between spaces; a bar between choices does not.
        let end = bytes.indices.first { place in
            bytes[place] == UInt8(ascii: "|") && bytes[place - 1] == 0x20 && bytes[place + 1] == 0x20
        }
        return TableField(bytes[..<(end ?? bytes.endIndex)])
    }

    /// An entry, by its place in the table.
    subscript(number: Int) -> Entry {
        let fields = lines[number].text.fields(dividedBy: " | ")
        return Entry(
            rule: PhrasingRule(rawValue: fields[2]) ?? .formula, isAutomatic: fields[3] == "auto",
            wording: Self.parts(fields[1]))
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
