import Testing

@testable import Gerance

@Suite("Corrections: the present says the same, or nothing is changed")
struct CorrectionTests {
    static let checker = PhrasingChecker(.email)

    /// The sentences of a table, each with what becomes of it.
    static func pairs(_ table: String) -> [[String]] {
        table.split(separator: "\n").map { line in
            let fields = String(line).fields(dividedBy: " => ")
            return [fields[0], fields.count > 1 ? fields[1] : fields[0]]
        }
    }

    static let tenses: [[String]] =
        pairs(CorrectionExamples.future) + pairs(CorrectionExamples.near) + pairs(CorrectionExamples.polite)
    static let passives: [[String]] = pairs(CorrectionExamples.passive)
    static let kept: [[String]] = pairs(CorrectionExamples.kept)
    static let dated: [[String]] = pairs(CorrectionExamples.dated)

    @Test("Future, near future and polite conditional go into the present", arguments: tenses)
    func present(_ pair: [String]) {
        let corrected = Self.checker.check(pair[0]).corrected
        #expect(corrected == pair[1])
        #expect(Self.checker.check(corrected).findings.filter { $0.severity > .hint } == [])
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

    @Test("Nothing else is changed unread", arguments: kept)
    func stays(_ pair: [String]) {
        let report = Self.checker.check(pair[0])
        #expect(report.automatic == [])
        #expect(report.corrected == pair[0])
    }

    @Test("A passive past proposes the state that it led to", arguments: passives)
    func states(_ pair: [String]) throws {
        let report = Self.checker.check(pair[0])
        let finding = try #require(report.findings.first { $0.rule == .past })
        #expect(finding.replacements.map(\.kind) == [.proposed])
        #expect(finding.replacements.map { $0.applied(to: pair[0]) } == [pair[1]])
        #expect(report.corrected == pair[0])
        #expect(Self.checker.check(pair[1]).findings.filter { $0.severity > .hint } == [])
    }

    @Test("A dated past is a hint, says why, and is not corrected", arguments: dated)
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

    @Test(
        "A wording keeps or loses its vowel before the word behind it",
        arguments: [
            ["Je crois qu'un réglage suffit.", "Mon avis est qu'un réglage suffit."],
            ["Je pense qu'il signe.", "Je considère qu'il signe."],
            ["Je crois que le réglage suffit.", "Mon avis est que le réglage suffit."],
            ["J'ai bien noté qu'elle part.", "Je note qu'elle part."],
            ["Si vous aviez besoin d'un duplicata, je l'envoie.", "Si vous avez besoin d'un duplicata, je l'envoie."],
            ["Nous n'attendons plus qu'une pièce.", "Nous attendons uniquement une pièce."],
            ["Il n'y a qu'un jeu.", "Il y a uniquement un jeu."],
            ["Je n'ai pas reçu l'acte.", "J'attends l'acte."],
        ])
    func elision(_ pair: [String]) {
        let offered = Self.checker.check(pair[0]).findings.flatMap(\.replacements).map { $0.applied(to: pair[0]) }
        #expect(offered.contains(pair[1]))
    }

    @Test(
        "What the writer or the reader does is put into the present",
        arguments: [
            ("J'enverrai le bail.", "J'envoie le bail."), ("J’irai demain.", "Je vais demain."),
            ("Nous enverrons le bail.", "Nous envoyons le bail."), ("Vous recevrez la clé.", "Vous recevez la clé."),
            ("Je vous appellerai à midi.", "Je vous appelle à midi."),
            ("J'enverrai et je signerai.", "J'envoie et je signe."),
            ("Je vais vous envoyer le bail.", "Je vous envoie le bail."),
            ("Nous allons vous le remettre.", "Nous vous le remettons."),
            ("Nous allons bientôt signer.", "Nous signons bientôt."), ("Je vais appeler.", "J’appelle."),
            ("NOUS SIGNERONS.", "Nous signons."), ("Viendrez-vous ?", "Venez-vous ?"),
            ("Nous paierons demain.", "Nous payons demain."),
            ("Je souhaiterais une copie.", "Je souhaite une copie."),
            ("Pourriez-vous signer ?", "Pouvez-vous signer ?"),
            ("N'hésitez pas à me contacter.", "Contactez-moi."), ("C'est LIBRE !!", "C'est libre."),
        ])
    func automatic(_ draft: String, _ better: String) { #expect(Self.checker.rewrite(draft) == better) }

    @Test(
        "What would state something else is left to the author",
        arguments: [
            "Le locataire paiera.", "Le studio sera loué.", "Nous serons fermés.", "Je n'enverrai pas le bail.",
            "Je vais chercher les clés.", "Il a dit : « nous paierons ».", "> Nous enverrons le bail.",
            "Quand il aura signé, nous écrirons.", "Le bail a été signé.", "Le bail a été signé le 3 mai 2026.",
            "Le locataire ne paie pas.", "J'irai voir le studio.", "Écrivez à nous.enverrons@agence.fr.",
        ])
    func left(_ draft: String) { #expect(Self.checker.rewrite(draft) == draft) }

    @Test(
        "In the third person the present is proposed, with its inversion",
        arguments: [
            ("Viendra-t-il ?", "Vient-il ?"), ("Aura-t-elle le bail ?", "A-t-elle le bail ?"),
            ("Le toit tiendra.", "Le toit tient."),
            ("Le bail a été signé.", "Le bail est signé."), ("Les clés ont été rendues.", "Les clés sont rendues."),
            ("Prendra-t-on le bus ?", "Prend-on le bus ?"), ("Ce sera prêt.", "C’est prêt."),
        ])
    func proposed(_ draft: String, _ better: String) {
        let replacements = Self.checker.check(draft).findings.flatMap(\.replacements)
        #expect(replacements.allSatisfy { $0.kind == .proposed })
        #expect(replacements.map { $0.applied(to: draft) }.contains(better))
    }
}
