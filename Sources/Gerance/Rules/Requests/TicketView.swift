/// A ticket as a fact leaves it, with the facts that it serves.
struct TicketView: Sendable {
    let ticket: Ticket
    let openedBy: FactNumber
    /// Whether it serves a change of the owner's particulars.
    let servesChange: Bool

    /// The changes of the owner's particulars that the ticket serves.
    func changes(in dossier: Dossier) -> [FactNumber] {
        servesChange ? ticket.served.filter { dossier.kind(of: $0) == .changeRequested } : []
    }
}

extension Dossier {
    /// The ticket that a fact opens, updates or closes, as it stands after the fact.
    ///
    /// A ticket that accounting closes was in accounting's hands, whoever it was assigned to on paper.
    func ticket(after fact: Fact) -> TicketView? {
        switch fact.content {
        case .ticketOpened(let ticket):
            return TicketView(ticket: ticket, openedBy: fact.id, servesChange: servesChange(ticket))
        case .ticketUpdated(let update):
            guard let file = state.tickets[update.ticket] else { return nil }
            var ticket = file.ticket
            ticket.update(update)
            return TicketView(ticket: ticket, openedBy: file.openedBy, servesChange: file.servesChange)
        case .ticketClosed(let id):
            guard let file = state.tickets[id] else { return nil }
            var ticket = file.ticket
            if fact.author.role == .accounting { ticket.assignee = .accounting }
            return TicketView(ticket: ticket, openedBy: file.openedBy, servesChange: file.servesChange)
        default: return nil
        }
    }

    /// Whether a ticket serves a change of the owner's particulars.
    func servesChange(_ ticket: Ticket) -> Bool {
        ticket.served.contains { kind(of: $0) == .changeRequested }
    }
}
