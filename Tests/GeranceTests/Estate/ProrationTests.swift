import Foundation
import Gerance
import Testing

@Suite("Proration")
struct ProrationTests {
    @Test(
        "860.00 a month: the last day counts, and a whole month is the whole amount in every method",
        arguments: [
            ("2026-10-01", "2026-10-15", "416.13", "430.00", "424.11"),
            ("2026-10-01", "2026-10-31", "860.00", "860.00", "860.00"),
            ("2026-02-01", "2026-02-28", "860.00", "860.00", "860.00"),
            ("2028-02-01", "2028-02-29", "860.00", "860.00", "860.00"),
            ("2028-02-01", "2028-02-28", "830.34", "802.67", "791.67"),
            ("2026-10-01", "2026-10-01", "27.74", "28.67", "28.27"),
            ("2026-10-01", "2026-10-30", "832.26", "860.00", "848.22"),
            ("2026-11-16", "2026-11-30", "430.00", "430.00", "424.11"),
            // One day of October, the whole of November, one day of December.
            ("2026-10-31", "2026-12-01", "915.48", "917.34", "916.54"),
            ("2026-01-01", "2026-12-31", "10320.00", "10320.00", "10320.00"),
            ("2025-12-15", "2026-01-14", "860.00", "888.66", "876.50"),
        ] as [(CivilDate, CivilDate, Euros, Euros, Euros)])
    func vectors(from: CivilDate, to: CivilDate, actual: Euros, thirty: Euros, year: Euros) throws {
        let period = try Period(from: from, to: to)
        #expect(try Proration.actualDays.amount(of: "860.00", over: period) == actual)
        #expect(try Proration.thirtyDays.amount(of: "860.00", over: period) == thirty)
        #expect(try Proration.yearOf365.amount(of: "860.00", over: period) == year)
    }

    @Test(
        "Halves go away from zero, and a negative amount mirrors its positive twin",
        arguments: [("0.01", "0.01"), ("0.03", "0.02"), ("-0.01", "-0.01"), ("-0.03", "-0.02"), ("0.00", "0.00")]
            as [(Euros, Euros)])
    func halves(monthly: Euros, half: Euros) throws {
        let period = try Period(from: "2026-11-01", to: "2026-11-15")
        #expect(try Proration.actualDays.amount(of: monthly, over: period) == half)
        #expect(try Proration.thirtyDays.amount(of: monthly, over: period) == half)
    }

    @Test("Until every day of eight years the part is the one that whole numbers give", arguments: [86_000, 71_933, 1])
    func everyDay(cents: Int) throws {
        var calendar = Foundation.Calendar(identifier: .gregorian)
        calendar.timeZone = try #require(TimeZone(secondsFromGMT: 0))
        func rounded(_ numerator: Int, _ denominator: Int) -> Euros {
            Euros(cents: Int64((2 * cents * numerator + denominator) / (2 * denominator)))
        }
        var day: CivilDate = "2024-01-01"
        while day <= "2031-12-31" {
            let midnight = Date(timeIntervalSince1970: Double(day.dayNumber) * 86_400)
            let length = try #require(calendar.range(of: .day, in: .month, for: midnight)).count
            let number = calendar.component(.day, from: midnight)
            let period = try Period(from: #require(day.adding(days: 1 - number)), to: day)
            let expected =
                number == length
                ? Array(repeating: rounded(1, 1), count: 3)
                : [rounded(number, length), rounded(number, 30), rounded(12 * number, 365)]
            let monthly = Euros(cents: Int64(cents))
            let found = try Proration.allCases.map { try $0.amount(of: monthly, over: period) }
            if found != expected { Issue.record("\(day): \(found), not \(expected)") }
            day = try #require(day.adding(days: 1))
        }
    }

    @Test(
        "The largest amounts are counted exactly, and a sum beyond the range is refused", arguments: Proration.allCases)
    func extremes(method: Proration) throws {
        let half = try Period(from: "2026-11-01", to: "2026-11-15")
        let month = try Period(from: "2026-11-01", to: "2026-11-30")
        for cents in [Int64.max, .min] {
            let monthly = Euros(cents: cents)
            #expect(try method.amount(of: monthly, over: month) == monthly)
            _ = try method.amount(of: monthly, over: half)
            for to in ["2026-12-31", "9999-12-31"] as [CivilDate] {
                let long = try Period(from: "2026-11-01", to: to)
                let fault = Proration.Fault.tooLarge(monthly, long)
                #expect(throws: fault) { try method.amount(of: monthly, over: long) }
                #expect(fault.description.contains("\(to)"))
            }
        }
        if method == .thirtyDays {
            #expect(try method.amount(of: Euros(cents: .min), over: half) == Euros(cents: .min / 2))
        }
        #expect(try JSON.read(Proration.self, from: JSON.text(of: method)) == method)
        #expect(Set(Proration.allCases.map(\.name)).count == 3)
    }
}
