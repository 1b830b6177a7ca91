/// A part of a draft with all that grammar and the lexicon say of it, which the rules read.
struct Passage {
    let bytes: [UInt8]
    var grammar = Grammar()
    /// The expressions found, in the order of the text.
    private(set) var expressions: [Expression] = []
    /// Which tokens name somebody who may be criticised.
    private(set) var targets: [ClosedRange<Int>] = []
    /// Which tokens are terms of law.
    private(set) var legalTerms: [ClosedRange<Int>] = []
    /// The sentences, by their first tokens.
    private var sentences: [Int32] = []
    let lexicon: PhrasingLexicon
    /// The distinct words, by the numbers of the tokens.
    var entries: [WordEntry] = []
    let profile: PhrasingProfile

    init(_ bytes: [UInt8], _ profile: PhrasingProfile, _ lexicon: PhrasingLexicon) {
        self.bytes = bytes
        self.profile = profile
        self.lexicon = lexicon
    }

    /// An expression found.
    struct Expression {
        let meaning: PhrasingLexicon.Meaning
        let match: PhraseTrie.Match
        var first: Int { match.first }
        var last: Int { match.last }
    }

    var tokens: [Token] {
        @inline(__always) _read { yield grammar.tokens }
    }

    /// The words of some tokens, as they stand.
    func text(_ places: ClosedRange<Int>) -> String {
        String(
            decoding: bytes[Int(tokens[places.lowerBound].start)..<Int(tokens[places.upperBound].end)], as: UTF8.self)
    }

    /// The bytes from the first to the last token; of the first alone where that is too long for a finding.
    func range(_ first: Int, _ last: Int) -> Range<Int> {
        let start = Int(tokens[first].start)
        let end = Int(tokens[last].end)
        return end - start <= Remark.longest ? start..<end : start..<min(Int(tokens[first].end), start + Remark.longest)
    }

    /// How a word is spelt.
    func spelling(_ place: Int) -> Spelling {
        let entry = tokens[place].entry
        return entry < 0 ? Spelling() : entries[Int(entry)].spelling
    }

    /// Forgets what was found in the tokens before, and finds the sentences.
    mutating func begin() {
        expressions.removeAll(keepingCapacity: true)
        targets.removeAll(keepingCapacity: true)
        legalTerms.removeAll(keepingCapacity: true)
        sentences.removeAll(keepingCapacity: true)
        var first: Int32 = 0
        for place in tokens.indices {
            sentences.append(first)
            if grammar.isBarrier(place) { first = Int32(place + 1) }
        }
    }

    /// Takes an expression in.
    mutating func add(_ expression: Expression) {
        switch expression.meaning {
        case .target: targets.append(expression.first...expression.last)
        case .legalTerm: legalTerms.append(expression.first...expression.last)
        default: expressions.append(expression)
        }
    }

    /// The tokens of the sentence around a token, at most 60 to each side.
    func sentence(around place: Int) -> ClosedRange<Int> {
        var last = place
        while last + 1 < tokens.count, last - place < 60, sentences[last + 1] == sentences[place] { last += 1 }
        return max(Int(sentences[place]), place - 60)...last
    }

    /// The apostrophe that the passage uses.
    var apostrophe: String {
        for token in tokens where token.shape.contains(.elided) {
            return bytes[Int(token.end) - 1] == 0x27 ? "'" : "’"
        }
        return "’"
    }
}
