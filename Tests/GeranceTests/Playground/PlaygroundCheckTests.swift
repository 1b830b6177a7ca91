import Foundation
import Gerance
import Testing

@testable import Playground

@Suite("The Playground checks a draft, answers people and programs, and says by its status whether the draft may go")
struct PlaygroundCheckTests {
    private static let sample = PlaygroundRun.sample("draft.txt")
    private static let promise = "Nous vous enverrons le bail."

    /// What the checker finds in the sample, and what it offers instead.
    private static let found = Row.table(
        """
        negation | n'hésitez pas | automatic: rappelez-moi
        past | a donné |
        future | vais vous envoyer | automatic: vous envoie
        uncertainty | dès que possible | proposed: au plus tôt
        future | publierons | automatic: publions
        negation | ne vous facturerai pas |
        future | facturerai | proposed: facture
        formula | Malheureusement |
        criticism | incompétent |
        negation | ne répond jamais |
        past | ai relancé |
        conditional | pourrais | proposed: je peux vous tenir
        shouting | IL FAUT | automatic: Il faut
        shouting | !!! | automatic: .
        negation | n'est pas |
        formula | problème |
        praise | valorisent |
        praise | patrimoine |
        future | retrouverez | automatic: retrouvez
        praise | votre espace |
        """)

    @Test("The sample shows what the checker sees, for programs finding by finding, and is not fit to send")
    func sampleAsJSON() throws {
        let bytes = try Array(Data(contentsOf: URL(fileURLWithPath: Self.sample)))
        let run = try PlaygroundRun("check", "--json", Self.sample)
        #expect(run.status == 1)
        #expect(run.complaint == "")
        let found = try Line.all(in: run.outputBytes).map { line in
            [
                line.rule, String(decoding: bytes[line.start..<line.end], as: UTF8.self),
                line.replacements.map { "\($0.kind): \($0.text)" }.joined(separator: "; "),
            ]
        }
        #expect(found == Self.found.map { [$0[0], $0[1], $0[2]] })
    }

    @Test("The sample is told to people as the report on it, without colour, and is not fit to send")
    func sample() throws {
        let run = try PlaygroundRun("check", Self.sample)
        #expect(run.status == 1)
        #expect(run.complaint == "")
        let draft = try Draft(Data(contentsOf: URL(fileURLWithPath: Self.sample)))
        let checker = PhrasingChecker(.email)
        let report = CheckReport(
            of: checker.check(draft.text), on: draft, from: .file(Self.sample), under: checker.profile,
            on: Terminal(width: 80, hasColour: false))
        #expect(run.output == report.text)
    }

    @Test("The status says whether the draft may go", arguments: [[], ["--json"]])
    func status(options: [String]) throws {
        for (draft, status) in [("", 0), (Self.promise, 0), ("Le syndic est incompétent.", 1)] as [(String, Int32)] {
            let run = try PlaygroundRun(all: ["check"] + options, input: draft)
            #expect(run.status == status)
            #expect(run.complaint == "")
        }
        #expect(try PlaygroundRun("rewrite", input: "Le syndic est incompétent.").status == 0)
    }

