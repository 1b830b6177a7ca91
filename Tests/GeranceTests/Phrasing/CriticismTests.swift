import Gerance
import Testing

@Suite("language.noCriticism: said of somebody, whom the finding names; not of a thing, not denied, not a term of law")
struct CriticismTests {
    static let checker = PhrasingChecker(.email)

    static func criticised(_ sentence: String, by checker: PhrasingChecker = checker) -> [String] {
        checker.check(sentence).findings.compactMap { finding in
            guard case .criticism(let target) = finding.subject else { return nil }
            return "\(finding.excerpt) : \(target ?? "?")"
        }
    }

    @Test(
        "A finding names whom the criticism hits",
        arguments: [
            ["L'ancien syndic est incompétent.", "incompétent : ancien syndic"],
            ["Le précédent gestionnaire a bâclé l'état des lieux.", "bâclé : précédent gestionnaire"],
            [
                "Votre conseiller en gestion de patrimoine est malhonnête.",
                "malhonnête : conseiller en gestion de patrimoine",
            ],
            ["Le plombier est un escroc.", "escroc : plombier"],
            ["Incompétent, ce plombier !", "Incompétent : plombier"],
            ["Notre stagiaire est incompétente.", "incompétente : stagiaire"],
            ["Cette agence est peu fiable.", "peu fiable : agence"],
            ["Le locataire ment sur ses revenus.", "ment : locataire"],
            ["Le syndic se moque de vous.", "se moque de : syndic"],
            ["Le mauvais plombier revient lundi.", "mauvais : plombier"],
            ["Les travaux sont bâclés.", "bâclés : ?"],
            ["Il est malhonnête.", "malhonnête : ?"],
        ])
    func targets(_ pair: [String]) {
        #expect(Self.criticised(pair[0]) == [pair[1]])
    }

    @Test(
        "Criticism is found in any inflection",
        arguments: [
            "Le syndic est incompétent.", "Les syndics sont incompétents.", "L'agence est incompétente.",
            "Les agences sont incompétentes.", "Le confrère a bâclé la visite.", "Les confrères bâclent les visites.",
            "La régie bâclait les visites.", "Les plombiers sont des escrocs.", "L'artisan est négligent.",
            "Les artisans sont négligents.", "La gardienne est négligente.",
        ])
    func inflections(_ sentence: String) {
        #expect(Self.criticised(sentence).count == 1)
    }

    @Test(
        "A reproach that is denied is no criticism",
        arguments: [
            "Le plombier n'est pas malhonnête.", "Aucun plombier n'est incompétent.", "Le syndic est loin d'être nul.",
            "Le plombier n'a rien d'un escroc.", "Le syndic n'est jamais négligent.",
            "Ce n'est pas un escroc, ce plombier.",
            "L'agence travaille sans amateurisme.",
        ])
    func denied(_ sentence: String) {
        #expect(Self.criticised(sentence) == [])
    }

    @Test(
        "« pas fiable » and its like are criticism by themselves",
        arguments: [
            "Ce cabinet n'est pas fiable.", "Le syndic n'est pas à la hauteur.", "Ce plombier n'est pas sérieux.",
        ])
    func deniedMerits(_ sentence: String) {
        #expect(Self.criticised(sentence).count == 1)
    }

    @Test(
        "A thing may be bad, and nobody is criticised by that",
        arguments: [
            "Le mauvais état du toit est visible.", "La chaudière est défaillante.", "La connexion est lente.",
            "Le temps est mauvais.", "Le solde est nul.", "Une isolation médiocre augmente les charges.",
            "L'accès par la cour est pénible.", "Le bail est opaque sur ce point.", "Le robinet fuit.",
        ])
    func things(_ sentence: String) {
        #expect(Self.criticised(sentence) == [])
    }

    @Test(
        "Terms of law and of procedure stay",
        arguments: [
            "Le tribunal se déclare incompétent.", "Le juge est incompétent en la matière.",
            "La faute grave du gardien est établie.", "Le congé est nul de plein droit.",
            "La négligence fautive du syndic est retenue.", "Le manquement contractuel du preneur est établi.",
        ])
    func law(_ sentence: String) {
        #expect(Self.criticised(sentence) == [])
    }

    @Test(
        "The name of a street or of a person is no reproach",
        arguments: [
            "Le logement de la rue du Truand est loué.", "Monsieur Filou signe demain.",
            "La villa Canaille donne sur le port.",
        ])
    func names(_ sentence: String) {
        #expect(Self.criticised(sentence) == [])
    }

    @Test("Who writes and who reads are none of those who are criticised by a weak word")
    func writers() {
        #expect(Self.criticised("Je suis maladroit en bricolage.") == [])
        #expect(Self.criticised("Nous sommes lents à répondre.") == [])
    }

    @Test("The profile's competitors are somebody who may be criticised, and other names are not")
    func competitors() {
        var profile = PhrasingProfile(.email)
        #expect(Self.criticised("Horizon est lent.") == [])
        profile.competitors = ["Horizon", "Cabinet des Îles"]
        let checker = PhrasingChecker(profile)
        #expect(Self.criticised("Horizon est lent.", by: checker) == ["lent : Horizon"])
        #expect(Self.criticised("Cabinet des Îles est opaque.", by: checker) == ["opaque : Cabinet des Îles"])
        #expect(Self.criticised("La ligne d'horizon est belle.", by: checker) == [])
        #expect(Self.criticised("Horizon est réactif.", by: checker) == [])
    }
}
