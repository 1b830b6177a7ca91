import Gerance
import GeranceTestKit
import Testing

@Suite("vacancy.announced: as soon as the tenant says they leave, the manager informs the owner by letter")
struct VacancyAnnouncedTests {
    private let clause = Clause.vacancyAnnounced

    @Test("A departure announced in any form raises the duty", arguments: TenantNotice.Form.allCases)
    func anyForm(_ form: TenantNotice.Form) throws {
        var file = try File.leased()
        let notice = try file.departure(form, at: "2026-03-06T20:00:00Z")
        #expect(file.duties(clause, at: "2026-03-06T20:00:00Z") == ["vacancy.announced/\(notice) open"])
    }

    @Test("It is due in 24 elapsed hours, the weekend too, by the manager, to the owner")
    func terms() throws {
        var file = try File.leased()
        // A Friday at 16:00 in Martinique.
        try file.departure(at: "2026-03-06T20:00:00Z")
        let duty = try #require(file.duty(clause, at: "2026-03-06T20:00:00Z"))
        #expect(duty.terms == Terms("2026-03-06T20:00:00Z", due: "2026-03-07T20:00:00Z", .manager, to: .owner))
        #expect(duty.subject == .lease("B-1"))
        #expect(file.dossier.bearer(of: duty) == "lea")
        #expect(file.duties(clause, at: "2026-03-07T20:00:00Z") == ["vacancy.announced/4 open"])
        #expect(file.duties(clause, at: "2026-03-07T20:00:00.001Z") == ["vacancy.announced/4 breached"])
        try file.record(.managerAssigned("zoe"), at: "2026-03-07T12:00:00Z")
        #expect(file.dossier.bearer(of: duty) == "zoe")
    }

    @Test("A clock change leaves the 24 hours whole, a working delay waits for the agency to open")
    func delays() throws {
        var mainland = try File.leased(Settings.sample(in: .mainland))
        try mainland.departure(at: "2026-10-24T12:00:00Z")
        #expect(mainland.duty(clause, at: "2026-10-24T12:00:00Z")?.dueAt == "2026-10-25T12:00:00Z")

        // Thursday 21 May 2026 at 16:00; Friday 22 May is closed in Martinique, Monday 25 May is Whit Monday.
        var own = try File.leased(Settings.sample { $0.departure = "1d" })
        try own.departure(at: "2026-05-21T20:00:00Z")
        #expect(own.duty(clause, at: "2026-05-21T20:00:00Z")?.dueAt == "2026-05-23T04:00:00Z")
        var working = try File.leased(Settings.sample { $0.departure = "8wh" })
        try working.departure(at: "2026-05-21T20:00:00Z")
        let due = try #require(working.duty(clause, at: "2026-05-21T20:00:00Z")?.dueAt)
        #expect(due > "2026-05-26T04:00:00Z" && due < "2026-05-28T04:00:00Z")
    }

