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

    @Test("Number, line, carets, weight, clause, message and correction")
    func whole() {
        let rows = rows("Bonjour,\n\nNous vous enverrons le bail.\n")
        #expect(rows[3] == " 3 │ Nous vous enverrons le bail.")
        #expect(rows[4] == "   │           ^^^^^^^^^ suggestion · language.noFuture")
        #expect(rows[5].hasPrefix("   │ Le futur simple"))
        #expect(rows[6] == "   │ «\u{A0}enverrons\u{A0}» → «\u{A0}envoyons\u{A0}» (automatique)")
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

    @Test("Words longer than the line are begun")
    func longWords() throws {
        let rows = rows("Bonjour. " + String(repeating: "VENEZ ICI ", count: 60), width: 60)
        #expect(rows.allSatisfy { $0.columns <= 60 })
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

    @Test("In colour, the same text")
    func colour() {
        let draft = "Nous vous enverrons le bail. Le syndic est incompétent. Votre patrimoine est garanti."
        let coloured = rows(draft, colour: true).joined(separator: "\n")
        #expect(coloured.contains("\u{1B}[33menverrons\u{1B}[0m"))
        #expect(
            coloured.replacing(#/\u{1B}\[[0-9;]*m/#, with: "") == rows(draft).joined(separator: "\n"))
    }

    @Test("Praise is told in the summary only, beside what could be named too")
    func praise() {
        let rows = rows("Votre patrimoine, tout votre patrimoine, se suit dans votre espace client.")
        #expect(!rows.contains { $0.contains("│") })
        #expect(rows.contains { $0.hasPrefix("  Mots forts") && $0.hasSuffix("Patrimoine (2 fois)") })
        #expect(rows.contains { $0.hasPrefix("  Avantages") && $0.hasSuffix("Espace client") })
        #expect(rows.contains { $0.contains("à citer\u{A0}: Société cotée") })
    }

    @Test("A draft that has to wait says where and why")
    func unfit() {
        let rows = rows("Bonjour,\nle syndic est incompétent.")
        #expect(rows.contains { $0.contains("à revoir") })
        #expect(rows.contains { $0.contains("ligne 2, critique") })
    }

    @Test("An empty draft is told as such", arguments: ["", "\n", " \r\n\t\n", "\u{FEFF}"])
    func empty(draft: String) { #expect(rows(draft).contains { $0.contains("Le texte est vide") }) }
}
