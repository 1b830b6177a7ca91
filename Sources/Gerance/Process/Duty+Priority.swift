extension Duty {
    /// Whether this duty comes before another one in the day's work (clause `contact.priority`).
    ///
    /// What is owed to owners comes first, then what is due first, then what is owed before what is advised.
    public func comesBefore(_ other: Duty) -> Bool {
        Rank(of: self, at: 0).precedes(Rank(of: other, at: 1)) ?? (id.description < other.id.description)
    }
}

extension Sequence<Duty> {
    /// The duties in the order of priority.
    func inOrderOfPriority() -> [Duty] {
        let duties = Array(self)
        var ranks = duties.indices.map { Rank(of: duties[$0], at: $0) }
        ranks.sort { left, right in
            left.precedes(right) ?? (duties[left.place].id.description < duties[right.place].id.description)
        }
        return ranks.map { duties[$0.place] }
    }
}

/// What the priority of a duty hangs on, taken out of it once: sorting then looks at no duty again, wherever it lies in
/// memory, and counts no reference.
private struct Rank {
    /// What is owed to owners before the rest, and in both what is owed before what is advised.
    private let group: Int
    private let dueAt: Instant
    private let fact: FactNumber
    /// Where the duty stands among those that are sorted.
    let place: Int

    init(of duty: Duty, at place: Int) {
        let isOwedToOwner =
            switch duty.owedTo {
            case .owner: true
            case .agency: false
            }
        group = (isOwedToOwner ? 0 : 2) + (duty.isAdvice ? 1 : 0)
        dueAt = duty.dueAt ?? .last
        fact = duty.id.fact
        self.place = place
    }

    /// Whether it comes before another one; `nil` where their identities decide.
    func precedes(_ other: Rank) -> Bool? {
        if group != other.group { return group < other.group }
        if dueAt != other.dueAt { return dueAt < other.dueAt }
        return fact == other.fact ? nil : fact < other.fact
    }
}
