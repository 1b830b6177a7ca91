/// A call is picked up in fewer than three rings, by whoever it may be (`call.threeRings`, line 21).
///
/// Picked up at the third ring is too late. A call while the agency is closed, one that found the line engaged, and one
/// given up before the third ring do not count.
public struct ThreeRings: Rule {
    /// `call.threeRings`.
    public var clause: Clause { .callThreeRings }
    /// Incoming calls, picked up or not.
    public var listensTo: Set<Fact.Kind> { [.callHeld, .callTransferred, .callMissed] }

    /// The ring at which it is too late.
    private var limit: Int { 3 }

    /// Makes the rule.
    public init() {}

    /// Reports a call picked up too late, or never.
    public func follow(_ fact: Fact, in dossier: Dossier, _ outcome: inout Outcome) {
        guard let (rings, instant, wasPickedUp) = incoming(fact), rings >= limit || !wasPickedUp else { return }
        let isOpen = dossier.rulebook.settings.read(at: instant) { $0.agency.calendar.isOpen(at: instant) }
        guard isOpen else { return }
        let count = "\(rings) sonnerie\(rings < 2 ? "" : "s")"
        outcome.report(
            clause, fact,
            wasPickedUp
                ? "Appel décroché après \(count) : le process en demande moins de trois."
                : "Appel resté sans réponse après \(count).")
    }

    private func incoming(_ fact: Fact) -> (rings: Int, at: Instant, wasPickedUp: Bool)? {
        switch fact.content {
        case .callHeld(let call):
            guard call.direction == .incoming, let rings = call.rings else { return nil }
            return (rings, call.startedAt, true)
        case .callTransferred(let rings, _): return (rings, fact.at, true)
        case .callMissed(let call):
            switch call.reason {
            case .engaged: return nil
            case .givenUp where call.rings < limit: return nil
            case .givenUp, .unanswered: return (call.rings, fact.at, false)
            }
        default: return nil
        }
    }
}
