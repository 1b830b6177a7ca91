import Gerance
import GeranceTestKit
import Testing

@Suite("reply.target, reply.limit, request.answered: an owner is answered in under 24 hours, 48 at most")
struct ReplyTests {
    /// A Tuesday, 08:00 in Martinique.
    static let arrival: Instant = "2026-01-06T12:00:00Z"

    /// A file in which an owner's e-mail is fact 2.
    static func file(_ settings: Settings? = nil) throws -> File {
        var file = try File(settings)
        try file.record(.messageReceived(.init(by: .email)), at: arrival, by: .owner)
        return file
    }

    static let answer = Fact.Content.messageSent(.init(by: .email, answers: [2]))

    // MARK: - What raises it

    static let causes: [Deed] =
        Channel.allCases.flatMap { channel in
            [
                Deed("message by \(channel)", .messageReceived(.init(by: channel)), by: .owner),
                Deed("request by \(channel)", .requestReceived(.init(by: channel)), by: .owner),
                Deed("change by \(channel)", .changeRequested(.init(of: .address, by: channel)), by: .owner),
            ]
        } + [
            Deed("voicemail on a mobile", .voicemailLeft(.init(on: .mobile)), by: .owner),
            Deed("voicemail on a landline", .voicemailLeft(.init(on: .landline)), by: .owner),
        ]