    @Test("The end of a lease, a tenant's words and an event raise nothing")
    func lookAlike() throws {
        var file = try File.leased()
        try file.record(.eventNoted(topic: "tenant", "Le locataire pense partir"), at: "2026-03-06T20:00:00Z")
        try file.record(.leaseEnded("B-1", on: "2026-03-31"), at: "2026-03-31T20:00:00Z")
        #expect(file.duties(clause, at: "2026-04-06T20:00:00Z") == [])
        #expect(
            file.refusal(
                of: .departureAnnounced(TenantNotice(lease: "B-9", form: .letter, receivedOn: nil)),
                at: "2026-04-06T20:00:00Z", by: .tenant) == .unknownLease("B-9"))
    }

    @Test("A second word on the same departure raises no second duty and gives no more time")
    func once() throws {
        var file = try File.leased()
        try file.departure(.oral, at: "2026-03-06T20:00:00Z")
        try file.departure(.registeredLetter, at: "2026-03-07T12:00:00Z")
        #expect(file.duties(clause, at: "2026-03-07T12:00:00Z") == ["vacancy.announced/4 open"])
        #expect(file.duty(clause, at: "2026-03-07T12:00:00Z")?.dueAt == "2026-03-07T20:00:00Z")
    }

    @Test(
        "Only a manager's letter discharges: by post, or as a document by e-mail or in the client space",
        arguments: [
            (Channel.post, [], true),
            (.email, ["L-1"], true),
            (.clientSpace, ["L-1"], true),
            (.email, [], false),
            (.clientSpace, [], false),
            (.email, ["F-1"], false),
            (.sms, [], false),
            (.sms, ["L-1"], false),
        ] as [(Channel, [Document.ID], Bool)])
    func letter(by channel: Channel, carrying documents: [Document.ID], isLetter: Bool) throws {
        for author in [Sample.manager, .staff("zoe", .manager), Sample.accounting, Sample.reception, .system] {
            var file = try File.leased()
            try file.record(.documentIssued(Document("L-1", .letter)), at: "2026-03-06T12:00:00Z")
            try file.record(.documentIssued(Document("F-1", .invoice)), at: "2026-03-06T12:00:00Z")
            try file.departure(at: "2026-03-06T20:00:00Z")
            try file.announceDeparture(by: channel, carrying: documents, from: author, at: "2026-03-06T21:00:00Z")
            #expect(
                file.duties(clause, at: "2026-03-06T22:00:00Z").isEmpty == (isLetter && author.isManager),
                "\(channel) \(documents) \(author)")
        }
    }

    @Test("A call, a letter on another lease, one that announces nothing and an automatic one discharge nothing")
    func nearMisses() throws {
        var file = try File.leased()
        try file.record(.leaseSigned(try Sample.lease(2)), at: "2026-01-06T12:45:00Z")
        try file.departure(at: "2026-03-06T20:00:00Z")
        try file.record(
            .callHeld(CallHeld(.outgoing, on: .landline, startedAt: "2026-03-06T20:10:00Z")),
            at: "2026-03-06T20:20:00Z")
        try file.record(.messageSent(MessageSent(by: .post)), at: "2026-03-06T20:30:00Z")
        var other = MessageSent(by: .post)
        other.announcesDepartures = ["B-2"]
        try file.record(.messageSent(other), at: "2026-03-06T20:40:00Z")
        var withdrawal = MessageSent(by: .post)
        withdrawal.announcesWithdrawals = ["B-1"]
        try file.record(.messageSent(withdrawal), at: "2026-03-06T20:50:00Z")
        var automatic = MessageSent(by: .post)
        automatic.announcesDepartures = ["B-1"]
        automatic.isAutomatic = true
        try file.record(.messageSent(automatic), at: "2026-03-06T21:00:00Z")
        #expect(file.duties(clause, at: "2026-03-06T21:00:00Z") == ["vacancy.announced/5 open"])
    }

    @Test("A letter from before the departure announces another one")
    func beforeTheCause() throws {
        var file = try File.leased()
        try file.departure(at: "2026-03-06T20:00:00Z")
        try file.announceDeparture(at: "2026-03-06T19:59:59.999Z", recordedAt: "2026-03-06T21:00:00Z")
        #expect(file.duties(clause, at: "2026-03-06T21:00:00Z").count == 1)
        // Hence a withdrawal leaves nothing to correct.
        try file.record(.departureWithdrawn("B-1"), at: "2026-03-06T22:00:00Z", by: .tenant)
        #expect(file.duties(clause, at: "2026-03-06T22:00:00Z") == [])
    }

    @Test(
        "Sent at the limit it is in time, a millisecond later a breach; a late proof lifts it",
        arguments: [
            ("2026-03-07T20:00:00Z", "2026-03-07T20:00:00Z", []),
            ("2026-03-07T20:00:00.001Z", "2026-03-07T20:00:00.001Z", ["vacancy.announced/4 2026-03-07T20:00:00Z"]),
            ("2026-03-07T12:00:00Z", "2026-03-09T12:00:00Z", ["vacancy.announced/4 2026-03-07T20:00:00Z lifted"]),
        ] as [(Instant, Instant, [String])])
    func limit(at: Instant, recordedAt: Instant, expected: [String]) throws {
        var file = try File.leased()
        try file.departure(at: "2026-03-06T20:00:00Z")
        try file.announceDeparture(at: at, recordedAt: recordedAt)
        #expect(file.breaches(clause, at: "2026-03-20T12:00:00Z") == expected)
        #expect(file.duties(clause, at: "2026-03-20T12:00:00Z") == [])
    }

    @Test("A departure recorded late counts from when it was announced")
    func recordedLate() throws {
        var file = try File.leased()
        try file.departure(at: "2026-03-06T20:00:00Z", recordedAt: "2026-03-09T12:00:00Z")
        #expect(file.breaches(clause, at: "2026-03-09T12:00:00Z") == ["vacancy.announced/4 2026-03-07T20:00:00Z"])
    }

    @Test("Two tenants who leave are two duties, and one letter may announce both")
    func twoTenants() throws {
        var file = try File.leased()
        try file.record(.leaseSigned(try Sample.lease(2)), at: "2026-01-06T12:45:00Z")
        try file.departure(at: "2026-03-06T20:00:00Z")
        try file.record(
            .departureAnnounced(TenantNotice(lease: "B-2", form: .email, receivedOn: nil)),
            at: "2026-03-06T20:30:00Z", by: .tenant)
        #expect(file.duties(clause, at: "2026-03-06T21:00:00Z").count == 2)
        var letter = MessageSent(by: .post)
        letter.announcesDepartures = ["B-1", "B-2"]
        try file.record(.messageSent(letter), at: "2026-03-06T22:00:00Z")
        #expect(file.duties(clause, at: "2026-03-06T22:00:00Z") == [])
    }

    // MARK: - Withdrawn

    @Test("A notice withdrawn before the letter ends the duty; a new one later raises a new duty")
    func withdrawnBefore() throws {
        var file = try File.leased()
        try file.departure(at: "2026-03-06T20:00:00Z")
        try file.record(.departureWithdrawn("B-1"), at: "2026-03-06T22:00:00Z", by: .tenant)
        #expect(file.duties(clause, at: "2026-03-20T22:00:00Z") == [])
        #expect(file.breaches(clause, at: "2026-03-20T22:00:00Z") == [])
        #expect(file.story(clause) == ["raised vacancy.announced/4", "lapsed vacancy.announced/4"])
        try file.departure(at: "2026-04-06T20:00:00Z")
        #expect(file.duties(clause, at: "2026-04-06T20:00:00Z") == ["vacancy.announced/6 open"])
    }

    @Test("Withdrawn past the limit, the duty ends and its breach stays")
    func withdrawnLate() throws {
        var file = try File.leased()
        try file.departure(at: "2026-03-06T20:00:00Z")
        try file.record(.departureWithdrawn("B-1"), at: "2026-03-10T22:00:00Z", by: .tenant)
        #expect(file.duties(clause, at: "2026-03-20T22:00:00Z") == [])
        #expect(file.breaches(clause, at: "2026-03-20T22:00:00Z") == ["vacancy.announced/4 2026-03-07T20:00:00Z"])
    }

    @Test("Withdrawn after the letter, the news that the tenant stays is owed the same way")
    func withdrawnAfter() throws {
        var file = try File.leased()
        try file.departure(at: "2026-03-06T20:00:00Z")
        try file.announceDeparture(at: "2026-03-06T21:00:00Z")
        try file.record(.departureWithdrawn("B-1"), at: "2026-03-10T22:00:00Z", by: .tenant)
        let duty = try #require(file.duty(clause, at: "2026-03-10T22:00:00Z"))
        #expect(duty.id.description == "vacancy.announced/6/withdrawal")
        #expect(duty.action == .announceWithdrawal)
        #expect(duty.terms == Terms("2026-03-10T22:00:00Z", due: "2026-03-11T22:00:00Z", .manager, to: .owner))
        try file.announceDeparture(at: "2026-03-10T22:30:00Z")
        #expect(file.duties(clause, at: "2026-03-10T23:00:00Z").count == 1)
        var letter = MessageSent(by: .sms)
        letter.announcesWithdrawals = ["B-1"]
        try file.record(.messageSent(letter), at: "2026-03-10T23:00:00Z")
        #expect(file.duties(clause, at: "2026-03-10T23:00:00Z").count == 1)
        letter.channel = .post
        try file.record(.messageSent(letter), at: "2026-03-11T12:00:00Z")
        #expect(file.duties(clause, at: "2026-03-11T12:00:00Z") == [])
    }

    @Test("A letter recorded after the withdrawal, whenever it went, leaves the news of the withdrawal owed")
    func letterRecordedAfterWithdrawal() throws {
        for (sentAt, raisedAt) in [
            ("2026-03-06T21:00:00Z", "2026-03-06T22:00:00Z"), ("2026-03-06T23:00:00Z", "2026-03-06T23:00:00Z"),
        ] as [(Instant, Instant)] {
            var file = try File.leased()
            try file.departure(at: "2026-03-06T20:00:00Z")
            try file.record(.departureWithdrawn("B-1"), at: "2026-03-06T22:00:00Z", by: .tenant)
            try file.announceDeparture(at: sentAt, recordedAt: "2026-03-07T12:00:00Z")
            #expect(file.duties(clause, at: "2026-03-07T12:00:00Z") == ["vacancy.announced/5/withdrawal open"])
            #expect(file.duty(clause, at: "2026-03-07T12:00:00Z")?.raisedAt == raisedAt)
        }
    }

    @Test("A withdrawal without a departure is refused")
    func noDeparture() throws {
        #expect(
            try File.leased().refusal(of: .departureWithdrawn("B-1"), at: "2026-03-06T22:00:00Z", by: .tenant)
                == .noDeparture("B-1"))
    }

    @Test("A departure recorded by mistake raises nothing any more, and a true one later raises its own duty")
    func annulled() throws {
        var file = try File.leased()
        try file.departure(at: "2026-03-06T20:00:00Z")
        try file.record(.factAnnulled(4, reason: "Autre locataire"), at: "2026-03-09T12:00:00Z")
        #expect(file.duties(clause, at: "2026-03-09T12:00:00Z") == [])
        #expect(file.dossier.departure(of: "B-1") == nil)
        try file.departure(at: "2026-03-10T20:00:00Z")
        #expect(file.duties(clause, at: "2026-03-10T20:00:00Z") == ["vacancy.announced/6 open"])
    }

    // MARK: - The mandate lost

    @Test("On a lost mandate a departure is recorded without duty; an open duty lapses with the mandate")
    func lost() throws {
        var before = try File.leased()
        try before.record(.mandateLost("M-1", effectiveOn: "2026-03-01", reason: nil), at: "2026-02-01T12:00:00Z")
        try before.departure(at: "2026-03-06T20:00:00Z")
        #expect(before.duties(clause, at: "2026-03-06T20:00:00Z") == [])

        var after = try File.leased(Settings.sample { $0.departure = "10d" })
        try after.record(.mandateLost("M-1", effectiveOn: "2026-03-09", reason: nil), at: "2026-02-01T12:00:00Z")
        try after.departure(at: "2026-03-06T20:00:00Z")
        #expect(after.duties(clause, at: "2026-03-09T03:59:59.999Z").count == 1)
        #expect(after.duties(clause, at: "2026-03-09T04:00:00Z") == [])
        #expect(after.breaches(clause, at: "2026-06-09T04:00:00Z") == [])
    }
}
