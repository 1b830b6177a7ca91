public import Gerance

/// All the ports of a desk in memory, around one clock that a test sets by hand.
///
///     let memory = InMemoryPorts(at: "2026-11-23T13:05:00Z")
///     let desk = Desk(for: office, through: memory.ports)
///     // … and what left is in `await memory.messenger.sent`.
public struct InMemoryPorts: Sendable {
    /// Keeps the journals.
    public let journals: InMemoryJournals
    /// Keeps the messages.
    public let messenger: RecordingMessenger
    /// Keeps the tickets.
    public let tickets: InMemoryTickets
    /// Keeps the documents.
    public let archive: InMemoryArchive
    /// Keeps the login register.
    public let clientAccounts: InMemoryClientAccounts
    /// Keeps the processes for lost mandates.
    public let lossProcess: RecordingLossProcess
    /// Tells the time.
    public let clock: ManualClock
    /// Gives keys.
    public let keys: CountingKeys

    /// Makes empty ports.
    ///
    /// - Parameters:
    ///   - now: What the clock shows.
    ///   - journals: The journals; what another store held, to go on from there.
    ///   - tickets: The ticket system.
    ///   - clientAccounts: The login register.
    ///   - skipsSleep: Whether the clock moves on by itself where somebody would sleep.
    public init(
        at now: Instant, journals: InMemoryJournals = InMemoryJournals(),
        tickets: InMemoryTickets = InMemoryTickets(),
        clientAccounts: InMemoryClientAccounts = InMemoryClientAccounts(), skipsSleep: Bool = false
    ) {
        self.journals = journals
        self.tickets = tickets
        self.clientAccounts = clientAccounts
        clock = ManualClock(now, skipsSleep: skipsSleep)
        messenger = RecordingMessenger(clock: clock)
        archive = InMemoryArchive()
        lossProcess = RecordingLossProcess()
        keys = CountingKeys()
    }

    /// The ports, as a desk takes them.
    public var ports: DeskPorts {
        DeskPorts(
            journals: journals, messenger: messenger, tickets: tickets, archive: archive,
            clientAccounts: clientAccounts, lossProcess: lossProcess, clock: clock, keys: keys)
    }
}
