import Gerance
import GeranceTestKit
import Testing

/// A managed file with the mandate's ticket T-M as fact 3 and a change as fact 4, on a Friday at 17:00 in Martinique.
private func changed(
    _ settings: Settings? = nil, of particular: Change.Particular = .bankDetails, by channel: Channel = .clientSpace,
    about mandate: Mandate.ID? = "M-1"
) throws -> File {
    var file = try File.managed(settings, mandate: Mandates.make(dwellings: [Sample.dwelling(1)]))
    try file.record(.ticketOpened(Ticket("T-M", .mandate("M-1"))), at: "2026-01-06T12:00:00Z")
    try file.record(
        .changeRequested(Change(of: particular, by: channel, about: mandate)), at: "2026-02-06T21:00:00Z", by: .owner)
    return file
}

private func ticket(
    under parent: Ticket.ID? = "T-M", to assignee: Role? = .accounting, visible: Bool = true,
    serving facts: [FactNumber] = [4]
) -> Fact.Content {
    .ticketOpened(Ticket("T-1", .serving(facts), under: parent, assignedTo: assignee, isVisibleToOwner: visible))
}

@Suite("change.ticketed: a change makes a ticket under the ticket of the mandate")
struct ChangeTicketedTests {
    private let clause = Clause.changeTicketed

