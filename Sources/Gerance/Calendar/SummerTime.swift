/// A rule by which clocks run one hour ahead for a part of the year (*heure d'été*).
enum SummerTime {
    /// Directive 2000/84/EC: the last Sundays of March and October at 01:00 UTC. Until 1995 the end was the last Sunday
    /// of September.
    case europeanUnion
    /// At 02:00 on the clock, as in North America: first Sunday of April to last Sunday of October; since 2007, second
    /// Sunday of March to first Sunday of November.
    case saintPierreEtMiquelon
    /// The only season that Nouvelle-Calédonie had: 1 December 1996 to 2 March 1997, 02:00 on the clock.
    case nouvelleCaledonie

    /// By how much the clocks are ahead, in seconds.
    static let gain = 3600

    private static let seasonOfNouvelleCaledonie = 849_366_000..<857_228_400

    /// Whether it is summer at an instant, given in seconds since 1970-01-01T00:00:00Z.
    func contains(_ seconds: Int) -> Bool {
        if case .nouvelleCaledonie = self { return Self.seasonOfNouvelleCaledonie.contains(seconds) }
        let (year, month, _) = CivilDate(uncheckedDayNumber: Int32(Instant.floorDivide(seconds, 86_400))).components
        switch month {
        // Most instants need no Sunday: no rule changes the clocks in these months.
        case 5...8: return true
        case 1...2, 12: return false
        case 3...4: return seconds >= start(in: year)
        default: return seconds < end(in: year)
        }
    }

    /// When the clocks of a year go forward, in seconds since 1970-01-01T00:00:00Z.
    func start(in year: Int) -> Int {
        switch self {
        case .europeanUnion: Self.sunday(upTo: 31, of: 3, year) + 3600
        case .saintPierreEtMiquelon where year < 2007: Self.sunday(upTo: 7, of: 4, year) + 18_000
        case .saintPierreEtMiquelon: Self.sunday(upTo: 14, of: 3, year) + 18_000
        case .nouvelleCaledonie: Self.seasonOfNouvelleCaledonie.lowerBound
        }
    }

    /// When they go back.
    private func end(in year: Int) -> Int {
        switch self {
        case .europeanUnion where year < 1996: Self.sunday(upTo: 30, of: 9, year) + 3600
        case .europeanUnion: Self.sunday(upTo: 31, of: 10, year) + 3600
        case .saintPierreEtMiquelon where year < 2007: Self.sunday(upTo: 31, of: 10, year) + 14_400
        case .saintPierreEtMiquelon: Self.sunday(upTo: 7, of: 11, year) + 14_400
        case .nouvelleCaledonie: Self.seasonOfNouvelleCaledonie.upperBound
        }
    }

    /// The last Sunday up to a day of a month, as the seconds of its midnight in UTC.
    private static func sunday(upTo day: Int, of month: Int, _ year: Int) -> Int {
        let date = CivilDate(uncheckedYear: year, month: month, day: day)
        return (Int(date.dayNumber) - (date.weekdayIndex + 1) % 7) * 86_400
    }
}
