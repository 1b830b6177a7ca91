public import Gerance

/// Keeps journals in memory, for tests and examples.
///
/// It keeps every guarantee of ``Gerance/JournalStore``. ``contents`` is what was durable at a moment: a store made of it
/// goes on from there, as a database does after a crash.
public actor InMemoryJournals: JournalStore {
    /// All that the store holds.
    public private(set) var contents: Contents
    /// How often each method was called.
    public private(set) var calls: [PortMethod: Int] = [:]
    private var due = DueList()

    /// Makes a store that goes on from what another one held.
    public init(_ contents: Contents = Contents()) {
        self.contents = contents
        for (id, entry) in contents.entries {
            if let since = entry.plan.nextAt { due.insert(DueWork(id, since: since)) }
        }
    }

    /// Writes facts at the end of a journal.
    ///
    /// Facts that are not numbered from the one after the expected revision are refused.
    public func append(_ request: AppendRequest) throws(PortError) -> AppendResult {
        count(.append)
        if let append = contents.entries[request.journal]?.appends[request.key] {
            return AppendResult(key: request.key, first: append.first, count: append.count, isRepeat: true)
        }
        try expect(request.expected, of: request.journal)
        try Self.checkNumbers(of: request)
        let append = Append(first: request.expected.next, count: request.facts.count)
        let old = plan(of: request.journal)
        // Changed where it stands: a journal of a million facts is not copied for one more.
        contents.entries[request.journal, default: Entry()].add(request, append)
        replan(request.journal, from: old, to: request.plan)
        return AppendResult(key: request.key, first: append.first, count: append.count, isRepeat: false)
    }

    /// Tells where the append of a key stands.
    public func lookUp(_ request: AppendLookUpRequest) throws(PortError) -> AppendLookUpResult {
        count(.lookUp)
        let append = contents.entries[request.journal]?.appends[request.key]
        return AppendLookUpResult(
            key: request.key,
            append.map { AppendResult(key: request.key, first: $0.first, count: $0.count, isRepeat: true) })
    }

    /// Reads a part of a journal.
    public func read(_ request: ReadRequest) throws(PortError) -> JournalPage {
        count(.read)
        try Self.checkLimit(request.limit)
        let entry = contents.entries[request.journal] ?? Entry()
        let facts = entry.facts.dropFirst(request.after.count).prefix(request.limit)
        return JournalPage(of: request.journal, Array(facts), revision: entry.revision, plan: entry.plan)
    }

    /// Notes when a journal has work again.
    public func schedule(_ request: ScheduleRequest) throws(PortError) -> ScheduleResult {
        count(.schedule)
        try expect(request.expected, of: request.journal)
        let current = plan(of: request.journal)
        guard current == request.current else {
            throw PortError(.conflict, "Le journal \(request.journal) a déjà une autre échéance.")
        }
        contents.entries[request.journal, default: Entry()].plan = request.plan
        replan(request.journal, from: current, to: request.plan)
        return ScheduleResult(request.journal, plan: request.plan)
    }

    /// Lists the journals that have work at an instant.
    ///
    /// - Complexity: O(*k* + log *n*) for *k* listed journals of *n* that have a plan.
    public func dueWork(_ request: DueWorkRequest) throws(PortError) -> DueWorkPage {
        count(.dueWork)
        try Self.checkLimit(request.limit)
        return due.page(request)
    }
}

extension InMemoryJournals {
    private func count(_ method: PortMethod) { calls[method, default: 0] += 1 }

    private func plan(of journal: Journal.ID) -> WorkPlan { contents.entries[journal]?.plan ?? .none }

    private func replan(_ journal: Journal.ID, from old: WorkPlan, to new: WorkPlan) {
        guard old.nextAt != new.nextAt else { return }
        if let since = old.nextAt { due.remove(DueWork(journal, since: since)) }
        if let since = new.nextAt { due.insert(DueWork(journal, since: since)) }
    }

    private func expect(_ expected: Journal.Revision, of journal: Journal.ID) throws(PortError) {
        let found = contents.entries[journal]?.revision ?? .empty
        guard expected == found else {
            throw PortError(.conflict, "Le journal \(journal) en est à la révision \(found), et non \(expected).")
        }
    }

    private static func checkNumbers(of request: AppendRequest) throws(PortError) {
        var next = request.expected.next
        guard !request.facts.isEmpty else {
            throw PortError(.never, "Aucun fait à écrire dans le journal \(request.journal).")
        }
        for fact in request.facts {
            guard fact.id == next else {
                throw PortError(
                    .never, "Le fait \(fact.id) du journal \(request.journal) devait porter le numéro \(next).")
            }
            next = next.next
        }
    }

    private static func checkLimit(_ limit: Int) throws(PortError) {
        guard limit >= 1 else { throw PortError(.never, "Une page compte un élément au moins.") }
    }
}

extension InMemoryJournals.Entry {
    fileprivate mutating func add(_ request: AppendRequest, _ append: InMemoryJournals.Append) {
        facts.append(contentsOf: request.facts)
        appends[request.key] = append
        plan = request.plan
    }
}
