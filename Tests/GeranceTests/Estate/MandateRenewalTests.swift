import Foundation
import Gerance
import Testing

@Suite("Periods and renewals of a mandate")
struct MandateRenewalTests {
    static func mandate(_ term: MandateTerm, notice: Int? = 3, from start: CivilDate = "2026-07-01") throws -> Mandate {
        try Mandate(
            id: "M1", registerNumber: 123, registeredOn: "2026-06-20", signedOn: "2026-06-20", effectiveFrom: start,
            term: term, noticeToTerminateMonths: notice, dwellings: [MandateTests.dwelling()], powers: [.collect],
            mayReceiveFunds: true, feeTerms: [], accounts: AccountsTerms(rhythm: .monthly), depositHeldBy: .manager)
    }

    static let yearly = MandateTerm(firmMonths: 12, renewal: .init(periodMonths: 12, maxRenewals: 2))

    @Test(
        "The period of a day, the renewals used and the next one",
        arguments: [
            (yearly, "2026-06-30", nil, nil, 0, nil),
            (yearly, "2026-07-01", "2026-07-01", "2027-06-30", 0, "2027-07-01"),
            (yearly, "2027-06-30", "2026-07-01", "2027-06-30", 0, "2027-07-01"),
            (yearly, "2027-07-01", "2027-07-01", "2028-06-30", 1, "2028-07-01"),
            (yearly, "2028-07-01", "2028-07-01", "2029-06-30", 2, nil),
            (yearly, "2029-06-30", "2028-07-01", "2029-06-30", 2, nil), (yearly, "2029-07-01", nil, nil, 0, nil),
            (MandateTerm(firmMonths: 12), "2027-01-01", "2026-07-01", "2027-06-30", 0, nil),
            (MandateTerm(firmMonths: nil), "2099-01-01", "2026-07-01", nil, 0, nil),
            (
                MandateTerm(firmMonths: nil, absoluteEnd: "2030-12-31"), "2030-12-31", "2026-07-01", "2030-12-31", 0,
                nil
            ),
            // Renewed for ever: void after the firm term, and still counted.
            (
                MandateTerm(firmMonths: 12, renewal: .init(periodMonths: 36)), "2033-01-01", "2030-07-01", "2033-06-30",
                2, "2033-07-01"
            ),
            // The last renewal is of one day.
            (
                MandateTerm(firmMonths: 12, renewal: .init(periodMonths: 12, until: "2027-07-01")), "2027-06-30",
                "2026-07-01", "2027-06-30", 0, "2027-07-01"
            ),
            // The last renewal is cut by the date that none goes beyond.
            (
                MandateTerm(firmMonths: 12, renewal: .init(periodMonths: 12, until: "2028-01-15")), "2028-01-01",
                "2027-07-01", "2028-01-15", 1, nil
            ),
            (
                MandateTerm(firmMonths: 12, absoluteEnd: "2027-06-30", renewal: .init(periodMonths: 12)), "2027-01-01",
                "2026-07-01", "2027-06-30", 0, nil
            ),
            (
                MandateTerm(firmMonths: 1200, renewal: .init(periodMonths: 1200, maxRenewals: 100)), "9999-12-31",
                "9926-07-01", "9999-12-31", 79, nil
            ),
        ] as [(MandateTerm, CivilDate, CivilDate?, CivilDate?, Int, CivilDate?)])
    func period(
        term: MandateTerm, day: CivilDate, from: CivilDate?, to: CivilDate?, renewals: Int, renewsOn: CivilDate?
    ) throws {
        let period = try Self.mandate(term).period(on: day)
        #expect(period?.from == from && period?.to == to && period?.renewsOn == renewsOn)
        #expect((period?.renewals ?? 0) == renewals)
    }

    @Test("On every day of eight years the period is the one that Foundation's calendar finds", arguments: [1, 5, 12])
    func everyDay(months: Int) throws {
        var calendar = Foundation.Calendar(identifier: .gregorian)
        calendar.timeZone = try #require(TimeZone(secondsFromGMT: 0))
        for start in ["2024-01-31", "2024-02-29", "2024-07-01"] as [CivilDate] {
            let term = MandateTerm(firmMonths: 7, renewal: .init(periodMonths: months, maxRenewals: 90))
            let mandate = try Self.mandate(term, from: start)
            let first = Date(timeIntervalSince1970: Double(start.dayNumber) * 86_400)
            let starts = try (0...100).map { index in
                let offset = index == 0 ? 0 : 7 + (index - 1) * months
                let date = try #require(calendar.date(byAdding: .month, value: offset, to: first))
                return try #require(CivilDate(dayNumber: Int(date.timeIntervalSince1970) / 86_400))
            }
            var day = start
            while day <= "2031-12-31", day < starts[90] {
                let index = (starts.firstIndex { $0 > day } ?? 0) - 1
                let period = mandate.period(on: day)
                if period?.from != starts[index] || period?.renewsOn != starts[index + 1] || period?.renewals != index
                    || period?.to != starts[index + 1].adding(days: -1)
                {
                    Issue.record("\(start), \(months) months: \(day) is not in \(String(describing: period))")
                }
                day = try #require(day.adding(days: 1))
            }
        }
    }

