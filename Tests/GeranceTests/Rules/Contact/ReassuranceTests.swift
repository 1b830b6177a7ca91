import Gerance
import GeranceTestKit
import Testing

@Suite("contact.reassure: an owner who waits without news is to be called or texted")
struct ReassuranceTests {
    /// A Tuesday, 08:00 in Martinique; seven days later it is the 13th.
    static let request: Instant = "2026-01-06T12:00:00Z"
    static let week: Instant = "2026-01-13T12:00:00Z"

    /// A file with a mandate, two leases, and nobody waiting: the next fact is 5.
    static func quietFile(_ settings: Settings? = nil) throws -> File {
        var file = try File(settings)
        try file.record(.mandateSigned(try Sample.mandate()), at: "2026-01-05T12:00:00Z")
        try file.record(.leaseSigned(try Sample.lease(1)), at: "2026-01-05T12:00:00Z")
        try file.record(.leaseSigned(try Sample.lease(2)), at: "2026-01-05T12:00:00Z")
        return file
    }

    /// A file in which the owner asks for something by fact 5.
    static func file(_ settings: Settings? = nil) throws -> File {
        var file = try quietFile(settings)
        try file.record(.requestReceived(.init(by: .email)), at: request, by: .owner)
        return file
    }

    static func notice(_ lease: Lease.ID = "B-1") -> Fact.Content {
        .departureAnnounced(TenantNotice(lease: lease, form: .registeredLetter, receivedOn: "2026-01-06"))
    }

    static let waits: [Deed] =
        Channel.allCases.map { Deed("a request by \($0)", .requestReceived(.init(by: $0)), by: .owner) } + [
            Deed("a change", .changeRequested(.init(of: .address, by: .email)), by: .owner),
            Deed("a tenant who leaves", notice(), by: .tenant),
        ]

