extension CivilDate {
    /// The date for people: « 23 novembre 2026 », « 1er décembre 2026 ».
    public var name: String {
        let (year, month, day) = components
        return "\(day == 1 ? "1er" : String(day)) \(Self.monthNames[month - 1]) \(year)"
    }

    /// The date with its day of the week, as a letter writes it: « mardi 24 novembre 2026 ».
    public var longName: String { "\(weekday.name) \(name)" }

    private static let monthNames = [
        "janvier", "février", "mars", "avril", "mai", "juin",
        "juillet", "août", "septembre", "octobre", "novembre", "décembre",
    ]
}

extension Weekday {
    /// The day's name in French.
    public var name: String {
        switch self {
        case .monday: "lundi"
        case .tuesday: "mardi"
        case .wednesday: "mercredi"
        case .thursday: "jeudi"
        case .friday: "vendredi"
        case .saturday: "samedi"
        case .sunday: "dimanche"
        }
    }
}

extension TimeOfDay {
    /// The time for people: « 10 h 30 », « 9 h ».
    public var name: String {
        let (hour, minute) = minutes.quotientAndRemainder(dividingBy: 60)
        return "\(hour) h" + (minute == 0 ? "" : " " + Digits.padded(minute, 2))
    }
}