    @Test("Every message, request, change and voicemail of the owner waits for an answer", arguments: causes)
    func raised(by cause: Deed) throws {
        var file = try File()
        try file.record(cause, at: Self.arrival)
        #expect(
            file.terms(of: .replyLimit, at: Self.arrival) == [
                "2026-01-06T12:00:00Z to 2026-01-08T12:00:00Z by manager for owner"
            ])
        #expect(file.dossier.openDuties(under: .replyLimit).map(\.targetAt) == ["2026-01-07T12:00:00Z"])
    }

    @Test("Only the owner sends an owner's message", arguments: causes)
    func wrongSender(of cause: Deed) throws {
        let file = try File()
        for author in [Sample.manager, Sample.reception, .system, .tenant, .outsider] {
            #expect(file.refusal(of: cause.content, at: Self.arrival, by: author) == .wrongAuthor(author))
        }
    }

    static let lookAlikes: [Deed] = [
        Deed("a call held", .callHeld(.init(.incoming, on: .landline, startedAt: arrival))),
        Deed("a call transferred", .callTransferred(rings: 1, to: "lea"), by: Sample.reception),
        Deed("a call missed", .callMissed(.init(rings: 5)), by: .owner),
        Deed("a message to the owner", .messageSent(.init(by: .email))),
        Deed("a noted event", .eventNoted(topic: "visite", nil), by: .tenant),
    ]

    @Test("What is no message of the owner waits for no answer", arguments: lookAlikes)
    func notRaised(by deed: Deed) throws {
        var file = try File()
        try file.record(deed, at: Self.arrival)
        #expect(file.duties(.replyLimit, at: Self.arrival) == [])
    }

    // MARK: - What answers

    static let answers: [Deed] = [
        Deed("e-mail", answer),
        Deed("letter", .messageSent(.init(by: .post, answers: [2]))),
        Deed("SMS", .messageSent(.init(by: .sms, answers: [2]))),
        Deed("client space", .messageSent(.init(by: .clientSpace, answers: [2]))),
        Deed("one e-mail for two messages", .messageSent(.init(by: .email, answers: [3, 2]))),
        Deed("another manager", answer, by: .staff("paul", .manager)),
        Deed("call to the owner", .callHeld(.init(.outgoing, on: .mobile, startedAt: arrival, answers: [2]))),
        Deed("call from the owner", .callHeld(.init(.incoming, on: .landline, startedAt: arrival, answers: [2]))),
        Deed("meeting", .meetingHeld(.init(nil, answers: [2]))),
        Deed("meeting by video", .meetingHeld(.init(nil, isByVideo: true, answers: [2]))),
    ]

    @Test("An answer of a manager that names the message answers it", arguments: answers)
    func answered(by deed: Deed) throws {
        var file = try Self.file()
        try file.record(.messageReceived(.init(by: .email)), at: Self.arrival, by: .owner)
        let number = try file.record(deed, at: "2026-01-06T15:00:00Z")
        #expect(file.followed(.replyLimit).contains("discharged reply.limit/2 by \(number)"))
        #expect(file.breaches(.replyLimit, at: "2026-02-01T00:00:00Z").allSatisfy { $0.hasPrefix("reply.limit/3") })
    }

    static let automaticAnswer = MessageSent(by: .email, answers: [2]).automatic

    static let nearMisses: [Deed] =
        [
            Deed("an automatic receipt", .messageSent(automaticAnswer)),
            Deed("a machine's message", answer, by: .system),
            Deed("words that name no message", .messageSent(.init(by: .email))),
            Deed("an answer to another message", .messageSent(.init(by: .email, answers: [3]))),
            Deed("an acknowledgement", .messageSent(.init(by: .clientSpace, acknowledges: [2]))),
            Deed("an attempt to call", .callAttempted(.landline)),
            Deed("a call about something else", .callHeld(.init(.outgoing, on: .landline, startedAt: arrival))),
            Deed("a ticket", .ticketOpened(.init("R-1", .serving([2]), isVisibleToOwner: true))),
            Deed("reading", .messageRead(2)),
            Deed("a call passed on", .callTransferred(rings: 1, to: "lea"), by: Sample.reception),
            Deed("a note", .eventNoted(topic: "relance", nil)),
        ]
        + Deed.byOthers("e-mail", answer)
        + Deed.byOthers("call", .callHeld(.init(.incoming, on: .landline, startedAt: arrival, answers: [2])))
        + Deed.byOthers("meeting", .meetingHeld(.init(nil, answers: [2])))

    @Test("Nothing else answers", arguments: nearMisses)
    func unanswered(by deed: Deed) throws {
        var file = try File()
        try file.record(.changeRequested(.init(of: .other, by: .email)), at: Self.arrival, by: .owner)
        try file.record(.messageReceived(.init(by: .email)), at: Self.arrival, by: .owner)
        try file.record(deed, at: "2026-01-06T15:00:00Z")
        #expect(file.duties(.replyLimit, at: "2026-01-06T15:00:00Z").contains("reply.limit/2 open"))
        #expect(file.breaches(.replyLimit, at: "2026-02-01T00:00:00Z").contains("reply.limit/2 2026-01-08T12:00:00Z"))
    }

    @Test("What names something unknown, unsuitable or later is refused, and changes nothing")
    func refusals() throws {
        let file = try Self.file()
        func refusal(_ answers: [FactNumber], at instant: Instant = "2026-01-06T15:00:00Z") -> Refusal.Fault? {
            file.refusal(
                of: .messageSent(.init(by: .email, answers: answers)), at: instant, recordedAt: "2026-01-20T12:00:00Z")
        }
        #expect(refusal([2]) == nil)
        #expect(refusal([3]) == .unknownFact(3))
        #expect(refusal([2, 9]) == .unknownFact(9))
        #expect(refusal([1]) == .unsuitableFact(1, .ownerJoined))
        #expect(refusal([2], at: Self.arrival) == nil)
        #expect(
            refusal([2], at: "2026-01-06T11:59:59.999Z") == .beforeItsCause(2, raisedAt: Self.arrival))
    }

    @Test("A message that the manager marks as needing no answer owes none; nobody else can mark it so")
    func closed() throws {
        var file = try Self.file()
        for author in [Sample.reception, Sample.accounting, .system, .owner] {
            let fault = file.refusal(of: .messageClosed(2, reason: "merci"), at: "2026-01-06T13:00:00Z", by: author)
            #expect(fault == .wrongAuthor(author))
        }
        try file.record(.messageClosed(2, reason: "merci"), at: "2026-01-06T13:00:00Z")
        #expect(file.followed(.replyLimit) == ["raised reply.limit/2", "lapsed reply.limit/2"])
        #expect(file.breaches(.replyLimit, at: "2026-02-01T00:00:00Z") == [])
    }

    @Test("Marked past the limit, the message stays a breach")
    func closedTooLate() throws {
        var file = try Self.file()
        try file.record(.messageClosed(2, reason: nil), at: "2026-01-08T12:00:00.001Z")
        #expect(file.breaches(.replyLimit, at: "2026-02-01T00:00:00Z") == ["reply.limit/2 2026-01-08T12:00:00Z"])
    }

    // MARK: - Time

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
        let file = try Self.file()
        #expect(file.duties(.replyLimit, at: instant) == ["reply.limit/2 \(expected)"])
    }

    @Test("A missed target is late and no breach; a missed limit is a breach at the limit's instant, once")
    func breach() throws {
        let file = try Self.file()
        #expect(file.breaches(.replyLimit, .replyTarget, at: "2026-01-08T12:00:00Z") == [])
        for instant: Instant in ["2026-01-08T12:00:00.001Z", "2026-02-01T12:00:00Z", "2030-01-01T00:00:00Z"] {
            #expect(file.breaches(.replyLimit, .replyTarget, at: instant) == ["reply.limit/2 2026-01-08T12:00:00Z"])
        }
    }

    @Test(
        "An answer is in time up to its limit, and a breach for good one millisecond later",
        arguments: [
            ("2026-01-07T11:59:59.999Z", []), ("2026-01-08T12:00:00Z", []),
            ("2026-01-08T12:00:00.001Z", ["reply.limit/2 2026-01-08T12:00:00Z"]),
            ("2026-01-20T12:00:00Z", ["reply.limit/2 2026-01-08T12:00:00Z"]),
        ] as [(Instant, [String])])
    func limit(at instant: Instant, breaches: [String]) throws {
        var file = try Self.file()
        try file.record(Self.answer, at: instant)
        #expect(file.duties(.replyLimit, at: "2026-02-01T12:00:00Z") == [])
        #expect(file.breaches(.replyLimit, at: "2026-02-01T12:00:00Z") == breaches)
    }

    @Test(
        "Hours are elapsed hours: nights, weekends, holidays and clock changes included",
        arguments: [
            (.martinique, "2026-01-09T21:00:00Z", "2026-01-11T21:00:00Z"),
            (.martinique, "2026-05-21T20:00:00Z", "2026-05-23T20:00:00Z"),
            (.mainland, "2026-03-28T12:00:00Z", "2026-03-30T12:00:00Z"),
            (.mainland, "2026-10-24T12:00:00Z", "2026-10-26T12:00:00Z"),
        ] as [(Territory, Instant, Instant)])
    func elapsed(in territory: Territory, from arrival: Instant, due: Instant) throws {
        var file = try File(try Sample.settings(WorkingCalendar(territory: territory)))
        try file.record(.messageReceived(.init(by: .sms)), at: arrival, by: .owner)
        #expect(file.dossier.openDuties(under: .replyLimit).map(\.dueAt) == [due])
    }

    @Test("An agency may count 36 hours, or working hours, which skip the night, the weekend and 22 May")
    func ownDelay() throws {
        let settings = try Sample.settings {
            $0.replyTarget = "4wh"
            $0.replyLimit = "36h"
        }
        var file = try File(settings)
        // A Thursday at 16:00; the day after is a holiday, Monday 25 May is Whit Monday.
        try file.record(.messageReceived(.init(by: .sms)), at: "2026-05-21T20:00:00Z", by: .owner)
        #expect(file.dossier.openDuties(under: .replyLimit).map(\.dueAt) == ["2026-05-23T08:00:00Z"])
        #expect(file.dossier.openDuties(under: .replyLimit).map(\.targetAt) == ["2026-05-26T15:00:00Z"])
    }

    @Test("The delays in force when the message arrived hold for it, also when it is recorded after a change")
    func settingsInForce() throws {
        let usual = try Sample.settings()
        let strict = try Sample.settings { $0.replyLimit = "24h" }
        let rulebook = Rulebook.standard(usual).changingSettings(to: strict, from: "2026-01-06T18:00:00Z")
        var file = File(empty: Dossier(under: rulebook))
        try file.record(.ownerJoined(try Sample.owner(), manager: "lea"), at: "2026-01-05T12:00:00Z")
        for arrival: Instant in ["2026-01-06T12:00:00Z", "2026-01-06T17:59:59.999Z", "2026-01-06T18:00:00Z"] {
            try file.record(
                .messageReceived(.init(by: .sms)), at: arrival, recordedAt: "2026-01-06T19:00:00Z", by: .owner)
        }
        #expect(
            file.dossier.openDuties(under: .replyLimit).map(\.dueAt) == [
                "2026-01-08T12:00:00Z", "2026-01-08T17:59:59.999Z", "2026-01-07T18:00:00Z",
            ])
    }

    // MARK: - Recorded late and out of order

    @Test("An answer in time that is recorded late lifts the breach, and the lifting stays visible")
    func lateProof() throws {
        var file = try Self.file()
        #expect(file.breaches(.replyLimit, at: "2026-01-09T12:00:00Z") == ["reply.limit/2 2026-01-08T12:00:00Z"])
        try file.record(Self.answer, at: "2026-01-08T12:00:00Z", recordedAt: "2026-01-10T12:00:00Z")
        #expect(file.followed(.replyLimit).suffix(2) == ["discharged reply.limit/2 by 3", "lifted reply.limit/2"])
        #expect(file.breaches(.replyLimit, at: "2026-02-01T12:00:00Z") == ["reply.limit/2 2026-01-08T12:00:00Z lifted"])
        let lifting = file.dossier.breaches(at: "2026-02-01T12:00:00Z").compactMap(\.lifting)
        #expect(lifting.map(\.by) == [3])
        #expect(lifting.map(\.recordedAt) == ["2026-01-10T12:00:00Z"])
    }

    @Test("After a late answer, the proof of an earlier one in time lifts the breach; one that was late too does not")
    func proofAfterLateAnswer() throws {
        for (instant, isLifted): (Instant, Bool) in [
            ("2026-01-08T12:00:00Z", true), ("2026-01-08T12:00:00.001Z", false),
        ] {
            var file = try Self.file()
            try file.record(Self.answer, at: "2026-01-09T12:00:00Z")
            try file.record(Self.answer, at: instant, recordedAt: "2026-01-10T12:00:00Z")
            let breaches = file.breaches(.replyLimit, at: "2026-02-01T12:00:00Z")
            #expect(breaches == ["reply.limit/2 2026-01-08T12:00:00Z" + (isLifted ? " lifted" : "")])
        }
    }

    @Test("An answer from before the message proves nothing, not even once the message was answered late")
    func proofBeforeItsCause() throws {
        var file = try Self.file()
        try file.record(Self.answer, at: "2026-01-09T12:00:00Z")
        let fault = file.refusal(
            of: Self.answer, at: "2026-01-06T11:59:59.999Z", recordedAt: "2026-01-10T12:00:00Z")
        #expect(fault == .beforeItsCause(2, raisedAt: Self.arrival))
    }

    @Test("A mark in time that is recorded late lifts the breach too, before or after a late answer")
    func lateMark() throws {
        let expected = ["reply.limit/2 2026-01-08T12:00:00Z lifted"]
        for isAnsweredLate in [false, true] {
            var file = try Self.file()
            if isAnsweredLate { try file.record(Self.answer, at: "2026-01-09T12:00:00Z") }
            try file.record(
                .messageClosed(2, reason: "merci"), at: "2026-01-06T13:00:00Z", recordedAt: "2026-01-10T12:00:00Z")
            #expect(file.breaches(.replyLimit, at: "2026-02-01T12:00:00Z") == expected)
            #expect(file.followed(.replyLimit).last == "lifted reply.limit/2")
        }
    }

    @Test("A message recorded after its limit is a breach at its limit, unless its answer is recorded too")
    func recordedAfterItsLimit() throws {
        var file = try File()
        try file.record(
            .messageReceived(.init(by: .post)), at: Self.arrival, recordedAt: "2026-01-12T12:00:00Z", by: .owner)
        #expect(file.breaches(.replyLimit, at: "2026-01-12T12:00:00Z") == ["reply.limit/2 2026-01-08T12:00:00Z"])
        try file.record(Self.answer, at: "2026-01-07T12:00:00Z", recordedAt: "2026-01-12T12:00:01Z")
        #expect(file.breaches(.replyLimit, at: "2026-02-12T12:00:00Z") == ["reply.limit/2 2026-01-08T12:00:00Z lifted"])
    }

    @Test("A message recorded by mistake owes nothing any more, and the breach that stood until then is lifted")
    func annulled() throws {
        var file = try Self.file()
        try file.record(.factAnnulled(2, reason: "doublon"), at: "2026-01-09T12:00:00Z")
        #expect(file.duties(.replyLimit, at: "2026-02-01T12:00:00Z") == [])
        #expect(file.breaches(.replyLimit, at: "2026-02-01T12:00:00Z") == ["reply.limit/2 2026-01-08T12:00:00Z lifted"])
    }

    // MARK: - Several at once, and who bears it

    @Test("Two messages at one instant are two duties, each answered for itself")
    func twoAtOnce() throws {
        var file = try Self.file()
        try file.record(.requestReceived(.init(by: .sms)), at: Self.arrival, by: .owner)
        try file.record(.messageSent(.init(by: .email, answers: [3])), at: "2026-01-06T13:00:00Z")
        #expect(file.duties(.replyLimit, at: "2026-01-06T13:00:00Z") == ["reply.limit/2 open"])
        #expect(file.breaches(.replyLimit, at: "2026-02-01T12:00:00Z") == ["reply.limit/2 2026-01-08T12:00:00Z"])
    }

    @Test("The bearer is the owner's manager at the time of asking")
    func bearer() throws {
        var file = try Self.file()
        let duty = try #require(file.dossier.openDuties(under: .replyLimit).first)
        #expect(file.dossier.bearer(of: duty) == "lea")
        try file.record(.managerAssigned("paul"), at: "2026-01-06T13:00:00Z", by: .staff("anne", .management))
        #expect(file.dossier.bearer(of: duty) == "paul")
    }
}
