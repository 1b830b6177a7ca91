/// What an agency sets before the process runs for it (*paramètres*).
public struct Settings: Codable, Hashable, Sendable {
    /// The agency: its opening hours and the clock that counts, its group address, its client space.
    public var agency: Agency
    /// The times within which the process wants things done.
    public var delays: Delays

    /// Makes the settings of an agency, with the delays of the written process unless others are given.
    public init(agency: Agency, delays: Delays = Delays()) {
        self.agency = agency
        self.delays = delays
    }

    private enum CodingKeys: String, CodingKey { case agency, delays }

    /// Decodes the settings; delays that are not written are those of the written process.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        agency = try container.decode(Agency.self, forKey: .agency)
        delays = try container.decodeIfPresent(Delays.self, forKey: .delays) ?? Delays()
    }
}
