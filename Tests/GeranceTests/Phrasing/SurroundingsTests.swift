import Gerance
import Testing

@Suite("Corrections: a wording fits what stands around it, or is left to its author, or is not offered")
struct SurroundingsTests {
    static let checker = PhrasingChecker(.email)

    @Test(
        "Infinitives that a near future governs together all go into the present",
        arguments: [
            (
                "Je vais vous appeler et vous envoyer le devis.", "Je vous appelle et vous envoie le devis."
            ),
            (
                "Nous allons décrire le bien, prendre des photos et rédiger l'annonce.",
                "Nous décrivons le bien, prenons des photos et rédigeons l'annonce."
            ),
            ("Je vais relire puis signer le bail.", "Je relis puis signe le bail."),
        ])
    func coordinated(_ draft: String, _ better: String) { #expect(Self.checker.rewrite(draft) == better) }

    @Test(
        "Where an infinitive further on may hang on the words replaced, nothing is changed unread",
        arguments: [
            "N'hésitez pas à me prévenir et à passer à l'agence.", "N'hésitez pas à m'appeler ou m'écrire.",
            "N'hésitez pas à m'appeler, à m'écrire ou à passer.",
            "Je ne manque pas de vous appeler et de vous écrire.",
            "Je vais vous aider à vendre et louer le studio.", "Je vais vous appeler et y aller.",
        ])
    func leadsOn(_ draft: String) { #expect(Self.checker.rewrite(draft) == draft) }

    @Test(
        "A wording that gives an infinitive another form is not offered where others are joined to it",
        arguments: ["N'hésitez pas à m'appeler ou à passer.", "Nous ne manquerons pas de vous écrire et de signer."])
    func joined(_ draft: String) {
        let offered = Self.checker.check(draft).findings.filter { $0.rule == .negation }.flatMap(\.replacements)
        #expect(offered == [])
    }

    @Test(
        "A request opens its clause: behind a subject it is not offered",
        arguments: [
            "Vous ne quittez pas, et vous n'oubliez pas de signer.", "Merci si vous n'oubliez pas de signer.",
            "Je vois que vous n'oubliez pas de signer.",
        ])
    func requests(_ draft: String) { #expect(Self.checker.check(draft).findings.flatMap(\.replacements) == []) }

    @Test(
        "A request that opens its clause is written",
        arguments: ["Et n'oubliez pas de signer.", "Bref, n'oubliez pas de signer."])
    func requestsThatOpen(_ draft: String) {
        #expect(Self.checker.rewrite(draft) == draft.replacing("n'oubliez pas de", with: "pensez à"))
    }

    @Test(
        "« Du tout » says more than a wording does",
        arguments: ["Cela ne me pose pas de souci du tout.", "Je n'ai pas reçu du tout votre accord."])
    func atAll(_ draft: String) {
        #expect(Self.checker.check(draft).findings.filter { $0.rule == .negation }.flatMap(\.replacements) == [])
    }

    @Test(
        "A noun that an adjective or « que » completes is left to the author",
        arguments: [
            "Cela ne me pose aucun problème majeur.", "Cela ne nous pose pas de souci particulier.",
        ])
    func completed(_ draft: String) { #expect(Self.checker.rewrite(draft) == draft) }

    @Test(
        "« Ce » stands before « être » alone",
        arguments: [
            ("Ce n'est pas négligeable.", "C'est notable."),
            ("Ce n'est pas sans intérêt.", "Cela présente un intérêt."),
        ])
    func ce(_ draft: String, _ better: String) {
        let offered = Self.checker.check(draft).findings.flatMap(\.replacements).map { $0.applied(to: draft) }
        #expect(offered == [better])
    }

    @Test(
        "Behind « ça », which would have to change too, no wording is offered",
        arguments: ["Ça n'est pas prévu avant le 3 mai.", "Ça n'est pas négligeable."])
    func ca(_ draft: String) {
        #expect(Self.checker.check(draft).findings.filter { $0.rule == .negation }.flatMap(\.replacements) == [])
    }

    @Test(
        "What is denied is not put into other words, which would turn its meaning",
        arguments: ["Les murs ne sont pas mauvais.", "Le dossier n'est pas compliqué à suivre."])
    func denied(_ draft: String) {
        #expect(Self.checker.check(draft).findings.filter { $0.rule == .formula }.flatMap(\.replacements) == [])
    }

    @Test("« Si » loses its vowel before « il » that a wording brings")
    func si() {
        let draft = "Dites-moi si cela n'est pas possible."
        let offered = Self.checker.check(draft).findings.flatMap(\.replacements).map { $0.applied(to: draft) }
        #expect(offered.allSatisfy { !$0.contains("si il") })
    }

    @Test(
        "An opening in the past goes with what follows it in the past",
        arguments: ["Je voulais savoir si vous étiez d'accord.", "Je tenais à vous dire que le toit fuyait."])
    func openings(_ draft: String) { #expect(Self.checker.rewrite(draft) == draft) }

    @Test("An opening in the past is put into the present where the rest is present")
    func openingsAlone() {
        #expect(
            Self.checker.rewrite("Je voulais savoir si vous êtes d'accord.")
                == "Je souhaite savoir si vous êtes d'accord.")
    }

    @Test(
        "A polite conditional goes with « si » and the imperfect, and « aimer » with « mieux »",
        arguments: [
            "Je souhaiterais visiter si c'était possible.", "J'aimerais mieux un appel.", "J'aimerais bien un appel.",
        ])
    func conditionals(_ draft: String) { #expect(Self.checker.rewrite(draft) == draft) }

    @Test("A word that a wording takes away is not found once more")
    func once() {
        let report = Self.checker.check("Il n'y a pas de souci avec le bail.")
        #expect(report.findings.map(\.rule) == [.negation])
        #expect(report.findings.flatMap(\.replacements).count == 1)
    }
}
