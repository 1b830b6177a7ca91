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
    /// The duty left undone past its limit, where there was one.
    public let duty: Duty.ID?
    /// What happened, in a French sentence.
    public let explanation: String
    /// When that duty was raised: what happened before proves nothing about it.
    let raisedAt: Instant?
    /// What proved afterwards that the clause was kept, where something did; the breach then stands lifted.
    public internal(set) var lifting: Lifting?

    init(
        _ clause: Clause.ID, _ severity: Severity, at: Instant, fact: FactNumber, duty: Duty.ID? = nil,
        raisedAt: Instant? = nil, explanation: String, lifting: Lifting? = nil
    ) {
        self.clause = clause
        self.severity = severity
        self.at = at
        self.fact = fact
        self.duty = duty
        self.raisedAt = raisedAt
        self.explanation = explanation
        self.lifting = lifting
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
