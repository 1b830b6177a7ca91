/// Something that the owner asks for (*demande*).
public struct Request: Codable, Hashable, Sendable {
    /// How it came.
    public var channel: Channel
    /// The mandate that it concerns, where it concerns one.
    public var mandate: Mandate.ID?
    /// What it is about.
    public var subject: Label?
    /// Its words.
    public var text: Prose?

    /// Makes a request.
    public init(by channel: Channel, about mandate: Mandate.ID? = nil, subject: Label? = nil, text: Prose? = nil) {
        self.channel = channel
        self.mandate = mandate
        self.subject = subject
        self.text = text
    }
}

/// A change of the owner's particulars that the owner asks for (*demande de modification*).
public struct Change: Codable, Hashable, Sendable {
    /// How it came.
    public var channel: Channel
    /// What changes.
    public var particular: Particular
    /// The mandate that it concerns; none where it concerns the owner as such.
    public var mandate: Mandate.ID?
    /// What it is about.
    public var subject: Label?

    /// Makes a change.
    public init(of particular: Particular, by channel: Channel, about mandate: Mandate.ID? = nil, subject: Label? = nil)
    {
        self.particular = particular
        self.channel = channel
        self.mandate = mandate
        self.subject = subject
    }

    /// What a change is about (clause `change.ticketed`).
    public enum Particular: String, Codable, CaseIterable, Hashable, Sendable {
        /// A postal address.
        case address
        /// Bank details (*RIB*).
        case bankDetails
        /// Any other.
        case other
    }
}
