import GeranceTestKit

/// Letters of a manager to an owner, of any length: the same for the same seed.
///
/// Sentences are put together from templates, with what such letters have: amounts, dates, names, pasts, futures, denials,
/// idioms and praise: about four findings in five sentences.
struct LetterGenerator {
    private var random: Generator

    init(seed: UInt64) { random = Generator(seed: seed) }

    /// A text of at least so many bytes, in paragraphs of three to six sentences.
    mutating func text(bytes: Int) -> String {
        var text = ""
        text.reserveCapacity(bytes + 1024)
        while text.utf8.count < bytes {
            for _ in 0..<Int.random(in: 3...6, using: &random) { text += sentence() + " " }
            text += "\n\n"
        }
        return text
    }

    /// One sentence, its slots filled.
    mutating func sentence() -> String {
        var sentence = pick(Self.templates)
        for (slot, words) in Self.slots {
            while let range = sentence.firstRange(of: slot) { sentence.replaceSubrange(range, with: pick(words)) }
        }
        return sentence
    }

    private mutating func pick(_ words: [String]) -> String {
        words[Int.random(in: words.indices, using: &random)]
    }

    private static let templates = [
        "Le loyer de {mois} du {bien} est encaissé, soit {montant}, et le virement part le {jour}.",
        "{Personne} confirme sa présence à l'état des lieux du {jour} {mois} à {heure}.",
        "L'entreprise {entreprise} {verbe3} la réparation pour {montant}, main-d'œuvre comprise.",
        "Nous {verbe1} le {document} à {personne} dès réception de votre accord.",
        "Votre {bien} attire de nombreux candidats, dont {personne}, dont le dossier est complet.",
        "La quittance et le {document} sont disponibles dans votre espace client.",
        "Le diagnostic de performance place le {bien} en classe D, ce qui soutient son rendement.",
        "Je vous remercie de votre confiance et je reste à votre écoute pour le {bien}.",
        "La taxe foncière, d'un montant de {montant}, figure en page 2 du {document}.",
        "Nous avons {participe} le {document} le {jour} {mois} 2026.",
        "{Personne} a donné congé pour le {jour} {mois} ; le {bien} est visité à partir de {heure}.",
        "Le chauffagiste est passé au {bien} et a {participe} la pièce défectueuse.",
        "Nous vous {futur} le {document} avant le {jour} {mois}.",
        "Je vais vous {infinitif} le {document} dans la journée.",
        "Le {document} n'est pas encore signé, mais {personne} répond rapidement.",
        "N'hésitez pas à me contacter au sujet du {bien}.",
        "Aucun retard n'est constaté pour le {bien} depuis {mois}.",
        "Il ne reste que le {document} à parapher.",
        "Je souhaiterais vous proposer une révision du loyer à {montant}.",
        "Le syndic devrait {infinitif} le {document} lors de l'assemblée de {mois}.",
        "Votre patrimoine gagne en valeur : la garantie couvre {montant} de travaux.",
        "Malheureusement, l'entreprise {entreprise} reporte le chantier au {jour} {mois}.",
        "À défaut de réponse, je considère que le devis de {montant} vous convient.",
        "La réunion avec {personne} a lieu le {jour} à {heure}, au cabinet.",
    ]

    private static let slots: [(slot: String, words: [String])] = [
        ("{mois}", ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre"]),
        ("{jour}", (1...28).map { String($0) }),
        ("{heure}", ["9 h", "10 h 30", "14 h", "15 h 45", "18 h"]),
        ("{montant}", (3...90).map { "\($0 * 17) \($0 * 7 % 100),50 €" } + ["1 284,37 €", "612,00 €", "89,90 €"]),
        (
            "{bien}",
            [
                "studio de la rue Monge", "T2 de l'avenue Foch", "duplex du quai Nord", "garage de la résidence",
                "local commercial", "T3 du boulevard Carnot", "pavillon de Saint-Denis", "lot 12 du Clos des Vignes",
            ]
        ),
        (
            "{document}",
            [
                "bail", "mandat de gestion", "compte rendu de gérance", "devis de peinture", "constat d'entrée",
                "dossier d'assurance", "relevé de charges", "procès-verbal", "contrat d'entretien", "formulaire",
            ]
        ),
        (
            "{personne}",
            [
                "Mme Lefort", "M. Garnier", "Mme Okoye", "M. da Silva", "votre locataire", "le gardien",
                "la voisine du second",
            ]
        ),
        ("{Personne}", ["Mme Perrin", "M. Collet", "Votre locataire", "La candidate", "Le garant", "Le syndic"]),
        ("{entreprise}", ["Batirénov", "Mesnil & Fils", "Toitures du Nord", "Plomberie Caron", "Elec Services"]),
        ("{verbe1}", ["transmettons", "adressons", "remettons", "présentons", "expliquons", "confions"]),
        ("{verbe3}", ["prévoit", "réalise", "chiffre", "propose", "garantit", "termine", "planifie"]),
        ("{futur}", ["enverrons", "remettrons", "présenterons", "transmettrons", "adresserons"]),
        ("{infinitif}", ["envoyer", "présenter", "transmettre", "commenter", "soumettre", "remettre"]),
        ("{participe}", ["reçu", "remplacé", "vérifié", "examiné", "validé", "commandé", "transmis", "mis à jour"]),
    ]
}
