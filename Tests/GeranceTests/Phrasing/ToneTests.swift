import Gerance
import Testing

@Suite("language.reassuring: the heaviest finding colours the whole")
struct ToneTests {
    static func tone(_ draft: String, _ genre: PhrasingProfile.Genre = .email) -> Tone {
        PhrasingChecker(genre).check(draft).tone
    }

    @Test(
        "The tone is that of the heaviest finding, from reassuring to harsh",
        arguments: [
            ("Votre patrimoine est entre de bonnes mains.", .reassuring), ("Le bail est signé.", .neutral),
            ("", .neutral),
            ("Il ne reste que la garantie.", .reassuring), ("Le plombier passera mardi.", .uncertain),
            ("Cela permettrait de louer.", .uncertain), ("Le plombier passe peut-être mardi.", .uncertain),
            ("Le locataire ne paie pas.", .negative), ("Nous avons envoyé le bail.", .negative),
            ("C'est un problème.", .negative), ("Merci !!", .harsh), ("L'ancien syndic est incompétent.", .harsh),
            ("Votre patrimoine ne perd pas de valeur.", .negative),
            ("Le bail est signé le 3 mai. Nous avons reçu le chèque le 4 mai.", .neutral),
        ] as [(String, Tone.Impression)])
    func character(_ draft: String, _ expected: Tone.Impression) {
        #expect(Self.tone(draft).impression == expected)
    }

    @Test("A heavier finding outweighs lighter ones, in any order")
    func order() {
        let parts = ["Votre patrimoine grandit.", "Le plombier passera.", "Le locataire ne paie pas.", "Merci !!"]
        let expected: [Tone.Impression] = [.reassuring, .uncertain, .negative, .harsh]
        for end in parts.indices {
            #expect(Self.tone(parts[...end].joined(separator: " ")).impression == expected[end])
            #expect(Self.tone(parts[...end].reversed().joined(separator: " ")).impression == expected[end])
        }
    }

    @Test("Findings are counted by their rules, praise aside")
    func counts() {
        let tone = Self.tone("Je passerai. Je signerai. Le locataire ne paie pas. Votre patrimoine grandit.")
        #expect(tone.counts == [.future: 2, .negation: 1])
    }

    @Test("The summary advises a strong word where there is none")
    func summary() {
        let advice = "Un mot fort (rendement, patrimoine, garantie…) lui donne du poids."
        #expect(Self.tone("Votre garantie court.").summary == "Le ton est rassurant et professionnel.")
        #expect(Self.tone("Le bail court.").summary == "Le ton est neutre. \(advice)")
        for (draft, summary) in [
            ("Je passerai", "Le ton laisse une part d'incertitude : le présent et un fait précis rassurent."),
            ("Je ne passe pas", "Le ton est en retrait : des formules affirmatives, au présent, le redressent."),
            ("Je PASSE", "Le ton heurte : des mots calmes et respectueux de chacun servent mieux l'agence."),
        ] {
            #expect(Self.tone("\(draft) mardi.").summary == "\(summary) \(advice)")
            #expect(Self.tone("\(draft) mardi. La garantie court.").summary == summary)
        }
    }

    @Test("What weighs a hint does not colour: a legal notice keeps its tenses")
    func legal() {
        #expect(Self.tone("Le bailleur ne renouvelle pas le bail.", .legal).impression == .neutral)
        #expect(Self.tone("Le bailleur ne renouvelle pas le bail.").impression == .negative)
    }
}
