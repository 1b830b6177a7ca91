import GeranceTestKit
import Testing

@testable import Gerance

@Suite("French tokens: any bytes at all have theirs")
struct HostileTokensTests {
    static let texts: [(text: String, tokens: [String])] = [
        ("", []), (" \u{A0}\u{202F}\u{2009}\t", []), ("a\u{0}b", ["a", "b"]), ("\u{FEFF}oui", ["oui"]),
        ("oui\u{200B}non", ["oui", "non"]), ("\u{200F}oui", ["oui"]),
        ("👨‍👩‍👧 ok 👍🏽", ["symbol(👨)", "symbol(👩)", "symbol(👧)", "ok", "symbol(👍)", "symbol(🏽)"]),
        ("❤\u{FE0F}", ["symbol(❤)", "symbol(\u{FE0F})"]), ("🇫🇷", ["symbol(🇫)", "symbol(🇷)"]),
        ("السلام عليكم", ["السلام", "عليكم"]), ("שלום!", ["שלום", "exclamation(!)"]), ("Łódź", ["Łódź"]),
        ("дом 日本", ["дом", "日本"]), ("3×4÷2", ["number(3)", "symbol(×)", "number(4)", "symbol(÷)", "number(2)"]),
        ("ʼ", ["symbol(ʼ)"]), ("l'", ["l", "symbol(')"]), ("'oui'", ["symbol(')", "oui", "symbol(')"]),
        ("ʔa", ["ʔa"]), ("-", ["dash(-)"]), ("a-", ["a", "dash(-)"]), ("--", ["dash(-)", "dash(-)"]),
        ("@", ["symbol(@)"]), ("@@", ["symbol(@)", "symbol(@)"]), ("://", ["colon(:)", "slash(/)", "slash(/)"]),
        ("$1 + 2 = #3", ["symbol($)", "number(1)", "symbol(+)", "number(2)", "symbol(=)", "symbol(#)", "number(3)"]),
        ("\u{301}", []), (" \u{301} ", []), ("\u{301}oui", ["oui"]), ("l'\u{301}", ["l", "symbol(')"]),
        ("a-\u{301}", ["a", "dash(-)"]), ("1\u{301}", ["number(1)"]), ("\u{300}\u{301}\u{302}", []),
    ]

    @Test(
        "Spaces without width, emoji, other scripts and lone signs have their tokens; a lone accent is no letter",
        arguments: texts)
    func text(text: String, tokens: [String]) {
        #expect(Reader.cut(text) == tokens)
        Self.check(Array(text.utf8), isText: true, "\(text.unicodeScalars.map { $0.value })")
    }

    @Test(
        "Bytes that are no UTF-8 are read to their end, and the text goes on behind them",
        arguments: [
            [0xC3, 0xC3], [0xC3], [0xC3, 0xFF], [0xC5], [0xC5, 0x41], [0xE2], [0xE2, 0x80], [0xF0, 0x9F], [0xFF, 0xFE],
            [0x80, 0x80], [0x41, 0xC3], [0x41, 0xCC], [0x6C, 0x27, 0xC3], [0x61, 0x2D, 0xC3], [0xED, 0xA0, 0x80],
            [0xC0, 0xAF], [0xF4, 0x90, 0x80, 0x80], [0xCA], [0xCA, 0xBC], [0x6E, 0xE2, 0x80], [0x61, 0x40, 0xC3],
        ] as [[UInt8]])
    func invalid(bytes: [UInt8]) {
        Self.check(bytes, isText: false, "\(bytes)")
        let inside = Array("Le bail ".utf8) + bytes + Array(" est signé.".utf8)
        Self.check(inside, isText: false, "\(bytes) inside a text")
        let words = Reader.tokens(inside).map { String(decoding: inside[$0.range], as: UTF8.self) }
        #expect(words.starts(with: ["Le", "bail"]))
        #expect(words.suffix(2) == ["signé", "."])
    }

