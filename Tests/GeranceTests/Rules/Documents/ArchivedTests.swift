import Gerance
import GeranceTestKit
import Testing

@Suite("statement.archived, taxRecap.archived: what accounting sent is stored in the archive within 48 hours")
struct ArchivedTests {
    /// A file in which the statement CR-1 and the recap RF-1 are ready.
    private func file(_ settings: Settings? = nil) throws -> File {
        var file = try File.managed(settings)
        try file.issueStatement("CR-1", from: "2026-01-05", to: "2026-01-31", at: "2026-02-02T12:00:00Z")
        try file.issueStatement("CR-2", from: "2026-02-01", to: "2026-02-28", at: "2026-02-02T12:00:00Z")
        try file.issueRecap("RF-1", of: 2025, at: "2026-02-02T12:00:00Z")
        try file.issueRecap("RF-2", of: 2025, at: "2026-02-02T12:00:00Z")
        return file
    }

    private static let documents: [(Document.ID, Clause)] = [("CR-1", .statementArchived), ("RF-1", .taxRecapArchived)]

    @Test(
        "The sending raises the duty: 48 elapsed hours, over the weekend too, owed to the agency by accounting",
        arguments: documents)
    func raised(_ document: Document.ID, _ clause: Clause) throws {
        var file = try file()
        #expect(file.duties(clause, at: "2026-02-06T12:00:00Z") == [])
        // A Friday at 17:00 in Martinique.
        let sending = try file.send(document, at: "2026-02-06T21:00:00Z")
        let duty = try #require(file.duty(clause, at: "2026-02-06T21:00:00Z"))
        #expect(duty.terms == Terms("2026-02-06T21:00:00Z", due: "2026-02-08T21:00:00Z", .accounting, to: .agency))
        #expect(duty.subject == .document(document))
        #expect(file.duties(clause, at: "2026-02-08T21:00:00Z") == ["\(clause.id)/\(sending)/\(document) open"])
        #expect(file.duties(clause, at: "2026-02-08T21:00:00.001Z") == ["\(clause.id)/\(sending)/\(document) breached"])
    }

    @Test("A clock change neither shortens nor lengthens the 48 hours", arguments: documents)
    func clockChange(_ document: Document.ID, _ clause: Clause) throws {
        var file = try file(Settings.sample(in: .mainland))
        try file.send(document, at: "2026-03-28T12:00:00Z")
        #expect(file.duty(clause, at: "2026-03-28T12:00:00Z")?.dueAt == "2026-03-30T12:00:00Z")
    }

    @Test("Whoever sent it and however, what went out is archived", arguments: documents)
    func wrongSending(_ document: Document.ID, _ clause: Clause) throws {
        var file = try file()
        try file.send(document, by: .post, from: Sample.manager, at: "2026-02-06T21:00:00Z")
        #expect(file.duties(clause, at: "2026-02-06T21:00:00Z").count == 1)
    }

    @Test("Making, publishing and sending something else raise nothing", arguments: documents)
    func notRaised(_ document: Document.ID, _ clause: Clause) throws {
        var file = try file()
        try file.record(.documentIssued(Document("D-1", .letter)), at: "2026-02-06T12:00:00Z")
        try file.record(.documentPublished(document), at: "2026-02-06T12:00:00Z")
        try file.send("D-1", from: Sample.manager, at: "2026-02-06T12:00:00Z")
        try file.send(document == "CR-1" ? "RF-1" : "CR-1", at: "2026-02-06T12:00:00Z")
        #expect(file.duties(clause, at: "2026-02-07T12:00:00Z") == [])
    }

    @Test("Anyone may archive it, a machine too", arguments: documents)
    func discharged(_ document: Document.ID, _ clause: Clause) throws {
        for author in [Sample.accounting, Sample.manager, Sample.reception, .system] {
            var file = try file()
            try file.send(document, at: "2026-02-06T21:00:00Z")
            try file.record(.documentArchived(document, reference: "GED-1"), at: "2026-02-06T22:00:00Z", by: author)
            #expect(file.duties(clause, at: "2026-02-06T22:00:00Z") == [])
            #expect(file.dossier.archiveReference(of: document) == "GED-1")
        }
    }

    @Test("The owner archives nothing for the agency", arguments: [Author.owner, .tenant, .outsider])
    func wrongAuthor(_ author: Author) throws {
        let refusal = try file().refusal(
            of: .documentArchived("CR-1", reference: "GED-1"), at: "2026-02-06T22:00:00Z", by: author)
        #expect(refusal == .wrongAuthor(author))
    }

    @Test("The reference of another document, and the message's own, discharge nothing")
    func lookAlike() throws {
        var file = try file()
        let sending = try file.send("CR-1", at: "2026-02-06T21:00:00Z")
        try file.record(.documentArchived("CR-2", reference: "GED-1"), at: "2026-02-06T22:00:00Z")
        try file.record(.documentArchived("RF-1", reference: "GED-2"), at: "2026-02-06T22:00:00Z")
        try file.record(.messageArchived(sending, reference: "GED-3"), at: "2026-02-06T22:00:00Z")
        #expect(file.duties(.statementArchived, at: "2026-02-06T23:00:00Z").count == 1)
    }

