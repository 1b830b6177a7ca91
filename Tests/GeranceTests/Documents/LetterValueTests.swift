import Gerance
import GeranceTestKit
import Testing

@Suite("A letter is a value: its text, its typography, its JSON")
struct LetterValueTests {
    private func text(of template: any LetterTemplate) throws -> String {
        try template.text(from: try LetterSamples.correspondence()).plainText
    }

    @Test("A letter reads back from its JSON, with its template", arguments: try LetterSamples.golden())
    func coding(_ sample: LetterSample) throws {
        let letter = try sample.written()
        #expect(try JSON.read(OwnerLetter.self, from: JSON.text(of: letter)) == letter)
        func again<Template: LetterTemplate>(_ template: Template) throws -> OwnerLetter {
            try JSON.read(Template.self, from: JSON.text(of: template)).text(from: sample.correspondence)
        }
        #expect(try again(sample.template) == letter)
    }

    @Test(
        "The vacancy letter works the last call out by the method of the lease, and names none without it",
        arguments: [
            // 780.00 x 23 / 28 = 640.714, 60.00 x 23 / 28 = 49.286; x 23 / 30 = 598.00 and 46.00; 780.00 x 12 / 365 x 23 =
            // 589.808, 60.00 x 12 / 365 x 23 = 45.370.
            (
                Proration.actualDays,
                "690,00 €, au prorata (nombre de jours réel du mois) : 640,71 € de loyer et 49,29 € de"
            ),
            (.thirtyDays, "644,00 €, au prorata (mois de trente jours) : 598,00 € de loyer et 46,00 € de"),
            (.yearOf365, "635,18 €, au prorata (année de 365 jours) : 589,81 € de loyer et 45,37 € de"),
        ])
    func lastCall(_ method: Proration, _ expected: String) throws {
        var letter = try LetterSamples.vacancy()
        #expect(!(try text(of: letter).contains("dernier appel")))
        letter.proration = method
        let said = try text(of: letter).replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ")
        #expect(said.contains("Le dernier appel, du 1er au 23 février 2027, s’élève à \(expected) charges."))
        letter.lease = try LetterSamples.lease(rent: .zero, deposit: .zero)
        #expect(!(try text(of: letter).contains("dernier appel")))
        letter.lease = try LetterSamples.lease()
        letter.notice = LetterSamples.notice(.oral)
        #expect(!(try text(of: letter).contains("dernier appel")))
    }

    @Test("A choice in a template is one key of its JSON")
    func choices() throws {
        typealias Particular = ChangeReceipt.Particular
        #expect(try JSON.text(of: Particular.other("votre nom")) == #"{"other":"votre nom"}"#)
        #expect(try JSON.text(of: OwnerLetter.Block.lines(["a", "b"])) == #"{"lines":["a","b"]}"#)
        typealias Successor = MandateLossLetter.Successor
        #expect(try JSON.text(of: Successor.manager("X")) == #"{"manager":"X"}"#)
        #expect(try JSON.read(Successor.self, from: "{}") == .owner)
        #expect(try JSON.text(of: Successor.owner) == "{}")
        let iban: IBAN = "FR1420041010050500013M02606"
        #expect(try JSON.read(Particular.self, from: #"{"bankDetails":"\#(iban)"}"#) == .bankDetails(iban))
    }

    @Test("Nothing that belongs together is broken", arguments: try LetterSamples.golden())
    func typography(_ sample: LetterSample) throws {
        let text = try sample.written().plainText
        for broken in [" :", " ;", " !", " ?", " »", "« ", " €", "n° ", " –", "'"] {
            #expect(!text.contains(broken), "« \(broken) »")
        }
        #expect(!text.contains("  ") && !text.contains("\n\n\n"))
        #expect(!text.contains("24 novembre"))
    }

