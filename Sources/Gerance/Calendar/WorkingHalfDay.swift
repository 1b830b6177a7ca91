/// A half-day on which the agency works, with its hours.
public struct WorkingHalfDay: Hashable, Sendable {
    /// Which half-day it is.
    public let halfDay: HalfDay
    /// When the agency opens for it.
    public let opens: Instant
    /// When the agency closes after it.
    public let closes: Instant
}

extension WorkingCalendar {
    /// How many days without any half-day are looked through before an answer is `nil`.
    static let reach = 400

    /// The half-days of a day, in order; none when the agency is closed.
    ///
    /// They are the opening spans of the day. A single span that crosses 13:00 is split there; of more than two, those
    /// that start before 13:00 make the morning, the others the afternoon. Spans that clocks skip in spring are dropped.
    public func halfDays(on date: CivilDate) -> [WorkingHalfDay] {
        guard isWorkingDay(date) else { return [] }
        return HalfDay.Part.allCases.compactMap { halfDay($0, of: date, closingFrom: .first) }
    }

    /// The half-day to whose account an instant goes: the first that closes at the instant or after it.
    ///
    /// The closing times part the time, so that every instant has its half-day: Saturday night goes to Monday morning,
    /// the lunch break to the afternoon.
    ///
    /// - Returns: `nil` only when no half-day begins within the next 400 days.
    public func halfDay(covering instant: Instant) -> WorkingHalfDay? {
        // What closes at the instant or after it closes on the day of the millisecond before it, or on a later day: at
        // midnight, the half-day that closes at 24:00 counts.
        var date = territory.civilDate(at: instant.adding(milliseconds: -1))
        for _ in 0...Self.reach {
            if let found = halfDay(on: date, closingFrom: instant) { return found }
            guard let next = date.adding(days: 1) else { return nil }
            date = next
        }
        return nil
    }

    /// The half-day after another one; `nil` when none begins within 400 days.
    public func halfDay(after halfDay: WorkingHalfDay) -> WorkingHalfDay? {
        self.halfDay(covering: halfDay.closes.adding(milliseconds: 1))
    }

    private func halfDay(on date: CivilDate, closingFrom instant: Instant) -> WorkingHalfDay? {
        guard isWorkingDay(date) else { return nil }
        return halfDay(.morning, of: date, closingFrom: instant) ?? halfDay(.afternoon, of: date, closingFrom: instant)
    }

    /// A half-day of a working day, unless it closes before an instant.
    private func halfDay(_ part: HalfDay.Part, of date: CivilDate, closingFrom instant: Instant) -> WorkingHalfDay? {
        guard let span = openingHours.shape(of: date)[part] else { return nil }
        let closes = territory.boundary(of: date, at: span.closes)
        guard closes >= instant else { return nil }
        let opens = territory.boundary(of: date, at: span.opens)
        return opens < closes ? WorkingHalfDay(halfDay: HalfDay(date, part), opens: opens, closes: closes) : nil
    }

    /// A span of a day in instants, from the opening included to the closing excluded.
    func hours(of span: OpeningSpan, on date: CivilDate) -> Range<Instant> {
        let opens = territory.boundary(of: date, at: span.opens)
        // At the ends of time instants are held, and both are the same.
        return opens..<max(opens, territory.boundary(of: date, at: span.closes))
    }
}
