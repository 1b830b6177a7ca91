import Testing

@testable import Gerance

@Suite("Phrase book: every wording is right, free of findings, and leaves the facts alone")
struct PhraseBookTests {
    static let book = PhraseBook.standard
    static let checker = PhrasingChecker(.email)

    static let lines: [String] = PhraseBookExamples.table.split(separator: "\n").map(String.init)
    static let examples: [PhraseBookExample] = lines.enumerated().map { number, line in
        let fields = line.fields(dividedBy: " => ")
        return PhraseBookExample(
            number: number, sentence: fields[0], corrected: fields.count > 1 ? fields[1] : "")
    }
    static let automatic: [PhraseBookExample] = examples.filter { $0.entry.isAutomatic }

    @Test("At least 150 entries, with one example each")
    func size() {
        #expect(Self.book.count >= 150)
        #expect(Self.examples.count == Self.book.count)
        #expect(Self.lines.allSatisfy { $0.fields(dividedBy: " => ").count == 2 })
    }

    @Test("Every line has a pattern, a wording, a rule and a kind, well written")
    func lines() {
        for line in PhraseBook.table.split(separator: "\n") {
            let fields = line.fields(dividedBy: " | ")
            #expect(fields.count == 4, "\(line)")
            guard fields.count == 4 else { continue }
            #expect(PhrasingRule(rawValue: fields[2]) != nil, "\(line)")
            #expect(["auto", "prop"].contains(fields[3]), "\(line)")
            #expect(fields.allSatisfy { !$0.isEmpty && !$0.hasPrefix(" ") && !$0.hasSuffix(" ") }, "\(line)")
            #expect(!line.contains("  "), "\(line)")
            #expect(fields[0].split(separator: "<").count <= 2, "One slot at most: \(line)")
            #expect(fields[0].filter { "([".contains($0) }.count == fields[0].filter { ")]".contains($0) }.count)
            if fields[1].contains("<") { #expect(fields[0].contains("<"), "\(line)") }
        }
    }

    @Test("No wording is answered by two entries")
    func patternsOnce() {
        var entries: [String: Int] = [:]
        for number in 0..<Self.book.count {
            for wording in Set(Self.wordings(of: Self.book.pattern(number).text)) {
                if let other = entries[wording] {
                    Issue.record("« \(wording) » stands in entries \(other + 1) and \(number + 1)")
                }
                entries[wording] = number
            }
        }
    }

    @Test("The sentence of an entry becomes the corrected one", arguments: examples)
    func corrects(_ example: PhraseBookExample) throws {
        let replacement = try #require(example.replacement, "nothing offered gives « \(example.corrected) »")
        #expect(replacement.kind == (example.entry.isAutomatic ? .automatic : .proposed))
    }

    @Test("The wording offered is free of findings", arguments: examples)
    func isClean(_ example: PhraseBookExample) throws {
        let range = try #require(example.replacement?.appliedRange)
        let findings = Self.checker.check(example.corrected).findings.filter {
            $0.range.utf8.overlaps(range) && $0.severity > .hint
        }
        #expect(findings.map { "\($0.rule): \($0.excerpt)" } == [])
    }

    @Test("A wording applied unread keeps figures and names", arguments: automatic)
    func keepsFacts(_ example: PhraseBookExample) {
        #expect(Facts.figures(in: example.corrected) == Facts.figures(in: example.sentence))
        #expect(Facts.names(in: example.corrected) == Facts.names(in: example.sentence))
        let wording = Self.book.wording(example.number)
        #expect(!wording.contains { $0.isUppercase || $0.isNumber && !"123".contains($0) })
    }

    /// Every text that a pattern without its slot stands for.
    static func wordings(of pattern: String) -> [String] {
        var texts = [""]
        PatternText.visitParts(Array(pattern.utf8)[...]) { part in
            let text = String(decoding: part, as: UTF8.self)
            let choices: [String] =
                switch text.first {
                case "(": text.dropFirst().dropLast().split(separator: "|").map(String.init)
                case "[": text.dropFirst().dropLast().split(separator: "|").map(String.init) + [""]
                default: [text]
                }
            texts = texts.flatMap { start in
                choices.map { $0.isEmpty ? start : start.isEmpty ? $0 : start + " " + $0 }
            }
        }
        return texts
    }
}

/// One entry with its sentence and what becomes of it.
struct PhraseBookExample: CustomTestStringConvertible, Sendable {
    let number: Int
    let sentence: String
    let corrected: String
    var testDescription: String { "\(number + 1): \(sentence)" }
    var entry: PhraseBook.Entry { PhraseBook.standard[number] }

    /// The replacement that gives the corrected sentence.
    var replacement: Replacement? {
        PhraseBookTests.checker.check(sentence).findings.flatMap(\.replacements)
            .first { $0.applied(to: sentence) == corrected }
    }
}

extension PhraseBook {
    /// The wording of an entry, as the table writes it.
    fileprivate func wording(_ number: Int) -> String {
        let lines = PhraseBook.table.split(separator: "\n")
        return lines[number].fields(dividedBy: " | ")[1].replacing("<prs:", with: "<")
    }
}
