import Gerance
import Testing

@Suite("Report: each rule weighs what its genre and the profile ask, and a draft goes out unless something blocks")
struct ReportTests {
    static let draft: [PhrasingRule: String] = [
        .negation: "Le locataire ne paie pas.", .past: "Nous avons envoyé le bail.", .future: "Le plombier passera.",
        .conditional: "Cela permettrait de louer.", .restriction: "Elle ne répond que par courriel.",
        .uncertainty: "Le plombier passe peut-être.", .formula: "C'est un problème.",
        .criticism: "L'ancien syndic est incompétent.", .shouting: "Merci !!", .praise: "Votre patrimoine grandit.",
    ]

    static let weights: [(PhrasingRule, [PhrasingSeverity])] = [
        // e-mail, letter, SMS, call script, voicemail, legal
        (.negation, [.suggestion, .suggestion, .warning, .warning, .warning, .hint]),
        (.past, [.suggestion, .hint, .suggestion, .suggestion, .suggestion, .hint]),
        (.future, [.suggestion, .suggestion, .warning, .warning, .warning, .hint]),
        (.conditional, [.suggestion, .suggestion, .suggestion, .suggestion, .suggestion, .hint]),
        (.restriction, [.hint, .hint, .hint, .hint, .hint, .hint]),
        (.uncertainty, [.suggestion, .suggestion, .suggestion, .warning, .warning, .hint]),
        (.formula, [.suggestion, .suggestion, .suggestion, .suggestion, .suggestion, .hint]),
        (.criticism, [.error, .error, .error, .error, .error, .error]),
        (.shouting, [.warning, .warning, .warning, .warning, .warning, .hint]),
        (.praise, [.praise, .praise, .praise, .praise, .praise, .praise]),
    ]

    static func weight(of rule: PhrasingRule, _ profile: PhrasingProfile) -> PhrasingSeverity? {
        PhrasingChecker(profile).check(draft[rule] ?? "").findings.first { $0.rule == rule }?.severity
    }

    @Test("Each rule weighs what its genre asks", arguments: weights)
    func genres(_ rule: PhrasingRule, _ weights: [PhrasingSeverity]) {
        for (genre, weight) in zip(PhrasingProfile.Genre.allCases, weights) {
            #expect(Self.weight(of: rule, PhrasingProfile(genre)) == weight, "\(genre)")
        }
    }

    @Test("The profile's own weight comes first; praise stays praise or goes", arguments: PhrasingRule.allCases)
    func ownWeights(_ rule: PhrasingRule) {
        var profile = PhrasingProfile(.email)
        for weight in [PhrasingProfile.Weight.hint, .suggestion, .warning, .error] {
            profile.severities[rule] = weight
            let expected = rule == .praise ? .praise : PhrasingSeverity(rawValue: weight.rawValue)
            #expect(Self.weight(of: rule, profile) == expected)
        }
        profile.severities[rule] = .off
        #expect(Self.weight(of: rule, profile) == nil)
    }

    @Test(
        "A draft goes out unless something weighs as much as what blocks",
        arguments: [
            (.error, "Le locataire ne paie pas. Merci !!", true), (.error, "L'ancien syndic est incompétent.", false),
            (.warning, "Merci !!", false), (.warning, "Le locataire ne paie pas.", true),
            (.suggestion, "Le locataire ne paie pas.", false), (.suggestion, "Elle ne répond que par courriel.", true),
            (.hint, "Elle ne répond que par courriel.", false), (.hint, "Votre patrimoine grandit.", true),
            (.praise, "Votre patrimoine grandit.", true), (.praise, "", true), (.praise, "Le bail est signé.", true),
        ] as [(PhrasingSeverity, String, Bool)])
    func blocking(_ blocking: PhrasingSeverity, _ draft: String, isFit: Bool) {
        var profile = PhrasingProfile(.email)
        profile.blocking = blocking
        #expect(PhrasingChecker(profile).check(draft).isFitToSend == isFit)
    }

    @Test("A rule that the profile makes an error blocks by each of its findings, and by no other")
    func raised() {
        var profile = PhrasingProfile(.email)
        profile.severities[.future] = .error
        let report = PhrasingChecker(profile).check("Je rappellerai le syndic. Il ne répond pas. Vous signerez lundi.")
        #expect(report.blocking.map(\.excerpt) == ["rappellerai", "signerez"])
    }

