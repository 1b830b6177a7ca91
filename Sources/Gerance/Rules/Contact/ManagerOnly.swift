/// Only the manager contacts the owner (`contact.managerOnly`, line 3).
///
/// The text itself makes one exception: accounting sends statements and tax recaps. A wrong contact can be recorded,
/// since it happened; it is a breach.
public struct ManagerOnly: Rule {
    /// `contact.managerOnly`.
    public var clause: Clause { .contactManagerOnly }
    /// Every contact with the owner.
    public var listensTo: Set<Fact.Kind> { [.messageSent, .callHeld, .meetingHeld] }

    /// Makes the rule.
    public init() {}

    /// Reports a contact by somebody else.
    public func follow(_ fact: Fact, in dossier: Dossier, _ outcome: inout Outcome) {
        guard case .staff(let staff, let role) = fact.author,
            !ContactRight.allows(role, carrying: carried(by: fact, in: dossier))
        else { return }
        if let message = fact.messageSent, message.isAutomatic { return }
        outcome.report(
            clause, fact, "\(staff) (\(role.name)) a contacté le propriétaire : seul le gestionnaire le fait.")
    }

    private func carried(by fact: Fact, in dossier: Dossier) -> [Document.Content] {
        (fact.messageSent?.carries ?? []).compactMap { dossier.state.documents[$0]?.document.content }
    }
}
