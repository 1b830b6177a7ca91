import Gerance
import Testing

@Suite("WorkingHalfDay")
struct WorkingHalfDayTests {
    @Test(
        "The opening spans of a day make its half-days",
        arguments: [
            (["08:00-12:00", "14:00-18:00"], ["am 08:00 12:00", "pm 14:00 18:00"]),
            (["09:00-17:00"], ["am 09:00 13:00", "pm 13:00 17:00"]),
            (["08:00-13:00"], ["am 08:00 13:00"]),
            (["08:00-12:00"], ["am 08:00 12:00"]),
            (["13:00-18:00"], ["pm 13:00 18:00"]),
            (["12:59-13:01"], ["am 12:59 13:00", "pm 13:00 13:01"]),
            (["08:00-10:00", "10:30-12:00", "14:00-18:00"], ["am 08:00 12:00", "pm 14:00 18:00"]),
            (["08:00-12:00", "12:30-13:30", "14:00-16:00", "17:00-24:00"], ["am 08:00 13:30", "pm 14:00 24:00"]),
            (["06:00-07:00", "08:00-09:00", "10:00-11:00"], ["am 06:00 11:00"]),
        ] as [([OpeningSpan], [String])])
    func halfDays(spans: [OpeningSpan], expected: [String]) throws {
        let calendar = try WorkingCalendarTests.week(.martinique, spans)
        let date: CivilDate = "2026-11-23"
        let midnight = Territory.martinique.startOfDay(date)
        let found = calendar.halfDays(on: date).map { half in
            #expect(half.halfDay.date == date)
            let times = [half.opens, half.closes].map { instant in
                TimeOfDay(minutes: Int(midnight.milliseconds(until: instant) / 60_000))?.description ?? "?"
            }
            return ([half.halfDay.part.rawValue] + times).joined(separator: " ")
        }
        #expect(found == expected)
    }

    @Test(
        "Closing times part the time: what happens while the agency is closed goes to the next half-day",
        arguments: [
            ("2026-11-20T17:00:00Z", "2026-11-20.pm"), ("2026-11-20T17:00:00.001Z", "2026-11-23.am"),
            ("2026-11-21T23:30:00Z", "2026-11-23.am"), ("2026-11-23T11:00:00Z", "2026-11-23.am"),
            ("2026-11-23T11:00:00.001Z", "2026-11-23.pm"), ("2026-11-23T12:30:00Z", "2026-11-23.pm"),
            ("2026-11-23T23:30:00Z", "2026-11-24.am"), ("2026-12-24T18:00:00Z", "2026-12-28.am"),
            ("2026-10-23T16:00:00Z", "2026-10-23.pm"), ("2026-10-23T16:00:00.001Z", "2026-10-26.am"),
            ("2026-10-26T11:00:00Z", "2026-10-26.am"), ("2026-03-30T10:00:00Z", "2026-03-30.am"),
        ] as [(Instant, HalfDay)])
    func covering(instant: Instant, halfDay: HalfDay) {
        #expect(WorkingCalendar(territory: .mainland).halfDay(covering: instant)?.halfDay == halfDay)
    }

    static let calendars: [WorkingCalendar] = [
        WorkingCalendar(territory: .mainland), WorkingCalendar(territory: .martinique),
        WorkingCalendar(territory: .saintPierreEtMiquelon), allNight(.mainland), allNight(.saintPierreEtMiquelon),
        allNight(.wallisEtFutuna),
    ]

    /// An agency that is open around the hours at which clocks change and at which days end.
    static func allNight(_ territory: Territory) -> WorkingCalendar {
        let spans: [OpeningSpan] = ["00:00-02:30", "02:30-03:10", "20:00-24:00"]
        let hours = try? OpeningHours(Dictionary(uniqueKeysWithValues: Weekday.allCases.map { ($0, spans) }))
        return WorkingCalendar(territory: territory, openingHours: hours ?? .agencyWeek)
    }

    @Test("In a whole year half-days are in order, apart, never on a holiday, and cover all time", arguments: calendars)
    func partition(calendar: WorkingCalendar) throws {
        var halfDays: [WorkingHalfDay] = []
        var date: CivilDate = "2025-12-20"
        while date < "2027-01-20" {
            let found = calendar.halfDays(on: date)
            if calendar.territory.isLegalHoliday(date) { #expect(found.isEmpty) }
            #expect(found.isEmpty == !calendar.isWorkingDay(date))
            for half in found {
                #expect(half.halfDay.date == date)
                #expect(calendar.territory.civilDate(at: half.opens) == date)
            }
            halfDays += found
            date = try #require(date.adding(days: 1))
        }
        #expect(halfDays.count > 480)
        var wrong: [Instant] = []
        for (half, next) in zip(halfDays, halfDays.dropFirst()) {
            let isApart = half.opens < half.closes && half.closes <= next.opens && half.halfDay < next.halfDay
            if !isApart || calendar.halfDay(after: half) != next { wrong.append(half.closes) }
            // By the definition: the first half-day that closes at the instant or after it.
            for edge in [half.closes, next.opens] {
                for shift: Int64 in -1...1 {
                    let instant = edge.adding(milliseconds: shift)
                    if calendar.halfDay(covering: instant) != (instant <= half.closes ? half : next) {
                        wrong.append(instant)
                    }
                }
            }
            let isOpenAfterwards = calendar.isOpen(at: half.closes)
            if !calendar.isOpen(at: half.opens) || !calendar.isOpen(at: half.closes.adding(milliseconds: -1))
                || isOpenAfterwards != (next.opens == half.closes)
            {
                wrong.append(half.opens)
            }
        }
        #expect(wrong.first == nil)
    }

    @Test("On the day on which the mainland's clocks go forward, half-days lose what the clocks skip")
    func springForward() {
        let halfDays = Self.allNight(.mainland).halfDays(on: "2026-03-29")
        #expect(halfDays.map(\.opens) == ["2026-03-28T23:00:00Z", "2026-03-29T18:00:00Z"])
        #expect(halfDays.map(\.closes) == ["2026-03-29T01:10:00Z", "2026-03-29T22:00:00Z"])
    }

    @Test("A span that the clocks skip altogether makes no half-day")
    func skipped() throws {
        let hours = try OpeningHours([.sunday: ["02:10-02:50"]])
        let calendar = WorkingCalendar(territory: .mainland, openingHours: hours)
        #expect(calendar.halfDays(on: "2026-03-29").isEmpty)
        #expect(calendar.halfDay(covering: "2026-03-28T12:00:00Z")?.halfDay == "2026-04-05.am")
        #expect(!calendar.isOpen(at: "2026-03-29T01:30:00Z"))
    }

    @Test("Where no half-day begins within 400 days there is none")
    func nowhere() throws {
        let calendar = try WorkingCalendar(
            territory: .mainland, closures: [.init(from: "2026-01-01", through: "2030-01-01", reason: "Cessation")])
        let last = try #require(calendar.halfDay(covering: "2025-12-31T17:00:00Z"))
        #expect(last.halfDay == "2025-12-31.pm")
        #expect(calendar.halfDay(after: last) == nil)
        #expect(calendar.halfDay(covering: "2029-06-01T00:00:00Z")?.halfDay == "2030-01-02.am")
        #expect(calendar.halfDay(covering: .last) == nil)
        #expect(calendar.halfDay(covering: .first) != nil)
    }
}
