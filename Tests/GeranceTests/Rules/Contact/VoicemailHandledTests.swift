import Gerance
import GeranceTestKit
import Testing

@Suite("voicemail.handledFast: an owner's voicemail is never left untreated")
struct VoicemailHandledTests {
    /// A Tuesday at 10:00 in Martinique; the next half-day ends at 18:00.
    static let left: Instant = "2026-01-06T14:00:00Z"
    static let limit: Instant = "2026-01-06T22:00:00Z"
    static let breach = "voicemail.handledFast/2 2026-01-06T22:00:00Z"
    static let answer = Fact.Content.messageSent(.init(by: .email, answers: [2]))

    /// A file in which an owner's voicemail is fact 2.
    static func file(on line: Line = .mobile) throws -> File {
        var file = try File()
        try file.record(.voicemailLeft(.init(on: line)), at: left, by: .owner)
        return file
    }

    @Test("Left on a mobile or on an answering machine, it is treated by the end of the next half-day")
    func raised() throws {
        for line in [Line.mobile, .landline] {
            #expect(
                try Self.file(on: line).terms(of: .voicemailHandledFast, at: Self.left) == [
                    "2026-01-06T14:00:00Z to 2026-01-06T22:00:00Z by manager for owner"
                ])
        }
    }

    @Test("A written message is no voicemail", arguments: Channel.allCases)
    func notRaised(by channel: Channel) throws {
        var file = try File()
        try file.record(.messageReceived(.init(by: channel)), at: Self.left, by: .owner)
        #expect(file.duties(.voicemailHandledFast, at: Self.left) == [])
    }

    @Test(
        "The half-day after the one in which it was left: nights, weekends and holidays do not count",
        arguments: [
            (.martinique, "2026-01-06T13:00:00Z", "2026-01-06T22:00:00Z"),
            (.martinique, "2026-01-06T16:00:00Z", "2026-01-06T22:00:00Z"),
            (.martinique, "2026-01-06T16:00:00.001Z", "2026-01-07T16:00:00Z"),
            (.martinique, "2026-01-06T17:00:00Z", "2026-01-07T16:00:00Z"),
            (.martinique, "2026-01-06T22:00:00Z", "2026-01-07T16:00:00Z"),
            (.martinique, "2026-01-06T22:00:00.001Z", "2026-01-07T22:00:00Z"),
            (.martinique, "2026-01-09T21:00:00Z", "2026-01-12T16:00:00Z"),
            (.martinique, "2026-01-11T14:00:00Z", "2026-01-12T22:00:00Z"),
            (.martinique, "2026-05-21T20:00:00Z", "2026-05-26T16:00:00Z"),
            (.martinique, "2026-05-23T14:00:00Z", "2026-05-26T22:00:00Z"),
            (.guadeloupe, "2026-05-21T20:00:00Z", "2026-05-22T16:00:00Z"),
            (.mainland, "2026-03-27T15:00:00Z", "2026-03-30T10:00:00Z"),
            (.mainland, "2026-10-23T14:00:00Z", "2026-10-26T11:00:00Z"),
            (.mainland, "2026-10-25T01:30:00Z", "2026-10-26T17:00:00Z"),
        ] as [(Territory, Instant, Instant)])
    func nextHalfDay(in territory: Territory, after instant: Instant, due: Instant) throws {
        var file = try File(try Sample.settings(WorkingCalendar(territory: territory)))
        try file.record(.voicemailLeft(.init(on: .mobile)), at: instant, by: .owner)
        #expect(file.dossier.openDuties(under: .voicemailHandledFast).map(\.dueAt) == [due])
    }

    @Test("An agency's own hours: a day without a pause parts at 13:00, a morning is one half-day")
    func ownHours() throws {
        let hours = try OpeningHours([.tuesday: ["08:00-16:00"], .wednesday: ["08:00-11:00"], .friday: ["15:00-16:00"]])
        let settings = try Sample.settings(WorkingCalendar(territory: .martinique, openingHours: hours))
        for (instant, due): (Instant, Instant) in [
            ("2026-01-06T16:59:00Z", "2026-01-06T20:00:00Z"), ("2026-01-06T17:01:00Z", "2026-01-07T15:00:00Z"),
            ("2026-01-07T13:00:00Z", "2026-01-09T20:00:00Z"), ("2026-01-09T19:30:00Z", "2026-01-13T17:00:00Z"),
        ] {
            var file = try File(settings)
            try file.record(.voicemailLeft(.init(on: .mobile)), at: instant, by: .owner)
            #expect(file.dossier.openDuties(under: .voicemailHandledFast).map(\.dueAt) == [due])
        }
    }

    @Test("What answers it treats it", arguments: ReplyTests.answers.filter { !$0.testDescription.contains("two") })
    func treated(by deed: Deed) throws {
        var file = try Self.file()
        try file.record(deed, at: "2026-01-06T15:00:00Z")
        #expect(file.followed(.voicemailHandledFast).last == "discharged voicemail.handledFast/2 by 3")
        #expect(file.breaches(.voicemailHandledFast, .replyLimit, at: "2026-02-01T00:00:00Z") == [])
    }

    static let nearMisses: [Deed] =
        [
            Deed("an attempt from a landline", .callAttempted(.landline)),
            Deed("an attempt from a mobile", .callAttempted(.mobile)),
            Deed("listening to it", .messageRead(2)),
            Deed("an automatic receipt", .messageSent(ReplyTests.automaticAnswer)),
            Deed("words that do not name it", .messageSent(.init(by: .sms))),
            Deed("a call about something else", .callHeld(.init(.outgoing, on: .landline, startedAt: left))),
            Deed("a ticket", .ticketOpened(.init("R-1", .serving([2])))),
        ] + Deed.byOthers("an e-mail", answer)
        + Deed.byOthers("a call", .callHeld(.init(.outgoing, on: .landline, startedAt: left, answers: [2])))

    @Test("Nothing else treats it", arguments: nearMisses)
    func untreated(by deed: Deed) throws {
        var file = try Self.file()
        try file.record(deed, at: "2026-01-06T15:00:00Z")
        #expect(file.breaches(.voicemailHandledFast, at: "2026-02-01T00:00:00Z") == [Self.breach])
    }

    @Test("In time up to the limit, late a millisecond after; late proof of a treatment in time lifts the breach")
    func time() throws {
        for (instant, breaches): (Instant, [String]) in [
            (Self.limit, []), (Self.limit.adding(milliseconds: 1), [Self.breach]),
        ] {
            var file = try Self.file()
            #expect(file.duties(.voicemailHandledFast, at: Self.limit) == ["voicemail.handledFast/2 open"])
            #expect(
                file.duties(.voicemailHandledFast, at: Self.limit.adding(milliseconds: 1)) == [
                    "voicemail.handledFast/2 breached"
                ])
            try file.record(Self.answer, at: instant)
            #expect(file.breaches(.voicemailHandledFast, at: "2026-02-01T00:00:00Z") == breaches)
            try file.record(Self.answer, at: "2026-01-06T15:00:00Z", recordedAt: "2026-01-10T12:00:00Z")
            #expect(
                file.breaches(.voicemailHandledFast, at: "2026-02-01T00:00:00Z") == breaches.map { $0 + " lifted" })
        }
    }

    @Test("It is a message too: the reply's 24 and 48 hours run beside, and the earlier time binds")
    func twoTimes() throws {
        var file = try Self.file()
        #expect(
            file.duties(.voicemailHandledFast, .replyLimit, at: Self.left) == [
                "voicemail.handledFast/2 open", "reply.limit/2 open",
            ])
        // Left on a Friday at 17:00, it is to be answered by Sunday, before the next half-day has begun.
        try file.record(.voicemailLeft(.init(on: .landline)), at: "2026-01-09T21:00:00Z", by: .owner)
        #expect(
            file.duties(.voicemailHandledFast, .replyLimit, at: "2026-01-12T13:00:00Z").filter { $0.contains("/3") }
                == [
                    "reply.limit/3 breached", "voicemail.handledFast/3 open",
                ])
    }

    @Test("One that the manager marks as needing no answer is treated by that")
    func closed() throws {
        var file = try Self.file()
        try file.record(.messageClosed(2, reason: "erreur de numéro"), at: "2026-01-06T15:00:00Z")
        #expect(file.followed(.voicemailHandledFast).last == "lapsed voicemail.handledFast/2")
        #expect(file.breaches(.voicemailHandledFast, at: "2026-02-01T00:00:00Z") == [])
    }
}
