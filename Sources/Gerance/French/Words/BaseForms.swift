/// The base forms that a word may have (*lemmes*): the singular of a plural, the masculine of a feminine, the infinitive of
/// a verb form.
enum BaseForms {
    /// Visits the base forms of a word other than itself.
    static func visit(_ entry: WordEntry, _ visit: (Spelling) -> Void) {
        let word = entry.spelling
        let last = word.last(0)
        if word.count > 2, last == UInt8(ascii: "s") || last == UInt8(ascii: "x") {
            let singular = word.prefix(word.count - 1)
            visit(singular)
            masculine(of: singular, visit)
            if word.hasSuffix(aux) {
                visit(word.prefix(word.count - 2).appending(l))
                visit(word.prefix(word.count - 2).appending(il))
            }
        } else {
            masculine(of: word, visit)
        }
        guard !entry.cells.isEmpty else { return }
        let verbs = VerbLexicon.standard
        for reading in verbs.readings(of: word) where !verbs.entries[reading.entry].isVariant {
            visit(verbs.infinitive(of: reading.entry))
        }
    }

    private static func masculine(of word: Spelling, _ visit: (Spelling) -> Void) {
        guard word.count > 2, word.last(0) == UInt8(ascii: "e") else { return }
        for (ending, masculine) in feminines where word.hasSuffix(ending) {
            visit(word.prefix(word.count - ending.count).appending(masculine))
        }
    }

    private static let aux: Spelling = "aux"
    private static let l: Spelling = "l"
    private static let il: Spelling = "il"

    /// The endings of feminines, and those of their masculines.
    static let feminines: [(ending: Spelling, masculine: Spelling)] = [
        ("euse", "eux"), ("euse", "eur"), ("trice", "teur"), ("ive", "if"), ("ère", "er"), ("elle", "el"),
        ("enne", "en"), ("onne", "on"), ("ette", "et"), ("che", "c"), ("que", "c"), ("lle", "l"), ("sse", "s"),
        ("e", ""),
    ]
}
