/// What an agency sets before the process runs for it (*paramètres*).
public struct Settings: Hashable, Sendable {
    /// The agency: its opening hours and the clock that counts, its group address, its client space.
    public var agency: Agency
    /// The times within which the process wants things done.
    public var delays: Delays

    /// Makes the settings of an agency, with the delays of the written process unless others are given.
    public init(agency: Agency, delays: Delays = Delays()) {
        self.agency = agency
        self.delays = delays
    }
}
