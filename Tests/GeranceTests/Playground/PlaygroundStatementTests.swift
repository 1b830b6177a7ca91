import Foundation
import Gerance
import Testing

@testable import Playground

@Suite("The Playground renders a statement of an owner's account")
struct PlaygroundStatementTests {
    private static let owner = PlaygroundRun.sample("montout.jsonl")

    @Test("Without a file it is the sample's, without a period the last one that is over")
    func usual() throws {
        let run = try PlaygroundRun("statement")
        #expect(run.status == 0)
        #expect(run.complaint == "")
        #expect(try PlaygroundRun("statement", Self.owner).output == run.output)
        #expect(
            try PlaygroundRun("statement", Self.owner, "--from", "2026-11-01", "--to", "2026-11-30").output
                == run.output)
        #expect(try PlaygroundRun("statement", "--to", "2026-11-30", "--mandate", "M-412").output == run.output)
        #expect(run.output.contains("Compte rendu de gérance du 1er au 30\u{A0}novembre 2026"))
    }

    @Test(
        "What is paid to the owner in a month is what the statement before left to pay",
        arguments: [("2026-08-31", "2026-09-30"), ("2026-09-30", "2026-10-31"), ("2026-10-31", "2026-11-30")])
    func payouts(before: String, after: String) throws {
        func line(_ start: String, _ day: String) throws -> String {
            let lines = try PlaygroundRun("statement", "--to", day).output.split(separator: "\n")
            let line = try #require(lines.first { $0.hasPrefix(start) })
            return line.dropFirst(start.count).trimmingCharacters(in: .whitespaces)
        }
        #expect(
            try line("Acomptes et soldes déjà versés sur la période", after)
                == "\u{2212}" + line("À vous verser", before))
    }

    @Test("The recap of a year has a line for each rent received in it")
    func recap() throws {
        let run = try PlaygroundRun("recap", Self.owner, "--year", "2026")
        #expect(run.status == 0)
        #expect(try PlaygroundRun("recap").output == run.output)
        #expect(run.output.contains("Récapitulatif des revenus fonciers de l\u{2019}année 2026"))
        let rents = run.output.split(separator: "\n").filter { $0.hasPrefix("211 ") && $0.contains("/2026") }
        #expect(rents.count == 23)
    }

    @Test(
        "What cannot be recapped is told, with a status",
        arguments: [
            (["--year", "2019"], 1, "2019"), (["--year", "hier"], 64, "--year attend une année"),
            (["--from", "2026-01-01"], 64, "option inconnue"),
            ([PlaygroundRun.sample("agency.jsonl")], 1, "pas celui d'un propriétaire"),
        ] as [([String], Int32, String)])
    func recapFailures(options: [String], status: Int32, words: String) throws {
        let run = try PlaygroundRun(all: ["recap"] + options)
        #expect(run.status == status)
        #expect(run.output == "")
        #expect(run.complaint.contains(words))
    }

    @Test("The page in HTML goes to a file")
    func html() throws {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("gerance-\(UUID()).html").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        #expect(try PlaygroundRun("statement", "--html", path).status == 0)
        let page = try String(contentsOfFile: path, encoding: .utf8)
        #expect(page.hasPrefix("<!doctype html>"))
        #expect(page.contains("Compte rendu de gérance"))
        let nowhere = try PlaygroundRun("statement", "--html", "/nowhere/page.html")
        #expect(nowhere.status == 1)
        #expect(nowhere.complaint == "Écriture impossible : /nowhere/page.html.\n")
    }

    @Test(
        "What cannot be is told, with a status",
        arguments: [
            (["--from", "2026-09-02", "--to", "2026-09-30"], 1, "laisse un trou"),
            (["--from", "2026-09-01", "--to", "2026-09-29"], 1, "n'arrête aucun compte"),
            (["--mandate", "M-9"], 1, "Aucun fait ne signe le mandat M-9."),
            ([PlaygroundRun.sample("agency.jsonl")], 1, "pas celui d'un propriétaire"),
            (["/nowhere/journal.jsonl"], 66, "lecture impossible"), (["--from"], 64, "--from attend une date"),
            (["--from", "hier"], 64, "Date illisible"), (["--mandate", "M 9"], 64, "Identifiant illisible"),
            (["--year"], 64, "option inconnue"), (["a", "b"], 64, "un seul journal"),
        ] as [([String], Int32, String)])
    func failures(options: [String], status: Int32, words: String) throws {
        let run = try PlaygroundRun(all: ["statement"] + options)
        #expect(run.status == status)
        #expect(run.output == "")
        #expect(run.complaint.contains(words))
    }
}
