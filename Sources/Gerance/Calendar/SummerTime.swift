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

    /// The summer of a year, in seconds since 1970-01-01T00:00:00Z.
    func period(in year: Int) -> Range<Int> {
        switch self {
        case .europeanUnion:
            let end = year < 1996 ? Self.sunday(upTo: 30, of: 9, year) : Self.sunday(upTo: 31, of: 10, year)
            return Self.sunday(upTo: 31, of: 3, year) + 3600..<end + 3600
        case .saintPierreEtMiquelon where year < 2007:
            return Self.sunday(upTo: 7, of: 4, year) + 18_000..<Self.sunday(upTo: 31, of: 10, year) + 14_400
        case .saintPierreEtMiquelon:
            return Self.sunday(upTo: 14, of: 3, year) + 18_000..<Self.sunday(upTo: 7, of: 11, year) + 14_400
        case .nouvelleCaledonie:
            return 849_366_000..<857_228_400
        }
    }

    /// The last Sunday up to a day of a month, as the seconds of its midnight in UTC.
    private static func sunday(upTo day: Int, of month: Int, _ year: Int) -> Int {
        let date = CivilDate(uncheckedYear: year, month: month, day: day)
        return (Int(date.dayNumber) - (date.weekdayIndex + 1) % 7) * 86_400
    }
}
