import GeranceTestKit
import Testing

@testable import Gerance

@Suite("Corrections of written sentences bring no new finding, change no fact, and come to an end")
struct GeneratedSentenceTests {
    static let checker = PhrasingChecker(.email)

    static let sentences: [String] = {
        var writer = SentenceWriter(seed: 2026)
        return (0..<600).map { _ in writer.sentence() }
    }()

    @Test("Each automatic replacement, alone, leaves nothing to find in its new words")
    func isClean() {
        var count = 0
        for sentence in Self.sentences {
            for replacement in Self.checker.check(sentence).automatic {
                count += 1
                let text = replacement.applied(to: sentence)
                let found = Self.checker.check(text).findings.filter {
                    $0.severity > .hint && $0.range.utf8.overlaps(replacement.appliedRange)
                }
                #expect(found.map { "\($0.rule): \($0.excerpt)" } == [], "\(sentence) → \(text)")
            }
        }
        #expect(count >= 300)
    }

    @Test("All together, they leave fewer findings and none that was not there")
    func improves() {
        var count = 0
        for sentence in Self.sentences {
            let corrected = Self.checker.check(sentence).corrected
            guard corrected != sentence else { continue }
            count += 1
            let (before, after) = (Self.checker.check(sentence), Self.checker.check(corrected))
            #expect(Set(after.heavy).isSubset(of: before.heavy), "\(sentence) → \(corrected)")
            #expect(after.remarks.count < before.remarks.count, "\(sentence) → \(corrected)")
        }
        #expect(count >= 250)
    }

    @Test("Figures, dates, names and quotations stay")
    func keepsFacts() {
        for sentence in Self.sentences {
            let corrected = Self.checker.rewrite(sentence)
            #expect(Facts.figures(in: corrected) == Facts.figures(in: sentence), "\(sentence) → \(corrected)")
            #expect(
                Facts.names(in: corrected).filter { $0 != "URGENT" }
                    == Facts.names(in: sentence).filter { $0 != "URGENT" },
                "\(sentence) → \(corrected)")
            if sentence.contains("«") { #expect(corrected == sentence) }
        }
    }

    @Test("A negation goes with its formula only, and none comes")
    func keepsPolarity() {
        for sentence in Self.sentences {
            let report = Self.checker.check(sentence)
            let negations = report.findings.filter { $0.rule == .negation }
            let answered = negations.filter { $0.replacements.contains { $0.kind == .automatic } }
            let left = Facts.negations(in: report.corrected)
            #expect(left == negations.count - answered.count, "\(sentence) → \(report.corrected)")
        }
    }

    @Test("A verb is never denied or affirmed by a change of tense")
    func tensesKeepPolarity() {
        for sentence in Self.sentences {
            let negations = Self.checker.check(sentence).findings.filter { $0.rule == .negation }
            if negations.contains(where: { $0.replacements.contains { $0.kind == .automatic } }) { continue }
            let corrected = Self.checker.rewrite(sentence)
            #expect(Facts.negations(in: corrected) == Facts.negations(in: sentence), "\(sentence) → \(corrected)")
        }
    }

    @Test("Rewriting comes to an end, and again changes nothing")
    func fixedPoint() {
        for sentence in Self.sentences {
            let once = Self.checker.rewrite(sentence)
            #expect(Self.checker.rewrite(once) == once, "\(sentence) → \(once)")
            #expect(Self.checker.check(once).corrected == once, "\(sentence) → \(once)")
            #expect(Self.checker.check(once).automatic == [], "\(sentence) → \(once)")
        }
    }

    @Test("A mail of such sentences is corrected as they are, one by one")
    func mail() {
        for start in stride(from: 0, to: Self.sentences.count, by: 60) {
            let paragraphs = Self.sentences[start..<start + 60].filter { $0.contains("'") }
            #expect(paragraphs.count > 10)
            let mail = paragraphs.joined(separator: "\n\n")
            let corrected = paragraphs.map { Self.checker.check($0).corrected }.joined(separator: "\n\n")
            #expect(Self.checker.check(mail).corrected == corrected)
        }
    }
}
