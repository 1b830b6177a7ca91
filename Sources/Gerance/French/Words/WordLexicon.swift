/// What the tables say of words that are no verb forms: the closed classes, nouns, adjectives, adverbs and first names.
struct WordLexicon: Sendable {
    private var words = HashTable(minimumCapacity: 12_000)
    /// What is known of each word, by its number: a place among the kinds.
    private var kinds: [UInt16] = []
    private var known: [Kind] = []

    /// What is known of a word.
    typealias Kind = (function: FunctionWord, classes: WordClasses)

    /// The words of the tables.
    static let standard = WordLexicon()

    private init() {
        kinds.reserveCapacity(12_000)
        addFunctionWords()
        add(WordList.masculineNouns, [.noun, .masculine])
        add(WordList.feminineNouns, [.noun, .feminine])
        add(WordList.commonNouns, [.noun, .masculine, .feminine])
        add(WordList.adjectives, .adjective)
        add(WordList.feminineAdjectives, [.adjective, .feminine])
        add(WordList.judgingAdjectives, [.adjective, .judging])
        add(WordList.adverbs, .adverb)
        add(WordList.firstNames, .firstName)
    }

    private mutating func addFunctionWords() {
        let functions = FunctionWord.allCases
        let functionNames = Self.table(of: functions.map(\.rawValue))
        let classNames = Self.table(of: WordClasses.names.map(\.name))
        for line in TableField(FunctionWord.table).lines {
            var fields = SpellingList(line.bytes)
            guard let word = fields.next(), let name = fields.next() else { continue }
            var classes = WordClasses()
            while let field = fields.next() {
                if let number = classNames.find(field) { classes.insert(WordClasses.names[number].classes) }
            }
            let function = functionNames.find(name).map { functions[$0] } ?? .other
            known.append((function, classes))
            add(word, known.count - 1)
        }
    }

    private static func table(of names: [String]) -> HashTable {
        var table = HashTable(minimumCapacity: names.count)
        for name in names { _ = table.add(Spelling(name)) }
        return table
    }

    private mutating func add(_ table: String, _ classes: WordClasses) {
        known.append((.other, classes))
        let kind = known.count - 1
        for word in SpellingList(table) { add(word, kind) }
    }

    /// Adds a word; one that is there keeps its function and has both classes from now on.
    private mutating func add(_ word: Spelling, _ kind: Int) {
        let (number, isNew) = words.add(word)
        guard !isNew else { return kinds.append(UInt16(kind)) }
        var both = known[Int(kinds[number])]
        both.classes.formUnion(known[kind].classes)
        kinds[number] = UInt16(self.kind(both))
    }

    /// The place of a kind, which is added where no word has it yet.
    private mutating func kind(_ kind: Kind) -> Int {
        if let place = known.lastIndex(where: { $0 == kind }) { return place }
        known.append(kind)
        return known.count - 1
    }

    private func find(_ word: Spelling) -> Kind? { words.find(word).map { known[Int(kinds[$0])] } }

    /// What is known of a word; of a plural or a feminine through its base form.
    func look(up word: Spelling) -> Kind? {
        if let kind = find(word) { return kind }
        guard word.count > 2 else { return nil }
        let last = word.last(0)
        if last == UInt8(ascii: "s") || last == UInt8(ascii: "x") {
            guard let base = singular(of: word) else { return nil }
            return (.other, base.classes.union(.plural))
        }
        return feminine(word)
    }

    private func singular(of word: Spelling) -> Kind? {
        let base = word.prefix(word.count - 1)
        if let kind = find(base), kind.classes.meets([.noun, .adjective]) { return kind }
        if word.hasSuffix("aux"), let kind = find(word.prefix(word.count - 2).appending("l")) { return kind }
        return feminine(base)
    }

    /// A feminine adjective through its masculine: « grande », « active », « actuelle ».
    private func feminine(_ word: Spelling) -> Kind? {
        guard word.last(0) == UInt8(ascii: "e"), word.count > 3 else { return nil }
        var isFeminine = false
        BaseForms.forEachMasculine(of: word) { base in
            if !isFeminine, let kind = find(base) { isFeminine = kind.classes.meets(.adjective) }
        }
        return isFeminine ? (.other, WordClasses([.adjective, .feminine])) : nil
    }
}
