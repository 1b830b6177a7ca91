/// The receipt of a change is acknowledged in the client space (`change.acknowledged`, line 48).
///
/// Discharged by a client-space message that acknowledges it, from a manager or from a machine on their behalf; by no
/// other channel.
public struct ChangeAcknowledged: Rule {
    /// `change.acknowledged`.
    public var clause: Clause { .changeAcknowledged }
    /// Changes, and messages that may acknowledge them.
    public var listensTo: Set<Fact.Kind> { [.changeRequested, .messageSent] }

    /// Makes the rule.
    public init() {}

    /// Raises the duty with a change, discharges it by the acknowledgement.
    public func follow(_ fact: Fact, in dossier: Dossier, _ outcome: inout Outcome) {
        if case .changeRequested(let change) = fact.content {
            if let mandate = change.mandate, dossier.isLost(mandate, at: fact.at) { return }
            let due = dossier.deadline(from: fact.at) { $0.acknowledgement }
            outcome.raise(Duty(clause, .acknowledge, from: fact.id, raisedAt: fact.at, due: due))
            return
        }
        guard let message = fact.messageSent, message.channel == .clientSpace,
            fact.author.isManager || fact.author == .system
        else { return }
        for change in message.acknowledges { outcome.discharge(Duty.ID(clause: clause.id, fact: change)) }
    }
}

extension Duty.Action {
    /// Acknowledge a change in the client space.
    public static let acknowledge = Duty.Action("acknowledge", "Accuser réception dans l'espace client")
}
