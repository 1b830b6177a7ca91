/// The open duties of a dossier, by clause and identity.
struct OpenDuties: Hashable, Sendable {
    /// One group per clause under which a duty was ever raised; they are few, so that a walk finds one faster than a
    /// hash would.
    private var groups: [Group] = []

    subscript(id: Duty.ID) -> Duty? {
        guard let group = place(of: id.clause), let place = place(of: id, in: group) else { return nil }
        return groups[group].duties.entries[place].value
    }

    /// Adds a duty unless it is open already; whether it was added.
    mutating func add(_ duty: Duty) -> Bool {
        let id = duty.id
        let group = place(of: id.clause) ?? groups.count
        if group == groups.count { groups.append(Group(clause: id.clause)) }
        return groups[group].add(duty, id)
    }

    /// Puts a duty in the place of the open one of the same identity.
    mutating func replace(_ duty: Duty) {
        guard let group = place(of: duty.id.clause), let place = place(of: duty.id, in: group) else { return }
        groups[group].duties.replace(at: place, by: duty)
    }

    mutating func remove(_ id: Duty.ID) -> Duty? {
        guard let group = place(of: id.clause), let place = place(of: id, in: group) else { return nil }
        return groups[group].duties.remove(at: place)
    }

    /// The open duties of a clause in the order of the facts that raised them, and those of one fact in the order in
    /// which they were raised.
    func under(_ clause: Clause.ID) -> some Collection<Duty> {
        (place(of: clause).map { groups[$0].duties.entries } ?? []).lazy.map(\.value)
    }

    /// Whether no duty of a clause is open.
    func isEmpty(under clause: Clause.ID) -> Bool {
        place(of: clause).map { groups[$0].duties.entries.isEmpty } ?? true
    }

    /// Every open duty, clause by clause.
    var all: some Sequence<Duty> { groups.lazy.flatMap(\.duties.entries).map(\.value) }

    private func place(of clause: Clause.ID) -> Int? { groups.firstIndex { $0.clause == clause } }

    /// The place of a duty in its group; several may stem from one fact.
    private func place(of id: Duty.ID, in group: Int) -> Int? {
        var place = groups[group].duties.firstPlace(notBefore: id.fact)
        while place < groups[group].duties.entries.count, groups[group].duties.entries[place].key == id.fact {
            if groups[group].duties.entries[place].value.isPart(id.part) { return place }
            place += 1
        }
        return nil
    }

    /// The open duties of one clause.
    private struct Group: Hashable, Sendable {
        let clause: Clause.ID
        var duties = OrderedTable<FactNumber, Duty>()

        mutating func add(_ duty: consuming Duty, _ id: Duty.ID) -> Bool {
            var place = duties.firstPlace(notBefore: id.fact)
            while place < duties.entries.count, duties.entries[place].key == id.fact {
                if duties.entries[place].value.isPart(id.part) { return false }
                place += 1
            }
            duties.insert(duty, of: id.fact, at: place)
            return true
        }
    }
}
