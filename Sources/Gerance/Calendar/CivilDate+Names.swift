extension CivilDate {
    /// The date for people: « 23 novembre 2026 », « 1er décembre 2026 ».
    public var name: String {
        let (year, month, day) = components
        return "\(day == 1 ? "1er" : String(day)) \(Self.monthNames[month - 1]) \(year)"
    }

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
