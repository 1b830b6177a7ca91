/// An owner who waits without news is to be called or texted (`contact.reassure`, line 5).
///
/// An owner waits from a request or a change until it is settled, and from the announcement of a tenant's departure
/// until the tenant has left. Advice: it has no limit, and any words of the manager discharge it.
public struct Reassurance: RecurringRule {
    /// `contact.reassure`.
    public var clause: Clause { .contactReassure }
    /// What the manager says to the owner.
    public var listensTo: Set<Fact.Kind> { [.messageSent, .callHeld, .meetingHeld] }
    /// Whatever begins or ends a wait.
    public var reschedulesOn: Set<Fact.Kind> {
        [
            .requestReceived, .changeRequested, .messageClosed, .ticketOpened, .ticketUpdated, .ticketClosed,
            .departureAnnounced, .departureWithdrawn, .leaseEnded, .messageSent, .callHeld, .meetingHeld, .factAnnulled,
        ]
    }

    /// Makes the rule.
    public init() {}

    /// Ends the advice once the manager has spoken to the owner.
    public func follow(_ fact: Fact, in dossier: Dossier, _ outcome: inout Outcome) {
        guard fact.isContactByManager else { return }
        for duty in dossier.state.duties.under(clause.id) {
            if fact.at >= duty.raisedAt { outcome.discharge(duty.id) } else { outcome.lapse(duty.id) }
        }
    }

    /// The end of the silence that is too long, or at once where an advice has lost its reason.
    public func nextOccurrence(after instant: Instant, in dossier: Dossier) -> Instant? {
        let isAdvised = !dossier.state.duties.isEmpty(under: clause.id)
        guard isAdvised else { return longestWait(in: dossier).map { max($0.tooLongAt, instant) } }
        return dossier.state.requests.entries.isEmpty && dossier.state.departures.entries.isEmpty ? instant : nil
    }

    /// Raises the advice, or lets it lapse where nobody waits any more.
    public func occur(at instant: Instant, in dossier: Dossier, _ outcome: inout Outcome) {
        guard let wait = longestWait(in: dossier) else {
            for duty in dossier.state.duties.under(clause.id) { outcome.lapse(duty.id) }
            return
        }
        guard wait.tooLongAt <= instant else { return }
        outcome.raise(
            Duty(
                clause, .reassure, from: wait.fact, .day(dossier.day(at: wait.tooLongAt)), raisedAt: wait.tooLongAt,
                due: nil))
    }

    private struct Wait {
        let fact: FactNumber
        let tooLongAt: Instant
    }

    /// The wait that began first; of several at once, the one of the first fact.
    private func longestWait(in dossier: Dossier) -> Wait? {
        // Two loops and no array: this is asked after every contact.
        var first: (since: Instant, fact: FactNumber)?
        func consider(_ since: Instant, _ fact: FactNumber) {
            if let known = first, (known.since, known.fact) < (since, fact) { return }
            first = (since, fact)
        }
        for entry in dossier.state.requests.entries { consider(entry.value.receivedAt, entry.key) }
        for departure in dossier.state.departures.values { consider(departure.announcedAt, departure.announcedBy) }
        guard let first else { return nil }
        let silentSince = max(first.since, dossier.state.contacts.lastByManager ?? first.since)
        return Wait(fact: first.fact, tooLongAt: dossier.deadline(from: silentSince) { $0.reassurance })
    }
}

extension Duty.Action {
    /// Call or text the owner.
    public static let reassure = Duty.Action("reassure", "Rassurer le propriétaire par un appel ou un SMS")
}
