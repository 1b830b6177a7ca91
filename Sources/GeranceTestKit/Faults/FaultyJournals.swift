public import Gerance

/// A store of journals whose calls go wrong as a plan says.
public struct FaultyJournals: JournalStore {
    private let store: any JournalStore
    private let injector: FaultInjector

    /// Puts an injector before a store.
    public init(_ store: any JournalStore, _ injector: FaultInjector) {
        self.store = store
        self.injector = injector
    }

    /// Writes facts at the end of a journal, unless something goes wrong.
    public func append(_ request: AppendRequest) async throws(PortError) -> AppendResult {
        try await injector.call(.append, spoiling: Self.spoil) { () async throws(PortError) in
            try await store.append(request)
        }
    }

    /// Tells where the append of a key stands, unless something goes wrong.
    public func lookUp(_ request: AppendLookUpRequest) async throws(PortError) -> AppendLookUpResult {
        try await injector.call(.lookUp, spoiling: Self.spoil) { () async throws(PortError) in
            try await store.lookUp(request)
        }
    }

    /// Reads a part of a journal, unless something goes wrong.
    public func read(_ request: ReadRequest) async throws(PortError) -> JournalPage {
        try await injector.call(.read, spoiling: Self.spoil) { () async throws(PortError) in
            try await store.read(request)
        }
    }

    /// Notes when a journal has work again, unless something goes wrong.
    public func schedule(_ request: ScheduleRequest) async throws(PortError) -> ScheduleResult {
        try await injector.call(.schedule, spoiling: Self.spoil) { () async throws(PortError) in
            try await store.schedule(request)
        }
    }

    /// Lists the journals that have work, unless something goes wrong.
    public func dueWork(_ request: DueWorkRequest) async throws(PortError) -> DueWorkPage {
        try await injector.call(.dueWork, spoiling: Self.spoil) { () async throws(PortError) in
            try await store.dueWork(request)
        }
    }
}

// MARK: - Wrong answers

extension FaultyJournals {
    private static func spoil(_ wrong: PortFault.WrongAnswer, _ answer: AppendResult) -> AppendResult {
        var (key, first, count) = (answer.key, answer.first, answer.count)
        switch wrong {
        case .otherKey: key = OperationKey.ofAnother
        case .gap, .wrongRevision: first = first.next
        case .truncated: count -= 1
        case .repeated: count += 1
        case .otherSubject: break
        }
        return AppendResult(key: key, first: first, count: count, isRepeat: answer.isRepeat)
    }

    private static func spoil(_ wrong: PortFault.WrongAnswer, _ answer: AppendLookUpResult) -> AppendLookUpResult {
        let key = wrong == .otherKey ? .ofAnother : answer.key
        return AppendLookUpResult(key: key, answer.append.map { spoil(wrong, $0) })
    }

    private static func spoil(_ wrong: PortFault.WrongAnswer, _ answer: JournalPage) -> JournalPage {
        var (journal, facts, revision) = (answer.journal, answer.facts, answer.revision)
        switch wrong {
        case .otherSubject: journal = "another"
        case .gap where facts.count > 1: facts.remove(at: facts.count - 2)
        case .truncated where !facts.isEmpty: facts.removeLast()
        case .repeated: facts += facts.suffix(1)
        case .wrongRevision: revision = Journal.Revision(endingWith: revision.next)
        case .otherKey, .gap, .truncated: break
        }
        return JournalPage(of: journal, facts, revision: revision, plan: answer.plan)
    }

    private static func spoil(_ wrong: PortFault.WrongAnswer, _ answer: ScheduleResult) -> ScheduleResult {
        wrong == .otherSubject ? ScheduleResult("another", plan: answer.plan) : answer
    }

    private static func spoil(_ wrong: PortFault.WrongAnswer, _ answer: DueWorkPage) -> DueWorkPage {
        var (works, hasMore) = (answer.works, answer.hasMore)
        switch wrong {
        case .otherSubject: works = works.map { DueWork("another", since: $0.since) }
        case .gap where works.count > 1: works.remove(at: works.count - 2)
        case .truncated where !works.isEmpty:
            works.removeLast()
            hasMore = false
        case .repeated: works += works.suffix(1)
        case .otherKey, .wrongRevision, .gap, .truncated: break
        }
        return DueWorkPage(works, hasMore: hasMore)
    }
}

extension OperationKey {
    /// The key that a wrong answer carries.
    static let ofAnother: OperationKey = "another"
}
