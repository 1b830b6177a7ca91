/// The base forms that a noun or an adjective may have (*lemmes*): the singular of a plural, the masculine of a feminine.
enum BaseForms {
    /// The base forms of a word other than itself; none for most words.
    static func of(_ word: Spelling) -> [Spelling] {
        guard word.count > 2 else { return [] }
        switch word.last(0) {
        case UInt8(ascii: "e"): return masculines(of: word)
        case UInt8(ascii: "s"), UInt8(ascii: "x"):
            let singular = word.prefix(word.count - 1)
            var forms = [singular]
            if singular.last(0) == UInt8(ascii: "e") { forms += masculines(of: singular) }
            if word.hasSuffix(aux) {
                forms.append(word.prefix(word.count - 2).appending(l))
                forms.append(word.prefix(word.count - 2).appending(il))
            }
            return forms
        default: return []
        }
    }

    private static let aux: Spelling = "aux"
    private static let l: Spelling = "l"
    private static let il: Spelling = "il"

    /// The masculines that a feminine in *-e* may have.
    static func masculines(of word: Spelling) -> [Spelling] {
        var forms = [word.prefix(word.count - 1)]
        let before = word.last(1)
        for (ending, masculine) in feminines where ending.last(1) == before && word.hasSuffix(ending) {
            forms.append(word.prefix(word.count - ending.count).appending(masculine))
        }
        return forms
    }

    /// The endings of feminines other than a mere `e`, and those of their masculines.
    private static let feminines: [(ending: Spelling, masculine: Spelling)] = [
        ("euse", "eux"), ("euse", "eur"), ("trice", "teur"), ("ive", "if"), ("ère", "er"), ("elle", "el"),
        ("enne", "en"), ("onne", "on"), ("ette", "et"), ("che", "c"), ("que", "c"), ("lle", "l"), ("sse", "s"),
    ]
}
