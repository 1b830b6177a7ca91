import Gerance
import GeranceTestKit
import Testing

@Suite("Corrections: the present, with what stands around the verb put right")
struct CorrectionTests {
    private let checker = PhrasingChecker(.email)

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
    func automatic(_ draft: String, _ better: String) { #expect(checker.rewrite(draft) == better) }

    @Test(
        "What would state something else is left to the author",
        arguments: [
            "Le locataire paiera.", "Le studio sera loué.", "Nous serons fermés.", "Je n'enverrai pas le bail.",
            "Je vais chercher les clés.", "Il a dit : « nous paierons ».", "> Nous enverrons le bail.",
            "Quand il aura signé, nous écrirons.", "Le bail a été signé.", "Le bail a été signé le 3 mai 2026.",
            "Le locataire ne paie pas.", "J'irai voir le studio.", "Écrivez à nous.enverrons@agence.fr.",
        ])
    func left(_ draft: String) { #expect(checker.rewrite(draft) == draft) }

    @Test(
        "In the third person the present is proposed, with its inversion",
        arguments: [
            ("Viendra-t-il ?", "Vient-il ?"), ("Aura-t-elle le bail ?", "A-t-elle le bail ?"),
            ("Le toit tiendra.", "Le toit tient."),
            ("Le bail a été signé.", "Le bail est signé."), ("Les clés ont été rendues.", "Les clés sont rendues."),
            ("Prendra-t-on le bus ?", "Prend-on le bus ?"), ("Ce sera prêt.", "C’est prêt."),
        ])
    func proposed(_ draft: String, _ better: String) {
        let replacements = checker.check(draft).findings.flatMap(\.replacements)
        #expect(replacements.allSatisfy { $0.kind == .proposed })
        #expect(replacements.map { apply($0, to: draft) }.contains(better))
    }

    @Test("To whom one says tu, the request says tu")
    func familiar() {
        var profile = PhrasingProfile(.sms)
        profile.address = .tu
        #expect(PhrasingChecker(profile).rewrite("N'hésitez pas à me contacter.") == "Contacte-moi.")
    }

    @Test("Over generated letters, automatic corrections keep figures and denials, and reach an end", arguments: 1...30)
    func generated(_ seed: UInt64) {
        var random = Generator(seed: seed)
        let draft = (0..<12).map { _ in Self.sentence(&random) }.joined(separator: " ")
        let better = checker.rewrite(draft)
        #expect(checker.rewrite(better) == better)
        #expect(better.filter(\.isNumber) == draft.filter(\.isNumber))
        func denials(_ text: String) -> Int { checker.check(text).findings.count { $0.rule == .negation } }
        #expect(denials(better) == denials(draft))
        let remarks = checker.check(better).findings
        #expect(remarks.allSatisfy { $0.automaticReplacement == nil })
        #expect(remarks.count { $0.rule == .future } <= checker.check(draft).findings.count { $0.rule == .future })
    }

    private static func sentence(_ random: inout Generator) -> String {
        let subjects = ["je", "nous", "vous", "le syndic", "Mme Roux", "les locataires"]
        let verbs = [
            "envoyer", "payer", "appeler", "recevoir", "rendre", "aller", "finir", "ouvrir", "être", "remettre",
            "avoir",
        ]
        let ends = ["le bail de 612,50 €", "à midi", "demain", "le 3 mai", "chez Mme Petit", "avant le 15/06/2026"]
        let number = Int.random(in: subjects.indices, using: &random)
        let person = [
            GrammaticalPerson.firstSingular, .firstPlural, .secondPlural, .thirdSingular, .thirdSingular, .thirdPlural,
        ][number]
        let verb = verbs[Int.random(in: verbs.indices, using: &random)]
        let tense = [Tense.future, .future, .present, .conditional][Int.random(in: 0...3, using: &random)]
        let form = Verb(verb)?.form(.finite(tense, person)) ?? ""
        let isVowel = "aeéèêiîoôuh".contains(form.prefix(1))
        let denial = Int.random(in: 0...5, using: &random) == 0
        let subject = subjects[number] == "je" && isVowel && !denial ? "j'" : subjects[number] + " "
        let core = denial ? (isVowel ? "n'\(form) pas" : "ne \(form) pas") : form
        let text = "\(subject)\(core) \(ends[Int.random(in: ends.indices, using: &random)])."
        return text.prefix(1).uppercased() + text.dropFirst()
    }

    private func apply(_ replacement: Replacement, to draft: String) -> String {
        let bytes = Array(draft.utf8)
        let range = replacement.range.utf8
        return String(
            decoding: bytes[..<range.lowerBound] + Array(replacement.text.utf8) + bytes[range.upperBound...],
            as: UTF8.self)
    }
}
