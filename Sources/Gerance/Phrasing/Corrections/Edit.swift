/// New words in place of some tokens, with the words around them put right: elision before and behind, the `-t-` of an
/// inversion, the first capital.
struct Edit {
    private let text: String
    private let bytes: Range<Int>

    /// A word of the new text.
    enum Word {
        /// A token that stays as it is.
        case kept(Int)
        /// A word of the tables, in small letters.
        case new(Spelling)
        /// Several words of a wording, elided as they need.
        case words([String])
    }

    /// Makes the edit; nil where the words around cannot be put right for sure.
    init?(replacing places: ClosedRange<Int>, by words: [Word], in passage: Passage) {
        let tokens = passage.tokens
        let apostrophe = passage.apostrophe
        var first = places.lowerBound
        var last = places.upperBound
        var text = Self.join(words, passage, apostrophe)
        guard let opening = Self.opening(words, passage) else { return nil }

        // Before: « j'irai » is « je vais »; « ne sera » is « n'est ».
        if first > 0, tokens[first - 1].kind == .word, !tokens[first].shape.contains(.enclitic) {
            let before = tokens[first - 1]
            let spelling = passage.spelling(first - 1)
            let vowel = Elision.opensWithVowel(opening.word, aspirated: opening.isAspirated)
            // « ça est » is « c'est », which is more than the words to be replaced.
            if vowel, before.function == .ca, VerbLexicon.standard.isFormOfEtre(opening.word) { return nil }
            if vowel, opening.isNominal, [.du, .au, .ce].contains(before.function) { return nil }
            if before.shape.contains(.elided), !vowel {
                guard let whole = Elision.whole(of: spelling.prefix(spelling.count - 1)), before.function != .ne else {
                    return nil
                }
                first -= 1
                text = whole + " " + text
            } else if !before.shape.contains(.elided), vowel,
                before.function != .la || before.classes.contains(.clitic),
                let short = Elision.short(of: spelling, before: opening.word), !before.shape.contains(.enclitic)
            {
                guard before.function != .ne else { return nil }
                first -= 1
                text = short.text + apostrophe + text
            }
        }

        // Behind: « viendra-t-il » is « vient-il »; « prendra-t-on » « prend-on »; « enverrai-je » has no good present.
        if last + 1 < tokens.count, tokens[last + 1].shape.contains(.enclitic), let end = text.unicodeScalars.last {
            let next = tokens[last + 1].function
            if next == .je {
                guard Self.invertible.contains(text.lowercased()) else { return nil }
            } else if next == .particleT {
                if "aeéc".unicodeScalars.contains(end) { text += "-t" }
                last += 1
            } else if [.il, .elle, .on].contains(next), "aeéc".unicodeScalars.contains(end) {
                text += "-t"
            }
        }
        var end = Int(tokens[last].end)
        if last + 1 < tokens.count, tokens[last + 1].kind == .word, !tokens[last + 1].shape.contains(.enclitic) {
            let written = Self.ending(text, before: passage.spelling(last + 1), apostrophe)
            if written.isElided {
                // « que un » is « qu'un »: the space goes too.
                text = written.text
                end = Int(tokens[last + 1].start)
            } else if tokens[last].shape.contains(.elided), !text.hasSuffix(apostrophe) {
                text += " "
            }
        }
        let start = tokens[first]
        if start.shape.contains(.capitals),
            tokens[first...last].allSatisfy({ $0.shape.contains(.capitals) || $0.kind != .word })
        {
            text = text.uppercased()
        } else if start.shape.contains(.capital) {
            text = text.prefix(1).uppercased() + text.dropFirst()
        }
        self.text = text
        bytes = Int(start.start)..<end
    }

    /// A text whose last word loses its vowel before the next one, if it has to.
    private static func ending(_ text: String, before next: Spelling, _ apostrophe: String) -> (
        text: String, isElided: Bool
    ) {
        let start = text.lastIndex(of: " ").map { text.index(after: $0) } ?? text.startIndex
        let word = String(text[start...])
        let written = Elision.write(word, before: next, apostrophe: apostrophe)
        return written == word ? (text, false) : (text[..<start] + written, true)
    }

    /// The edit as a correction.
    func correction(isAutomatic: Bool) -> Correction { Correction(text: text, bytes: bytes, isAutomatic: isAutomatic) }

    /// Verbs that *je* may follow.
    private static let invertible: Set<String> = ["suis", "ai", "dois", "vais", "puis", "sais", "vois", "fais", "dis"]

    /// The first word of the new text.
    private static func opening(
        _ words: [Word], _ passage: Passage
    ) -> (word: Spelling, isAspirated: Bool, isNominal: Bool)? {
        switch words.first {
        case .kept(let place): (passage.spelling(place), false, false)
        case .new(let word): (word, AspiratedWords.contain(word), false)
        // « ce », « du » and « au » have forms of their own before a noun with a vowel: « cet échange ».
        case .words(let words):
            words.first.map { PatternText.firstWord($0) }.map { ($0, false, !VerbLexicon.standard.isFormOfEtre($0)) }
        case nil: nil
        }
    }

    /// Writes the words one after the other, elided and spaced.
    private static func join(_ words: [Word], _ passage: Passage, _ apostrophe: String) -> String {
        var flat: [String] = []
        for word in words {
            switch word {
            case .kept(let place): flat.append(passage.text(place...place))
            case .new(let word): flat.append(word.text)
            case .words(let words): flat += words
            }
        }
        return elide(flat, apostrophe)
    }

    /// Joins words with spaces, and those that lose their vowel with an apostrophe.
    static func elide(_ words: [String], _ apostrophe: String) -> String {
        var text = ""
        for (place, word) in words.enumerated() {
            guard place + 1 < words.count else {
                text += word
                break
            }
            if word.hasSuffix("'") || word.hasSuffix("’") {
                text += word
                continue
            }
            let next = PatternText.firstWord(words[place + 1])
            let written = Elision.write(word, before: next, apostrophe: apostrophe)
            text += written.hasSuffix(apostrophe) && written != word ? written : written + " "
        }
        return text
    }
}
