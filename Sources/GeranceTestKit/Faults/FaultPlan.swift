/// At which calls of the ports what goes wrong.
///
/// Calls are counted from 1 across all ports. A plan is a value: the same one strikes the same calls.
public struct FaultPlan: Hashable, Sendable {
    private var planned: [Int: PortFault] = [:]
    private var chance: Chance?

    private struct Chance: Hashable, Sendable {
        let seed: UInt64
        let oneIn: Int
        let faults: [PortFault]
    }

    /// Nothing goes wrong.
    public static let none = FaultPlan()

    /// One call goes wrong.
    public static func at(_ call: Int, _ fault: PortFault) -> FaultPlan { FaultPlan([call: fault]) }

    /// Calls go wrong by chance; the same seed always strikes the same ones.
    ///
    /// - Parameters:
    ///   - seed: Print it where a test fails.
    ///   - oneIn: One call in how many goes wrong, 1 for every call.
    ///   - faults: What goes wrong, each as often as the others; with none, nothing does.
    /// - Returns: The plan.
    public static func random(
        seed: UInt64, oneIn: Int, of faults: [PortFault] = PortFault.survivable
    ) -> FaultPlan {
        var plan = FaultPlan()
        plan.chance = Chance(seed: seed, oneIn: max(1, oneIn), faults: faults)
        return plan
    }

    /// Certain calls go wrong.
    public init(_ faults: [Int: PortFault] = [:]) { planned = faults }

    /// What goes wrong at a call.
    public func fault(at call: Int) -> PortFault? {
        if let fault = planned[call] { return fault }
        guard let chance else { return nil }
        var random = Generator(seed: chance.seed ^ (UInt64(truncatingIfNeeded: call) &* 0xD6E8_FEB8_6659_FD93))
        guard Int.random(in: 0..<chance.oneIn, using: &random) == 0 else { return nil }
        return chance.faults.randomElement(using: &random)
    }
}
