import Gerance
import Synchronization
import Testing

@Suite("Redmine: the ticket system that a closure makes")
struct RedmineTicketsTests {
    /// Answers one after the other, and keeps what was asked.
    private final class Line: Sendable {
        private let state: Mutex<(answers: [RedmineAnswer], requests: [RedmineRequest])>

        init(_ answers: RedmineAnswer...) { state = Mutex((answers.reversed(), [])) }

        func send(_ request: RedmineRequest) throws -> RedmineAnswer {
            try state.withLock { state in
                state.requests.append(request)
                guard let answer = state.answers.popLast() else { throw Silence() }
                return answer
            }
        }

        var methods: [RedmineRequest.Method] { state.withLock { $0.requests.map(\.method) } }
    }

    private struct Silence: Error, Equatable {}

    @Test("It opens, changes, closes and reads")
    func works() async throws {
        let mapping = try RedmineSample.mapping()
        let change = RedmineSample.one(RedmineSample.changeIssue)
        let created = RedmineSample.one(RedmineSample.changeIssue, status: 201)
        let closed = RedmineSample.one(RedmineSample.issue(10, status: 5, isClosed: true))
        let line = Line(
            RedmineSample.list(), created, change, change, RedmineSample.changed,
            RedmineSample.one(RedmineSample.issue(10, assignee: 6)), change, RedmineSample.changed, closed, closed)
        let tickets: any TicketSystem = RedmineTickets(mapping) { try line.send($0) }

        #expect(try await tickets.open(RedmineSample.change).parent == "9")
        let update = UpdateTicketRequest(TicketUpdate("10", assignee: .manager), key: "k")
        #expect(try await tickets.update(update).assignee == .manager)
        #expect(try await tickets.close(CloseTicketRequest("10", key: "k")).isClosed)
        #expect(try await tickets.read(ReadTicketRequest("10")).isClosed)
        #expect(line.methods == [.get, .post, .get, .get, .put, .get, .get, .put, .get, .get])
    }

    @Test("What Redmine left aside is told once the work is done")
    func drops() async throws {
        let bare = RedmineSample.issue(9, key: "O-1/mandate/1/open", tracker: 1)
        let line = Line(RedmineSample.list(), RedmineSample.one(bare, status: 201), RedmineSample.one(bare))
        let (drops, told) = AsyncStream.makeStream(of: RedmineDrop.self)
        let tickets = RedmineTickets(try RedmineSample.mapping(), onDrop: { told.yield($0) }) { try line.send($0) }
        #expect(try await tickets.open(RedmineSample.mandate).ticket == "9")
        told.finish()
        #expect(await drops.reduce(into: []) { $0.append($1) } == [RedmineDrop(.tracker(asked: 2, found: 1), of: "9")])
    }

    @Test("An error of the line is a retry, and is kept")
    func silence() async throws {
        let tickets = RedmineTickets(try RedmineSample.mapping()) { _ in throw Silence() }
        let error = await #expect(throws: PortError.self) { try await tickets.read(ReadTicketRequest("10")) }
        #expect(error == PortError(.retry, "Redmine n'a pas répondu : la demande est peut-être faite."))
        #expect(error?.underlying as? Silence == Silence())
    }

    @Test("What the service says itself about a failure is passed on")
    func ownError() async throws {
        let own = PortError(.never, "Redmine est en maintenance.")
        let tickets = RedmineTickets(try RedmineSample.mapping()) { _ in throw own }
        await #expect(throws: own) { try await tickets.read(ReadTicketRequest("10")) }
    }

    @Test("A lost answer to the creation: asked again, the ticket is found and no other is opened")
    func lostAnswer() async throws {
        let mapping = try RedmineSample.mapping()
        let before = Line(RedmineSample.list())
        await #expect(throws: PortError.self) {
            try await RedmineTickets(mapping) { try before.send($0) }.open(RedmineSample.change)
        }
        #expect(before.methods == [.get, .post])
        let after = Line(RedmineSample.list(RedmineSample.changeIssue))
        #expect(try await RedmineTickets(mapping) { try after.send($0) }.open(RedmineSample.change).ticket == "10")
        #expect(after.methods == [.get])
    }
}
