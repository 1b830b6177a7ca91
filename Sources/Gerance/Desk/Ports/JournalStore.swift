/// Keeps the journals (*conservation des journaux*); the service's own database stands behind it.
///
/// What an adapter guarantees, and what the suite `JournalStoreConformance` of `GeranceTestKit` checks:
///
/// - **Order.** A journal's facts are read in the order of their numbers, 1, 2, 3…, without a gap and without a change.
/// - **All or nothing.** An append writes its facts, its key and its plan together, or nothing.
/// - **One at a time.** Of two appends that expect the same revision, one is written and the other is a
///   ``PortError/Code/conflict``.
/// - **Once by key.** A journal takes an append of a key once. Asked again, the store answers where the first one stands
///   and writes nothing, whatever revision is expected. Another journal may use the same key.
/// - **Durability.** What was answered is there after a crash of the store, and a read that begins after an answer sees it.
/// - **Size.** Facts of 1 MiB of JSON each, a thousand facts in one append.
///
/// In SQL: a table of facts with the primary key (journal, number), a unique index on (journal, key, number), a table of journals
/// with the revision and the plan, and one transaction for an append.
public protocol JournalStore: Sendable {
    /// Writes facts at the end of a journal, which begins with its first facts.
    ///
    /// - Throws: ``PortError``; a conflict where the journal's revision is not the expected one.
    func append(_ request: AppendRequest) async throws(PortError) -> AppendResult

    /// Tells where the append of a key stands.
    ///
    /// - Throws: ``PortError``.
    func lookUp(_ request: AppendLookUpRequest) async throws(PortError) -> AppendLookUpResult

    /// Reads a part of a journal.
    ///
    /// A journal that nobody wrote to is empty: that is no error. A fact that does not decode is
    /// ``PortError/Code/never``; it is never left out.
    ///
    /// - Throws: ``PortError``.
    func read(_ request: ReadRequest) async throws(PortError) -> JournalPage

    /// Notes when a journal has work again, where nothing changed since it was looked at.
    ///
    /// - Throws: ``PortError``; a conflict where the revision or the plan is not the expected one.
    func schedule(_ request: ScheduleRequest) async throws(PortError) -> ScheduleResult

    /// Lists the journals that have work at an instant: those whose plan names that instant or an earlier one.
    ///
    /// The longest waiting comes first, then by identifier. The cost follows the number of those journals, not of all.
    ///
    /// - Throws: ``PortError``.
    func dueWork(_ request: DueWorkRequest) async throws(PortError) -> DueWorkPage
}

// MARK: - Appending

/// Facts to be written at the end of a journal.
public struct AppendRequest: Hashable, Sendable {
    /// The journal.
    public let journal: Journal.ID
    /// The revision at which the facts are to be written: how many facts the journal has so far.
    public let expected: Journal.Revision
    /// The facts, one at least, numbered from the one after the expected revision.
    public let facts: [Fact]
    /// Under which the append is done once.
    public let key: OperationKey
    /// When the journal has work once the facts are written.
    public let plan: WorkPlan

    /// Makes a request.
    public init(
        to journal: Journal.ID, at expected: Journal.Revision, _ facts: [Fact], key: OperationKey, plan: WorkPlan
    ) {
        self.journal = journal
        self.expected = expected
        self.facts = facts
        self.key = key
        self.plan = plan
    }
}

/// Where the facts of an append stand.
public struct AppendResult: Hashable, Sendable {
    /// The key of the request.
    public let key: OperationKey
    /// The number of the first of the facts.
    public let first: FactNumber
    /// How many they are.
    public let count: Int
    /// Whether they were written before, by an earlier request of the same key.
    public let isRepeat: Bool

    /// Makes a result.
    public init(key: OperationKey, first: FactNumber, count: Int, isRepeat: Bool) {
        self.key = key
        self.first = first
        self.count = count
        self.isRepeat = isRepeat
    }
}

/// An append that may have been done.
public struct AppendLookUpRequest: Hashable, Sendable {
    /// The journal.
    public let journal: Journal.ID
    /// The key of the append.
    public let key: OperationKey

    /// Makes a request.
    public init(_ journal: Journal.ID, key: OperationKey) {
        self.journal = journal
        self.key = key
    }
}

/// Where an append stands.
public struct AppendLookUpResult: Hashable, Sendable {
    /// The key of the request.
    public let key: OperationKey
    /// The append, as a repeat; `nil` where there is none.
    public let append: AppendResult?

    /// Makes a result.
    public init(key: OperationKey, _ append: AppendResult?) {
        self.key = key
        self.append = append
    }
}

// MARK: - Reading

/// Which part of a journal to read.
public struct ReadRequest: Hashable, Sendable {
    /// The journal.
    public let journal: Journal.ID
    /// The facts after this revision are wanted.
    public let after: Journal.Revision
    /// How many facts at most, one at least.
    public let limit: Int

    /// Makes a request.
    public init(_ journal: Journal.ID, after: Journal.Revision, limit: Int) {
        self.journal = journal
        self.after = after
        self.limit = limit
    }
}

/// A part of a journal.
public struct JournalPage: Hashable, Sendable {
    /// The journal.
    public let journal: Journal.ID
    /// The facts after the wanted revision, in order, as many as were wanted unless the journal ends before.
    public let facts: [Fact]
    /// The revision of the whole journal.
    public let revision: Journal.Revision
    /// When the journal has work.
    public let plan: WorkPlan

    /// Makes a page.
    public init(of journal: Journal.ID, _ facts: [Fact], revision: Journal.Revision, plan: WorkPlan) {
        self.journal = journal
        self.facts = facts
        self.revision = revision
        self.plan = plan
    }
}
