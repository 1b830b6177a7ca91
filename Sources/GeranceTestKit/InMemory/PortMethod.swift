/// A method of a port, by which calls are counted.
@nonexhaustive
public enum PortMethod: String, CaseIterable, Hashable, Sendable {
    /// `JournalStore.append`.
    case append
    /// `JournalStore.lookUp`.
    case lookUp
    /// `JournalStore.read`.
    case read
    /// `JournalStore.schedule`.
    case schedule
    /// `JournalStore.dueWork`.
    case dueWork
    /// `Messenger.send`.
    case send
    /// `TicketSystem.open`.
    case openTicket
    /// `TicketSystem.update`.
    case updateTicket
    /// `TicketSystem.close`.
    case closeTicket
    /// `TicketSystem.read`.
    case readTicket
    /// `DocumentArchive.store`.
    case archive
    /// `ClientAccounts.look`.
    case lookUpLogin
    /// `ClientAccounts.add`.
    case addLogin
    /// `MandateLossProcess.start`.
    case startLossProcess
}
