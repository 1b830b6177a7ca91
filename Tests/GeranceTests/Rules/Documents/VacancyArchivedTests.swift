import Gerance
import GeranceTestKit
import Testing

@Suite("vacancy.archived: the letter that announces a departure is stored in the archive")
struct VacancyArchivedTests {
    private let clause = Clause.vacancyArchived

    private func file() throws -> File {
        var file = try File.leased()
        try file.record(.documentIssued(Document("L-1", .letter)), at: "2026-03-06T12:00:00Z")
        try file.record(.documentIssued(Document("L-2", .letter)), at: "2026-03-06T12:00:00Z")
        try file.departure(at: "2026-03-06T20:00:00Z")
        return file
    }

    @Test("The letter raises the duty, not the departure: 48 hours, by the manager, owed to the agency")
    func raised() throws {
        var file = try file()
        #expect(file.duties(clause, at: "2026-03-06T21:00:00Z") == [])
        let letter = try file.announceDeparture(at: "2026-03-06T21:00:00Z")
        let duty = try #require(file.duty(clause, at: "2026-03-06T21:00:00Z"))
        #expect(duty.terms == Terms("2026-03-06T21:00:00Z", due: "2026-03-08T21:00:00Z", .manager, to: .agency))
        #expect(file.duties(clause, at: "2026-03-08T21:00:00Z") == ["vacancy.archived/\(letter) open"])
        #expect(file.duties(clause, at: "2026-03-08T21:00:00.001Z") == ["vacancy.archived/\(letter) breached"])
    }

    @Test("A letter that stands as a document is archived as that document, one by post without as the message")
    func reference() throws {
        var document = try file()
        try document.announceDeparture(by: .email, carrying: ["L-1"], at: "2026-03-06T21:00:00Z")
        #expect(document.duties(clause, at: "2026-03-06T22:00:00Z") == ["vacancy.archived/7/L-1 open"])
        try document.record(.documentArchived("L-2", reference: "GED-2"), at: "2026-03-06T22:00:00Z")
        #expect(document.duties(clause, at: "2026-03-06T22:00:00Z").count == 1)
        try document.record(.documentArchived("L-1", reference: "GED-1"), at: "2026-03-06T23:00:00Z", by: .system)
        #expect(document.duties(clause, at: "2026-03-06T23:00:00Z") == [])

        var message = try file()
        let letter = try message.announceDeparture(at: "2026-03-06T21:00:00Z")
        let other = try message.record(.messageSent(MessageSent(by: .post)), at: "2026-03-06T21:30:00Z")
        try message.record(.messageArchived(other, reference: "GED-2"), at: "2026-03-06T22:00:00Z")
        try message.record(.documentArchived("L-1", reference: "GED-3"), at: "2026-03-06T22:00:00Z")
        #expect(message.duties(clause, at: "2026-03-06T22:00:00Z").count == 1)
        try message.record(.messageArchived(letter, reference: "GED-1"), at: "2026-03-06T23:00:00Z", by: .system)
        #expect(message.duties(clause, at: "2026-03-06T23:00:00Z") == [])
    }

    @Test("A letter archived before it went needs no second archiving")
    func earlier() throws {
        var file = try file()
        try file.record(.documentArchived("L-1", reference: "GED-1"), at: "2026-03-06T20:30:00Z")
        try file.announceDeparture(by: .email, carrying: ["L-1"], at: "2026-03-06T21:00:00Z")
        #expect(file.duties(clause, at: "2026-03-06T21:00:00Z") == [])
    }

    @Test("A call's follow-up, an SMS and a letter that announces nothing need no archiving")
    func notRaised() throws {
        var file = try file()
        try file.announceDeparture(by: .sms, at: "2026-03-06T21:00:00Z")
        try file.announceDeparture(by: .email, at: "2026-03-06T21:00:00Z")
        try file.send("L-1", by: .email, from: Sample.manager, at: "2026-03-06T21:10:00Z")
        try file.record(.messageSent(MessageSent(by: .post)), at: "2026-03-06T21:20:00Z")
        #expect(file.duties(clause, at: "2026-03-07T12:00:00Z") == [])
    }

    @Test("The letter on a withdrawal is archived as well")
    func withdrawal() throws {
        var file = try file()
        var letter = MessageSent(by: .post)
        letter.announcesWithdrawals = ["B-1"]
        let sent = try file.record(.messageSent(letter), at: "2026-03-07T12:00:00Z")
        #expect(file.duties(clause, at: "2026-03-07T12:00:00Z") == ["vacancy.archived/\(sent) open"])
    }

    @Test(
        "Archived at the limit it is in time, a millisecond later a breach; a late proof lifts it",
        arguments: [
            ("2026-03-08T21:00:00Z", "2026-03-08T21:00:00Z", []),
            ("2026-03-08T21:00:00.001Z", "2026-03-08T21:00:00.001Z", ["vacancy.archived/7 2026-03-08T21:00:00Z"]),
            ("2026-03-07T12:00:00Z", "2026-03-12T12:00:00Z", ["vacancy.archived/7 2026-03-08T21:00:00Z lifted"]),
        ] as [(Instant, Instant, [String])])
    func limit(at: Instant, recordedAt: Instant, expected: [String]) throws {
        var file = try file()
        let letter = try file.announceDeparture(at: "2026-03-06T21:00:00Z")
        try file.record(.messageArchived(letter, reference: "GED-1"), at: at, recordedAt: recordedAt)
        #expect(file.breaches(clause, at: "2026-03-20T12:00:00Z") == expected)
    }

    @Test("Only a message of the file can be archived as one")
    func unsuitable() throws {
        let file = try file()
        #expect(
            file.refusal(of: .messageArchived(6, reference: "GED-1"), at: "2026-03-07T12:00:00Z")
                == .unsuitableFact(6, .departureAnnounced))
        #expect(
            file.refusal(of: .messageArchived(99, reference: "GED-1"), at: "2026-03-07T12:00:00Z") == .unknownFact(99))
    }
}
