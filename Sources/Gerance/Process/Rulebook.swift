/// The rules by which files are kept, in the order of the written process, and the settings that they read.
///
/// `Rulebook.standard(_:)` holds the whole written process. An agency takes it as it is, changes a delay in its
/// settings, leaves a rule out or adds its own:
///
///     settings.delays.replyLimit = "36h"
///     let rulebook = Rulebook.standard(settings)
///         .leavingOut(Reassurance.self)
///         .adding(WorksAreFollowed())
public struct Rulebook: Sendable {
    private let parts: Shared<Parts>

    /// What a rulebook is made of, with what is worked out once from the rules.
    private struct Parts: Sendable {
        let settings: InForce<Settings>
        let rules: [any Rule]
        let recurring: [any RecurringRule]
        let listeners: [RuleChain?]
        let rescheduled: [[Int]]
    }

    /// Makes a rulebook of any rules.
    public init(_ settings: InForce<Settings>, rules: [any Rule]) {
        let recurring = rules.compactMap { $0 as? any RecurringRule }
        parts = Shared(
            Parts(
                settings: settings, rules: rules, recurring: recurring,
                listeners: Fact.Kind.allCases.map { kind in .of(rules.filter { $0.listensTo.contains(kind) }) },
                rescheduled: Fact.Kind.allCases.map { kind in
                    recurring.indices.filter { recurring[$0].reschedulesOn.contains(kind) }
                }))
    }

    /// The settings, with the instants from which each version holds.
    public var settings: InForce<Settings> {
        _read { yield parts.value.settings }
    }

    /// The rules, in order.
    public var rules: [any Rule] { parts.value.rules }

    /// The rules under which something follows from the passing of time, in order.
    var recurring: [any RecurringRule] { parts.value.recurring }

    /// The rules that listen to a kind of fact, in order.
    func listeners(to kind: Fact.Kind) -> RuleChain? { parts.value.listeners[Int(kind.rawValue)] }

    /// The places, among the recurring rules, of those that may occur at another time after a kind of fact.
    func rescheduled(on kind: Fact.Kind) -> [Int] { parts.value.rescheduled[Int(kind.rawValue)] }

    /// The same rulebook with one more rule, after the others.
    public func adding(_ rule: some Rule) -> Rulebook {
        Rulebook(settings, rules: rules + [rule])
    }

    /// The same rulebook without the rules of a type.
    public func leavingOut<Left: Rule>(_ type: Left.Type) -> Rulebook {
        Rulebook(settings, rules: rules.filter { !($0 is Left) })
    }

    /// The same rules with other settings from an instant on; what was due before stays due as it was.
    public func changingSettings(to new: Settings, from instant: Instant) -> Rulebook {
        Rulebook(settings.changed(to: new, from: instant), rules: rules)
    }

    /// The clauses that the rules hold, in order.
    public var clauses: [Clause] { rules.flatMap { [$0.clause] + $0.alsoHolds } }
}
