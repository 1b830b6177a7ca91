/// The base forms that a noun or an adjective may have (*lemmes*): the singular of a plural, the masculine of a feminine.
enum BaseForms {
    /// Visits the base forms of a word other than itself; none for most words.
    @inline(__always)
    static func forEach(of word: Spelling, _ body: (Spelling) -> Void) {
        guard word.count > 2 else { return }
        switch word.last(0) {
        case UInt8(ascii: "e"): forEachMasculine(of: word, body)
        case UInt8(ascii: "s"), UInt8(ascii: "x"):
            let singular = word.prefix(word.count - 1)
            body(singular)
            if singular.last(0) == UInt8(ascii: "e") { forEachMasculine(of: singular, body) }
            if word.hasSuffix(aux) {
                body(word.prefix(word.count - 2).appending(l))
                body(word.prefix(word.count - 2).appending(il))
            }
        default: break
        }
    }

    private static let aux: Spelling = "aux"
    private static let l: Spelling = "l"
    private static let il: Spelling = "il"

    /// Visits the masculines that a feminine in *-e* may have.
    @inline(__always)
    static func forEachMasculine(of word: Spelling, _ body: (Spelling) -> Void) {
        body(word.prefix(word.count - 1))
        switch word.last(1) {
        case UInt8(ascii: "s"), UInt8(ascii: "c"), UInt8(ascii: "v"), UInt8(ascii: "r"), UInt8(ascii: "l"),
            UInt8(ascii: "n"), UInt8(ascii: "t"), UInt8(ascii: "h"), UInt8(ascii: "u"):
            for (ending, masculine) in feminines where word.hasSuffix(ending) {
                body(word.prefix(word.count - ending.count).appending(masculine))
            }
        default: break
        }
    }

    /// The endings of feminines other than a mere `e`, and those of their masculines.
    private static let feminines: [(ending: Spelling, masculine: Spelling)] = [
        ("euse", "eux"), ("euse", "eur"), ("trice", "teur"), ("ive", "if"), ("ère", "er"), ("elle", "el"),
        ("enne", "en"), ("onne", "on"), ("ette", "et"), ("che", "c"), ("que", "c"), ("lle", "l"), ("sse", "s"),
    ]
}
