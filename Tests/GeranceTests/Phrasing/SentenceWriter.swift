import GeranceTestKit

/// Writes sentences of a manager's mail from templates and verbs, the same ones for a seed.
struct SentenceWriter {
    private var random: Generator

    init(seed: UInt64) { random = Generator(seed: seed) }

    mutating func pick(_ choices: [String]) -> String { choices.randomElement(using: &random) ?? "" }

    /// A sentence with what may be corrected, and with a figure, a date or a name.
    ///
    /// In a template `{V1}` is a future of the first person, `{I}` an infinitive, `{O}` a thing, `{D}` a time, `{N}` a name.
    mutating func sentence() -> String {
        var text = ""
        for part in pick(Self.templates).split(separator: "{", omittingEmptySubsequences: false) {
            let halves = part.split(separator: "}", maxSplits: 1, omittingEmptySubsequences: false)
            guard halves.count == 2 else {
                text += part
                continue
            }
            add(word(String(halves[0])), to: &text)
            text += halves[1]
        }
        return text.prefix(1).uppercased() + text.dropFirst()
    }

    private mutating func word(_ slot: String) -> String {
        let verb = Self.verbs.randomElement(using: &random) ?? ("signer", "signer")
        switch slot {
        case "I": return verb.infinitive
        case "O": return pick(Self.objects)
        case "D": return pick(Self.dates)
        case "N": return pick(Self.names)
        case "V1": return verb.future + "ai"
        case "V3": return verb.future + "a"
        case "V4": return verb.future + "ons"
        default: return verb.future + "ez"
        }
    }

    /// Writes a word behind *je* and *de*, which lose their vowel.
    private func add(_ word: String, to text: inout String) {
        let opensWithVowel = word.first.map { "aeiouéèê".contains($0) } == true || word.hasPrefix("héberg")
        if opensWithVowel, ["je ", "Je ", "de "].contains(String(text.suffix(3))) { text = text.dropLast(2) + "'" }
        text += word
    }

    static let templates = [
        "Je vous {V1} {O} {D}.", "Nous vous {V4} {O} {D}.", "{D}, je {V1} {O}.", "{D}, nous {V4} {O}.",
        "Vous {V5} {O} {D}.", "Je vais {I} {O} {D}.", "Nous allons {I} {O} {D}.", "Vous allez {I} {O} {D}.",
        "{N} va {I} {O} {D}.", "{N} {V3} {O} {D}.", "N'hésitez pas à {I} {O} {D}.",
        "Je ne manquerai pas de {I} {O} {D}.",
        "Pourriez-vous {I} {O} {D} ?", "J'aimerais {I} {O}.", "Nous souhaiterions {I} {O} {D}.",
        "Nous ne {V4} pas {O} {D}.", "{N} n'a pas signé {O} {D}.", "{O} est transmis à {N} {D}.",
        "N'oubliez pas de {I} {O} {D} !!", "Quand vous aurez signé {O}, nous {V4} {O}.", "Il faudra {I} {O} {D}.",
        "Il écrit : « Je vous {V1} {O} {D}. »", "Si {N} signe {O}, je vais {I} {O}.",
        "Je vous remercie de {I} {O} {D}, M. Roy.", "Je pense que {N} va {I} {O}.", "Il n'y a qu'à {I} {O} {D}.",
        "Je me permets de {I} {O} {D}.", "Je vais vous {I} {O} {D}, et nous {V4} {O}.",
        "Merci de bien vouloir {I} {O}.",
        "Il n'y a pas de souci pour {I} {O} {D}.", "Nous ne demandons qu'à {I} {O} {D}.",
        "C'est URGENT : {N} {V3} {O}.",
    ]

    /// Verbs that take a thing, with the stem of their future.
    static let verbs: [(infinitive: String, future: String)] = [
        ("envoyer", "enverr"), ("adresser", "adresser"), ("transmettre", "transmettr"), ("remettre", "remettr"),
        ("signer", "signer"), ("relire", "relir"), ("ouvrir", "ouvrir"), ("appeler", "appeller"), ("payer", "paier"),
        ("établir", "établir"), ("obtenir", "obtiendr"), ("recevoir", "recevr"), ("vérifier", "vérifier"),
        ("acheter", "achèter"), ("annoncer", "annoncer"), ("corriger", "corriger"), ("héberger", "héberger"),
        ("hiérarchiser", "hiérarchiser"), ("confirmer", "confirmer"), ("joindre", "joindr"), ("faire", "fer"),
        ("suivre", "suivr"), ("voir", "verr"), ("tenir", "tiendr"), ("prévoir", "prévoir"), ("inclure", "inclur"),
    ]
    static let objects = [
        "le bail de Mme Roy", "les 3 devis", "l'avis du 12/04/2026", "la quittance de 640,50 €", "un état des lieux",
        "l'acte de Me Blanc", "le compte du lot 12", "deux exemplaires", "le solde de 1 986 €", "le RIB de la SCI Azur",
    ]
    static let dates = ["demain", "lundi", "le 3 mai", "à 14 h 30", "avant le 10 juin 2026", "dès jeudi", "à Angers"]
    static let names = ["le locataire", "M. Weiss", "la SCI Azur", "l'artisan", "Mme Lenoir", "le syndic"]
}
