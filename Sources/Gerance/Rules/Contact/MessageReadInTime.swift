/// What an owner writes is read, by the time at which the reply's target passes (`message.read`, line 25).
///
/// Who answers has read. A voicemail is listened to when the mailbox is emptied, and has clauses of its own.
public struct MessageReadInTime: Rule {
    /// `message.read`.
    public var clause: Clause { .messageRead }
    /// What an owner writes, and what shows that it was read.
    public var listensTo: Set<Fact.Kind> {
        [
            .messageReceived, .requestReceived, .changeRequested, .messageRead, .messageClosed,
            .messageSent, .callHeld, .meetingHeld,
        ]
    }

    /// Makes the rule.
    public init() {}

    /// Raises the duty with what an owner writes, discharges it by a reading or an answer.
    public func follow(_ fact: Fact, in dossier: Dossier, _ outcome: inout Outcome) {
        switch fact.content {
        case .messageReceived(let message): raise(fact, by: message.channel, in: dossier, &outcome)
        case .requestReceived(let request): raise(fact, by: request.channel, in: dossier, &outcome)
        case .changeRequested(let change): raise(fact, by: change.channel, in: dossier, &outcome)
        case .messageRead(let message):
            if fact.author.isManager { outcome.discharge(Duty.ID(clause: clause.id, fact: message)) }
        case .messageClosed(let message, _): outcome.discharge(Duty.ID(clause: clause.id, fact: message))
        default:
            for message in fact.answeredByManager { outcome.discharge(Duty.ID(clause: clause.id, fact: message)) }
        }
    }

    private func raise(_ fact: Fact, by channel: Channel, in dossier: Dossier, _ outcome: inout Outcome) {
        switch channel {
        case .call, .meeting: return
        case .email, .post, .sms, .clientSpace: break
        }
        let due = dossier.deadline(from: fact.at) { $0.replyTarget }
        outcome.raise(Duty(clause, .read, from: fact.id, raisedAt: fact.at, due: due))
    }
}

extension Duty.Action {
    /// Read a message.
    public static let read = Duty.Action("read", "Lire le message du propriétaire")
}
