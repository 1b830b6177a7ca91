/// When a journal has work for the desk again (*échéance de travail*).
public struct WorkPlan: Codable, Hashable, Sendable {
    /// From when on; `nil` while there is none.
    public let nextAt: Instant?
    /// How often the work that waits failed in a row.
    public let attempts: Int

    /// Makes a plan.
    public init(at nextAt: Instant?, attempts: Int = 0) {
        self.nextAt = nextAt
        self.attempts = attempts
    }

    /// The plan of a journal that nobody wrote to.
    public static let none = WorkPlan(at: nil)

    private enum CodingKeys: String, CodingKey { case nextAt, attempts }
}

/// A plan to be noted where nothing changed.
public struct ScheduleRequest: Hashable, Sendable {
    /// The journal.
    public let journal: Journal.ID
    /// The revision that it must still have.
    public let expected: Journal.Revision
    /// The plan that it must still have.
    public let current: WorkPlan
    /// The plan that it gets.
    public let plan: WorkPlan

    /// Makes a request.
    public init(_ journal: Journal.ID, at expected: Journal.Revision, from current: WorkPlan, to plan: WorkPlan) {
        self.journal = journal
        self.expected = expected
        self.current = current
        self.plan = plan
    }
}

/// A plan that was noted.
public struct ScheduleResult: Hashable, Sendable {
    /// The journal.
    public let journal: Journal.ID
    /// Its plan.
    public let plan: WorkPlan

    /// Makes a result.
    public init(_ journal: Journal.ID, plan: WorkPlan) {
        self.journal = journal
        self.plan = plan
    }
}

// MARK: - What is due

/// Which journals with work are wanted.
public struct DueWorkRequest: Hashable, Sendable {
    /// Those whose plan names this instant or an earlier one.
    public let instant: Instant
    /// Those after this one in the order of the list; from the beginning where it is left out.
    public let after: DueWork?
    /// How many at most, one at least.
    public let limit: Int

    /// Makes a request.
    public init(at instant: Instant, after: DueWork? = nil, limit: Int) {
        self.instant = instant
        self.after = after
        self.limit = limit
    }
}

/// A journal that has work.
public struct DueWork: Hashable, Sendable, Comparable {
    /// The journal.
    public let journal: Journal.ID
    /// From when on it has work.
    public let since: Instant

    /// Makes an entry of the list.
    public init(_ journal: Journal.ID, since: Instant) {
        self.journal = journal
        self.since = since
    }

    /// Orders by the time of waiting, then by identifier.
    public static func < (left: Self, right: Self) -> Bool {
        (left.since, left.journal) < (right.since, right.journal)
    }
}

/// Some of the journals that have work.
public struct DueWorkPage: Hashable, Sendable {
    /// The journals, in order.
    public let works: [DueWork]
    /// Whether there are more of them.
    public let hasMore: Bool

    /// Makes a page.
    public init(_ works: [DueWork], hasMore: Bool) {
        self.works = works
        self.hasMore = hasMore
    }
}
