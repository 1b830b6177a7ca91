import Foundation
import Gerance
import Testing

@Suite("WorkingCalendar")
struct WorkingCalendarTests {
    static func week(_ territory: Territory, _ spans: [OpeningSpan]) throws -> WorkingCalendar {
        let days: [Weekday] = [.monday, .tuesday, .wednesday, .thursday, .friday]
        let hours = try OpeningHours(Dictionary(uniqueKeysWithValues: days.map { ($0, spans) }))
        return WorkingCalendar(territory: territory, openingHours: hours)
    }

    @Test(
        "Legal holidays and weekends are closed, other days are worked",
        arguments: [
            (.martinique, "2026-05-21", true), (.martinique, "2026-05-22", false), (.mainland, "2026-05-22", true),
            (.mainland, "2026-05-25", false), (.mainland, "2026-11-21", false), (.mainland, "2026-11-22", false),
            (.mainland, "2026-11-23", true), (.alsaceMoselle, "2026-04-03", false), (.mainland, "2026-04-03", true),
        ] as [(Territory, CivilDate, Bool)])
    func workingDays(territory: Territory, date: CivilDate, isWorked: Bool) {
        #expect(WorkingCalendar(territory: territory).isWorkingDay(date) == isWorked)
    }

    @Test("A customary holiday is closed only where the agency observes it")
    func customary() throws {
        let usual = WorkingCalendar(territory: .martinique)
        let observing = try WorkingCalendar(territory: .martinique, observedHolidays: [.shroveTuesday])
        #expect(usual.isWorkingDay("2026-02-17"))
        #expect(!observing.isWorkingDay("2026-02-17"))
        #expect(observing.isWorkingDay("2026-02-18"))
    }

    @Test(
        "What is no customary holiday of the territory cannot be observed",
        arguments: [(.mainland, .goodFriday), (.martinique, .christmas), (.reunion, .abolitionOfSlavery)]
            as [(Territory, Holiday)])
    func notObservable(territory: Territory, holiday: Holiday) {
        #expect(throws: WorkingCalendar.Fault.notObservable(holiday, territory)) {
            try WorkingCalendar(territory: territory, observedHolidays: [holiday])
        }
    }

    @Test("Closures close their first and last day and all between, however they overlap or are ordered")
    func closures() throws {
        let calendar = try WorkingCalendar(
            territory: .mayotte,
            closures: [
                .init(from: "2026-08-10", through: "2026-08-14", reason: "Congés d'été"),
                .init(from: "2026-08-03", through: "2026-08-12", reason: "Travaux"),
                .init(on: "2026-08-04", reason: "Inventaire"),
                .init(on: "2026-05-27", reason: "Idi-el-Kabir"),
            ])
        var closed: [CivilDate] = []
        var date: CivilDate = "2026-05-25"
        while date < "2026-08-22" {
            let isWeekend = date.weekday == .saturday || date.weekday == .sunday
            if !isWeekend && !Territory.mayotte.isLegalHoliday(date) && !calendar.isWorkingDay(date) {
                closed.append(date)
            }
            date = try #require(date.adding(days: 1))
        }
        #expect(
            closed == [
                "2026-05-27", "2026-08-03", "2026-08-04", "2026-08-05", "2026-08-06", "2026-08-07", "2026-08-10",
                "2026-08-11", "2026-08-12", "2026-08-13", "2026-08-14",
            ])
    }

    @Test("A closure that ends before it begins is refused")
    func reversedClosure() {
        #expect(throws: WorkingCalendar.Closure.Fault.reversed(first: "2026-08-14", last: "2026-08-03")) {
            try WorkingCalendar.Closure(from: "2026-08-14", through: "2026-08-03", reason: "Congés")
        }
    }

    @Test(
        "The agency is open from the start of a span to before its end",
        arguments: [
            ("2026-11-23T12:59:59.999Z", false), ("2026-11-23T13:00:00Z", true), ("2026-11-23T15:59:59.999Z", true),
            ("2026-11-23T16:00:00Z", false), ("2026-11-23T18:00:00Z", true), ("2026-11-23T22:00:00Z", false),
            ("2026-11-21T14:00:00Z", false), ("2026-05-22T14:00:00Z", false),
        ] as [(Instant, Bool)])
    func isOpen(instant: Instant, isOpen: Bool) {
        #expect(WorkingCalendar(territory: .martinique).isOpen(at: instant) == isOpen)
    }

    @Test("A day ends where the next one starts, in the territory")
    func endOfDay() {
        #expect(WorkingCalendar(territory: .martinique).endOfDay("2026-11-23") == "2026-11-24T04:00:00Z")
        #expect(WorkingCalendar(territory: .mainland).endOfDay("2026-11-23") == "2026-11-23T23:00:00Z")
        #expect(WorkingCalendar(territory: .mainland).endOfDay("2026-03-29") == "2026-03-29T22:00:00Z")
    }

    @Test("A calendar reads back from its JSON, and from one without holidays or closures")
    func json() throws {
        let calendar = try WorkingCalendar(
            territory: .martinique, observedHolidays: [.goodFriday, .ashWednesday],
            closures: [.init(from: "2026-12-28", through: "2026-12-31", reason: "Inventaire")])
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        let json = String(decoding: try encoder.encode(calendar), as: UTF8.self)
        #expect(
            json == #"{"closures":[{"first":"2026-12-28","last":"2026-12-31","reason":"Inventaire"}],"#
                + #""observedHolidays":["ashWednesday","goodFriday"],"openingHours":{"#
                + ["friday", "monday", "thursday", "tuesday", "wednesday"]
                .map { #""\#($0)":["09:00-12:00","14:00-18:00"]"# }.joined(separator: ",")
                + #"},"territory":"martinique"}"#)
        #expect(try JSONDecoder().decode(WorkingCalendar.self, from: Data(json.utf8)) == calendar)

        let short = #"{"territory":"mainland","openingHours":{"monday":["09:00-12:00"]}}"#
        let decoded = try JSONDecoder().decode(WorkingCalendar.self, from: Data(short.utf8))
        #expect(decoded.observedHolidays.isEmpty && decoded.closures.isEmpty)
    }

    @Test(
        "A calendar that could not be made is not decoded either",
        arguments: [
            #""observedHolidays":["goodFriday"]"#, #""observedHolidays":["festivus"]"#,
            #""closures":[{"first":"2026-08-14","last":"2026-08-03","reason":"Congés"}]"#,
            #""closures":[{"first":"2026-08-03","last":"2026-08-14","reason":" "}]"#,
        ])
    func refusedJSON(part: String) {
        let json = #"{"territory":"mainland","openingHours":{"monday":["09:00-12:00"]},\#(part)}"#
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode(WorkingCalendar.self, from: Data(json.utf8))
        }
    }
}
