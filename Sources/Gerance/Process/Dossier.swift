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
        var outcome = Outcome()
        var log = ConsequenceLog.kept
        try record(fact, &outcome, &log)
        return log.consequences
    }

    /// Records a fact by way of an outcome that it leaves empty: a fold through many facts uses the same one again.
    mutating func record(_ fact: Fact, _ outcome: inout Outcome, _ log: inout ConsequenceLog) throws(Refusal) {
        do throws(Refusal.Fault) {
            try admit(fact)
        } catch {
            throw Refusal(fact: fact.id, kind: fact.kind, fault: error)
        }
        advance(to: fact.recordedAt, &outcome, &log)
        consult(fact, &outcome)
        apply(fact)
        carryOut(&outcome, of: fact, &log)
        if case .factAnnulled(let annulled, _) = fact.content { annul(annulled, by: fact, &log) }
        reschedule(after: fact.kind)
        advance(to: fact.recordedAt, &outcome, &log)
    }
}

// What the rules say is asked of the file as it stands, in functions that change nothing: a rule is handed the file
// itself and no copy of it.
extension Dossier {
    private func consult(_ fact: Fact, _ outcome: inout Outcome) {
        rulebook.listeners(to: fact.kind)?.follow(fact, in: self, &outcome)
    }

    private func occur(at occurrence: Instant, ofTurn place: Int, _ outcome: inout Outcome) {
        rulebook.recurring[place].occur(at: occurrence, in: self, &outcome)
    }

    private func nextOccurrence(of place: Int, after instant: Instant) -> Instant? {
        rulebook.recurring[place].nextOccurrence(after: instant, in: self)
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
        _ = copy.advanceWithinHorizon(to: instant)
        return copy
    }

    /// What follows from the passing of time alone between the last recording and an instant.
    ///
    /// Together with what each recording returned, it tells every duty that the journal raised up to that instant, and
    /// what became of it.
    public func consequences(until instant: Instant) -> [Consequence] {
        var copy = self
        return copy.advanceWithinHorizon(to: instant)
    }

    private mutating func advanceWithinHorizon(to instant: Instant) -> [Consequence] {
        var outcome = Outcome()
        var log = ConsequenceLog.kept
        advance(to: min(instant, state.recordedAt.adding(milliseconds: Self.horizon)), &outcome, &log)
        return log.consequences
    }

    private mutating func advance(to instant: Instant, _ outcome: inout Outcome, _ log: inout ConsequenceLog) {
        if state.nextOccurrence <= instant { settle(upTo: instant, &outcome, &log) }
        state.settledUntil = max(state.settledUntil, instant)
    }

    private mutating func settle(upTo instant: Instant, _ outcome: inout Outcome, _ log: inout ConsequenceLog) {
        while state.nextOccurrence <= instant, let place = state.agenda.firstIndex(of: state.nextOccurrence) {
            let occurrence = state.nextOccurrence
            occur(at: occurrence, ofTurn: place, &outcome)
            carryOut(&outcome, at: occurrence, &log)
            state.settledUntil = max(state.settledUntil, occurrence)
            let next = nextOccurrence(of: place, after: occurrence)
            // A rule that names no later instant would hold time still.
            state.agenda[place] = next.flatMap { $0 > occurrence ? $0 : nil }
            findNextOccurrence()
        }
    }

    private mutating func reschedule(after kind: Fact.Kind) {
        let places = rulebook.rescheduled(on: kind)
        guard !places.isEmpty else { return }
        for place in places {
            let next = nextOccurrence(of: place, after: state.settledUntil)
            state.agenda[place] = next.flatMap { $0 >= state.settledUntil ? $0 : nil }
        }
        findNextOccurrence()
    }

    private mutating func findNextOccurrence() {
        var next = Instant.last
        for case let occurrence? in state.agenda where occurrence < next { next = occurrence }
        state.nextOccurrence = next
    }
}
