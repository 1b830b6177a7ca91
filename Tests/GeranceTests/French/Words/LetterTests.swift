import Testing

@testable import Gerance

@Suite("French letters: each is folded into one small letter, accented or plain")
struct LetterTests {
    /// Each accented letter of French: composed, its plain letter, the combining accent.
    static let accented: [(composed: Character, plain: Character, mark: Unicode.Scalar)] = [
        ("à", "a", "\u{300}"), ("è", "e", "\u{300}"), ("ù", "u", "\u{300}"), ("é", "e", "\u{301}"),
        ("â", "a", "\u{302}"), ("ê", "e", "\u{302}"), ("î", "i", "\u{302}"), ("ô", "o", "\u{302}"),
        ("û", "u", "\u{302}"), ("ä", "a", "\u{308}"), ("ë", "e", "\u{308}"), ("ï", "i", "\u{308}"),
        ("ö", "o", "\u{308}"), ("ü", "u", "\u{308}"), ("ÿ", "y", "\u{308}"), ("ç", "c", "\u{327}"),
        ("ñ", "n", "\u{303}"),
    ]

    @Test("An accented letter is one letter, however it is composed, and has a plain one", arguments: accented)
    func accents(composed: Character, plain: Character, mark: Unicode.Scalar) {
        let scalar = composed.unicodeScalars.first.map { UInt8($0.value) }
        for text in ["\(composed)", "\(plain)\(mark)", "\(plain.uppercased())\(mark)", composed.uppercased()] {
            let word = Spelling(text)
            #expect(word.count == 1)
            #expect(word[0] == scalar)
            #expect(word.hasAccent)
            #expect(word.plain == Spelling(String(plain)))
            #expect(!word.plain.hasAccent)
        }
    }

    @Test("A combining accent that French does not put on a letter makes a foreign one")
    func foreign() {
        for text in ["b\u{301}", "e\u{327}", "q\u{302}", "e\u{30C}"] {
            #expect(Spelling(text).count == 1)
            #expect(Spelling(text)[0] == Letter.foreign)
            #expect(!Spelling(text).isWord)
        }
    }

    @Test("Letters of other languages, signs and emoji are foreign")
    func foreignScalars() {
        for text in ["ß", "ø\u{300}", "×", "÷", "č", "ſ", "я", "ش", "字", "😀", "Ω"] {
            #expect(Spelling(text).count == 1)
            #expect(Spelling(text)[0] == Letter.foreign)
        }
    }

    @Test("Vowels are a e i o u y and their accented forms; œ and æ are two of them")
    func vowels() {
        for word: Spelling in ["a", "e", "i", "o", "u", "y", "à", "é", "ï", "ô", "ù", "ÿ", "œ", "æ"] {
            #expect((0..<word.count).allSatisfy { Letter.isVowel(word[$0]) })
        }
        for word: Spelling in ["b", "ç", "h", "ñ", "z", "-", "w"] { #expect(!Letter.isVowel(word[0])) }
    }

    @Test(
        "A word may be another one whose accents were forgotten, or have one accent of e for another; not more accents",
        arguments: [
            ("recu", "reçu", true), ("connait", "connaît", true), ("cèdera", "cédera", true), ("ete", "été", true),
            ("évènement", "événement", true), ("reçu", "reçu", true),
            ("reçu", "recu", false), ("signé", "signe", false), ("dù", "dû", false), ("louer", "loué", false),
            ("sur", "pur", false),
        ] as [(Spelling, Spelling, Bool)])
    func mistaken(word: Spelling, for other: Spelling, expected: Bool) {
        #expect(word.mayBeMistakenFor(other) == expected)
    }

    @Test("The words of a table are divided by spaces and line ends, wherever these stand")
    func list() {
        #expect(Array(SpellingList("  louer\n  œuvrer résilier\n")) == ["louer", "oeuvrer", "résilier"])
        #expect(Array(SpellingList("")) == [])
        #expect(Array(SpellingList(" \n ")) == [])
    }
}
