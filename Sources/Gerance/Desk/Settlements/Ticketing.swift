/// Opens the tickets of requests and changes, and assigns those of changes to accounting (clauses `request.ticketed`,
/// `change.ticketed`, `change.assignedToAccounting`).
///
/// A change's ticket stands under the mandate's own, which is opened first where there is none. A ticket that the system
/// left otherwise than asked is put right before another one is opened.
public struct Ticketing: Settlement {
    /// Makes the settlement.
    public init() {}

    /// Opening and assigning tickets.
    public var actions: [Duty.Action] { [.openTicket, .openChangeTicket, .assignTicket] }

    /// Reads what the owner asks, in their words.
    public var readsJournal: Bool { true }

    /// The mandate's ticket, then the ticket itself, then what it lacks.
    public func nextStep(_ view: SettlementView) -> Step {
        if view.duty.action == .assignTicket { return assigning(view) }
        let isChange = view.dossier.kind(of: view.duty.id.fact) == .changeRequested
        let existing = view.dossier.tickets.first { $0.served.contains(view.duty.id.fact) }
        guard isChange else {
            return existing.map { righting($0, under: nil, assignedTo: nil, view) }
                ?? opening(under: nil, assignedTo: nil, view)
        }
        guard let mandate = mandateConcerned(view) else {
            return .leave("La modification attend un mandat en cours, sous le ticket duquel la suivre.")
        }
        guard let parent = view.dossier.ticket(of: mandate.id) else { return openingMandateTicket(of: mandate, view) }
        return existing.map { righting($0, under: parent, assignedTo: .accounting, view) }
            ?? opening(under: parent, assignedTo: .accounting, view)
    }

    /// The mandate that a change concerns, or any that runs where the owner as such is concerned.
    private func mandateConcerned(_ view: SettlementView) -> Mandate? {
        let running = view.dossier.mandates.filter { !view.dossier.isLost($0.id, at: view.now) }
        guard let id = view.dossier.mandateConcerned(by: view.duty.id.fact) else {
            return running.first { view.dossier.ticket(of: $0.id) != nil } ?? running.first
        }
        return running.first { $0.id == id }
    }

    private func openingMandateTicket(of mandate: Mandate, _ view: SettlementView) -> Step {
        .open(
            OpenTicketRequest(
                .mandate(mandate.id), of: view.journalID,
                subject: Self.subject("Mandat n° \(mandate.registerNumber)", view),
                key: OperationKey(mandate.id, in: view.journalID, step: "ticket")))
    }

    private func opening(under parent: Ticket.ID?, assignedTo assignee: Role?, _ view: SettlementView) -> Step {
        let (subject, text) = asked(view)
        return .open(
            OpenTicketRequest(
                .serving([view.duty.id.fact]), of: view.journalID, subject: Self.subject(subject, view), text: text,
                under: parent, assignedTo: assignee, isVisibleToOwner: true, key: view.key("open")))
    }

    /// What the owner asks, and in which words.
    private func asked(_ view: SettlementView) -> (subject: String, text: Prose?) {
        switch view.journal.fact(view.duty.id.fact)?.content {
        case .requestReceived(let request): (request.subject?.description ?? "Demande du propriétaire", request.text)
        case .changeRequested(let change): (change.subject?.description ?? change.particular.noun, nil)
        default: ("Demande du propriétaire", nil)
        }
    }

    /// A subject that names the owner, shortened where it is long.
    private static func subject(_ text: String, _ view: SettlementView) -> Label {
        let whole = view.dossier.owner.map { "\(text) – \($0.name)" } ?? text
        return (try? Label(String(whole.prefix(Label.limit)))) ?? "Gérance"
    }

    private func righting(
        _ ticket: Ticket, under parent: Ticket.ID?, assignedTo assignee: Role?, _ view: SettlementView
    ) -> Step {
        let update = TicketUpdate(
            ticket.id, parent: ticket.parent == parent ? nil : parent,
            assignee: ticket.assignee == assignee ? nil : assignee, visibleToOwner: ticket.isVisibleToOwner ? nil : true
        )
        return .update(UpdateTicketRequest(update, key: view.keyAtRevision("update")))
    }

    private func assigning(_ view: SettlementView) -> Step {
        guard case .ticket(let id) = view.duty.subject else { return .leave("Le ticket à confier est inconnu.") }
        let update = TicketUpdate(id, assignee: .accounting)
        return .update(UpdateTicketRequest(update, key: view.keyAtRevision("assign")))
    }
}

extension Change.Particular {
    /// The change in French.
    fileprivate var noun: String {
        switch self {
        case .address: "Changement d'adresse"
        case .bankDetails: "Changement de coordonnées bancaires"
        case .other: "Modification demandée par le propriétaire"
        }
    }
}
