import Foundation
import Gerance
import Testing

@testable import Playground

@Suite("The Playground replays a journal and tells what is owed and what went wrong")
struct PlaygroundTests {
    private static let owner = PlaygroundRun.sample("montout.jsonl")

    @Test("Without argument it shows the sample file, wherever it is run")
    func demonstration() throws {
        let run = try PlaygroundRun()
        #expect(run.status == 0)
        #expect(run.complaint == "")
        for title in ["Mme Hélène Montout", "Le dossier", "Ce qui est dû", "Manquements", "Remarques"] {
            #expect(run.output.contains("\n\(title)"))
        }
        // A file is no terminal: nothing is coloured.
        #expect(!run.output.contains("\u{1B}"))
    }

    @Test("Every line fits the width, counted in characters", arguments: ["48", "80", "110"])
    func width(columns: String) throws {
        let run = try PlaygroundRun("replay", Self.owner, environment: ["COLUMNS": columns])
        let longest = try #require(run.output.split(separator: "\n").map(\.count).max())
        #expect(String(longest) == columns)
    }

    @Test("The sample shows work in every state, a lifted breach and a remark")
    func sampleIsRich() throws {
        let answer = try Answer(of: PlaygroundRun("replay", Self.owner, "--json"))
        #expect(Set(answer.duties.map(\.state)) == ["open", "late", "breached", "discharged", "lapsed"])
        #expect(Set(answer.duties.map(\.strength)) == ["owed", "advised"])
        #expect(Set(answer.breaches.map(\.severity)) == ["breach", "remark"])
        #expect(answer.breaches.contains { $0.liftedBy != nil })
        #expect(answer.owner == "O-112")
    }

    @Test("Open duties come first, and a settled one says when")
    func order() throws {
        let answer = try Answer(of: PlaygroundRun("replay", Self.owner, "--json"))
        let isSettled = answer.duties.map { $0.settledAt != nil }
        #expect(isSettled == isSettled.filter { !$0 } + isSettled.filter { $0 })
        #expect(answer.duties.allSatisfy { ($0.state == "discharged") == ($0.settledBy != nil) })
        #expect(answer.duties.allSatisfy { ($0.strength == "advised") == ($0.dueAt == nil) })
    }

    @Test("At an instant, what is recorded later is not known yet: the breach stands until the proof is recorded")
    func asKnownAt() throws {
        func reply(at instant: String) throws -> [String?] {
            let answer = try Answer(of: PlaygroundRun("replay", Self.owner, "--at", instant, "--json"))
            return answer.breaches.filter { $0.duty == "reply.limit/141" }.map(\.liftedAt)
        }
        #expect(try reply(at: "2026-06-24T15:30:00Z") == [])
        #expect(try reply(at: "2026-06-24T15:30:00.001Z") == [nil])
        #expect(try reply(at: "2026-06-26T13:29:59Z") == [nil])
        #expect(try reply(at: "2026-06-26T13:30:00Z") == ["2026-06-26T13:30:00Z"])
    }

    @Test("Before its first recording a journal tells nothing, and that is an answer")
    func nothingKnown() throws {
        let answer = try Answer(of: PlaygroundRun("replay", Self.owner, "--at", "2020-01-01T00:00:00Z", "--json"))
        #expect(answer.duties.isEmpty && answer.breaches.isEmpty)
        #expect(answer.owner == nil)
    }

    @Test("The standard input reads as a file does")
    func standardInput() throws {
        let text = try String(contentsOfFile: PlaygroundRun.sample("agency.jsonl"), encoding: .utf8)
        let fromInput = try PlaygroundRun("replay", "-", input: text)
        #expect(fromInput.status == 0)
        #expect(try fromInput.output == PlaygroundRun("replay", PlaygroundRun.sample("agency.jsonl")).output)
    }

    @Test("The sample journals are written as the library writes them", arguments: ["montout.jsonl", "agency.jsonl"])
    func canonical(name: String) throws {
        let text = try String(contentsOfFile: PlaygroundRun.sample(name), encoding: .utf8)
        for line in text.split(separator: "\n").map(String.init) {
            #expect(try JournalText.rewritten(line) == JournalText.canonical(line))
        }
    }
}

@Suite("The Playground says what is wrong, where, and by which status")
struct PlaygroundFailureTests {
    private static let first =
        #"{"n":1,"at":"2026-01-05T12:00:00Z","by":{"role":"system"},"kind":"agency.opened","name":"A"}"#

    @Test(
        "A bad line and a refused fact are told with their line, blank lines counted",
        arguments: [
            ("\n\n{", "Ligne 3 : la ligne n'est pas un objet JSON.\n"),
            (
                "\n" + first.replacingOccurrences(of: "agency.opened", with: "agency.shut"),
                "Ligne 2 : champ « kind » : Genre de fait inconnu : «\u{A0}agency.shut\u{A0}».\n"
            ),
            (
                first + "\r\n\r\n" + first,
                "Ligne 3 : Fait 1 (agency.opened) : ce numéro est déjà pris, le prochain est le 2.\n"
            ),
        ])
    func badLine(journal: String, complaint: String) throws {
        let run = try PlaygroundRun("replay", "-", input: journal)
        #expect(run.complaint == complaint)
        #expect(run.status == 1)
        #expect(run.output == "")
    }

    @Test("An empty journal has no last recording")
    func empty() throws {
        #expect(try PlaygroundRun("replay", "-").status == 1)
    }

    @Test(
        "Wrong usage is told with the usage, and has status 64",
        arguments: [
            ["play"], ["replay"], ["replay", "a", "b"], ["replay", "a", "--fast"], ["replay", "a", "--at"],
            ["replay", "a", "--at", "2026-01-05"],
        ])
    func usage(arguments: [String]) throws {
        let run = try PlaygroundRun(all: arguments)
        #expect(run.status == 64)
        #expect(run.complaint.hasSuffix("\n\n\(Command.usage)"))
        #expect(run.output == "")
    }

    @Test("Help is an answer: the usage")
    func help() throws {
        let run = try PlaygroundRun("--help")
        #expect(run.status == 0)
        #expect(run.output == Command.usage)
        #expect(run.complaint == "")
    }

    @Test("A file that is not there, or is none, has status 66", arguments: ["/nowhere/journal.jsonl", "/"])
    func unreadable(path: String) throws {
        let run = try PlaygroundRun("replay", path)
        #expect(run.status == 66)
        #expect(run.complaint.hasPrefix("\(path) : lecture impossible"))
    }
}

/// The JSON answer, as a program reads it.
private struct Answer: Decodable {
    let at: String
    let owner: String?
    let duties: [Duty]
    let breaches: [Breach]

    struct Duty: Decodable {
        let state: String
        let strength: String
        let dueAt: String?
        let settledAt: String?
        let settledBy: Int?
    }

    struct Breach: Decodable {
        let severity: String
        let duty: String?
        let liftedBy: Int?
        let liftedAt: String?
    }

    init(of run: PlaygroundRun) throws {
        #expect(run.complaint == "")
        self = try JSONDecoder().decode(Answer.self, from: Data(run.output.utf8))
    }
}
