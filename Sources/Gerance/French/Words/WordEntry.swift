/// All that the tables say of one word.
struct WordEntry: Sendable {
    let spelling: Spelling
    let function: FunctionWord
    let classes: WordClasses
    let cells: Cells
    let traits: VerbTraits
    let shape: Token.Shape
    /// The first two verbs that the word may be a form of, by their numbers in the lexicon; -1 where there is none.
    let verbs: (Int32, Int32)
}

extension WordEntry {
    /// Looks a word up: in the closed classes and the lists, then among the forms of verbs.
    init(_ spelling: Spelling, words: WordLexicon, verbs: VerbLexicon) {
        var shape: Token.Shape = spelling.hasAccent ? .accented : []
        let known = words.look(up: spelling)
        var exact = VerbSummary()
        var approximate = VerbSummary()
        verbs.visitReadings(of: spelling) { reading in
            let traits = verbs.entries[reading.entry].traits
            if reading.isExact { exact.add(reading, traits) } else { approximate.add(reading, traits) }
        }
        var summary = exact
        // A word that the lists know as it stands is no verb form without its accents.
        if exact.cells.isEmpty, !approximate.cells.isEmpty, known == nil, spelling.count > 2 {
            summary = approximate
            shape.insert(.approximate)
        }
        var (cells, traits) = (summary.cells, summary.traits)
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
            shape: shape, verbs: summary.verbs)
    }

    /// An unknown word in `-ment` is an adverb.
    private static func classes(byEnding spelling: Spelling) -> WordClasses {
        spelling.count > 6 && spelling.hasSuffix("ment") ? [.adverb, .unknown] : .unknown
    }
}

/// What the readings of a word as a verb form come to.
private struct VerbSummary {
    var cells: Cells = []
    var traits: VerbTraits = []
    var verbs: (Int32, Int32) = (-1, -1)
    private var isAuxiliary = false

    /// Takes a reading in.
    ///
    /// « étaient » is être, and « as » avoir, before they are anything else.
    mutating func add(_ reading: VerbLexicon.Reading, _ traits: VerbTraits) {
        if traits.meets([.avoir, .etre]), !isAuxiliary {
            self = VerbSummary()
            isAuxiliary = true
        } else if isAuxiliary, !traits.meets([.avoir, .etre]) {
            return
        }
        cells.formUnion(reading.cells)
        self.traits.formUnion(traits)
        if verbs.0 < 0 { verbs.0 = Int32(reading.entry) } else if verbs.1 < 0 { verbs.1 = Int32(reading.entry) }
    }
}

/// What an unknown word may be as a verb form: a verb with a prefix, with a pronoun glued to it, or of the first group
/// by its ending.
private struct VerbGuess {
    var cells: Cells = []
    var traits: VerbTraits = []
    var shape: Token.Shape = []

    init?(_ word: Spelling, verbs: VerbLexicon) {
        // The end of a word that is too long is not known.
        guard !word.isTooLong else { return nil }
        guard !prefixed(word, verbs), !glued(word, verbs), !byEnding(word) else { return }
        return nil
    }

    private init() {}

    /// « co-écrit », « réenvoyé », « sous-payer ».
    private mutating func prefixed(_ word: Spelling, _ verbs: VerbLexicon) -> Bool {
        for prefix in Self.prefixes where word.hasPrefix(prefix) && word.count > prefix.count + 3 {
            if take(word.dropping(prefix.count), verbs) { return true }
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
        guard take(word.dropping(1), verbs), cells.meets(.finite) else {
            self = VerbGuess()
            return false
        }
        shape = .glued
        return true
    }

    /// Takes the readings of a part of the word, accents and all.
    private mutating func take(_ word: Spelling, _ verbs: VerbLexicon) -> Bool {
        for reading in verbs.readings(of: word) where reading.isExact {
            cells.formUnion(reading.cells)
            traits.formUnion(verbs.entries[reading.entry].traits)
        }
        return !cells.isEmpty
    }

    /// An unknown verb of the first group, by an ending that few other words have.
    private mutating func byEnding(_ word: Spelling) -> Bool {
        switch word.last(0) {
        case UInt8(ascii: "t"), UInt8(ascii: "s"), UInt8(ascii: "i"), UInt8(ascii: "a"), UInt8(ascii: "r"),
            UInt8(ascii: "e"), 0xE9:
            break
        default: return false
        }
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
