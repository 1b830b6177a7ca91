public import Gerance

/// Checks that an adapter keeps the guarantees of ``Gerance/TicketSystem``.
///
/// Each check makes a system of its own, and begins its keys and subjects with the suite's mark.
public struct TicketSystemConformance: ConformanceSuite {
    /// What the keys of a run begin with.
    public typealias Mark = Identifier<TicketSystemConformance>

    let make: @Sendable () async throws -> any TicketSystem
    let makeDropping: (@Sendable () async throws -> any TicketSystem)?
    let count: (@Sendable (any TicketSystem, Label) async throws -> Int)?
    let notes: (@Sendable (any TicketSystem, Ticket.ID) async throws -> [Prose])?
    let reopen: (@Sendable (any TicketSystem) async throws -> any TicketSystem)?
    let mark: Mark

    /// Makes a suite for an adapter.
    ///
    /// - Parameters:
    ///   - mark: What the keys and subjects begin with.
    ///   - makeDropping: Opens a system that drops parents without a word, as Redmine does where the right is missing.
    ///     Where it is left out, this is not checked.
    ///   - count: Tells behind the port's back how many tickets have a subject. Where it is left out, the identifiers of
    ///     tickets alone are compared.
    ///   - notes: Tells behind the port's back the notes on a ticket, in order. Where it is left out, they are not checked.
    ///   - reopen: Gives up a system as a crash does, and opens what it left. Where it is left out, durability is not
    ///     checked.
    ///   - make: Opens a system, which knows the roles of accounting and of the manager.
    public init(
        mark: Mark = "conformance", makeDropping: (@Sendable () async throws -> any TicketSystem)? = nil,
        count: (@Sendable (any TicketSystem, Label) async throws -> Int)? = nil,
        notes: (@Sendable (any TicketSystem, Ticket.ID) async throws -> [Prose])? = nil,
        reopen: (@Sendable (any TicketSystem) async throws -> any TicketSystem)? = nil,
        of make: @escaping @Sendable () async throws -> any TicketSystem
    ) {
        self.make = make
        self.makeDropping = makeDropping
        self.count = count
        self.notes = notes
        self.reopen = reopen
        self.mark = mark
    }

    /// The checks, in the order of the port's guarantees.
    public static let checks: [Check] = heldChecks + keyChecks + changeChecks + durabilityChecks

    static func check(
        _ name: String, _ guarantee: String, _ body: @escaping @Sendable (TicketTrial) async throws -> Void
    ) -> Check {
        Check(name, guarantee) { suite, expect in
            try await body(TicketTrial(suite: suite, system: try await suite.make(), expect: expect))
        }
    }
}

/// A ticket system under a check.
struct TicketTrial: Sendable {
    let suite: TicketSystemConformance
    var system: any TicketSystem
    let expect: Expectation

    static let unknown: Ticket.ID = "999999999"

    func key(_ name: String) throws -> OperationKey { try OperationKey("\(suite.mark)/\(expect.check)/\(name)") }

    func subject(_ name: String) throws -> Label { try Label("\(suite.mark)/\(expect.check)/\(name)") }

    func request(
        _ name: String, subject: Label? = nil, text: Prose? = "Fuite sous l'évier.", under parent: Ticket.ID? = nil,
        assignedTo assignee: Role? = nil, isVisibleToOwner: Bool = false
    ) throws -> OpenTicketRequest {
        OpenTicketRequest(
            .serving([3]), of: "O-112", subject: try subject ?? self.subject(name), text: text, under: parent,
            assignedTo: assignee, isVisibleToOwner: isVisibleToOwner, key: try key(name))
    }

    @discardableResult
    func open(_ request: OpenTicketRequest) async throws -> TicketResult {
        try await Expectation.persistently { () async throws(PortError) in try await system.open(request) }
    }

    @discardableResult
    func update(_ update: TicketUpdate, note: Prose? = nil, key: String) async throws -> TicketResult {
        let request = UpdateTicketRequest(update, note: note, key: try self.key(key))
        return try await Expectation.persistently { () async throws(PortError) in try await system.update(request) }
    }

    @discardableResult
    func close(_ ticket: Ticket.ID, note: Prose? = nil, key: String) async throws -> TicketResult {
        let request = CloseTicketRequest(ticket, note: note, key: try self.key(key))
        return try await Expectation.persistently { () async throws(PortError) in try await system.close(request) }
    }

    func read(_ ticket: Ticket.ID) async throws -> TicketResult {
        try await Expectation.persistently { () async throws(PortError) in
            try await system.read(ReadTicketRequest(ticket))
        }
    }

    /// Expects an answer, and that a read tells the same.
    func expect(_ asked: String, _ came: TicketResult, _ wanted: TicketResult) async throws {
        try expect.equal(asked, came, wanted)
        try expect.equal("a read after \(asked)", try await read(wanted.ticket), wanted.with(key: nil))
    }

    func expectCount(_ count: Int, of subject: Label) async throws {
        guard let counted = try await suite.count?(system, subject) else { return }
        try expect.equal("how many tickets have the subject \(subject)", counted, count)
    }

    func expectNotes(_ notes: [Prose], on ticket: Ticket.ID) async throws {
        guard let came = try await suite.notes?(system, ticket) else { return }
        try expect.equal("the notes on \(ticket)", came, notes)
    }
}

extension TicketResult {
    /// The same ticket, in the answer to another request, with some of it changed.
    func with(
        key: OperationKey?, parent: Ticket.ID? = nil, assignee: Role? = nil, isVisibleToOwner: Bool? = nil,
        isClosed: Bool? = nil
    ) -> TicketResult {
        TicketResult(
            key: key, ticket, subject: subject, under: parent ?? self.parent, assignedTo: assignee ?? self.assignee,
            isVisibleToOwner: isVisibleToOwner ?? self.isVisibleToOwner, isClosed: isClosed ?? self.isClosed)
    }
}
