/// A ticket as a fact leaves it, with the facts that it serves.
struct TicketView: Sendable {
    let ticket: Ticket
    let openedBy: FactNumber

    /// The changes of the owner's particulars that the ticket serves.
    func changes(in dossier: Dossier) -> [FactNumber] {
        ticket.served.filter { dossier.kind(of: $0) == .changeRequested }
    }
}

extension Dossier {
    /// The ticket that a fact opens, updates or closes, as it stands after the fact.
    ///
    /// A ticket that accounting closes was in accounting's hands, whoever it was assigned to on paper.
    func ticket(after fact: Fact) -> TicketView? {
        switch fact.content {
        case .ticketOpened(let ticket): return TicketView(ticket: ticket, openedBy: fact.id)
        case .ticketUpdated(let update):
            guard var file = state.tickets[update.ticket] else { return nil }
            file.ticket.update(update)
            return TicketView(ticket: file.ticket, openedBy: file.openedBy)
        case .ticketClosed(let id):
            guard var file = state.tickets[id] else { return nil }
            if fact.author.role == .accounting { file.ticket.assignee = .accounting }
            return TicketView(ticket: file.ticket, openedBy: file.openedBy)
        default: return nil
        }
    }
}
