import Gerance
import GeranceTestKit
import Testing

@Suite("channel.clientSpace: once the owner is enrolled, the client space is preferred")
struct ClientSpacePreferredTests {
    static let enrolment: Instant = "2026-01-06T12:00:00Z"
    static let later: Instant = "2026-01-07T12:00:00Z"

    /// A file with an enrolled owner, a lease, an e-mail (6), a call (7) and a change (8), and a statement.
    static func file(isEnrolled: Bool = true) throws -> File {
        var file = try File()
        try file.record(.mandateSigned(try Sample.mandate()), at: "2026-01-05T12:00:00Z")
        try file.record(.leaseSigned(try Sample.lease()), at: "2026-01-05T12:00:00Z")
        let month = try Period(from: "2026-01-01", to: "2026-01-31")
        try file.record(.documentIssued(.init("CRG", .statement(of: "M-1", month))), at: "2026-01-05T12:00:00Z")
        try file.record(isEnrolled ? .clientSpaceEnrolled : .eventNoted(topic: "rien", nil), at: enrolment)
        try file.record(.messageReceived(.init(by: .email)), at: enrolment, by: .owner)
        try file.record(.callHeld(.init(.incoming, on: .landline, startedAt: enrolment)), at: enrolment)
        try file.record(.changeRequested(.init(of: .address, by: .email)), at: enrolment, by: .owner)
        return file
    }

    static func departure(by channel: Channel, isWithdrawn: Bool = false) -> MessageSent {
        var letter = MessageSent(by: channel)
        if isWithdrawn { letter.announcesWithdrawals = ["B-1"] } else { letter.announcesDepartures = ["B-1"] }
        return letter
    }

    static let carriable: [Deed] = [
        Deed("an e-mail", .messageSent(.init(by: .email))),
        Deed("an e-mail that answers an e-mail", .messageSent(.init(by: .email, answers: [6]))),
        Deed("a letter", .messageSent(.init(by: .post))),
        Deed("an SMS that answers", .messageSent(.init(by: .sms, answers: [6]))),
        Deed("an SMS that acknowledges", .messageSent(.init(by: .sms, acknowledges: [8]))),
        Deed("an e-mail with a document", .messageSent(.init(by: .email, carries: ["CRG"]))),
        Deed("by another manager", .messageSent(.init(by: .email)), by: .staff("paul", .manager)),
    ]

    @Test("What the client space could carry and another written channel did is remarked on", arguments: carriable)
    func remark(on deed: Deed) throws {
        var file = try Self.file()
        let number = try file.record(deed, at: Self.later)
        #expect(file.breaches(.channelClientSpace, at: Self.later) == ["channel.clientSpace/\(number) \(Self.later)"])
        let remark = try #require(file.dossier.breaches(at: Self.later).first { $0.clause == "channel.clientSpace" })
        #expect(remark.severity == .remark)
    }

    @Test("As long as the owner is not enrolled, nothing is", arguments: carriable)
    func notEnrolled(_ deed: Deed) throws {
        var file = try Self.file(isEnrolled: false)
        try file.record(deed, at: Self.later)
        #expect(file.breaches(.channelClientSpace, at: Self.later) == [])
    }

    @Test(
        "What the client space carries, or could not carry, is not",
        arguments: [
            Deed("client space", .messageSent(.init(by: .clientSpace, answers: [6]))),
            Deed("the e-mail that confirms a call", .messageSent(.init(by: .email, confirms: [7]))),
            Deed("the SMS that only reassures", .messageSent(.init(by: .sms))),
            Deed("the letter of a departure", .messageSent(departure(by: .post))),
            Deed("the letter of a departure by e-mail", .messageSent(departure(by: .email))),
            Deed("the news that the tenant stays", .messageSent(departure(by: .post, isWithdrawn: true))),
            Deed("a call", .callHeld(.init(.outgoing, on: .landline, startedAt: later, answers: [6]))),
            Deed("a meeting", .meetingHeld(.init(nil, answers: [6]))),
            Deed(
                "a statement from accounting", .messageSent(.init(by: .email, carries: ["CRG"])), by: Sample.accounting),
            Deed("an automatic receipt", .messageSent(MessageSent(by: .email, answers: [6]).automatic)),
            Deed("a machine's message", .messageSent(.init(by: .email)), by: .system),
            Deed("the owner's e-mail", .messageReceived(.init(by: .email)), by: .owner),
        ])
    func noRemark(on deed: Deed) throws {
        var file = try Self.file()
        try file.record(deed, at: Self.later)
        #expect(file.breaches(.channelClientSpace, at: Self.later) == [])
    }

    @Test("A message from before the enrolment is not, also when it is recorded after it")
    func beforeTheEnrolment() throws {
        for (instant, isRemarked): (Instant, Bool) in [
            (Self.enrolment.adding(milliseconds: -1), false), (Self.enrolment, true),
        ] {
            var file = try Self.file()
            try file.record(.messageSent(.init(by: .email)), at: instant, recordedAt: Self.later)
            #expect(file.breaches(.channelClientSpace, at: Self.later).isEmpty != isRemarked)
        }
    }

    @Test("Told twice, in whatever order, the enrolment holds from the first")
    func enrolledTwice() throws {
        var file = try Self.file()
        try file.record(.clientSpaceEnrolled, at: Self.later)
        #expect(file.dossier.isEnrolled)
        try file.record(
            .messageSent(.init(by: .email)), at: Self.enrolment.adding(milliseconds: 1), recordedAt: Self.later)
        #expect(file.breaches(.channelClientSpace, at: Self.later).count == 1)
        try file.record(.clientSpaceEnrolled, at: "2026-01-05T12:00:00Z", recordedAt: Self.later)
        try file.record(.messageSent(.init(by: .email)), at: "2026-01-05T13:00:00Z", recordedAt: Self.later)
        #expect(file.breaches(.channelClientSpace, at: Self.later).count == 2)
    }
}
