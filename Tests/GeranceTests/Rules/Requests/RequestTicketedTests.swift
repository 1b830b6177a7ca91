import Gerance
import GeranceTestKit
import Testing

@Suite("request.ticketed: an e-mailed request becomes a ticket that the owner follows in the client space")
struct RequestTicketedTests {
    private let clause = Clause.requestTicketed

    /// A managed file with a request by e-mail as fact 3, on a Friday at 17:00 in Martinique.
    private func file(_ settings: Settings? = nil) throws -> File {
        var file = try File.managed(settings)
        try file.record(
            .requestReceived(Request(by: .email, about: "M-1")), at: "2026-02-06T21:00:00Z", by: .owner)
        return file
    }

    @Test("It is due in 24 elapsed hours, by the manager, to the owner")
    func terms() throws {
        let file = try file()
        #expect(
            file.duty(clause, at: "2026-02-06T21:00:00Z")?.terms
                == Terms("2026-02-06T21:00:00Z", due: "2026-02-07T21:00:00Z", .manager, to: .owner))
        #expect(file.duties(clause, at: "2026-02-07T21:00:00Z") == ["request.ticketed/3 open"])
        #expect(file.duties(clause, at: "2026-02-07T21:00:00.001Z") == ["request.ticketed/3 breached"])
        #expect(
            try self.file(Settings.sample { $0.ticket = "2d" }).duty(clause, at: "2026-02-06T21:00:00Z")?.dueAt
                == "2026-02-09T04:00:00Z")
    }

    @Test("By any other means a ticket is advised, never owed", arguments: Channel.allCases.filter { $0 != .email })
    func advice(_ channel: Channel) throws {
        var file = try File.managed()
        try file.record(.requestReceived(Request(by: channel)), at: "2026-02-06T21:00:00Z", by: .owner)
        let duty = try #require(file.duty(clause, at: "2026-02-06T21:00:00Z"))
        #expect(duty.isAdvice && duty.dueAt == nil)
        #expect(file.duties(clause, at: "2027-02-06T21:00:00Z") == ["request.ticketed/3 open"])
        #expect(file.breaches(clause, at: "2027-02-06T21:00:00Z") == [])
        try file.record(.ticketOpened(Ticket("T-1", .serving([3]), isVisibleToOwner: true)), at: "2026-02-09T12:00:00Z")
        #expect(file.duties(clause, at: "2026-02-09T12:00:00Z") == [])
    }

    @Test("A message that asks for nothing, and a change that came otherwise, raise nothing here")
    func notRaised() throws {
        var file = try File.managed()
        try file.record(.messageReceived(.init(by: .email)), at: "2026-02-06T21:00:00Z", by: .owner)
        try file.record(.voicemailLeft(.init(on: .mobile)), at: "2026-02-06T21:00:00Z", by: .owner)
        try file.record(.changeRequested(Change(of: .address, by: .call)), at: "2026-02-06T21:00:00Z", by: .owner)
        #expect(file.duties(clause, at: "2026-02-06T22:00:00Z") == [])
        try file.record(.changeRequested(Change(of: .address, by: .email)), at: "2026-02-06T22:00:00Z", by: .owner)
        #expect(file.duties(clause, at: "2026-02-06T22:00:00Z") == ["request.ticketed/6 open"])
    }

    @Test(
        "Only a ticket that serves the request and that the owner can see discharges, whoever opens or holds it",
        arguments: [
            (Ticket("T-1", .serving([3]), isVisibleToOwner: true), true),
            (Ticket("T-1", .serving([4, 3]), assignedTo: .sales, isVisibleToOwner: true), true),
            (Ticket("T-1", .serving([3]), assignedTo: .accounting), false),
            (Ticket("T-1", .serving([4]), isVisibleToOwner: true), false),
            (Ticket("T-1", .serving([]), isVisibleToOwner: true), false),
            (Ticket("T-1", .mandate("M-1"), isVisibleToOwner: true), false),
        ])
    func ticket(_ ticket: Ticket, discharges: Bool) throws {
        for author in [Sample.manager, Sample.reception, .system] {
            var file = try file()
            try file.record(.requestReceived(Request(by: .email)), at: "2026-02-06T21:30:00Z", by: .owner)
            try file.record(.ticketOpened(ticket), at: "2026-02-06T22:00:00Z", by: author)
            let isOpen = file.duties(clause, at: "2026-02-06T22:00:00Z").contains("request.ticketed/3 open")
            #expect(isOpen != discharges, "\(ticket) \(author)")
        }
    }

    @Test("A hidden ticket discharges on the day on which it is shown; closing it hidden does not")
    func shownLater() throws {
        var file = try file()
        try file.record(.ticketOpened(Ticket("T-1", .serving([3]))), at: "2026-02-06T22:00:00Z")
        try file.record(.ticketUpdated(TicketUpdate("T-1", assignee: .manager)), at: "2026-02-06T22:30:00Z")
        #expect(file.duties(clause, at: "2026-02-06T22:30:00Z").count == 1)
        var hidden = file
        try hidden.record(.ticketClosed("T-1"), at: "2026-02-06T23:00:00Z")
        #expect(hidden.duties(clause, at: "2026-02-06T23:00:00Z").count == 1)
        try file.record(.ticketUpdated(TicketUpdate("T-1", visibleToOwner: true)), at: "2026-02-06T23:00:00Z")
        #expect(file.duties(clause, at: "2026-02-06T23:00:00Z") == [])
    }

    @Test("An answer, a message and an event are no ticket")
    func nearMisses() throws {
        var file = try file()
        try file.record(.messageSent(MessageSent(by: .clientSpace, answers: [3])), at: "2026-02-06T22:00:00Z")
        try file.record(.eventNoted(topic: "ticket", nil), at: "2026-02-06T22:00:00Z")
        try file.record(.messageClosed(3, reason: "Merci"), at: "2026-02-06T22:00:00Z")
        #expect(file.duties(clause, at: "2026-02-06T22:00:00Z").count == 1)
    }

    @Test("A ticket from before the request, on nothing known or on another kind of fact is refused")
    func refused() throws {
        let file = try file()
        let ticket = { (number: FactNumber) in Fact.Content.ticketOpened(Ticket("T-1", .serving([number]))) }
        #expect(file.refusal(of: ticket(9), at: "2026-02-06T22:00:00Z") == .unknownFact(9))
        #expect(file.refusal(of: ticket(2), at: "2026-02-06T22:00:00Z") == .unsuitableFact(2, .mandateSigned))
        var copy = file
        #expect(throws: Refusal.self) {
            try copy.record(ticket(3), at: "2026-02-06T20:59:59.999Z", recordedAt: "2026-02-06T22:00:00Z")
        }
        #expect(copy.dossier == file.dossier)
    }

    @Test(
        "Opened at the limit it is in time, a millisecond later a breach; a late proof lifts it",
        arguments: [
            ("2026-02-07T21:00:00Z", "2026-02-07T21:00:00Z", []),
            ("2026-02-07T21:00:00.001Z", "2026-02-07T21:00:00.001Z", ["request.ticketed/3 2026-02-07T21:00:00Z"]),
            ("2026-02-07T12:00:00Z", "2026-02-10T12:00:00Z", ["request.ticketed/3 2026-02-07T21:00:00Z lifted"]),
        ] as [(Instant, Instant, [String])])
    func limit(at: Instant, recordedAt: Instant, expected: [String]) throws {
        var file = try file()
        try file.record(
            .ticketOpened(Ticket("T-1", .serving([3]), isVisibleToOwner: true)), at: at, recordedAt: recordedAt)
        #expect(file.breaches(clause, at: "2026-03-01T12:00:00Z") == expected)
    }

    @Test("One ticket may serve several requests and a change")
    func several() throws {
        var file = try file()
        try file.record(.ticketOpened(Ticket("T-M", .mandate("M-1"))), at: "2026-02-06T21:10:00Z")
        try file.record(
            .changeRequested(Change(of: .address, by: .email, about: "M-1")), at: "2026-02-06T21:30:00Z", by: .owner)
        try file.record(
            .ticketOpened(
                Ticket("T-1", .serving([3, 5]), under: "T-M", assignedTo: .accounting, isVisibleToOwner: true)),
            at: "2026-02-06T22:00:00Z")
        #expect(file.duties(.requestTicketed, .changeTicketed, at: "2026-02-06T22:00:00Z") == [])
    }

    @Test("A request recorded by mistake owes no ticket any more")
    func annulled() throws {
        var file = try file()
        try file.record(.factAnnulled(3, reason: "Autre propriétaire"), at: "2026-02-10T12:00:00Z")
        #expect(file.duties(clause, at: "2026-02-10T12:00:00Z") == [])
        #expect(
            file.breaches(clause, at: "2026-02-10T12:00:00Z") == ["request.ticketed/3 2026-02-07T21:00:00Z lifted"])
    }

    @Test("On a lost mandate no ticket is owed, and none can be opened; an open duty lapses with the mandate")
    func lost() throws {
        var file = try file(Settings.sample { $0.ticket = "10d" })
        try file.record(.mandateLost("M-1", effectiveOn: "2026-02-10", reason: nil), at: "2026-02-07T12:00:00Z")
        #expect(file.duties(clause, at: "2026-02-10T03:59:59.999Z").count == 1)
        #expect(file.duties(clause, at: "2026-02-10T04:00:00Z") == [])
        try file.record(
            .requestReceived(Request(by: .email, about: "M-1")), at: "2026-02-11T12:00:00Z", by: .owner)
        #expect(file.duties(clause, at: "2026-02-11T12:00:00Z") == [])
        #expect(
            file.refusal(of: .ticketOpened(Ticket("T-1", .serving([5]))), at: "2026-02-11T13:00:00Z")
                == .mandateLost("M-1", on: "2026-02-10"))
    }
}
