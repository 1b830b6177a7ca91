import Gerance
import GeranceTestKit
import Testing

@Suite("contact.priority: what is owed to owners comes first, then what is due first")
struct PriorityTests {
    static let now: Instant = "2026-01-06T12:00:00Z"

    static func duty(_ fact: FactNumber, to creditor: Duty.Creditor, dueInHours hours: Int?) -> Duty {
        Duty(
            .replyLimit, .answer, from: fact, owedTo: creditor, raisedAt: now,
            due: hours.map { now.adding(hours: $0) })
    }

    /// From the first to be done to the last.
    static let inOrder: [Duty] = [
        duty(9, to: .owner, dueInHours: 1),
        duty(7, to: .owner, dueInHours: 2),
        duty(8, to: .owner, dueInHours: 2),
        duty(3, to: .owner, dueInHours: 48),
        duty(2, to: .owner, dueInHours: nil),
        duty(5, to: .agency, dueInHours: -1),
        duty(4, to: .agency, dueInHours: 1),
        duty(1, to: .agency, dueInHours: 2),
        duty(6, to: .agency, dueInHours: nil),
    ]

    @Test("Of any two duties, exactly one comes first; none comes before itself")
    func order() {
        for (i, left) in Self.inOrder.enumerated() {
            for (j, right) in Self.inOrder.enumerated() {
                #expect(left.comesBefore(right) == (i < j), "\(i) \(j)")
            }
        }
    }

    @Test("Two duties alike in all but their clause or part still have one order")
    func tie() {
        let am = Duty(
            .mailboxEmptied, .emptyMailbox, from: 2, .halfDay("2026-01-06.am"), raisedAt: Self.now, due: .last)
        let pm = Duty(
            .mailboxEmptied, .emptyMailbox, from: 2, .halfDay("2026-01-06.pm"), raisedAt: Self.now, due: .last)
        #expect(am.comesBefore(pm))
        #expect(!pm.comesBefore(am))
    }

    @Test("A file lists its duties in that order, whatever the order in which they were raised")
    func file() throws {
        var file = try File()
        try file.record(.mandateSigned(try Sample.mandate()), at: "2026-01-05T12:00:00Z")
        try file.record(.documentIssued(.init("LETTRE", .letter)), at: "2026-01-06T10:00:00Z")
        try file.record(.leaseSigned(try Sample.lease()), at: "2026-01-06T10:00:00Z")
        var letter = MessageSent(by: .post, carries: ["LETTRE"])
        letter.announcesDepartures = ["B-1"]
        try file.record(.messageSent(letter), at: "2026-01-06T10:00:00Z")
        try file.record(.voicemailLeft(.init(on: .mobile)), at: "2026-01-06T14:00:00Z", by: .owner)
        try file.record(
            .messageReceived(.init(by: .email)), at: "2026-01-06T13:00:00Z", recordedAt: "2026-01-06T14:00:00Z",
            by: .owner)
        let duties = file.dossier.duties(at: "2026-01-06T15:00:00Z")
        let owners = duties.filter { $0.owedTo == .owner }
        #expect(duties == owners + duties.filter { $0.owedTo == .agency })
        #expect(owners.compactMap(\.dueAt) == owners.compactMap(\.dueAt).sorted())
        // The archiving of the letter is due before the reply, and comes after it: it is owed to the agency.
        let ids = duties.map(\.id.description)
        let archiving = try #require(ids.firstIndex(of: "vacancy.archived/5/LETTRE"))
        #expect(archiving == ids.count - 1)
        #expect(
            try #require(ids.firstIndex(of: "voicemail.handledFast/6")) < #require(ids.firstIndex(of: "reply.limit/7")))
    }
}
