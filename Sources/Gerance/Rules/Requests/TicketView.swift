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
        case .ticketOpened(let ticket):
            return TicketView(ticket: ticket, openedBy: fact.id)
        case .ticketUpdated(let update):
            guard let file = state.tickets[update.ticket] else { return nil }
            var ticket = file.ticket
            ticket.update(update)
            return TicketView(ticket: ticket, openedBy: file.openedBy)
        case .ticketClosed(let id):
            guard let file = state.tickets[id] else { return nil }
            var ticket = file.ticket
            if fact.author.role == .accounting { ticket.assignee = .accounting }
            return TicketView(ticket: ticket, openedBy: file.openedBy)
        default: return nil
        }
    }

    /// The same, where the ticket serves a change of the owner's particulars: few do, and the others are not copied.
    func changeTicket(after fact: Fact) -> TicketView? {
        let servesChange =
            switch fact.content {
            case .ticketOpened(let ticket): servesChange(ticket)
            case .ticketUpdated(let update): state.tickets.read(update.ticket, \.servesChange) ?? false
            case .ticketClosed(let id): state.tickets.read(id, \.servesChange) ?? false
            default: false
            }
        return servesChange ? ticket(after: fact) : nil
    }

    /// Whether a ticket serves a change of the owner's particulars.
    func servesChange(_ ticket: Ticket) -> Bool {
        ticket.served.contains { kind(of: $0) == .changeRequested }
    }
}
