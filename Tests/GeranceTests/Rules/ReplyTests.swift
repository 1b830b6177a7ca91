import Gerance
import GeranceTestKit
import Testing

@Suite("reply.target, reply.limit, request.answered: an owner is answered in under 24 hours, 48 at most")
struct ReplyTests {
    @Test(
        "A message is in good time until its target, late from it on, breached past its limit",
        arguments: [
            ("2026-01-06T12:00:00Z", "open"),
            ("2026-01-07T11:59:59.999Z", "open"),
            ("2026-01-07T12:00:00Z", "late"),
            ("2026-01-08T12:00:00Z", "late"),
            ("2026-01-08T12:00:00.001Z", "breached"),
        ] as [(Instant, String)])
    func state(at instant: Instant, expected: String) throws {
        var file = try File()
        try file.record(.messageReceived(.init(by: .email)), at: "2026-01-06T12:00:00Z", by: .owner)
        #expect(file.duties(.replyLimit, at: instant) == ["reply.limit/2 \(expected)"])
    }

    @Test("A missed target is late and no breach; a missed limit is a breach at the limit's instant")
    func breach() throws {
        var file = try File()
        try file.record(.messageReceived(.init(by: .email)), at: "2026-01-06T12:00:00Z", by: .owner)
        #expect(file.breaches(.replyLimit, .replyTarget, at: "2026-01-08T12:00:00Z") == [])
        #expect(
            file.breaches(.replyLimit, .replyTarget, at: "2026-02-01T12:00:00Z") == [
                "reply.limit/2 2026-01-08T12:00:00Z"
            ])
    }
}
