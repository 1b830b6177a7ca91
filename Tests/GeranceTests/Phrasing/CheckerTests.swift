import Foundation
import Gerance
import GeranceTestKit
import Testing

@Suite("PhrasingChecker: profile, ranges, silence, sessions")
struct CheckerTests {
    private let checker = PhrasingChecker(.email)
    private static let draft = """
        Bonjour Madame,

        Nous vous enverrons le bail demain. Le syndic n'est pas joignable !!

        Votre patrimoine est entre de bonnes mains. Je vais vous appeler.
        """

    // MARK: Ranges

    @Test(
        "Ranges agree in all three units, on whole characters",
        arguments: [
            "😀 Nous enverrons.", "e\u{301}te\u{301} : nous enverrons.\r\n\r\nNous paierons 👩‍👩‍👧.",
            "« é » URGENT\u{FE0F} !!",
        ])
    func units(_ text: String) {
        for finding in checker.check(text).findings {
            let range = finding.range
            let start = text.utf8.index(text.startIndex, offsetBy: range.utf8.lowerBound)
            let end = text.utf8.index(text.startIndex, offsetBy: range.utf8.upperBound)
            #expect(text.utf16.distance(from: text.startIndex, to: start) == range.utf16.lowerBound)
            #expect(text.utf16.distance(from: text.startIndex, to: end) == range.utf16.upperBound)
            #expect(text.unicodeScalars.distance(from: text.startIndex, to: start) == range.scalars.lowerBound)
            #expect(text[start..<end] == finding.excerpt)
            #expect(text.indices.contains(start))
        }
        #expect(!checker.check(text).findings.isEmpty)
    }

    // MARK: Profile

    @Test("A rule can be off, weigh more, or ask for more confidence")
    func weights() {
        var profile = PhrasingProfile(.email)
        profile.severities[.future] = .off
        #expect(!PhrasingChecker(profile).check(Self.draft).findings.contains { $0.rule == .future })
        profile.severities[.future] = .error
        #expect(PhrasingChecker(profile).check(Self.draft).blocking.map(\.rule) == [.future, .future])
        profile = PhrasingProfile(.email)
        profile.minimumConfidence = 0.95
        #expect(PhrasingChecker(profile).check(Self.draft).findings.allSatisfy { $0.confidence >= 0.95 })
        profile.minimumConfidence = 0
        profile.blocking = .warning
        #expect(!PhrasingChecker(profile).check(Self.draft).isFitToSend)
    }

    @Test("A call script does not begin an answer with « non »; a letter may")
    func genres() {
        #expect(!PhrasingChecker(.callScript).check("Non, le bail court.").isFitToSend)
        #expect(PhrasingChecker(.letter).check("Non, le bail court.").isFitToSend)
        #expect(
            PhrasingChecker(.legal).check("Le bail n'est pas renouvelé.").findings.allSatisfy { $0.severity == .hint })
    }

    @Test("A glossary and competitors are the agency's own")
    func own() {
        var profile = PhrasingProfile(.email)
        profile.glossary = ["Sans Souci"]
        #expect(PhrasingChecker(profile).check("La résidence Sans Souci est calme.").findings.isEmpty)
        profile.competitors = ["Horizon"]
        #expect(!PhrasingChecker(profile).check("Horizon est lent.").isFitToSend)
        #expect(checker.check("Horizon est lent.").isFitToSend)
    }

    @Test("A profile is read back from JSON as it was written")
    func codable() throws {
        var profile = PhrasingProfile(.sms)
        profile.severities = [.past: .off]
        profile.ignored = [7]
        profile.signatureLine = "c'est évident"
        let data = try JSONEncoder().encode(profile)
        #expect(try JSONDecoder().decode(PhrasingProfile.self, from: data) == profile)
    }

    // MARK: Silence

    @Test("Comments silence rules on their line and the next, or a region")
    func comments() {
        func rules(_ text: String) -> [PhrasingRule] { checker.check(text).findings.map(\.rule) }
        #expect(rules("<!-- gerance ignore future -->\nNous enverrons le bail, il n'est pas prêt.") == [.negation])
        #expect(rules("<!-- gerance ignore -->\nNous enverrons.\nNous paierons.") == [.future])
        let draft = "Nous enverrons le bail, il n'est pas prêt."
        #expect(rules("<!-- gerance ignore future --> <!-- gerance ignore negation -->\n\(draft)").isEmpty)
        #expect(rules("<!-- gerance ignore future -->\n<!-- gerance ignore negation -->\n\(draft)") == [.future])
        #expect(
            rules("\(draft) <!-- gerance ignore future -->\n\(draft)\n\(draft)")
                == [.negation, .negation, .future, .negation])
        #expect(
            rules(
                "Nous enverrons. <!-- gerance off --> Nous paierons.\n\nNous irons. <!-- gerance on --> Nous verrons.")
                == [.future, .future])
    }

    @Test("A finding ignored once stays ignored where its sentence moves, and no other one")
    func ignored() throws {
        let finding = try #require(checker.check("Nous enverrons le bail.").findings.first)
        let quiet = checker.ignoring(finding)
        #expect(quiet.check("Bonjour. Nous enverrons le bail.").findings.isEmpty)
        #expect(!quiet.check("Nous enverrons la clé.").findings.isEmpty)
    }

    // MARK: Sessions and many drafts

    @Test("A session equals a check from scratch after any edit, and reads what changed only", arguments: 1...60)
    func session(_ seed: UInt64) {
        var random = Generator(seed: seed)
        var session = PhrasingSession(Self.draft, checker: checker)
        let pieces = ["\n\n", " Nous paierons.", "> ", "« ", "\n", " pas", "é", "<!-- gerance off -->", "!!", ""]
        for _ in 0..<8 {
            let start = session.text.index(
                session.text.startIndex, offsetBy: Int.random(in: 0...session.text.count, using: &random))
            let rest = session.text.distance(from: start, to: session.text.endIndex)
            let end = session.text.index(start, offsetBy: min(rest, Int.random(in: 0...6, using: &random)))
            session.replace(start..<end, with: pieces[Int.random(in: pieces.indices, using: &random)])
            #expect(session.report == checker.check(session.text))
        }
        session.update(to: session.text + "\n\nBonne journée.")
        #expect(session.paragraphsRead <= 2)
    }

    @Test("Many drafts at once get the reports that they get one by one")
    func parallel() async {
        let drafts = (0..<50).map { Self.draft + " \($0)" }
        #expect(await checker.check(drafts) == drafts.map { checker.check($0) })
    }

    // MARK: Messages

    @Test("Every finding says in French what it is about and why, in whole sentences")
    func messages() {
        for rule in PhrasingRule.allCases {
            for finding in rule.examples.firing.flatMap({ checker.check($0).findings }) {
                #expect(finding.message.hasSuffix("."))
                #expect(finding.reason.hasSuffix("."))
                #expect(!finding.message.contains("vous devez"))
            }
        }
    }
}
