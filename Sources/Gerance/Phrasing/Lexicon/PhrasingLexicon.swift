/// All expressions that the rules look for, in one trie, so that a text is read once for all of them.
struct PhrasingLexicon: Sendable {
    private(set) var trie = PhraseTrie()
    private(set) var meanings: [Meaning] = []
    /// The numbers of the strong words and advantages of the written process.
    private var usual = 0..<0
    /// The affirmative wordings of negative words.
    private(set) var alternatives: [TableField] = []

    /// What an expression means to the rules.
    enum Meaning: Sendable {
        /// An entry of the phrase book.
        case phrase(Int)
        /// Criticism in nearly every sentence.
        case strongCriticism
        /// Criticism where it is said of somebody.
        case weakCriticism(WordKind)
        /// A doing that is criticism, in nearly every sentence or of somebody only.
        case blamedDeed(isStrong: Bool)
        /// Somebody who may be criticised.
        case target
        case uncertainty
        /// A negative word; its affirmative wording, if there is one, by its number.
        case negative(isMild: Bool, alternative: Int?)
        /// A term of law that stays.
        case legalTerm
        /// An expression of the agency: which family of the profile it belongs to.
        case strongWord(Int)
        case advantage(Int)
        case signatureLine
        case glossary
        /// An expression that the profile does not have.
        case unused

        enum WordKind: Sendable {
            case adjective, noun, adverb, expression
        }
    }

    /// The expressions of the language, the same for every agency.
    static let standard: PhrasingLexicon = {
        var lexicon = PhrasingLexicon()
        lexicon.meanings.reserveCapacity(4_000)
        let book = PhraseBook.standard
        for number in 0..<book.count {
            lexicon.trie.insert(pattern: book.pattern(number), number: number)
            lexicon.meanings.append(.phrase(number))
        }
        lexicon.add(list: CriticismLexicon.strong, .strongCriticism)
        lexicon.add(list: CriticismLexicon.adjectives, .weakCriticism(.adjective))
        lexicon.add(list: CriticismLexicon.nouns, .weakCriticism(.noun))
        lexicon.add(list: CriticismLexicon.adverbs, .weakCriticism(.adverb))
        lexicon.add(list: CriticismLexicon.expressions, .weakCriticism(.expression))
        lexicon.add(list: CriticismLexicon.strongVerbs, .blamedDeed(isStrong: true))
        lexicon.add(list: CriticismLexicon.weakVerbs, .blamedDeed(isStrong: false))
        for list in [
            TargetLexicon.colleagues, TargetLexicon.agencies, TargetLexicon.providers, TargetLexicon.tenants,
        ] {
            lexicon.add(list: list, .target)
        }
        lexicon.add(list: ToneLexicon.uncertainty, .uncertainty)
        lexicon.add(list: ToneLexicon.legalTerms, .legalTerm)
        lexicon.addNegative(list: ToneLexicon.negativeWords, isMild: false)
        lexicon.addNegative(list: ToneLexicon.mildWords, isMild: true)
        let first = lexicon.meanings.count
        lexicon.add(WordFamily.strongWords, WordFamily.advantages)
        lexicon.usual = first..<lexicon.meanings.count
        lexicon.trie.joinVerbs()
        return lexicon
    }()

    /// The expressions of the language and of one agency; nothing is copied for an agency that has the usual ones.
    init(_ profile: PhrasingProfile) {
        self = .standard
        let isUsual = profile.strongWords == WordFamily.strongWords && profile.advantages == WordFamily.advantages
        let own = profile.competitors.count + profile.glossary.count + (profile.signatureLine == nil ? 0 : 1)
        guard !isUsual || own > 0 else { return }
        if !isUsual {
            for number in usual { meanings[number] = .unused }
            add(profile.strongWords, profile.advantages)
        }
        if let line = profile.signatureLine { add([line], .signatureLine) }
        add(profile.competitors, .target)
        add(profile.glossary, .glossary)
        trie.joinVerbs()
    }

    private mutating func add(_ strongWords: [WordFamily], _ advantages: [WordFamily]) {
        for (number, family) in strongWords.enumerated() { add(family.members, .strongWord(number)) }
        for (number, family) in advantages.enumerated() { add(family.members, .advantage(number)) }
    }

    private init() {}

    private mutating func add(_ expression: TableField, _ meaning: Meaning) {
        trie.insert(expression: expression, number: meanings.count)
        meanings.append(meaning)
    }

    private mutating func add(_ expressions: [String], _ meaning: Meaning) {
        for expression in expressions { add(TableField(expression), meaning) }
    }

    private mutating func add(list: String, _ meaning: Meaning) {
        for expression in TableField(list).expressions { add(expression, meaning) }
    }

    private mutating func addNegative(list: String, isMild: Bool) {
        for expression in TableField(list).expressions {
            let parts = expression.fields(dividedBy: UInt8(ascii: "="))
            var alternative: Int?
            if parts.count > 1 {
                alternative = alternatives.count
                alternatives.append(parts[1])
            }
            add(parts[0], .negative(isMild: isMild, alternative: alternative))
        }
    }
}
