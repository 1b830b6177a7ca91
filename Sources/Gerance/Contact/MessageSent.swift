/// A written message to the owner: an e-mail, a letter, a text message, a message in the client space.
///
/// One message may do several things at once; it says which, and names what each is about. A message that names
/// nothing is a plain contact.
public struct MessageSent: Hashable, Sendable {
    private var parts: Shared<Parts>

    /// What a message is made of; kept once, since many rules look at the same message.
    private struct Parts: Hashable, Sendable {
        var channel: Channel
        var to: [EmailAddress] = []
        var copies: [EmailAddress] = []
        var blindCopies: [EmailAddress] = []
        var subject: Label?
        var summary: Prose?
        var isAutomatic: Bool = false
        var answers: [FactNumber] = []
        var confirms: [FactNumber] = []
        var acknowledges: [FactNumber] = []
        var carries: [Document.ID] = []
        var announcesDepartures: [Lease.ID] = []
        var announcesWithdrawals: [Lease.ID] = []
        var registrationAddress: WebAddress?
        var passwordWithinHours: Int?
    }

    /// How it went.
    public var channel: Channel {
        get { parts.value.channel }
        set { parts.change { $0.channel = newValue } }
    }
    /// The addresses of an e-mail.
    public var to: [EmailAddress] {
        get { parts.value.to }
        set { parts.change { $0.to = newValue } }
    }
    /// The addresses in copy.
    public var copies: [EmailAddress] {
        get { parts.value.copies }
        set { parts.change { $0.copies = newValue } }
    }
    /// The addresses in blind copy.
    public var blindCopies: [EmailAddress] {
        get { parts.value.blindCopies }
        set { parts.change { $0.blindCopies = newValue } }
    }
    /// Its subject.
    public var subject: Label? {
        get { parts.value.subject }
        set { parts.change { $0.subject = newValue } }
    }
    /// What it says, in short.
    public var summary: Prose? {
        get { parts.value.summary }
        set { parts.change { $0.summary = newValue } }
    }
    /// Whether a machine wrote it on its own, as an automatic receipt (*accusé de réception automatique*).
    public var isAutomatic: Bool {
        get { parts.value.isAutomatic }
        set { parts.change { $0.isAutomatic = newValue } }
    }
    /// The messages, requests, changes and voicemails that it answers.
    public var answers: [FactNumber] {
        get { parts.value.answers }
        set { parts.change { $0.answers = newValue } }
    }
    /// The calls and meetings that it confirms.
    public var confirms: [FactNumber] {
        get { parts.value.confirms }
        set { parts.change { $0.confirms = newValue } }
    }
    /// The changes whose receipt it acknowledges.
    public var acknowledges: [FactNumber] {
        get { parts.value.acknowledges }
        set { parts.change { $0.acknowledges = newValue } }
    }
    /// The documents that go with it.
    public var carries: [Document.ID] {
        get { parts.value.carries }
        set { parts.change { $0.carries = newValue } }
    }
    /// The leases whose tenant's departure it announces.
    public var announcesDepartures: [Lease.ID] {
        get { parts.value.announcesDepartures }
        set { parts.change { $0.announcesDepartures = newValue } }
    }
    /// The leases whose tenant stays after all.
    public var announcesWithdrawals: [Lease.ID] {
        get { parts.value.announcesWithdrawals }
        set { parts.change { $0.announcesWithdrawals = newValue } }
    }
    /// The address at which the owner registers in the client space, where it is given.
    public var registrationAddress: WebAddress? {
        get { parts.value.registrationAddress }
        set { parts.change { $0.registrationAddress = newValue } }
    }
    /// Within how many hours it says that the owner gets the password of the client space.
    public var passwordWithinHours: Int? {
        get { parts.value.passwordWithinHours }
        set { parts.change { $0.passwordWithinHours = newValue } }
    }

    /// Makes a message by its channel; what it does is set on the properties.
    public init(
        by channel: Channel, to: [EmailAddress] = [], copies: [EmailAddress] = [], subject: Label? = nil,
        summary: Prose? = nil, answers: [FactNumber] = [], confirms: [FactNumber] = [],
        acknowledges: [FactNumber] = [], carries: [Document.ID] = []
    ) {
        parts = Shared(
            Parts(
                channel: channel, to: to, copies: copies, subject: subject, summary: summary, answers: answers,
                confirms: confirms, acknowledges: acknowledges, carries: carries))
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
        var parts = Parts(channel: try container.decode(Channel.self, forKey: .channel))
        parts.to = try container.list(.to)
        parts.copies = try container.list(.copies)
        parts.blindCopies = try container.list(.blindCopies)
        parts.subject = try container.decodeIfPresent(Label.self, forKey: .subject)
        parts.summary = try container.decodeIfPresent(Prose.self, forKey: .summary)
        parts.isAutomatic = try container.flag(.automatic)
        parts.answers = try container.list(.answers)
        parts.confirms = try container.list(.confirms)
        parts.acknowledges = try container.list(.acknowledges)
        parts.carries = try container.list(.carries)
        parts.announcesDepartures = try container.list(.announcesDepartures)
        parts.announcesWithdrawals = try container.list(.announcesWithdrawals)
        parts.registrationAddress = try container.decodeIfPresent(WebAddress.self, forKey: .registrationAddress)
        parts.passwordWithinHours = try container.decodeIfPresent(Int.self, forKey: .passwordWithinHours)
        self.parts = Shared(parts)
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
