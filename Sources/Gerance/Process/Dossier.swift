/// The file of one owner, or of the agency itself, as its facts leave it (*dossier*).
///
/// A value: recording a fact changes it, or throws a ``Refusal`` and changes nothing. It remembers what a rule may still
/// need and forgets settled matters, so that its size follows the work at hand and not the age of the relation.
///
///     var dossier = Dossier(under: .standard(settings))
///     try dossier.record(.ownerJoined(owner, manager: "lea"), at: "2026-03-02T08:00:00Z", by: .staff("lea", .manager))
///     let arrival = try dossier.record(.messageReceived(.init(by: .email)), at: "2026-03-03T09:15:00Z", by: .owner)
///     dossier.duties(at: "2026-03-04T10:00:00Z")   // the reply is late: its target was 24 hours
public struct Dossier: Sendable {
    /// The rules under which the file is kept.
    public let rulebook: Rulebook
    var state: DossierState

    /// Opens an empty file; its first fact is `owner.joined` or `agency.opened`.
    public init(under rulebook: Rulebook) {
        self.rulebook = rulebook
        state = DossierState()
        state.agenda = rulebook.recurring.map { _ in nil }
    }
}

extension Dossier: Equatable {
    /// Whether two files stand at the same point; the rulebooks are not compared.
    public static func == (left: Dossier, right: Dossier) -> Bool { left.state == right.state }
}

// MARK: - Recording

extension Dossier {
    /// A fact that was recorded, and what followed.
    public struct Recording: Hashable, Sendable {
        /// The fact, to be stored after the others of its journal.
        public let fact: Fact
        /// What followed from the time that passed before the fact, then from the fact itself.
        public let consequences: [Consequence]
    }

    /// The number that the next fact takes.
    public var nextNumber: FactNumber { FactNumber(unchecked: state.kinds.count + 1) }

    /// Records what happened, as the next fact of the journal.
    ///
    /// - Parameters:
    ///   - content: What happened.
    ///   - instant: When it happened.
    ///   - recordedAt: When it is recorded; the same instant unless said.
    ///   - author: Who did it.
    /// - Returns: The fact, to be stored, and what followed.
    /// - Throws: ``Refusal`` when the fact cannot follow from the file; nothing is changed then.
    @discardableResult
    public mutating func record(
        _ content: Fact.Content, at instant: Instant, recordedAt: Instant? = nil, by author: Author
    ) throws(Refusal) -> Recording {
        let fact = Fact(nextNumber, content, at: instant, recordedAt: recordedAt, by: author)
        return Recording(fact: fact, consequences: try record(fact))
    }

    /// Records a fact that has its number already, as read from a journal.
    ///
    /// - Returns: What followed.
    /// - Throws: ``Refusal`` when the fact cannot follow from the file; nothing is changed then.
    @discardableResult
    public mutating func record(_ fact: Fact) throws(Refusal) -> [Consequence] {
        if let fault = fault(of: fact) { throw Refusal(fact: fact.id, kind: fact.kind, fault: fault) }
        var consequences: [Consequence] = []
        advance(to: fact.recordedAt, &consequences)
        var outcome = Outcome()
        for rule in rulebook.listeners[Int(fact.kind.rawValue)] {
            rule.follow(fact, in: self, &outcome)
        }
        apply(fact)
        carryOut(outcome, of: fact, &consequences)
        if case .factAnnulled(let annulled, _) = fact.content { annul(annulled, by: fact, &consequences) }
        reschedule(after: fact.kind)
        advance(to: fact.recordedAt, &consequences)
        return consequences
    }
}

// MARK: - The passing of time

extension Dossier {
    /// How far beyond the last recording time is followed: ten years, past which nothing is raised.
    static let horizon: Int64 = 3653 * 86_400_000

    /// The same file once time has passed, with the duties that its passing raises.
    func advanced(to instant: Instant) -> Dossier {
        guard state.nextOccurrence <= instant else {
            return self
        }
        var copy = self
        var consequences: [Consequence] = []
        copy.advance(to: min(instant, state.recordedAt.adding(milliseconds: Self.horizon)), &consequences)
        return copy
    }

    private mutating func advance(to instant: Instant, _ consequences: inout [Consequence]) {
        while state.nextOccurrence <= instant, let place = state.agenda.firstIndex(of: state.nextOccurrence) {
            let occurrence = state.nextOccurrence
            var outcome = Outcome()
            rulebook.recurring[place].occur(at: occurrence, in: self, &outcome)
            carryOut(outcome, at: occurrence, &consequences)
            state.settledUntil = max(state.settledUntil, occurrence)
            let next = rulebook.recurring[place].nextOccurrence(after: occurrence, in: self)
            // A rule that names no later instant would hold time still.
            state.agenda[place] = next.flatMap { $0 > occurrence ? $0 : nil }
            findNextOccurrence()
        }
        state.settledUntil = max(state.settledUntil, instant)
    }

