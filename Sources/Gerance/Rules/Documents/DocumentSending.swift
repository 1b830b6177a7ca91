/// Statements and tax recaps go out from accounting, by the channel that the owner chose; what goes otherwise is
/// reported, and discharges nothing.
struct DocumentsSent: Sendable {
    let clause: Clause

    /// Discharges the duty of each document that a message properly sends, and reports the others.
    func follow(
        _ fact: Fact, in dossier: Dossier, _ outcome: inout Outcome, duty: (Document.Content) -> Duty.ID?
    ) {
        guard let message = fact.messageSent else { return }
        let carried = message.carries.compactMap { dossier.state.documents[$0]?.document.content }
        let proper = dossier.documentsProperlySent(by: fact)
        for content in carried {
            guard let id = duty(content) else { continue }
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
        let chosen = dossier.documentChannel(at: fact.at) == .email ? Channel.email : .post
        return "Envoi d'un \(content.name) par \(message.channel.noun) : le propriétaire a choisi \(chosen.noun)."
    }
}
