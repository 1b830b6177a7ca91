import Testing

@testable import Gerance

@Suite("Wordings offered: every one in the tables is French and free of findings")
struct WordingOfferedTests {
    static let checker = PhrasingChecker(.email)

    static let antonyms: [[String]] = AntonymTable.table.split(separator: "\n").map {
        String($0).fields(dividedBy: " | ")
    }

    /// The words of the tone lexicon that offer another one.
    static let alternatives: [[String]] = [ToneLexicon.negativeWords, ToneLexicon.mildWords].flatMap { list in
        TableField(list).expressions.map { $0.fields(dividedBy: UInt8(ascii: "=")).map(\.text) }
            .filter { $0.count == 2 }
    }

    /// What weighs in the new words of a replacement.
    static func heavy(of replacement: Replacement, in sentence: String) -> [String] {
        checker.check(replacement.applied(to: sentence)).findings
            .filter { $0.severity > .hint && $0.range.utf8.overlaps(replacement.appliedRange) }
            .map { "\($0.rule): \($0.excerpt)" }
    }

    static func heavy(_ sentence: String) -> [String] {
        checker.check(sentence).findings.filter { $0.severity > .hint }.map { "\($0.rule): \($0.excerpt)" }
    }

    @Test("« n'est pas » and an adjective", arguments: antonyms)
    func answersDenials(_ pair: [String]) {
        #expect(Self.heavy("Ce point est \(pair[1]).") == [])
        let sentence = "Ce point n'est pas \(pair[0])."
        for offered in Self.checker.check(sentence).findings.flatMap(\.replacements) {
            #expect(Self.heavy(of: offered, in: sentence) == [])
        }
    }

    @Test("Negative words", arguments: alternatives)
    func answersWords(_ pair: [String]) {
        #expect(Self.heavy("Voici : \(pair[1]).") == [])
        for sentence in ["Le \(pair[0]) est noté.", "Ce \(pair[0]) est noté.", "Le point est \(pair[0])."] {
            for offered in Self.checker.check(sentence).findings.flatMap(\.replacements) {
                #expect(offered.kind == .proposed)
                let text = offered.applied(to: sentence)
                #expect(Self.heavy(of: offered, in: sentence) == [], "\(text)")
                #expect(
                    !["Ce é", "C’é", "C’a", "Le é", "Le a", "L’à", "Le à"].contains { text.hasPrefix($0) }, "\(text)")
            }
        }
    }

    @Test("A wording is left hanging only where the word is", arguments: alternatives)
    func hangs(_ pair: [String]) {
        let (word, wording) = (pair[0].split(separator: " ").last, pair[1].split(separator: " ").last)
        let hanging: [Substring?] = ["de", "le", "que"]
        #expect(!hanging.contains(wording) || hanging.contains(word))
    }

    @Test(
        "What is said instead of a denied state is a sentence",
        arguments: [
            ["Ce n'est pas obligatoire.", "C'est facultatif."],
            ["Le devis n'est pas complet.", "Le devis est en cours de constitution."],
            ["Le lot n'est pas loué.", "Le lot est libre."],
            ["La cause n'est pas connue.", "La cause est à établir."],
            ["Les charges ne sont pas incluses.", "Les charges sont à part."],
            ["Le garage n'est pas compris.", "Le garage est à part."],
            ["Le colis n'est pas arrivé.", "Le colis est attendu."],
            ["Le délai n'est pas long.", "Le délai est court."],
            ["Ce n'est pas grave.", "C'est un point mineur."],
            ["Il n'est pas nécessaire de signer.", "Il est facultatif de signer."],
        ])
    func sentences(_ pair: [String]) {
        let offered = Self.checker.check(pair[0]).findings.flatMap(\.replacements)
        #expect(offered.map { $0.applied(to: pair[0]) } == [pair[1]])
    }

    @Test(
        "An adjective that cannot agree for sure is not offered",
        arguments: [
            "La fuite n'est pas grave.", "La cave n'est pas libre.", "La caution n'est pas obligatoire.",
            "La cave n'est pas louée.", "Les colis ne sont pas arrivés.", "Les délais ne sont pas longs.",
            "Les comptes ne sont pas faux.",
        ])
    func agreement(_ sentence: String) {
        #expect(Self.checker.check(sentence).findings.flatMap(\.replacements) == [])
    }

    @Test(
        "Where no wording keeps the meaning, none is offered",
        arguments: [
            "Le locataire ne paie pas.", "Il n'est pas urgent de signer.", "Le mauvais état du toit est noté.",
            "Le rendez-vous est annulé.", "Le locataire refuse la visite.", "C'est impossible.",
            "Nous sommes désolés.", "Le logement est interdit à la location.", "Ce conflit dure.",
            "Les clés ne sont pas disponibles.", "L'accès n'est pas libre.", "Le garant n'est pas joignable.",
            "Je ne suis pas disponible.", "Malheureusement, le lot est loué.", "Le chauffage est en retard.",
        ])
    func silence(_ sentence: String) {
        #expect(Self.checker.check(sentence).findings.flatMap(\.replacements) == [])
    }
}
