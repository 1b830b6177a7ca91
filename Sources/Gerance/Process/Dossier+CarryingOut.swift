// What the rules made of a fact, or of time, becomes duties raised and ended, breaches noted and lifted.

extension Dossier {
    /// Carries out what followed from the passing of time.
    mutating func carryOut(_ outcome: inout Outcome, at instant: Instant, _ log: inout ConsequenceLog) {
        outcome.drain { entry in
            switch entry {
            case .raise(let duty): raise(duty, &log)
            case .lapse(let id):
                guard let duty = end(id) else { return }
                log.append(.lapsed(duty, at: instant))
                judge(duty, doneAt: nil, settledAt: instant, recordedAt: instant, nil, &log)
            case .none, .postpone, .discharge, .report: break  // These take a fact.
            }
        }
    }

    /// Carries out what followed from a fact.
    mutating func carryOut(_ outcome: inout Outcome, of fact: Fact, _ log: inout ConsequenceLog) {
        outcome.drain { entry in
            switch entry {
            case .raise(let duty): raise(duty, &log)
            case .discharge(let id, let instant): discharge(id, at: instant ?? fact.at, by: fact, &log)
            case .lapse(let id): lapse(id, by: fact, &log)
            case .postpone(let id, let due): postpone(id, to: due, by: fact, &log)
            case .report(let breach): note(breach, &log)
            case .none: break
            }
        }
    }

    private mutating func raise(_ duty: Duty, _ log: inout ConsequenceLog) {
        if state.duties.add(duty) { log.append(.raised(duty)) }
    }

    private mutating func discharge(
        _ id: Duty.ID, at instant: Instant, by fact: Fact, _ log: inout ConsequenceLog
    ) {
        lift(id, settledAt: instant, by: fact, &log)
        guard let duty = end(id) else { return }
        log.append(.discharged(duty, at: instant, by: fact.id))
        judge(duty, doneAt: instant, settledAt: instant, recordedAt: fact.recordedAt, fact, &log)
    }

    private mutating func lapse(_ id: Duty.ID, by fact: Fact, _ log: inout ConsequenceLog) {
        lift(id, settledAt: fact.at, by: fact, &log)
        guard let duty = end(id) else { return }
        log.append(.lapsed(duty, at: fact.at))
        judge(duty, doneAt: nil, settledAt: fact.at, recordedAt: fact.recordedAt, fact, &log)
    }

    private mutating func postpone(
        _ id: Duty.ID, to due: Instant, by fact: Fact, _ log: inout ConsequenceLog
    ) {
        guard let duty = state.duties[id] else { return }
        judge(duty, doneAt: nil, settledAt: fact.at, recordedAt: fact.recordedAt, fact, &log)
        let later = duty.postponed(to: due)
        state.duties.replace(later)
        log.append(.postponed(later))
    }

    private mutating func end(_ id: Duty.ID) -> Duty? {
        guard let duty = state.duties.remove(id) else { return nil }
        forgetIfSettled(id.fact)
        return duty
    }

    /// Judges the limit of a duty that is done, gone or postponed.
    ///
    /// Past it, the breach is noted. In time, but recorded past it, the duty stood as a breach until now; it is kept as
    /// lifted, so that the lifting stays visible.
    private mutating func judge(
        _ duty: Duty, doneAt: Instant?, settledAt instant: Instant, recordedAt: Instant, _ fact: Fact?,
        _ log: inout ConsequenceLog
    ) {
        guard let dueAt = duty.dueAt, recordedAt > dueAt else { return }
        let breach = overdue(duty, doneAt: doneAt)
        if instant > dueAt {
            note(breach, &log)
        } else if let fact {
            lift(breach, by: fact, &log)
        }
    }

    private mutating func note(_ breach: Breach, _ log: inout ConsequenceLog) {
        state.breaches.add(breach)
        log.append(.breached(breach))
    }

    private mutating func lift(_ breach: Breach, by fact: Fact, _ log: inout ConsequenceLog) {
        var breach = breach
        breach.lifting = Breach.Lifting(by: fact.id, recordedAt: fact.recordedAt)
        state.breaches.add(breach)
        log.append(.lifted(breach))
    }

    private mutating func lift(
        _ id: Duty.ID, settledAt instant: Instant, by fact: Fact, _ log: inout ConsequenceLog
    ) {
        guard let lifted = state.breaches.lift(id, settledAt: instant, by: fact) else { return }
        log.append(.lifted(lifted))
    }

    /// An annulled fact raises nothing and breaches nothing any more; what it settled stays settled.
    mutating func annul(_ annulled: FactNumber, by fact: Fact, _ log: inout ConsequenceLog) {
        for breach in state.breaches.lift(from: annulled, by: fact) { log.append(.lifted(breach)) }
        let raised = state.duties.all.filter { $0.id.fact == annulled }.inOrderOfPriority()
        for duty in raised where end(duty.id) != nil {
            log.append(.lapsed(duty, at: fact.at))
            guard let dueAt = duty.dueAt, fact.recordedAt > dueAt else { continue }
            lift(overdue(duty, doneAt: nil), by: fact, &log)
        }
        state.requests[annulled] = nil
        for entry in state.departures.entries where entry.value.announcedBy == annulled {
            state.departures[entry.key] = nil
        }
    }

    /// Forgets a request once it is answered, its duties are settled and its tickets closed; what is only advised holds
    /// nothing up.
    mutating func forgetIfSettled(_ number: FactNumber) {
        guard state.requests.read(number, { $0.tickets.isEmpty }) == true else { return }
        if Self.requestClauses.allSatisfy({ state.duties[Duty.ID(clause: $0, fact: number)]?.isAdvice ?? true }) {
            state.requests[number] = nil
        }
    }

    /// The clauses under which a request or a change is owed something.
    private static let requestClauses = [
        Clause.replyLimit.id, Clause.requestTicketed.id, Clause.changeTicketed.id, Clause.changeAcknowledged.id,
    ]

    /// The breach of a duty left undone past its limit.
    func overdue(_ duty: Duty, doneAt: Instant?) -> Breach {
        let dueAt = duty.dueAt ?? .last
        let territory = rulebook.settings.read(at: dueAt) { $0.agency.calendar.territory }
        return Breach(of: duty, dueAt: dueAt, doneAt: doneAt, in: territory)
    }
}
