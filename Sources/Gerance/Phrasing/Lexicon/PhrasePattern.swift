/// The writing of expressions in the tables, and how they enter the trie.
///
/// Words divided by spaces; `(a|b c)`, one of several; `[a|b]`, one of several or nothing; `<inf>`, an infinitive with its
/// pronouns; `<np>`, a noun group; one slot at most. Words that lose their vowel are written whole: `je ai`, `ne hésitez`.
extension PhraseTrie {
    /// Adds a pattern of words exactly as written.
    mutating func insert(pattern: TableField, number: Int) {
        var ends = [PatternEnd(node: 0)]
        PatternText.visitParts(pattern.bytes) { part in
            let isOptional = part.first == UInt8(ascii: "[")
            guard isOptional || part.first == UInt8(ascii: "(") else { return follow(&ends, part) }
            var next = isOptional ? ends : []
            for choice in TableField(part.dropFirst().dropLast()).fields(dividedBy: UInt8(ascii: "|")) {
                var led = ends
                follow(&led, choice.bytes)
                next += led
            }
            ends = next
        }
        for end in ends { settle(end) { $0.finish($1, number: number) } }
    }

    /// Adds an expression of words in any inflection, written as in running text: « bon à rien », « n'importe comment ».
    mutating func insert(expression: TableField, number: Int) {
        var node = 0
        PatternText.visitWords(expression.bytes) { node = child(of: node, by: edge(of: $0, isInflected: true)) }
        finish(node, number: number)
    }

    /// Where a pattern has come to: a node, and a word that waits for the next one to know how it is written.
    private struct PatternEnd {
        var node: Int
        var waiting: (word: Spelling, edge: Edge)?
    }

    private mutating func follow(_ ends: inout [PatternEnd], _ text: ArraySlice<UInt8>) {
        guard text.first == UInt8(ascii: "<") else {
            return PatternText.visitWords(text) { follow(&ends, $0) }
        }
        let slot: Edge = text.dropFirst().first == UInt8(ascii: "i") ? .infinitive : .nounGroup
        var led: [PatternEnd] = []
        for end in ends { settle(end) { led.append(PatternEnd(node: $0.child(of: $1, by: slot))) } }
        ends = led
    }

    private mutating func follow(_ ends: inout [PatternEnd], _ word: Spelling) {
        let edge = edge(of: word, isInflected: false)
        let isElidable = Elision.short(of: word, before: PatternText.il) != nil
        for index in ends.indices {
            var node = ends[index].node
            if let waiting = ends[index].waiting {
                node = child(of: node, by: elided(waiting.word, before: word) ?? waiting.edge)
            }
            ends[index] =
                isElidable
                ? PatternEnd(node: node, waiting: (word, edge)) : PatternEnd(node: child(of: node, by: edge))
        }
    }

    /// The edge of a word that loses its vowel before another; nil where it keeps its vowel.
    private mutating func elided(_ word: Spelling, before next: Spelling) -> Edge? {
        guard Elision.opensWithVowel(next), let short = Elision.short(of: word, before: next) else { return nil }
        return edge(of: PatternText.elided(short), isInflected: false)
    }

    /// Visits the nodes of an end: a waiting word is written both ways.
    private mutating func settle(_ end: PatternEnd, _ visit: (inout PhraseTrie, Int) -> Void) {
        guard let waiting = end.waiting else { return visit(&self, end.node) }
        visit(&self, child(of: end.node, by: waiting.edge))
        guard let short = Elision.short(of: waiting.word, before: PatternText.il), waiting.word != PatternText.si else {
            return
        }
        visit(&self, child(of: end.node, by: edge(of: PatternText.elided(short), isInflected: false)))
    }
}

/// The text of a pattern, cut into its parts.
enum PatternText {
    static let il: Spelling = "il"
    static let si: Spelling = "si"
    private static let comma: Spelling = ","
    private static let aujourd: Spelling = "aujourd"

    /// A word with its apostrophe.
    static func elided(_ short: Spelling) -> Spelling {
        var word = short
        word.append(Letter.apostrophe)
        return word
    }

    /// Visits the parts between spaces that stand outside brackets.
    static func visitParts(_ pattern: ArraySlice<UInt8>, _ visit: (ArraySlice<UInt8>) -> Void) {
        var start = pattern.startIndex
        var depth = 0
        for place in pattern.indices {
            switch pattern[place] {
            case UInt8(ascii: "("), UInt8(ascii: "["): depth += 1
            case UInt8(ascii: ")"), UInt8(ascii: "]"): depth -= 1
            case 0x20 where depth == 0:
                if start < place { visit(pattern[start..<place]) }
                start = place + 1
            default: break
            }
        }
        if start < pattern.endIndex { visit(pattern[start...]) }
    }

    /// Visits the words of a text as the tokenizer cuts them: behind an apostrophe, and before a pronoun that hangs on a
    /// verb.
    ///
    /// A comma is visited like a word.
    static func visitWords(_ text: ArraySlice<UInt8>, _ visit: (Spelling) -> Void) {
        var word = Spelling()
        var hasHyphen = false
        func close() {
            if hasHyphen { visitHyphenated(word, visit) } else if word.count > 0 { visit(word) }
            word = Spelling()
            hasHyphen = false
        }
        var place = text.startIndex
        while place < text.endIndex {
            switch text[place] {
            case 0x20: close()
            case 0x2C:
                close()
                visit(comma)
            case 0x27 where word != aujourd:
                word.append(Letter.apostrophe)
                close()
            case 0x27: break
            default:
                if text[place] == Letter.hyphen { hasHyphen = true }
                place += word.take(text, at: place)
                continue
            }
            place += 1
        }
        close()
    }

    /// « pourriez-vous » is two words, « rendez-vous » is one.
    private static func visitHyphenated(_ word: Spelling, _ visit: (Spelling) -> Void) {
        let hyphens = (0..<min(word.count, Spelling.limit)).filter { word[$0] == Letter.hyphen }
        let parts = zip(hyphens, hyphens.dropFirst() + [word.count]).map { word.prefix($1).dropping($0 + 1) }
        guard let first = hyphens.first, !WordParts.host.contains(word.prefix(first)),
            parts.allSatisfy({ WordParts.enclitic.contains($0) })
        else { return visit(word) }
        visit(word.prefix(first))
        for part in parts { visit(part) }
    }

    /// The first word of a text, for who has to know how it begins.
    static func firstWord(_ text: String) -> Spelling {
        var first: Spelling?
        visitWords(Array(text.utf8)[...]) { if first == nil { first = $0 } }
        return first ?? Spelling()
    }
}
