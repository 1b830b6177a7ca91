/// A place where callers leave messages: a mobile's mailbox (*messagerie*) or a landline's answering machine (*répondeur*).
public struct Mailbox: Codable, Hashable, Sendable, Identifiable {
    /// The identifier of a mailbox.
    public typealias ID = Identifier<Mailbox>

    /// Its identifier.
    public var id: ID
    /// Its telephone: a mobile has a mailbox, a landline an answering machine.
    public var line: Line
    /// Whose it is; none where the whole agency shares it.
    public var holder: Staff.ID?

    /// Makes a mailbox.
    public init(_ id: ID, line: Line, holder: Staff.ID? = nil) {
        self.id = id
        self.line = line
        self.holder = holder
    }
}
