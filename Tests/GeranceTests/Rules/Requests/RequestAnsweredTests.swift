import Gerance
import GeranceTestKit
import Testing

@Suite("request.answered: a request is answered within 48 hours of its receipt")
struct RequestAnsweredTests {
    @Test(
        "However it came, a request or a change is to be answered: under 24 hours, 48 at most",
        arguments: Channel.allCases)
    func raised(by channel: Channel) throws {
        for content in [
            Fact.Content.requestReceived(Request(by: channel)), .changeRequested(Change(of: .other, by: channel)),
        ] {
            var file = try File()
            let request = try file.record(content, at: "2026-02-06T21:00:00Z", by: .owner)
            let duty = try #require(file.dossier.openDuty(Duty.ID(clause: "reply.limit", fact: request)))
            #expect(duty.terms == Terms("2026-02-06T21:00:00Z", due: "2026-02-08T21:00:00Z", .manager, to: .owner))
            #expect(duty.targetAt == "2026-02-07T21:00:00Z")
        }
    }

    @Test("A ticket, an acknowledgement, an automatic receipt, other people's words and an attempt answer nothing")
    func nearMisses() throws {
        var file = try File.managed()
        let request = try file.record(
            .changeRequested(Change(of: .bankDetails, by: .email)), at: "2026-02-06T12:00:00Z", by: .owner)
        try file.record(
            .ticketOpened(Ticket("T-1", .serving([request]), assignedTo: .accounting, isVisibleToOwner: true)),
            at: "2026-02-06T13:00:00Z")
        try file.record(
            .messageSent(MessageSent(by: .clientSpace, acknowledges: [request])), at: "2026-02-06T14:00:00Z")
        var receipt = MessageSent(by: .email, answers: [request])
        receipt.isAutomatic = true
        try file.record(.messageSent(receipt), at: "2026-02-06T14:00:00Z")
        for author in [Sample.accounting, Sample.reception, .system] {
            try file.record(
                .messageSent(MessageSent(by: .email, answers: [request])), at: "2026-02-06T15:00:00Z", by: author)
        }
        try file.record(.callAttempted(.landline), at: "2026-02-06T16:00:00Z")
        try file.record(.messageSent(MessageSent(by: .email)), at: "2026-02-06T16:00:00Z")
        try file.record(.ticketClosed("T-1"), at: "2026-02-06T17:00:00Z", by: Sample.accounting)
        #expect(file.duties(.replyLimit, at: "2026-02-06T18:00:00Z") == ["reply.limit/\(request) open"])
    }

    @Test(
        "A manager's message, call or meeting that names it answers, until 48:00:00",
        arguments: [
            ("2026-02-08T12:00:00Z", []),
            ("2026-02-08T12:00:00.001Z", ["reply.limit/2 2026-02-08T12:00:00Z"]),
        ] as [(Instant, [String])])
    func answered(at instant: Instant, expected: [String]) throws {
        let answers: [Fact.Content] = [
            .messageSent(MessageSent(by: .clientSpace, answers: [2])),
            .callHeld(CallHeld(.outgoing, on: .landline, startedAt: "2026-02-08T11:50:00Z", answers: [2])),
        ]
        for answer in answers {
            var file = try File()
            try file.record(.requestReceived(Request(by: .email)), at: "2026-02-06T12:00:00Z", by: .owner)
            try file.record(answer, at: instant, by: .staff("zoe", .manager))
            #expect(file.duties(.replyLimit, at: instant) == [])
            #expect(file.breaches(.replyLimit, at: "2026-03-01T12:00:00Z") == expected)
        }
    }

    @Test("An answer to a request of which nothing is known, or from before it, is refused")
    func refused() throws {
        var file = try File()
        try file.record(.requestReceived(Request(by: .email)), at: "2026-02-06T12:00:00Z", by: .owner)
        #expect(
            file.refusal(of: .messageSent(MessageSent(by: .email, answers: [3])), at: "2026-02-06T13:00:00Z")
                == .unknownFact(3))
        #expect(
            file.refusal(of: .messageSent(MessageSent(by: .email, answers: [1])), at: "2026-02-06T13:00:00Z")
                == .unsuitableFact(1, .ownerJoined))
        var copy = file
        #expect(throws: Refusal.self) {
            try copy.record(
                .messageSent(MessageSent(by: .email, answers: [2])), at: "2026-02-06T11:59:59Z",
                recordedAt: "2026-02-06T13:00:00Z")
        }
    }

    @Test("A request that belongs to a lost mandate is still answered")
    func lost() throws {
        var file = try File.managed()
        try file.record(.mandateLost("M-1", effectiveOn: "2026-02-01", reason: nil), at: "2026-02-01T12:00:00Z")
        let request = try file.record(
            .requestReceived(Request(by: .email, about: "M-1")), at: "2026-02-06T12:00:00Z", by: .owner)
        #expect(
            file.duties(.replyLimit, .requestTicketed, at: "2026-02-06T12:00:00Z") == ["reply.limit/\(request) open"])
    }
}