    @Test(
        "The last day to end the mandate is its term less the notice",
        arguments: [
            (yearly, 3, "2027-03-30"), (yearly, 1, "2027-05-30"), (yearly, nil, "2027-06-30"),
            (yearly, 4, "2027-02-28"),
            (MandateTerm(firmMonths: 12), 3, "2027-03-30"), (MandateTerm(firmMonths: nil), 3, nil),
        ] as [(MandateTerm, Int?, CivilDate?)])
    func lastDay(term: MandateTerm, notice: Int?, day: CivilDate?) throws {
        let mandate = try Self.mandate(term, notice: notice)
        let period = try #require(mandate.period(on: "2027-01-01"))
        #expect(mandate.lastDayToTerminate(period) == day)
        let window = mandate.renewalWindow(of: period)
        #expect(window?.deadline == (term.renewal == nil ? nil : day))
    }

    @Test("A mandate as old as the calendar has no window that could be counted")
    func dawn() throws {
        let mandate = try Self.mandate(Self.yearly, notice: 1200, from: "0001-01-01")
        let period = try #require(mandate.period(on: "0001-06-01"))
        #expect(mandate.renewalWindow(of: period) == nil && mandate.lastDayToTerminate(period) == nil)
    }
}

@Suite("RenewalWindow")
struct RenewalWindowTests {
    @Test(
        "Told three months to one month before the last day to refuse, each day day to day",
        arguments: [
            ("2027-06-30", 3, "2027-03-30", "2026-12-30", "2027-02-28"),
            ("2027-12-31", 3, "2027-09-30", "2027-06-30", "2027-08-30"),
            ("2028-05-31", 3, "2028-02-29", "2027-11-29", "2028-01-29"),
            ("2027-05-31", 0, "2027-05-31", "2027-02-28", "2027-04-30"),
            ("2027-03-14", 6, "2026-09-14", "2026-06-14", "2026-08-14"),
        ] as [(CivilDate, Int, CivilDate, CivilDate, CivilDate)])
    func vectors(term: CivilDate, months: Int, deadline: CivilDate, opensOn: CivilDate, closesOn: CivilDate) throws {
        let window = try RenewalWindow(term: term, noticeMonths: months)
        #expect(window.deadline == deadline && window.opensOn == opensOn && window.closesOn == closesOn)
        #expect(window.term == term)
    }

    @Test(
        "For every term of eight years the window is the one that Foundation's calendar finds", arguments: [0, 1, 3, 6])
    func everyTerm(months: Int) throws {
        var calendar = Foundation.Calendar(identifier: .gregorian)
        calendar.timeZone = try #require(TimeZone(secondsFromGMT: 0))
        func before(_ day: CivilDate, _ months: Int) throws -> CivilDate {
            let midnight = Date(timeIntervalSince1970: Double(day.dayNumber) * 86_400)
            let date = try #require(calendar.date(byAdding: .month, value: -months, to: midnight))
            return try #require(CivilDate(dayNumber: Int(date.timeIntervalSince1970) / 86_400))
        }
        var term: CivilDate = "2024-01-01"
        while term <= "2031-12-31" {
            let window = try RenewalWindow(term: term, noticeMonths: months)
            let deadline = try before(term, months)
            if try window.deadline != deadline || window.opensOn != before(deadline, 3)
                || window.closesOn != before(deadline, 1)
            {
                Issue.record("\(term) less \(months) months: \(window)")
            }
            term = try #require(term.adding(days: 1))
        }
    }

    @Test(
        "What an information is worth on a day",
        arguments: [
            (nil, "2026-12-01", .notYetDue), (nil, "2027-02-28", .notYetDue), (nil, "2027-03-01", .missing),
            ("2026-12-29", "2027-03-01", .tooEarly), ("2026-12-30", "2026-12-30", .inTime),
            ("2027-02-28", "2027-03-01", .inTime), ("2027-03-01", "2027-03-01", .tooLate),
            ("2027-03-30", "2027-07-01", .tooLate), ("2027-02-01", "2027-01-31", .notYetDue),
            ("2027-03-05", "2027-03-04", .missing),
        ] as [(CivilDate?, CivilDate, RenewalWindow.Verdict)])
    func verdict(informedOn: CivilDate?, day: CivilDate, verdict: RenewalWindow.Verdict) throws {
        let window = try RenewalWindow(term: "2027-06-30", noticeMonths: 3)
        #expect(window.verdict(informedOn: informedOn, on: day) == verdict)
    }

    @Test("A notice of no length, and a term before the calendar, are refused")
    func faults() {
        for months in [-1, 1201, .min, .max] {
            let fault = RenewalWindow.Fault.monthsOutOfRange(months)
            #expect(throws: fault) { try RenewalWindow(term: "2027-06-30", noticeMonths: months) }
            #expect(fault.description.contains("\(months)"))
        }
        let fault = RenewalWindow.Fault.beforeCalendar("0001-03-31")
        #expect(throws: fault) { try RenewalWindow(term: "0001-03-31", noticeMonths: 0) }
        #expect(fault.description.contains("0001-03-31"))
        #expect(Set(RenewalWindow.Verdict.allCases.map(\.name)).count == 5)
    }
}
