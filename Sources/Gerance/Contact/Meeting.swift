/// A meeting that was agreed with the owner (*rendez-vous programmé*).
public struct Appointment: Codable, Hashable, Sendable, Identifiable {
    /// The identifier of an appointment.
    public typealias ID = Identifier<Appointment>

    /// Its identifier.
    public var id: ID
    /// When it begins.
    public var startsAt: Instant
    /// Where, or by which means.
    public var place: Label?

    /// Makes an appointment.
    public init(_ id: ID, startsAt: Instant, place: Label? = nil) {
        self.id = id
        self.startsAt = startsAt
        self.place = place
    }
}

extension Appointment {
    /// The three things to consult before a meeting (clause `meeting.prepared`).
    public enum Item: String, Codable, CaseIterable, Hashable, Sendable {
        /// The owner's paper file (*dossier physique*).
        case physicalFile
        /// The e-mails exchanged so far.
        case pastEmails
        /// The past events of the file (*évènementiels*).
        case pastEvents

        /// The item in French.
        public var name: String {
            switch self {
            case .physicalFile: "le dossier physique"
            case .pastEmails: "les e-mails passés"
            case .pastEvents: "les évènements passés"
            }
        }
    }
}

/// A meeting with the owner, in person or by video; the fact happens when it ends.
public struct MeetingHeld: Hashable, Sendable {
    /// The appointment that it keeps; none where the owner came without one.
    public var appointment: Appointment.ID?
    /// Whether it was held by video.
    public var isByVideo: Bool
    /// The messages, requests, changes and voicemails that it answers.
    public var answers: [FactNumber]
    /// What was said, in short.
    public var summary: Prose?

    /// Makes a meeting.
    public init(
        _ appointment: Appointment.ID?, isByVideo: Bool = false, answers: [FactNumber] = [], summary: Prose? = nil
    ) {
        self.appointment = appointment
        self.isByVideo = isByVideo
        self.answers = answers
        self.summary = summary
    }
}

extension MeetingHeld: Codable {
    private enum CodingKeys: String, CodingKey {
        case appointment, video, answers, summary
    }

    /// Decodes a meeting; what is not written is empty.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        appointment = try container.decodeIfPresent(Appointment.ID.self, forKey: .appointment)
        isByVideo = try container.flag(.video)
        answers = try container.list(.answers)
        summary = try container.decodeIfPresent(Prose.self, forKey: .summary)
    }

    /// Encodes what the meeting has, and leaves out what is empty.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encodeIfPresent(appointment, forKey: .appointment)
        try container.encode(flag: isByVideo, .video)
        try container.encode(list: answers, .answers)
        try container.encodeIfPresent(summary, forKey: .summary)
    }
}
