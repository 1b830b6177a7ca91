import Gerance
import GeranceTestKit
import Testing

@Suite("call.threeRings: a call is picked up in fewer than three rings")
struct ThreeRingsTests {
    /// A Tuesday at 10:00 in Martinique.
    static let open: Instant = "2026-01-06T14:00:00Z"

    static func held(
        rings: Int?, _ direction: CallHeld.Direction = .incoming, from start: Instant = open
    ) -> Fact.Content {
        .callHeld(.init(direction, on: .landline, startedAt: start, rings: rings))
    }

    static func missed(rings: Int, _ reason: MissedCall.Reason) -> Fact.Content {
        .callMissed(.init(rings: rings, because: reason))
    }

    static let calls: [(Deed, Bool)] =
        [0, 1, 2, 3, 4, 1000].flatMap { rings in
            [
                (Deed("picked up after \(rings)", held(rings: rings)), rings >= 3),
                (
                    Deed("passed on after \(rings)", .callTransferred(rings: rings, to: nil), by: Sample.reception),
                    rings >= 3
                ),
                (Deed("unanswered after \(rings)", missed(rings: rings, .unanswered)), true),
                (Deed("given up after \(rings)", missed(rings: rings, .givenUp)), rings >= 3),
                (Deed("engaged, \(rings)", missed(rings: rings, .engaged)), false),
                (Deed("outgoing, \(rings)", held(rings: rings, .outgoing)), false),
            ]
        } + [(Deed("rings unknown", held(rings: nil)), false), (Deed("attempt", .callAttempted(.landline)), false)]

    @Test("Picked up at the third ring or later, or never, is a breach", arguments: calls)
    func breach(_ deed: Deed, isBreach: Bool) throws {
        var file = try File()
        try file.record(deed, at: Self.open)
        let expected = isBreach ? ["call.threeRings/2 2026-01-06T14:00:00Z"] : []
        #expect(file.breaches(.callThreeRings, at: Self.open) == expected)
        #expect(
            file.dossier.breaches(at: Self.open).filter { $0.clause == "call.threeRings" }.allSatisfy {
                $0.severity == .breach
            })
    }

    @Test("It binds everyone, reception and manager alike, and in the agency's own journal too")
    func everyone() throws {
        for role in Role.allCases {
            var file = try File()
            try file.record(Self.held(rings: 3), at: Self.open, by: .staff("x", role))
            #expect(file.breaches(.callThreeRings, at: Self.open).count == 1)
        }
        var agency = try File.agency()
        try agency.record(Self.missed(rings: 3, .unanswered), at: Self.open, by: .outsider)
        try agency.record(.callTransferred(rings: 3, to: "lea"), at: Self.open, by: Sample.reception)
        #expect(agency.breaches(.callThreeRings, at: Self.open).count == 2)
        #expect(Clause.callThreeRings.addressee == .everyone)
    }

    @Test(
        "While the agency is closed it does not count; a span is open from its start to just before its end",
        arguments: [
            (.martinique, "2026-01-06T12:59:59.999Z", false), (.martinique, "2026-01-06T13:00:00Z", true),
            (.martinique, "2026-01-06T15:59:59.999Z", true), (.martinique, "2026-01-06T16:00:00Z", false),
            (.martinique, "2026-01-06T17:00:00Z", false), (.martinique, "2026-01-06T18:00:00Z", true),
            (.martinique, "2026-01-06T22:00:00Z", false), (.martinique, "2026-01-07T04:00:00Z", false),
            (.martinique, "2026-01-10T14:00:00Z", false), (.martinique, "2026-01-11T14:00:00Z", false),
            (.martinique, "2026-05-22T14:00:00Z", false), (.mainland, "2026-05-22T08:00:00Z", true),
            (.mainland, "2026-03-27T08:00:00Z", true), (.mainland, "2026-03-27T07:00:00Z", false),
            (.mainland, "2026-03-30T07:00:00Z", true), (.mainland, "2026-10-26T07:00:00Z", false),
            (.mainland, "2026-10-26T08:00:00Z", true), (.martinique, "2026-02-17T14:00:00Z", true),
        ] as [(Territory, Instant, Bool)])
    func hours(in territory: Territory, at instant: Instant, counts: Bool) throws {
        var file = try File(try Sample.settings(WorkingCalendar(territory: territory)))
        try file.record(Self.held(rings: 5, from: instant), at: instant)
        try file.record(.callTransferred(rings: 5, to: nil), at: instant, by: Sample.reception)
        try file.record(Self.missed(rings: 5, .unanswered), at: instant, by: .owner)
        #expect(file.breaches(.callThreeRings, at: instant).count == (counts ? 3 : 0))
    }

    @Test("A customary holiday that the agency keeps is closed")
    func customaryHoliday() throws {
        let calendar = try WorkingCalendar(territory: .martinique, observedHolidays: [.shroveTuesday])
        var file = try File(try Sample.settings(calendar))
        try file.record(Self.missed(rings: 5, .unanswered), at: "2026-02-17T14:00:00Z", by: .owner)
        #expect(file.breaches(.callThreeRings, at: "2026-02-17T14:00:00Z") == [])
    }

    @Test("A call counts by its beginning, when it rang, not by its end")
    func beginning() throws {
        var file = try File()
        try file.record(Self.held(rings: 3, from: "2026-01-06T15:59:00Z"), at: "2026-01-06T16:30:00Z")
        try file.record(Self.held(rings: 3, from: "2026-01-06T17:59:00Z"), at: "2026-01-06T18:30:00Z")
        #expect(
            file.breaches(.callThreeRings, at: "2026-01-07T00:00:00Z") == ["call.threeRings/2 2026-01-06T16:30:00Z"])
    }

    @Test(
        "The breach says how long it rang",
        arguments: [
            (held(rings: 3), "Appel décroché après 3 sonneries : le process en demande moins de trois."),
            (missed(rings: 5, .unanswered), "Appel resté sans réponse après 5 sonneries."),
            (missed(rings: 1, .unanswered), "Appel resté sans réponse après 1 sonnerie."),
            (missed(rings: 0, .unanswered), "Appel resté sans réponse après 0 sonnerie."),
        ] as [(Fact.Content, String)])
    func explanation(_ content: Fact.Content, expected: String) throws {
        var file = try File()
        try file.record(content, at: Self.open)
        let breach = file.dossier.breaches(at: Self.open).first { $0.clause == "call.threeRings" }
        #expect(breach?.explanation == expected)
    }

    @Test("A number of rings that cannot be is refused", arguments: [-1, 1001, Int.min, Int.max])
    func impossible(rings: Int) throws {
        let file = try File()
        for content in [
            Self.held(rings: rings), Self.missed(rings: rings, .givenUp), .callTransferred(rings: rings, to: nil),
        ] {
            #expect(file.refusal(of: content, at: Self.open) == .impossibleNumber(Int64(rings)))
        }
    }
}
