/// Hands a lost mandate over to the agency's own process (clause `mandate.lost`).
public struct MandateLossHandover: Settlement {
    /// Makes the settlement.
    public init() {}

    /// Following a loss.
    public var actions: [Duty.Action] { [.followLoss] }

    /// The start of the process.
    public func nextStep(_ view: SettlementView) -> Step {
        guard case .mandate(let id) = view.duty.subject,
            let mandate = view.dossier.mandates.first(where: { $0.id == id }), let day = view.dossier.lossDay(of: id)
        else { return .leave("Le mandat perdu est inconnu du dossier.") }
        return .start(StartLossProcessRequest(for: mandate, lostOn: day, of: view.journalID, key: view.key("start")))
    }
}
