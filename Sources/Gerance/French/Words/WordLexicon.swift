/// What the tables say of words that are no verb forms: the closed classes, nouns, adjectives, adverbs and first names.
struct WordLexicon: Sendable {
    private var index = SpellingIndex(minimumCapacity: 16_384)
    private var known: [(function: FunctionWord, classes: WordClasses)] = []

    /// The words of the tables.
    static let standard = WordLexicon()

    private init() {
        let functions = Dictionary(uniqueKeysWithValues: FunctionWord.allCases.map { ($0.rawValue, $0) })
        known.reserveCapacity(10_000)
        for line in TableLines(FunctionWord.table) {
            let fields = line.words
            let classes = fields.dropFirst(2).reduce(into: WordClasses()) {
                $0.insert(WordClasses.names[$1.text] ?? [])
            }
            add(fields[0].spelling, functions[fields[1].text] ?? .other, classes)
        }
        add(WordList.masculineNouns, [.noun, .masculine])
        add(WordList.feminineNouns, [.noun, .feminine])
        add(WordList.commonNouns, [.noun, .masculine, .feminine])
        add(WordList.adjectives, .adjective)
        add(WordList.feminineAdjectives, [.adjective, .feminine])
        add(WordList.judgingAdjectives, [.adjective, .judging])
        add(WordList.adverbs, .adverb)
        add(WordList.firstNames, .firstName)
    }

    private mutating func add(_ table: String, _ classes: WordClasses) {
        for word in SpellingList(table) { add(word, .other, classes) }
    }

    private mutating func add(_ word: Spelling, _ function: FunctionWord, _ classes: WordClasses) {
        let (place, isNew) = index.insert(word, number: Int32(known.count))
        if isNew {
            known.append((function, classes))
        } else {
            known[index.number(at: place)].classes.formUnion(classes)
        }
    }

    /// What is known of a word; of a plural or a feminine through its base form.
    func look(up word: Spelling) -> (function: FunctionWord, classes: WordClasses)? {
        if let number = index.find(word) { return known[number] }
        guard word.count > 2 else { return nil }
        let last = word.last(0)
        if last == UInt8(ascii: "s") || last == UInt8(ascii: "x") {
            guard let base = singular(of: word) else { return nil }
            return (.other, base.classes.union(.plural))
        }
        return feminine(word)
    }

    private func singular(of word: Spelling) -> (function: FunctionWord, classes: WordClasses)? {
        let base = word.prefix(word.count - 1)
        if let number = index.find(base), isOpen(known[number].classes) { return known[number] }
        if word.hasSuffix("aux"), let number = index.find(word.prefix(word.count - 2).appending("l")) {
            return known[number]
        }
        return feminine(base)
    }

    /// A feminine adjective through its masculine: « grande », « active », « actuelle ».
    private func feminine(_ word: Spelling) -> (function: FunctionWord, classes: WordClasses)? {
        guard word.last(0) == UInt8(ascii: "e"), word.count > 3 else { return nil }
        var isFeminine = false
        BaseForms.forEachMasculine(of: word) { base in
            if !isFeminine, let number = index.find(base) { isFeminine = known[number].classes.meets(.adjective) }
        }
        return isFeminine ? (.other, WordClasses([.adjective, .feminine])) : nil
    }

    private func isOpen(_ classes: WordClasses) -> Bool { classes.meets([.noun, .adjective]) }
}
