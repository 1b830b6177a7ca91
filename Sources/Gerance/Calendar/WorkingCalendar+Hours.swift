extension WorkingCalendar {
    /// Whether the agency is open at an instant; a span is open from its start included to its end excluded.
    public func isOpen(at instant: Instant) -> Bool {
        let date = territory.civilDate(at: instant)
        guard isWorkingDay(date) else { return false }
        return openingHours.spans(on: date).contains { hours(of: $0, on: date).contains(instant) }
    }

    /// The instant at which a number of opening hours have gone by since another.
    ///
    /// Only open time counts, to the millisecond. Hours that end with a span end at its closing, not at the next
    /// opening. No hour at all is the instant itself when the agency is open, else the next opening.
    ///
    /// - Returns: `nil` for a negative number of hours, and when they take more than ten years.
    public func adding(workingHours: Int, to instant: Instant) -> Instant? {
        let (total, overflow) = Int64(workingHours).multipliedReportingOverflow(by: 3_600_000)
        guard total >= 0, !overflow else { return nil }
        var left = total
        var date = territory.civilDate(at: instant)
        for _ in 0...3653 {
            if isWorkingDay(date) {
                for span in openingHours.spans(on: date) {
                    let hours = hours(of: span, on: date)
                    let start = max(hours.lowerBound, instant)
                    guard start < hours.upperBound else { continue }
                    let open = start.milliseconds(until: hours.upperBound)
                    if left <= open { return start.adding(milliseconds: left) }
                    left -= open
                }
            }
            guard let next = date.adding(days: 1) else { return nil }
            date = next
        }
        return nil
    }
}
