/// What a rule makes of a fact, or of the passing of time: duties raised, discharged or lapsed, breaches.
///
/// A rule writes into it; the dossier carries it out.
public struct Outcome: Sendable {
    enum Entry: Sendable {
        case none
        case raise(Duty)
        case discharge(Duty.ID, at: Instant?)
        case lapse(Duty.ID)
        case postpone(Duty.ID, to: Instant)
        indirect case report(Breach)
    }

    /// The entries, then places that were handed out and serve again for the next fact.
    private var entries: [Entry] = []
    private var count = 0

    private mutating func append(_ entry: consuming Entry) {
        if count < entries.count { entries[count] = entry } else { entries.append(entry) }
        count += 1
    }

    /// Hands the entries out, in order.
    ///
    /// Each is taken out of its place, since a copy would count every reference in it twice.
    mutating func drain(_ body: (Entry) -> Void) {
        for place in 0..<count {
            var entry = Entry.none
            swap(&entry, &entries[place])
            body(entry)
        }
        count = 0
    }

    /// Raises a duty; one that is open already stays as it is.
    public mutating func raise(_ duty: Duty) { append(.raise(duty)) }

    /// Discharges a duty by the fact at hand; a duty that is not open is left alone, and where it was breached although
    /// this fact happened in time, the breach is lifted.
    ///
    /// - Parameters:
    ///   - duty: The duty.
    ///   - instant: When it was done, where several facts do it together; the instant of the fact at hand unless said.
    public mutating func discharge(_ duty: Duty.ID, at instant: Instant? = nil) {
        append(.discharge(duty, at: instant))
    }

    /// Lets a duty lapse: what it stood on fell away.
    ///
    /// Where it was breached although it fell away in time, the breach is lifted.
    public mutating func lapse(_ duty: Duty.ID) { append(.lapse(duty)) }

    /// Gives an open duty another limit.
    public mutating func postpone(_ duty: Duty.ID, to due: Instant) { append(.postpone(duty, to: due)) }

    /// Reports that the fact at hand goes against a clause; against a preference it is a remark.
    ///
    /// - Parameters:
    ///   - clause: The clause.
    ///   - fact: The fact at hand.
    ///   - explanation: What happened, in a French sentence.
    public mutating func report(_ clause: Clause, _ fact: Fact, _ explanation: String) {
        append(.report(Breach(clause, by: fact, explanation: explanation)))
    }
}

/// What followed from a recorded fact, or from the time that passed before it.
@nonexhaustive
public enum Consequence: Hashable, Sendable {
    /// A duty was raised.
    case raised(Duty)
    /// A duty was discharged at an instant, by a fact.
    case discharged(Duty, at: Instant, by: FactNumber)
    /// A duty lapsed at an instant.
    case lapsed(Duty, at: Instant)
    /// A duty's limit was moved; the value is the duty with its new limit.
    case postponed(Duty)
    /// A clause was breached, or a remark is made.
    indirect case breached(Breach)
    /// A breach was lifted: a fact proved afterwards that the clause was kept.
    indirect case lifted(Breach)
}
