/// A change of address, of bank details or any other makes a ticket under the mandate's ticket (`change.ticketed`, line 48).
///
/// The parent is the ticket of the mandate concerned, or of any current mandate where the owner as such is concerned. A
/// ticket with another parent, hidden from the owner, unassigned or assigned elsewhere than to accounting discharges
/// nothing.
public struct ChangeTicketed: Rule {
    /// `change.ticketed`.
    public var clause: Clause { .changeTicketed }
    /// Changes and tickets.
    public var listensTo: Set<Fact.Kind> { [.changeRequested, .ticketOpened, .ticketUpdated, .ticketClosed] }

    /// Makes the rule.
    public init() {}

    /// Raises the duty with a change, discharges it by the right ticket.
    public func follow(_ fact: Fact, in dossier: Dossier, _ outcome: inout Outcome) {
        if case .changeRequested(let change) = fact.content {
            if let mandate = change.mandate, dossier.isLost(mandate, at: fact.at) { return }
            let due = dossier.deadline(from: fact.at) { $0.ticket }
            outcome.raise(
                Duty(
                    clause, .openChangeTicket, from: fact.id, lapsesWith: change.mandate, raisedAt: fact.at, due: due))
            return
        }
        guard let view = dossier.changeTicket(after: fact), view.ticket.isVisibleToOwner,
            view.ticket.assignee == .accounting
        else { return }
        for change in view.changes(in: dossier) where isRightParent(view.ticket.parent, of: change, fact, dossier) {
            outcome.discharge(Duty.ID(clause: clause.id, fact: change))
        }
    }

    private func isRightParent(
        _ parent: Ticket.ID?, of change: FactNumber, _ fact: Fact, _ dossier: Dossier
    ) -> Bool {
        guard let parent else { return false }
        if let mandate = dossier.state.requests[change]?.mandate { return dossier.ticket(of: mandate) == parent }
        return dossier.state.mandates.values.contains {
            $0.ticket == parent && !$0.isLost(on: dossier.day(at: fact.at))
        }
    }
}

extension Duty.Action {
    /// Open the ticket of a change.
    public static let openChangeTicket = Duty.Action(
        "openChangeTicket", "Ouvrir le ticket de modification sous le ticket du mandat")
}
