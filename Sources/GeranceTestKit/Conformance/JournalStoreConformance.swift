public import Gerance

/// Checks that a store keeps the guarantees of ``Gerance/JournalStore``.
///
/// Each check makes a store of its own, which is empty, or at least holds nothing of a run of the same mark. Where all
/// stores are views of one database, run one check at a time.
public struct JournalStoreConformance: ConformanceSuite {
    /// What the journals of a run begin with.
    public typealias Mark = Identifier<JournalStoreConformance>

    let make: @Sendable () async throws -> any JournalStore
    let reopen: (@Sendable (any JournalStore) async throws -> any JournalStore)?
    let damage: (@Sendable (any JournalStore, Journal.ID, FactNumber) async throws -> Void)?
    let mark: Mark

    /// Makes a suite for an adapter.
    ///
    /// - Parameters:
    ///   - mark: What the names of the journals begin with; 32 characters at most.
    ///   - reopen: Gives up a store as a crash does, and opens what it left. Where it is left out, durability is not
    ///     checked.
    ///   - damage: Makes a fact undecodable behind the store's back. Where it is left out, this is not checked.
    ///   - make: Opens a store.
    public init(
        mark: Mark = "conformance",
        reopen: (@Sendable (any JournalStore) async throws -> any JournalStore)? = nil,
        damage: (@Sendable (any JournalStore, Journal.ID, FactNumber) async throws -> Void)? = nil,
        of make: @escaping @Sendable () async throws -> any JournalStore
    ) {
        self.make = make
        self.reopen = reopen
        self.damage = damage
        self.mark = mark
    }

    /// The checks, in the order of the port's guarantees.
    public static let checks: [Check] =
        orderChecks + wholenessChecks + revisionChecks + keyChecks + durabilityChecks + sizeChecks + planChecks
        + dueChecks

    static func check(
        _ name: String, _ guarantee: String, _ body: @escaping @Sendable (JournalTrial) async throws -> Void
    ) -> Check {
        Check(name, guarantee) { suite, expect in
            try await body(JournalTrial(suite: suite, store: try await suite.make(), expect: expect))
        }
    }
}

/// A store under a check.
struct JournalTrial: Sendable {
    let suite: JournalStoreConformance
    var store: any JournalStore
    let expect: Expectation

    /// Planned work begins there: long before anything else that a store may hold.
    static let start: Instant = "2001-01-01T00:00:00Z"

    static func instant(_ minutes: Int) -> Instant { start.adding(milliseconds: Int64(minutes) * 60_000) }

    /// A journal of this check.
    func journal(_ name: String = "a") throws -> Journal.ID {
        try Journal.ID("\(suite.mark)/\(expect.check)/\(name)")
    }

    /// Facts of a journal.
    static func facts(_ range: ClosedRange<Int>, _ kind: JournalGenerator.Kind = .owner) throws -> [Fact] {
        var generator = JournalGenerator(kind, seed: 2001)
        return Array(try generator.journal(of: range.upperBound).facts.dropFirst(range.lowerBound - 1))
    }

    /// An append of the facts of a range, under a key of its own unless it is given.
    func request(
        _ range: ClosedRange<Int>, to journal: Journal.ID, key: String? = nil, plan: WorkPlan = .none
    ) throws -> AppendRequest {
        AppendRequest(
            to: journal, at: try Self.revision(range.lowerBound - 1), try Self.facts(range),
            key: try OperationKey(key ?? "key-\(range.lowerBound)"), plan: plan)
    }

    static func revision(_ count: Int) throws -> Journal.Revision {
        guard let revision = Journal.Revision(count) else { throw PortError(.never, "Révision impossible : \(count).") }
        return revision
    }

    @discardableResult
    func append(_ request: AppendRequest) async throws -> AppendResult {
        try await Expectation.persistently { () async throws(PortError) in try await store.append(request) }
    }

    func lookUp(_ request: AppendLookUpRequest) async throws -> AppendLookUpResult {
        try await Expectation.persistently { () async throws(PortError) in try await store.lookUp(request) }
    }

    func read(_ journal: Journal.ID, after: Int = 0, limit: Int = 5000) async throws -> JournalPage {
        let request = ReadRequest(journal, after: try Self.revision(after), limit: limit)
        return try await Expectation.persistently { () async throws(PortError) in try await store.read(request) }
    }

    @discardableResult
    func schedule(_ request: ScheduleRequest) async throws -> ScheduleResult {
        try await Expectation.persistently { () async throws(PortError) in try await store.schedule(request) }
    }

    func dueWork(_ request: DueWorkRequest) async throws -> DueWorkPage {
        try await Expectation.persistently { () async throws(PortError) in try await store.dueWork(request) }
    }

    /// All that is due, of the journals of this check, read in pages.
    func due(at instant: Instant, limit: Int = 1000) async throws -> [DueWork] {
        let prefix = "\(suite.mark)/\(expect.check)/"
        var works: [DueWork] = []
        var last: DueWork?
        while true {
            let page = try await dueWork(DueWorkRequest(at: instant, after: last, limit: limit))
            works += page.works.filter { $0.journal.description.hasPrefix(prefix) }
            guard page.hasMore, let next = page.works.last else { return works }
            // A cursor that does not move on would be followed for ever.
            try expect.holds(
                "the page after \(String(describing: last))", last.map { $0 < next } ?? true, "later entries",
                came: "\(next)")
            last = next
        }
    }

    /// Expects that a journal holds these facts, and nothing else.
    func expect(_ journal: Journal.ID, holds facts: [Fact], plan: WorkPlan? = nil) async throws {
        let page = try await read(journal)
        try expect.equal("the journal \(journal)", page.journal, journal)
        try expect.equal("the numbers of the facts of \(journal)", page.facts.map(\.id), facts.map(\.id))
        for (came, wanted) in zip(page.facts, facts) {
            try expect.equal("fact \(wanted.id) of \(journal)", came, wanted)
        }
        try expect.equal("the revision of \(journal)", page.revision, try Self.revision(facts.count))
        if let plan { try expect.equal("the plan of \(journal)", page.plan, plan) }
    }
}
