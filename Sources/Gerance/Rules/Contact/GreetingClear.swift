/// The recorded greeting is clear and gives the e-mail address (`greeting.clear`, lines 20 and 22).
public struct GreetingClear: Rule {
    /// `greeting.clear`.
    public var clause: Clause { .greetingClear }
    /// Greetings.
    public var listensTo: Set<Fact.Kind> { [.greetingRecorded] }

    /// Makes the rule.
    public init() {}

    /// Reports what a greeting lacks.
    public func follow(_ fact: Fact, in dossier: Dossier, _ outcome: inout Outcome) {
        guard case .greetingRecorded(let mailbox, let greeting) = fact.content else { return }
        let flaws = greeting.flaws
        guard !flaws.isEmpty else { return }
        let list = flaws.map(\.explanation).joined(separator: " ; ")
        outcome.report(clause, fact, "Annonce de \(mailbox) à reprendre : \(list).")
    }
}
