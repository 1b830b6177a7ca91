/// An outgoing call is prepared (`call.prepared`, line 6).
///
/// Prepared means: before the call, with a subject, at least one point to make, and at least one thing looked up. An
/// attempt that nobody answered needs none.
public struct CallPrepared: Rule {
    /// `call.prepared`.
    public var clause: Clause { .callPrepared }
    /// Conversations on the telephone.
    public var listensTo: Set<Fact.Kind> { [.callHeld] }

    /// Makes the rule.
    public init() {}

    /// Reports an outgoing call without preparation.
    public func follow(_ fact: Fact, in dossier: Dossier, _ outcome: inout Outcome) {
        guard case .callHeld(let call) = fact.content, call.direction == .outgoing else { return }
        guard let preparation = call.preparation else {
            outcome.report(clause, fact, "Appel au propriétaire sans préparation.")
            return
        }
        guard !preparation.isComplete(before: call.startedAt) else { return }
        let reason =
            preparation.preparedAt > call.startedAt
            ? "elle vient après le début de l'appel"
            : "il y faut un sujet, un point à aborder et un élément consulté"
        outcome.report(clause, fact, "Préparation incomplète de l'appel : \(reason).")
    }
}
