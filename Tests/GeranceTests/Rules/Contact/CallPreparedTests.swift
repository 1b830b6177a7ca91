import Gerance
import GeranceTestKit
import Testing

@Suite("call.prepared: an outgoing call is prepared")
struct CallPreparedTests {
    static let start: Instant = "2026-01-06T13:00:00Z"
    static let end: Instant = "2026-01-06T13:10:00Z"

    static func preparation(
        at instant: Instant = "2026-01-06T12:50:00Z", subject: Label? = "Devis du chauffe-eau",
        points: [Label] = ["Accord sur le devis"], consulted: [Label] = ["Devis n° 12"]
    ) -> CallPreparation {
        CallPreparation(at: instant, subject: subject, points: points, consulted: consulted)
    }

    static func call(_ preparation: CallPreparation?, _ direction: CallHeld.Direction = .outgoing) -> Deed {
        Deed("", .callHeld(.init(direction, on: .landline, startedAt: start, preparation: preparation)))
    }

    @Test(
        "Prepared: before the call, with a subject, a point to make and something looked up",
        arguments: [
            (preparation(), true),
            (preparation(points: ["a", "b", "c"], consulted: ["d", "e"]), true),
            (preparation(at: start), true),
            (preparation(at: start.adding(milliseconds: -1)), true),
            (preparation(at: start.adding(milliseconds: 1)), false),
            (preparation(at: end), false),
            (preparation(subject: nil), false),
            (preparation(points: []), false),
            (preparation(consulted: []), false),
            (preparation(subject: nil, points: [], consulted: []), false),
            (nil, false),
        ] as [(CallPreparation?, Bool)])
    func prepared(_ preparation: CallPreparation?, isKept: Bool) throws {
        var file = try File()
        try file.record(Self.call(preparation), at: Self.end)
        #expect(
            file.breaches(.callPrepared, at: Self.end) == (isKept ? [] : ["call.prepared/2 2026-01-06T13:10:00Z"]))
    }

    @Test(
        "The breach says what is missing",
        arguments: [
            (nil, "Appel au propriétaire sans préparation."),
            (
                preparation(at: end), "Préparation incomplète de l'appel : elle vient après le début de l'appel."
            ),
            (
                preparation(points: []),
                "Préparation incomplète de l'appel : il y faut un sujet, un point à aborder et un élément consulté."
            ),
        ] as [(CallPreparation?, String)])
    func explanation(_ preparation: CallPreparation?, expected: String) throws {
        var file = try File()
        try file.record(Self.call(preparation), at: Self.end)
        let breach = try #require(file.dossier.breaches(at: Self.end).first { $0.clause == "call.prepared" })
        #expect(breach.explanation == expected)
        #expect(breach.severity == .breach)
        #expect(breach.duty == nil)
    }

    @Test(
        "An incoming call, an attempt that nobody answered and a meeting need no preparation",
        arguments: [
            call(nil, .incoming), call(preparation(points: []), .incoming),
            Deed("attempt", .callAttempted(.landline)), Deed("missed", .callMissed(.init(rings: 2))),
            Deed("meeting", .meetingHeld(.init(nil))), Deed("SMS", .messageSent(.init(by: .sms))),
        ])
    func needsNone(_ deed: Deed) throws {
        var file = try File()
        try file.record(deed, at: Self.end)
        #expect(file.breaches(.callPrepared, at: "2026-02-01T00:00:00Z") == [])
    }

    @Test("Each call is prepared for itself; a call recorded late is judged by its own times")
    func several() throws {
        var file = try File()
        try file.record(Self.call(Self.preparation()), at: Self.end, recordedAt: "2026-01-09T13:00:00Z")
        try file.record(Self.call(nil), at: Self.end, recordedAt: "2026-01-09T13:00:00Z")
        #expect(file.breaches(.callPrepared, at: "2026-02-01T00:00:00Z") == ["call.prepared/3 2026-01-06T13:10:00Z"])
    }

    @Test("A call ends after it begins")
    func endsBeforeItBegins() throws {
        let file = try File()
        #expect(file.refusal(of: Self.call(nil).content, at: Self.start) == nil)
        #expect(
            file.refusal(of: Self.call(nil).content, at: Self.start.adding(milliseconds: -1))
                == .endsBeforeItBegins(start: Self.start, end: Self.start.adding(milliseconds: -1)))
    }
}
