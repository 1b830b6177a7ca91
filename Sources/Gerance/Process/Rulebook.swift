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
    /// The settings, with the instants from which each version holds.
    public let settings: InForce<Settings>
    /// The rules, in order.
    public let rules: [any Rule]
    /// The rules that listen to each kind of fact, by the kind's number, in order.
    let listeners: [[any Rule]]
    /// The rules under which something follows from the passing of time, in order.
    let recurring: [any RecurringRule]
    /// The places in ``recurring`` of the rules that each kind of fact reschedules, by the kind's number.
    let rescheduled: [[Int]]

    /// Makes a rulebook of any rules.
    public init(_ settings: InForce<Settings>, rules: [any Rule]) {
        self.settings = settings
        self.rules = rules
        listeners = Fact.Kind.allCases.map { kind in rules.filter { $0.listensTo.contains(kind) } }
        let recurring = rules.compactMap { $0 as? any RecurringRule }
        self.recurring = recurring
        rescheduled = Fact.Kind.allCases.map { kind in
            recurring.indices.filter { recurring[$0].reschedulesOn.contains(kind) }
        }
    }

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