    @Test(
        "Any change by any means raises the duty: 24 hours, by the manager, to the owner", arguments: Channel.allCases)
    func raised(by channel: Channel) throws {
        for particular in Change.Particular.allCases {
            let file = try changed(of: particular, by: channel)
            #expect(
                file.duty(clause, at: "2026-02-06T21:00:00Z")?.terms
                    == Terms("2026-02-06T21:00:00Z", due: "2026-02-07T21:00:00Z", .manager, to: .owner))
        }
        #expect(
            try changed(Settings.sample { $0.ticket = "48h" }).duty(clause, at: "2026-02-06T21:00:00Z")?.dueAt
                == "2026-02-08T21:00:00Z")
    }

    @Test("A request, and new particulars that were simply recorded, raise nothing")
    func notRaised() throws {
        var file = try File.managed()
        try file.record(.requestReceived(Request(by: .email)), at: "2026-02-06T21:00:00Z", by: .owner)
        try file.record(.ownerChanged(try Sample.owner(documentChannel: .post)), at: "2026-02-06T21:00:00Z")
        #expect(file.duties(clause, at: "2026-02-06T21:00:00Z") == [])
    }

    @Test(
        "Only a visible ticket of accounting under the mandate's own discharges",
        arguments: [
            ("T-M", .accounting, true, [4], true),
            (nil, .accounting, true, [4], false),
            ("T-X", .accounting, true, [4], false),
            ("T-M", nil, true, [4], false),
            ("T-M", .manager, true, [4], false),
            ("T-M", .management, true, [4], false),
            ("T-M", .accounting, false, [4], false),
            ("T-M", .accounting, true, [], false),
        ] as [(Ticket.ID?, Role?, Bool, [FactNumber], Bool)])
    func discharged(
        under parent: Ticket.ID?, to assignee: Role?, visible: Bool, serving facts: [FactNumber], expected: Bool
    ) throws {
        var file = try changed()
        try file.record(.ticketOpened(Ticket("T-X", .serving([]))), at: "2026-02-06T21:30:00Z")
        try file.record(
            ticket(under: parent, to: assignee, visible: visible, serving: facts), at: "2026-02-06T22:00:00Z")
        #expect(file.duties(clause, at: "2026-02-06T22:00:00Z").isEmpty == expected)
    }

    @Test("What was wrong with a ticket may be put right, one thing at a time")
    func putRight() throws {
        var file = try changed()
        try file.record(ticket(under: nil, to: nil, visible: false), at: "2026-02-06T22:00:00Z")
        for update in [
            TicketUpdate("T-1", parent: "T-M"), TicketUpdate("T-1", assignee: .accounting),
        ] {
            try file.record(.ticketUpdated(update), at: "2026-02-06T22:10:00Z")
            #expect(file.duties(clause, at: "2026-02-06T22:10:00Z").count == 1)
        }
        try file.record(.ticketUpdated(TicketUpdate("T-1", visibleToOwner: true)), at: "2026-02-06T22:20:00Z")
        #expect(file.duties(clause, at: "2026-02-06T22:20:00Z") == [])
    }

    @Test("The parent is the ticket of the mandate concerned; of any current one where the owner as such is")
    func parent() throws {
        for (mandate, discharged) in [("M-1", false), ("M-2", true), (nil, true)] as [(Mandate.ID?, Bool)] {
            var file = try changed()
            try file.record(
                .mandateSigned(try Mandates.make("M-2", dwellings: [Sample.dwelling(2)])), at: "2026-02-06T21:00:00Z")
            try file.record(.ticketOpened(Ticket("T-N", .mandate("M-2"))), at: "2026-02-06T21:10:00Z")
            let change = try file.record(
                .changeRequested(Change(of: .address, by: .post, about: mandate)), at: "2026-02-06T21:20:00Z",
                by: .owner)
            try file.record(ticket(under: "T-N", serving: [change]), at: "2026-02-06T22:00:00Z")
            let isOpen = file.duties(clause, at: "2026-02-06T22:00:00Z").contains("change.ticketed/\(change) open")
            #expect(isOpen != discharged, "\(String(describing: mandate))")
        }
    }

    @Test("The ticket of a lost mandate is no parent for what concerns the owner")
    func lostParent() throws {
        var file = try changed(about: nil)
        try file.record(.mandateLost("M-1", effectiveOn: "2026-02-07", reason: nil), at: "2026-02-06T21:30:00Z")
        try file.record(ticket(), at: "2026-02-07T12:00:00Z")
        #expect(file.duties(clause, at: "2026-02-07T12:00:00Z") == ["change.ticketed/4 open"])
    }

    @Test("An unknown parent, and a ticket from before the change, are refused")
    func refused() throws {
        let file = try changed()
        #expect(file.refusal(of: ticket(under: "T-9"), at: "2026-02-06T22:00:00Z") == .unknownTicket("T-9"))
        #expect(
            file.refusal(of: .ticketOpened(Ticket("T-M", .serving([4]))), at: "2026-02-06T22:00:00Z")
                == .identifierTaken("T-M"))
        var copy = file
        #expect(throws: Refusal.self) {
            try copy.record(ticket(), at: "2026-02-06T20:00:00Z", recordedAt: "2026-02-06T22:00:00Z")
        }
    }

    @Test(
        "Opened at the limit it is in time, a millisecond later a breach; a late proof lifts it",
        arguments: [
            ("2026-02-07T21:00:00Z", "2026-02-07T21:00:00Z", []),
            ("2026-02-07T21:00:00.001Z", "2026-02-07T21:00:00.001Z", ["change.ticketed/4 2026-02-07T21:00:00Z"]),
            ("2026-02-07T12:00:00Z", "2026-02-10T12:00:00Z", ["change.ticketed/4 2026-02-07T21:00:00Z lifted"]),
        ] as [(Instant, Instant, [String])])
    func limit(at: Instant, recordedAt: Instant, expected: [String]) throws {
        var file = try changed()
        try file.record(ticket(), at: at, recordedAt: recordedAt)
        #expect(file.breaches(clause, at: "2026-03-01T12:00:00Z") == expected)
    }

    @Test("On a lost mandate a change is recorded without duty; an open duty lapses with the mandate")
    func lost() throws {
        var file = try changed(Settings.sample { $0.ticket = "10d" })
        try file.record(.mandateLost("M-1", effectiveOn: "2026-02-10", reason: nil), at: "2026-02-07T12:00:00Z")
        #expect(file.duties(clause, at: "2026-02-10T04:00:00Z") == [])
        try file.record(
            .changeRequested(Change(of: .address, by: .email, about: "M-1")), at: "2026-02-11T12:00:00Z", by: .owner)
        #expect(
            file.duties(.changeTicketed, .changeAcknowledged, .requestTicketed, at: "2026-02-11T12:00:00Z") == [
                "change.acknowledged/4 breached"
            ])
    }
}

