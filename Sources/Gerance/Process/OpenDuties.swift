/// The open duties of a dossier, by clause and identity.
struct OpenDuties: Hashable, Sendable {
    /// One group per clause under which a duty was ever raised; they are few, so that a walk finds one faster than a
    /// hash would.
    private var groups: [Group] = []

    private struct Group: Hashable, Sendable {
        let clause: Clause.ID
        var duties: [Duty.ID: Duty] = [:]
    }

    /// How many duties are open.
    var count: Int { groups.reduce(0) { $0 + $1.duties.count } }

    subscript(id: Duty.ID) -> Duty? {
        place(of: id.clause).flatMap { groups[$0].duties[id] }
    }

    /// Adds a duty unless it is open already; whether it was added.
    mutating func add(_ duty: Duty) -> Bool {
        let id = duty.id
        if let place = place(of: id.clause) {
            guard groups[place].duties[id] == nil else { return false }
            groups[place].duties[id] = duty
        } else {
            groups.append(Group(clause: id.clause, duties: [id: duty]))
        }
        return true
    }

    mutating func replace(_ duty: Duty) {
        if let place = place(of: duty.id.clause) { groups[place].duties[duty.id] = duty }
    }

    mutating func remove(_ id: Duty.ID) -> Duty? {
        place(of: id.clause).flatMap { groups[$0].duties.removeValue(forKey: id) }
    }

    /// The open duties of a clause in the order in which they were raised, so that what follows from a fact always
    /// follows in one order.
    func under(_ clause: Clause.ID) -> [Duty] {
        guard let place = place(of: clause), !groups[place].duties.isEmpty else { return [] }
        return groups[place].duties.values.sorted { left, right in
            (left.raisedAt, left.id.fact) != (right.raisedAt, right.id.fact)
                ? (left.raisedAt, left.id.fact) < (right.raisedAt, right.id.fact)
                : left.id.description < right.id.description
        }
    }

    /// Every open duty, in no order.
    var all: some Sequence<Duty> { groups.lazy.flatMap(\.duties.values) }

    private func place(of clause: Clause.ID) -> Int? { groups.firstIndex { $0.clause == clause } }
}
