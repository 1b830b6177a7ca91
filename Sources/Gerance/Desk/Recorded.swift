/// Something that happened, to be recorded.
public struct NewFact: Hashable, Sendable {
    /// What happened.
    public let content: Fact.Content
    /// When; the instant of recording where it is left out.
    public let instant: Instant?
    /// Who did it.
    public let author: Author

    /// Makes a fact to be recorded.
    public init(_ content: Fact.Content, at instant: Instant? = nil, by author: Author) {
        self.content = content
        self.instant = instant
        self.author = author
    }
}

/// What the desk recorded, and what followed.
public struct Recorded: Hashable, Sendable {
    /// The journal.
    public let journal: Journal.ID
    /// The facts as they stand in the journal.
    public let facts: [Fact]
    /// What followed from them and from the time before them.
    public let consequences: [Consequence]
    /// Whether they were recorded before, under the same key.
    public let isRepeat: Bool
}
