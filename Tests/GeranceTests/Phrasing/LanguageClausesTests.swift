import Gerance
import Testing

/// What a draft's report says of it, shortened for the tests of the clauses.
private func rules(_ draft: String, _ genre: PhrasingProfile.Genre = .email) -> Set<PhrasingRule> {
    Set(PhrasingChecker(genre).check(draft).findings.filter { $0.severity > .hint }.map { $0.rule })
}

@Suite("language.noFuture: the present is the time of what is done")
struct NoFutureTests {
    @Test("The future is remarked upon, with the present that replaces it")
    func future() throws {
        let finding = try #require(PhrasingChecker(.email).check("Nous vous enverrons le bail.").findings.first)
        #expect(finding.rule == .future)
        #expect(finding.clause == .languageNoFuture)
        #expect(finding.replacements.map { $0.text } == ["envoyons"])
    }

    @Test("The present of what comes is left alone")
    func present() { #expect(rules("Nous vous envoyons le bail demain.").isEmpty) }
}

@Suite("language.noPast: the past is the time of defeat")
struct NoPastTests {
    @Test("A past is remarked upon; the state to which it led is proposed")
    func past() throws {
        let finding = try #require(PhrasingChecker(.email).check("Le bail a été signé.").findings.first)
        #expect(finding.rule == .past)
        #expect(finding.clause == .languageNoPast)
        #expect(finding.replacements.map { $0.kind } == [.proposed])
    }

    @Test("A dated past may stay, and is never corrected")
    func dated() throws {
        let finding = try #require(PhrasingChecker(.email).check("Le bail a été signé le 3 mai 2026.").findings.first)
        #expect(finding.severity == .hint)
        #expect(finding.replacements.isEmpty)
    }

    @Test("A state is no past")
    func state() { #expect(rules("Le bail est signé.").isEmpty) }
}

@Suite("language.noNegation: the « non » and the « ne pas » are avoided")
struct NoNegationTests {
    @Test("A negation and a « non » are remarked upon")
    func negation() {
        #expect(rules("Le devis n'est pas signé.") == [.negation])
        #expect(rules("Non, le bail court.") == [.negation])
    }

    @Test("A fact is never denied away: « il ne paie pas » has no automatic wording")
    func fact() {
        let draft = "Le locataire ne paie pas le loyer."
        #expect(PhrasingChecker(.email).rewrite(draft) == draft)
    }

    @Test("An expletive « ne » denies nothing")
    func expletive() { #expect(!rules("Je crains que le gel n'abîme le toit.").contains(.negation)) }
}

@Suite("language.positive: formulas are affirmative")
struct PositiveTests {
    @Test("A polite negative formula gets its affirmative wording")
    func idiom() {
        #expect(PhrasingChecker(.email).rewrite("N'hésitez pas à me contacter.") == "Contactez-moi.")
    }

    @Test("A negative word is remarked upon; a term of law that holds one is not")
    func words() {
        #expect(rules("Malheureusement, le lot est loué.").contains(.formula))
        #expect(rules("La garantie des loyers impayés couvre le bailleur.").isEmpty)
    }
}

@Suite("language.calm: one speaks calmly")
struct CalmTests {
    @Test("Capitals and repeated signs are remarked upon")
    func shouting() {
        #expect(rules("Répondez AUJOURD'HUI !!") == [.shouting])
        #expect(PhrasingChecker(.email).rewrite("C'est LIBRE !!") == "C'est libre.")
    }

    @Test("Acronyms and one sign are calm")
    func calm() { #expect(rules("La SCI paie la TVA ! M. MARTIN aussi.").isEmpty) }
}

@Suite("language.noCriticism: nobody is criticised")
struct NoCriticismTests {
    @Test("Criticism blocks, whatever the genre", arguments: PhrasingProfile.Genre.allCases)
    func blocks(_ genre: PhrasingProfile.Genre) {
        let report = PhrasingChecker(genre).check("Votre ancien syndic est incompétent.")
        #expect(!report.isFitToSend)
        #expect(report.blocking.map { $0.rule } == [.criticism])
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
        #expect(report.strongWords.allSatisfy { $0.count == 1 })
    }

    @Test("A draft without one gets a suggestion")
    func without() { #expect(PhrasingChecker(.email).check("Le loyer est versé.").tone.summary.contains("mot fort")) }
}

@Suite("language.advantages: the advantages that a draft names")
struct AdvantagesTests {
    @Test("The advantages named and those left out are told apart")
    func named() {
        let report = PhrasingChecker(.email).check("Vos documents sont dans votre espace client.")
        #expect(report.advantages.map { $0.name } == ["Espace client"])
        #expect(report.missingAdvantages.count == 3)
    }

    @Test("An agency has its own")
    func own() {
        var profile = PhrasingProfile(.email)
        profile.advantages = [WordFamily("Proximité", ["agence de quartier"])]
        #expect(PhrasingChecker(profile).check("Votre agence de quartier.").advantages.map { $0.count } == [1])
    }
}

@Suite("language.obviousPartner: the agency's signature line")
struct ObviousPartnerTests {
    @Test("The line is found, with either apostrophe")
    func line() {
        var profile = PhrasingProfile(.email)
        profile.signatureLine = "Groupimo gestion, c'est évident"
        let checker = PhrasingChecker(profile)
        #expect(checker.check("À bientôt. Groupimo gestion, c’est évident.").hasSignatureLine)
        #expect(!checker.check("À bientôt.").hasSignatureLine)
        #expect(PhrasingChecker(.email).check("À bientôt.").hasSignatureLine)
    }
}

@Suite("language.reassuring: the tone, summed up")
struct ReassuringTests {
    @Test(
        "The tone follows from the findings",
        arguments: [
            ("Votre rendement progresse.", Tone.Impression.reassuring), ("Le loyer est versé.", .neutral),
            ("Le plombier passe peut-être lundi.", .uncertain), ("Le devis n'est pas signé.", .negative),
            ("Ce plombier est un charlatan.", .harsh),
        ])
    func tone(_ draft: String, _ impression: Tone.Impression) {
        #expect(PhrasingChecker(.email).check(draft).tone.impression == impression)
    }
}

@Suite("Rules of wording: each carries its examples")
struct RuleExampleTests {
    @Test("Every rule speaks in its examples", arguments: PhrasingRule.allCases)
    func firing(_ rule: PhrasingRule) {
        #expect(rule.examples.firing.count >= 6)
        for sentence in rule.examples.firing {
            #expect(PhrasingChecker(.email).check(sentence).findings.contains { $0.rule == rule }, "\(sentence)")
        }
    }

    @Test("Every rule is silent in its look-alikes", arguments: PhrasingRule.allCases)
    func silent(_ rule: PhrasingRule) {
        #expect(rule.examples.silent.count >= 6)
        for sentence in rule.examples.silent {
            #expect(!PhrasingChecker(.email).check(sentence).findings.contains { $0.rule == rule }, "\(sentence)")
        }
    }
}
