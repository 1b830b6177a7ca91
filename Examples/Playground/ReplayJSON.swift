import Foundation
import Gerance

/// A replay as one JSON object for programs, its keys in order; what is absent is not written.
struct ReplayJSON: Encodable {
    private let at: Instant
    /// The identifier of the owner; none for the agency's journal.
    private let owner: Owner.ID?
    private let duties: [DutyJSON]
    private let breaches: [BreachJSON]

    init(_ replay: Replay) {
        at = replay.at
        owner = replay.dossier.owner?.id
        let open = replay.open.map { duty in
            DutyJSON(duty, bearer: replay.dossier.bearer(of: duty), state: duty.state(at: replay.at))
        }
        let settled = replay.settled.map { settled in
            DutyJSON(
                settled.duty, bearer: replay.dossier.bearer(of: settled.duty), state: settled.state,
                settledAt: settled.at, settledBy: settled.by)
        }
        duties = open + settled
        breaches = replay.breaches.map { BreachJSON($0) }
    }

    /// The object as text, ended by a line feed.
    var text: String {
        get throws(Failure) {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
            do {
                return String(decoding: try encoder.encode(self), as: UTF8.self) + "\n"
            } catch {
                throw .unwritable("\(error)")
            }
        }
    }
}

/// A duty as the JSON tells it.
private struct DutyJSON: Encodable {
    let id: String
    let clause: Clause.ID
    let action: Label
    let code: Identifier<Duty.Action>
    let bearer: Clause.Addressee
    let bearerStaff: Staff.ID?
    let owedTo: Duty.Creditor
    let raisedAt: Instant
    let targetAt: Instant?
    let dueAt: Instant?
    let state: Duty.State
    let strength: Strength
    let settledAt: Instant?
    let settledBy: FactNumber?

    /// Whether a duty binds or only advises.
    enum Strength: String, Encodable {
        case owed, advised
    }

    init(
        _ duty: Duty, bearer staff: Staff.ID?, state: Duty.State, settledAt: Instant? = nil,
        settledBy: FactNumber? = nil
    ) {
        id = duty.id.description
        clause = duty.id.clause
        action = duty.action.label
        code = duty.action.code
        bearer = duty.bearer
        bearerStaff = staff
        owedTo = duty.owedTo
        raisedAt = duty.raisedAt
        targetAt = duty.targetAt
        dueAt = duty.dueAt
        self.state = state
        strength = duty.isAdvice ? .advised : .owed
        self.settledAt = settledAt
        self.settledBy = settledBy
    }
}

/// A breach as the JSON tells it.
private struct BreachJSON: Encodable {
    let clause: Clause.ID
    let severity: Breach.Severity
    let at: Instant
    let fact: FactNumber
    let duty: Duty.ID?
    let explanation: String
    let lifting: Breach.Lifting?

    private enum CodingKeys: String, CodingKey {
        case clause, severity, at, fact, duty, explanation, liftedBy, liftedAt
    }

    init(_ breach: Breach) {
        clause = breach.clause
        severity = breach.severity
        at = breach.at
        fact = breach.fact
        duty = breach.duty
        explanation = breach.explanation
        lifting = breach.lifting
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(clause, forKey: .clause)
        try container.encode(severity, forKey: .severity)
        try container.encode(at, forKey: .at)
        try container.encode(fact, forKey: .fact)
        // A breach that stems from no duty says so with a null.
        try container.encode(duty?.description, forKey: .duty)
        try container.encode(explanation, forKey: .explanation)
        try container.encodeIfPresent(lifting?.by, forKey: .liftedBy)
        try container.encodeIfPresent(lifting?.recordedAt, forKey: .liftedAt)
    }
}
