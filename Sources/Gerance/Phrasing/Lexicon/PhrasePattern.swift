/// The writing of an expression in the tables.
///
/// Words divided by spaces; `(a|b c)`, one of several; `[a|b]`, one of several or nothing; `<inf>`, an infinitive with its
/// pronouns; `<np>`, a noun group. Words that lose their vowel are written whole: `je ai`, `ne hésitez`.
struct PhrasePattern {
    /// Every sequence that the pattern stands for.
    let sequences: [[PhraseElement]]

    /// Reads a pattern of words exactly as written.
    init(_ pattern: some StringProtocol) {
        var sequences: [[Piece]] = [[]]
        for part in Self.parts(pattern) {
            let choices = Self.choices(part)
            sequences = sequences.flatMap { known in choices.map { known + $0 } }
        }
        self.sequences = sequences.flatMap { Self.elided($0) }.filter { !$0.isEmpty }
    }

    /// Reads an expression of words in any inflection, written as in running text: « bon à rien », « n'importe comment ».
    static func inflected(_ expression: some StringProtocol) -> [PhraseElement] {
        Self.words(expression).map { .inflected($0) }
    }

    private enum Piece {
        case word(Spelling), infinitive, nounGroup
    }

    /// Cuts at spaces outside brackets.
    private static func parts(_ pattern: some StringProtocol) -> [String] {
        var parts: [String] = []
        var part = ""
        var depth = 0
        for character in pattern {
            if character == "(" || character == "[" { depth += 1 }
            if character == ")" || character == "]" { depth -= 1 }
            if character == " ", depth == 0 {
                if !part.isEmpty { parts.append(part) }
                part = ""
            } else {
                part.append(character)
            }
        }
        return part.isEmpty ? parts : parts + [part]
    }

    private static func choices(_ part: String) -> [[Piece]] {
        guard let first = part.first, first == "(" || first == "[" else { return [pieces(part)] }
        let choices = part.dropFirst().dropLast().split(separator: "|").map { pieces($0) }
        return first == "[" ? choices + [[]] : choices
    }

    private static func pieces(_ text: some StringProtocol) -> [Piece] {
        text.split(separator: " ").flatMap { word -> [Piece] in
            switch word {
            case "<inf>": [.infinitive]
            case "<np>": [.nounGroup]
            default: words(word).map { .word($0) }
            }
        }
    }

    /// The words of an expression, cut as the tokenizer cuts them: behind an apostrophe, and before a pronoun that hangs
    /// on a verb.
    static func words(_ text: some StringProtocol) -> [Spelling] {
        text.split(separator: " ").flatMap { word -> [Spelling] in
            var words: [Spelling] = []
            var rest = Substring(word)
            while let sign = rest.firstIndex(where: { $0 == "'" || $0 == "’" }), sign != rest.startIndex,
                !rest.hasPrefix("aujourd")
            {
                var short = Spelling(rest[..<sign])
                short.append(Letter.apostrophe)
                words.append(short)
                rest = rest[rest.index(after: sign)...]
            }
            if rest.hasPrefix("aujourd") { return words + ["aujourdhui"] }
            return words + verb(rest).map { Spelling($0) }
        }
    }

    private static func verb(_ word: Substring) -> [Substring] {
        let parts = word.split(separator: "-")
        guard parts.count > 1, parts[0] != "rendez",
            parts.dropFirst().allSatisfy({ enclitics.contains(Spelling($0)) })
        else { return [word] }
        return parts
    }

    private static let enclitics: Set<Spelling> = [
        "je", "tu", "il", "elle", "on", "nous", "vous", "ils", "elles", "ce", "t", "moi", "toi", "le", "la", "les",
        "lui",
        "leur", "y", "en",
    ]

    /// Writes *je*, *ne*, *le* and their like as they stand before the next word; both ways before a slot.
    private static func elided(_ pieces: [Piece]) -> [[PhraseElement]] {
        var sequences: [[PhraseElement]] = [[]]
        for (place, piece) in pieces.enumerated() {
            switch piece {
            case .infinitive: sequences = sequences.map { $0 + [.infinitive] }
            case .nounGroup: sequences = sequences.map { $0 + [.nounGroup] }
            case .word(let word):
                let next = place + 1 < pieces.count ? pieces[place + 1] : nil
                let writings = writings(of: word, before: next)
                sequences = sequences.flatMap { known in writings.map { known + [.word($0)] } }
            }
        }
        return sequences
    }

    private static func writings(of word: Spelling, before next: Piece?) -> [Spelling] {
        switch next {
        case .word(let next):
            guard var short = Elision.short(of: word, before: next), Elision.opensWithVowel(next) else { return [word] }
            short.append(Letter.apostrophe)
            return [short]
        case .infinitive, .nounGroup, nil:
            guard word != "si", var short = Elision.short(of: word, before: Spelling()) else { return [word] }
            short.append(Letter.apostrophe)
            return [word, short]
        }
    }
}
