/// A table from spellings to numbers, made once and then only read.
///
/// Open addressing: a table of places, each the number of a key or free.
struct SpellingIndex: Sendable {
    private var keys: [Spelling] = []
    private var numbers: [Int32] = []
    private var slots: [Int32]
    private var mask: Int

    init(minimumCapacity: Int = 1_024) {
        var size = 64
        while size < minimumCapacity * 2 { size *= 2 }
        slots = [Int32](repeating: -1, count: size)
        mask = size - 1
        keys.reserveCapacity(minimumCapacity)
        numbers.reserveCapacity(minimumCapacity)
    }

    /// The words of a list, numbered in its order.
    init(_ words: String) {
        self.init(minimumCapacity: 32)
        for word in SpellingList(words) { _ = insert(word, number: Int32(count)) }
    }

    /// How many keys the table has.
    var count: Int { keys.count }

    /// Adds a key with its number, unless it is there; says where it stands.
    mutating func insert(_ key: Spelling, number: Int32) -> (place: Int, isNew: Bool) {
        var slot = Int(truncatingIfNeeded: key.fingerprint) & mask
        while slots[slot] >= 0 {
            if keys[Int(slots[slot])] == key { return (Int(slots[slot]), false) }
            slot = (slot + 1) & mask
        }
        slots[slot] = Int32(keys.count)
        keys.append(key)
        numbers.append(number)
        if keys.count * 2 > slots.count { grow() }
        return (keys.count - 1, true)
    }

    /// The number of a key.
    @inline(__always)
    func find(_ key: Spelling) -> Int? {
        var slot = Int(truncatingIfNeeded: key.fingerprint) & mask
        while slots[slot] >= 0 {
            let place = Int(slots[slot])
            if keys[place] == key { return Int(numbers[place]) }
            slot = (slot + 1) & mask
        }
        return nil
    }

    /// Visits each key with its number.
    func forEach(_ visit: (Spelling, Int32) -> Void) {
        for (key, number) in zip(keys, numbers) { visit(key, number) }
    }

    /// Whether a key is in the table.
    func contains(_ key: Spelling) -> Bool { find(key) != nil }

    /// The number of the key at a place.
    func number(at place: Int) -> Int { Int(numbers[place]) }

    /// Changes the number of the key at a place.
    mutating func setNumber(_ number: Int32, at place: Int) { numbers[place] = number }

    private mutating func grow() {
        mask = slots.count * 2 - 1
        slots = [Int32](repeating: -1, count: mask + 1)
        for (place, key) in keys.enumerated() {
            var slot = Int(truncatingIfNeeded: key.fingerprint) & mask
            while slots[slot] >= 0 { slot = (slot + 1) & mask }
            slots[slot] = Int32(place)
        }
    }
}