    @Test("Who waits for seven days without news is to be reassured; it is advice, without a limit", arguments: waits)
    func raised(by wait: Deed) throws {
        var file = try Self.quietFile()
        try file.record(wait, at: Self.request)
        #expect(file.duties(.contactReassure, at: Self.week.adding(milliseconds: -1)) == [])
        #expect(
            file.terms(of: .contactReassure, at: Self.week) == ["2026-01-13T12:00:00Z to whenever by manager for owner"]
        )
        #expect(file.duties(.contactReassure, at: "2026-06-01T00:00:00Z") == ["contact.reassure/5/2026-01-13 open"])
        #expect(file.breaches(.contactReassure, at: "2026-06-01T00:00:00Z") == [])
        #expect(
            file.dossier.duties(at: Self.week).filter { $0.id.clause == "contact.reassure" }.map(\.isAdvice) == [true])
    }

    @Test(
        "Who waits for nothing is not",
        arguments: [
            Deed("a message that asks for nothing", .messageReceived(.init(by: .email)), by: .owner),
            Deed("a voicemail", .voicemailLeft(.init(on: .mobile)), by: .owner),
            Deed("an appointment", .meetingScheduled(.init("RDV", startsAt: "2026-03-01T12:00:00Z"))),
            Deed("a call", .callHeld(.init(.incoming, on: .landline, startedAt: request))),
        ])
    func notRaised(by deed: Deed) throws {
        var file = try Self.quietFile()
        try file.record(deed, at: Self.request)
        #expect(file.duties(.contactReassure, at: "2026-06-01T00:00:00Z") == [])
    }

    static let news: [Deed] = [
        Deed("an SMS", .messageSent(.init(by: .sms))), Deed("an e-mail", .messageSent(.init(by: .email))),
        Deed("a letter", .messageSent(.init(by: .post))), Deed("client space", .messageSent(.init(by: .clientSpace))),
        Deed("a call", .callHeld(.init(.outgoing, on: .mobile, startedAt: request))),
        Deed("the owner's call", .callHeld(.init(.incoming, on: .landline, startedAt: request))),
        Deed("a meeting", .meetingHeld(.init(nil))),
        Deed("another manager", .messageSent(.init(by: .sms)), by: .staff("paul", .manager)),
    ]

    @Test("Any words of a manager reassure, and the silence begins anew", arguments: news)
    func reassured(by deed: Deed) throws {
        var file = try Self.file()
        let number = try file.record(deed, at: "2026-01-14T12:00:00Z")
        #expect(
            file.followed(.contactReassure) == [
                "raised contact.reassure/5/2026-01-13", "discharged contact.reassure/5/2026-01-13 by \(number)",
            ])
        #expect(file.duties(.contactReassure, at: "2026-01-21T11:59:59.999Z") == [])
        #expect(file.duties(.contactReassure, at: "2026-01-21T12:00:00Z") == ["contact.reassure/5/2026-01-21 open"])
    }

    @Test("Words of a manager during the wait put the advice off", arguments: news)
    func putOff(by deed: Deed) throws {
        var file = try Self.file()
        try file.record(deed, at: "2026-01-10T12:00:00Z")
        #expect(file.duties(.contactReassure, at: "2026-01-17T11:59:59.999Z") == [])
        #expect(file.duties(.contactReassure, at: "2026-01-17T12:00:00Z") == ["contact.reassure/5/2026-01-17 open"])
    }

    static let noNews: [Deed] =
        [
            Deed("an automatic receipt", .messageSent(MessageSent(by: .email).automatic)),
            Deed("a machine", .messageSent(.init(by: .sms)), by: .system),
            Deed("an attempt", .callAttempted(.landline)),
            Deed("the owner writes again", .messageReceived(.init(by: .email)), by: .owner),
            Deed("the owner's voicemail", .voicemailLeft(.init(on: .mobile)), by: .owner),
            Deed("a ticket", .ticketOpened(.init("R-1", .serving([5]), isVisibleToOwner: true))),
            Deed("reading", .messageRead(5)),
            Deed("another request", .requestReceived(.init(by: .email)), by: .owner),
            Deed("another departure", notice("B-2"), by: .tenant),
        ] + Deed.byOthers("an SMS", .messageSent(.init(by: .sms)))
        + Deed.byOthers("a call", .callHeld(.init(.outgoing, on: .mobile, startedAt: request)))

    @Test("Nothing else reassures, before or after", arguments: noNews)
    func notReassured(by deed: Deed) throws {
        for instant: Instant in ["2026-01-10T12:00:00Z", "2026-01-14T12:00:00Z"] {
            var file = try Self.file()
            try file.record(deed, at: instant)
            #expect(file.duties(.contactReassure, at: "2026-03-01T12:00:00Z") == ["contact.reassure/5/2026-01-13 open"])
        }
    }

    @Test("Contact from before the wait does not shorten the days: they are counted from the request")
    func contactBefore() throws {
        var file = try Self.quietFile()
        try file.record(.messageSent(.init(by: .sms)), at: "2026-01-05T13:00:00Z")
        try file.record(.requestReceived(.init(by: .email)), at: Self.request, by: .owner)
        #expect(file.duties(.contactReassure, at: Self.week) == ["contact.reassure/6/2026-01-13 open"])
    }

    @Test("Of two waits, the one that began first counts, and there is one advice for both")
    func twoWaits() throws {
        var file = try Self.file()
        try file.record(Self.notice(), at: "2026-01-08T12:00:00Z", by: .tenant)
        #expect(file.duties(.contactReassure, at: "2026-03-01T12:00:00Z") == ["contact.reassure/5/2026-01-13 open"])
    }

    // MARK: - The end of the wait

    @Test(
        "The advice lapses when nobody waits any more",
        arguments: [
            Deed("the tenant stays", .departureWithdrawn("B-1"), by: .tenant),
            Deed("the tenant has left", .leaseEnded("B-1", on: "2026-01-14")),
            Deed("the departure was a mistake", .factAnnulled(5, reason: "autre logement")),
        ])
    func lapsed(by deed: Deed) throws {
        for (instant, verbs): (Instant, [String]) in [
            (
                "2026-01-14T12:00:00Z",
                [
                    "raised contact.reassure/5/2026-01-13", "lapsed contact.reassure/5/2026-01-13",
                ]
            ), ("2026-01-10T12:00:00Z", []),
        ] {
            var file = try Self.quietFile()
            try file.record(Self.notice(), at: Self.request, by: .tenant)
            try file.record(deed, at: instant)
            try file.record(.eventNoted(topic: "plus-tard", nil), at: "2026-03-01T12:00:00Z")
            #expect(file.followed(.contactReassure) == verbs)
        }
    }

    @Test("A request that is annulled or marked as needing no answer, with no ticket open, waits no more")
    func requestSettled() throws {
        for content: Fact.Content in [.factAnnulled(5, reason: "doublon"), .messageClosed(5, reason: "réglé")] {
            var file = try Self.quietFile()
            try file.record(.requestReceived(.init(by: .sms)), at: Self.request, by: .owner)
            try file.record(content, at: "2026-01-14T12:00:00Z")
            #expect(file.duties(.contactReassure, at: "2026-03-01T12:00:00Z") == [])
        }
    }

    @Test("A request answered by SMS waits no more; one that is followed in a ticket waits until the ticket is closed")
    func ticket() throws {
        for isTicketed in [false, true] {
            var file = try Self.quietFile()
            try file.record(.requestReceived(.init(by: .sms)), at: Self.request, by: .owner)
            if isTicketed {
                try file.record(.ticketOpened(.init("R-1", .serving([5]), isVisibleToOwner: true)), at: Self.request)
            }
            try file.record(.messageSent(.init(by: .clientSpace, answers: [5])), at: "2026-01-07T12:00:00Z")
            let advice = isTicketed ? ["contact.reassure/5/2026-01-14 open"] : []
            #expect(file.duties(.contactReassure, at: "2026-03-01T12:00:00Z") == advice)
            guard isTicketed else { continue }
            try file.record(.ticketClosed("R-1"), at: "2026-01-20T12:00:00Z")
            #expect(file.duties(.contactReassure, at: "2026-03-01T12:00:00Z") == [])
        }
    }

    // MARK: - Recorded late, and an agency's own days

    @Test("News from before the seventh day that is recorded after it ends the advice, and counts from its own day")
    func recordedLate() throws {
        for (recording, next): (Instant, String) in [
            ("2026-01-14T12:00:00Z", "2026-01-16"), ("2026-01-19T12:00:00Z", "2026-01-16"),
        ] {
            var file = try Self.file()
            try file.record(.messageSent(.init(by: .sms)), at: "2026-01-09T12:00:00Z", recordedAt: recording)
            #expect(file.followed(.contactReassure).prefix(2).last == "lapsed contact.reassure/5/2026-01-13")
            #expect(file.duties(.contactReassure, at: "2026-01-20T12:00:00Z") == ["contact.reassure/5/\(next) open"])
        }
    }

    @Test("A wait recorded late is raised at its own time; news that is older than others changes nothing")
    func outOfOrder() throws {
        var file = try Self.quietFile()
        try file.record(
            .requestReceived(.init(by: .email)), at: Self.request, recordedAt: "2026-01-20T12:00:00Z", by: .owner)
        #expect(
            file.terms(of: .contactReassure, at: "2026-01-20T12:00:00Z") == [
                "2026-01-13T12:00:00Z to whenever by manager for owner"
            ])
        try file.record(.messageSent(.init(by: .sms)), at: "2026-01-20T13:00:00Z")
        try file.record(.messageSent(.init(by: .sms)), at: "2026-01-15T12:00:00Z", recordedAt: "2026-01-20T14:00:00Z")
        #expect(file.duties(.contactReassure, at: "2026-01-27T12:59:59.999Z") == [])
        #expect(file.duties(.contactReassure, at: "2026-01-27T13:00:00Z") == ["contact.reassure/5/2026-01-27 open"])
    }

    @Test("An agency may count three days, to the end of the third")
    func ownDelay() throws {
        let file = try Self.file(try Sample.settings { $0.reassurance = "3d" })
        #expect(file.duties(.contactReassure, at: "2026-01-10T03:59:59.999Z") == [])
        #expect(file.duties(.contactReassure, at: "2026-01-10T04:00:00Z") == ["contact.reassure/5/2026-01-10 open"])
    }
}
