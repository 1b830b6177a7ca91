/// The ticket of a change is assigned to accounting, who treats and closes it (`change.assignedToAccounting`, line 49).
///
/// Two duties from the ticket: assigning, within 24 hours; treating and closing, within 10 days. Assigned to another
/// role, or closed by one, it is a breach, and the ticket stays open for accounting.
public struct ChangeAssigned: Rule {
    /// `change.assignedToAccounting`.
    public var clause: Clause { .changeAssignedToAccounting }
    /// Tickets.
    public var listensTo: Set<Fact.Kind> { [.ticketOpened, .ticketUpdated, .ticketClosed] }

    private static let assigning = Duty.Part.step("assign")
    private static let closing = Duty.Part.step("close")

    /// Makes the rule.
    public init() {}

    /// Follows the ticket of a change from its opening to its closing.
    public func follow(_ fact: Fact, in dossier: Dossier, _ outcome: inout Outcome) {
        guard let view = dossier.changeTicket(after: fact), let change = view.changes(in: dossier).first else {
            return
        }
        let assigning = Duty.ID(clause: clause.id, fact: view.openedBy, part: Self.assigning)
        let closing = Duty.ID(clause: clause.id, fact: view.openedBy, part: Self.closing)
        switch fact.content {
        case .ticketOpened:
            raise(Self.assigning, .assignTicket, view, change, fact, dossier, &outcome) { $0.assignment }
            raise(Self.closing, .treatChange, view, change, fact, dossier, &outcome) { $0.treatment }
            checkAssignee(of: view, assigning, fact, &outcome)
        case .ticketUpdated(let update):
            if update.assignee != nil { checkAssignee(of: view, assigning, fact, &outcome) }
        case .ticketClosed(let id):
            guard fact.author.role == .accounting else {
                outcome.report(
                    clause, fact, "Le ticket \(id) a été clos hors de la comptabilité : il lui reste confié.")
                return
            }
            outcome.discharge(assigning)
            outcome.discharge(closing)
        default: break
        }
    }

    private func checkAssignee(of view: TicketView, _ duty: Duty.ID, _ fact: Fact, _ outcome: inout Outcome) {
        switch view.ticket.assignee {
        case .accounting?: outcome.discharge(duty)
        case nil: break
        case let other?:
            outcome.report(
                clause, fact, "Le ticket \(view.ticket.id) est confié à : \(other.name). Il revient à la comptabilité.")
        }
    }

    private func raise(
        _ part: Duty.Part, _ action: Duty.Action, _ view: TicketView, _ change: FactNumber, _ fact: Fact,
        _ dossier: Dossier, _ outcome: inout Outcome, within delay: (Delays) -> Delay
    ) {
        outcome.raise(
            Duty(
                clause, action, from: fact.id, part, about: .ticket(view.ticket.id),
                lapsesWith: dossier.state.requests[change]?.mandate, raisedAt: fact.at,
                due: dossier.deadline(from: fact.at, delay)))
    }
}

extension Duty.Action {
    /// Assign a ticket to accounting.
    public static let assignTicket = Duty.Action("assignTicket", "Confier le ticket à la comptabilité")
    /// Treat a change and close its ticket.
    public static let treatChange = Duty.Action("treatChange", "Traiter la modification et clore le ticket")
}
