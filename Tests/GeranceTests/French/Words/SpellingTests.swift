import GeranceTestKit
import Testing

@testable import Gerance

@Suite("French spelling: which spellings are the same word")
struct FrenchSpellingTests {
    @Test(
        "Capitals, composed and decomposed accents, and ligatures make no difference",
        arguments: [
            ("Été", "été"), ("ÉTÉ", "été"), ("e\u{301}te\u{301}", "été"), ("E\u{301}te\u{301}", "été"),
            ("a\u{300}", "à"), ("a\u{302}ge", "âge"), ("c\u{327}a", "ça"), ("re\u{300}gle", "règle"),
            ("pre\u{302}t", "prêt"), ("Noe\u{308}l", "Noël"), ("i\u{302}le", "île"), ("hai\u{308}r", "haïr"),
            ("co\u{302}te", "côte"), ("ou\u{300}", "où"), ("su\u{302}r", "sûr"), ("ambigue\u{308}", "ambiguë"),
            ("L\u{2019}Hay\u{308}-les-Roses", "L\u{2019}Ha\u{FF}-les-Roses"), ("sen\u{303}or", "señor"),
            ("nœud", "noeud"), ("ŒUVRE", "oeuvre"), ("Œuvre", "œuvre"), ("ex æquo", "ex aequo"),
            ("Æ", "ae"), ("ŸVES", "ÿves"), ("ÇA", "ça"), ("À", "à"), ("ÙÛÜ", "ùûü"), ("ÎÏÔ", "îïô"),
        ])
    func same(one: String, other: String) { #expect(Spelling(one) == Spelling(other)) }

    @Test(
        "An accent, a letter more and a hyphen make another word",
        arguments: [
            ("signe", "signé"), ("du", "dû"), ("ou", "où"), ("mur", "mûr"), ("sur", "sûr"), ("haï", "hai"),
            ("loue", "louée"), ("sous-louer", "souslouer"), ("nœud", "noud"), ("coté", "côte"), ("c", "ç"),
            ("a", "à"), ("", "a"),
        ])
    func different(one: String, other: String) { #expect(Spelling(one) != Spelling(other)) }

    @Test(
        "The text of a word comes back in small letters, its ligatures in two",
        arguments: [
            ("Résilié", "résilié"), ("LOYER", "loyer"), ("Œuvre", "oeuvre"), ("sous-louer", "sous-louer"),
            ("e\u{301}", "é"), ("", ""), ("anticonstitutionnelles", "anticonstitutionnelles"),
        ])
    func text(word: String, expected: String) { #expect(Spelling(word).text == expected) }

    @Test("Letters are packed so that each can be read from the start and from the end, at every length")
    func places() {
        let letters = Array("abcdefghijklmnopqrstuvwx".utf8)
        for length in 0...Spelling.limit {
            var word = Spelling()
            for letter in letters.prefix(length) { word.append(letter) }
            #expect(word.count == length)
            #expect((0..<length).map { word[$0] } == Array(letters.prefix(length)))
            #expect((0..<length).map { word.last($0) } == letters.prefix(length).reversed())
            #expect(word.last(length) == 0)
        }
    }

    @Test("A beginning and what is left without it make the word again, wherever it is cut")
    func cuts() {
        let seed: UInt64 = 24
        var generator = Generator(seed: seed)
        for _ in 0..<200 {
            let letters = (0..<Int.random(in: 0...Spelling.limit, using: &generator)).map { _ in
                UInt8.random(in: 0x61...0x7A, using: &generator)
            }
            var word = Spelling()
            for letter in letters { word.append(letter) }
            for cut in 0...letters.count {
                var start = Spelling()
                var rest = Spelling()
                for letter in letters.prefix(cut) { start.append(letter) }
                for letter in letters.dropFirst(cut) { rest.append(letter) }
                let begins = start.count > 8 || word.hasPrefix(start)
                let ends = rest.count > 8 || word.hasSuffix(rest)
                guard word.prefix(cut) == start, word.dropping(cut) == rest, start.appending(rest) == word, begins, ends
                else {
                    Issue.record("seed \(seed), \(word.text) cut at \(cut)")
                    return
                }
            }
        }
    }

    @Test(
        "A word begins and ends as its letters do, looked at up to eight of them",
        arguments: [
            ("résiliera", "résili", "era"), ("louer", "louer", "louer"), ("louer", "", ""),
            ("anticonstitutionnelle", "anticons", "ionnelle"),
        ] as [(String, String, String)])
    func ends(text: String, start: String, end: String) {
        let word = Spelling(text)
        #expect(word.hasPrefix(Spelling(start)))
        #expect(word.hasSuffix(Spelling(end)))
        #expect(!word.hasPrefix("résilia"))
        #expect(!word.hasSuffix("erai"))
        #expect(!Spelling(String(text.prefix(2))).hasPrefix(Spelling(text.prefix(3))))
        #expect(!Spelling(String(text.suffix(2))).hasSuffix(Spelling(text.suffix(3))))
    }

    @Test("A word of more than 24 letters is too long: it is no word and no verb")
    func tooLong() {
        let longest = Spelling(String(repeating: "a", count: 22) + "er")
        #expect(!longest.isTooLong)
        #expect(longest.hasSuffix("er"))
        #expect(longest.isWord)
        for length in [25, 26, 100, 10_000] {
            let word = Spelling(String(repeating: "a", count: length))
            #expect(word.isTooLong)
            #expect(!word.isWord)
            #expect(VerbLexicon.standard.readings(of: word).isEmpty)
            #expect(Verb.readings(of: String(repeating: "é", count: length)).isEmpty)
            #expect(Verb(String(repeating: "a", count: length) + "er") == nil)
        }
    }

    @Test(
        "A word is one of French letters and inner hyphens",
        arguments: [
            ("louer", true), ("Œuvre", true), ("sous-louer", true), ("naïf", true), ("", false), ("-là", false),
            ("louer!", false), ("T3", false), ("straße", false), ("łódź", false), ("дом", false), ("日本", false),
            ("deux mots", false), ("l\u{2019}eau", false),
        ])
    func isWord(word: String, expected: Bool) { #expect(Spelling(word).isWord == expected) }

    @Test("Equal spellings share their fingerprint; 10,000 random ones have 10,000")
    func fingerprints() {
        #expect(Spelling("ÉTÉ").fingerprint == Spelling("e\u{301}te\u{301}").fingerprint)
        var generator = Generator(seed: 7)
        var words: Set<Spelling> = []
        while words.count < 10_000 {
            var word = Spelling()
            for _ in 0..<Int.random(in: 1...24, using: &generator) {
                word.append(UInt8.random(in: 0x61...0x7A, using: &generator))
            }
            words.insert(word)
        }
        #expect(Set(words.map { $0.fingerprint }).count == words.count)
    }
}