    @Test("A missing file has status 66, wrong usage 64, and each is told", arguments: ["check", "rewrite"])
    func failures(command: String) throws {
        let missing = try PlaygroundRun(command, "/nowhere/draft.txt")
        #expect(missing.status == 66)
        #expect(missing.complaint == "/nowhere/draft.txt : lecture impossible (le fichier n'existe pas).\n")
        let wrong = try PlaygroundRun(command, "--genre", "roman")
        #expect(wrong.status == 64)
        #expect(
            wrong.complaint == """
                « roman » : genre inconnu. Les genres : courriel, lettre, sms, appel, répondeur, acte.

                \(Command.usage)
                """)
        #expect(missing.output + wrong.output == "")
    }

    @Test("The standard input reads as a file does, and rewriting prints nothing but the text")
    func standardInput() throws {
        let text = try String(contentsOfFile: Self.sample, encoding: .utf8)
        #expect(
            try PlaygroundRun("check", "--json", "-", input: text).output
                == PlaygroundRun("check", "--json", Self.sample).output)
        #expect(try PlaygroundRun("rewrite", input: text).output == PlaygroundRun("rewrite", Self.sample).output)
        #expect(try PlaygroundRun("rewrite", Self.sample).output == PhrasingChecker(.email).rewrite(text))
    }

    @Test("Each genre weighs in its own way")
    func genres() throws {
        func severity(_ genre: String) throws -> [String] {
            try Line.all(in: PlaygroundRun("check", "--json", "--genre", genre, input: Self.promise).outputBytes)
                .map(\.severity)
        }
        #expect(try severity("courriel") == ["suggestion"])
        #expect(try severity("SMS") == ["warning"])
        #expect(try severity("acte") == ["hint"])
    }

    @Test("A finding is a line of JSON, its keys in one order")
    func json() throws {
        #expect(
            try PlaygroundRun("check", "--json", input: Self.promise).output == #"""
                {"rule":"future","start":10,"end":19,"clause":"language.noFuture","severity":"suggestion",\#
                "confidence":0.99,"message":"Le futur simple promet ; le présent réalise.",\#
                "reason":"Le futur est le temps de l'incertitude : il remet à plus tard ce que le présent accomplit.",\#
                "replacements":[{"text":"envoyons","start":10,"end":19,"kind":"automatic"}]}

                """#)
    }

    @Test(
        "Places are bytes of the input as it was read",
        arguments: [
            [], [0xEF, 0xBB, 0xBF], [0x00], [0xE9, 0x0A, 0x0A], [0xF0, 0x9F, 0x0D, 0x0A, 0x0D, 0x0A],
            Array("À l'été 👨‍👩‍👧, ".utf8), [0xFF, 0xFE, 0xEF, 0xBF, 0xBD, 0x0A, 0x0A],
        ] as [[UInt8]])
    func places(before: [UInt8]) throws {
        let bytes = before + Self.promise.utf8 + [0x0D, 0x0A, 0xC3]
        let run = try PlaygroundRun(all: ["check", "--json"], bytes: Data(bytes))
        #expect(run.status == 0)
        let found = try #require(Line.all(in: run.outputBytes).first { $0.rule == "future" })
        #expect(String(decoding: bytes[found.start..<found.end], as: UTF8.self) == "enverrons")
        let correction = try #require(found.replacements.first)
        #expect(String(decoding: bytes[correction.start..<correction.end], as: UTF8.self) == "enverrons")
    }

    @Test("Every finding of the sample, praise too, reads back as the library tells it, at its words")
    func readsBack() throws {
        let text = try String(contentsOfFile: Self.sample, encoding: .utf8)
        // Quotes, a backslash and control characters have to be escaped.
        let hard = "Vous \"N'AVEZ\u{1} PAS\" \\ L'ACCORD\u{7F}\u{0}\tDU SYNDIC\n!!!"
        for text in [text, hard + text, ""] {
            let bytes = Array(text.utf8)
            let lines = try Line.all(
                in: Data(CheckJSON(of: PhrasingChecker(.email).check(text), on: Draft(bytes)).bytes))
            let findings = PhrasingChecker(.email).check(text).findings
            #expect(lines.map(\.rule) == findings.map(\.rule.rawValue))
            #expect(lines.map(\.message) == findings.map(\.message))
            #expect(lines.map(\.reason) == findings.map(\.reason))
            #expect(lines.map(\.confidence) == findings.map(\.confidence))
            #expect(lines.map { $0.replacements.map(\.text) } == findings.map { $0.replacements.map(\.text) })
            for (line, finding) in zip(lines, findings) {
                #expect(String(decoding: bytes[line.start..<line.end], as: UTF8.self).hasPrefix(finding.excerpt))
            }
        }
    }
}

/// A line of the JSON answer, as a program reads it.
private struct Line: Decodable {
    let rule: String
    let start: Int
    let end: Int
    let clause: String
    let severity: String
    let confidence: Double
    let message: String
    let reason: String
    let replacements: [Replacement]

    struct Replacement: Decodable, Equatable {
        let text: String
        let start: Int
        let end: Int
        let kind: String
    }

    static func all(in bytes: Data) throws -> [Line] {
        let decoder = JSONDecoder()
        return try bytes.split(separator: 0x0A).map { try decoder.decode(Line.self, from: Data($0)) }
    }
}
