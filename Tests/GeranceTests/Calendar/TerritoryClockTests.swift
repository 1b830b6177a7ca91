import Foundation
import Gerance
import GeranceTestKit
import Testing

@Suite("Territory's clock")
struct TerritoryClockTests {
    /// The zone of the IANA database in which each territory is; full Foundation holds it.
    static let zones: [(territory: Territory, zone: String)] = [
        (.mainland, "Europe/Paris"), (.alsaceMoselle, "Europe/Paris"), (.corsica, "Europe/Paris"),
        (.guadeloupe, "America/Guadeloupe"), (.martinique, "America/Martinique"), (.guyane, "America/Cayenne"),
        (.reunion, "Indian/Reunion"), (.saintPierreEtMiquelon, "America/Miquelon"), (.mayotte, "Indian/Mayotte"),
        (.saintBarthelemy, "America/St_Barthelemy"), (.saintMartin, "America/Marigot"),
        (.wallisEtFutuna, "Pacific/Wallis"), (.polynesieFrancaise, "Pacific/Tahiti"),
        (.nouvelleCaledonie, "Pacific/Noumea"),
    ]

    static let first = 536_457_600  // 1987-01-01
    static let last = 2_240_524_800  // 2041-01-01

    static func transitions(of zone: TimeZone) -> [Int] {
        var transitions: [Int] = []
        var date = Date(timeIntervalSince1970: Double(first))
        while let next = zone.nextDaylightSavingTimeTransition(after: date),
            next.timeIntervalSince1970 < Double(last)
        {
            transitions.append(Int(next.timeIntervalSince1970))
            date = next
        }
        return transitions
    }

    @Test("Every territory is compared")
    func complete() {
        #expect(Set(Self.zones.map(\.territory)) == Set(Territory.allCases))
    }

    @Test("Clocks change at the second at which the time zone database says, 1987 to 2040", arguments: zones)
    func transitions(territory: Territory, zone: String) throws {
        let zone = try #require(TimeZone(identifier: zone))
        let transitions = Self.transitions(of: zone)
        let expected =
            switch territory {
            case .mainland, .alsaceMoselle, .corsica, .saintPierreEtMiquelon: 108
            case .nouvelleCaledonie: 2
            default: 0
            }
        #expect(transitions.count == expected)
        for transition in transitions {
            for second in [transition - 1, transition] {
                let instant = try #require(Instant(secondsSince1970: Int64(second)))
                let offset = zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(second)))
                #expect(territory.utcOffset(at: instant) == offset)
            }
        }
    }

    @Test("At any instant the local day and time are those of Foundation, 1987 to 2040", arguments: zones)
    func localTime(territory: Territory, zone: String) throws {
        let zone = try #require(TimeZone(identifier: zone))
        let seed: UInt64 = 0xC10C
        var generator = Generator(seed: seed)
        for _ in 0..<2000 {
            let second = Int.random(in: Self.first..<Self.last, using: &generator)
            let instant = try #require(Instant(secondsSince1970: Int64(second)))
            let local = second + zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(second)))
            let isRight =
                territory.civilDate(at: instant).dayNumber == local / 86_400
                && territory.timeOfDay(at: instant).minutes == local % 86_400 / 60
            if !isRight { Issue.record("seed \(seed): \(instant) in \(territory)") }
        }
    }

    @Test(
        "On the days on which clocks change, a local time is the instant of Foundation: forward, first occurrence",
        arguments: [(.mainland, "Europe/Paris"), (.saintPierreEtMiquelon, "America/Miquelon")]
            as [(Territory, String)])
    func instantOfLocalTime(territory: Territory, zone: String) throws {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = try #require(TimeZone(identifier: zone))
        for transition in Self.transitions(of: calendar.timeZone).suffix(60) {
            let instant = try #require(Instant(secondsSince1970: Int64(transition)))
            let date = territory.civilDate(at: instant)
            let (year, month, day) = date.components
            for minutes in stride(from: 0, to: 1440, by: 30) {
                let components = DateComponents(
                    year: year, month: month, day: day, hour: minutes / 60, minute: minutes % 60)
                let expected = try #require(calendar.date(from: components))
                let time = try #require(TimeOfDay(minutes: minutes))
                let found = territory.instant(of: date, at: time)
                if found.milliseconds != Int64(expected.timeIntervalSince1970) * 1000 {
                    Issue.record("\(date) \(time) in \(territory): \(found)")
                }
            }
        }
    }

    @Test(
        "The time that the mainland skips moves forward; the time that it shows twice is its first occurrence",
        arguments: [
            ("2026-03-29", "01:59", "2026-03-29T00:59:00Z"), ("2026-03-29", "02:00", "2026-03-29T01:00:00Z"),
            ("2026-03-29", "02:30", "2026-03-29T01:30:00Z"), ("2026-03-29", "03:00", "2026-03-29T01:00:00Z"),
            ("2026-10-25", "01:59", "2026-10-24T23:59:00Z"), ("2026-10-25", "02:30", "2026-10-25T00:30:00Z"),
            ("2026-10-25", "03:00", "2026-10-25T02:00:00Z"), ("2026-10-25", "24:00", "2026-10-25T23:00:00Z"),
        ] as [(CivilDate, TimeOfDay, Instant)])
    func clockChange(date: CivilDate, time: TimeOfDay, instant: Instant) {
        #expect(Territory.mainland.instant(of: date, at: time) == instant)
    }

    @Test("A day starts at its midnight, 23 or 25 hours before the next one when clocks change")
    func startOfDay() {
        let mainland = Territory.mainland
        #expect(mainland.startOfDay("2026-03-29").adding(hours: 23) == mainland.startOfDay("2026-03-30"))
        #expect(mainland.startOfDay("2026-10-25").adding(hours: 25) == mainland.startOfDay("2026-10-26"))
        #expect(Territory.martinique.startOfDay("2026-10-25") == "2026-10-25T04:00:00Z")
    }

    @Test("At both ends of time the clock still answers", arguments: Territory.allCases)
    func endsOfTime(territory: Territory) {
        #expect(territory.civilDate(at: .first) <= "0001-01-02")
        #expect(territory.civilDate(at: .last) >= "9999-12-31")
        #expect(territory.instant(of: .first, at: .startOfDay) <= "0001-01-01T12:00:00Z")
        #expect(territory.instant(of: .last, at: .endOfDay) >= "9999-12-31T12:00:00Z")
    }

    @Test("Every territory has a French name of its own")
    func names() {
        #expect(Set(Territory.allCases.map(\.name)).count == Territory.allCases.count)
    }
}
