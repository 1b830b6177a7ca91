/// On the loss of a mandate, the process for it is followed (`mandate.lost`, line 42).
///
/// The duty ends when that process, which the agency names, is started. From the day on which the loss takes effect, the
/// duties that stand on the mandate lapse; answers, acknowledgements, archiving, the last statement and the year's tax
/// recap stay owed.
public struct MandateLossFollowed: RecurringRule {
    /// `mandate.lost`.
    public var clause: Clause { .mandateLost }
    /// The loss, and the start of its process.
    public var listensTo: Set<Fact.Kind> { [.mandateLost, .mandateFollowUpStarted] }
    /// The loss.
    public var reschedulesOn: Set<Fact.Kind> { [.mandateLost] }

    /// Makes the rule.
    public init() {}

    /// Raises the duty with the loss, discharges it by the start of the process.
    public func follow(_ fact: Fact, in dossier: Dossier, _ outcome: inout Outcome) {
        switch fact.content {
        case .mandateLost(let mandate, let day, _):
            if dossier.state.mandates[mandate]?.lostBy == nil {
                let due = dossier.deadline(from: fact.at) { $0.mandateFollowUp }
                outcome.raise(
                    Duty(
                        clause, .followLoss, from: fact.id, about: .mandate(mandate), owedTo: .agency,
                        raisedAt: fact.at, due: due))
            }
            if dossier.startOfDay(day) <= dossier.state.settledUntil { lapse(mandate, in: dossier, &outcome) }
        case .mandateFollowUpStarted(let mandate, _):
            guard let loss = dossier.state.mandates[mandate]?.lostBy else { return }
            outcome.discharge(Duty.ID(clause: clause.id, fact: loss))
        default: break
        }
    }

    /// The start of the next day on which a loss takes effect.
    public func nextOccurrence(after instant: Instant, in dossier: Dossier) -> Instant? {
        dossier.state.mandates.values.compactMap { $0.lostOn.map { dossier.startOfDay($0) } }
            .filter { $0 > instant }.min()
    }

    /// Lets what stands on the mandates lost from that instant lapse.
    public func occur(at instant: Instant, in dossier: Dossier, _ outcome: inout Outcome) {
        let lost = dossier.state.mandates.values.filter { $0.lostOn.map { dossier.startOfDay($0) } == instant }
        for file in lost.sorted(by: { $0.signedBy < $1.signedBy }) { lapse(file.mandate.id, in: dossier, &outcome) }
    }

    private func lapse(_ mandate: Mandate.ID, in dossier: Dossier, _ outcome: inout Outcome) {
        let duties = dossier.state.duties.all.filter { $0.lapsesWith == mandate }
        for duty in duties.inOrderOfPriority() { outcome.lapse(duty.id) }
    }
}

extension Duty.Action {
    /// Start the process for a lost mandate.
    public static let followLoss = Duty.Action("followLoss", "Lancer le process de perte de mandat")
}
