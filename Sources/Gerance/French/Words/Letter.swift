/// A letter of French, folded to its small form and written in one byte.
///
/// The byte is the letter's Latin-1 code: `a` to `z` are those of ASCII, `é` is 0xE9. `œ` is written as the two letters
/// `oe`, `æ` as `ae`, which is how French sorts and people type them. A letter of another language is
/// ``Letter/foreign``, so that a word that holds one is like no French word.
enum Letter {
    /// A letter that French does not have.
    static let foreign: UInt8 = 0x01
    /// The hyphen inside a compound word, « sous-louer ».
    static let hyphen: UInt8 = 0x2D

    /// The apostrophe of an elided word, « qu' ».
    static let apostrophe: UInt8 = 0x27

    /// The letter without its accent: `e` for `é`.
    static func plain(_ letter: UInt8) -> UInt8 {
        switch letter {
        case 0xE0...0xE5: UInt8(ascii: "a")
        case 0xE7: UInt8(ascii: "c")
        case 0xE8...0xEB: UInt8(ascii: "e")
        case 0xEC...0xEF: UInt8(ascii: "i")
        case 0xF1: UInt8(ascii: "n")
        case 0xF2...0xF6: UInt8(ascii: "o")
        case 0xF9...0xFC: UInt8(ascii: "u")
        case 0xFD, 0xFF: UInt8(ascii: "y")
        default: letter
        }
    }

    /// Whether the letter is a vowel, accents included; `y` is one.
    static func isVowel(_ letter: UInt8) -> Bool {
        switch plain(letter) {
        case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"),
            UInt8(ascii: "y"):
            true
        default: false
        }
    }

    /// The letter that a combining accent makes of the one before it: `e` and U+0301 make `é`.
    ///
    /// The accent is given by the second byte of its UTF-8, whose first is 0xCC.
    static func accented(_ letter: UInt8, by mark: UInt8) -> UInt8 {
        let accents: [UInt8: UInt8]
        switch mark {
        case 0x80: accents = [0x61: 0xE0, 0x65: 0xE8, 0x69: 0xEC, 0x6F: 0xF2, 0x75: 0xF9]
        case 0x81: accents = [0x61: 0xE1, 0x65: 0xE9, 0x69: 0xED, 0x6F: 0xF3, 0x75: 0xFA, 0x79: 0xFD]
        case 0x82: accents = [0x61: 0xE2, 0x65: 0xEA, 0x69: 0xEE, 0x6F: 0xF4, 0x75: 0xFB]
        case 0x83: accents = [0x61: 0xE3, 0x6E: 0xF1, 0x6F: 0xF5]
        case 0x88: accents = [0x61: 0xE4, 0x65: 0xEB, 0x69: 0xEF, 0x6F: 0xF6, 0x75: 0xFC, 0x79: 0xFF]
        case 0xA7: accents = [0x63: 0xE7]
        default: return foreign
        }
        return accents[letter] ?? foreign
    }
}
