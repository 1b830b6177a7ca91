/// Reads the blocks of a draft, one after the other, and gives what the rules say of each.
///
/// It is a working value: it keeps the words met and the buffers of one check.
struct DraftReader {
    private let lexicon: PhrasingLexicon
    private var tokenizer: Tokenizer
    private var keys: [PhraseTrie.Keys] = []
    private var passage: Passage
    private var remarks: [Remark] = []
    private var matches: [PhraseTrie.Match] = []

    init(_ bytes: [UInt8], _ profile: PhrasingProfile, _ lexicon: PhrasingLexicon) {
        self.lexicon = lexicon
        tokenizer = Tokenizer(forBytes: bytes.count)
        passage = Passage(bytes, profile, lexicon)
    }

    /// What the rules say of a block.
    mutating func read(_ block: DraftBlock) -> CheckedBlock {
        var checked = CheckedBlock(block: block)
        guard !block.isQuotedMail else { return checked }
        tokenizer.begin()
        var place = block.range.lowerBound
        while place < block.range.upperBound {
            tokenizer.trim()
            place = tokenizer.readSome(passage.bytes, place, to: block.range.upperBound, atLeast: Self.tokensAtOnce)
            // The buffers change hands, so that nothing is copied.
            swap(&passage.grammar.tokens, &tokenizer.tokens)
            swap(&passage.entries, &tokenizer.entries)
            readTokens()
            for remark in remarks {
                StoredFinding(remark, in: passage, from: block.range.lowerBound).map { checked.findings.append($0) }
            }
            for token in passage.tokens
            where token.kind == .opaque && passage.bytes[Int(token.start)] == UInt8(ascii: "<") {
                checked.comments.append(token.range.shifted(by: -block.range.lowerBound))
            }
            swap(&passage.grammar.tokens, &tokenizer.tokens)
            swap(&passage.entries, &tokenizer.entries)
        }
        return checked
    }

    /// Sentences are read together up to about so many tokens, so that what a rule looks through stays short.
    private static let tokensAtOnce = 400

    private mutating func readTokens() {
        passage.grammar.read()
        findExpressions()
        remarks.removeAll(keepingCapacity: true)
        passage.tenseRemarks(into: &remarks)
        passage.denialRemarks(into: &remarks)
        passage.phraseRemarks(into: &remarks)
        passage.criticismRemarks(into: &remarks)
        passage.toneRemarks(into: &remarks)
        passage.shoutingRemarks(into: &remarks)
        passage.praiseRemarks(into: &remarks)
        if !passage.profile.glossary.isEmpty { remarks = remarks.filter { !isInGlossary($0.tokens) } }
        remarks.sort { ($0.bytes.lowerBound, $0.bytes.upperBound) < ($1.bytes.lowerBound, $1.bytes.upperBound) }
    }

    /// Finds the expressions; works out what leads on from words that were not met before.
    private mutating func findExpressions() {
        let trie = lexicon.trie
        passage.begin()
        if keys.count > passage.entries.count { keys.removeAll(keepingCapacity: true) }
        for number in keys.count..<passage.entries.count { keys.append(trie.keys(of: passage.entries[number])) }
        for place in passage.tokens.indices {
            let entry = Int(passage.tokens[place].entry)
            guard entry >= 0, keys[entry].isStart else { continue }
            matches.removeAll(keepingCapacity: true)
            trie.matches(at: place, in: passage.tokens, keys: keys, into: &matches)
            for match in matches {
                passage.add(Passage.Expression(meaning: lexicon.meanings[match.number], match: match))
            }
        }
    }

    private func isInGlossary(_ places: ClosedRange<Int>) -> Bool {
        passage.expressions.contains { expression in
            guard case .glossary = expression.meaning else { return false }
            return expression.first <= places.lowerBound && places.upperBound <= expression.last
        }
    }
}

/// A block of a draft with what the rules say of it; offsets are counted from the start of the block.
struct CheckedBlock: Hashable {
    let block: DraftBlock
    var findings: [StoredFinding] = []
    /// Where comments stand, `<!-- ... -->`.
    var comments: [Range<Int>] = []
}

/// A finding of a block, which a session keeps: offsets are those from the start of the block.
struct StoredFinding: Hashable {
    let rule: PhrasingRule
    let subject: Finding.Subject
    let bytes: Range<Int>
    let severity: PhrasingSeverity
    let confidence: Int
    let corrections: [Correction]
    let fingerprint: UInt64

    /// Weighs a remark under the profile; nil where the profile leaves it out.
    init?(_ remark: Remark, in passage: Passage, from base: Int) {
        guard let usual = passage.profile.severity(of: remark.rule),
            // Written so that a threshold that is no number keeps everything.
            !(Double(remark.confidence) / 100 < passage.profile.minimumConfidence)
        else { return nil }
        rule = remark.rule
        subject = remark.subject
        bytes = remark.bytes.shifted(by: -base)
        // What the agency has set for the rule comes before what a genre makes grave.
        let isGrave = remark.isGrave && passage.profile.severities[remark.rule] == nil
        severity = remark.isGentle ? min(usual, .hint) : isGrave ? .error : usual
        confidence = remark.confidence
        corrections = remark.corrections.map {
            Correction(text: $0.text, bytes: $0.bytes.shifted(by: -base), isAutomatic: $0.isAutomatic)
        }
        fingerprint = passage.fingerprint(of: remark)
    }
}

extension Range<Int> {
    func shifted(by distance: Int) -> Range<Int> { lowerBound + distance..<upperBound + distance }
}

extension Passage {
    /// A number made of the rule, the place of the words found in their sentence, and its words and numbers.
    fileprivate func fingerprint(of remark: Remark) -> UInt64 {
        var hash: UInt64 = 14_695_981_039_346_656_037
        func add(_ number: UInt64) { hash = (hash ^ number) &* 1_099_511_628_211 }
        for byte in remark.rule.rawValue.utf8 { add(UInt64(byte)) }
        let sentence = sentence(around: remark.tokens.lowerBound)
        for place in sentence {
            switch tokens[place].kind {
            case .word: add(spelling(place).fingerprint)
            case .number: for byte in bytes[tokens[place].range] { add(UInt64(byte)) }
            default: break
            }
        }
        add(UInt64(remark.tokens.lowerBound - sentence.lowerBound))
        return hash
    }
}