@Suite("change.acknowledged: the receipt of a change is acknowledged in the client space")
struct ChangeAcknowledgedTests {
    private let clause = Clause.changeAcknowledged

    @Test("It is due in 24 hours, by the manager, to the owner; an agency sets its own delay")
    func terms() throws {
        let file = try changed()
        #expect(
            file.duty(clause, at: "2026-02-06T21:00:00Z")?.terms
                == Terms("2026-02-06T21:00:00Z", due: "2026-02-07T21:00:00Z", .manager, to: .owner))
        #expect(
            try changed(Settings.sample { $0.acknowledgement = "2h" }).duty(clause, at: "2026-02-06T21:00:00Z")?.dueAt
                == "2026-02-06T23:00:00Z")
    }

    @Test("Only the client space discharges, from a manager or a machine on their behalf", arguments: Channel.allCases)
    func channel(_ channel: Channel) throws {
        for author in [Sample.manager, .staff("zoe", .manager), .system, Sample.accounting, Sample.reception] {
            for isAutomatic in [false, true] {
                var file = try changed()
                var message = MessageSent(by: channel, acknowledges: [4])
                message.isAutomatic = isAutomatic
                try file.record(.messageSent(message), at: "2026-02-06T22:00:00Z", by: author)
                let isRight = channel == .clientSpace && (author.isManager || author == .system)
                #expect(
                    file.duties(clause, at: "2026-02-06T22:00:00Z").isEmpty == isRight, "\(channel) \(author)")
            }
        }
    }

    @Test("An answer in the client space, a ticket and the acknowledgement of another change discharge nothing")
    func nearMisses() throws {
        var file = try changed()
        let other = try file.record(
            .changeRequested(Change(of: .address, by: .email)), at: "2026-02-06T21:10:00Z", by: .owner)
        try file.record(
            .messageSent(MessageSent(by: .clientSpace, answers: [4], acknowledges: [other])),
            at: "2026-02-06T22:00:00Z")
        try file.record(ticket(), at: "2026-02-06T22:00:00Z")
        #expect(file.duties(clause, at: "2026-02-06T22:00:00Z") == ["change.acknowledged/4 open"])
    }

    @Test("A request owes no acknowledgement; one from before the change, or of something else, is refused")
    func refused() throws {
        var file = try changed()
        let request = try file.record(.requestReceived(Request(by: .email)), at: "2026-02-06T21:10:00Z", by: .owner)
        #expect(file.duties(clause, at: "2026-02-06T21:10:00Z") == ["change.acknowledged/4 open"])
        try file.record(
            .messageSent(MessageSent(by: .clientSpace, acknowledges: [request])), at: "2026-02-06T21:20:00Z")
        #expect(
            file.refusal(of: .messageSent(MessageSent(by: .clientSpace, acknowledges: [2])), at: "2026-02-06T22:00:00Z")
                == .unsuitableFact(2, .mandateSigned))
        #expect(throws: Refusal.self) {
            try file.record(
                .messageSent(MessageSent(by: .clientSpace, acknowledges: [4])), at: "2026-02-06T20:00:00Z",
                recordedAt: "2026-02-06T22:00:00Z")
        }
    }

    @Test(
        "Acknowledged at the limit it is in time, a millisecond later a breach; a late proof lifts it",
        arguments: [
            ("2026-02-07T21:00:00Z", "2026-02-07T21:00:00Z", []),
            ("2026-02-07T21:00:00.001Z", "2026-02-07T21:00:00.001Z", ["change.acknowledged/4 2026-02-07T21:00:00Z"]),
            ("2026-02-07T12:00:00Z", "2026-02-10T12:00:00Z", ["change.acknowledged/4 2026-02-07T21:00:00Z lifted"]),
        ] as [(Instant, Instant, [String])])
    func limit(at: Instant, recordedAt: Instant, expected: [String]) throws {
        var file = try changed()
        try file.record(
            .messageSent(MessageSent(by: .clientSpace, acknowledges: [4])), at: at, recordedAt: recordedAt)
        #expect(file.breaches(clause, at: "2026-03-01T12:00:00Z") == expected)
    }

    @Test("An open acknowledgement outlives the mandate")
    func lost() throws {
        var file = try changed()
        try file.record(.mandateLost("M-1", effectiveOn: "2026-02-07", reason: nil), at: "2026-02-07T12:00:00Z")
        #expect(file.duties(clause, at: "2026-02-07T12:00:00Z") == ["change.acknowledged/4 open"])
        try file.record(.messageSent(MessageSent(by: .clientSpace, acknowledges: [4])), at: "2026-02-07T13:00:00Z")
        #expect(file.duties(clause, at: "2026-02-07T13:00:00Z") == [])
    }
}

