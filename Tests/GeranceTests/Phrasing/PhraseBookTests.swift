import Testing

@testable import Gerance

@Suite("The phrase book: what managers write, and what they write instead")
struct PhraseBookTests {
    private static let checker = PhrasingChecker(.email)

    /// The examples, one for each entry, in its order.
    private static let examples: [(sentence: String, corrected: String)] = PhraseBookExamples.table.split(
        separator: "\n"
    )
    .compactMap { (line: Substring) -> (sentence: String, corrected: String)? in
        guard let arrow = line.firstRange(of: " => ") else { return nil }
        return (sentence: String(line[..<arrow.lowerBound]), corrected: String(line[arrow.upperBound...]))
    }

    @Test("It has at least 150 entries, each with its example, and no pattern twice")
    func size() {
        let book = PhraseBook.standard
        #expect(book.count >= 150)
        #expect(book.count == Self.examples.count)
        // "(a|b)" and "(b|a)" are one pattern.
        let patterns = (0..<book.count).map { number in
            book.pattern(number).text.split { "()".contains($0) }.map { $0.split(separator: "|").sorted() }
        }
        #expect(Set(patterns).count == book.count)
    }

    @Test("A wording for a negative word is left hanging only where the word is")
    func hanging() {
        for entry in ToneLexicon.negativeWords.split(whereSeparator: { ";\n".contains($0) }) {
            let sides = entry.split(separator: "=").map { $0.split(separator: " ").last }
            guard sides.count == 2, let word = sides[0], let wording = sides[1] else { continue }
            #expect(!["de", "le", "que"].contains(wording) || ["de", "le", "que"].contains(word), "\(entry)")
        }
    }

    @Test("Every line is well formed")
    func form() {
        for line in PhraseBook.table.split(separator: "\n") {
            let columns = line.components(dividedBy: " | ")
            #expect(columns.count == 4, "\(line)")
            #expect(PhrasingRule(rawValue: columns[2]) != nil, "\(line)")
            #expect(["auto", "prop"].contains(columns[3]), "\(line)")
        }
    }

    @Test("Every entry is offered in its example, written right there")
    func offered() {
        var failures: [String] = []
        for (number, example) in Self.examples.enumerated() {
            let results = Self.results(example.sentence)
            if !results.contains(where: { $0 == Self.straight(example.corrected) }) {
                failures.append("\(PhraseBook.standard.pattern(number).text) | \(example.corrected) | \(results)")
            }
        }
        #expect(failures.isEmpty, "\(failures.count): \(failures.joined(separator: "\n"))")
    }

    @Test("Every wording is itself free of findings")
    func free() {
        var failures: [String] = []
        for (number, example) in Self.examples.enumerated() {
            for finding in Self.checker.check(example.sentence).findings {
                for replacement in finding.replacements where finding.subject != .strongWord("") {
                    let remarks = Self.checker.check(replacement.text).findings.filter {
                        $0.severity > .hint && $0.rule != .praise && $0.rule != .shouting
                    }
                    if !remarks.isEmpty {
                        failures.append(
                            "\(PhraseBook.standard.pattern(number).text): \(replacement.text) \(remarks.map(\.rule))")
                    }
                }
            }
        }
        #expect(failures.isEmpty, "\(failures.count): \(failures.joined(separator: "\n"))")
    }

    @Test("An automatic wording keeps every figure")
    func figures() {
        for example in Self.examples {
            let rewritten = Self.checker.rewrite(example.sentence)
            #expect(rewritten.filter(\.isNumber) == example.sentence.filter(\.isNumber), "\(example.sentence)")
        }
    }

    /// The sentence with each replacement offered, applied alone.
    private static func results(_ sentence: String) -> [String] {
        let bytes = Array(sentence.utf8)
        return checker.check(sentence).findings.flatMap(\.replacements).map { replacement in
            let range = replacement.range.utf8
            let text = bytes[..<range.lowerBound] + Array(replacement.text.utf8) + bytes[range.upperBound...]
            return straight(String(decoding: text, as: UTF8.self))
        }
    }

    private static func straight(_ text: String) -> String { String(text.map { $0 == "’" ? "'" : $0 }) }
}

extension StringProtocol {
    fileprivate func components(dividedBy divider: String) -> [String] {
        var parts: [String] = []
        var rest = Substring(self)
        while let range = rest.firstRange(of: divider) {
            parts.append(String(rest[..<range.lowerBound]))
            rest = rest[range.upperBound...]
        }
        return parts + [String(rest)]
    }
}
