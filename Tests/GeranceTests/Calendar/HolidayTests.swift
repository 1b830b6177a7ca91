import Foundation
import Gerance
import Testing

@Suite("Holiday")
struct HolidayTests {
    /// The national list (article L3133-1 of the labour code).
    static let national: Set<Holiday> = [
        .newYear, .easterMonday, .labourDay, .victoryDay, .ascension, .whitMonday, .nationalDay, .assumption,
        .allSaints, .armistice, .christmas,
    ]

    @Test(
        "The moving holidays follow Easter",
        arguments: [
            (2008, "2008-03-24", "2008-05-01", "2008-05-12"), (2024, "2024-04-01", "2024-05-09", "2024-05-20"),
            (2025, "2025-04-21", "2025-05-29", "2025-06-09"), (2026, "2026-04-06", "2026-05-14", "2026-05-25"),
            (2027, "2027-03-29", "2027-05-06", "2027-05-17"), (2028, "2028-04-17", "2028-05-25", "2028-06-05"),
            (2029, "2029-04-02", "2029-05-10", "2029-05-21"), (2030, "2030-04-22", "2030-05-30", "2030-06-10"),
        ] as [(Int, CivilDate, CivilDate, CivilDate)])
    func moving(year: Int, easterMonday: CivilDate, ascension: CivilDate, whitMonday: CivilDate) throws {
        #expect(try Holiday.easterMonday.date(in: year, territory: .mainland) == easterMonday)
        #expect(try Holiday.ascension.date(in: year, territory: .mainland) == ascension)
        #expect(try Holiday.whitMonday.date(in: year, territory: .mainland) == whitMonday)
    }

    @Test("Easter Monday is a Monday from 23 March to 26 April, as the paschal moon has it, to the year 9999")
    func easterStaysInItsBounds() throws {
        for year in Territory.holidayYears {
            let monday = try #require(try Holiday.easterMonday.date(in: year, territory: .mainland))
            let first = try CivilDate(year: year, month: 3, day: 23)
            if monday.weekday != .monday || !(0...34).contains(first.days(until: monday)) {
                Issue.record("\(monday)")
            }
        }
    }

    @Test("The national list holds everywhere, in each year", arguments: Territory.allCases)
    func nationalList(territory: Territory) throws {
        for year in 1983...2060 {
            let holidays = Set(try territory.legalHolidays(in: year).values.joined())
            #expect(holidays.isSuperset(of: Self.national))
        }
    }

    @Test(
        "Each territory has its own legal days beside the national list",
        arguments: [
            (.mainland, []), (.corsica, []), (.saintPierreEtMiquelon, []),
            (.alsaceMoselle, ["2026-04-03", "2026-12-26"]), (.guadeloupe, ["2026-05-27"]),
            (.martinique, ["2026-05-22"]), (.guyane, ["2026-06-10"]), (.reunion, ["2026-12-20"]),
            (.mayotte, ["2026-04-27"]), (.saintBarthelemy, ["2026-10-09"]), (.saintMartin, ["2026-05-28"]),
            (.wallisEtFutuna, ["2026-04-28", "2026-06-29", "2026-07-29"]),
            (.polynesieFrancaise, ["2026-03-05", "2026-04-03", "2026-11-20"]), (.nouvelleCaledonie, ["2026-09-24"]),
        ] as [(Territory, Set<CivilDate>)])
    func own(territory: Territory, expected: Set<CivilDate>) throws {
        let own = try territory.legalHolidays(in: 2026).filter { !Self.national.isSuperset(of: $0.value) }
        #expect(Set(own.keys) == expected)
    }

    @Test(
        "A change of the law holds from its year on, and not before",
        arguments: [
            (.saintMartin, "2011-05-27", false), (.saintMartin, "2012-05-27", true),
            (.saintMartin, "2017-05-27", true), (.saintMartin, "2018-05-27", false),
            (.saintMartin, "2017-05-28", false), (.saintMartin, "2018-05-28", true),
            (.saintBarthelemy, "2011-10-09", false), (.saintBarthelemy, "2012-10-09", true),
            (.polynesieFrancaise, "2024-06-29", true), (.polynesieFrancaise, "2025-06-29", false),
            (.polynesieFrancaise, "2024-11-20", false), (.polynesieFrancaise, "2025-11-20", true),
            (.martinique, "1983-05-22", false), (.martinique, "1984-05-22", true), (.reunion, "1983-12-20", true),
            (.mainland, "2005-05-16", true), (.mainland, "2006-06-05", true), (.mainland, "1982-07-14", false),
        ] as [(Territory, CivilDate, Bool)])
    func dated(territory: Territory, date: CivilDate, isLegal: Bool) {
        #expect(territory.isLegalHoliday(date) == isLegal)
    }

