import Gerance
import Testing

// One row or two for each clause of the language, as the clause itself puts it; what a rule finds, and what it leaves
// alone, stands in the suites of the rules.

/// The rules that weigh more than a hint in an e-mail.
private func rules(_ draft: String) -> Set<PhrasingRule> {
    Set(PhrasingChecker(.email).check(draft).findings.filter { $0.severity > .hint }.map { $0.rule })
}

@Suite("language.noFuture: the present is the time of what is done")
struct NoFutureTests {
    @Test("The future is remarked upon, with the present that replaces it; the present of what comes is left alone")
    func future() throws {
        let finding = try #require(PhrasingChecker(.email).check("Nous vous enverrons le bail.").findings.first)
        #expect(finding.rule == .future)
        #expect(finding.clause == .languageNoFuture)
        #expect(finding.replacements.map { $0.text } == ["envoyons"])
        #expect(rules("Nous vous envoyons le bail demain.").isEmpty)
    }
}

@Suite("language.noPast: the past is the time of defeat")
struct NoPastTests {
    @Test("A past is remarked upon, and the state to which it led, which is no past, is proposed")
    func past() throws {
        let draft = "Le mandat a été renouvelé."
        let finding = try #require(PhrasingChecker(.email).check(draft).findings.first)
        #expect(finding.rule == .past)
        #expect(finding.clause == .languageNoPast)
        #expect(finding.replacements.map { $0.kind } == [.proposed])
        #expect(finding.replacements.map { $0.applied(to: draft) } == ["Le mandat est renouvelé."])
        #expect(rules("Le mandat est renouvelé.").isEmpty)
    }
}

@Suite("language.noNegation: the « non » and the « ne pas » are avoided")
struct NoNegationTests {
    @Test("A negation and a « non » are remarked upon")
    func negation() {
        #expect(rules("Le devis n'est pas signé.") == [.negation])
        #expect(rules("Non, le bail court.") == [.negation])
    }

    @Test("A fact is never denied away: « il ne répond pas » has no other wording")
    func fact() {
        let report = PhrasingChecker(.email).check("Le garant ne répond pas à la relance.")
        #expect(report.findings.map { $0.clause } == [.languageNoNegation])
        #expect(report.findings.flatMap { $0.replacements } == [])
    }
}

@Suite("language.positive: formulas are affirmative")
struct PositiveTests {
    @Test("A polite negative formula gets its affirmative wording")
    func idiom() { #expect(PhrasingChecker(.email).rewrite("N'hésitez pas à nous écrire.") == "Écrivez-nous.") }

    @Test("A negative word is remarked upon; a term of law that holds one is not")
    func words() {
        let findings = PhrasingChecker(.email).check("Malheureusement, le lot est loué.").findings
        #expect(findings.map { $0.clause } == [.languagePositive])
        #expect(rules("La garantie des loyers impayés couvre le bailleur.").isEmpty)
    }
}

@Suite("language.calm: one speaks calmly")
struct CalmTests {
    @Test("Capitals and repeated signs are remarked upon; acronyms, names and one sign are calm")
    func shouting() {
        let findings = PhrasingChecker(.email).check("Répondez AUJOURD'HUI !!").findings
        #expect(findings.map { $0.clause } == [.languageCalm, .languageCalm])
        #expect(rules("La SCI paie la TVA ! M. MARTIN aussi.").isEmpty)
    }
}

@Suite("language.noCriticism: nobody is criticised")
struct NoCriticismTests {
    @Test("Criticism blocks in every genre, and no other wording is offered", arguments: PhrasingProfile.Genre.allCases)
    func blocks(_ genre: PhrasingProfile.Genre) throws {
        let report = PhrasingChecker(genre).check("Votre ancien syndic est incompétent.")
        #expect(!report.isFitToSend)
        let finding = try #require(report.blocking.first)
        #expect(report.blocking.count == 1)
        #expect(finding.clause == .languageNoCriticism)
        #expect(finding.severity == .error)
        #expect(finding.replacements == [])
    }

    @Test("A defect of a thing is no criticism of somebody")
    func thing() { #expect(PhrasingChecker(.email).check("La mauvaise isolation pèse sur le DPE.").isFitToSend) }
}

@Suite("language.strongWords: strong words are counted in every inflection")
struct StrongWordsTests {
    @Test("Every inflection counts, and a denied one does not")
    func inflections() {
        let report = PhrasingChecker(.email).check(
            "Nous valorisons votre patrimoine. Vos rendements sont garantis. Aucune garantie ne s'ajoute.")
        #expect(report.strongWords.map { $0.name } == ["Rendement", "Valorisation", "Patrimoine", "Garantie"])
        #expect(report.strongWords.map { $0.count } == [1, 1, 1, 1])
    }
}

@Suite("language.advantages: the advantages that a draft names are told")
struct AdvantagesTests {
    @Test("The advantages named and those left out are told apart")
    func named() {
        let report = PhrasingChecker(.email).check("Vos documents sont dans votre espace client.")
        #expect(report.advantages.map { $0.name } == ["Espace client"])
        #expect(report.missingAdvantages == ["Société cotée", "Force commerciale", "Synergie de métiers"])
        #expect(report.findings.map { $0.clause } == [.languageAdvantages])
    }
}

@Suite("language.obviousPartner: the agency's signature line is looked for")
struct ObviousPartnerTests {
    @Test(
        "The line is found with either apostrophe, and missed where it is left out; an agency without one misses none")
    func line() {
        var profile = PhrasingProfile(.email)
        profile.signatureLine = "Groupimo gestion, c'est évident"
        let checker = PhrasingChecker(profile)
        for line in ["Groupimo gestion, c’est évident.", "Groupimo gestion, c'est évident."] {
            let report = checker.check("À bientôt. \(line)")
            #expect(report.hasSignatureLine)
            #expect(report.findings.map { $0.clause } == [.languageObviousPartner])
        }
        #expect(!checker.check("À bientôt.").hasSignatureLine)
        #expect(PhrasingChecker(.email).check("À bientôt.").hasSignatureLine)
    }
}

@Suite("language.reassuring: the tone is summed up")
struct ReassuringTests {
    @Test("A strong word in the present reassures; a doubt and a criticism take that away")
    func tone() {
        func impression(_ draft: String) -> Tone.Impression { PhrasingChecker(.email).check(draft).tone.impression }
        #expect(impression("Votre rendement progresse.") == .reassuring)
        #expect(impression("Votre rendement progresse peut-être.") == .uncertain)
        #expect(impression("Votre rendement progresse. Ce plombier est un charlatan.") == .harsh)
    }
}
