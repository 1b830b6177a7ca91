/// A conversation with the owner on the telephone (*appel*); the fact happens when it ends.
public struct CallHeld: Hashable, Sendable {
    /// Who called whom.
    public var direction: Direction
    /// The agency's telephone.
    public var line: Line
    /// When the conversation began.
    public var startedAt: Instant
    /// Whether the line was bad (*ligne mauvaise*).
    public var isBadLine: Bool
    /// How many times an incoming call rang before it was picked up.
    public var rings: Int?
    /// How an outgoing call was prepared.
    public var preparation: CallPreparation?
    /// The messages, requests, changes and voicemails that it answers.
    public var answers: [FactNumber]
    /// What was said, in short.
    public var summary: Prose?

    /// Makes a conversation.
    public init(
        _ direction: Direction, on line: Line, startedAt: Instant, isBadLine: Bool = false, rings: Int? = nil,
        preparation: CallPreparation? = nil, answers: [FactNumber] = [], summary: Prose? = nil
    ) {
        self.direction = direction
        self.line = line
        self.startedAt = startedAt
        self.isBadLine = isBadLine
        self.rings = rings
        self.preparation = preparation
        self.answers = answers
        self.summary = summary
    }

    /// Who called whom.
    public enum Direction: String, Codable, CaseIterable, Hashable, Sendable {
        /// The owner called.
        case incoming
        /// The agency called.
        case outgoing
    }
}

extension CallHeld: Codable {
    private enum CodingKeys: String, CodingKey {
        case direction, line, startedAt, badLine, rings, preparation, answers, summary
    }

    /// Decodes a conversation; what is not written is empty.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        direction = try container.decode(Direction.self, forKey: .direction)
        line = try container.decode(Line.self, forKey: .line)
        startedAt = try container.decode(Instant.self, forKey: .startedAt)
        isBadLine = try container.flag(.badLine)
        rings = try container.decodeIfPresent(Int.self, forKey: .rings)
        preparation = try container.decodeIfPresent(CallPreparation.self, forKey: .preparation)
        answers = try container.list(.answers)
        summary = try container.decodeIfPresent(Prose.self, forKey: .summary)
    }

    /// Encodes what the conversation has, and leaves out what is empty.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(direction, forKey: .direction)
        try container.encode(line, forKey: .line)
        try container.encode(startedAt, forKey: .startedAt)
        try container.encode(flag: isBadLine, .badLine)
        try container.encodeIfPresent(rings, forKey: .rings)
        try container.encodeIfPresent(preparation, forKey: .preparation)
        try container.encode(list: answers, .answers)
        try container.encodeIfPresent(summary, forKey: .summary)
    }
}

/// How an outgoing call was prepared (*préparation de l'appel*): before it, with a subject, a point to make and something
/// looked up.
///
/// A poor preparation can be recorded, since it happened; ``isComplete(before:)`` tells whether it is one.
public struct CallPreparation: Codable, Hashable, Sendable {
    /// When the call was prepared.
    public var preparedAt: Instant
    /// What the call is about.
    public var subject: Label?
    /// The points to make.
    public var points: [Label]
    /// What was looked up: the account, a quote, the last e-mails.
    public var consulted: [Label]

    /// Makes a preparation.
    public init(at preparedAt: Instant, subject: Label?, points: [Label], consulted: [Label]) {
        self.preparedAt = preparedAt
        self.subject = subject
        self.points = points
        self.consulted = consulted
    }

    private enum CodingKeys: String, CodingKey { case preparedAt, subject, points, consulted }

    /// Decodes a preparation; what is not written is empty.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        preparedAt = try container.decode(Instant.self, forKey: .preparedAt)
        subject = try container.decodeIfPresent(Label.self, forKey: .subject)
        points = try container.list(.points)
        consulted = try container.list(.consulted)
    }

    /// Encodes what the preparation has, and leaves out what is empty.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(preparedAt, forKey: .preparedAt)
        try container.encodeIfPresent(subject, forKey: .subject)
        try container.encode(list: points, .points)
        try container.encode(list: consulted, .consulted)
    }

    /// Whether it has all three parts and was made before the call began.
    public func isComplete(before start: Instant) -> Bool {
        subject != nil && !points.isEmpty && !consulted.isEmpty && preparedAt <= start
    }
}

/// An incoming call that nobody picked up (*appel manqué*).
public struct MissedCall: Codable, Hashable, Sendable {
    /// How many times it rang.
    public var rings: Int
    /// Why nobody picked it up.
    public var reason: Reason

    /// Makes a missed call.
    public init(rings: Int, because reason: Reason = .unanswered) {
        self.rings = rings
        self.reason = reason
    }

    /// Why a call was not picked up.
    public enum Reason: String, Codable, CaseIterable, Hashable, Sendable {
        /// It rang until the caller or the machine ended it.
        case unanswered
        /// The caller hung up.
        case givenUp
        /// The line was engaged.
        case engaged
    }
}
