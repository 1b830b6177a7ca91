/// Every message, request, change and voicemail of an owner is answered: in under 24 hours, and within 48 at most
/// (`reply.target`, `reply.limit`, `request.answered`; lines 27 and 39).
///
/// One duty with two times. An answer names what it answers and comes from a manager; an automatic receipt, a ticket and
/// an acknowledgement answer nothing. A message that the manager marks as needing no answer owes none.
public struct Reply: Rule {
    /// `reply.limit`.
    public var clause: Clause { .replyLimit }
    /// `reply.target` and `request.answered`.
    public var alsoHolds: [Clause] { [.replyTarget, .requestAnswered] }
    /// What owners say, and what answers it.
    public var listensTo: Set<Fact.Kind> {
        Set(Fact.Kind.answerable).union([.messageClosed, .messageSent, .callHeld, .meetingHeld])
    }

    /// Makes the rule.
    public init() {}

    /// Raises the duty with what an owner says, discharges it by the answer of a manager.
    public func follow(_ fact: Fact, in dossier: Dossier, _ outcome: inout Outcome) {
        switch fact.content {
        case .messageReceived, .voicemailLeft, .requestReceived, .changeRequested:
            let target = dossier.deadline(from: fact.at) { $0.replyTarget }
            let limit = dossier.deadline(from: fact.at) { $0.replyLimit }
            outcome.raise(Duty(clause, .answer, from: fact.id, raisedAt: fact.at, target: target, due: limit))
        case .messageClosed(let message, _): outcome.lapse(Duty.ID(clause: clause.id, fact: message))
        default:
            for message in fact.answeredByManager { outcome.discharge(Duty.ID(clause: clause.id, fact: message)) }
        }
    }
}

extension Duty.Action {
    /// Answer the owner.
    public static let answer = Duty.Action("answer", "Répondre au propriétaire")
}
