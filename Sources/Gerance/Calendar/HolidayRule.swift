/// One line of the law of holidays: which day, where, from which year to which, and by which text.
///
/// Small and without references, so that looking a day up costs no counting of them.
struct HolidayRule: Sendable {
    let holiday: Holiday
    let territories: TerritorySet
    let day: Day
    let years: ClosedRange<Int>
    let source: Source
    /// Whether the day stands in a text, and not only in custom.
    let isLegal: Bool

    /// Which day of a year.
    enum Day: Equatable {
        case fixed(month: Int, day: Int)
        /// Days after Easter Sunday; negative before it.
        case easter(Int)
    }

    init(
        _ holiday: Holiday, _ territories: TerritorySet, _ day: Day,
        since first: Int = Territory.holidayYears.lowerBound,
        through last: Int = Territory.holidayYears.upperBound,
        _ source: Source
    ) {
        self.holiday = holiday
        self.territories = territories
        self.day = day
        years = first...last
        self.source = source
        isLegal = source != .custom
    }

    /// The date in a year in which the line holds; `nil` in others.
    func date(in year: Int) -> CivilDate? {
        guard years.contains(year) else { return nil }
        switch day {
        case .fixed(let month, let day):
            return CivilDate(uncheckedYear: year, month: month, day: day)
        case .easter(let offset):
            return CivilDate(uncheckedDayNumber: Int32(Easter.dayNumber(in: year) + offset))
        }
    }

    /// Whether one of the lines of a territory that name a date is as asked.
    static func contains(_ date: CivilDate, in territory: Territory, where body: (HolidayRule) -> Bool) -> Bool {
        let (year, month, day) = date.components
        if holds(fixed[month * 32 + day], year, territory, where: body) { return true }
        // Carnival Monday is in February at the earliest, Whit Monday in June at the latest.
        guard (2...6).contains(month) else { return false }
        let offset = Int(date.dayNumber) - Easter.dayNumber(in: year)
        return movingOffsets.contains(offset)
            && holds(moving[offset - movingOffsets.lowerBound], year, territory, where: body)
    }

    private static func holds(
        _ rules: [HolidayRule], _ year: Int, _ territory: Territory, where body: (HolidayRule) -> Bool
    ) -> Bool {
        guard !rules.isEmpty else { return false }
        let here = TerritorySet(territory)
        return rules.contains { $0.territories.isSuperset(of: here) && $0.years.contains(year) && body($0) }
    }

    /// The lines of fixed days, by month x 32 + day: a day is looked up, not compared with every line.
    private static let fixed: [[HolidayRule]] = {
        var lines = [[HolidayRule]](repeating: [], count: 13 * 32)
        for rule in all {
            if case .fixed(let month, let day) = rule.day { lines[month * 32 + day].append(rule) }
        }
        return lines
    }()

    /// The lines of moving days, by their distance from Easter.
    private static let moving: [[HolidayRule]] = {
        var lines = [[HolidayRule]](repeating: [], count: movingOffsets.count)
        for rule in all {
            if case .easter(let offset) = rule.day { lines[offset - movingOffsets.lowerBound].append(rule) }
        }
        return lines
    }()

    /// From Carnival Monday to Whit Monday.
    private static let movingOffsets = -48...50
}
