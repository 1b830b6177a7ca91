extension Territory {
    /// An instant for people of the territory: « le 23 novembre 2026 à 14:05 ».
    public func french(_ instant: Instant) -> String {
        "le \(civilDate(at: instant).name) à \(timeOfDay(at: instant))"
    }

    /// The instant of a limit for people of the territory; the end of a day is told by that day: « le 31 mars 2026 à 24:00 ».
    public func french(limit instant: Instant) -> String {
        let day = civilDate(at: instant)
        guard startOfDay(day) == instant, let eve = day.adding(days: -1) else { return french(instant) }
        return "le \(eve.name) à \(TimeOfDay.endOfDay)"
    }
}
