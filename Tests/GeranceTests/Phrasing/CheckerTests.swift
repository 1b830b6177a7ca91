import Gerance
import Testing

@Suite("PhrasingChecker: a profile decides what is said and what blocks")
struct CheckerTests {
    private let checker = PhrasingChecker(.email)
    private static let draft = """
        Bonjour Madame,

        Nous vous enverrons le bail demain. Le syndic n'est pas joignable !!

        Votre patrimoine est entre de bonnes mains. Je vais vous appeler.
        """

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
}