    @Test("Addresses of e-mail and web stay as they are, an account stays hidden")
    func untouched() throws {
        #expect(try text(of: PasswordNews(email: "o'brien@exemple.fr")).contains("o'brien@exemple.fr"))
        #expect(try text(of: EnrolmentInvitation()).contains(Sample.registrationAddress))
        let change = ChangeReceipt(
            .bankDetails("FR1420041010050500013M02606"), receivedOn: "2026-11-23", doneBy: "2026-12-03")
        let receipt = try text(of: change)
        #expect(receipt.contains("•••2\u{A0}606") && !receipt.contains("20041"))
    }

    @Test("A ground that tells of health, violence or benefits stays out of the letter")
    func privacy() throws {
        for ground in TenantNotice.Ground.allCases {
            let letter = try text(of: try LetterSamples.vacancy(LetterSamples.notice(ground: ground, proven: true)))
            let isTold = ![.health, .domesticViolence, .rsa, .aah, .tenseZone].contains(ground)
            #expect((letter.contains("I, 2°)") || letter.contains("I, 5°)")) == isTold)
            for word in ["santé", "violences", "solidarité", "handicapés"] { #expect(!letter.contains(word)) }
        }
    }

    @Test(
        "The vacancy letter tells the notice's own end",
        arguments: [
            (Lease.Kind.unfurnished, nil, "mardi 23 février 2027"), (.furnished, nil, "mercredi 23 décembre 2026"),
            (.mobility, nil, "mercredi 23 décembre 2026"), (.unfurnished, "2027-03-31", "mercredi 31 mars 2027"),
            (.unfurnished, "2026-12-01", "mardi 23 février 2027"),
        ] as [(Lease.Kind, CivilDate?, String)])
    func end(kind: Lease.Kind, asked: CivilDate?, expected: String) throws {
        let letter = try text(of: try LetterSamples.vacancy(LetterSamples.notice(end: asked), under: kind))
        #expect(letter.split(separator: "\u{A0}").joined(separator: " ").contains("le bail prend fin le \(expected)."))
    }

    @Test("An agency's own letter has all that the others have")
    func ownLetter() throws {
        let letter = try GoodYear(percent: 97).text(from: try LetterSamples.correspondence())
        #expect(letter.kind == "agence.bonneAnnee")
        #expect(letter.mentions.missing(in: letter.plainText) == [])
        #expect(PhrasingChecker(letter.genre).check(letter).tone.impression == .reassuring)
        #expect(GoodYear.kind.clause == .templateUsed)
    }

    @Test("A company is written to by its name and its representative")
    func company() throws {
        let correspondence = try LetterSamples.correspondence(to: [LetterSamples.company])
        let letter = try LetterSamples.quote().text(from: correspondence)
        #expect(letter.addressee.prefix(2) == ["SCI des Trois-Îlets", "À l’attention de Monsieur Guy Alexandrine"])
        #expect(letter.slip.last?.hasPrefix("Signature de SCI des Trois-Îlets") == true)
    }

    @Test("An owner's letter goes to every holder at the owner's address")
    func owner() throws {
        let correspondence = Correspondence(
            from: try Sample.agency(), signedBy: LetterSamples.lea, to: try Sample.owner(), on: LetterSamples.written)
        #expect(correspondence.addressees.map(\.fullName) == ["Montout"])
        #expect(correspondence.address?.city == "Schœlcher")
        #expect(correspondence.place == "Fort-de-France")
    }

    @Test("Days and times are written as people write them")
    func days() {
        #expect(("2026-12-01" as CivilDate).longName == "mardi 1er décembre 2026")
        #expect(("09:00" as TimeOfDay).name == "9 h")
        #expect(("10:05" as TimeOfDay).name == "10 h 05")
    }
}

/// A letter of an agency's own.
private struct GoodYear: LetterTemplate {
    let percent: Int

    static var kind: LetterKind { LetterKind(id: "agence.bonneAnnee", name: "Vœux", form: .letter) }

    var subject: String { "Une belle année pour votre patrimoine" }

    func body(in correspondence: Correspondence) -> [OwnerLetter.Block] {
        [.paragraph("Le taux d'occupation de vos biens atteint \(percent) % : c'est un beau rendement !")]
    }
}
