/// The open duties of a dossier, by clause and identity.
struct OpenDuties: Hashable, Sendable {
    /// One group per clause under which a duty was ever raised; they are few, so that a walk finds one faster than a
    /// hash would.
    private var groups: [Group] = []

    subscript(id: Duty.ID) -> Duty? {
        guard let group = place(of: id.clause), let place = groups[group].place(of: id) else { return nil }
        return groups[group].entries[place].duty
    }

    /// Adds a duty unless it is open already; whether it was added.
    mutating func add(_ duty: Duty) -> Bool {
        let id = duty.id
        guard let group = place(of: id.clause) else {
            groups.append(Group(clause: id.clause, entries: [Group.Entry(fact: id.fact, duty: duty)]))
            return true
        }
        return groups[group].add(duty, id)
    }

    /// Puts a duty in the place of the open one of the same identity.
    mutating func replace(_ duty: Duty) {
        guard let group = place(of: duty.id.clause), let place = groups[group].place(of: duty.id) else { return }
        groups[group].entries[place] = Group.Entry(fact: duty.id.fact, duty: duty)
    }

    mutating func remove(_ id: Duty.ID) -> Duty? {
        guard let group = place(of: id.clause), let place = groups[group].place(of: id) else { return nil }
        return groups[group].entries.remove(at: place).duty
    }

    /// The open duties of a clause in the order of the facts that raised them, and those of one fact in the order in
    /// which they were raised.
    func under(_ clause: Clause.ID) -> [Duty] {
        place(of: clause).map { groups[$0].entries.map(\.duty) } ?? []
    }

    /// Whether no duty of a clause is open.
    func isEmpty(under clause: Clause.ID) -> Bool {
        place(of: clause).map { groups[$0].entries.isEmpty } ?? true
    }

    /// Every open duty, clause by clause.
    var all: some Sequence<Duty> { groups.lazy.flatMap(\.entries).map(\.duty) }

    private func place(of clause: Clause.ID) -> Int? { groups.firstIndex { $0.clause == clause } }

    /// The open duties of one clause, in the order of their facts.
    ///
    /// Facts are numbered in the order of recording, so that a duty is nearly always added at the end, and found by
    /// halving.
    private struct Group: Hashable, Sendable {
        let clause: Clause.ID
        var entries: [Entry]

        struct Entry: Hashable, Sendable {
            let fact: FactNumber
            let duty: Duty
        }

        func place(of id: Duty.ID) -> Int? {
            var place = firstPlace(notBefore: id.fact)
            while place < entries.count, entries[place].fact == id.fact {
                if entries[place].duty.isPart(id.part) { return place }
                place += 1
            }
            return nil
        }

        mutating func add(_ duty: Duty, _ id: Duty.ID) -> Bool {
            var place = firstPlace(notBefore: id.fact)
            while place < entries.count, entries[place].fact == id.fact {
                if entries[place].duty.isPart(id.part) { return false }
                place += 1
            }
            entries.insert(Entry(fact: id.fact, duty: duty), at: place)
            return true
        }

        private func firstPlace(notBefore fact: FactNumber) -> Int {
            guard let last = entries.last, last.fact >= fact else { return entries.count }
            var (low, high) = (0, entries.count)
            while low < high {
                let middle = (low + high) / 2
                if entries[middle].fact < fact { low = middle + 1 } else { high = middle }
            }
            return low
        }
    }
}
