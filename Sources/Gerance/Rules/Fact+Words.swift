// What several rules ask of a fact.

extension Fact {
    /// What the fact answers, where a manager answers: in a conversation or in a message of their own.
    ///
    /// An automatic receipt answers nothing, and neither does a conversation by anybody else than a manager.
    var answeredByManager: [FactNumber] {
        guard author.isManager else { return [] }
        return switch content {
        case .messageSent(let message): message.isAutomatic ? [] : message.answers
        case .callHeld(let call): call.answers
        case .meetingHeld(let meeting): meeting.answers
        default: []
        }
    }

    /// Whether the fact is words of a manager to the owner.
    var isContactByManager: Bool {
        guard author.isManager else { return false }
        return switch content {
        case .messageSent(let message): !message.isAutomatic
        case .callHeld, .meetingHeld: true
        default: false
        }
    }

    /// The mandate that a request or a change concerns.
    var mandateConcerned: Mandate.ID? {
        switch content {
        case .requestReceived(let request): request.mandate
        case .changeRequested(let change): change.mandate
        default: nil
        }
    }

    /// The message, where the fact is one to the owner.
    var messageSent: MessageSent? {
        if case .messageSent(let message) = content { message } else { nil }
    }
}
