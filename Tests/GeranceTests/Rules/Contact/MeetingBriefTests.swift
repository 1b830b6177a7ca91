import Gerance
import GeranceTestKit
import Testing

@Suite("meeting.personalised: a brief built from the file, so that the welcome is personal")
struct MeetingBriefTests {
    static let now: Instant = "2026-03-10T14:00:00Z"

    static func brief(of file: File, at instant: Instant = now) throws -> MeetingBrief {
        try #require(MeetingBrief(of: file.dossier, at: instant))
    }

    @Test("A new owner's brief has the name, and nothing invented")
    func newOwner() throws {
        let brief = try Self.brief(of: try File(), at: "2026-01-05T12:00:00Z")
        #expect(brief.owner == "Hélène Montout")
        #expect(brief.dwellings.isEmpty && brief.departures.isEmpty && brief.openRequests.isEmpty)
        #expect(brief.lastContacts.isEmpty)
        #expect(brief.lastStatement == nil)
        #expect(brief.owed.map(\.id.clause) == ["clientSpace.addressGiven", "clientSpace.emailRegistered"])
    }

    @Test("The agency's own journal makes no brief, nor does an empty file")
    func agency() throws {
        #expect(MeetingBrief(of: try File.agency().dossier, at: Self.now) == nil)
        #expect(MeetingBrief(of: Dossier(under: .standard(try Sample.settings())), at: Self.now) == nil)
    }

    @Test("It names the dwellings of the mandates that run on that day, in the order of the mandates")
    func dwellings() throws {
        var file = try File()
        let short = try Mandate(
            id: "M-3", registerNumber: 3, registeredOn: "2026-01-01", signedOn: "2026-01-01",
            effectiveFrom: "2026-01-01", term: MandateTerm(firmMonths: 2), dwellings: [try Sample.dwelling(4)],
            powers: [], mayReceiveFunds: true,
            feeTerms: [try FeeTerm(kind: .management, price: .rate("7.2%", of: .collectedAll), payer: .owner)],
            accounts: try AccountsTerms(rhythm: .monthly), depositHeldBy: .manager)
        try file.record(
            .mandateSigned(try Sample.mandate("M-2", on: [try Sample.dwelling(3)])), at: "2026-01-05T12:00:00Z")
        try file.record(.mandateSigned(try Sample.mandate("M-1")), at: "2026-01-05T12:00:00Z")
        try file.record(.mandateSigned(short), at: "2026-01-05T12:00:00Z")
        try file.record(.mandateLost("M-2", effectiveOn: "2026-03-10", reason: nil), at: "2026-02-01T12:00:00Z")
        func ids(at instant: Instant) throws -> [Dwelling.ID] {
            try Self.brief(of: file, at: instant).dwellings.map(\.id)
        }
        #expect(try ids(at: "2026-02-28T12:00:00Z") == ["L-3", "L-1", "L-2", "L-4"])
        // The third mandate ended with February, the second one is lost from the start of 10 March.
        #expect(try ids(at: "2026-03-10T03:59:59Z") == ["L-3", "L-1", "L-2"])
        #expect(try ids(at: "2026-03-10T04:00:00Z") == ["L-1", "L-2"])
    }

    @Test("It names the tenants about to leave, until they have left or stay")
    func departures() throws {
        var file = try ReassuranceTests.quietFile()
        for lease: Lease.ID in ["B-2", "B-1"] {
            try file.record(ReassuranceTests.notice(lease), at: "2026-01-06T12:00:00Z", by: .tenant)
        }
        #expect(try Self.brief(of: file).departures == ["B-1", "B-2"])
        try file.record(.departureWithdrawn("B-2"), at: "2026-01-07T12:00:00Z", by: .tenant)
        #expect(try Self.brief(of: file).departures == ["B-1"])
        try file.record(.leaseEnded("B-1", on: "2026-03-01"), at: "2026-03-01T12:00:00Z")
        #expect(try Self.brief(of: file).departures == [])
    }

    @Test("It names the requests and changes that are not settled, and what is owed to the owner, in order")
    func openWork() throws {
        var file = try File()
        try file.record(.messageReceived(.init(by: .sms)), at: "2026-03-09T12:00:00Z", by: .owner)
        try file.record(.requestReceived(.init(by: .sms)), at: "2026-03-09T12:00:00Z", by: .owner)
        try file.record(.changeRequested(.init(of: .address, by: .sms)), at: "2026-03-09T12:00:00Z", by: .owner)
        try file.record(.requestReceived(.init(by: .sms)), at: "2026-03-09T12:00:00Z", by: .owner)
        try file.record(.messageSent(.init(by: .clientSpace, answers: [3])), at: "2026-03-09T13:00:00Z")
        let brief = try Self.brief(of: file)
        #expect(brief.openRequests == [4, 5])
        #expect(brief.owed == file.dossier.duties(at: Self.now).filter { $0.owedTo == .owner })
        #expect(brief.owed.contains { $0.id.description == "reply.limit/2" })
    }

    @Test("It lists the last five contacts in the order of time, whoever began them, also when recorded late")
    func contacts() throws {
        var file = try File()
        let deeds: [(Deed, Instant)] = [
            (Deed("", .messageReceived(.init(by: .email)), by: .owner), "2026-03-01T12:00:00Z"),
            (Deed("", .messageSent(.init(by: .email))), "2026-03-02T12:00:00Z"),
            (Deed("", .messageSent(MessageSent(by: .email).automatic)), "2026-03-02T13:00:00Z"),
            (Deed("", .callAttempted(.landline)), "2026-03-02T14:00:00Z"),
            (
                Deed("", .callHeld(.init(.incoming, on: .mobile, startedAt: "2026-03-04T12:00:00Z"))),
                "2026-03-04T12:00:00Z"
            ),
            (Deed("", .voicemailLeft(.init(on: .mobile)), by: .owner), "2026-03-05T12:00:00Z"),
            (Deed("", .meetingHeld(.init(nil))), "2026-03-06T12:00:00Z"),
        ]
        for (deed, instant) in deeds { try file.record(deed, at: instant) }
        try file.record(
            .messageSent(.init(by: .sms)), at: "2026-03-03T12:00:00Z", recordedAt: "2026-03-07T12:00:00Z")
        let contacts = try Self.brief(of: file).lastContacts
        #expect(contacts.map(\.channel) == [.email, .sms, .call, .call, .meeting])
        #expect(contacts.map(\.isFromOwner) == [false, false, true, true, false])
        #expect(contacts.map(\.fact) == [3, 9, 6, 7, 8])
    }

    @Test("Its last statement is the one with the latest cut-off, corrected where it was")
    func lastStatement() throws {
        var file = try File()
        try file.record(.mandateSigned(try Sample.mandate()), at: "2026-01-05T12:00:00Z")
        let february = try Period(from: "2026-02-01", to: "2026-02-28")
        let january = try Period(from: "2026-01-01", to: "2026-01-31")
        let documents: [(Document, Document.ID)] = [
            (Document("F", .statement(of: "M-1", february)), "F"), (Document("J", .statement(of: "M-1", january)), "F"),
            (Document("RF", .taxRecap(year: 2026)), "F"), (Document("A", .letter), "F"),
            (Document("F-bis", .statement(of: "M-1", february), replacing: "F"), "F-bis"),
            (Document("A-ter", .statement(of: "M-1", february), replacing: "F-bis"), "A-ter"),
        ]
        for (document, expected) in documents {
            try file.record(.documentIssued(document), at: "2026-03-05T12:00:00Z", by: Sample.accounting)
            #expect(try Self.brief(of: file).lastStatement?.id == expected)
        }
    }
}
