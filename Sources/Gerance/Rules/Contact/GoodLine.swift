/// After a bad line, the owner is called back from a landline (`call.goodLine`, line 19).
///
/// Due at the end of the next half-day. Discharged only by a conversation of a manager from a landline of the agency,
/// begun afterwards, whoever called; an attempt does not do.
public struct GoodLine: Rule {
    /// `call.goodLine`.
    public var clause: Clause { .callGoodLine }
    /// Conversations on the telephone.
    public var listensTo: Set<Fact.Kind> { [.callHeld] }

    /// Makes the rule.
    public init() {}

    /// Raises the duty after a bad line, discharges it by a call from a landline.
    public func follow(_ fact: Fact, in dossier: Dossier, _ outcome: inout Outcome) {
        guard case .callHeld(let call) = fact.content else { return }
        if fact.author.isManager, call.line == .landline {
            let open = dossier.state.duties.under(clause.id).map(\.id)
            let breached = dossier.state.breaches.duties(under: clause.id, liftedBySomethingAt: fact.at)
            for duty in open + breached {
                if let raisedAt = dossier.raisedAt(of: duty), raisedAt <= call.startedAt { outcome.discharge(duty) }
            }
        }
        if call.isBadLine {
            outcome.raise(
                Duty(clause, .callBack, from: fact.id, raisedAt: fact.at, due: dossier.endOfNextHalfDay(from: fact.at)))
        }
    }
}

extension Duty.Action {
    /// Call the owner back from a landline.
    public static let callBack = Duty.Action("callBack", "Rappeler le propriétaire depuis un poste fixe")
}

extension Dossier {
    /// The end of the half-day after the one that covers an instant; the reply's limit where the agency never opens.
    func endOfNextHalfDay(from instant: Instant) -> Instant {
        let end = rulebook.settings.read(at: instant) { settings -> Instant? in
            settings.agency.calendar.halfDay(covering: instant).flatMap { settings.agency.calendar.halfDay(after: $0) }?
                .closes
        }
        return end ?? deadline(from: instant) { $0.replyLimit }
    }
}
