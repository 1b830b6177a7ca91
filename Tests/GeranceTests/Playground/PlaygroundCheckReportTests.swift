import Gerance
import Testing

@testable import Playground

@Suite("The Playground shows a finding under its line")
struct PlaygroundCheckReportTests {
    /// The rows of a report, in a terminal of a width.
    private func rows(_ draft: String, width: Int = 80, colour: Bool = false) -> [String] {
        let draft = Draft(draft.utf8)
        let checker = PhrasingChecker(.email)
        let report = CheckReport(
            of: checker.check(draft.text), on: draft, from: .standardInput, under: checker.profile,
            on: Terminal(width: width, hasColour: colour))
        return report.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    /// A whole report, as it is printed, its narrow spaces shown as plain ones.
    private func page(_ draft: String) -> String {
        rows(draft).joined(separator: "\n").replacing("\u{A0}", with: " ")
    }

    /// The row of a word and the one below it, which has carets under that word and nowhere else.
    private func expectCarets(
        under word: String, in rows: [String], sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let row = try #require(rows.firstIndex { $0.contains("^") }, sourceLocation: sourceLocation)
        let start = try #require(rows[row - 1].firstRange(of: word), sourceLocation: sourceLocation).lowerBound
        let carets = try #require(rows[row].firstIndex(of: "^"), sourceLocation: sourceLocation)
        #expect(
            rows[row][..<carets].columns == rows[row - 1][..<start].columns, "\(rows[row - 1])",
            sourceLocation: sourceLocation)
        #expect(rows[row].count { $0 == "^" } == word.columns, sourceLocation: sourceLocation)
    }

