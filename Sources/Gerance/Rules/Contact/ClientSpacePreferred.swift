/// Once the owner is enrolled, the client space is the preferred channel (`channel.clientSpace`, lines 24 and 47).
///
/// A message by another channel is remarked on, unless a clause fixes its channel: the e-mail that confirms a
/// conversation, the documents of accounting, the letter of a departure, and the SMS that only reassures.
public struct ClientSpacePreferred: Rule {
    /// `channel.clientSpace`.
    public var clause: Clause { .channelClientSpace }
    /// Messages to the owner.
    public var listensTo: Set<Fact.Kind> { [.messageSent] }

    /// Makes the rule.
    public init() {}

    /// Remarks on a message that the client space could have carried.
    public func follow(_ fact: Fact, in dossier: Dossier, _ outcome: inout Outcome) {
        guard let enrolledAt = dossier.state.ownerFile.value.enrolledAt, fact.at >= enrolledAt, fact.author.isManager,
            let message = fact.messageSent, !message.isAutomatic, couldGoByClientSpace(message)
        else { return }
        outcome.report(clause, fact, "Message envoyé par \(message.channel.noun) : l'espace client pouvait le porter.")
    }

    private func couldGoByClientSpace(_ message: MessageSent) -> Bool {
        let fixesItsChannel =
            !message.confirms.isEmpty || !message.announcesDepartures.isEmpty || !message.announcesWithdrawals.isEmpty
        switch message.channel {
        case .email, .post: return !fixesItsChannel
        case .sms: return !fixesItsChannel && !(message.answers.isEmpty && message.acknowledges.isEmpty)
        case .clientSpace, .call, .meeting: return false
        }
    }
}
