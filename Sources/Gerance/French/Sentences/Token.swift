/// A word, a number or a sign of a text, with what it may be.
struct Token: Sendable {
    /// Where it begins in the text, in UTF-8 bytes.
    var start: Int32
    /// Where it ends.
    var end: Int32
    let kind: Kind
    var shape: Shape
    /// Which word that rules name it is.
    var function: FunctionWord
    /// What it may be besides a form of a verb.
    var classes: WordClasses
    /// What it may be as a form of a verb; rules take readings away.
    var cells: Cells
    /// What grammar knows of the verb.
    var traits: VerbTraits
    /// Its place among the distinct words that the reader knows; negative where it is no word.
    let entry: Int32

    /// The range of the token in the text.
    var range: Range<Int> { Int(start)..<Int(end) }

    /// What a token is.
    enum Kind: UInt8, Sendable {
        case word
        case number
        /// An e-mail address, a web address.
        case opaque
        case comma
        case semicolon
        case colon
        /// A full stop that ends a sentence.
        case stop
        case exclamation
        case question
        case ellipsis
        case openQuote
        case closeQuote
        case openBracket
        case closeBracket
        case dash
        case slash
        case symbol
        /// The start of a list item or a heading's end: no sign stands there, and a sentence ends.
        case lineEnd
    }

    /// How a token is written.
    struct Shape: OptionSet, Sendable {
        let rawValue: UInt16
        /// Its first letter is a capital.
        static let capital = Shape(rawValue: 1 << 0)
        /// It has two letters or more, all capitals.
        static let capitals = Shape(rawValue: 1 << 1)
        /// A hyphen binds it to the word before: « -vous ».
        static let enclitic = Shape(rawValue: 1 << 2)
        /// It ends with an apostrophe: « n' ».
        static let elided = Shape(rawValue: 1 << 3)
        /// No space stands before it.
        static let attached = Shape(rawValue: 1 << 4)
        /// It is the first word of a sentence.
        static let opensSentence = Shape(rawValue: 1 << 5)
        /// It stands in a quotation.
        static let quoted = Shape(rawValue: 1 << 6)
        /// It is read with an accent or letter other than written.
        static let approximate = Shape(rawValue: 1 << 7)
        /// The pronoun or « n' » before the verb is glued to it: « jai », « cest ».
        static let glued = Shape(rawValue: 1 << 8)
        /// A verb form read by its ending alone.
        static let guessed = Shape(rawValue: 1 << 9)
        /// A letter has an accent.
        static let accented = Shape(rawValue: 1 << 10)
    }
}
