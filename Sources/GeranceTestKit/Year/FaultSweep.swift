public import Gerance

/// Lives a year again and again, with a fault at every call of every port in turn, and compares what is left with a year
/// without faults.
public struct FaultSweep: Sendable {
    /// The year without faults.
    public let calm: YearOutcome
    private let year: PortfolioYear
    private let office: Office

    /// Lives the year without faults.
    ///
    /// - Throws: ``YearRun/Stuck``.
    public init(of year: PortfolioYear, in office: Office) async throws {
        self.year = year
        self.office = office
        calm = try await Self.live(year, in: office, failing: .none)
    }

    /// How many port calls the year takes.
    public var calls: Int { calm.calls.made.count }

    /// A year that went otherwise because of faults.
    public struct Harm: Sendable, CustomStringConvertible {
        /// What struck: the call, its method and the fault, a line each.
        public let struck: [String]
        /// What differs, a line each.
        public let differences: [String]

        /// What struck, and what differs.
        public var description: String { (struck + differences).joined(separator: "\n") }
    }

    /// Strikes one call, from 1 to ``calls``.
    ///
    /// - Returns: The harm; `nil` where the year ends as it does without the fault.
    public func strike(_ call: Int, with fault: PortFault) async -> Harm? { await strike(with: .at(call, fault)) }

    /// Strikes calls by a plan.
    ///
    /// - Returns: The harm; `nil` where the year ends as it does without the faults. A plan that strikes nothing is harm too,
    ///   since it proves nothing.
    public func strike(with plan: FaultPlan) async -> Harm? {
        do {
            let outcome = try await Self.live(year, in: office, failing: plan)
            let struck = outcome.calls.struck.sorted { $0.key < $1.key }.map { call, fault in
                "call \(call) (\(outcome.calls.made[call - 1])), \(fault)"
            }
            let differences = struck.isEmpty ? ["nothing was struck"] : outcome.differences(from: calm)
            return differences.isEmpty ? nil : Harm(struck: struck, differences: differences)
        } catch {
            return Harm(struck: ["\(plan)"], differences: ["\(error)"])
        }
    }

    private static func live(
        _ year: PortfolioYear, in office: Office, failing plan: FaultPlan
    ) async throws -> YearOutcome {
        let start = year.events.first?.instant ?? .first
        var run = YearRun(year, in: office, on: InMemoryPorts(at: start, skipsSleep: true), failing: plan)
        return try await run.run()
    }
}
