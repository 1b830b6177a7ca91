extension Finding {
    /// What the author reads, in one French sentence.
    public var message: String {
        switch subject {
        case .tense(let name): Self.message(rule, name)
        case .datedPast(let reason): "Ce passé tient à \(reason) : il peut rester."
        case .negation: "« \(excerpt) » : une tournure affirmative se lit mieux."
        case .no: "Le mot « non » ferme la porte : ce qui est possible l'ouvre."
        case .restriction: "« \(excerpt) » souligne une limite : « seulement », ou rien, suffit."
        case .formula, .expression: Self.message(rule, on: excerpt)
        case .criticism(let target):
            if let target {
                "« \(excerpt) » met en cause « \(target) » : l'agence gagne à parler de ce qu'elle fait."
            } else {
                "« \(excerpt) » met quelqu'un en cause : l'agence gagne à parler de ce qu'elle fait."
            }
        case .capitals: "« \(excerpt) » en capitales se lit comme un cri : les minuscules suffisent."
        case .signs: "« \(excerpt) » hausse le ton : un seul signe suffit."
        case .strongWord(let name): "Mot fort : \(name)."
        case .advantage(let name): "Avantage de l'agence : \(name)."
        case .signatureLine: "La signature de l'agence est là."
        }
    }

    private static func message(_ rule: PhrasingRule, on words: String) -> String {
        switch rule {
        case .uncertainty: "« \(words) » laisse planer un doute : un fait ou une date rassure."
        case .restriction: "« \(words) » souligne une limite : une formule ouverte existe."
        default: "« \(words) » : une formule plus positive se lit mieux."
        }
    }

    private static func message(_ rule: PhrasingRule, _ tense: String) -> String {
        switch rule {
        case .future: "Le \(tense) promet ; le présent réalise."
        case .conditional: "Le \(tense) affaiblit l'engagement ; le présent l'affirme."
        default: "Le \(tense) regarde en arrière ; le présent dit où l'on en est."
        }
    }

    /// Why the rule exists, in one French sentence.
    public var reason: String {
        switch rule {
        case .negation: "Le lecteur retient ce qui est nié : mieux vaut dire ce qui est."
        case .past: "Le passé est le temps de la défaite : il rappelle ce qui est perdu plutôt que ce qui est acquis."
        case .future: "Le futur est le temps de l'incertitude : il remet à plus tard ce que le présent accomplit."
        case .conditional: "Le conditionnel laisse entendre que l'action dépend d'autre chose."
        case .restriction: "Une restriction attire l'attention sur ce qui manque."
        case .uncertainty: "Un propriétaire attend de son gestionnaire une parole sûre."
        case .formula: "Une formule négative ou lourde colore tout le message, même quand le fond est bon."
        case .criticism: "On gagne en étant l'interlocuteur évident, jamais en abaissant les autres."
        case .shouting: "Le calme rassure ; les capitales et les signes répétés inquiètent."
        case .praise: "Les mots forts et les avantages de l'agence captent l'attention."
        }
    }
}
