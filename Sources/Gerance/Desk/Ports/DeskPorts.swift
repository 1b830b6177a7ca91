/// The systems around a desk, each behind its port.
///
/// What is left out is left to people: without tickets, the duty to open one stays open until somebody records it.
public struct DeskPorts: Sendable {
    /// Keeps the journals.
    public var journals: any JournalStore
    /// Takes messages out.
    public var messenger: (any Messenger)?
    /// Opens tickets.
    public var tickets: (any TicketSystem)?
    /// Stores documents.
    public var archive: (any DocumentArchive)?
    /// Knows who logs in to the client space.
    public var clientAccounts: (any ClientAccounts)?
    /// Takes over when a mandate is lost.
    public var lossProcess: (any MandateLossProcess)?
    /// Tells the time.
    public var clock: any DeskClock
    /// Gives keys.
    public var keys: any KeySource

    /// Puts ports together.
    public init(
        journals: any JournalStore, messenger: (any Messenger)? = nil, tickets: (any TicketSystem)? = nil,
        archive: (any DocumentArchive)? = nil, clientAccounts: (any ClientAccounts)? = nil,
        lossProcess: (any MandateLossProcess)? = nil, clock: any DeskClock, keys: any KeySource
    ) {
        self.journals = journals
        self.messenger = messenger
        self.tickets = tickets
        self.archive = archive
        self.clientAccounts = clientAccounts
        self.lossProcess = lossProcess
        self.clock = clock
        self.keys = keys
    }
}
