import Gerance
import GeranceTestKit
import Testing

@Suite("mandate.lost: on the loss of a mandate, its process is started, and what stood on it lapses")
struct MandateLostTests {
    private let clause = Clause.mandateLost

    private func lost(on day: CivilDate, _ settings: Settings? = nil) throws -> File {
        var file = try File.managed(settings)
        try file.record(.mandateLost("M-1", effectiveOn: day, reason: "Vente"), at: "2026-02-06T21:00:00Z")
        return file
    }

    @Test(
        "Lost now, later or in the past, the process is to be started within 48 hours of the news",
        arguments: ["2026-02-06", "2026-05-01", "2026-01-15"] as [CivilDate])
    func raised(on day: CivilDate) throws {
        let file = try lost(on: day)
        let duty = try #require(file.duty(clause, at: "2026-02-06T21:00:00Z"))
        #expect(duty.terms == Terms("2026-02-06T21:00:00Z", due: "2026-02-08T21:00:00Z", .manager, to: .agency))
        #expect(duty.subject == .mandate("M-1"))
        #expect(file.duties(clause, at: "2026-02-08T21:00:00Z") == ["mandate.lost/3 open"])
        #expect(file.duties(clause, at: "2026-02-08T21:00:00.001Z") == ["mandate.lost/3 breached"])
        #expect(
            try lost(on: day, Settings.sample { $0.mandateFollowUp = "1d" })
                .duty(clause, at: "2026-02-06T21:00:00Z")?.dueAt == "2026-02-08T04:00:00Z")
    }

    @Test("The term of a mandate and its amendment are no loss")
    func lookAlike() throws {
        var file = try File.managed(mandate: Mandates.make(firmMonths: 3, renewals: 0))
        try file.record(.mandateAmended(try Mandates.make(firmMonths: 2, renewals: 0)), at: "2026-02-06T21:00:00Z")
        #expect(file.duties(clause, at: "2026-12-06T21:00:00Z") == [])
    }

    @Test("The start of the named process ends the duty; that of another mandate, or from before the news, does not")
    func discharged() throws {
        var file = try File.managed(mandate: Mandates.make(dwellings: [Sample.dwelling(1)]))
        try file.record(
            .mandateSigned(try Mandates.make("M-2", dwellings: [Sample.dwelling(2)])), at: "2026-01-06T12:00:00Z")
        try file.record(.mandateFollowUpStarted("M-1", process: "Perte de mandat"), at: "2026-02-05T12:00:00Z")
        try file.record(.mandateLost("M-1", effectiveOn: "2026-02-10", reason: nil), at: "2026-02-06T21:00:00Z")
        try file.record(.mandateFollowUpStarted("M-2", process: "Perte de mandat"), at: "2026-02-06T22:00:00Z")
        try file.record(.messageSent(MessageSent(by: .email)), at: "2026-02-06T22:00:00Z")
        #expect(file.duties(clause, at: "2026-02-06T22:00:00Z") == ["mandate.lost/5 open"])
        try file.record(.mandateFollowUpStarted("M-1", process: "Perte de mandat"), at: "2026-02-07T12:00:00Z")
        #expect(file.duties(clause, at: "2026-02-07T12:00:00Z") == [])
        #expect(
            file.refusal(of: .mandateFollowUpStarted("M-9", process: "X"), at: "2026-02-08T12:00:00Z")
                == .unknownMandate("M-9"))
    }

    @Test(
        "Started at the limit it is in time, a millisecond later a breach; a late proof lifts it",
        arguments: [
            ("2026-02-08T21:00:00Z", "2026-02-08T21:00:00Z", []),
            ("2026-02-08T21:00:00.001Z", "2026-02-08T21:00:00.001Z", ["mandate.lost/3 2026-02-08T21:00:00Z"]),
            ("2026-02-07T12:00:00Z", "2026-02-12T12:00:00Z", ["mandate.lost/3 2026-02-08T21:00:00Z lifted"]),
        ] as [(Instant, Instant, [String])])
    func limit(at: Instant, recordedAt: Instant, expected: [String]) throws {
        var file = try lost(on: "2026-03-01")
        try file.record(
            .mandateFollowUpStarted("M-1", process: "Perte de mandat"), at: at, recordedAt: recordedAt)
        #expect(file.breaches(clause, at: "2026-03-20T12:00:00Z") == expected)
    }

    @Test("Another day told for the same loss moves it and begins no second process")
    func anotherDay() throws {
        var file = try lost(on: "2026-03-01")
        try file.record(.mandateLost("M-1", effectiveOn: "2026-04-15", reason: nil), at: "2026-02-07T12:00:00Z")
        #expect(file.duties(clause, at: "2026-02-07T12:00:00Z") == ["mandate.lost/3 open"])
        #expect(file.dossier.lossDay(of: "M-1") == "2026-04-15")
        try file.record(.mandateFollowUpStarted("M-1", process: "Perte de mandat"), at: "2026-02-07T13:00:00Z")
        #expect(file.duties(clause, at: "2026-05-07T12:00:00Z") == [])
        #expect(
            file.dossier.duties(at: "2026-06-01T12:00:00Z").filter { $0.id.clause == "statement.sentByAccounting" }
                .map(\.id.description).contains("statement.sentByAccounting/2/2026-04-14"))
    }

    @Test("Answers, acknowledgements, the last statement and the recap stay owed; the rest lapses on the day")
    func whatStays() throws {
        let settings = try Settings.sample {
            $0.ticket = "20d"
            $0.replyLimit = "480h"
            $0.acknowledgement = "20d"
            $0.departure = "20d"
        }
        var file = try File.leased(settings)
        try file.record(
            .accountPosted(try Posting(.contribution, "780.00", on: "M-1", movedOn: "2026-02-01")),
            at: "2026-02-01T12:00:00Z",
            by: Sample.accounting)
        try file.record(
            .changeRequested(Change(of: .address, by: .email, about: "M-1")), at: "2026-02-05T12:00:00Z", by: .owner)
        try file.departure(at: "2026-02-05T13:00:00Z")
        try file.record(.mandateLost("M-1", effectiveOn: "2026-02-10", reason: nil), at: "2026-02-06T12:00:00Z")
        let clauses = [
            Clause.replyLimit, .requestTicketed, .changeTicketed, .changeAcknowledged, .vacancyAnnounced,
            .statementSentByAccounting, .taxRecapSentByAccounting,
        ].map(\.id)
        let open = { (instant: Instant) in
            file.dossier.duties(at: instant).filter { clauses.contains($0.id.clause) }.map(\.id.description).sorted()
        }
        #expect(
            open("2026-02-10T03:59:59.999Z") == [
                "change.acknowledged/5", "change.ticketed/5", "reply.limit/5", "request.ticketed/5",
                "statement.sentByAccounting/2/2026-01-31", "vacancy.announced/6",
            ])
        #expect(
            open("2026-02-10T04:00:00Z") == [
                "change.acknowledged/5", "reply.limit/5", "statement.sentByAccounting/2/2026-01-31",
                "statement.sentByAccounting/2/2026-02-09",
            ])
        #expect(open("2027-01-02T12:00:00Z").last == "taxRecap.sentByAccounting/1/2026")
        #expect(open("2028-06-02T12:00:00Z").count == 5)
    }

    @Test("Another mandate of the same owner goes on")
    func anotherMandate() throws {
        var file = try File.managed(mandate: Mandates.make(dwellings: [Sample.dwelling(1)]))
        try file.record(
            .mandateSigned(try Mandates.make("M-2", dwellings: [Sample.dwelling(2)])), at: "2026-01-06T12:00:00Z")
        try file.record(
            .requestReceived(Request(by: .email, about: "M-2")), at: "2026-02-09T20:00:00Z", by: .owner)
        try file.record(.mandateLost("M-1", effectiveOn: "2026-02-10", reason: nil), at: "2026-02-09T21:00:00Z")
        #expect(file.duties(.requestTicketed, at: "2026-02-10T12:00:00Z") == ["request.ticketed/4 open"])
        #expect(
            file.dossier.duties(at: "2026-03-01T12:00:00Z").map(\.id.description)
                .contains("statement.sentByAccounting/3/2026-02-28"))
    }

    @Test("From its day new work on the mandate is refused; the day before it is not")
    func newWork() throws {
        var file = try lost(on: "2026-02-10")
        try file.record(.requestReceived(Request(by: .email, about: "M-1")), at: "2026-02-06T22:00:00Z", by: .owner)
        let work: [Fact.Content] = [
            .mandateAmended(try Sample.mandate()), .leaseSigned(try Sample.lease()),
            .ticketOpened(Ticket("T-1", .mandate("M-1"))), .ticketOpened(Ticket("T-1", .serving([4]))),
            .mandateLost("M-1", effectiveOn: "2026-03-01", reason: nil),
        ]
        for content in work {
            #expect(file.refusal(of: content, at: "2026-02-10T03:59:59.999Z") == nil)
            #expect(file.refusal(of: content, at: "2026-02-10T04:00:00Z") == .mandateLost("M-1", on: "2026-02-10"))
        }
        #expect(
            file.refusal(
                of: .documentIssued(
                    Document("CR-1", .statement(of: "M-1", try Period(from: "2026-02-10", to: "2026-02-28")))),
                at: "2026-03-02T12:00:00Z", by: Sample.accounting) == .mandateLost("M-1", on: "2026-02-10"))
    }

    @Test("What comes from outside is recorded, and a message from the owner never refused")
    func outside() throws {
        var file = try lost(on: "2026-02-01")
        let received: [Fact.Content] = [
            .messageReceived(.init(by: .email)), .voicemailLeft(.init(on: .mobile)),
            .requestReceived(Request(by: .email, about: "M-1")),
            .changeRequested(Change(of: .bankDetails, by: .email, about: "M-1")),
        ]
        for content in received { try file.record(content, at: "2026-02-07T12:00:00Z", by: .owner) }
        #expect(
            file.duties(.requestTicketed, .changeTicketed, .changeAcknowledged, at: "2026-02-07T12:00:00Z") == [])
        #expect(file.duties(.replyLimit, at: "2026-02-07T12:00:00Z").count == 4)
    }

    @Test("The dwelling may go under another mandate from the day of the loss")
    func dwelling() throws {
        let file = try lost(on: "2026-02-10")
        let taken = try Mandates.make("M-2", from: "2026-02-09")
        let free = try Mandates.make("M-2", from: "2026-02-10")
        #expect(
            file.refusal(of: .mandateSigned(taken), at: "2026-02-08T12:00:00Z") == .dwellingTaken("L-1", by: "M-1"))
        #expect(file.refusal(of: .mandateSigned(free), at: "2026-02-08T12:00:00Z") == nil)
    }

    @Test("A loss recorded late counts from its day")
    func recordedLate() throws {
        var file = try File.managed(Settings.sample { $0.ticket = "20d" })
        try file.record(
            .requestReceived(Request(by: .email, about: "M-1")), at: "2026-02-08T12:00:00Z", by: .owner)
        try file.record(
            .mandateLost("M-1", effectiveOn: "2026-02-10", reason: nil), at: "2026-02-06T21:00:00Z",
            recordedAt: "2026-03-10T12:00:00Z")
        #expect(file.duties(.requestTicketed, at: "2026-03-10T12:00:00Z") == [])
        #expect(
            file.breaches(clause, at: "2026-03-10T12:00:00Z") == ["mandate.lost/4 2026-02-08T21:00:00Z"])
    }
}
