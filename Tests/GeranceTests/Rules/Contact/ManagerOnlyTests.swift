import Gerance
import GeranceTestKit
import Testing

@Suite("contact.managerOnly: only the manager contacts the owner")
struct ManagerOnlyTests {
    static let start: Instant = "2026-01-06T13:00:00Z"

    /// A file with a statement, a tax recap and a letter ready to go.
    static func file() throws -> File {
        var file = try File()
        try file.record(.mandateSigned(try Sample.mandate()), at: "2026-01-05T12:00:00Z")
        let january = try Period(from: "2026-01-01", to: "2026-01-31")
        let documents: [(Document.ID, Document.Content)] = [
            ("CRG", .statement(of: "M-1", january)), ("RF", .taxRecap(year: 2025)), ("LETTRE", .letter),
            ("FACTURE", .invoice),
        ]
        for (id, content) in documents {
            try file.record(.documentIssued(.init(id, content)), at: "2026-01-05T12:00:00Z", by: Sample.accounting)
        }
        return file
    }

    static let contacts: [Deed] =
        [Channel.email, .post, .sms, .clientSpace].map { Deed("\($0)", .messageSent(.init(by: $0))) } + [
            Deed("call to the owner", .callHeld(.init(.outgoing, on: .landline, startedAt: start))),
            Deed("call from the owner", .callHeld(.init(.incoming, on: .mobile, startedAt: start))),
            Deed("meeting", .meetingHeld(.init(nil))),
            Deed("meeting by video", .meetingHeld(.init(nil, isByVideo: true))),
        ]

    @Test("Words by anybody else than a manager are a breach, by whatever channel", arguments: contacts)
    func breach(by contact: Deed) throws {
        for role in Role.allCases {
            var file = try Self.file()
            let number = try file.record(contact.content, at: "2026-01-06T13:10:00Z", by: .staff("x", role))
            let expected = role == .manager ? [] : ["contact.managerOnly/\(number) 2026-01-06T13:10:00Z"]
            #expect(file.breaches(.contactManagerOnly, at: "2026-01-06T13:10:00Z") == expected, "\(role)")
        }
    }

    @Test("Any manager may contact the owner, not only the owner's own")
    func otherManager() throws {
        var file = try Self.file()
        try file.record(.messageSent(.init(by: .sms)), at: Self.start, by: .staff("paul", .manager))
        #expect(file.breaches(.contactManagerOnly, at: Self.start) == [])
    }

    @Test(
        "Accounting sends statements and tax recaps, and nothing else",
        arguments: [
            (["CRG"], true), (["RF"], true), (["CRG", "RF"], true), ([], false), (["LETTRE"], false),
            (["FACTURE"], false), (["CRG", "LETTRE"], false), (["RF", "FACTURE"], false),
        ] as [([Document.ID], Bool)])
    func accounting(carries documents: [Document.ID], isRight: Bool) throws {
        for role in Role.allCases where role != .manager {
            var file = try Self.file()
            try file.record(
                .messageSent(.init(by: .email, carries: documents)), at: Self.start, by: .staff("x", role))
            let breaches = file.breaches(.contactManagerOnly, at: Self.start)
            #expect(breaches.isEmpty == (isRight && role == .accounting), "\(role)")
        }
    }

    @Test(
        "What is no contact breaches nothing",
        arguments: [
            Deed("reception passes a call on", .callTransferred(rings: 2, to: "lea"), by: Sample.reception),
            Deed("sales try to call", .callAttempted(.landline), by: .staff("x", .sales)),
            Deed("a call is missed", .callMissed(.init(rings: 4)), by: Sample.reception),
            Deed("accounting issues a document", .documentIssued(.init("D", .letter)), by: Sample.accounting),
            Deed("accounting opens a ticket", .ticketOpened(.init("R-1", .serving([]))), by: Sample.accounting),
            Deed(
                "reception takes an appointment",
                .meetingScheduled(.init("RDV", startsAt: "2026-01-08T13:00:00Z")), by: Sample.reception),
            Deed("the owner writes", .messageReceived(.init(by: .email)), by: .owner),
            Deed("a machine sends", .messageSent(.init(by: .email)), by: .system),
            Deed(
                "an automatic receipt from reception", .messageSent(MessageSent(by: .email).automatic),
                by: Sample.reception),
        ])
    func noContact(_ deed: Deed) throws {
        var file = try Self.file()
        try file.record(deed, at: Self.start)
        #expect(file.breaches(.contactManagerOnly, at: "2026-02-01T00:00:00Z") == [])
    }

    @Test("The breach says who it was, in which role")
    func explanation() throws {
        var file = try Self.file()
        try file.record(.messageSent(.init(by: .sms)), at: Self.start, by: Sample.accounting)
        let breach = try #require(file.dossier.breaches(at: Self.start).first)
        #expect(breach.severity == .breach)
        #expect(breach.explanation == "marc (comptabilité) a contacté le propriétaire : seul le gestionnaire le fait.")
    }

    @Test("A contact recorded late is a breach at the instant at which it was; annulled, it is lifted")
    func recordedLate() throws {
        var file = try Self.file()
        let number = try file.record(
            .messageSent(.init(by: .sms)), at: Self.start, recordedAt: "2026-01-09T13:00:00Z", by: Sample.reception)
        #expect(file.breaches(.contactManagerOnly, at: Self.start) == ["contact.managerOnly/\(number) \(Self.start)"])
        try file.record(.factAnnulled(number, reason: "erreur de saisie"), at: "2026-01-10T13:00:00Z")
        let breaches = file.breaches(.contactManagerOnly, at: "2026-01-10T13:00:00Z")
        #expect(breaches == ["contact.managerOnly/\(number) \(Self.start) lifted"])
    }
}
