import Foundation
import Gerance
import Testing

@testable import Playground

@Suite("The Playground checks a draft: its answer, for people and programs, and its status")
struct PlaygroundCheckTests {
    private static let sample = PlaygroundRun.sample("draft.txt")
    private static let promise = "Nous vous enverrons le bail."

    @Test("The sample shows most of what the checker sees, and is not fit to send")
    func sample() throws {
        let run = try PlaygroundRun("check", Self.sample)
        #expect(run.status == 1)
        #expect(run.complaint == "")
        #expect(!run.output.contains("\u{1B}"))
        let found = try Line.all(in: PlaygroundRun("check", "--json", Self.sample).outputBytes)
        let rules = Set(found.map(\.rule))
        #expect(rules.isSuperset(of: ["negation", "past", "future", "formula", "criticism", "shouting", "praise"]))
        #expect(Set(found.flatMap { $0.replacements.map(\.kind) }) == ["automatic", "proposed"])
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

    @Test("A missing file has status 66, wrong usage 64", arguments: ["check", "rewrite"])
    func failures(command: String) throws {
        let missing = try PlaygroundRun(command, "/nowhere/draft.txt")
        #expect(missing.status == 66)
        #expect(missing.complaint.hasPrefix("/nowhere/draft.txt : lecture impossible"))
        let wrong = try PlaygroundRun(command, "--genre", "roman")
        #expect(wrong.status == 64)
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

    @Test("A finding as JSON, its keys in order")
    func json() throws {
        let line = try PlaygroundRun("check", "--json", input: Self.promise).output
        let keys = line.matches(of: #/"([a-z]+)":/#).map { String($0.1) }
        #expect(
            keys == [
                "rule", "start", "end", "clause", "severity", "confidence", "message", "reason", "replacements", "text",
                "start", "end", "kind",
            ])
        let found = try Line.all(in: Data(line.utf8))
        #expect(found.map(\.rule) == ["future"])
        #expect(found.first?.clause == "language.noFuture")
        #expect(found.first?.replacements == [.init(text: "envoyons", start: 10, end: 19, kind: "automatic")])
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