    private mutating func reschedule(after kind: Fact.Kind) {
        let places = rulebook.rescheduled[Int(kind.rawValue)]
        guard !places.isEmpty else { return }
        for place in places {
            let next = rulebook.recurring[place].nextOccurrence(after: state.settledUntil, in: self)
            state.agenda[place] = next.flatMap { $0 >= state.settledUntil ? $0 : nil }
        }
        findNextOccurrence()
    }

    private mutating func findNextOccurrence() {
        state.nextOccurrence = state.agenda.lazy.compactMap { $0 }.min() ?? .last
    }
}

// MARK: - Carrying out

extension Dossier {
    /// Carries out what followed from the passing of time.
    private mutating func carryOut(_ outcome: Outcome, at instant: Instant, _ consequences: inout [Consequence]) {
        for entry in outcome.entries {
            switch entry {
            case .raise(let duty): raise(duty, &consequences)
            case .lapse(let id): lapse(id, at: instant, &consequences)
            case .postpone, .discharge, .report: break  // These take a fact.
            }
        }
    }

    private mutating func carryOut(_ outcome: Outcome, of fact: Fact, _ consequences: inout [Consequence]) {
        for entry in outcome.entries {
            switch entry {
            case .raise(let duty): raise(duty, &consequences)
            case .discharge(let id): discharge(id, by: fact, &consequences)
            case .lapse(let id): lapse(id, at: fact.at, &consequences)
            case .postpone(let id, let due): postpone(id, to: due, at: fact.at, &consequences)
            case .report(let breach): note(breach, &consequences)
            }
        }
    }

    private mutating func raise(_ duty: Duty, _ consequences: inout [Consequence]) {
        if state.duties.add(duty) { consequences.append(.raised(duty)) }
    }

    private mutating func note(_ breach: Breach, _ consequences: inout [Consequence]) {
        state.breaches.add(breach)
        consequences.append(.breached(breach))
    }

    private mutating func discharge(_ id: Duty.ID, by fact: Fact, _ consequences: inout [Consequence]) {
        guard let duty = state.duties.remove(id) else {
            if let lifted = state.breaches.lift(id, by: fact) { consequences.append(.lifted(lifted)) }
            return
        }
        consequences.append(.discharged(duty, at: fact.at, by: fact.id))
        if let dueAt = duty.dueAt, fact.at > dueAt {
            note(overdue(duty, doneAt: fact.at), &consequences)
        } else if let dueAt = duty.dueAt, fact.recordedAt > dueAt {
            // It stood as a breach until this fact was recorded; that it is lifted stays visible.
            var breach = overdue(duty, doneAt: fact.at)
            breach.lifting = Breach.Lifting(by: fact.id, recordedAt: fact.recordedAt)
            state.breaches.add(breach)
            consequences.append(.lifted(breach))
        }
        forgetIfSettled(id.fact)
    }

    private mutating func lapse(_ id: Duty.ID, at instant: Instant, _ consequences: inout [Consequence]) {
        guard let duty = state.duties.remove(id) else { return }
        consequences.append(.lapsed(duty, at: instant))
        if let dueAt = duty.dueAt, instant > dueAt { note(overdue(duty, doneAt: nil), &consequences) }
        forgetIfSettled(id.fact)
    }

    private mutating func postpone(
        _ id: Duty.ID, to due: Instant, at instant: Instant, _ consequences: inout [Consequence]
    ) {
        guard let duty = state.duties[id] else { return }
        if let dueAt = duty.dueAt, instant > dueAt { note(overdue(duty, doneAt: nil), &consequences) }
        let later = duty.postponed(to: due)
        state.duties.replace(later)
        consequences.append(.postponed(later))
    }

    /// An annulled fact raises nothing and breaches nothing any more; what it settled stays settled.
    private mutating func annul(_ annulled: FactNumber, by fact: Fact, _ consequences: inout [Consequence]) {
        for duty in state.duties.all.filter({ $0.id.fact == annulled }).sorted(by: { $0.comesBefore($1) }) {
            _ = state.duties.remove(duty.id)
            consequences.append(.lapsed(duty, at: fact.at))
        }
        for breach in state.breaches.lift(from: annulled, by: fact) { consequences.append(.lifted(breach)) }
        state.requests[annulled] = nil
    }

    /// Forgets a request once it is answered, its duties are settled and its tickets closed.
    mutating func forgetIfSettled(_ number: FactNumber) {
        guard let request = state.requests[number], request.tickets.isEmpty else { return }
        if Self.requestClauses.allSatisfy({ state.duties[Duty.ID(clause: $0, fact: number)] == nil }) {
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
        var explanation = "\(duty.action.label) : attendu au plus tard \(territory.french(limit: dueAt))"
        if let doneAt { explanation += ", fait \(territory.french(doneAt))" }
        return Breach(
            duty.id.clause, .breach, at: dueAt, fact: duty.id.fact, duty: duty.id, explanation: explanation + ".")
    }
}
