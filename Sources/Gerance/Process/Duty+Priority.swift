extension Duty {
    /// Whether this duty comes before another one in the day's work (clause `contact.priority`).
    ///
    /// What is owed to owners comes first, then what is due first, then what is owed before what is advised.
    public func comesBefore(_ other: Duty) -> Bool { Ranked(self) < Ranked(other) }
}

extension Sequence<Duty> {
    /// The duties in the order of priority.
    func inOrderOfPriority() -> [Duty] {
        var ranked = map(Ranked.init)
        ranked.sort()
        return ranked.map(\.duty)
    }
}

/// A duty beside what its priority hangs on, so that sorting many goes to each of them once, wherever it lies in memory.
private struct Ranked: Comparable {
    let duty: Duty
    /// What is owed to owners before the rest, and among both what is owed before what is advised.
    private let group: Int
    private let dueAt: Instant
    private let fact: FactNumber

    init(_ duty: Duty) {
        self.duty = duty
        let isOwedToOwner =
            switch duty.owedTo {
            case .owner: true
            case .agency: false
            }
        group = (isOwedToOwner ? 0 : 2) + (duty.isAdvice ? 1 : 0)
        dueAt = duty.dueAt ?? .last
        fact = duty.id.fact
    }

    static func < (left: Ranked, right: Ranked) -> Bool {
        if left.group != right.group { return left.group < right.group }
        if left.dueAt != right.dueAt { return left.dueAt < right.dueAt }
        if left.fact != right.fact { return left.fact < right.fact }
        return left.duty.id.description < right.duty.id.description
    }
}
