import Gerance
import GeranceTestKit
import Testing

@Suite("A store in memory") struct InMemoryJournalsTests {
    @Test("goes on from the contents of another one, as a database does after a crash")
    func restart() async throws {
        let first = InMemoryJournals()
        let request = try Samples.append(to: "O-1", at: 0, count: 3, plan: "2026-01-06T12:00:00Z")
        _ = try await first.append(request)
        let second = InMemoryJournals(await first.contents)
        _ = try await first.append(try Samples.append(to: "O-1", at: 3, count: 2))
        #expect(await second.contents.journal("O-1").facts == request.facts)
        #expect(try await second.append(request).isRepeat)
        let due = try await second.dueWork(DueWorkRequest(at: "2026-01-06T12:00:00Z", limit: 10))
        #expect(due.works == [DueWork("O-1", since: "2026-01-06T12:00:00Z")])
    }

    @Test("lists what is due as sorting all plans would, whatever was planned before")
    func dueAgainstModel() async throws {
        let store = InMemoryJournals()
        var random = Generator(seed: 41)
        var model: [Journal.ID: WorkPlan] = [:]
        for _ in 0..<8000 {
            let id = try Journal.ID("O-\(Int.random(in: 1...2000, using: &random))")
            let minutes = Int64.random(in: 0...3000, using: &random)
            let isIdle = Int.random(in: 0..<4, using: &random) == 0
            let plan = WorkPlan(at: isIdle ? nil : Samples.start.adding(milliseconds: minutes * 60_000))
            _ = try await store.schedule(ScheduleRequest(id, at: 0, from: model[id] ?? .none, to: plan))
            model[id] = plan
        }
        let instant = Samples.start.adding(hours: 20)
        let expected = model.compactMap { id, plan in plan.nextAt.map { DueWork(id, since: $0) } }
            .filter { $0.since <= instant }.sorted()
        var listed: [DueWork] = []
        var page: DueWorkPage
        repeat {
            page = try await store.dueWork(DueWorkRequest(at: instant, after: listed.last, limit: 37))
            listed += page.works
        } while page.hasMore
        #expect(listed == expected)
        #expect(listed.count > 400)
    }

    @Test("refuses facts that are not numbered from the one after the expected revision, and writes none")
    func numbers() async throws {
        let store = InMemoryJournals()
        let facts = try Samples.append(to: "O-1", at: 0, count: 3).facts
        for wrong in [[], [facts[1]], [facts[0], facts[0]], [facts[0], facts[2]]] {
            let error = await #expect(throws: PortError.self) {
                try await store.append(AppendRequest(to: "O-1", at: 0, wrong, key: "k", plan: .none))
            }
            #expect(error?.code == .never)
        }
        #expect(await store.contents == InMemoryJournals.Contents())
    }

    @Test("refuses a page of nothing")
    func limits() async throws {
        let store = InMemoryJournals()
        await #expect(throws: PortError.self) { try await store.read(ReadRequest("O-1", after: 0, limit: 0)) }
        await #expect(throws: PortError.self) { try await store.dueWork(DueWorkRequest(at: Samples.start, limit: 0)) }
    }

    @Test("counts the calls of each method")
    func calls() async throws {
        let store = InMemoryJournals()
        _ = try await store.append(try Samples.append())
        for _ in 1...3 { _ = try await store.read(ReadRequest("O-1", after: 0, limit: 1)) }
        #expect(await store.calls == [.append: 1, .read: 3])
    }
}