    @Test(
        "A finding shows its line and number, carets, weight, clause, message and correction, and the whole is summed up"
    )
    func whole() {
        #expect(
            page("Bonjour,\n\nNous vous enverrons le bail.\n") == """

                Courriel                                                         entrée standard
                ────────────────────────────────────────────────────────────────────────────────
                 3 │ Nous vous enverrons le bail.
                   │           ^^^^^^^^^ suggestion · language.noFuture
                   │ Le futur simple promet ; le présent réalise.
                   │ « enverrons » → « envoyons » (automatique)

                Bilan
                ────────────────────────────────────────────────────────────────────────────────
                  Ton             Le ton laisse une part d'incertitude : le présent et un fait
                                  précis rassurent. Un mot fort (rendement, patrimoine,
                                  garantie…) lui donne du poids.
                  Futur           1 · Le futur est le temps de l'incertitude : il remet à plus
                                  tard ce que le présent accomplit.
                  Corrections     1 automatique · « Playground rewrite » les applique.
                  Mots forts      à placer, par exemple : Immobilier, Rendement, Valorisation
                  Avantages       à citer : Société cotée, Espace client, Force commerciale,
                                  Synergie de métiers
                  Envoi           Le texte peut partir. Les constats ci-dessus sont des
                                  conseils : à vous de choisir.


                """)
        #expect(
            rows("Nous vous enverrons le bail.")[6]
                == "   │ «\u{A0}enverrons\u{A0}» → «\u{A0}envoyons\u{A0}» (automatique)")
    }

    @Test(
        "Carets stand under the words, whatever stands before them",
        arguments: [
            "Nous vous enverrons le bail.", "À l'été, nous vous enverrons le bail.",
            "A\u{300} l'e\u{301}te\u{301}, nous vous enverrons le bail.", "\tNous\tvous\tenverrons le bail.",
            "Nous (日本語) vous enverrons le bail.", "👍🏽 ❤️ 👨‍👩‍👧 🇫🇷 Nous vous enverrons le bail.",
            "\u{FEFF}Nous vous enverrons le bail.", "\u{202E}\u{200B}Nous vous enverrons le bail.",
            "\u{0}\u{1B}[31m Nous vous enverrons le bail.\r\n", "Nous vous enverrons",
        ])
    func carets(draft: String) throws {
        for width in [48, 60, 80, 110] { try expectCarets(under: "enverrons", in: rows(draft, width: width)) }
    }

    @Test("A long line is cut around the words, at spaces", arguments: [48, 60, 80, 100, 110])
    func longLines(width: Int) throws {
        let filler = String(repeating: "l'appartement 日本 de la rue ", count: 40)
        for draft in [
            filler + "que nous vous enverrons demain", "Nous vous enverrons " + filler,
            filler + "que nous vous enverrons " + filler, String(repeating: "é", count: 500) + " nous enverrons",
            String(repeating: "\t", count: 500) + "Nous enverrons " + String(repeating: "👍", count: 500),
        ] {
            let rows = rows(draft, width: width)
            try expectCarets(under: "enverrons", in: rows)
            #expect(rows.allSatisfy { $0.columns <= width })
            #expect(rows.contains { $0.hasPrefix(" 1 │ ") && $0.contains("…") })
        }
    }

    @Test("Words longer than the line are begun, and their carets with them")
    func longWords() throws {
        let rows = rows("Bonjour. " + String(repeating: "VENEZ ICI ", count: 60), width: 60)
        #expect(rows.allSatisfy { $0.columns <= 60 })
        try expectCarets(under: "VENEZ", in: rows)
    }

    @Test("A finding over two lines is underlined on both, and its weight told once")
    func twoLines() {
        let rows = rows("Nous allons\r\n vous envoyer le bail.")
        #expect(rows[3] == " 1 │ Nous allons")
        #expect(rows[4] == "   │      ^^^^^^")
        #expect(rows[5] == " 2 │  vous envoyer le bail.")
        #expect(rows[6] == "   │ ^^^^^^^^^^^^^ suggestion · language.noFuture")
        #expect(rows.count { $0.contains("language.noFuture") } == 1)
    }

    @Test("Nothing of a draft reaches the terminal as a command")
    func noCommands() {
        let all = rows("\u{1B}]0;x\u{7} NOUS VOUS\u{9B}31m ENVERRONS\u{1B}[2J le\u{8} bail.\r\r\nNous\u{0} irons.")
            .joined()
        #expect(!all.unicodeScalars.contains { $0.properties.generalCategory == .control })
    }

    @Test("In colour, the text is the same, and what was found stands out")
    func colour() {
        let draft = "Nous vous enverrons le bail. Le syndic est incompétent. Votre patrimoine est garanti."
        let coloured = rows(draft, colour: true).joined(separator: "\n")
        #expect(coloured.contains("\u{1B}[33menverrons\u{1B}[0m"))
        #expect(
            coloured.replacing(#/\u{1B}\[[0-9;]*m/#, with: "") == rows(draft).joined(separator: "\n"))
    }

    @Test("Praise is told in the summary only, beside what could be named too")
    func praise() {
        #expect(
            page("Votre patrimoine, tout votre patrimoine, se suit dans votre espace client.") == """

                Courriel                                                         entrée standard
                ────────────────────────────────────────────────────────────────────────────────

                Bilan
                ────────────────────────────────────────────────────────────────────────────────
                  Ton             Le ton est rassurant et professionnel.
                  Constats        aucun
                  Mots forts      Patrimoine (2 fois)
                  Avantages       Espace client
                                  à citer : Société cotée, Force commerciale, Synergie de
                                  métiers
                  Envoi           Le texte peut partir.


                """)
    }

    @Test("A draft that has to wait says where and why")
    func unfit() {
        #expect(
            page("Bonjour,\nle syndic est incompétent.") == """

                Courriel                                                         entrée standard
                ────────────────────────────────────────────────────────────────────────────────
                 2 │ le syndic est incompétent.
                   │               ^^^^^^^^^^^ bloquant · language.noCriticism
                   │ « incompétent » met en cause « syndic » : l'agence gagne à parler de ce
                   │ qu'elle fait.

                Bilan
                ────────────────────────────────────────────────────────────────────────────────
                  Ton             Le ton heurte : des mots calmes et respectueux de chacun
                                  servent mieux l'agence. Un mot fort (rendement, patrimoine,
                                  garantie…) lui donne du poids.
                  Critique        1 · On gagne en étant l'interlocuteur évident, jamais en
                                  abaissant les autres.
                  Mots forts      à placer, par exemple : Immobilier, Rendement, Valorisation
                  Avantages       à citer : Société cotée, Espace client, Force commerciale,
                                  Synergie de métiers
                  Envoi           Le texte est à revoir avant de partir :
                                  ligne 2, critique : « incompétent »


                """)
    }

    @Test("An empty draft is told as such, and nothing else is", arguments: ["", "\n", " \r\n\t\n", "\u{FEFF}"])
    func empty(draft: String) {
        #expect(
            page(draft) == """

                Courriel                                                         entrée standard
                ────────────────────────────────────────────────────────────────────────────────

                Bilan
                ────────────────────────────────────────────────────────────────────────────────
                  Envoi           Le texte est vide : il attend ses premiers mots.


                """)
    }
}
