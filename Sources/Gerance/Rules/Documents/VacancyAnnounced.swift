/// As soon as a tenant says that they leave, the manager tells the owner by letter (`vacancy.announced`, line 36).
///
/// A departure announced in any form raises the duty, once per lease and departure. A letter discharges it: by post, or
/// as a letter that goes with an e-mail or a client-space message; a call or an SMS does not. Where the tenant stays
/// after all, the duty ends if the letter had not gone out; if it had, the news of the withdrawal is owed the same way.
public struct VacancyAnnounced: Rule {
    /// `vacancy.announced`.
    public var clause: Clause { .vacancyAnnounced }
    /// Departures, and letters that may announce them.
    public var listensTo: Set<Fact.Kind> { [.departureAnnounced, .departureWithdrawn, .messageSent] }

    private static let withdrawal = Duty.Part.step("withdrawal")

    /// Makes the rule.
    public init() {}

    /// Raises the duty with the departure, discharges it by the letter.
    public func follow(_ fact: Fact, in dossier: Dossier, _ outcome: inout Outcome) {
        switch fact.content {
        case .departureAnnounced(let notice):
            guard dossier.state.departures[notice.lease] == nil else { return }
            raise(.announceDeparture, .whole, of: notice.lease, from: fact.id, at: fact.at, in: dossier, &outcome)
        case .departureWithdrawn(let lease):
            guard let departure = dossier.state.departures[lease] else { return }
            if departure.isToldToOwner {
                raise(
                    .announceWithdrawal, Self.withdrawal, of: lease, from: fact.id, at: fact.at, in: dossier, &outcome)
            } else {
                outcome.lapse(Duty.ID(clause: clause.id, fact: departure.announcedBy))
            }
        case .messageSent(let message):
            guard fact.author.isManager, !message.isAutomatic, dossier.isLetter(message) else { return }
            discharge(message.announcesDepartures, .whole, by: fact, in: dossier, &outcome)
            discharge(message.announcesWithdrawals, Self.withdrawal, by: fact, in: dossier, &outcome)
            for lease in message.announcesDepartures where !message.announcesWithdrawals.contains(lease) {
                correct(lease, by: fact, in: dossier, &outcome)
            }
        default: break
        }
    }

    /// A letter about a departure that was withdrawn, recorded after the withdrawal: the owner must hear of that too.
    private func correct(_ lease: Lease.ID, by fact: Fact, in dossier: Dossier, _ outcome: inout Outcome) {
        guard let withdrawal = dossier.state.untoldWithdrawals[lease], fact.at >= withdrawal.announcedAt else {
            return
        }
        outcome.discharge(Duty.ID(clause: clause.id, fact: withdrawal.announcedBy))
        raise(
            .announceWithdrawal, Self.withdrawal, of: lease, from: withdrawal.withdrawnBy,
            at: max(fact.at, withdrawal.withdrawnAt), in: dossier, &outcome)
    }

    private func raise(
        _ action: Duty.Action, _ part: Duty.Part, of lease: Lease.ID, from fact: FactNumber, at instant: Instant,
        in dossier: Dossier, _ outcome: inout Outcome
    ) {
        let mandate = dossier.mandate(of: lease)
        if let mandate, dossier.isLost(mandate, at: instant) { return }
        outcome.raise(
            Duty(
                clause, action, from: fact, part, about: .lease(lease), lapsesWith: mandate, raisedAt: instant,
                due: dossier.deadline(from: instant) { $0.departure }))
    }

    private func discharge(
        _ leases: [Lease.ID], _ part: Duty.Part, by fact: Fact, in dossier: Dossier, _ outcome: inout Outcome
    ) {
        for duty in dossier.state.duties.under(clause.id) where duty.id.part == part && duty.raisedAt <= fact.at {
            if case .lease(let lease) = duty.subject, leases.contains(lease) { outcome.discharge(duty.id) }
        }
    }
}

extension Duty.Action {
    /// Announce a tenant's departure.
    public static let announceDeparture = Duty.Action(
        "announceDeparture", "Annoncer au propriétaire, par courrier, le départ du locataire")
    /// Tell the owner that the tenant stays.
    public static let announceWithdrawal = Duty.Action(
        "announceWithdrawal", "Annoncer au propriétaire, par courrier, que le locataire reste")
}
