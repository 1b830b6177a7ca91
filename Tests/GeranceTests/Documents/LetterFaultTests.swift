import Gerance
import GeranceTestKit
import Testing

@Suite("template.used: no letter without its legal mentions, its signatory and facts that fit together")
struct LetterFaultTests {
    private func fault(
        of template: any LetterTemplate, _ change: (inout Correspondence) throws -> Void = { _ in }
    ) throws -> LetterFault? {
        let signatory = type(of: template).kind.signatory == .accounting ? LetterSamples.marc : LetterSamples.lea
        var correspondence = try LetterSamples.correspondence(signedBy: signatory)
        try change(&correspondence)
        do throws(LetterFault) {
            _ = try template.text(from: correspondence)
            return nil
        } catch {
            return error
        }
    }

    // MARK: - The mentions of décret 72-678, art. 92

    @Test("Every letter carries every mention", arguments: try LetterSamples.golden())
    func mentions(_ sample: LetterSample) throws {
        let letter = try sample.written()
        #expect(letter.mentions.missing(in: letter.plainText) == [])
    }

    @Test("Without a guarantor, or with a card that has no number, no letter is written")
    func missingMentions() throws {
        let quote = try LetterSamples.quote()
        #expect(
            try fault(of: quote) { $0.agency.guarantor = nil }
                == .legalMentionsMissing([.guarantorName, .guarantorAddress]))
        let both = try fault(of: quote) {
            $0.agency.guarantor = nil
            $0.agency.professionalCard.number = "en cours"
        }
        #expect(both == .legalMentionsMissing([.cardNumber, .guarantorName, .guarantorAddress]))
        #expect(both?.code == "letter.legalMentionsMissing")
        #expect(
            both?.description
                == "Il manque à ce courrier le numéro de la carte professionnelle, le nom du garant, l'adresse du garant "
                + "(décret n° 72-678, art. 92).")
    }

    @Test("The card is valid up to its last day, and no day longer")
    func card() throws {
        let recap = TaxRecapCover(year: 2025)
        #expect(try fault(of: recap) { $0.date = "2027-05-31" } == nil)
        #expect(
            try fault(of: recap) { $0.date = "2027-06-01" }
                == .cardExpired(on: "2027-05-31", writtenOn: "2027-06-01"))
    }

    @Test("A text written by hand is told what it lacks, whatever its spaces and apostrophes")
    func byHand() throws {
        let mentions = try LegalMentions(of: try Sample.agency())
        #expect(mentions.missing(in: "") == LegalMentions.Mention.allCases)
        let text = mentions.sentences.joined(separator: "\n")
        #expect(mentions.missing(in: text) == [])
        #expect(mentions.missing(in: text.uppercased().split(separator: " ").joined(separator: "\u{A0}")) == [])
        #expect(
            mentions.missing(in: text.split(separator: "\n").dropLast().joined())
                == [.guarantorName, .guarantorAddress])
        #expect(mentions.missing(in: text.replacing("012 345", with: "012 346")) == [.cardNumber])
    }

    // MARK: - Who signs, to whom

    @Test("A manager signs what is a manager's, accounting what it sends, and nobody else", arguments: Role.allCases)
    func signatory(_ role: Role) throws {
        for sample in try LetterSamples.golden() {
            let kind = type(of: sample.template).kind
            let expected: LetterFault? = role == kind.signatory ? nil : .wrongSignatory(role, of: kind.id)
            #expect(try fault(of: sample.template) { $0.signatory.role = role } == expected)
        }
    }

    @Test("A letter is for somebody")
    func addressees() throws {
        #expect(try fault(of: PasswordNews(email: "a@exemple.fr")) { $0.addressees = [] } == .noAddressee)
    }

    @Test("The salutation follows who is addressed")
    func salutations() throws {
        for (addressees, salutation) in LetterSamples.owners {
            #expect(try LetterSamples.correspondence(to: addressees).salutation == salutation)
        }
    }

    // MARK: - Facts that fit together

    @Test("A vacancy letter is of its notice, on or after its receipt")
    func vacancy() throws {
        let letter = try LetterSamples.vacancy()
        #expect(
            try fault(of: letter) { $0.date = "2026-11-22" }
                == .writtenBefore("2026-11-23", writtenOn: "2026-11-22"))
        #expect(try fault(of: letter) { $0.date = "2026-11-23" } == nil)
        #expect(try fault(of: letter) { $0.date = "2026-12-08" } == nil)
        #expect(
            try fault(of: letter) { $0.date = "2026-12-09" } == .dayPassed("2026-12-08", writtenOn: "2026-12-09"))
        var wrong = letter
        wrong.notice.lease = "B-2"
        #expect(try fault(of: wrong) == .otherLease("B-2"))
        wrong = letter
        wrong.dwelling = try Sample.dwelling(2)
        #expect(try fault(of: wrong) == .otherLease("B-1"))
        wrong = letter
        wrong.visit = .init(on: "2026-11-01", at: "09:00")
        #expect(try fault(of: wrong) == .dayPassed("2026-11-01", writtenOn: "2026-11-24"))
        wrong = letter
        wrong.advisedRent = .zero
        #expect(try fault(of: wrong) == .amountNotPositive(.zero))
    }

    @Test("An approval is asked above the threshold alone")
    func quote() throws {
        var quote = try LetterSamples.quote()
        for (amount, expected): (Euros, LetterFault?) in [
            ("300.01", nil), ("300.00", .approvalNotNeeded("300.00", threshold: "300.00")),
            ("0.00", .amountNotPositive("0.00")),
        ] {
            quote.amount = amount
            #expect(try fault(of: quote) == expected)
        }
        quote = try LetterSamples.quote()
        quote.startsOn = "2026-11-30"
        #expect(try fault(of: quote) == .dayBefore("2026-11-30", "2026-12-01"))
    }

    @Test("What is not over or not said is not told")
    func others() throws {
        let period = try Period(from: "2026-11-01", to: "2026-11-30")
        #expect(
            try fault(of: StatementCover(of: period, mandateNumber: 1))
                == .writtenBefore("2026-11-30", writtenOn: "2026-11-24"))
        #expect(
            try fault(of: TaxRecapCover(year: 2026)) == .writtenBefore("2026-12-31", writtenOn: "2026-11-24"))
        #expect(try fault(of: TaxRecapCover(year: .max)) == .writtenBefore(.last, writtenOn: "2026-11-24"))
        #expect(
            try fault(of: CallConfirmation(of: .call, on: "2026-11-23", about: "Point", points: [])) == .nothingToSay)
        #expect(
            try fault(
                of: CallConfirmation(
                    of: .call, on: "2026-11-23", about: "Point", points: ["un point"],
                    steps: [.init("L'agence", "agit", by: "2026-11-22")]))
                == .dayBefore("2026-11-22", "2026-11-23"))
        var loss = try LetterSamples.loss()
        loss.finalStatementBy = "2026-12-31"
        #expect(try fault(of: loss) == .dayBefore("2026-12-31", "2027-01-01"))
        loss.handedOver = []
        #expect(try fault(of: loss) == .nothingToSay)
        #expect(
            try fault(of: ChangeReceipt(.other("votre nom"), receivedOn: "2026-11-25", doneBy: "2026-12-01"))
                == .writtenBefore("2026-11-25", writtenOn: "2026-11-24"))
        var withdrawal = try LetterSamples.withdrawal(asked: true)
        withdrawal.agreementBy = "2026-11-23"
        #expect(try fault(of: withdrawal) == .dayPassed("2026-11-23", writtenOn: "2026-11-24"))
    }
}
