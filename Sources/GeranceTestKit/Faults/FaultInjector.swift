public import Gerance

/// Counts the calls of all ports, and makes go wrong what a plan says.
///
/// One injector stands behind all the faulty ports of a desk. To strike every call in turn, let a run without faults count
/// its calls, then run again once for each of them:
///
///     for call in 1...calls.count {
///         let injector = FaultInjector(.at(call, .lostAnswer), clock: clock)
///         …
///     }
public actor FaultInjector {
    /// The plan.
    public let plan: FaultPlan
    /// The methods that were called, in order; the first one is call 1.
    public private(set) var calls: [PortMethod] = []
    /// The faults that struck, by the number of the call.
    public private(set) var struck: [Int: PortFault] = [:]
    /// Whether the service is dead, since it crashed and was not started again.
    public private(set) var isDown = false
    private let clock: any DeskClock

    /// Makes an injector.
    ///
    /// - Parameters:
    ///   - plan: What goes wrong.
    ///   - clock: By which delays are waited for.
    public init(_ plan: FaultPlan, clock: any DeskClock) {
        self.plan = plan
        self.clock = clock
    }

    /// Starts the service again after a crash; the count of the calls goes on.
    public func restart() { isDown = false }

    /// Does the work of a call, or what the plan says instead.
    nonisolated func call<Answer: Sendable>(
        _ method: PortMethod, spoiling spoil: (PortFault.WrongAnswer, Answer) -> Answer,
        _ work: () async throws(PortError) -> Answer
    ) async throws(PortError) -> Answer {
        switch try await begin(method) {
        case nil: break
        case .crashBefore: throw await crash()
        case .crashAfter:
            _ = try await work()
            throw await crash()
        case .lostAnswer:
            _ = try await work()
            throw PortError(.retry, "La réponse s'est perdue.")
        case .timeout: throw PortError(.retry, "Le délai est dépassé.")
        case .conflict: throw PortError(.conflict, "Autre chose s'est fait avant.")
        case .refusal: throw PortError(.never, "La demande est refusée.")
        case .delay(let milliseconds): try await wait(milliseconds)
        case .duplicate: _ = try await work()
        case .wrongAnswer(let wrong): return spoil(wrong, try await work())
        }
        let answer = try await work()
        try await checkAlive()
        return answer
    }

    private func begin(_ method: PortMethod) throws(PortError) -> PortFault? {
        try checkAlive()
        calls.append(method)
        let fault = plan.fault(at: calls.count)
        struck[calls.count] = fault
        return fault
    }

    /// Who asked before a crash gets no answer after it.
    private func checkAlive() throws(PortError) {
        if isDown { throw Self.down }
    }

    private func crash() -> PortError {
        isDown = true
        return Self.down
    }

    private nonisolated func wait(_ milliseconds: Int64) async throws(PortError) {
        do throws(CancellationError) {
            try await clock.sleep(until: clock.now().adding(milliseconds: milliseconds))
        } catch {
            throw PortError(.retry, "L'attente est interrompue.", underlying: error)
        }
    }

    private static let down = PortError(.retry, "Le service est arrêté.")
}
