import Gerance
import Testing

@Suite("Delay")
struct DelayTests {
    @Test(
        "A delay is written with its unit, and named in French",
        arguments: [
            ("24h", 24, .hours, "24 heures"), ("1h", 1, .hours, "1 heure"), ("0h", 0, .hours, "0 heure"),
            ("8wh", 8, .workingHours, "8 heures ouvrées"), ("1wh", 1, .workingHours, "1 heure ouvrée"),
            ("10d", 10, .days, "10 jours"), ("1d", 1, .days, "1 jour"), ("3653d", 3653, .days, "3653 jours"),
        ] as [(String, Int, Delay.Unit, String)])
    func text(text: String, amount: Int, unit: Delay.Unit, name: String) throws {
        let delay = try Delay(amount, unit)
        #expect(delay.description == text)
        #expect(delay.name == name)
        #expect(try Delay(text) == delay)
    }

    @Test(
        "What is no delay is refused",
        arguments: [
            "", "24", "h", "24 h", "24H", "24hours", "-1h", "+1h", "1.5h", "024h", "3654d", "87673h", "87673wh",
            "999999999h", "9999999999h", "24h ", "１h", "1wd", String(repeating: "9", count: 1_000_000),
        ])
    func refuses(text: String) {
        #expect(throws: Delay.Fault.self) { try Delay(text) }
    }

    @Test("A negative delay, or one of more than ten years, cannot be made", arguments: Delay.Unit.allCases)
    func outOfRange(unit: Delay.Unit) {
        for amount in [-1, Int.min, 87_673, Int.max] {
            #expect(throws: Delay.Fault.outOfRange(amount: amount, unit: unit)) { try Delay(amount, unit) }
        }
    }

    @Test(
        "Hours are elapsed hours; working hours those of the agency; days end at 24:00 in the territory",
        arguments: [
            (.martinique, "2026-11-20T21:00:00Z", "24h", "2026-11-21T21:00:00Z"),
            (.martinique, "2026-11-20T21:00:00Z", "8wh", "2026-11-23T22:00:00Z"),
            (.martinique, "2026-11-20T21:00:00Z", "0d", "2026-11-21T04:00:00Z"),
            (.martinique, "2026-11-20T21:00:00Z", "10d", "2026-12-01T04:00:00Z"),
            // It is still the 20th in Fort-de-France, and the 21st in Paris.
            (.martinique, "2026-11-21T03:30:00Z", "1d", "2026-11-22T04:00:00Z"),
            (.mainland, "2026-11-21T03:30:00Z", "1d", "2026-11-22T23:00:00Z"),
            // Across the change of clocks: 24 hours are 24 hours, a day is the day.
            (.mainland, "2026-03-28T09:00:00Z", "24h", "2026-03-29T09:00:00Z"),
            (.mainland, "2026-03-28T09:00:00Z", "1d", "2026-03-29T22:00:00Z"),
            (.mainland, "2026-10-24T08:00:00Z", "1d", "2026-10-25T23:00:00Z"),
        ] as [(Territory, Instant, Delay, Instant)])
    func due(territory: Territory, start: Instant, delay: Delay, due: Instant) {
        #expect(delay.due(from: start, in: WorkingCalendar(territory: territory)) == due)
    }

    @Test("What never comes due is due at the end of time")
    func never() throws {
        let calendar = WorkingCalendar(territory: .mainland)
        #expect(try Delay(87_672, .workingHours).due(from: "2026-11-23T10:00:00Z", in: calendar) == .last)
        #expect(Delay("10d").due(from: .last, in: calendar) >= "9999-12-31T22:59:59Z")
        #expect(Delay("24h").due(from: .last, in: calendar) == .last)
    }
}
