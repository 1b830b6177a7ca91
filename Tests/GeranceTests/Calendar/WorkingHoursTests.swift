import Gerance
import GeranceTestKit
import Testing

@Suite("Working hours")
struct WorkingHoursTests {
    @Test(
        "Only open time counts, in Fort-de-France from 09:00 to 12:00 and from 14:00 to 18:00",
        arguments: [
            // Friday 20 November at 17:00; Monday has seven hours.
            ("2026-11-20T21:00:00Z", 1, "2026-11-20T22:00:00Z"), ("2026-11-20T21:00:00Z", 2, "2026-11-23T14:00:00Z"),
            ("2026-11-20T21:00:00Z", 8, "2026-11-23T22:00:00Z"), ("2026-11-20T21:00:00Z", 9, "2026-11-24T14:00:00Z"),
            // None: now if the agency is open, else the next opening.
            ("2026-11-20T21:00:00Z", 0, "2026-11-20T21:00:00Z"), ("2026-11-20T22:00:00Z", 0, "2026-11-23T13:00:00Z"),
            ("2026-11-21T12:00:00Z", 0, "2026-11-23T13:00:00Z"), ("2026-11-21T12:00:00Z", 3, "2026-11-23T16:00:00Z"),
            // The eve of 22 May, at 17:59:59.999; the 25th is Whit Monday.
            ("2026-05-21T21:59:59.999Z", 1, "2026-05-26T13:59:59.999Z"),
        ] as [(Instant, Int, Instant)])
    func adding(start: Instant, hours: Int, end: Instant) {
        #expect(WorkingCalendar(territory: .martinique).adding(workingHours: hours, to: start) == end)
    }

    @Test("A negative number of hours, or more than ten years take, has no end")
    func unreachable() throws {
        let calendar = WorkingCalendar(territory: .mainland)
        let start: Instant = "2026-11-23T10:00:00Z"
        for hours in [-1, Int.min, 30_000, Int.max] {
            #expect(calendar.adding(workingHours: hours, to: start) == nil)
        }
        #expect(calendar.adding(workingHours: 10_000, to: start) != nil)
        #expect(calendar.adding(workingHours: 1, to: .last) == nil)
    }

    @Test("Hours added are those that a clock counts minute by minute", arguments: WorkingHalfDayTests.calendars)
    func countedByMinutes(calendar: WorkingCalendar) throws {
        let seed: UInt64 = 0x40E5
        var generator = Generator(seed: seed)
        // Around Christmas and around both changes of the mainland's clocks.
        let starts: [Instant] = ["2026-12-23T00:00:00Z", "2026-03-27T00:00:00Z", "2026-10-23T00:00:00Z"]
        for start in starts {
            for _ in 0..<4 {
                let instant = start.adding(milliseconds: Int64.random(in: 0..<2880, using: &generator) * 60_000)
                let hours = Int.random(in: 0...6, using: &generator)
                var clock = instant
                var left = hours * 60
                while left > 0 || (hours == 0 && !calendar.isOpen(at: clock)) {
                    if calendar.isOpen(at: clock) { left -= 1 }
                    clock = clock.adding(milliseconds: 60_000)
                }
                if calendar.adding(workingHours: hours, to: instant) != clock {
                    Issue.record("seed \(seed): \(hours) h from \(instant) in \(calendar.territory): \(clock)")
                }
            }
        }
    }
}