    @Test(
        "What is a holiday elsewhere, or in custom only, is no legal one",
        arguments: [
            (.mainland, "2026-04-03"), (.mainland, "2026-12-26"), (.mainland, "2026-05-22"),
            (.martinique, "2026-05-27"), (.martinique, "2026-07-21"), (.martinique, "2026-02-17"),
            (.martinique, "2026-04-03"), (.guadeloupe, "2026-05-22"), (.alsaceMoselle, "2026-05-22"),
            (.mainland, "2026-04-05"), (.mainland, "2026-05-24"), (.mainland, "2026-12-24"),
        ] as [(Territory, CivilDate)])
    func lookAlikes(territory: Territory, date: CivilDate) {
        #expect(!territory.isLegalHoliday(date))
    }

    @Test("Every day of seventy years is a holiday or not, alike by day and by year", arguments: Territory.allCases)
    func byDayAndByYear(territory: Territory) throws {
        for year in 1983...2052 {
            let holidays = try territory.legalHolidays(in: year)
            var date = try CivilDate(year: year, month: 1, day: 1)
            var found: Set<CivilDate> = []
            while date.year == year {
                if territory.isLegalHoliday(date) { found.insert(date) }
                date = try #require(date.adding(days: 1))
            }
            #expect(found == Set(holidays.keys))
            for (date, names) in holidays {
                for holiday in names { #expect(try holiday.date(in: year, territory: territory) == date) }
            }
        }
    }

    @Test("Two holidays may fall on one day, which is then one closed day")
    func sameDay() throws {
        let days = try Territory.mainland.legalHolidays(in: 2008)
        #expect(days["2008-05-01"].map(Set.init) == [.labourDay, .ascension])
        #expect(days.count == 10)
    }

    @Test("Martinique keeps by custom Carnival, mid-Lent, Good Friday, Schœlcher's day and the day of the dead")
    func custom() throws {
        #expect(
            try Territory.martinique.customaryHolidays(in: 2026) == [
                "2026-02-16": [.carnivalMonday], "2026-02-17": [.shroveTuesday], "2026-02-18": [.ashWednesday],
                "2026-03-12": [.midLent], "2026-04-03": [.goodFriday], "2026-07-21": [.schoelcherDay],
                "2026-11-02": [.allSouls],
            ])
        #expect(try Territory.mainland.customaryHolidays(in: 2026).isEmpty)
        #expect(Territory.saintMartin.customaryHolidays == [.schoelcherDay])
    }

    @Test(
        "Years of which nothing is known are an error, not an empty year", arguments: [Int.min, 0, 1982, 10_000, .max])
    func outsideTheData(year: Int) {
        #expect(throws: HolidayFault.yearOutsideData(year)) { try Territory.mainland.legalHolidays(in: year) }
        #expect(throws: HolidayFault.yearOutsideData(year)) { try Territory.martinique.customaryHolidays(in: year) }
        #expect(throws: HolidayFault.yearOutsideData(year)) {
            try Holiday.newYear.date(in: year, territory: .mainland)
        }
    }

    @Test("Every holiday has a French name of its own and falls somewhere")
    func complete() throws {
        #expect(Set(Holiday.allCases.map(\.name)).count == Holiday.allCases.count)
        for holiday in Holiday.allCases {
            #expect(
                try Territory.allCases.contains {
                    try holiday.date(in: 2024, territory: $0) != nil
                        || holiday.date(in: 2025, territory: $0) != nil
                })
        }
    }

    @Test("The identifiers that stand in stored settings never change")
    func identifiers() {
        let stored = """
            newYear easterMonday labourDay victoryDay ascension whitMonday nationalDay assumption allSaints armistice \
            christmas carnivalMonday shroveTuesday ashWednesday gospelDay midLent goodFriday saintPeterChanel \
            abolitionOfSlavery autonomyDay saintsPeterAndPaul schoelcherDay territoryDay citizenshipDay allSouls \
            matarii saintStephen
            """
        for identifier in stored.split(separator: " ") { #expect(Holiday(rawValue: String(identifier)) != nil) }
    }
}
