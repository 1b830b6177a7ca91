/// Rules that listen to the same kind of fact, in order, each holding on to the next.
///
/// A rule is called where it lies. Going through an array of rules would copy each of them out first, for each fact,
/// which costs more than most of them do.
final class RuleChain: Sendable {
    private let rule: any Rule
    private let next: RuleChain?

    private init(_ rule: any Rule, then next: RuleChain?) {
        self.rule = rule
        self.next = next
    }

    /// Chains rules; `nil` where there are none.
    static func of(_ rules: [any Rule]) -> RuleChain? {
        rules.reversed().reduce(nil) { next, rule in RuleChain(rule, then: next) }
    }

    /// Asks every rule, in order, what follows from a fact.
    func follow(_ fact: Fact, in dossier: Dossier, _ outcome: inout Outcome) {
        rule.follow(fact, in: dossier, &outcome)
        next?.follow(fact, in: dossier, &outcome)
    }
}
