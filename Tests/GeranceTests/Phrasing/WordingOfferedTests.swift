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
        PhrasingLexicon.expressions(list).map { $0.fields(dividedBy: UInt8(ascii: "=")).map(\.text) }
            // An adverb is no « Le malheureusement ».
            .filter { $0.count == 2 && $0[0] != "malheureusement" }
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
            ["L'accès n'est pas libre.", "L'accès est en cours d'occupation."],
            ["Les clés ne sont pas disponibles.", "Les clés sont en attente de disponibilité."],
            ["Il n'est pas nécessaire de signer.", "Il est facultatif de signer."],
        ])
    func sentences(_ pair: [String]) {
        let offered = Self.checker.check(pair[0]).findings.flatMap(\.replacements)
        #expect(offered.map { $0.applied(to: pair[0]) } == [pair[1]])
    }

    @Test(
        "Where no wording keeps the meaning, none is offered",
        arguments: [
            "Le locataire ne paie pas.", "Il n'est pas urgent de signer.", "Le mauvais état du toit est noté.",
            "Le rendez-vous est annulé.", "Le locataire refuse la visite.", "C'est impossible.",
            "Nous sommes désolés.", "Le logement est interdit à la location.", "Ce conflit dure.",
        ])
    func silence(_ sentence: String) {
        #expect(Self.checker.check(sentence).findings.flatMap(\.replacements) == [])
    }
}
