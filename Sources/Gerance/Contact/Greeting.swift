/// The greeting that callers hear on a mailbox (*annonce*).
public struct Greeting: Codable, Hashable, Sendable {
    /// Who speaks.
    public var speaker: Label
    /// The words that are spoken.
    public var script: Prose

    /// Makes a greeting.
    public init(by speaker: Label, _ script: Prose) {
        self.speaker = speaker
        self.script = script
    }
}
