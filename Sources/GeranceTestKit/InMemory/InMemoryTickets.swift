public import Gerance

/// Keeps tickets in memory, for tests and examples.
///
/// It keeps every guarantee of ``Gerance/TicketSystem``. Like real systems it can drop fields without a word.
public actor InMemoryTickets: TicketSystem {
    /// The tickets as they stand, in the order of opening.
    public private(set) var tickets: [Entry] = []
    /// How often each method was called.
    public private(set) var calls: [PortMethod: Int] = [:]
    private let dropped: Set<Field>
    private var places: [Ticket.ID: Int]
    /// The number of the ticket that is opened next.
    private var next: Int
    private var opened: [OperationKey: Int] = [:]
    private var changed: [OperationKey: Int] = [:]

    /// Makes a system that holds some open tickets already, or none.
    ///
    /// - Parameters:
    ///   - known: The tickets that it holds.
    ///   - dropped: The fields that it drops without a word, as one does where a right is missing.
    public init(holding known: [Ticket] = [], dropping dropped: Set<Field> = []) {
        self.dropped = dropped
        tickets = known.map { ticket in
            let request = OpenTicketRequest(
                ticket.purpose, of: "known", subject: Label(stringLiteral: "Ticket \(ticket.id)"), under: ticket.parent,
                assignedTo: ticket.assignee, isVisibleToOwner: ticket.isVisibleToOwner,
                key: OperationKey(stringLiteral: "known-\(ticket.id)"))
            return Entry(
                ticket: ticket.id, request: request, parent: ticket.parent, assignee: ticket.assignee,
                isVisibleToOwner: ticket.isVisibleToOwner)
        }
        places = Dictionary(uniqueKeysWithValues: tickets.enumerated().map { ($1.ticket, $0) })
        next = 1 + (known.compactMap { Int($0.id.description) }.max() ?? 0)
    }

    /// A field that a system may drop.
    public enum Field: CaseIterable, Hashable, Sendable {
        /// The ticket under which it stands.
        case parent
        /// The role to which it is assigned.
        case assignee
        /// Whether the owner follows it.
        case visibility
    }

    /// A ticket.
    public struct Entry: Hashable, Sendable {
        /// Its identifier: a number, one more than that of the ticket before.
        public let ticket: Ticket.ID
        /// What opened it.
        public let request: OpenTicketRequest
        /// The ticket under which it stands.
        public fileprivate(set) var parent: Ticket.ID?
        /// The role to which it is assigned.
        public fileprivate(set) var assignee: Role?
        /// Whether the owner follows it.
        public fileprivate(set) var isVisibleToOwner = false
        /// Whether it is closed.
        public fileprivate(set) var isClosed = false
        /// The notes that were added, in order.
        public fileprivate(set) var notes: [Prose] = []

        fileprivate func result(of key: OperationKey?) -> TicketResult {
            TicketResult(
                key: key, ticket, subject: request.subject, under: parent, assignedTo: assignee,
                isVisibleToOwner: isVisibleToOwner, isClosed: isClosed)
        }
    }

    /// Opens a ticket.
    public func open(_ request: OpenTicketRequest) throws(PortError) -> TicketResult {
        count(.openTicket)
        if let place = opened[request.key] { return tickets[place].result(of: request.key) }
        try check(parent: request.parent)
        let place = tickets.count
        let id = Ticket.ID(stringLiteral: String(next))
        next += 1
        var entry = Entry(ticket: id, request: request)
        set(request.parent, request.assignee, request.isVisibleToOwner, in: &entry)
        tickets.append(entry)
        places[id] = place
        opened[request.key] = place
        return entry.result(of: request.key)
    }

    /// Changes a ticket.
    public func update(_ request: UpdateTicketRequest) throws(PortError) -> TicketResult {
        count(.updateTicket)
        let update = request.update
        return try change(update.ticket, under: update.parent, key: request.key) { system, entry in
            system.set(update.parent, update.assignee, update.visibleToOwner, in: &entry)
            if let note = request.note { entry.notes.append(note) }
        }
    }

    /// Closes a ticket.
    public func close(_ request: CloseTicketRequest) throws(PortError) -> TicketResult {
        count(.closeTicket)
        return try change(request.ticket, under: nil, key: request.key) { _, entry in
            guard !entry.isClosed else { return }
            entry.isClosed = true
            if let note = request.note { entry.notes.append(note) }
        }
    }

    /// Reads a ticket.
    public func read(_ request: ReadTicketRequest) throws(PortError) -> TicketResult {
        count(.readTicket)
        return tickets[try place(of: request.ticket)].result(of: nil)
    }
}

extension InMemoryTickets {
    private func count(_ method: PortMethod) { calls[method, default: 0] += 1 }

    private func place(of ticket: Ticket.ID) throws(PortError) -> Int {
        guard let place = places[ticket] else { throw PortError(.never, "Le ticket \(ticket) est inconnu.") }
        return place
    }

    private func check(parent: Ticket.ID?) throws(PortError) {
        if let parent { _ = try place(of: parent) }
    }

    private func change(
        _ ticket: Ticket.ID, under parent: Ticket.ID?, key: OperationKey,
        _ work: (isolated InMemoryTickets, inout Entry) -> Void
    ) throws(PortError) -> TicketResult {
        let place = try place(of: ticket)
        guard changed[key] == nil else { return tickets[place].result(of: key) }
        try check(parent: parent)
        var entry = tickets[place]
        work(self, &entry)
        tickets[place] = entry
        changed[key] = place
        return entry.result(of: key)
    }

    private func set(_ parent: Ticket.ID?, _ assignee: Role?, _ isVisible: Bool?, in entry: inout Entry) {
        if let parent, !dropped.contains(.parent) { entry.parent = parent }
        if let assignee, !dropped.contains(.assignee) { entry.assignee = assignee }
        if let isVisible, !dropped.contains(.visibility) { entry.isVisibleToOwner = isVisible }
    }
}
