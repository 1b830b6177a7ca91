import Gerance
import GeranceTestKit

/// A desk on ports in memory, for tests: the sample agency, its manager and its accounting.
struct DeskBench {
    static let start: Instant = "2026-01-05T12:00:00Z"

    let memory: InMemoryPorts
    let office: Office
    let desk: Desk

    init(
        at now: Instant = DeskBench.start, journals: InMemoryJournals = InMemoryJournals(),
        tickets: InMemoryTickets = InMemoryTickets(), pace: Pace = Pace(), _ change: (inout Office) -> Void = { _ in }
    ) throws {
        memory = InMemoryPorts(at: now, journals: journals, tickets: tickets, skipsSleep: true)
        var office = try Self.office()
        change(&office)
        self.office = office
        desk = Desk(for: office, through: memory.ports, at: pace)
    }

    /// The sample agency at work.
    static func office() throws -> Office {
        var office = Office(
            under: .standard(try Sample.settings()),
            staff: [
                Staff(id: "lea", name: "Léa Cadet", role: .manager, email: "lea@agence-des-iles.fr"),
                Staff(id: "marc", name: "Marc Rosier", role: .accounting),
            ])
        office.tenseZone = { _ in TenseZone(.unlisted, source: "décret 2013-392", asOf: "2026-01-01") }
        return office
    }

    /// Another desk on the same ports, with nothing at hand: as after a crash.
    var restarted: Desk { Desk(for: office, through: memory.ports, at: desk.pace) }

    var clock: ManualClock { memory.clock }

    /// The owner joins, with a mandate on two dwellings and their tenants.
    @discardableResult
    func open(_ journal: Journal.ID = "O-112", owner: Owner? = nil) async throws -> Recorded {
        let sent = try owner ?? Sample.owner()
        return try await desk.record(
            [
                NewFact(.ownerJoined(sent, manager: "lea"), by: Sample.manager),
                NewFact(.mandateSigned(try Sample.mandate()), by: Sample.manager),
                NewFact(.leaseSigned(try Sample.lease(1)), by: Sample.manager),
                NewFact(.leaseSigned(try Sample.lease(2)), by: Sample.manager),
            ], in: journal, key: try OperationKey("open-\(journal)"))
    }

    /// The names of the facts that stand in a journal.
    func kinds(_ journal: Journal.ID = "O-112") async -> [String] {
        await memory.journals.contents.journal(journal).facts.map(\.kind.name)
    }

    /// The open duties of a journal that a machine settles.
    func openWork(_ journal: Journal.ID = "O-112") async throws -> [String] {
        let dossier = try await restarted.dossier(journal)
        let actions = office.settlements.flatMap(\.actions)
        return dossier.duties(at: clock.now()).filter { actions.contains($0.action) }.map(\.id.description)
    }
}