    @Test("On the telephone, « non » as an answer blocks; in what is written it does not")
    func no() {
        #expect(!PhrasingChecker(.callScript).check("Non, la cave est exclue.").isFitToSend)
        #expect(PhrasingChecker(.callScript).check("La cave est incluse, et non le garage.").isFitToSend)
        #expect(PhrasingChecker(.email).check("Non, la cave est exclue.").isFitToSend)
        #expect(PhrasingChecker(.letter).check("Non, la cave est exclue.").isFitToSend)
    }

    @Test(
        "A least confidence leaves out what is less sure; any number may be asked for",
        arguments: [
            (-.infinity, ["panne", "ne paie pas"]), (-1e300, ["panne", "ne paie pas"]), (-1, ["panne", "ne paie pas"]),
            (0, ["panne", "ne paie pas"]), (0.6, ["panne", "ne paie pas"]), (0.61, ["ne paie pas"]),
            (0.99, ["ne paie pas"]), (1, []), (1e300, []), (.infinity, []), (.nan, ["panne", "ne paie pas"]),
        ] as [(Double, [String])])
    func confidence(_ least: Double, _ excerpts: [String]) {
        var profile = PhrasingProfile(.email)
        profile.minimumConfidence = least
        let report = PhrasingChecker(profile).check("La chaudière est en panne, et le locataire ne paie pas.")
        #expect(report.findings.map(\.excerpt) == excerpts)
        #expect(report.findings.map(\.confidence) == [0.6, 0.99].suffix(excerpts.count))
    }

    @Test("The glossary's expressions are never remarked upon, in any inflection")
    func glossary() {
        var profile = PhrasingProfile(.email)
        profile.glossary = ["formule Sans Souci", "impasse", "jamais deux sans trois"]
        let checker = PhrasingChecker(profile)
        for (draft, remarks) in [
            ("La formule sans souci couvre une impasse.", ["formula: souci", "formula: impasse"]),
            ("Les impasses du quartier : jamais deux sans trois.", ["formula: impasses", "negation: jamais"]),
        ] {
            #expect(PhrasingChecker(.email).check(draft).remarks == remarks)
            #expect(checker.check(draft).remarks == [])
        }
        #expect(checker.check("Le souci est réglé, l'échec aussi.").remarks == ["formula: souci", "formula: échec"])
    }

    @Test("Findings come in the order of the text, and the same each time")
    func order() {
        let draft = Self.draft.values.sorted().joined(separator: " ")
        let report = PhrasingChecker(.email).check(draft)
        let starts = report.findings.map(\.range.utf8.lowerBound)
        #expect(starts == starts.sorted())
        #expect(Set(report.findings.map(\.rule)) == Set(PhrasingRule.allCases))
        for _ in 0..<3 { #expect(PhrasingChecker(.email).check(draft) == report) }
    }

    static let clauses: [(PhrasingRule, Clause)] = [
        (.negation, .languageNoNegation), (.past, .languageNoPast), (.future, .languageNoFuture),
        (.conditional, .languagePositive), (.restriction, .languagePositive), (.uncertainty, .languageReassuring),
        (.formula, .languagePositive), (.criticism, .languageNoCriticism), (.shouting, .languageCalm),
        (.praise, .languageStrongWords),
    ]

    @Test("A rule holds one clause of the written process, and its findings name it", arguments: clauses)
    func clause(_ rule: PhrasingRule, _ clause: Clause) throws {
        #expect(rule.clause == clause)
        let draft = try #require(Self.draft[rule])
        #expect(PhrasingChecker(.email).check(draft).findings.filter { $0.rule == rule }.map(\.clause) == [clause])
    }

    @Test("Every rule stands in the tables of drafts, weights and clauses once")
    func everyRule() {
        #expect(Set(Self.draft.keys) == Set(PhrasingRule.allCases))
        #expect(Self.weights.map(\.0) == PhrasingRule.allCases)
        #expect(Self.weights.allSatisfy { $0.1.count == PhrasingProfile.Genre.allCases.count })
        #expect(Self.clauses.map(\.0) == PhrasingRule.allCases)
    }

    @Test(
        "Of a text without words of its own nothing is said, and it stays as it is",
        arguments: ["", " ", "\n\n\n", "\r\n", "...", "42", "> cité", "🎉"])
    func empty(_ draft: String) {
        let report = PhrasingChecker(.email).check(draft)
        #expect(report.findings == [])
        #expect(report.corrected == draft)
        #expect(report.isFitToSend)
    }
}