    @Test("A word of 10,000 letters is one token, which no table knows, between its neighbours")
    func longWord() {
        for letter in ["a", "é", "e\u{301}", "œ", "Z"] {
            let long = String(repeating: letter, count: 10_000)
            let tokens = Reader.cut("le \(long) est")
            #expect(tokens.count == 3)
            #expect(tokens.first == "le" && tokens.last == "est")
            #expect(Reader.tokens(Array(long.utf8)).map { $0.cells } == [[]])
        }
        #expect(Reader.cut(String(repeating: "a-", count: 5_000)).count == 2)
        #expect(Reader.cut(String(repeating: "-", count: 10_000)).count == 10_000)
    }

    private static let pieces = [
        "le ", "n'", "n’", "a", "-t-il", "-", "'", "’", "é", "e\u{301}", "\u{301}", "œ", "Œ", "ʼ", "ʔ", "12", ",5", ".",
        "...",
        "…", "@", "://", "www", "\n", "\n- ", "\r\n", "\u{0}", "\u{A0}", "\u{202F}", "«", "»", "\"", "(", ")", "👩‍👧", "ش",
        "שלום", "日", "€", "²", "<!--", "-->", "M. ", "J.", "sera ", "ß", "\u{AD}", "‑", "x@y.fr", "\u{FEFF}", "ﬁ", "K",
    ]

    @Test(
        "Tokens stand in order inside any text, hold its letters and digits, begin and end between scalars, and are the same the second time"
    )
    func anyText() {
        for seed in UInt64(1)...300 {
            var random = Generator(seed: seed)
            let count = Int.random(in: 1...30, using: &random)
            let text = (0..<count).compactMap { _ in Self.pieces.randomElement(using: &random) }.joined()
            Self.check(Array(text.utf8), isText: true, "seed \(seed), \(text.debugDescription)")
        }
    }

    @Test("Tokens stand in order inside any bytes, and are the same the second time")
    func anyBytes() {
        for seed in UInt64(1)...40 {
            var random = Generator(seed: seed)
            let bytes = (0..<400).map { _ in UInt8.random(in: 0...255, using: &random) }
            Self.check(bytes, isText: false, "seed \(seed), \(bytes)")
        }
    }

    @Test("Only the part asked for is read, and a second reading leaves nothing of the first")
    func parts() {
        let bytes = Array("Le bail. « Il signe".utf8)
        var tokenizer = Tokenizer(forBytes: bytes.count)
        tokenizer.read(bytes, 0..<bytes.count)
        tokenizer.read(bytes, 3..<7)
        #expect(tokenizer.tokens.map { $0.range } == [3..<7])
        #expect(tokenizer.tokens.allSatisfy { !$0.shape.contains(.quoted) && $0.shape.contains(.opensSentence) })
        tokenizer.read(bytes, 3..<3)
        #expect(tokenizer.tokens.isEmpty)
    }

    /// What holds of the tokens of any bytes.
    private static func check(_ bytes: [UInt8], isText: Bool, _ comment: String) {
        let tokens = Reader.tokens(bytes)
        let ranges = tokens.map { $0.range }
        let isOrdered = zip(ranges, ranges.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound }
        let isInside = ranges.allSatisfy { !$0.isEmpty && $0.lowerBound >= 0 && $0.upperBound <= bytes.count }
        let isSame = Reader.tokens(bytes).map { $0.range } == ranges
        #expect(isOrdered && isInside && isSame, "\(comment): \(ranges)")
        guard isText else { return }
        let isWhole = ranges.flatMap { [$0.lowerBound, $0.upperBound] }.allSatisfy {
            $0 == bytes.count || bytes[$0] & 0xC0 != 0x80
        }
        #expect(isWhole, "\(comment): \(ranges)")
        var isHeld = [Bool](repeating: false, count: bytes.count)
        for range in ranges { for place in range { isHeld[place] = true } }
        let isLost = bytes.indices.contains { !isHeld[$0] && Self.isLetterOrDigit(bytes[$0]) }
        #expect(!isLost, "\(comment): \(ranges)")
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        0x30...0x39 ~= byte || 0x41...0x5A ~= byte || 0x61...0x7A ~= byte
    }
}
