public import Gerance

/// A ticket system whose calls go wrong as a plan says.
public struct FaultyTickets: TicketSystem {
    private let system: any TicketSystem
    private let injector: FaultInjector

    /// Puts an injector before a ticket system.
    public init(_ system: any TicketSystem, _ injector: FaultInjector) {
        self.system = system
        self.injector = injector
    }

    /// Opens a ticket, unless something goes wrong.
    public func open(_ request: OpenTicketRequest) async throws(PortError) -> TicketResult {
        try await injector.call(.openTicket, spoiling: Self.spoil) { () async throws(PortError) in
            try await system.open(request)
        }
    }

    /// Changes a ticket, unless something goes wrong.
    public func update(_ request: UpdateTicketRequest) async throws(PortError) -> TicketResult {
        try await injector.call(.updateTicket, spoiling: Self.spoil) { () async throws(PortError) in
            try await system.update(request)
        }
    }

    /// Closes a ticket, unless something goes wrong.
    public func close(_ request: CloseTicketRequest) async throws(PortError) -> TicketResult {
        try await injector.call(.closeTicket, spoiling: Self.spoil) { () async throws(PortError) in
            try await system.close(request)
        }
    }

    /// Reads a ticket, unless something goes wrong.
    public func read(_ request: ReadTicketRequest) async throws(PortError) -> TicketResult {
        try await injector.call(.readTicket, spoiling: Self.spoil) { () async throws(PortError) in
            try await system.read(request)
        }
    }

    private static func spoil(_ wrong: PortFault.WrongAnswer, _ answer: TicketResult) -> TicketResult {
        let key = wrong == .otherKey ? answer.key.map { _ in OperationKey.ofAnother } : answer.key
        return TicketResult(
            key: key, wrong == .otherSubject ? "another" : answer.ticket, subject: answer.subject, under: answer.parent,
            assignedTo: answer.assignee, isVisibleToOwner: answer.isVisibleToOwner, isClosed: answer.isClosed)
    }
}
