import Gerance
import Testing

@Suite("language.strongWords, language.advantages: praise in every inflection, never where they are denied")
struct PraiseTests {
    static let checker = PhrasingChecker(.email)

    @Test(
        "Every inflection counts for its family",
        arguments: [
            ["Immobilier", "l'immobilier, une agence immobilière, des biens immobiliers, des annonces immobilières"],
            ["Rendement", "le rendement, les rendements"],
            [
                "Valorisation",
                "valorisation, valorisations, valoriser, valorisent, valorisé, revaloriser, revalorisation, revalorisons",
            ],
            [
                "Patrimoine",
                "le patrimoine, les patrimoines, un atout patrimonial, une approche patrimoniale, des choix patrimoniaux",
            ],
            ["Rentabilité", "la rentabilité, rentable, rentables, rentabiliser, rentabilise, rentabilisé"],
            ["Garantie", "la garantie, les garanties, garantir, garantissons, garanti, garantit"],
        ])
    func strongWords(_ family: [String]) {
        let report = Self.checker.check("Voici : \(family[1]).")
        #expect(report.strongWords.map(\.name) == [family[0]])
        #expect(report.strongWords.map(\.count) == [family[1].split(separator: ",").count])
        #expect(
            report.findings.filter { $0.rule == .praise }.allSatisfy { $0.severity == .praise && $0.confidence > 0.9 })
    }

    @Test(
        "The advantages are named by their expressions",
        arguments: [
            ["Société cotée", "Notre groupe est coté en bourse."],
            ["Société cotée", "Une société cotée vous accompagne."],
            ["Espace client", "Le relevé est sur votre espace client."],
            ["Espace client", "Vos espaces clients sont ouverts."],
            ["Espace client", "Votre compte en ligne est ouvert."],
            ["Force commerciale", "Nos équipes commerciales publient l'annonce."],
            ["Force commerciale", "Notre force de vente couvre la région."],
            ["Synergie de métiers", "La synergie de nos métiers vous sert."],
        ])
    func advantages(_ pair: [String]) {
        let report = Self.checker.check(pair[1])
        #expect(report.advantages.map(\.name) == [pair[0]])
        #expect(report.advantages.map(\.count) == [1])
    }

    @Test(
        "Denied, a strong word is no praise",
        arguments: [
            "Ce n'est pas une garantie.", "Il n'y a aucune rentabilité.", "Nous ne valorisons pas ce bien.",
            "Sans aucune garantie.", "Jamais ce bien n'est rentable.",
            "Ce bien n'est guère rentable.", "Ce bien n'est plus rentable.", "Il n'y a pas de rendement.",
            "Le bailleur ne garantit rien.",
        ])
    func denied(_ sentence: String) {
        #expect(Self.checker.check(sentence).excerpts(of: .praise) == [])
    }

    @Test("A denial in another clause or sentence takes nothing away")
    func elsewhere() {
        for sentence in [
            "Ce n'est pas cher, et la garantie couvre deux ans.", "Il ne reste que la garantie à choisir.",
            "Le bail n'est pas signé. La garantie est en place.", "La garantie est en place ; le bail n'est pas signé.",
        ] {
            #expect(Self.checker.check(sentence).excerpts(of: .praise) == ["garantie"], "\(sentence)")
        }
    }

    @Test(
        "A term of law is no praise",
        arguments: [
            "Le dépôt de garantie est rendu.", "La garantie loyers impayés.", "La déchéance de garantie est écartée.",
        ])
    func law(_ sentence: String) {
        #expect(Self.checker.check(sentence).strongWords == [])
    }

    @Test("What somebody else wrote is no praise")
    func quoted() {
        #expect(Self.checker.check("Il écrit : « un beau patrimoine ».").strongWords == [])
        #expect(Self.checker.check("> Votre patrimoine").strongWords == [])
    }

    @Test("The agency's own words take the place of the standard ones, in the order of the profile")
    func ownWords() {
        var profile = PhrasingProfile(.email)
        profile.strongWords = [
            WordFamily("Sérénité", ["sérénité", "serein"]), WordFamily("Suivi", ["suivi", "suivre"]),
        ]
        profile.advantages = [WordFamily("Évidence", ["Groupimo gestion, c'est évident", "groupimo gestion"])]
        let report = PhrasingChecker(profile).check("Nous suivons votre patrimoine ; soyez sereins. Groupimo Gestion.")
        #expect(report.strongWords.map(\.name) == ["Sérénité", "Suivi"])
        #expect(report.advantages.map(\.name) == ["Évidence"])
    }
}
