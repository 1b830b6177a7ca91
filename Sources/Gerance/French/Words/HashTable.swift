/// A table from hashes of 64 bits to numbers, made once and then only read.
///
/// Two words with one hash would share a number; who asks compares the words.
struct HashTable: Sendable {
    private var slots: [(key: UInt64, number: Int32)]
    private var used = 0

    /// The number of a hash that the table does not have.
    static let none: Int32 = -1

    init(minimumCapacity: Int) {
        var size = 64
        while size < minimumCapacity * 2 { size *= 2 }
        slots = Array(repeating: (0, Self.none), count: size)
    }

    @inline(__always)
    private func slot(of key: UInt64) -> Int {
        var slot = Int(truncatingIfNeeded: key ^ (key >> 32)) & (slots.count - 1)
        while slots[slot].key != key, slots[slot].number != Self.none { slot = (slot + 1) & (slots.count - 1) }
        return slot
    }

    /// The number of a hash.
    @inline(__always)
    subscript(key: UInt64) -> Int32 {
        get { slots[slot(of: key)].number }
        set {
            if used * 2 >= slots.count { grow() }
            let slot = slot(of: key)
            if slots[slot].number == Self.none { used += 1 }
            slots[slot] = (key, newValue)
        }
    }

    private mutating func grow() {
        let old = slots
        self = HashTable(minimumCapacity: old.count)
        for (key, number) in old where number != Self.none { self[key] = number }
    }
}

/// A hash that grows with each letter.
struct LetterHash {
    private(set) var value: UInt64 = 14_695_981_039_346_656_037

    /// Takes a letter, accents aside.
    @inline(__always)
    mutating func add(_ letter: UInt8) { value = (value ^ UInt64(letter)) &* 0x9E37_79B9_7F4A_7C15 }

    /// Takes the last letter back: the factor is the inverse of the other one, modulo 2 to the 64.
    @inline(__always)
    mutating func remove(_ letter: UInt8) { value = value &* 0xF1DE_83E1_9937_733D ^ UInt64(letter) }
}
