/// Something about each of some facts, mandates, tickets, in the order of their numbers or identifiers.
///
/// An entry is found by halving. A file has few of a kind at hand, so that halving ends before a hash would be computed;
/// facts are numbered in the order of recording, so that theirs nearly always go to the end. The order is always the
/// same. For what only grows, such as documents, a dictionary is better: an entry in the middle moves those behind it.
struct OrderedTable<Key, Value> {
    private(set) var entries: [Entry] = []

    struct Entry {
        let key: Key
        var value: Value
    }
}

extension OrderedTable: Sendable where Key: Sendable, Value: Sendable {}
extension OrderedTable.Entry: Sendable where Key: Sendable, Value: Sendable {}
extension OrderedTable: Equatable where Key: Equatable, Value: Equatable {}
extension OrderedTable.Entry: Equatable where Key: Equatable, Value: Equatable {}
extension OrderedTable: Hashable where Key: Hashable, Value: Hashable {}
extension OrderedTable.Entry: Hashable where Key: Hashable, Value: Hashable {}

extension OrderedTable where Key: Comparable {
    /// The values, in the order of their keys.
    var values: some Collection<Value> { entries.lazy.map(\.value) }

    subscript(key: Key) -> Value? {
        get { place(of: key).map { entries[$0].value } }
        set {
            let place = firstPlace(notBefore: key)
            let isThere = place < entries.count && entries[place].key == key
            switch newValue {
            case let value? where isThere: entries[place].value = value
            case let value?: insert(value, of: key, at: place)
            case nil: if isThere { entries.remove(at: place) }
            }
        }
    }

    /// Reads something of what is there about a key where it lies.
    func read<Part>(_ key: Key, _ part: (Value) -> Part) -> Part? { place(of: key).map { part(entries[$0].value) } }

    func contains(_ key: Key) -> Bool { place(of: key) != nil }

    /// Changes what is there about a key where it lies, if there is anything.
    mutating func update(_ key: Key, _ change: (inout Value) -> Void) {
        if let place = place(of: key) { change(&entries[place].value) }
    }

    private func place(of key: Key) -> Int? {
        let place = firstPlace(notBefore: key)
        return place < entries.count && entries[place].key == key ? place : nil
    }

    // MARK: By place

    /// The place of the first entry of a key or of a later one; the end where there is none.
    func firstPlace(notBefore key: Key) -> Int {
        guard let last = entries.last, last.key >= key else { return entries.count }
        var (low, high) = (0, entries.count)
        while low < high {
            let middle = (low + high) / 2
            if entries[middle].key < key { low = middle + 1 } else { high = middle }
        }
        return low
    }

    mutating func insert(_ value: consuming Value, of key: Key, at place: Int) {
        // An insertion at the end costs several times what an addition does.
        if place == entries.count {
            entries.append(Entry(key: key, value: value))
        } else {
            entries.insert(Entry(key: key, value: value), at: place)
        }
    }

    mutating func replace(at place: Int, by value: Value) { entries[place].value = value }

    @discardableResult
    mutating func remove(at place: Int) -> Value { entries.remove(at: place).value }
}
