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

        /// Whether an infinitive of the text gets a form of its own in the wording.
        var conjugates: Bool {
            wording.contains { part in
                switch part {
                case .imperative, .present: true
                case .word, .copy: false
                }
            }
        }
    }

    /// The lines of the table.
    private let lines: [TableField]

    /// The phrase book of the library.
    static let standard = PhraseBook(table)

    init(_ table: String) { lines = TableField(table).lines }

    /// How many entries the book has.
    var count: Int { lines.count }

    /// The pattern of an entry.
    func pattern(_ number: Int) -> TableField { lines[number].firstColumn }

    /// An entry, by its place in the table.
    subscript(number: Int) -> Entry {
        let columns = lines[number].columns
        return Entry(
            rule: PhrasingRule(rawValue: columns[2].text) ?? .formula, isAutomatic: columns[3].isSign("auto"),
            wording: columns[1].words.map { Self.part($0) })
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

    private static func part(_ word: TableField) -> Part {
        guard word.bytes.first == UInt8(ascii: "<") else { return .word(word.text) }
        return switch word.text {
        case "<imp>": .imperative
        case "<prs:1s>": .present(.firstSingular)
        case "<prs:2s>": .present(.secondSingular)
        case "<prs:3s>": .present(.thirdSingular)
        case "<prs:1p>": .present(.firstPlural)
        case "<prs:2p>": .present(.secondPlural)
        case "<prs:3p>": .present(.thirdPlural)
        default: .copy
        }
    }
}
