import Gerance
import GeranceTestKit
import Testing

@Suite("message.read: what an owner writes is read")
struct MessageReadInTimeTests {
    static let arrival: Instant = "2026-01-06T12:00:00Z"
    static let limit: Instant = "2026-01-07T12:00:00Z"
    static let breach = "message.read/2 2026-01-07T12:00:00Z"

    static func file(_ settings: Settings? = nil) throws -> File {
        var file = try File(settings)
        try file.record(.messageReceived(.init(by: .email)), at: arrival, by: .owner)
        return file
    }

    @Test("What is written is to be read by the reply's target; what is spoken is not", arguments: Channel.allCases)
    func raised(by channel: Channel) throws {
        let isWritten = channel != .call && channel != .meeting
        for content: Fact.Content in [
            .messageReceived(.init(by: channel)), .requestReceived(.init(by: channel)),
            .changeRequested(.init(of: .bankDetails, by: channel)),
        ] {
            var file = try File()
            try file.record(content, at: Self.arrival, by: .owner)
            #expect(
                file.terms(of: .messageRead, at: Self.arrival)
                    == (isWritten ? ["2026-01-06T12:00:00Z to 2026-01-07T12:00:00Z by manager for owner"] : []))
        }
    }

    @Test("A voicemail is listened to when the mailbox is emptied, and is no message to read")
    func voicemail() throws {
        var file = try File()
        try file.record(.voicemailLeft(.init(on: .mobile)), at: Self.arrival, by: .owner)
        #expect(file.duties(.messageRead, at: Self.arrival) == [])
    }

    @Test("Unread up to the target is in good time; past it, it is reported")
    func time() throws {
        let file = try Self.file()
        #expect(file.breaches(.messageRead, at: Self.limit) == [])
        #expect(file.breaches(.messageRead, at: Self.limit.adding(milliseconds: 1)) == [Self.breach])
        for (instant, breaches): (Instant, [String]) in [
            (Self.limit, []), (Self.limit.adding(milliseconds: 1), [Self.breach]),
        ] {
            var read = file
            try read.record(.messageRead(2), at: instant)
            #expect(read.breaches(.messageRead, at: "2026-02-01T00:00:00Z") == breaches)
        }
    }

    @Test(
        "Reading it, answering it or marking it as needing no answer shows that it was read",
        arguments: [
            Deed("reading", .messageRead(2)),
            Deed("reading by another manager", .messageRead(2), by: .staff("paul", .manager)),
            Deed("marking", .messageClosed(2, reason: "merci")),
        ] + ReplyTests.answers.filter { !$0.testDescription.contains("two") })
    func read(by deed: Deed) throws {
        var file = try Self.file()
        try file.record(deed, at: "2026-01-06T15:00:00Z")
        #expect(file.followed(.messageRead).last == "discharged message.read/2 by 3")
        #expect(file.breaches(.messageRead, at: "2026-02-01T00:00:00Z") == [])
    }

    static let nearMisses: [Deed] =
        [
            Deed("reading another", .messageRead(3)),
            Deed("reading by a machine", .messageRead(2), by: .system),
            Deed("an automatic receipt", .messageSent(ReplyTests.automaticAnswer)),
            Deed("words that do not name it", .messageSent(.init(by: .email))),
            Deed("an acknowledgement", .messageSent(.init(by: .clientSpace, acknowledges: [2]))),
            Deed("a ticket", .ticketOpened(.init("R-1", .serving([2])))),
            Deed("an attempt", .callAttempted(.landline)),
        ] + Deed.byOthers("reading", .messageRead(2)) + Deed.byOthers("an answer", ReplyTests.answer)

    @Test("Nothing else does", arguments: nearMisses)
    func unread(by deed: Deed) throws {
        var file = try File()
        try file.record(.requestReceived(.init(by: .email)), at: Self.arrival, by: .owner)
        try file.record(.messageReceived(.init(by: .email)), at: Self.arrival, by: .owner)
        try file.record(deed, at: "2026-01-06T15:00:00Z")
        #expect(file.breaches(.messageRead, at: "2026-02-01T00:00:00Z").contains(Self.breach))
    }

    @Test("Reading is not answering: the reply stays owed")
    func readOnly() throws {
        var file = try Self.file()
        try file.record(.messageRead(2), at: "2026-01-06T15:00:00Z")
        #expect(file.duties(.messageRead, .replyLimit, at: "2026-01-06T15:00:00Z") == ["reply.limit/2 open"])
    }

    @Test("A reading in time that is recorded late lifts the breach; one from before the message is refused")
    func lateProof() throws {
        for isReadLate in [false, true] {
            var file = try Self.file()
            if isReadLate { try file.record(.messageRead(2), at: "2026-01-08T12:00:00Z") }
            #expect(
                file.refusal(of: .messageRead(2), at: "2026-01-06T11:59:59Z", recordedAt: "2026-01-09T12:00:00Z")
                    == .beforeItsCause(2, raisedAt: Self.arrival))
            try file.record(.messageRead(2), at: Self.limit, recordedAt: "2026-01-09T12:00:00Z")
            #expect(file.breaches(.messageRead, at: "2026-02-01T00:00:00Z") == [Self.breach + " lifted"])
        }
    }

    @Test("What is read is a message of the owner's that the journal holds")
    func refusals() throws {
        let file = try Self.file()
        #expect(file.refusal(of: .messageRead(1), at: "2026-01-07T12:00:00Z") == .unsuitableFact(1, .ownerJoined))
        #expect(file.refusal(of: .messageRead(3), at: "2026-01-07T12:00:00Z") == .unknownFact(3))
    }

    @Test("An agency's own target holds for reading too")
    func ownDelay() throws {
        let file = try Self.file(try Sample.settings { $0.replyTarget = "2wh" })
        #expect(file.dossier.openDuties(under: .messageRead).map(\.dueAt) == ["2026-01-06T15:00:00Z"])
    }
}
