/// What an agency sets before the process runs for it (*paramètres*).
public struct Settings: Hashable, Sendable {
    /// The agency, with its group address and the registration address of its client space.
    public var agency: Agency
    /// When the agency is open: half-days, working hours, and the territory whose clock counts.
    public var calendar: WorkingCalendar
    /// The times within which the process wants things done.
    public var delays: Delays

    /// Makes the settings of an agency, with the delays of the written process unless others are given.
    public init(agency: Agency, calendar: WorkingCalendar, delays: Delays = Delays()) {
        self.agency = agency
        self.calendar = calendar
        self.delays = delays
    }
}
