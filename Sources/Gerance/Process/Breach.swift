/// What was done against a clause, or left undone past its time (*manquement*).
public struct Breach: Hashable, Sendable {
    /// The clause.
    public let clause: Clause.ID
    /// How much it weighs.
    public let severity: Severity
    /// When the clause was breached: the limit of a duty left undone, the instant of a fact that should not have been.
    public let at: Instant
    /// The fact that breaches the clause, or that raised the duty left undone.
    public let fact: FactNumber
    /// Which duty was left undone past its limit, where there was one; its clause and its fact are the breach's own.
    private let part: Duty.Part?
    /// When that duty was raised: what happened before proves nothing about it.
    let raisedAt: Instant?
    private let reason: Reason
    /// What proved afterwards that the clause was kept, where something did; the breach then stands lifted.
    public internal(set) var lifting: Lifting?

    /// Why it is a breach; the sentence for people is made when somebody reads it.
    private enum Reason: Hashable, Sendable {
        case told(String)
        case overdue(Label, doneAt: Instant?, Territory)
    }

    /// Makes the breach of a fact that goes against a clause.
    init(_ clause: Clause, by fact: Fact, explanation: String) {
        self.clause = clause.id
        severity = clause.kind == .preference ? .remark : .breach
        at = fact.at
        self.fact = fact.id
        part = nil
        raisedAt = nil
        reason = .told(explanation)
    }

    /// Makes the breach of a duty left undone past its limit, done later or not at all.
    init(of duty: Duty, dueAt: Instant, doneAt: Instant?, in territory: Territory) {
        clause = duty.id.clause
        severity = .breach
        at = dueAt
        fact = duty.id.fact
        part = duty.id.part
        raisedAt = duty.raisedAt
        reason = .overdue(duty.action.label, doneAt: doneAt, territory)
    }

    /// The duty left undone past its limit, where there was one.
    public var duty: Duty.ID? { part.map { Duty.ID(clause: clause, fact: fact, part: $0) } }

    /// What happened, in a French sentence.
    public var explanation: String {
        switch reason {
        case .told(let sentence): sentence
        case .overdue(let label, let doneAt, let territory):
            "\(label) : attendu au plus tard \(territory.french(limit: at))"
                + (doneAt.map { ", fait \(territory.french($0))." } ?? ".")
        }
    }

    /// How much a breach weighs.
    public enum Severity: String, Codable, CaseIterable, Hashable, Sendable {
        /// A preference that was not followed: worth a word, no more.
        case remark
        /// A duty, a ban or a right that was not kept.
        case breach
    }

    /// What proved afterwards that the clause was kept.
    public struct Lifting: Hashable, Sendable {
        /// The fact that proves it.
        public let by: FactNumber
        /// When that fact was recorded.
        public let recordedAt: Instant
    }
}
