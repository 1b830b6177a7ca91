/// A message from the owner that asks for no particular thing.
///
/// What asks for something is a ``Request``; what asks to change the owner's particulars is a ``Change``.
public struct MessageReceived: Codable, Hashable, Sendable {
    /// How it came.
    public var channel: Channel
    /// Its subject.
    public var subject: Label?
    /// Its words.
    public var text: Prose?

    /// Makes a message.
    public init(by channel: Channel, subject: Label? = nil, text: Prose? = nil) {
        self.channel = channel
        self.subject = subject
        self.text = text
    }
}

/// A message that the owner left on a mobile's mailbox or on an answering machine (*message vocal*).
public struct Voicemail: Codable, Hashable, Sendable {
    /// Where it was left: a mobile's mailbox or a landline's answering machine.
    public var line: Line
    /// Its words, once listened to.
    public var text: Prose?

    /// Makes a voicemail.
    public init(on line: Line, text: Prose? = nil) {
        self.line = line
        self.text = text
    }
}
