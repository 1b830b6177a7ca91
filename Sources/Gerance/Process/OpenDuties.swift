/// The open duties of a dossier, by clause and identity.
struct OpenDuties: Hashable, Sendable {
    private var byClause: [Clause.ID: [Duty.ID: Duty]] = [:]
    private(set) var count = 0

    subscript(id: Duty.ID) -> Duty? { byClause[id.clause]?[id] }

    /// Adds a duty unless it is open already; whether it was added.
    mutating func add(_ duty: Duty) -> Bool {
        guard byClause[duty.id.clause, default: [:]].updateIfAbsent(duty) else { return false }
        count += 1
        return true
    }

    mutating func replace(_ duty: Duty) {
        byClause[duty.id.clause]?[duty.id] = duty
    }

    mutating func remove(_ id: Duty.ID) -> Duty? {
        guard let duty = byClause[id.clause]?.removeValue(forKey: id) else { return nil }
        count -= 1
        return duty
    }

    /// The open duties of a clause in the order in which they were raised, so that what follows from a fact always
    /// follows in one order.
    func under(_ clause: Clause.ID) -> [Duty] {
        guard let duties = byClause[clause], !duties.isEmpty else { return [] }
        return duties.values.sorted { left, right in
            (left.raisedAt, left.id.fact) != (right.raisedAt, right.id.fact)
                ? (left.raisedAt, left.id.fact) < (right.raisedAt, right.id.fact)
                : left.id.description < right.id.description
        }
    }

    /// Every open duty, in no order.
    var all: some Sequence<Duty> { byClause.values.lazy.flatMap(\.values) }
}

extension Dictionary where Key == Duty.ID, Value == Duty {
    fileprivate mutating func updateIfAbsent(_ duty: Duty) -> Bool {
        if self[duty.id] != nil { return false }
        self[duty.id] = duty
        return true
    }
}

/// The breaches of a dossier, in the order in which they came to light.
struct Breaches: Hashable, Sendable {
    private(set) var all: [Breach] = []
    private var placeOfDuty: [Duty.ID: Int] = [:]

    mutating func add(_ breach: Breach) {
        if let duty = breach.duty { placeOfDuty[duty] = all.count }
        all.append(breach)
    }

    /// The breach of a duty left undone past its limit, unless it is lifted.
    subscript(duty: Duty.ID) -> Breach? {
        guard let place = placeOfDuty[duty], all[place].lifting == nil else { return nil }
        return all[place]
    }

    /// The breaches under a clause that are not lifted, in the order in which they came to light.
    func under(_ clause: Clause.ID) -> [Breach] { all.filter { $0.clause == clause && $0.lifting == nil } }

    /// Lifts the breach of a duty if a fact shows that it was settled in time; the lifted breach.
    mutating func lift(_ duty: Duty.ID, settledAt instant: Instant, by fact: Fact) -> Breach? {
        guard let place = placeOfDuty[duty], all[place].lifting == nil, instant <= all[place].at else { return nil }
        all[place].lifting = Breach.Lifting(by: fact.id, recordedAt: fact.recordedAt)
        return all[place]
    }

    /// Lifts every breach that stems from a fact which another one annuls; the lifted breaches.
    mutating func lift(from annulled: FactNumber, by fact: Fact) -> [Breach] {
        var lifted: [Breach] = []
        for place in all.indices where all[place].fact == annulled && all[place].lifting == nil {
            all[place].lifting = Breach.Lifting(by: fact.id, recordedAt: fact.recordedAt)
            lifted.append(all[place])
        }
        return lifted
    }
}
