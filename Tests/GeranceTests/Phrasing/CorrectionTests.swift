import Testing

@testable import Gerance

@Suite("language.noFuture, language.noPast: the present says the same, or nothing is changed")
struct CorrectionTests {
    static let checker = PhrasingChecker(.email)

    static let tenses: [[String]] =
        CorrectionExamples.future.pairs + CorrectionExamples.near.pairs + CorrectionExamples.polite.pairs

    @Test("Future, near future and polite conditional go into the present", arguments: tenses)
    func present(_ pair: [String]) {
        let corrected = Self.checker.check(pair[0]).corrected
        #expect(corrected == pair[1])
        #expect(Self.checker.check(corrected).heavy == [])
        #expect(Self.checker.rewrite(pair[0]) == pair[1])
    }

    @Test("The other apostrophe stays the other apostrophe", arguments: tenses)
    func apostrophes(_ pair: [String]) {
        guard pair[0].contains("'") else { return }
        let corrected = Self.checker.check(pair[0].replacing("'", with: "’")).corrected
        #expect(corrected == pair[1].replacing("'", with: "’"))
    }

    @Test("Behind a greeting, in a list and between guillemets of emphasis, the words are the same", arguments: tenses)
    func places(_ pair: [String]) {
        for (before, after) in [("Bonjour Madame,\n\n", "\n\nBien à vous"), ("Le point du jour.\r\n\r\n", "\r\n")] {
            #expect(Self.checker.check(before + pair[0] + after).corrected == before + pair[1] + after)
        }
    }

    @Test("Nothing else is changed unread", arguments: CorrectionExamples.kept.pairs)
    func stays(_ pair: [String]) {
        let report = Self.checker.check(pair[0])
        #expect(report.automatic == [])
        #expect(report.corrected == pair[0])
    }

    @Test("A passive past proposes the state that it led to", arguments: CorrectionExamples.passive.pairs)
    func states(_ pair: [String]) throws {
        let report = Self.checker.check(pair[0])
        let finding = try #require(report.findings.first { $0.rule == .past })
        #expect(finding.replacements.map(\.kind) == [.proposed])
        #expect(finding.replacements.map { $0.applied(to: pair[0]) } == [pair[1]])
        #expect(report.corrected == pair[0])
        #expect(Self.checker.check(pair[1]).heavy == [])
    }

    @Test("A dated past is a hint, says why, and is not corrected", arguments: CorrectionExamples.dated.pairs)
    func datedPasts(_ pair: [String]) throws {
        let report = Self.checker.check(pair[0])
        let finding = try #require(report.findings.first { $0.rule == .past })
        #expect(finding.severity == .hint)
        #expect(finding.subject == .datedPast("une date"))
        #expect(finding.replacements == [])
        #expect(report.corrected == pair[0])
    }

    @Test("A past near a term of law may stay too")
    func legalPasts() {
        for sentence in ["Le commandement de payer a été signifié.", "La mise en demeure a été envoyée."] {
            let past = Self.checker.check(sentence).findings.filter { $0.rule == .past }
            #expect(past.map(\.severity) == [.hint], "\(sentence)")
            #expect(past.flatMap(\.replacements) == [], "\(sentence)")
        }
    }

    @Test("A word of address in the profile decides between « contactez-moi » and « contacte-moi »")
    func address() {
        var profile = PhrasingProfile(.sms)
        profile.address = .tu
        let sentence = "N'hésitez pas à me contacter."
        #expect(PhrasingChecker(profile).check(sentence).corrected == "Contacte-moi.")
        #expect(Self.checker.check(sentence).corrected == "Contactez-moi.")
    }

    @Test("A wording keeps or loses its vowel before the word behind it", arguments: CorrectionExamples.elided.pairs)
    func elision(_ pair: [String]) {
        let offered = Self.checker.check(pair[0]).findings.flatMap(\.replacements).map { $0.applied(to: pair[0]) }
        #expect(offered.contains(pair[1]))
    }

    @Test("What the writer or the reader does is put into the present", arguments: CorrectionExamples.rewritten.pairs)
    func automatic(_ pair: [String]) { #expect(Self.checker.rewrite(pair[0]) == pair[1]) }

    @Test("What would state something else is left to the author", arguments: CorrectionExamples.left.pairs)
    func left(_ pair: [String]) { #expect(Self.checker.rewrite(pair[0]) == pair[0]) }

    @Test(
        "In the third person the present is proposed, with its inversion", arguments: CorrectionExamples.proposed.pairs)
    func proposed(_ pair: [String]) {
        let replacements = Self.checker.check(pair[0]).findings.flatMap(\.replacements)
        #expect(replacements.allSatisfy { $0.kind == .proposed })
        #expect(replacements.map { $0.applied(to: pair[0]) }.contains(pair[1]))
    }
}
