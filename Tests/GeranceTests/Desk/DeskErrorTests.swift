import Gerance
import GeranceTestKit
import Testing

@Suite("Desk: what went wrong is told in French, with the journal")
struct DeskErrorTests {
    @Test(
        "each error names the journal and says what may be done",
        arguments: [
            (
                .port(PortError(.retry, "La base tarde à répondre."), in: "O-112"),
                "Journal O-112. Un service a répondu par une erreur, à redemander : La base tarde à répondre."
            ),
            (.contended("O-112", tries: 3), "Journal O-112. D'autres y écrivent sans cesse ; arrêt après 3 essais."),
            (.noPort("O-112"), "Journal O-112. Aucun service n'est branché pour cette tâche."),
            (
                .anotherOwner("O-7", in: "O-112"),
                "Journal O-112. Le message s'adresse à O-7, qui n'est pas le propriétaire de ce dossier."
            ),
            (.cancelled("O-112"), "Journal O-112. Tâche interrompue pendant l'attente d'un nouvel essai."),
        ] as [(DeskError, String)])
    func sentences(error: DeskError, sentence: String) {
        #expect(error.description == sentence)
    }

    @Test("the codes of a port's error are named apart")
    func codes() {
        #expect(Set(PortError.Code.allCases.map(\.name)).count == PortError.Code.allCases.count)
    }

    @Test("a ticket system that names no key has answered somebody else")
    func noKey() async throws {
        let bench = try DeskBench()
        try await bench.open()
        _ = await bench.desk.runDueWork()
        try await bench.desk.record(.changeRequested(Change(of: .other, by: .clientSpace)), in: "O-112", by: .owner)
        var ports = bench.memory.ports
        ports.tickets = KeylessTickets(base: bench.memory.tickets)
        let report = await Desk(for: bench.office, through: ports).runDueWork()
        #expect(report.setAside.map(\.fault) == [.otherKey(nil, asked: "O-112/mandate/M-1/ticket")])
        #expect(report.setAside.first?.description.contains("la réponse ne nomme aucune clé") == true)
    }
}

/// A ticket system that leaves the keys out of its answers.
private struct KeylessTickets: TicketSystem {
    let base: InMemoryTickets

    func open(_ request: OpenTicketRequest) async throws(PortError) -> TicketResult {
        let result = try await base.open(request)
        return TicketResult(
            key: nil, result.ticket, subject: result.subject, under: result.parent, assignedTo: result.assignee,
            isVisibleToOwner: result.isVisibleToOwner, isClosed: result.isClosed)
    }

    func update(_ request: UpdateTicketRequest) async throws(PortError) -> TicketResult {
        try await base.update(request)
    }

    func close(_ request: CloseTicketRequest) async throws(PortError) -> TicketResult { try await base.close(request) }

    func read(_ request: ReadTicketRequest) async throws(PortError) -> TicketResult { try await base.read(request) }
}
