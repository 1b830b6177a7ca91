import Gerance
import GeranceTestKit
import Testing

@Suite("call.goodLine: after a bad line, the owner is called back from a landline")
struct GoodLineTests {
    /// A Tuesday at 10:00 in Martinique; the next half-day ends at 18:00.
    static let bad: Instant = "2026-01-06T14:00:00Z"
    static let limit: Instant = "2026-01-06T22:00:00Z"

    static func call(
        _ direction: CallHeld.Direction = .outgoing, on line: Line = .landline, from start: Instant = bad,
        isBad: Bool = false
    ) -> Fact.Content {
        .callHeld(.init(direction, on: line, startedAt: start, isBadLine: isBad))
    }

    /// A file in which a call on a bad line, that ended at ``bad``, is fact 2.
    static func file(_ settings: Settings? = nil) throws -> File {
        var file = try File(settings)
        try file.record(call(on: .mobile, from: "2026-01-06T13:50:00Z", isBad: true), at: bad)
        return file
    }

    @Test("A bad line is made good before the end of the next half-day, whoever called, on whichever telephone")
    func raised() throws {
        for direction in [CallHeld.Direction.incoming, .outgoing] {
            for line in [Line.mobile, .landline] {
                var file = try File()
                try file.record(Self.call(direction, on: line, from: "2026-01-06T13:50:00Z", isBad: true), at: Self.bad)
                #expect(
                    file.terms(of: .callGoodLine, at: Self.bad) == [
                        "2026-01-06T14:00:00Z to 2026-01-06T22:00:00Z by manager for owner"
                    ])
            }
        }
    }

    @Test("A good line owes nothing")
    func notRaised() throws {
        var file = try File()
        try file.record(Self.call(on: .mobile), at: "2026-01-06T14:10:00Z")
        try file.record(.callAttempted(.mobile), at: "2026-01-06T14:10:00Z")
        #expect(file.duties(.callGoodLine, at: "2026-01-06T14:10:00Z") == [])
    }

    @Test(
        "The next half-day ends after nights, weekends and holidays, by the clock of the territory",
        arguments: [
            // At 10:00 and at noon sharp: this afternoon. A millisecond later: tomorrow morning.
            (.martinique, "2026-01-06T14:00:00Z", "2026-01-06T22:00:00Z"),
            (.martinique, "2026-01-06T16:00:00Z", "2026-01-06T22:00:00Z"),
            (.martinique, "2026-01-06T16:00:00.001Z", "2026-01-07T16:00:00Z"),
            // At night: the morning is its own half-day, the afternoon the next.
            (.martinique, "2026-01-07T02:00:00Z", "2026-01-07T22:00:00Z"),
            // Friday afternoon: Monday noon. Saturday: Monday evening.
            (.martinique, "2026-01-09T20:00:00Z", "2026-01-12T16:00:00Z"),
            (.martinique, "2026-01-10T14:00:00Z", "2026-01-12T22:00:00Z"),
            // The afternoon before 22 May and Whit Monday: Tuesday noon.
            (.martinique, "2026-05-21T20:00:00Z", "2026-05-26T16:00:00Z"),
            (.martinique, "2026-05-22T14:00:00Z", "2026-05-26T22:00:00Z"),
            // On the mainland 22 May is a day of work; Whit Monday is not.
            (.mainland, "2026-05-21T13:00:00Z", "2026-05-22T10:00:00Z"),
            // Over the change of the clocks in spring, and in autumn.
            (.mainland, "2026-03-27T15:00:00Z", "2026-03-30T10:00:00Z"),
            (.mainland, "2026-10-23T14:00:00Z", "2026-10-26T11:00:00Z"),
        ] as [(Territory, Instant, Instant)])
    func nextHalfDay(in territory: Territory, after end: Instant, due: Instant) throws {
        var file = try File(try Sample.settings(WorkingCalendar(territory: territory)))
        try file.record(Self.call(on: .mobile, from: end, isBad: true), at: end)
        #expect(file.dossier.openDuties(under: .callGoodLine).map(\.dueAt) == [due])
    }

    @Test(
        "A conversation of a manager from a landline makes it good, whoever called",
        arguments: [
            Deed("the manager calls back", call(from: "2026-01-06T15:00:00Z")),
            Deed("the owner calls the landline", call(.incoming, from: "2026-01-06T15:00:00Z")),
            Deed("another manager", call(from: "2026-01-06T15:00:00Z"), by: .staff("paul", .manager)),
            Deed("begun as the bad one ended", call(from: bad)),
        ])
    func discharged(by deed: Deed) throws {
        var file = try Self.file()
        try file.record(deed, at: "2026-01-06T15:10:00Z")
        #expect(file.duties(.callGoodLine, at: "2026-01-06T15:10:00Z") == [])
        #expect(file.breaches(.callGoodLine, at: "2026-02-01T00:00:00Z") == [])
    }

    static let nearMisses: [Deed] =
        [
            Deed("from a mobile", call(on: .mobile, from: "2026-01-06T15:00:00Z")),
            Deed("an attempt from a landline", .callAttempted(.landline)),
            Deed("the owner's attempt", .callMissed(.init(rings: 4)), by: .owner),
            Deed("a call that had begun before", call(from: "2026-01-06T13:59:59.999Z")),
            Deed("passed on", .callTransferred(rings: 1, to: "lea"), by: Sample.reception),
            Deed("an e-mail", .messageSent(.init(by: .email, confirms: [2]))),
            Deed("a meeting", .meetingHeld(.init(nil))),
        ] + Deed.byOthers("from a landline", call(from: "2026-01-06T15:00:00Z"))

    @Test("Nothing else makes it good", arguments: nearMisses)
    func notDischarged(by deed: Deed) throws {
        var file = try Self.file()
        try file.record(deed, at: "2026-01-06T15:10:00Z")
        #expect(file.duties(.callGoodLine, at: "2026-01-06T15:10:00Z") == ["call.goodLine/2 open"])
        let breaches = file.breaches(.callGoodLine, at: "2026-02-01T00:00:00Z")
        #expect(breaches == ["call.goodLine/2 2026-01-06T22:00:00Z"])
    }

    @Test(
        "A call back counts when it ends: in time up to the limit, late a millisecond after",
        arguments: [(limit, []), (limit.adding(milliseconds: 1), ["call.goodLine/2 2026-01-06T22:00:00Z"])]
            as [(Instant, [String])])
    func time(of instant: Instant, breaches: [String]) throws {
        var file = try Self.file()
        try file.record(Self.call(from: "2026-01-06T15:00:00Z"), at: instant)
        #expect(file.breaches(.callGoodLine, at: "2026-02-01T00:00:00Z") == breaches)
    }

    @Test("A call back on a bad landline makes the first one good, and is to be made good itself")
    func badAgain() throws {
        var file = try Self.file()
        try file.record(Self.call(from: "2026-01-06T15:00:00Z", isBad: true), at: "2026-01-06T15:10:00Z")
        #expect(file.duties(.callGoodLine, at: "2026-01-06T15:10:00Z") == ["call.goodLine/3 open"])
    }

    @Test("One call back makes several bad lines good")
    func several() throws {
        var file = try Self.file()
        try file.record(Self.call(on: .mobile, from: Self.bad, isBad: true), at: "2026-01-06T14:10:00Z")
        try file.record(Self.call(from: "2026-01-06T15:00:00Z"), at: "2026-01-06T15:10:00Z")
        #expect(file.duties(.callGoodLine, at: "2026-01-06T15:10:00Z") == [])
    }

    @Test("A call back in time that is recorded late lifts the breach, also after a late one")
    func lateProof() throws {
        for isCalledLate in [false, true] {
            var file = try Self.file()
            if isCalledLate {
                try file.record(Self.call(from: "2026-01-08T15:00:00Z"), at: "2026-01-08T15:10:00Z")
            }
            try file.record(Self.call(from: "2026-01-06T15:00:00Z"), at: Self.limit, recordedAt: "2026-01-09T12:00:00Z")
            #expect(
                file.breaches(.callGoodLine, at: "2026-02-01T00:00:00Z") == [
                    "call.goodLine/2 2026-01-06T22:00:00Z lifted"
                ])
        }
    }

    @Test("A call from before the bad line proves nothing, not even once it was made good late")
    func proofBeforeItsCause() throws {
        var file = try Self.file()
        try file.record(Self.call(from: "2026-01-08T15:00:00Z"), at: "2026-01-08T15:10:00Z")
        try file.record(
            Self.call(from: "2026-01-06T13:00:00Z"), at: "2026-01-06T13:10:00Z", recordedAt: "2026-01-09T12:00:00Z")
        #expect(file.breaches(.callGoodLine, at: "2026-02-01T00:00:00Z") == ["call.goodLine/2 2026-01-06T22:00:00Z"])
    }

    @Test("Where the agency is closed for more than a year, the reply's limit stands in")
    func neverOpen() throws {
        let closed = try WorkingCalendar(
            territory: .martinique,
            closures: [.init(from: "2026-01-06", through: "2028-01-06", reason: "Fermeture")])
        let file = try Self.file(try Sample.settings(closed))
        #expect(file.dossier.openDuties(under: .callGoodLine).map(\.dueAt) == ["2026-01-08T14:00:00Z"])
    }
}
