import Gerance
import GeranceTestKit

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Any text at all, checked: nothing traps, ranges stand on characters, answers repeat.
///
///     Benchmark fuzz [inputs] [seed]
enum PhrasingFuzz {
    static func run(_ words: [String]) {
        let count = words.first.flatMap { Int($0) } ?? 1_000_000
        let seed = words.dropFirst().first.flatMap { UInt64($0) } ?? 1
        var random = Generator(seed: seed)
        var letters = LetterGenerator(seed: seed)
        let checker = PhrasingChecker(.email)
        var read = 0
        var failures = 0
        for number in 0..<count {
            let text = input(number, &letters, &random)
            let fault = fault(of: text, checker, thorough: number % 11 == 0, &random)
            read += 1
            guard let fault else { continue }
            failures += 1
            print("input \(number), seed \(seed): \(fault)\n  \(Array(text.utf8))")
            if failures == 20 { break }
        }
        print("\(read) read, \(read - failures) passed, \(failures) failed")
        if failures > 0 { exit(1) }
    }

    /// What is wrong with the answer to a text; nil where nothing is.
    private static func fault(
        of text: String, _ checker: PhrasingChecker, thorough: Bool, _ random: inout Generator
    ) -> String? {
        let report = checker.check(text)
        let bytes = Array(text.utf8)
        var last = 0
        var ends: Set<Int>?
        for finding in report.findings {
            let range = finding.range
            if range.utf8.lowerBound < last { return "findings out of order" }
            last = range.utf8.lowerBound
            if ends == nil { ends = characterEnds(text) }
            for range in [range] + finding.replacements.map(\.range) {
                guard ends?.contains(range.utf8.lowerBound) == true, ends?.contains(range.utf8.upperBound) == true
                else {
                    return "\(finding.rule) not on characters: \(range.utf8)"
                }
            }
            let words = String(decoding: bytes[range.utf8], as: UTF8.self)
            if !words.utf8.starts(with: finding.excerpt.utf8) { return "excerpt is not what stands there" }
            for range in [range] + finding.replacements.map(\.range) where !agrees(range, in: bytes) {
                return "units disagree at \(range.utf8)"
            }
        }
        guard thorough else { return nil }
        if checker.check(text) != report { return "another answer the second time" }
        let rewritten = checker.rewrite(text)
        if checker.rewrite(rewritten) != rewritten { return "rewriting goes on" }
        var session = PhrasingSession(text, checker: checker)
        let place = text.index(text.startIndex, offsetBy: Int.random(in: 0...text.count, using: &random))
        session.replace(place..<place, with: pieces[Int.random(in: pieces.indices, using: &random)])
        return session.report == checker.check(session.text) ? nil : "session differs from scratch"
    }

    /// Whether both ends of a range are the same place in each unit.
    private static func agrees(_ range: TextRange, in bytes: [UInt8]) -> Bool {
        func isSame(_ byte: Int, _ unit: Int, _ scalar: Int) -> Bool {
            let before = String(decoding: bytes[..<byte], as: UTF8.self)
            return before.utf16.count == unit && before.unicodeScalars.count == scalar
        }
        return isSame(range.utf8.lowerBound, range.utf16.lowerBound, range.scalars.lowerBound)
            && isSame(range.utf8.upperBound, range.utf16.upperBound, range.scalars.upperBound)
    }

    private static func characterEnds(_ text: String) -> Set<Int> {
        var ends: Set<Int> = [0]
        var end = 0
        for character in text {
            end += character.utf8.count
            ends.insert(end)
        }
        return ends
    }

    // MARK: Inputs

    private static func input(_ number: Int, _ letters: inout LetterGenerator, _ random: inout Generator)
        -> String
    {
        switch number % 4 {
        case 0: bytes(&random)
        case 1: mutated(letters.sentence(), &random)
        default: joined(&random)
        }
    }

    private static func bytes(_ random: inout Generator) -> String {
        let bytes = (0..<Int.random(in: 0...40, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random) }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func mutated(_ sentence: String, _ random: inout Generator) -> String {
        var bytes = Array(sentence.utf8)
        for _ in 0..<Int.random(in: 1...4, using: &random) where !bytes.isEmpty {
            let place = Int.random(in: bytes.indices, using: &random)
            switch Int.random(in: 0...2, using: &random) {
            case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
            case 1: bytes.remove(at: place)
            default:
                bytes.insert(contentsOf: Array(pieces[Int.random(in: pieces.indices, using: &random)].utf8), at: place)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func joined(_ random: inout Generator) -> String {
        (0..<Int.random(in: 1...14, using: &random)).map { _ in pieces[Int.random(in: pieces.indices, using: &random)] }
            .joined(separator: Bool.random(using: &random) ? " " : "")
    }

    private static let pieces = [
        "ne", "n'", "n’", "pas", "plus", "que", "qu'", "il", "j'", "je", "nous", "vous", "irai", "enverrons", "vais",
        "vous envoyer",
        "a", "avons", "été", "reçu", "sera", "-t-", "-il", "-", "--", "’", "'", "\u{2011}", "«", "»", "“", "”", "\"",
        "(", ")", ".",
        "...", "…", "!", "!!", "?!", ",", ";", ":", "/", "@", "a@b.fr", "https://x.fr/?q=1", "www.", "12", "3e",
        "1 284,37", "€",
        "\n", "\r\n", "\r", "\n\n", "\n- ", "\n> ", "> oui", "\t", "\0", "\u{A0}", "\u{202F}", "\u{200B}", "\u{AD}",
        "\u{FEFF}",
        "e\u{301}", "\u{301}", "a\u{30A}", "É", "œuvre", "ß", "ñ", "URGENT", "IL FAUT", "SCI", "😀", "👩‍👩‍👧", "🇫🇷", "1️⃣",
        "!\u{FE0F}",
        "שלום", "مرحبا", "привет", "漢字", "<!-- gerance off -->", "<!--", "-->", "<!-- gerance ignore future -->",
        "hésitez pas à",
        "me contacter", "garantie", "escroc", "syndic", "incompétent", "peut-être", "aujourd'hui", "l'", "d'", "t'",
        "M.", "x",
        "anticonstitutionnellement", "désinstitutionnalisassions", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        "\u{200D}",
    ]
}