    @Test("An earlier reference to the same document counts", arguments: documents)
    func earlierReference(_ document: Document.ID, _ clause: Clause) throws {
        var file = try file()
        try file.record(.documentArchived(document, reference: "GED-1"), at: "2026-02-03T12:00:00Z")
        try file.send(document, at: "2026-02-06T21:00:00Z")
        #expect(file.duties(clause, at: "2026-02-06T21:00:00Z") == [])

        var late = try self.file()
        try late.send(document, at: "2026-02-06T21:00:00Z")
        try late.record(
            .documentArchived(document, reference: "GED-1"), at: "2026-02-03T12:00:00Z",
            recordedAt: "2026-02-07T12:00:00Z")
        #expect(late.duties(clause, at: "2026-02-07T12:00:00Z") == [])
    }

    @Test("Sent twice, it is archived once; a corrected one is another document, archived as well")
    func twice() throws {
        var file = try file()
        try file.send("CR-1", at: "2026-02-06T21:00:00Z")
        try file.send("CR-1", at: "2026-02-06T22:00:00Z")
        #expect(file.duties(.statementArchived, at: "2026-02-06T23:00:00Z").count == 1)
        try file.record(.documentArchived("CR-1", reference: "GED-1"), at: "2026-02-06T23:00:00Z")
        try file.send("CR-1", at: "2026-02-07T12:00:00Z")
        #expect(file.duties(.statementArchived, at: "2026-02-07T12:00:00Z") == [])

        let corrected = Document("RF-3", .taxRecap(year: 2025), replacing: "RF-1")
        try file.send("RF-1", at: "2026-02-08T12:00:00Z")
        try file.record(.documentIssued(corrected), at: "2026-02-09T12:00:00Z", by: Sample.accounting)
        try file.send("RF-3", at: "2026-02-09T13:00:00Z")
        try file.record(.documentArchived("RF-1", reference: "GED-2"), at: "2026-02-09T14:00:00Z")
        #expect(
            file.dossier.duties(at: "2026-02-09T14:00:00Z").filter { $0.id.clause == "taxRecap.archived" }
                .map(\.subject) == [.document("RF-3")])
    }

    @Test("One message with two documents raises two duties, each by its own clause")
    func together() throws {
        var file = try file()
        let sending = try file.send("CR-1", "CR-2", "RF-1", at: "2026-02-06T21:00:00Z")
        #expect(
            file.duties(.statementArchived, .taxRecapArchived, at: "2026-02-06T21:00:00Z") == [
                "statement.archived/\(sending)/CR-1 open", "statement.archived/\(sending)/CR-2 open",
                "taxRecap.archived/\(sending)/RF-1 open",
            ])
    }

    @Test(
        "Archived at the limit it is in time, a millisecond later a breach; a late proof lifts it", arguments: documents
    )
    func limit(_ document: Document.ID, _ clause: Clause) throws {
        for (at, recordedAt, expected) in [
            ("2026-02-08T21:00:00Z", "2026-02-08T21:00:00Z", ""),
            ("2026-02-08T21:00:00.001Z", "2026-02-08T21:00:00.001Z", "2026-02-08T21:00:00Z"),
            ("2026-02-07T12:00:00Z", "2026-02-12T12:00:00Z", "2026-02-08T21:00:00Z lifted"),
        ] as [(Instant, Instant, String)] {
            var file = try file()
            let sending = try file.send(document, at: "2026-02-06T21:00:00Z")
            try file.record(.documentArchived(document, reference: "GED-1"), at: at, recordedAt: recordedAt)
            let breaches = file.breaches(clause, at: "2026-03-01T12:00:00Z")
            #expect(breaches == (expected.isEmpty ? [] : ["\(clause.id)/\(sending) \(expected)"]))
        }
    }

    @Test("An agency sets its own delay; the duty outlives the loss of the mandate", arguments: documents)
    func ownDelayAndLoss(_ document: Document.ID, _ clause: Clause) throws {
        var file = try file(Settings.sample { $0.archiving = "5d" })
        try file.send(document, at: "2026-02-06T21:00:00Z")
        #expect(file.duty(clause, at: "2026-02-06T21:00:00Z")?.dueAt == "2026-02-12T04:00:00Z")
        try file.record(.mandateLost("M-1", effectiveOn: "2026-02-07", reason: nil), at: "2026-02-07T12:00:00Z")
        #expect(file.duties(clause, at: "2026-02-08T12:00:00Z").count == 1)
    }

    @Test("A document that was not made cannot be archived")
    func unknown() throws {
        let refusal = try file().refusal(of: .documentArchived("CR-9", reference: "GED-1"), at: "2026-02-06T22:00:00Z")
        #expect(refusal == .unknownDocument("CR-9"))
    }
}
