import Gerance
import GeranceTestKit
import Testing

@Suite("The suite for ticket systems") struct TicketSystemConformanceTests {
    static func suite(
        reopen: @escaping @Sendable (any TicketSystem) async throws -> any TicketSystem = { $0 },
        of flaw: ToyTickets.Flaw?
    ) -> TicketSystemConformance {
        TicketSystemConformance(
            makeDropping: { ToyTickets(flaw, over: InMemoryTickets(dropping: [.parent])) },
            count: { system, subject in
                await (system as? ToyTickets)?.base.tickets.filter { $0.request.subject == subject }.count ?? 0
            },
            notes: { system, ticket in
                await (system as? ToyTickets)?.base.tickets.first { $0.ticket == ticket }?.notes ?? []
            },
            reopen: reopen, of: { ToyTickets(flaw, over: InMemoryTickets()) })
    }

    @Test("finds nothing in a system that keeps every guarantee", arguments: TicketSystemConformance.checks)
    func good(check: TicketSystemConformance.Check) async throws { try await Self.suite(of: nil).run(check) }

    @Test("catches a broken system by the check of the promise that it breaks", arguments: ToyTickets.Flaw.allCases)
    func catches(flaw: ToyTickets.Flaw) async {
        #expect(await Self.suite(of: flaw).run().map(\.check).contains(flaw.rawValue))
    }

    @Test("catches a crash that loses tickets") func crash() async {
        let suite = Self.suite(reopen: { _ in ToyTickets(nil, over: InMemoryTickets()) }, of: nil)
        #expect(await suite.run().map(\.check) == ["durable.crash"])
    }

    @Test("has a broken system for each of its checks") func complete() {
        let names = TicketSystemConformance.checks.map(\.name)
        #expect(Set(names) == Set(ToyTickets.Flaw.allCases.map(\.rawValue) + ["durable.crash"]))
    }
}

/// A ticket system with a flaw, named by the check that has to catch it.
actor ToyTickets: TicketSystem {
    enum Flaw: String, CaseIterable {
        case swapsRoles = "held.opened"
        case echoesParent = "held.dropped"
        case opensUnderUnknown = "held.unknown"
        case forgetsKeys = "key.again"
        case answersAsOpened = "key.now"
        case losesRaces = "key.race"
        case forgetsKeysOfChanges = "key.update"
        case repeatsNotes = "key.close"
        case hidesOnChange = "only.update"
        case hidesOnClose = "only.close"
        case cutsSubjects = "size.text"
    }

    let base: InMemoryTickets
    private let flaw: Flaw?
    private let keys = CountingKeys()
    private var opened: [OperationKey: TicketResult] = [:]

    init(_ flaw: Flaw?, over base: InMemoryTickets) {
        self.flaw = flaw
        self.base = base
    }

    func open(_ request: OpenTicketRequest) async throws(PortError) -> TicketResult {
        if flaw == .answersAsOpened, let result = opened[request.key] { return result }
        let isKnown = opened[request.key] != nil
        if flaw == .losesRaces { for _ in 0..<20 { await Task.yield() } }
        let isNew = flaw == .forgetsKeys || flaw == .losesRaces && !isKnown
        var parent = request.parent
        if flaw == .opensUnderUnknown, let above = parent {
            do throws(PortError) { _ = try await base.read(ReadTicketRequest(above)) } catch { parent = nil }
        }
        let subject = flaw == .cutsSubjects ? String(request.subject.description.prefix(150)) : nil
        let role: Role? = flaw == .swapsRoles && request.assignee == .manager ? .accounting : request.assignee
        let result = try await base.open(
            OpenTicketRequest(
                request.purpose, of: request.journal,
                subject: subject.map(Label.init(stringLiteral:)) ?? request.subject,
                text: request.text, under: parent, assignedTo: role, isVisibleToOwner: request.isVisibleToOwner,
                key: isNew ? keys.nextKey() : request.key))
        opened[request.key] = result.with(key: request.key)
        return result.with(key: request.key, parent: flaw == .echoesParent ? request.parent : nil)
    }

    func update(_ request: UpdateTicketRequest) async throws(PortError) -> TicketResult {
        var update = request.update
        if flaw == .hidesOnChange { update.visibleToOwner = update.visibleToOwner ?? false }
        let key = flaw == .forgetsKeysOfChanges ? keys.nextKey() : request.key
        return try await base.update(UpdateTicketRequest(update, note: request.note, key: key)).with(key: request.key)
    }

    func close(_ request: CloseTicketRequest) async throws(PortError) -> TicketResult {
        let result = try await base.close(request)
        guard flaw == .repeatsNotes || flaw == .hidesOnClose else { return result }
        let update = TicketUpdate(request.ticket, visibleToOwner: flaw == .hidesOnClose ? false : nil)
        return try await base.update(
            UpdateTicketRequest(update, note: flaw == .repeatsNotes ? request.note : nil, key: keys.nextKey())
        ).with(key: request.key)
    }

    func read(_ request: ReadTicketRequest) async throws(PortError) -> TicketResult { try await base.read(request) }
}

extension TicketResult {
    fileprivate func with(key: OperationKey, parent: Ticket.ID? = nil) -> TicketResult {
        TicketResult(
            key: key, ticket, subject: subject, under: parent ?? self.parent, assignedTo: assignee,
            isVisibleToOwner: isVisibleToOwner, isClosed: isClosed)
    }
}
