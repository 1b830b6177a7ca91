/// One line of the law of holidays: which day, where, from which year to which, and by which text.
///
/// Small and without references, so that a day is compared with all lines in a few nanoseconds.
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
        let fixed = Day.fixed(month: month, day: day)
        // Carnival Monday is in February at the earliest, Whit Monday in June at the latest.
        let moving = (2...6).contains(month) ? Day.easter(Int(date.dayNumber) - Easter.dayNumber(in: year)) : fixed
        let bit = TerritorySet(territory)
        for rule in all where rule.day == fixed || rule.day == moving {
            if rule.territories.isSuperset(of: bit), rule.years.contains(year), body(rule) { return true }
        }
        return false
    }
}

/// Several territories, as one number.
struct TerritorySet: OptionSet, Sendable {
    let rawValue: UInt16

    static let everywhere = TerritorySet(rawValue: .max)

    init(rawValue: UInt16) { self.rawValue = rawValue }

    init(_ territories: Territory...) {
        rawValue = territories.reduce(0) { $0 | Self($1).rawValue }
    }

    init(_ territory: Territory) {
        rawValue =
            switch territory {
            case .mainland: 1
            case .alsaceMoselle: 1 << 1
            case .corsica: 1 << 2
            case .guadeloupe: 1 << 3
            case .martinique: 1 << 4
            case .guyane: 1 << 5
            case .reunion: 1 << 6
            case .saintPierreEtMiquelon: 1 << 7
            case .mayotte: 1 << 8
            case .saintBarthelemy: 1 << 9
            case .saintMartin: 1 << 10
            case .wallisEtFutuna: 1 << 11
            case .polynesieFrancaise: 1 << 12
            case .nouvelleCaledonie: 1 << 13
            }
    }
}
