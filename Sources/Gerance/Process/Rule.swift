/// One clause of the process as a function: a fact, seen in the light of the dossier, to what follows from it.
///
/// Rules are small values without memory: what they must remember is in the dossier and in its open duties.
///
///     struct WorksAreFollowed: Rule {
///         let clause = Clause(id: "agence.travaux", title: "Suivre les travaux", kind: .duty, addressee: .manager)
///         let listensTo: Set<Fact.Kind> = [.eventNoted]
///         func follow(_ fact: Fact, in dossier: Dossier, _ outcome: inout Outcome) { ... }
///     }
public protocol Rule: Sendable {
    /// The clause that the rule holds.
    var clause: Clause { get }

    /// The other clauses that the same rule holds, where one duty keeps several.
    var alsoHolds: [Clause] { get }

    /// The kinds of facts from which something may follow under this rule.
    var listensTo: Set<Fact.Kind> { get }

    /// Says what follows from a fact.
    ///
    /// - Parameters:
    ///   - fact: A fact of one of the kinds in ``listensTo``, which the dossier admits.
    ///   - dossier: The file as it stands just before the fact.
    ///   - outcome: Where the rule writes what follows.
    func follow(_ fact: Fact, in dossier: Dossier, _ outcome: inout Outcome)
}

extension Rule {
    /// None, for most rules.
    public var alsoHolds: [Clause] { [] }
}

/// A rule under which something also follows from the mere passing of time: the end of a half-day, a cut-off.
public protocol RecurringRule: Rule {
    /// The kinds of facts after which the next occurrence may be another one.
    var reschedulesOn: Set<Fact.Kind> { get }

    /// When something follows next.
    ///
    /// - Parameters:
    ///   - instant: The time up to which everything is settled.
    ///   - dossier: The file as it stands then.
    /// - Returns: An instant after `instant`; `instant` itself where a fact just made something due at once; `nil` where
    ///   nothing is ahead.
    func nextOccurrence(after instant: Instant, in dossier: Dossier) -> Instant?

    /// Says what follows at that instant.
    func occur(at instant: Instant, in dossier: Dossier, _ outcome: inout Outcome)
}
