import Testing

@testable import Gerance

/// The verb groups and negations of a paragraph, written as `kind: words`.
private func read(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    var tokenizer = Tokenizer(forBytes: bytes.count)
    tokenizer.read(bytes, 0..<bytes.count)
    var grammar = Grammar()
    grammar.tokens = tokenizer.tokens
    grammar.read()
    func words(_ first: Int, _ last: Int) -> String {
        String(
            decoding: bytes[Int(grammar.tokens[first].start)..<Int(grammar.tokens[last].end)], as: UTF8.self)
    }
    return grammar.groups.map { "\($0.kind): \(words($0.first, $0.last))" }
        + grammar.negations.map { "\($0.kind): \(words($0.first, $0.last))" }
}

@Suite("Grammar: tenses in their sentence")
struct TenseTests {
    @Test(
        "Compound tenses are joined over what stands between",
        arguments: [
            ("Nous avons reçu le bail.", ["compoundPast: avons reçu"]),
            ("Nous avons bien reçu le bail.", ["compoundPast: avons bien reçu"]),
            ("Le syndic a, par ailleurs, reçu le devis.", ["compoundPast: a, par ailleurs, reçu"]),
            ("Avez-vous reçu le bail ?", ["compoundPast: Avez-vous reçu"]),
            ("Le bail a été signé.", ["compoundPast: a été signé"]),
            ("Il avait déjà payé.", ["pluperfect: avait déjà payé"]),
            ("Quand il aura signé, tout est prêt.", ["futurePerfect: aura signé"]),
            ("Le toit aurait tenu.", ["pastConditional: aurait tenu"]),
            ("Merci d'avoir répondu.", ["pastInfinitive: avoir répondu"]),
            ("Ayant reçu le chèque, je l'encaisse.", ["compoundParticiple: Ayant reçu"]),
            ("Elle est venue hier.", ["compoundPast: est venue"]), ("Il s'est engagé.", ["compoundPast: est engagé"]),
            ("Nous nous sommes rencontrés.", ["compoundPast: sommes rencontrés"]),
        ])
    func compound(_ text: String, _ expected: [String]) { #expect(read(text) == expected) }

    @Test(
        "A state, a possession and a noun are no compound tense",
        arguments: [
            "Le bail est signé.", "Le dossier nous est transmis.", "Nous avons trois locataires intéressés.",
            "Nous avons une chaudière révisée.", "Il y a plus de deux ans que le bail court.",
            "Le studio a vue sur la mer.",
            "Les reçus sont prêts.", "L'affaire est au point mort.",
        ])
    func state(_ text: String) { #expect(read(text) == []) }

    @Test(
        "Periphrases are read, and their look-alikes are not",
        arguments: [
            ("Je vais vous envoyer le bail.", ["nearFuture: vais vous envoyer"]), ("Je vais à Lyon.", []),
            ("Allez vous reposer.", []), ("Le clerc va signifier l'acte.", ["nearFuture: va signifier"]),
            ("Il vient de payer.", ["recentPast: vient de payer"]), ("Il vient de Nantes.", []),
            ("Il est sur le point de signer.", ["imminentFuture: est sur le point de signer"]),
        ])
    func periphrases(_ text: String, _ expected: [String]) { #expect(read(text) == expected) }

    @Test(
        "Homographs are settled by what stands around them",
        arguments: [
            // The past or future reading, then the other one.
            ("Nous avions deux clés.", ["imperfect: avions"]), ("Les avions passent.", []),
            ("Il était là.", ["imperfect: était"]), ("Cet été, tout est calme.", []),
            ("Les étais tiennent.", []), ("Ils étaient là.", ["imperfect: étaient"]),
            ("Nous portions la clé.", ["imperfect: portions"]), ("Deux portions de mur.", []),
            ("Nous inspections le toit.", ["imperfect: inspections"]), ("Les inspections ont lieu.", []),
            ("Vous validiez le devis.", ["imperfect: validiez"]), ("Il faut que vous validiez le devis.", []),
            ("Elle aura le bail.", ["future: aura"]), ("L'aura du quartier plaît.", []),
            ("Il serra le joint.", ["simplePast: serra"]), ("Les serres sont louées.", []),
            ("Je fus surpris.", ["simplePast: fus surpris"]), ("Un fût de peinture suffit.", []),
            ("Le chantier finit jeudi.", []),
            ("Il arriva et finit la pose.", ["simplePast: arriva", "simplePast: finit"]),
            ("Je souhaitais le voir.", ["imperfect: souhaitais"]), ("Son souhait est simple.", []),
            ("Il visa le document.", ["simplePast: visa"]), ("Un visa suffit.", []),
            ("Maria visite le lot.", []), ("Il paria gros.", ["simplePast: paria"]),
        ])
    func homographs(_ text: String, _ expected: [String]) { #expect(read(text) == expected) }
}

@Suite("Grammar: negations, and what looks like one")
struct NegationTests {
    @Test(
        "Ne and its second part are one negation",
        arguments: [
            ("Il ne paie pas.", ["full: ne paie pas"]),
            ("Il n'a jamais rien dit.", ["compoundPast: a jamais rien dit", "full: n'a jamais rien"]),
            ("Ne pas fumer.", ["full: Ne pas"]), ("Personne ne répond.", ["full: Personne ne"]),
            ("Aucun artisan n'est libre.", ["full: Aucun artisan n'"]),
            ("Il ne doit ni bail ni clé.", ["full: ne doit ni"]),
            ("Nous ne pouvons conclure.", ["bareNe: ne"]), ("Non, le bail court.", ["non: Non"]),
            ("J'ai pas le badge.", ["full: pas"]), ("Rien à signaler.", ["full: Rien"]),
            ("Il répond plus.", ["full: plus"]),
        ])
    func full(_ text: String, _ expected: [String]) { #expect(read(text) == expected) }

    @Test(
        "A restriction is told apart",
        arguments: [
            ("Il ne reste que deux visites.", "restriction: ne reste que"),
            ("Je n'attends plus que vous.", "restriction: n'attends plus que"),
        ])
    func restriction(_ text: String, _ expected: String) { #expect(read(text) == [expected]) }

    @Test(
        "An expletive ne, a noun, an idiom and a comparison deny nothing",
        arguments: [
            "Je crains qu'il ne parte.", "Payez avant que l'acte ne parte.", "C'est plus simple qu'il n'y paraît.",
            "N'importe quel jour convient.", "Il vit à deux pas.", "Une personne répond.",
            "Plus de visites, plus de dossiers.",
            "Si jamais il pleut, la cave tient.", "Il paie sans aucun retard.", "Le point est clos.",
        ])
    func silent(_ text: String) { #expect(read(text).filter { !$0.hasPrefix("non") } == []) }
}
