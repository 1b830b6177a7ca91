/// Announces to the owner by letter that a tenant leaves, or stays after all, in the manager's name (clause
/// `vacancy.announced`).
public struct DepartureAnnouncement: Settlement {
    /// Makes the settlement.
    public init() {}

    /// Announcing a departure, or its withdrawal.
    public var actions: [Duty.Action] { [.announceDeparture, .announceWithdrawal] }

    /// Makes the letter again as it was issued.
    public var readsJournal: Bool { true }

    /// The document, then the letter.
    public func nextStep(_ view: SettlementView) -> Step {
        guard case .lease(let lease) = view.duty.subject else { return .leave("Le bail concerné est inconnu.") }
        return view.issuingAndSending { content in
            if view.duty.action == .announceDeparture {
                content.announcesDepartures = [lease]
            } else {
                content.announcesWithdrawals = [lease]
            }
        }
    }
}
