import Foundation
import Gerance
import Testing

@Suite("CivilDate")
struct CivilDateTests {
    @Test("Every day from 1900 to 2100 is the day that Foundation says, and reads back from its text")
    func agreesWithFoundation() throws {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .gmt
        let first = try CivilDate(year: 1900, month: 1, day: 1)
        let last = try CivilDate(year: 2100, month: 12, day: 31)
        #expect(first.days(until: last) == 73_413)
        var wrong: [CivilDate] = []
        for number in Int(first.dayNumber)...Int(last.dayNumber) {
            let date = try #require(CivilDate(dayNumber: number))
            let expected = calendar.dateComponents(
                [.year, .month, .day, .weekday], from: Date(timeIntervalSince1970: Double(number) * 86_400))
            let (year, month, day) = date.components
            // Foundation's week begins with Sunday, as 1.
            let weekday = ((expected.weekday ?? 0) + 5) % 7
            guard year == expected.year, month == expected.month, day == expected.day,
                date.weekday == Weekday.allCases[weekday],
                try CivilDate(year: year, month: month, day: day) == date,
                try CivilDate(date.description) == date
            else {
                wrong.append(date)
                continue
            }
        }
        #expect(wrong.first == nil)
    }

    @Test("A month later is the same day of the month, or the last day of a shorter one (CPC, art. 641)")
    func addsMonthsByClamping() throws {
        var date: CivilDate = "2023-01-01"
        var wrong: [String] = []
        while date < "2031-01-01" {
            let (year, month, day) = date.components
            for months in 1...12 {
                let index = month - 1 + months
                var expected: CivilDate?
                for candidate in stride(from: day, through: 1, by: -1) where expected == nil {
                    expected = try? CivilDate(year: year + index / 12, month: index % 12 + 1, day: candidate)
                }
                if date.adding(months: months) != expected { wrong.append("\(date) + \(months)") }
            }
            date = try #require(date.adding(days: 1))
        }
        #expect(wrong.first == nil)
    }

    @Test(
        "Months are added at once, not one by one",
        arguments: [
            ("2026-01-31", 1, "2026-02-28"), ("2026-01-31", 2, "2026-03-31"), ("2028-01-31", 1, "2028-02-29"),
            ("2026-11-30", 3, "2027-02-28"), ("2026-03-31", -1, "2026-02-28"), ("2026-01-15", -1, "2025-12-15"),
        ] as [(CivilDate, Int, CivilDate)])
    func addsMonths(date: CivilDate, months: Int, expected: CivilDate) {
        #expect(date.adding(months: months) == expected)
    }

    @Test("Outside the years 1 to 9999 there is no date, and no trap")
    func holdsItsBounds() {
        #expect(CivilDate.first.description == "0001-01-01")
        #expect(CivilDate.last.description == "9999-12-31")
        #expect(CivilDate.last.adding(days: 1) == nil)
        #expect(CivilDate.first.adding(days: -1) == nil)
        #expect(CivilDate.last.adding(months: 1) == nil)
        #expect(CivilDate.first.adding(months: -1) == nil)
        for extreme in [Int.min, Int.max] {
            #expect(CivilDate.first.adding(days: extreme) == nil)
            #expect(CivilDate.last.adding(months: extreme) == nil)
            #expect(CivilDate(dayNumber: extreme) == nil)
        }
    }

    @Test(
        "What is no date written 2026-11-23 is refused",
        arguments: [
            "", "2026-11-2", "2026-11-231", "26-11-23", "2026/11/23", "23-11-2026", " 2026-11-23", "2026-11-23 ",
            "2026-02-29", "2100-02-29", "2026-04-31", "2026-13-01", "2026-00-10", "2026-01-00", "0000-01-01",
            "２０２６-11-23", "2026-11-23T00:00:00Z", "+026-11-23", "2026--1-23",
        ])
    func refuses(text: String) {
        #expect(throws: CivilDate.Fault.self) { try CivilDate(text) }
    }

    @Test(
        "A date has its French name",
        arguments: [
            ("2026-11-23", "23 novembre 2026"), ("2026-08-01", "1er août 2026"), ("2027-02-28", "28 février 2027"),
        ] as [(CivilDate, String)])
    func name(date: CivilDate, name: String) {
        #expect(date.name == name)
    }
}
