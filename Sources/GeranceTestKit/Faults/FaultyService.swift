public import Gerance

/// A service around a desk whose ports go wrong by a plan: it starts the desk anew after a crash, as a service does.
///
///     var service = FaultyService(in: office, on: memory, failing: .random(seed: 7, oneIn: 9))
///     for _ in 0..<FaultyService.tries {
///         if await service.desk.runDueWork().isComplete { break }
///         await service.recover()
///     }
public struct FaultyService: Sendable {
    /// The systems around; their clock is set by hand.
    public let memory: InMemoryPorts
    /// What makes the calls of the ports go wrong.
    public let injector: FaultInjector
    /// The desk; another one after each crash.
    public private(set) var desk: Desk
    private let office: Office

    /// How often a service tries again: more often than a sensible plan strikes in a row.
    public static let tries = 20

    /// Starts a service.
    public init(in office: Office, on memory: InMemoryPorts, failing plan: FaultPlan) {
        self.office = office
        self.memory = memory
        injector = FaultInjector(plan, clock: memory.clock)
        desk = Desk(for: office, through: memory.ports.failing(by: injector))
    }

    /// Sets the clock on to an instant, and never back.
    public func setClock(to instant: Instant) { memory.clock.set(to: max(memory.clock.now(), instant)) }

    /// After a failure: starts the service again where it died, and waits until the claims of the dead one are over.
    ///
    /// - Returns: Whether it had died.
    @discardableResult
    public mutating func recover() async -> Bool {
        let isDown = await injector.isDown
        if isDown {
            await injector.restart()
            desk = Desk(for: office, through: memory.ports.failing(by: injector))
        }
        memory.clock.advance(milliseconds: desk.pace.claim)
        return isDown
    }
}
