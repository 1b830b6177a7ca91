import GeranceTestKit
import Testing

@testable import Gerance

@Suite("Tokenizer: text cut into words, numbers and signs")
struct TokenizerTests {
    private func cut(_ text: String) -> [String] {
        var tokenizer = Tokenizer(forBytes: text.utf8.count)
        let bytes = Array(text.utf8)
        tokenizer.read(bytes, 0..<bytes.count)
        return tokenizer.tokens.map { String(decoding: bytes[$0.range], as: UTF8.self) }
    }

    @Test(
        "Words are cut as French binds them",
        arguments: [
            ("n'avons", "n'|avons"), ("n’avons", "n’|avons"), ("qu'il", "qu'|il"), ("aujourd'hui", "aujourd'hui"),
            ("a-t-il", "a|t|il"), ("viendra-t-elle", "viendra|t|elle"), ("dites-le-moi", "dites|le|moi"),
            ("va-t'en", "va|t'|en"), ("rendez-vous", "rendez-vous"), ("peut-être", "peut-être"),
            ("celui-ci", "celui-ci"),
            ("sous-louer", "sous-louer"), ("1 284,37 €", "1|284,37|€"), ("le 12/03/2026", "le|12/03/2026"),
            ("à 20h30", "à|20h30"), ("c.morel@agence-nord.fr !", "c.morel@agence-nord.fr|!"),
            ("https://x.fr/a?b=1.", "https://x.fr/a?b=1|."), ("www.agence.fr", "www.agence.fr"),
            ("M. Dupont", "M|.|Dupont"),
            ("« oui »", "«|oui|»"), ("e\u{301}te\u{301}", "e\u{301}te\u{301}"), ("oui\nnon", "oui|non"),
            ("<!-- note --> oui", "<!-- note -->|oui"), ("<!-- note", "<|!|-|-|note"), ("ok\0ok", "ok|ok"),
            ("👩‍👩‍👧 oui", "👩|👩|👧|oui"),
        ])
    func words(_ text: String, _ tokens: String) { #expect(cut(text).joined(separator: "|") == tokens) }

    @Test("A full stop ends a sentence, but not behind an abbreviation, an initial or inside a name")
    func stops() {
        func stops(_ text: String) -> Int {
            var tokenizer = Tokenizer(forBytes: 100)
            let bytes = Array(text.utf8)
            tokenizer.read(bytes, 0..<bytes.count)
            return tokenizer.tokens.count { $0.kind == .stop || $0.kind == .lineEnd }
        }
        #expect(stops("Le bail part. Il arrive.") == 2)
        #expect(stops("M. Dupont et Mme. Roux") == 0)
        #expect(stops("J. Martin") == 0)
        #expect(stops("agence.fr") == 0)
        #expect(stops("À faire\n- le bail\n- la clé") == 2)
    }

    @Test("Tokens stand in order inside any bytes, and the same ones twice", arguments: 1...40)
    func anyBytes(_ seed: UInt64) {
        var random = Generator(seed: seed)
        let bytes = (0..<400).map { _ in UInt8.random(in: 0...255, using: &random) }
        func read() -> [Range<Int>] {
            var tokenizer = Tokenizer(forBytes: bytes.count)
            tokenizer.read(bytes, 0..<bytes.count)
            return tokenizer.tokens.map(\.range)
        }
        let ranges = read()
        #expect(ranges == read())
        #expect(zip(ranges, ranges.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound })
        #expect(ranges.allSatisfy { !$0.isEmpty && $0.upperBound <= bytes.count })
    }
}
