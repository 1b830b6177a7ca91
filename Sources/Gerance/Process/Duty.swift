/// Who owes what to whom by when, and the clause that says so (*obligation*).
///
/// A duty is open from ``raisedAt`` until a fact discharges it, or until what it stood on falls away. Its identity
/// comes from the clause and from the fact that raised it, so the same journal always gives the same duties.
public struct Duty: Hashable, Sendable, Identifiable {
    private let parts: Shared<Parts>

    /// What a duty is made of; kept once, since duties are passed on a lot and never change.
    private struct Parts: Hashable, Sendable {
        let id: ID
        let action: Action
        let subject: Subject
        let bearer: Clause.Addressee
        let owedTo: Creditor
        let lapsesWith: Mandate.ID?
        let raisedAt: Instant
        let targetAt: Instant?
        var dueAt: Instant?
    }

    /// Its identity; also the key under which whatever settles it is done once.
    public var id: ID { parts.value.id }
    /// What is to be done.
    public var action: Action { parts.value.action }
    /// What it is about, beyond the fact that raised it.
    public var subject: Subject { parts.value.subject }
    /// Who bears it.
    public var bearer: Clause.Addressee { parts.value.bearer }
    /// To whom it is owed.
    public var owedTo: Creditor { parts.value.owedTo }
    /// Whether it is only advised: advice has no limit and is never breached.
    public var isAdvice: Bool { parts.value.dueAt == nil }
    /// The mandate with whose end it lapses, where it does.
    public var lapsesWith: Mandate.ID? { parts.value.lapsesWith }
    /// When it was raised: the instant at which the fact happened, not at which it was recorded.
    public var raisedAt: Instant { parts.value.raisedAt }
    /// Before which it is done in good time; done at this instant, it is late.
    public var targetAt: Instant? { parts.value.targetAt }
    /// By which it is done at the latest; done at this instant, it is still in time.
    public var dueAt: Instant? { parts.value.dueAt }

    /// Makes a duty.
    ///
    /// - Parameters:
    ///   - clause: The clause that says so.
    ///   - action: What is to be done.
    ///   - fact: The fact that raised it.
    ///   - part: Which of the clause's duties from that fact it is, where there are several.
    ///   - subject: What it is about, beyond the fact.
    ///   - creditor: To whom it is owed.
    ///   - mandate: The mandate with whose end it lapses.
    ///   - raisedAt: When the fact happened.
    ///   - target: Before which it is done in good time.
    ///   - due: By which it is done at the latest; `nil` makes it advice.
    public init(
        _ clause: Clause, _ action: Action, from fact: FactNumber, _ part: Part = .whole,
        about subject: Subject = .owner,
        owedTo creditor: Creditor = .owner, lapsesWith mandate: Mandate.ID? = nil, raisedAt: Instant,
        target: Instant? = nil, due: Instant?
    ) {
        parts = Shared(
            Parts(
                id: ID(clause: clause.id, fact: fact, part: part), action: action, subject: subject,
                bearer: clause.addressee, owedTo: creditor, lapsesWith: mandate, raisedAt: raisedAt, targetAt: target,
                dueAt: due))
    }

    /// To whom a duty is owed.
    public enum Creditor: String, Codable, CaseIterable, Hashable, Sendable {
        /// The owner whose file it is.
        case owner
        /// The agency itself.
        case agency
    }

    /// What a duty is about.
    @nonexhaustive
    public enum Subject: Hashable, Sendable {
        /// The owner as such.
        case owner
        /// A mandate.
        case mandate(Mandate.ID)
        /// A lease.
        case lease(Lease.ID)
        /// A document.
        case document(Document.ID)
        /// A ticket.
        case ticket(Ticket.ID)
        /// An appointment.
        case appointment(Appointment.ID)
        /// A mailbox.
        case mailbox(Mailbox.ID)
    }

    /// What a duty asks, `answer` or *répondre au propriétaire*; an agency's own rule makes its own.
    public struct Action: Hashable, Sendable {
        /// The action in one ASCII word, for programs.
        public let code: Identifier<Action>
        /// The action in French, an infinitive, for people.
        public let label: Label

        /// Makes an action.
        public init(_ code: Identifier<Action>, _ label: Label) {
            self.code = code
            self.label = label
        }
    }
}

// MARK: - Identity

extension Duty {
    /// The identity of a duty: its clause, the fact that raised it, and which part of it.
    ///
    /// Written `reply.limit/17`, `statement.sentByAccounting/3/2026-06-30`.
    public struct ID: Hashable, Sendable, CustomStringConvertible {
        /// The clause.
        public let clause: Clause.ID
        /// The fact that raised it; for a duty that comes back with time, the fact that began the series.
        public let fact: FactNumber
        /// Which of the clause's duties from that fact it is.
        public let part: Part

        /// Makes an identity.
        public init(clause: Clause.ID, fact: FactNumber, part: Part = .whole) {
            self.clause = clause
            self.fact = fact
            self.part = part
        }

        /// Hashes what tells duties apart in practice: the clause, the fact, and the part where there is one.
        public func hash(into hasher: inout Hasher) {
            hasher.combine(clause.number ^ UInt64(truncatingIfNeeded: fact.value) &* 0x9E37_79B9_7F4A_7C15)
            if part != .whole { hasher.combine(part) }
        }

        /// The identity as text, `reply.limit/17`.
        public var description: String {
            let stem = "\(clause)/\(fact)"
            return switch part {
            case .whole: stem
            case .step(let name): "\(stem)/\(name)"
            case .day(let day): "\(stem)/\(day)"
            case .halfDay(let halfDay): "\(stem)/\(halfDay)"
            case .year(let year): "\(stem)/\(year)"
            case .document(let document): "\(stem)/\(document)"
            }
        }
    }

    /// Which of a clause's duties from one fact is meant.
    @nonexhaustive
    public enum Part: Hashable, Sendable {
        /// The only one.
        case whole
        /// A step of several.
        case step(Identifier<Part>)
        /// The one of a day.
        case day(CivilDate)
        /// The one of a half-day.
        case halfDay(HalfDay)
        /// The one of a civil year.
        case year(Int)
        /// The one of a document.
        case document(Document.ID)
    }
}

// MARK: - State

extension Duty {
    /// Where a duty stands.
    public enum State: String, Codable, CaseIterable, Hashable, Sendable {
        /// To be done, in good time.
        case open
        /// To be done, past its target.
        case late
        /// To be done, past its limit.
        case breached
        /// Done, in time or not.
        case discharged
        /// No longer to be done: what it stood on fell away.
        case lapsed

        /// The state in French.
        public var name: String {
            switch self {
            case .open: "à faire"
            case .late: "en retard"
            case .breached: "hors délai"
            case .discharged: "fait"
            case .lapsed: "caduc"
            }
        }
    }

    /// Where the duty stands at an instant as long as nothing settles it: open, late or breached.
    public func state(at instant: Instant) -> State {
        if let dueAt, instant > dueAt { return .breached }
        if let targetAt, instant >= targetAt { return .late }
        return .open
    }

    /// Whether it is that part of what its clause makes of its fact.
    func isPart(_ part: Part) -> Bool { parts.value.id.part == part }

    /// The same duty with another limit.
    func postponed(to due: Instant) -> Duty {
        var parts = parts.value
        parts.dueAt = due
        return Duty(parts: Shared(parts))
    }

    private init(parts: Shared<Parts>) { self.parts = parts }
}
