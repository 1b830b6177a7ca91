import Gerance
import Testing

@Suite("Messages: each is one French sentence that helps and does not scold")
struct MessageTests {
    /// A draft for every subject that a finding can have.
    static let drafts: [String] = [
        "Nous attendions.", "Il vendit le lot.", "Il fallait qu'il fût prêt.", "Nous avons envoyé le bail.",
        "J'avais transmis l'accord.", "Après avoir reçu le devis, je signe.", "Ayant signé, il part.",
        "Il vient de régler.", "Je signerai.", "Il aura signé.", "Je vais signer.", "Il est sur le point de partir.",
        "Cela permettrait de louer.", "Vous auriez pu signer.", "Le bail a été signé le 3 mai.",
        "Le commandement de payer a été signifié.", "Il ne paie pas.", "Non, la cave est exclue.",
        "Il ne répond que le lundi.", "Je pense que le bail convient.", "Merci de bien vouloir signer.",
        "Il passe peut-être.", "C'est un problème.", "L'ancien syndic est incompétent.", "Il est malhonnête.",
        "C'est URGENT.", "Merci !!", "Votre patrimoine grandit.", "Votre compte en ligne est ouvert.",
        "Nous restons à votre écoute.",
    ]

    static let findings: [Finding] = {
        var profile = PhrasingProfile(.email)
        profile.signatureLine = "à votre écoute"
        let checker = PhrasingChecker(profile)
        return drafts.flatMap { checker.check($0).findings }
    }()

    static func name(_ subject: Finding.Subject) -> String {
        switch subject {
        case .tense: "tense"
        case .datedPast: "datedPast"
        case .negation: "negation"
        case .no: "no"
        case .restriction: "restriction"
        case .formula: "formula"
        case .expression: "expression"
        case .criticism(let target): target == nil ? "criticism" : "criticismOfSomebody"
        case .capitals: "capitals"
        case .signs: "signs"
        case .strongWord: "strongWord"
        case .advantage: "advantage"
        case .signatureLine: "signatureLine"
        }
    }

    @Test("The drafts give every subject and every tense")
    func all() {
        #expect(Set(Self.findings.map { Self.name($0.subject) }).count == 14)
        let tenses = Set(Self.findings.compactMap { if case .tense(let name) = $0.subject { name } else { nil } })
        #expect(
            tenses == [
                "imparfait", "passé simple", "subjonctif imparfait", "passé composé", "plus-que-parfait",
                "infinitif passé",
                "participe composé", "passé récent", "futur simple", "futur antérieur", "futur proche",
                "futur imminent",
                "conditionnel présent", "conditionnel passé",
            ])
    }

    @Test("Messages and reasons are sentences, without an order or a reproach", arguments: findings)
    func sentences(_ finding: Finding) {
        for text in [finding.message, finding.reason] {
            #expect(text.hasSuffix("."))
            #expect(text.first?.isUppercase == true || text.hasPrefix("«"))
            #expect(!text.contains("  "))
            let small = text.lowercased()
            for word in ["vous devez", "vous avez tort", "interdit", "mauvais", "faute", "il faut", "erreur"] {
                #expect(!small.contains(word), "\(text)")
            }
        }
        #expect(finding.reason.split(separator: ".").count == 1)
    }

    @Test("A message that speaks of words quotes them")
    func quotes() {
        for finding in Self.findings {
            switch finding.subject {
            case .negation, .restriction, .formula, .expression, .criticism, .capitals, .signs:
                #expect(finding.message.contains("« \(finding.excerpt) »"), "\(finding.message)")
            default: break
            }
        }
    }
}