@Suite("change.assignedToAccounting: the ticket of a change is assigned to accounting, who treats and closes it")
struct ChangeAssignedTests {
    private let clause = Clause.changeAssignedToAccounting

    @Test("The ticket raises two duties: assigning in 24 hours, treating and closing in 10 days")
    func raised() throws {
        var file = try changed()
        #expect(file.duties(clause, at: "2026-02-06T21:00:00Z") == [])
        try file.record(ticket(to: nil), at: "2026-02-06T22:00:00Z")
        let duties = file.dossier.openDuties(under: clause)
        #expect(
            Set(duties.map(\.id.description)) == [
                "change.assignedToAccounting/5/assign", "change.assignedToAccounting/5/close",
            ])
        #expect(
            duties.first { $0.action == .assignTicket }?.terms
                == Terms("2026-02-06T22:00:00Z", due: "2026-02-07T22:00:00Z", .accounting, to: .owner))
        #expect(
            duties.first { $0.action == .treatChange }?.terms
                == Terms("2026-02-06T22:00:00Z", due: "2026-02-17T04:00:00Z", .accounting, to: .owner))
        #expect(duties.allSatisfy { $0.subject == .ticket("T-1") })
    }

    @Test("An agency sets both delays")
    func ownDelays() throws {
        var file = try changed(
            Settings.sample {
                $0.assignment = "2h"
                $0.treatment = "72h"
            })
        try file.record(ticket(to: nil), at: "2026-02-06T22:00:00Z")
        #expect(
            file.dossier.duties(at: "2026-02-06T22:00:00Z").filter { $0.id.clause == clause.id }.map(\.dueAt) == [
                "2026-02-07T00:00:00Z", "2026-02-09T22:00:00Z",
            ])
    }

    @Test("The ticket of a request, and the mandate's own, are nobody's in particular")
    func notRaised() throws {
        var file = try changed()
        let request = try file.record(.requestReceived(Request(by: .email)), at: "2026-02-06T21:10:00Z", by: .owner)
        try file.record(ticket(to: .manager, serving: [request]), at: "2026-02-06T22:00:00Z")
        try file.record(.ticketClosed("T-1"), at: "2026-02-06T23:00:00Z")
        #expect(file.duties(clause, at: "2026-02-06T23:00:00Z") == [])
        #expect(file.breaches(clause, at: "2026-02-06T23:00:00Z") == [])
    }

    @Test(
        "Assigned to accounting it is assigned; to anybody else it is a breach and stays to be assigned",
        arguments: Role.allCases)
    func assigned(to role: Role) throws {
        var opened = try changed()
        try opened.record(ticket(to: role), at: "2026-02-06T22:00:00Z")
        var updated = try changed()
        try updated.record(ticket(to: nil), at: "2026-02-06T22:00:00Z")
        try updated.record(.ticketUpdated(TicketUpdate("T-1", assignee: role)), at: "2026-02-06T22:30:00Z")
        for file in [opened, updated] {
            let open = file.duties(clause, at: "2026-02-06T22:30:00Z")
            #expect(open.contains("change.assignedToAccounting/5/assign open") == (role != .accounting))
            #expect(open.contains("change.assignedToAccounting/5/close open"))
            #expect(file.breaches(clause, at: "2026-02-06T22:30:00Z").isEmpty == (role == .accounting))
        }
    }

    @Test("An update that assigns nobody neither discharges nor breaches")
    func plainUpdate() throws {
        var file = try changed()
        try file.record(ticket(to: nil), at: "2026-02-06T22:00:00Z")
        try file.record(.ticketUpdated(TicketUpdate("T-1", visibleToOwner: true)), at: "2026-02-06T22:30:00Z")
        #expect(file.duties(clause, at: "2026-02-06T22:30:00Z").count == 2)
        #expect(file.breaches(clause, at: "2026-02-06T22:30:00Z") == [])
    }

    @Test(
        "Closed by another role it is a breach and stays open for accounting",
        arguments: [Sample.manager, Sample.reception, .system, .staff("dg", .management)])
    func closedByAnother(_ author: Author) throws {
        var file = try changed()
        try file.record(ticket(), at: "2026-02-06T22:00:00Z")
        try file.record(.ticketClosed("T-1"), at: "2026-02-09T12:00:00Z", by: author)
        #expect(file.duties(clause, at: "2026-02-09T12:00:00Z") == ["change.assignedToAccounting/5/close open"])
        #expect(
            file.breaches(clause, at: "2026-02-09T12:00:00Z") == ["change.assignedToAccounting/6 2026-02-09T12:00:00Z"])
        #expect(file.dossier.tickets.contains { $0.id == "T-1" })
        try file.record(.ticketClosed("T-1"), at: "2026-02-10T12:00:00Z", by: Sample.accounting)
        #expect(file.duties(clause, at: "2026-02-10T12:00:00Z") == [])
        #expect(!file.dossier.tickets.contains { $0.id == "T-1" })
    }

    @Test("Closed by accounting, it was in accounting's hands: both duties end")
    func closed() throws {
        var file = try changed()
        try file.record(ticket(to: nil), at: "2026-02-06T22:00:00Z")
        try file.record(.ticketClosed("T-1"), at: "2026-02-07T12:00:00Z", by: Sample.accounting)
        #expect(file.duties(clause, .changeTicketed, at: "2026-02-07T12:00:00Z") == [])
        #expect(file.breaches(clause, at: "2026-03-07T12:00:00Z") == [])
        #expect(
            file.refusal(of: .ticketClosed("T-1"), at: "2026-02-08T12:00:00Z", by: Sample.accounting)
                == .unknownTicket("T-1"))
    }

    @Test(
        "Closed at the limit it is in time, a millisecond later a breach; a late proof lifts it",
        arguments: [
            ("2026-02-17T04:00:00Z", "2026-02-17T04:00:00Z", []),
            (
                "2026-02-17T04:00:00.001Z", "2026-02-17T04:00:00.001Z",
                ["change.assignedToAccounting/5 2026-02-17T04:00:00Z"]
            ),
            (
                "2026-02-12T12:00:00Z", "2026-02-20T12:00:00Z",
                ["change.assignedToAccounting/5 2026-02-17T04:00:00Z lifted"]
            ),
        ] as [(Instant, Instant, [String])])
    func limit(at: Instant, recordedAt: Instant, expected: [String]) throws {
        var file = try changed()
        try file.record(ticket(), at: "2026-02-06T22:00:00Z")
        try file.record(.ticketClosed("T-1"), at: at, recordedAt: recordedAt, by: Sample.accounting)
        #expect(file.breaches(clause, at: "2026-03-01T12:00:00Z") == expected)
    }

    @Test("What stands on a lost mandate lapses with it")
    func lost() throws {
        var file = try changed()
        try file.record(ticket(to: nil), at: "2026-02-06T22:00:00Z")
        try file.record(.mandateLost("M-1", effectiveOn: "2026-02-07", reason: nil), at: "2026-02-07T12:00:00Z")
        #expect(file.duties(clause, .changeTicketed, at: "2026-02-07T12:00:00Z") == [])
        #expect(file.breaches(clause, at: "2026-06-07T12:00:00Z") == [])
    }
}
