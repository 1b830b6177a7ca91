// Whether what a fact names is there, and stands as the fact needs it.

extension Dossier {
    func isKnown(_ id: Mandate.ID) throws(Refusal.Fault) {
        if !state.mandates.contains(id) { throw .unknownMandate(id) }
    }

    func isKnown(_ id: Lease.ID) throws(Refusal.Fault) {
        if !state.leases.contains(id) { throw .unknownLease(id) }
    }

    func isKnown(_ id: Document.ID) throws(Refusal.Fault) {
        if state.documents.index(forKey: id) == nil { throw .unknownDocument(id) }
    }

    func isOpen(_ id: Ticket.ID) throws(Refusal.Fault) {
        if !state.tickets.contains(id) { throw .unknownTicket(id) }
    }

    func isInUse(_ id: Mailbox.ID) throws(Refusal.Fault) {
        if !state.mailboxes.contains(id) { throw .unknownMailbox(id) }
    }

    func isAhead(_ id: Appointment.ID) throws(Refusal.Fault) {
        guard let file = state.appointments[id], !file.isOver else { throw .unknownAppointment(id) }
    }

    func isRunning(_ id: Lease.ID) throws(Refusal.Fault) {
        guard let file = state.leases[id] else { throw .unknownLease(id) }
        if file.hasEnded { throw .leaseEnded(id) }
    }

    /// Checks that nothing of a kind has an identifier yet.
    func isFree<Thing, File>(
        _ id: Identifier<Thing>, in files: OrderedTable<Identifier<Thing>, File>
    ) throws(Refusal.Fault) {
        if files.contains(id) { throw .identifierTaken(id.description) }
    }

    func isFree<Thing, File>(
        _ id: Identifier<Thing>, in files: [Identifier<Thing>: File]
    ) throws(Refusal.Fault) {
        if files.index(forKey: id) != nil { throw .identifierTaken(id.description) }
    }
}

// MARK: - Earlier facts

extension Dossier {
    /// The kind of an earlier fact; `nil` for a number that the journal does not hold.
    func kind(of fact: FactNumber) -> Fact.Kind? {
        state.kinds.indices.contains(fact.value - 1) ? state.kinds[fact.value - 1] : nil
    }

    /// The mandate that a request or a change concerns, where it concerns one and is not settled.
    func mandateConcerned(by request: FactNumber) -> Mandate.ID? { state.requests[request]?.mandate }

    /// Checks that an earlier fact exists and is of one of some kinds.
    func refers(to number: FactNumber, of kinds: [Fact.Kind]) throws(Refusal.Fault) {
        guard let kind = kind(of: number) else { throw .unknownFact(number) }
        if !kinds.contains(kind) { throw .unsuitableFact(number, kind) }
    }

    func canBeAnswered(_ number: FactNumber, at instant: Instant) throws(Refusal.Fault) {
        try refers(to: number, of: Fact.Kind.answerable)
        try comesAfterCause(of: Duty.ID(clause: Clause.replyLimit.id, fact: number), at: instant)
    }

    /// An answer or a confirmation comes after what it answers or confirms, as far as that is open or breached still.
    func comesAfterCause(of duty: Duty.ID, at instant: Instant) throws(Refusal.Fault) {
        if let raisedAt = raisedAt(of: duty), instant < raisedAt {
            throw .beforeItsCause(duty.fact, raisedAt: raisedAt)
        }
    }

    /// A ticket or an acknowledgement comes after the request that it serves, as long as that is not settled.
    func comesAfterReceipt(of request: FactNumber, at instant: Instant) throws(Refusal.Fault) {
        if let receivedAt = state.requests[request]?.receivedAt, instant < receivedAt {
            throw .beforeItsCause(request, raisedAt: receivedAt)
        }
    }
}

// MARK: - Mandates and leases

extension Dossier {
    /// New work is refused from the day on which a mandate is lost (clause `mandate.lost`).
    func takesNewWork(_ id: Mandate.ID, at instant: Instant) throws(Refusal.Fault) {
        guard let file = state.mandates[id] else { throw .unknownMandate(id) }
        if let lostOn = file.lostOn, file.isLost(on: day(at: instant)) { throw .mandateLost(id, on: lostOn) }
    }

    /// A dwelling is under one running mandate at a time.
    func holdsFreeDwellings(_ mandate: Mandate) throws(Refusal.Fault) {
        for dwelling in mandate.dwellings {
            guard let holder = state.mandateOfDwelling[dwelling.id], holder != mandate.id,
                let file = state.mandates[holder], file.lastDay.map({ $0 >= mandate.effectiveFrom }) ?? true
            else { continue }
            throw .dwellingTaken(dwelling.id, by: holder)
        }
    }

    func isOnRunningMandate(_ lease: Lease, at instant: Instant) throws(Refusal.Fault) {
        guard let mandate = state.mandateOfDwelling[lease.dwelling] else { throw .unknownDwelling(lease.dwelling) }
        try takesNewWork(mandate, at: instant)
    }

    func canEnd(_ id: Lease.ID, on day: CivilDate) throws(Refusal.Fault) {
        try isRunning(id)
        if let start = state.leases[id]?.lease.startsOn, day < start {
            throw .endBeforeStart(id, start: start, end: day)
        }
    }
}
