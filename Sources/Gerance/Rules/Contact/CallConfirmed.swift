/// Every call and every meeting is confirmed by an e-mail, with the group in copy (`call.confirmedByEmail`, line 18).
///
/// Discharged only by an e-mail of a manager to that owner, sent after the conversation, that names it, sums it up, and
/// has the group's address among its recipients or in open copy. One e-mail may confirm several conversations.
public struct CallConfirmed: Rule {
    /// `call.confirmedByEmail`.
    public var clause: Clause { .callConfirmedByEmail }
    /// Conversations, and messages that may confirm them.
    public var listensTo: Set<Fact.Kind> { [.callHeld, .meetingHeld, .messageSent] }

    /// Makes the rule.
    public init() {}

    /// Raises the duty after a conversation, discharges it by the right e-mail.
    public func follow(_ fact: Fact, in dossier: Dossier, _ outcome: inout Outcome) {
        guard let message = fact.messageSent else {
            let due = dossier.deadline(from: fact.at) { $0.confirmation }
            outcome.raise(Duty(clause, .confirm, from: fact.id, raisedAt: fact.at, due: due))
            return
        }
        guard !message.confirms.isEmpty, isConfirmation(message, of: fact, in: dossier) else { return }
        for conversation in message.confirms {
            let id = Duty.ID(clause: clause.id, fact: conversation)
            if let raisedAt = dossier.raisedAt(of: id), fact.at <= raisedAt { continue }
            outcome.discharge(id)
        }
    }

    private func isConfirmation(_ message: MessageSent, of fact: Fact, in dossier: Dossier) -> Bool {
        guard fact.author.isManager, !message.isAutomatic, message.channel == .email, message.summary != nil else {
            return false
        }
        let (recipients, copies) = (message.to, message.copies)
        let group = dossier.rulebook.settings.read(at: fact.at) { $0.agency.groupAddress }
        // An owner without an address in the file is reached by any but the group's own.
        let reachesOwner =
            dossier.owner?.email.map { recipients.contains($0) || copies.contains($0) }
            ?? recipients.contains { $0 != group }
        return reachesOwner && (recipients.contains(group) || copies.contains(group))
    }
}

extension Duty.Action {
    /// Confirm a conversation by e-mail.
    public static let confirm = Duty.Action("confirm", "Confirmer l'entretien par e-mail, copie au groupe")
}
