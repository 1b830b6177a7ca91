import Gerance
import GeranceTestKit

/// A store over the one in memory: it does what that one does, but for the methods that it replaces.
protocol JournalsOverMemory: JournalStore {
    var base: InMemoryJournals { get }
}

extension JournalsOverMemory {
    func append(_ request: AppendRequest) async throws(PortError) -> AppendResult { try await base.append(request) }
    func lookUp(_ request: AppendLookUpRequest) async throws(PortError) -> AppendLookUpResult {
        try await base.lookUp(request)
    }
    func read(_ request: ReadRequest) async throws(PortError) -> JournalPage { try await base.read(request) }
    func schedule(_ request: ScheduleRequest) async throws(PortError) -> ScheduleResult {
        try await base.schedule(request)
    }
    func dueWork(_ request: DueWorkRequest) async throws(PortError) -> DueWorkPage { try await base.dueWork(request) }
}

/// What a broken adapter remembers.
actor Memory<Value: Sendable> {
    private(set) var value: Value

    init(_ value: Value) { self.value = value }

    func update<Result: Sendable>(_ change: @Sendable (inout Value) -> Result) -> Result { change(&value) }
}

extension AppendRequest {
    func with(
        journal: Journal.ID? = nil, expected: Journal.Revision? = nil, facts: [Fact]? = nil, key: OperationKey? = nil,
        plan: WorkPlan? = nil
    ) -> AppendRequest {
        AppendRequest(
            to: journal ?? self.journal, at: expected ?? self.expected, facts ?? self.facts, key: key ?? self.key,
            plan: plan ?? self.plan)
    }

    /// The same facts, written where the journal ends.
    func moved(to revision: Journal.Revision) -> AppendRequest {
        var next = revision.next
        let moved = facts.map { fact in
            defer { next = next.next }
            return Fact(next, fact.content, at: fact.at, recordedAt: fact.recordedAt, by: fact.author)
        }
        return with(expected: revision, facts: moved)
    }
}

extension AppendResult {
    func with(first: FactNumber? = nil, count: Int? = nil, isRepeat: Bool? = nil) -> AppendResult {
        AppendResult(
            key: key, first: first ?? self.first, count: count ?? self.count, isRepeat: isRepeat ?? self.isRepeat)
    }
}

extension JournalPage {
    func with(facts: [Fact]? = nil, revision: Journal.Revision? = nil, plan: WorkPlan? = nil) -> JournalPage {
        JournalPage(
            of: journal, facts ?? self.facts, revision: revision ?? self.revision, plan: plan ?? self.plan)
    }
}
