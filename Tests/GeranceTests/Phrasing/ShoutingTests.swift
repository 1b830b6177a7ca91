import Gerance
import Testing

@Suite("Shouting: words in capitals and repeated signs; acronyms, names and headings do not shout")
struct ShoutingTests {
    static let checker = PhrasingChecker(.email)

    @Test(
        "What shouts is written calmly, all of it",
        arguments: [
            ["C'est URGENT !", "C'est urgent !"], ["Merci !!", "Merci."], ["Merci !!!!!", "Merci."],
            ["Merci\u{A0}!!", "Merci."], ["Merci\u{202F}!!", "Merci."], ["Merci!!", "Merci."],
            ["Vraiment ?!", "Vraiment ?"], ["Vraiment !?", "Vraiment ?"],
            ["Où sont les clés ???", "Où sont les clés ?"],
            ["Bravo ! ! !", "Bravo."], ["Merci !! À demain.", "Merci. À demain."],
            ["Il FAUT signer.", "Il faut signer."], ["Signez TOUT de suite.", "Signez tout de suite."],
            ["ÉCRIVEZ à l'agence.", "Écrivez à l'agence."], ["RAPPELEZ-MOI vite.", "Rappelez-moi vite."],
            ["LE LOYER EST DÛ.", "Le loyer est dû."],
            ["Je suis TRÈS content et VRAIMENT ravi.", "Je suis très content et vraiment ravi."],
            ["C'est la DERNIÈRE RELANCE avant le 3 mai.", "C'est la dernière relance avant le 3 mai."],
            ["Signez LE BAIL LMNP demain.", "Signez le bail LMNP demain."],
            ["APPELEZ L'AGENCE demain.", "Appelez l'agence demain."],
        ])
    func calm(_ pair: [String]) {
        let report = Self.checker.check(pair[0])
        #expect(!report.excerpts(of: .shouting).isEmpty)
        #expect(report.corrected == pair[1])
        #expect(Self.checker.check(pair[1]).excerpts(of: .shouting) == [])
    }

    @Test(
        "Acronyms, codes, names and headings",
        arguments: [
            "Le DPE, le RIB et la TVA.", "La SCI LES TILLEULS signe demain.", "M. MARTIN et Mme LE GALL signent.",
            "Jean DUPONT et Marie PETIT signent.", "L'immeuble date du XIXe siècle, sous Louis XIV.",
            "Lot A12, bâtiment B.",
            "OBJET : relevé de mars", "RELEVÉ DE GÉRANCE", "CONDITIONS PARTICULIÈRES", "Le modèle ABC-32 est posé.",
            "Le devis HT et TTC.", "EDF et ENGIE interviennent.", "Merci !", "Vraiment ?", "Et puis... voilà !",
            "À demain…",
            "Le bail est en zone ABF.", "L'ALUR et la GLI.", "> MERCI DE RAPPELER VITE !!",
        ])
    func calmAlready(_ text: String) {
        #expect(Self.checker.check(text).excerpts(of: .shouting) == [])
    }

    @Test(
        "What may be a name is written calmly only where its author says so",
        arguments: [
            "DUPONT IMMOBILIER relance le locataire.", "GROUPIMO GESTION relance le locataire.",
            "Le locataire de la résidence LE PARC signe demain.",
        ])
    func names(_ text: String) {
        let report = Self.checker.check(text)
        #expect(report.corrected == text)
        for finding in report.findings { #expect(finding.replacements.allSatisfy { $0.kind == .proposed }) }
    }

    @Test("One word is one finding, a run of words another")
    func counts() {
        #expect(
            Self.checker.check("Signez TOUT de suite, c'est URGENT !!").excerpts(of: .shouting) == [
                "TOUT", "URGENT", "!!",
            ])
        #expect(Self.checker.check("Je vous attends DEMAIN MATIN.").excerpts(of: .shouting) == ["DEMAIN MATIN"])
    }

    @Test("A long row of signs is found by its beginning, so that a finding stays short")
    func long() throws {
        let text = "Merci " + String(repeating: "!", count: 200)
        let finding = try #require(Self.checker.check(text).findings.first)
        #expect(finding.range.utf8.count <= 60)
        #expect(Self.checker.check(text).corrected == "Merci.")
    }

    @Test("What somebody else wrote is a hint, and stays")
    func quoted() {
        let text = "Le mot dit « C'EST URGENT !! » en bas."
        let report = Self.checker.check(text)
        #expect(report.findings.filter { $0.rule == .shouting }.allSatisfy { $0.severity == .hint })
        #expect(report.corrected == text)
    }

    @Test("A legal notice may shout a little")
    func legal() {
        let finding = PhrasingChecker(.legal).check("Le loyer est URGENT à régler.").findings.first {
            $0.rule == .shouting
        }
        #expect(finding?.severity == .hint)
    }
}
