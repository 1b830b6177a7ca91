/// All that the tables say of one word.
struct WordEntry: Sendable {
    let spelling: Spelling
    let function: FunctionWord
    let classes: WordClasses
    let cells: Cells
    let traits: VerbTraits
    let shape: Token.Shape
}

extension WordEntry {
    /// Looks a word up: in the closed classes and the lists, then among the forms of verbs.
    init(_ spelling: Spelling, words: WordLexicon = .standard, verbs: VerbLexicon = .standard) {
        var cells: Cells = []
        var traits: VerbTraits = []
        var shape: Token.Shape = spelling.hasAccent ? .accented : []
        let known = words.look(up: spelling)
        let readings = verbs.readings(of: spelling)
        // « étaient » is être, and « as » avoir, before they are anything else.
        let isAuxiliary = readings.contains { verbs.entries[$0.entry].traits.meets([.avoir, .etre]) }
        for reading in readings {
            if isAuxiliary, !verbs.entries[reading.entry].traits.meets([.avoir, .etre]) {
                if verbs.entries[reading.entry].traits.contains(.suivre) { traits.insert(.suivre) }
                continue
            }
            // A word that the lists know as it stands is no verb form without its accents.
            if !reading.isExact {
                if known != nil || spelling.count < 3 { continue }
                shape.insert(.approximate)
            }
            cells.formUnion(reading.cells)
            traits.formUnion(verbs.entries[reading.entry].traits)
        }
        // « finisse » is a present.
        if cells.meets(.subjunctive) { cells.subtract(.pastSubjunctive) }
        var classes = known?.classes ?? []
        if known == nil, cells.isEmpty {
            if let guess = VerbGuess(spelling, verbs: verbs) {
                (cells, traits) = (guess.cells, guess.traits)
                shape.formUnion(guess.shape)
            }
            classes = Self.classes(byEnding: spelling)
        }
        self.init(
            spelling: spelling, function: known?.function ?? .other, classes: classes, cells: cells, traits: traits,
            shape: shape)
    }

    /// An unknown word in `-ment` is an adverb.
    private static func classes(byEnding spelling: Spelling) -> WordClasses {
        spelling.count > 6 && spelling.hasSuffix("ment") ? [.adverb, .unknown] : .unknown
    }
}

/// What an unknown word may be as a verb form: a verb with a prefix, with a pronoun glued to it, or of the first group
/// by its ending.
private struct VerbGuess {
    var cells: Cells = []
    var traits: VerbTraits = []
    var shape: Token.Shape = []

    init?(_ word: Spelling, verbs: VerbLexicon) {
        guard !prefixed(word, verbs), !glued(word, verbs), !byEnding(word) else { return }
        return nil
    }

    private init() {}

    /// « co-écrit », « réenvoyé », « sous-payer ».
    private mutating func prefixed(_ word: Spelling, _ verbs: VerbLexicon) -> Bool {
        for prefix in Self.prefixes where word.hasPrefix(prefix) && word.count > prefix.count + 3 {
            if take(word.dropping(prefix.count), verbs, exactOnly: true) { return true }
        }
        return false
    }

    private static let prefixes: [Spelling] = [
        "sous-", "co-", "auto-", "re-", "ré-", "pré-", "sur-", "contre-", "entre-", "inter-", "télé-", "auto", "télé",
        "pré", "sur", "co", "ré", "dé", "re",
    ]

    /// « jai », « cest », « quil » without its apostrophe, as in messages written in haste.
    private mutating func glued(_ word: Spelling, _ verbs: VerbLexicon) -> Bool {
        guard word.count >= 3, word.count <= 12, Letter.isVowel(word[1]) else { return false }
        guard [UInt8(ascii: "j"), UInt8(ascii: "c"), UInt8(ascii: "n")].contains(word[0]) else { return false }
        guard take(word.dropping(1), verbs, exactOnly: true), cells.meets(.finite) else {
            self = VerbGuess()
            return false
        }
        shape = .glued
        return true
    }

    private mutating func take(_ word: Spelling, _ verbs: VerbLexicon, exactOnly: Bool) -> Bool {
        for reading in verbs.readings(of: word) where reading.isExact || !exactOnly {
            cells.formUnion(reading.cells)
            traits.formUnion(verbs.entries[reading.entry].traits)
        }
        return !cells.isEmpty
    }

    /// An unknown verb of the first group, by an ending that few other words have.
    private mutating func byEnding(_ word: Spelling) -> Bool {
        for (ending, cells) in Self.endings where word.hasSuffix(ending) && word.count > ending.count + 3 {
            self.cells = cells
            shape = .guessed
            return true
        }
        return false
    }

    private static let endings: [(ending: Spelling, cells: Cells)] = [
        ("eraient", Cells(index: 29)), ("erait", Cells(index: 26)), ("erais", [Cells(index: 24), Cells(index: 25)]),
        ("eront", Cells(index: 23)), ("erai", Cells(index: 18)), ("isera", Cells(index: 20)),
        ("ifiera", Cells(index: 20)), ("aient", Cells(index: 11)), ("èrent", Cells(index: 17)),
        ("isait", Cells(index: 8)), ("ifiait", Cells(index: 8)), ("isé", Cells(index: 47)), ("isés", Cells(index: 48)),
        ("isée", Cells(index: 49)), ("isées", Cells(index: 50)), ("ifié", Cells(index: 47)),
        ("ifiée", Cells(index: 49)),
        ("iser", Cells(index: 45)), ("ifier", Cells(index: 45)), ("ées", Cells(index: 50)), ("ée", Cells(index: 49)),
        ("és", Cells(index: 48)), ("é", Cells(index: 47)), ("ait", Cells(index: 8)),
    ]
}
