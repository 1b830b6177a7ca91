/// The writing of expressions in the tables, and how they enter the trie.
///
/// Words divided by spaces; `(a|b c)`, one of several; `[a|b]`, one of several or nothing; `<inf>`, an infinitive with its
/// pronouns; `<np>`, a noun group; one slot at most. Words that lose their vowel are written whole: `je ai`, `ne hésitez`.
extension PhraseTrie {
    /// Adds a pattern of words exactly as written.
    mutating func insert(pattern: TableField, number: Int) {
        var ends = [PatternEnd(node: 0)]
        PatternText.visitParts(pattern.bytes) { part in
            switch part.first {
            case UInt8(ascii: "("), UInt8(ascii: "["):
                var next: [PatternEnd] = part.first == UInt8(ascii: "[") ? ends : []
                for choice in part.dropFirst().dropLast().split(separator: UInt8(ascii: "|")) {
                    next += follow(ends, choice)
                }
                ends = next
            default: ends = follow(ends, part)
            }
        }
        for end in ends { for node in settle(end) { finish(node, number: number) } }
    }

    /// Adds an expression of words in any inflection, written as in running text: « bon à rien », « n'importe comment ».
    mutating func insert(expression: TableField, number: Int) {
        var node = 0
        PatternText.visitWords(expression.bytes) { node = child(of: node, $0, isInflected: true) }
        finish(node, number: number)
    }

    /// Where a pattern has come to: a node, and a word that waits for the next one to know how it is written.
    private struct PatternEnd {
        var node: Int
        var waiting: Spelling?
    }

    private mutating func follow(_ ends: [PatternEnd], _ text: ArraySlice<UInt8>) -> [PatternEnd] {
        if text.first == UInt8(ascii: "<") {
            let isInfinitive = text.dropFirst().first == UInt8(ascii: "i")
            return ends.flatMap { settle($0) }.map { PatternEnd(node: slot(of: $0, isInfinitive: isInfinitive)) }
        }
        var ends = ends
        PatternText.visitWords(text) { word in
            for index in ends.indices {
                var node = ends[index].node
                if let waiting = ends[index].waiting {
                    let short = Elision.short(of: waiting, before: word)
                    let written =
                        if let short, Elision.opensWithVowel(word) { PatternText.elided(short) } else { waiting }
                    node = child(of: node, written, isInflected: false)
                }
                let isElidable = Elision.short(of: word, before: PatternText.il) != nil
                ends[index] =
                    isElidable
                    ? PatternEnd(node: node, waiting: word)
                    : PatternEnd(node: child(of: node, word, isInflected: false))
            }
        }
        return ends
    }

    /// The nodes of an end: a waiting word is written both ways.
    private mutating func settle(_ end: PatternEnd) -> [Int] {
        guard let waiting = end.waiting else { return [end.node] }
        let whole = child(of: end.node, waiting, isInflected: false)
        guard let short = Elision.short(of: waiting, before: PatternText.il), waiting != PatternText.si else {
            return [whole]
        }
        return [whole, child(of: end.node, PatternText.elided(short), isInflected: false)]
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
                place += word.append(text, at: place)
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
