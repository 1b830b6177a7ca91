/// The ticket system of an agency that works with Redmine (*Redmine*), once a service lends it an HTTP client.
///
/// ```swift
/// let tickets = RedmineTickets(mapping) { request in
///     var headers = request.headers
///     headers["X-Redmine-API-Key"] = accessKey
///     let (status, body) = try await http.answer(
///         to: request.method.rawValue, "https://redmine.exemple.fr" + request.path, headers, request.body)
///     return RedmineAnswer(status: status, body: body)
/// }
/// ```
///
/// The closure sends one request and answers with what came back, whatever its status. It sets a time-out; it neither follows
/// redirections, which make a reading of a creation, nor sends again by itself.
///
/// **Once by key** holds as far as Redmine can: it knows no unique field, so two desks that open under one key at the very same
/// moment may leave two tickets; each later request finds the oldest. A change is made once where Redmine has a field for its
/// key, ``RedmineMapping/Fields/change``; without it, one that comes again after another one is made again.
public struct RedmineTickets: TicketSystem {
    /// Sends a request and answers with what came back.
    public typealias Send = @Sendable (RedmineRequest) async throws -> RedmineAnswer

    private let mapping: RedmineMapping
    private let onDrop: @Sendable (RedmineDrop) -> Void
    private let send: Send

    /// Makes the ticket system.
    ///
    /// - Parameters:
    ///   - mapping: What the agency's Redmine calls things.
    ///   - onDrop: Hears of each field that Redmine left aside, once the work is done.
    ///   - send: Sends a request. A ``PortError`` that it throws is passed on; any other error becomes a retry.
    public init(
        _ mapping: RedmineMapping, onDrop: @escaping @Sendable (RedmineDrop) -> Void = { _ in },
        send: @escaping Send
    ) {
        self.mapping = mapping
        self.onDrop = onDrop
        self.send = send
    }

    /// Opens a ticket.
    public func open(_ request: OpenTicketRequest) async throws(PortError) -> TicketResult {
        try await result(of: RedmineExchange(opening: request, by: mapping))
    }

    /// Changes a ticket.
    public func update(_ request: UpdateTicketRequest) async throws(PortError) -> TicketResult {
        try await result(of: RedmineExchange(updating: request, by: mapping))
    }

    /// Closes a ticket.
    ///
    /// - Throws: ``PortError``; never where Redmine leaves the ticket open, with the ``RedmineDrop`` as underlying error.
    public func close(_ request: CloseTicketRequest) async throws(PortError) -> TicketResult {
        try await result(of: RedmineExchange(closing: request, by: mapping))
    }

    /// Reads a ticket.
    public func read(_ request: ReadTicketRequest) async throws(PortError) -> TicketResult {
        try await result(of: RedmineExchange(reading: request, by: mapping))
    }

    private func result(of exchange: RedmineExchange) async throws(PortError) -> TicketResult {
        var exchange = exchange
        while true {
            switch exchange.step {
            case .send(let request): try exchange.receive(await answer(to: request))
            case .done(let outcome):
                outcome.drops.forEach(onDrop)
                return outcome.result
            }
        }
    }

    private func answer(to request: RedmineRequest) async throws(PortError) -> RedmineAnswer {
        do {
            return try await send(request)
        } catch let error as PortError {
            throw error
        } catch {
            throw PortError(.retry, "Redmine n'a pas répondu : la demande est peut-être faite.", underlying: error)
        }
    }
}
