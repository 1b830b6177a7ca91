/// Something about each of some facts, in the order of their numbers.
///
/// Facts are numbered in the order of recording, so that an entry is nearly always added at the end, and found by
/// halving: no hash is needed, and the order is always the same.
struct FactTable<Value: Hashable & Sendable>: Hashable, Sendable {
    private(set) var entries: [Entry] = []

    struct Entry: Hashable, Sendable {
        let fact: FactNumber
        var value: Value
    }

    subscript(fact: FactNumber) -> Value? {
        get {
            let place = firstPlace(notBefore: fact)
            return place < entries.count && entries[place].fact == fact ? entries[place].value : nil
        }
        set {
            let place = firstPlace(notBefore: fact)
            let isThere = place < entries.count && entries[place].fact == fact
            switch newValue {
            case let value? where isThere: entries[place].value = value
            case let value?: insert(value, of: fact, at: place)
            case nil: if isThere { entries.remove(at: place) }
            }
        }
    }

    /// The place of the first entry of a fact or of a later one; the end where there is none.
    func firstPlace(notBefore fact: FactNumber) -> Int {
        guard let last = entries.last, last.fact >= fact else { return entries.count }
        var (low, high) = (0, entries.count)
        while low < high {
            let middle = (low + high) / 2
            if entries[middle].fact < fact { low = middle + 1 } else { high = middle }
        }
        return low
    }

    mutating func insert(_ value: Value, of fact: FactNumber, at place: Int) {
        let entry = Entry(fact: fact, value: value)
        // An insertion at the end costs several times what an addition does.
        if place == entries.count { entries.append(entry) } else { entries.insert(entry, at: place) }
    }

    mutating func replace(at place: Int, by value: Value) { entries[place].value = value }

    /// Changes what is there about a fact, in its place; whether there was anything.
    @discardableResult
    mutating func update(_ fact: FactNumber, _ change: (inout Value) -> Void) -> Bool {
        let place = firstPlace(notBefore: fact)
        guard place < entries.count, entries[place].fact == fact else { return false }
        change(&entries[place].value)
        return true
    }

    mutating func remove(at place: Int) -> Value { entries.remove(at: place).value }
}
