public import Gerance

extension DeskPorts {
    /// The same ports, each behind an injector; the clock and the keys, which cannot fail, as they are.
    public func failing(by injector: FaultInjector) -> DeskPorts {
        DeskPorts(
            journals: FaultyJournals(journals, injector),
            messenger: messenger.map { FaultyMessenger($0, injector) },
            tickets: tickets.map { FaultyTickets($0, injector) },
            archive: archive.map { FaultyArchive($0, injector) },
            clientAccounts: clientAccounts.map { FaultyClientAccounts($0, injector) },
            lossProcess: lossProcess.map { FaultyLossProcess($0, injector) }, clock: clock, keys: keys)
    }
}
