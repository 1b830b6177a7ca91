import Foundation
import Gerance
import GeranceTestKit
import Testing

@Suite("The README is true")
struct ReadmeTests {
    @Test func `the smallest example prints what the README shows`() throws {
        var printed: [String] = []
        func print(_ parts: any CustomStringConvertible...) {
            printed.append(parts.map(\.description).joined(separator: " "))
        }

        // README
        var dossier = Dossier(under: .standard(try Sample.settings()))
        try dossier.record(
            .ownerJoined(try Sample.owner(), manager: "lea"), at: "2026-03-02T12:00:00Z", by: Sample.manager)
        try dossier.record(.messageReceived(MessageReceived(by: .email)), at: "2026-03-03T13:15:00Z", by: .owner)

        for duty in dossier.duties(at: "2026-03-04T14:00:00Z") where duty.id.fact == 2 {
            print(duty.id, "-", duty.action.label, "-", duty.state(at: "2026-03-04T14:00:00Z").name)
        }
        // end

        #expect(printed == (try block("text")))
    }

    @Test func `the smallest example is the code of the test above`() throws {
        let source = try String(contentsOf: URL(filePath: #filePath), encoding: .utf8)
        let lines = source.components(separatedBy: "\n")
        let start = try #require(lines.firstIndex { $0.hasSuffix("// README") })
        let end = try #require(lines.firstIndex { $0.hasSuffix("// end") })
        let tested = lines[(start + 1)..<end].map { $0.hasPrefix("        ") ? String($0.dropFirst(8)) : $0 }
        #expect(
            ["import Gerance", "import GeranceTestKit", ""] + tested == (try block("swift", after: "## The smallest")))
    }

    @Test func `the letter of the README is written`() throws {
        let (agency, owner, manager) = (try Sample.agency(), try Sample.owner(), LetterSamples.lea)
        let (notice, lease, dwelling) = (
            LetterSamples.notice(), try LetterSamples.lease(), try LetterSamples.dwelling()
        )

        let frame = Correspondence(from: agency, signedBy: manager, to: owner, on: "2026-11-24")
        let letter = try VacancyLetter(
            notice: notice, of: lease, in: dwelling, zone: TenseZone(.unlisted), answerBy: "2026-12-08"
        ).text(from: frame)
        #expect(letter.plainText.hasPrefix("Agence des Îles\n"))

        let source = try String(contentsOf: URL(filePath: #filePath), encoding: .utf8)
        for line in try block("swift", after: "## Standard letters").dropLast() { #expect(source.contains(line)) }
    }

    @Test func `an agency's own delay, own rule and left-out rule do what the README says`() throws {
        var settings = try Sample.settings()
        settings.delays.replyLimit = "36h"
        let rulebook = Rulebook.standard(settings).adding(WorksAreFollowed())
        let shorter = rulebook.leavingOut(Reassurance.self)
        #expect(rulebook.clauses.contains { $0.id == "agence.travaux" })
        #expect(rulebook.clauses.contains { $0.id == "contact.reassure" })
        #expect(!shorter.clauses.contains { $0.id == "contact.reassure" })

        var dossier = Dossier(under: shorter)
        try dossier.record(
            .ownerJoined(try Sample.owner(), manager: "lea"), at: "2026-03-02T12:00:00Z", by: Sample.manager)
        try dossier.record(.messageReceived(MessageReceived(by: .email)), at: "2026-03-03T12:00:00Z", by: .owner)
        try dossier.record(.eventNoted(topic: "travaux", nil), at: "2026-03-03T13:00:00Z", by: Sample.manager)
        #expect(dossier.openDuty(Duty.ID(clause: "reply.limit", fact: 2))?.dueAt == "2026-03-05T00:00:00Z")
        #expect(dossier.openDuty(Duty.ID(clause: "agence.travaux", fact: 3))?.dueAt == "2026-03-05T13:00:00Z")
    }

    @Test(arguments: ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "Documentation/Evaluation.md"])
    func `every linked file exists`(document: String) throws {
        let folder = Repository.root.appending(path: document).deletingLastPathComponent()
        for match in try Repository.text(document).matches(of: /\]\(([^)#:]+)\)/) {
            let path = folder.appending(path: String(match.1)).path
            #expect(FileManager.default.fileExists(atPath: path), "\(document) links \(match.1)")
        }
    }

    /// The lines of the first block of a language in the README, after some words.
    private func block(_ language: String, after words: String = "") throws -> [String] {
        let text = try Repository.text("README.md")
        let from = try words.isEmpty ? text.startIndex : #require(text.range(of: words)).lowerBound
        let opening = try #require(text.range(of: "```\(language)\n", range: from..<text.endIndex)).upperBound
        let closing = try #require(text.range(of: "\n```", range: opening..<text.endIndex)).lowerBound
        return text[opening..<closing].components(separatedBy: "\n")
    }
}

/// The rule of CONTRIBUTING.md: works on a dwelling are looked after within 48 hours.
private struct WorksAreFollowed: Rule {
    let clause = Clause(id: "agence.travaux", title: "Suivre les travaux", kind: .duty, addressee: .manager)
    let listensTo: Set<Fact.Kind> = [.eventNoted]

    func follow(_ fact: Fact, in dossier: Dossier, _ outcome: inout Outcome) {
        guard case .eventNoted(let topic, _) = fact.content, topic == "travaux" else { return }
        let due = dossier.deadline(from: fact.at) { _ in "48h" }
        outcome.raise(Duty(clause, .visitWorks, from: fact.id, raisedAt: fact.at, due: due))
    }
}

extension Duty.Action {
    fileprivate static let visitWorks = Duty.Action("visitWorks", "Visiter le chantier")
}
