/// A ticket as a fact leaves it, with the facts that it serves.
struct TicketView: Sendable {
    let ticket: Ticket
    let openedBy: FactNumber

    /// The ticket that a fact opens, updates or closes, as it stands after the fact.
    ///
    /// A ticket that accounting closes was in accounting's hands, whoever it was assigned to on paper.
    init?(after fact: Fact, in dossier: Dossier) {
        switch fact.content {
        case .ticketOpened(let ticket):
            self.ticket = ticket
            openedBy = fact.id
        case .ticketUpdated(let update):
            guard var file = dossier.state.tickets[update.ticket] else { return nil }
            file.ticket.update(update)
            ticket = file.ticket
            openedBy = file.openedBy
        case .ticketClosed(let id):
            guard var file = dossier.state.tickets[id] else { return nil }
            if fact.author.role == .accounting { file.ticket.assignee = .accounting }
            ticket = file.ticket
            openedBy = file.openedBy
        default: return nil
        }
    }

    /// The changes of the owner's particulars that the ticket serves.
    func changes(in dossier: Dossier) -> [FactNumber] {
        ticket.served.filter { dossier.kind(of: $0) == .changeRequested }
    }
}

extension Dossier {
    /// The kind of an earlier fact; `nil` for a number that the journal does not hold.
    func kind(of fact: FactNumber) -> Fact.Kind? {
        state.kinds.indices.contains(fact.value - 1) ? state.kinds[fact.value - 1] : nil
    }
}
