import Gerance
import GeranceTestKit
import Testing

@Suite("A wrong answer") struct WrongAnswerTests {
    let memory = InMemoryPorts(at: Samples.start)

    func ports(_ wrong: PortFault.WrongAnswer) -> DeskPorts {
        memory.ports.failing(by: FaultInjector(.at(1, .wrongAnswer(wrong)), clock: memory.clock))
    }

    @Test("about a page differs from the right one as named", arguments: PortFault.WrongAnswer.allCases)
    func page(wrong: PortFault.WrongAnswer) async throws {
        _ = try await memory.journals.append(try Samples.append(count: 4))
        let request = ReadRequest("O-1", after: 0, limit: 4)
        let right = try await memory.journals.read(request)
        let page = try await ports(wrong).journals.read(request)
        let numbers = page.facts.map(\.id)
        switch wrong {
        case .otherKey: #expect(page == right)
        case .otherSubject: #expect(page.journal != right.journal && page.facts == right.facts)
        case .gap: #expect(numbers == [1, 2, 4])
        case .truncated: #expect(numbers == [1, 2, 3] && page.revision == 4)
        case .repeated: #expect(numbers == [1, 2, 3, 4, 4])
        case .wrongRevision: #expect(page.revision == 5 && page.facts == right.facts)
        }
    }

    @Test(
        "about an append differs from the right one as named, and the facts are written",
        arguments: PortFault.WrongAnswer.allCases)
    func append(wrong: PortFault.WrongAnswer) async throws {
        let right = AppendResult(key: "k", first: 1, count: 2, isRepeat: false)
        let result = try await ports(wrong).journals.append(try Samples.append(count: 2, key: "k"))
        switch wrong {
        case .otherKey: #expect(result.key != right.key && result.first == right.first)
        case .otherSubject: #expect(result == right)
        case .gap, .wrongRevision: #expect(result.first == 2)
        case .truncated: #expect(result.count == 1)
        case .repeated: #expect(result.count == 3)
        }
        #expect(await memory.journals.contents.journal("O-1").revision == 2)
    }

    @Test("about what is due differs from the right one as named", arguments: PortFault.WrongAnswer.allCases)
    func due(wrong: PortFault.WrongAnswer) async throws {
        for id in ["O-1", "O-2", "O-3"] as [Journal.ID] {
            _ = try await memory.journals.append(try Samples.append(to: id, plan: Samples.start))
        }
        let page = try await ports(wrong).journals.dueWork(DueWorkRequest(at: Samples.start, limit: 3))
        let journals = page.works.map(\.journal)
        switch wrong {
        case .otherKey, .wrongRevision: #expect(journals == ["O-1", "O-2", "O-3"])
        case .otherSubject: #expect(!journals.contains("O-1"))
        case .gap: #expect(journals == ["O-1", "O-3"])
        case .truncated: #expect(journals == ["O-1", "O-2"] && !page.hasMore)
        case .repeated: #expect(journals == ["O-1", "O-2", "O-3", "O-3"])
        }
    }

    @Test("carries the key of another request, on every port that gives keys back") func otherKey() async throws {
        #expect(try await ports(.otherKey).messenger?.send(try Samples.send()).key == "another")
        #expect(try await ports(.otherKey).tickets?.open(Samples.ticket).key == "another")
        #expect(try await ports(.otherKey).archive?.store(Samples.invoice).key == "another")
        let login = LoginAddRequest("h@exemple.fr", of: "O-112", key: "l-1")
        #expect(try await ports(.otherKey).clientAccounts?.add(login).key == "another")
        let loss = StartLossProcessRequest(
            for: try Sample.mandate(), lostOn: "2026-05-01", of: "O-112", key: "p-1")
        #expect(try await ports(.otherKey).lossProcess?.start(loss).key == "another")
    }

    @Test("tells of another journal, ticket or owner") func otherSubject() async throws {
        _ = try await memory.tickets.open(Samples.ticket)
        #expect(try await ports(.otherSubject).tickets?.read(ReadTicketRequest("1")).ticket == "another")
        #expect(try await ports(.otherSubject).clientAccounts?.look(LoginLookRequest("O-1")).owner == "another")
        let plan = ScheduleRequest("O-1", at: 0, from: .none, to: WorkPlan(at: Samples.start))
        #expect(try await ports(.otherSubject).journals.schedule(plan).journal == "another")
    }
}
