/// Statements and tax recaps go out from accounting, by the channel that the owner chose; what goes otherwise is
/// reported, and discharges nothing.
protocol DocumentSending: Rule {
    /// The duty that the sending of a document settles; `nil` for a document that the rule is not about.
    func duty(settledBySending content: Document.Content, in dossier: Dossier) -> Duty.ID?
}

extension DocumentSending {
    /// Discharges the duty of each document that a message properly sends, and reports the others.
    func followSending(_ fact: Fact, in dossier: Dossier, _ outcome: inout Outcome) {
        guard let message = fact.messageSent, !message.carries.isEmpty else { return }
        let carried = message.carries.compactMap { dossier.state.documents[$0]?.document.content }
        let proper = dossier.documentsProperlySent(by: fact)
        for content in carried {
            guard let id = duty(settledBySending: content, in: dossier) else { continue }
            if proper.contains(content) {
                outcome.discharge(id)
            } else {
                outcome.report(clause, fact, explanation(of: content, message, fact, dossier))
            }
        }
    }

    private func explanation(
        of content: Document.Content, _ message: MessageSent, _ fact: Fact, _ dossier: Dossier
    ) -> String {
        guard fact.author.role == .accounting else {
            return "Envoi d'un \(content.name) hors de la comptabilité."
        }
        let chosen = (dossier.documentChannel(at: fact.at) ?? .post).channel
        return "Envoi d'un \(content.name) par \(message.channel.noun) : le propriétaire a choisi \(chosen.noun)."
    }
}
