/// An e-mailed request becomes a ticket that the owner follows in the client space (`request.ticketed`, line 41).
///
/// Discharged by a ticket that serves the request and that the owner can see. A request by other means is advised to be
/// ticketed, not obliged. One ticket may also serve `change.ticketed`.
public struct RequestTicketed: Rule {
    /// `request.ticketed`.
    public var clause: Clause { .requestTicketed }
    /// Requests, changes and tickets.
    public var listensTo: Set<Fact.Kind> {
        [.requestReceived, .changeRequested, .ticketOpened, .ticketUpdated, .ticketClosed]
    }

    /// Makes the rule.
    public init() {}

    /// Raises the duty with a request, discharges it by a ticket that the owner can see.
    public func follow(_ fact: Fact, in dossier: Dossier, _ outcome: inout Outcome) {
        switch fact.content {
        case .requestReceived(let request):
            raise(fact, isDue: request.channel == .email, in: dossier, &outcome)
        case .changeRequested(let change):
            // A change has its own ticket by `change.ticketed`, however it came.
            if change.channel == .email { raise(fact, isDue: true, in: dossier, &outcome) }
        default:
            guard let view = dossier.ticket(after: fact), view.ticket.isVisibleToOwner else { return }
            for served in view.ticket.served { outcome.discharge(Duty.ID(clause: clause.id, fact: served)) }
        }
    }

    private func raise(_ fact: Fact, isDue: Bool, in dossier: Dossier, _ outcome: inout Outcome) {
        if let mandate = fact.mandateConcerned, dossier.isLost(mandate, at: fact.at) { return }
        let due = isDue ? dossier.deadline(from: fact.at) { $0.ticket } : nil
        outcome.raise(
            Duty(
                clause, .openTicket, from: fact.id, lapsesWith: fact.mandateConcerned, raisedAt: fact.at, due: due))
    }
}

extension Duty.Action {
    /// Open a ticket that the owner can follow.
    public static let openTicket = Duty.Action("openTicket", "Ouvrir un ticket visible dans l'espace client")
}
