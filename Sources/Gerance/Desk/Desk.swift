/// The only part of the library that acts (*bureau*): it records facts, sends, opens, archives, through the ports.
///
/// ```swift
/// let desk = Desk(for: office, through: DeskPorts(journals: store, messenger: mail, clock: clock, keys: keys))
/// let recorded = try await desk.record(.messageReceived(.init(by: .email)), in: "O-112", by: .owner)
/// recorded.consequences              // the reply is owed, in 24 hours, in 48 at most
/// let report = await desk.runDueWork()
/// report.settled                     // the letters that left, the tickets that were opened
/// ```
///
/// What it did becomes a fact. A duty that is open is all that the desk remembers of what is to be done, and the duty's
/// identity is the key under which it is done: after a crash between any two steps the next run takes it up, and nothing
/// goes out twice where the receiving system honours keys.
///
/// A desk is a value; several may work on one store at the same time, in one process or in many.
public struct Desk: Sendable {
    /// Who acts, under which rules.
    public let office: Office
    /// The systems around.
    public let ports: DeskPorts
    /// How it works.
    public let pace: Pace
    let shelf: DossierShelf
    /// How each action is settled that a machine settles.
    let settlements: [Identifier<Duty.Action>: any Settlement]

    /// Opens a desk.
    public init(for office: Office, through ports: DeskPorts, at pace: Pace = Pace()) {
        self.office = office
        self.ports = ports
        self.pace = pace
        shelf = DossierShelf(capacity: pace.dossiersAtHand)
        settlements = Dictionary(
            office.settlements.flatMap { settlement in settlement.actions.map { ($0.code, settlement) } },
            uniquingKeysWith: { first, _ in first })
    }
}

// MARK: - Trying again

extension Desk {
    /// Asks a port, and asks again after a pause where it says *retry*.
    func persistently<Result: Sendable>(
        in journal: Journal.ID, _ ask: () async throws(PortError) -> Result
    ) async throws(DeskError) -> Result {
        var failures = 0
        while true {
            do throws(PortError) {
                return try await ask()
            } catch {
                failures += 1
                guard error.code == .retry, failures < pace.tries else { throw .port(error, in: journal) }
            }
            let until = ports.clock.now().adding(milliseconds: pace.pause(after: failures))
            do throws(CancellationError) {
                try await ports.clock.sleep(until: until)
            } catch {
                throw .cancelled(journal)
            }
        }
    }
}
