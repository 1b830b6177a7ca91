/// A contact between the agency and the owner.
public struct Contact: Hashable, Sendable {
    /// The fact that tells it.
    public let fact: FactNumber
    /// When it was.
    public let at: Instant
    /// How it was.
    public let channel: Channel
    /// Whether the owner began it.
    public let isFromOwner: Bool
    /// Whether it is words of a manager to the owner, the only ones that count as contact by the agency.
    public let isByManager: Bool
}
