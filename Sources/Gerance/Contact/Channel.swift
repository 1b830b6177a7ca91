/// How words reach somebody (*canal*).
public enum Channel: String, Codable, CaseIterable, Hashable, Sendable {
    /// An e-mail.
    case email
    /// A letter by post (*courrier simple*).
    case post
    /// A text message.
    case sms
    /// A message in the client space (*espace client*).
    case clientSpace
    /// A telephone call.
    case call
    /// A meeting, in person or by video.
    case meeting

    /// The channel in French, « e-mail », « courrier ».
    public var noun: String {
        switch self {
        case .email: "e-mail"
        case .post: "courrier"
        case .sms: "SMS"
        case .clientSpace: "l'espace client"
        case .call: "téléphone"
        case .meeting: "rendez-vous"
        }
    }
}

extension DocumentChannel {
    /// The channel by which documents go.
    var channel: Channel {
        switch self {
        case .post: .post
        case .email: .email
        }
    }
}

/// The agency's telephone by which a call goes or a message is left.
public enum Line: String, Codable, CaseIterable, Hashable, Sendable {
    /// A landline of the agency (*poste fixe*).
    case landline
    /// A mobile (*portable*).
    case mobile
}
