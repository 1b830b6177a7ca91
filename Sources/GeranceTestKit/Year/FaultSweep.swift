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

    /// A year that went otherwise because of a fault.
    public struct Harm: Sendable, CustomStringConvertible {
        /// The call that was struck.
        public let call: Int
        /// Its method.
        public let method: PortMethod
        /// The fault.
        public let fault: PortFault
        /// What differs, a line each.
        public let differences: [String]

        /// The call, the fault, and what differs.
        public var description: String {
            "call \(call) (\(method)), \(fault):\n" + differences.joined(separator: "\n")
        }
    }

    /// Strikes a call.
    ///
    /// - Returns: The harm; `nil` where the year ends as it does without the fault.
    public func strike(_ call: Int, with fault: PortFault) async -> Harm? {
        let method = calm.calls.made[call - 1]
        do {
            let struck = try await Self.live(year, in: office, failing: .at(call, fault))
            if struck.calls.struck.isEmpty {
                return Harm(call: call, method: method, fault: fault, differences: ["nothing was struck"])
            }
            let differences = struck.differences(from: calm)
            return differences.isEmpty ? nil : Harm(call: call, method: method, fault: fault, differences: differences)
        } catch {
            return Harm(call: call, method: method, fault: fault, differences: ["\(error)"])
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
