import Foundation
import Gerance
import GeranceTestKit
import Testing

@Suite("Instants and limits for people")
struct WordingTests {
    @Test(
        "An instant is told by the day and the clock of the territory",
        arguments: [
            ("2026-12-01T02:05:00Z", .martinique, "le 30 novembre 2026 à 22:05"),
            ("2026-12-01T02:05:00Z", .mainland, "le 1er décembre 2026 à 03:05"),
            ("2026-07-01T22:00:00Z", .mainland, "le 2 juillet 2026 à 00:00"),
        ] as [(Instant, Territory, String)])
    func instant(instant: Instant, territory: Territory, told: String) {
        #expect(territory.french(instant) == told)
    }

    @Test(
        "A limit at the end of a day is told by that day, not by the next one",
        arguments: [
            ("2026-04-01T04:00:00Z", .martinique, "le 31 mars 2026 à 24:00"),
            ("2026-04-01T04:00:30Z", .martinique, "le 1er avril 2026 à 00:00"),
            ("2026-04-01T16:00:00Z", .martinique, "le 1er avril 2026 à 12:00"),
        ] as [(Instant, Territory, String)])
    func limit(instant: Instant, territory: Territory, told: String) {
        #expect(territory.french(limit: instant) == told)
    }

    @Test("A breach tells what was expected by when, and when it was done")
    func breach() throws {
        var file = try File()
        try file.record(.messageReceived(.init(by: .email)), at: "2026-01-06T12:00:00Z", by: .owner)
        let open = file.dossier.breaches(at: "2026-01-09T12:00:00Z").first { $0.clause == "reply.limit" }
        #expect(open?.explanation == "Répondre au propriétaire : attendu au plus tard le 8 janvier 2026 à 08:00.")
        try file.record(.messageSent(.init(by: .email, answers: [2])), at: "2026-01-09T13:30:00Z")
        let done = file.dossier.breaches(at: "2026-01-09T14:00:00Z").first { $0.clause == "reply.limit" }
        #expect(
            done?.explanation
                == "Répondre au propriétaire : attendu au plus tard le 8 janvier 2026 à 08:00, fait le 9 janvier 2026 à 09:30."
        )
        #expect(done?.severity == .breach)
    }
}

@Suite("Period")
struct PeriodTests {
    @Test("A period of one day is one, a reversed one is refused with its days")
    func order() throws {
        #expect(try Period(from: "2026-02-28", to: "2026-02-28").to == "2026-02-28")
        #expect(throws: Period.Fault.reversed(from: "2026-03-01", to: "2026-02-28")) {
            try Period(from: "2026-03-01", to: "2026-02-28")
        }
    }

    @Test("A period reads back as it was written; a reversed one is refused with a French sentence")
    func json() throws {
        let period = try Period(from: "2026-01-01", to: "2026-03-31")
        let text = try JSONEncoder().encode(period)
        #expect(try JSONDecoder().decode(Period.self, from: text) == period)
        let error = #expect(throws: DecodingError.self) {
            try JSONDecoder().decode(Period.self, from: Data(#"{"from":"2026-03-01","to":"2026-02-28"}"#.utf8))
        }
        #expect("\(try #require(error))".contains("avant son début le 2026-03-01"))
    }
}
