/// A written message to the owner: an e-mail, a letter, a text message, a message in the client space.
///
/// One message may do several things at once; it says which, and names what each is about. A message that names
/// nothing is a plain contact.
public struct MessageSent: Hashable, Sendable {
    /// How it went.
    public var channel: Channel
    /// The addresses of an e-mail.
    public var to: [EmailAddress]
    /// The addresses in copy.
    public var copies: [EmailAddress]
    /// The addresses in blind copy.
    public var blindCopies: [EmailAddress]
    /// Its subject.
    public var subject: Label?
    /// What it says, in short.
    public var summary: Prose?
    /// Whether a machine wrote it on its own, as an automatic receipt (*accusé de réception automatique*).
    public var isAutomatic: Bool
    /// The messages, requests, changes and voicemails that it answers.
    public var answers: [FactNumber]
    /// The calls and meetings that it confirms.
    public var confirms: [FactNumber]
    /// The changes whose receipt it acknowledges.
    public var acknowledges: [FactNumber]
    /// The documents that go with it.
    public var carries: [Document.ID]
    /// The leases whose tenant's departure it announces.
    public var announcesDepartures: [Lease.ID]
    /// The leases whose tenant stays after all.
    public var announcesWithdrawals: [Lease.ID]
    /// The address at which the owner registers in the client space, where it is given.
    public var registrationAddress: WebAddress?
    /// Within how many hours it says that the owner gets the password of the client space.
    public var passwordWithinHours: Int?

    /// Makes a message by its channel; what it does is set on the properties.
    public init(
        by channel: Channel, to: [EmailAddress] = [], copies: [EmailAddress] = [], subject: Label? = nil,
        summary: Prose? = nil, answers: [FactNumber] = [], confirms: [FactNumber] = [],
        acknowledges: [FactNumber] = [], carries: [Document.ID] = []
    ) {
        self.channel = channel
        self.to = to
        self.copies = copies
        blindCopies = []
        self.subject = subject
        self.summary = summary
        isAutomatic = false
        self.answers = answers
        self.confirms = confirms
        self.acknowledges = acknowledges
        self.carries = carries
        announcesDepartures = []
        announcesWithdrawals = []
    }
}

extension MessageSent: Codable {
    private enum CodingKeys: String, CodingKey {
        case channel, to, copies, blindCopies, subject, summary, automatic, answers, confirms, acknowledges, carries
        case announcesDepartures, announcesWithdrawals, registrationAddress, passwordWithinHours
    }

    /// Decodes a message; what is not written is empty.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        channel = try container.decode(Channel.self, forKey: .channel)
        to = try container.list(.to)
        copies = try container.list(.copies)
        blindCopies = try container.list(.blindCopies)
        subject = try container.decodeIfPresent(Label.self, forKey: .subject)
        summary = try container.decodeIfPresent(Prose.self, forKey: .summary)
        isAutomatic = try container.flag(.automatic)
        answers = try container.list(.answers)
        confirms = try container.list(.confirms)
        acknowledges = try container.list(.acknowledges)
        carries = try container.list(.carries)
        announcesDepartures = try container.list(.announcesDepartures)
        announcesWithdrawals = try container.list(.announcesWithdrawals)
        registrationAddress = try container.decodeIfPresent(WebAddress.self, forKey: .registrationAddress)
        passwordWithinHours = try container.decodeIfPresent(Int.self, forKey: .passwordWithinHours)
    }

    /// Encodes what the message has, and leaves out what is empty.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(channel, forKey: .channel)
        try container.encode(list: to, .to)
        try container.encode(list: copies, .copies)
        try container.encode(list: blindCopies, .blindCopies)
        try container.encodeIfPresent(subject, forKey: .subject)
        try container.encodeIfPresent(summary, forKey: .summary)
        try container.encode(flag: isAutomatic, .automatic)
        try container.encode(list: answers, .answers)
        try container.encode(list: confirms, .confirms)
        try container.encode(list: acknowledges, .acknowledges)
        try container.encode(list: carries, .carries)
        try container.encode(list: announcesDepartures, .announcesDepartures)
        try container.encode(list: announcesWithdrawals, .announcesWithdrawals)
        try container.encodeIfPresent(registrationAddress, forKey: .registrationAddress)
        try container.encodeIfPresent(passwordWithinHours, forKey: .passwordWithinHours)
    }
}
