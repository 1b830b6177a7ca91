/// The keys of a table, numbered in the order in which they came: words, beginnings and ends of words, steps of a trie.
///
/// It is made once and then only read. A key is a hash of 64 bits, and stands for what it was made of: among the tables'
/// ten thousand words, one word in 10^15 that is not there would be taken for one that is.
struct HashTable: Sendable {
    private var keys: [UInt64] = []
    /// The number of the key in each slot, and -1 in a free one; a key stands in its slot or in the next free one.
    private var slots: [Int32]

    /// Makes a table with room for some keys.
    init(minimumCapacity: Int) {
        var size = 16
        while size * 3 < minimumCapacity * 4 { size *= 2 }
        slots = [Int32](repeating: -1, count: size)
        keys.reserveCapacity(minimumCapacity)
    }

    /// How many keys the table has.
    var count: Int { keys.count }

    /// The slot of a key, or the free one where it belongs.
    @inline(__always)
    private func slot(of key: UInt64) -> Int {
        var slot = Int(truncatingIfNeeded: key ^ (key >> 32)) & (slots.count - 1)
        while slots[slot] >= 0, keys[Int(slots[slot])] != key { slot = (slot + 1) & (slots.count - 1) }
        return slot
    }

    /// The number of a key; nil where the table does not have it.
    @inline(__always)
    func find(_ key: UInt64) -> Int? {
        let number = slots[slot(of: key)]
        return number < 0 ? nil : Int(number)
    }

    /// The number of a key, which is the next one where the key is new.
    @inline(__always)
    mutating func add(_ key: UInt64) -> (number: Int, isNew: Bool) {
        let slot = slot(of: key)
        guard slots[slot] < 0 else { return (Int(slots[slot]), false) }
        slots[slot] = Int32(truncatingIfNeeded: keys.count)
        keys.append(key)
        if keys.count * 4 > slots.count * 3 { grow() }
        return (keys.count - 1, true)
    }

    private mutating func grow() {
        slots = [Int32](repeating: -1, count: slots.count * 2)
        for (number, key) in keys.enumerated() { slots[slot(of: key)] = Int32(truncatingIfNeeded: number) }
    }
}

// MARK: - Words

extension HashTable {
    /// The words of a list.
    init(_ words: String) {
        self.init(minimumCapacity: 32)
        for word in SpellingList(words) { _ = add(word) }
    }

    /// The number of a word.
    @inline(__always)
    func find(_ word: Spelling) -> Int? { find(word.fingerprint) }

    /// The number of a word, which is the next one where the word is new.
    @inline(__always)
    mutating func add(_ word: Spelling) -> (number: Int, isNew: Bool) { add(word.fingerprint) }

    /// Whether a word is in the table.
    @inline(__always)
    func contains(_ word: Spelling) -> Bool { find(word) != nil }
}

/// A hash that grows with each letter.
struct LetterHash {
    private(set) var value: UInt64 = 14_695_981_039_346_656_037

    /// Takes a letter, accents aside.
    @inline(__always)
    mutating func add(_ letter: UInt8) { value = (value ^ UInt64(letter)) &* 0x9E37_79B9_7F4A_7C15 }

    /// Takes the letters of a word without accents.
    @inline(__always)
    mutating func add(_ word: Spelling) {
        let count = min(word.count, Spelling.limit)
        var letters = word.low
        var place = 0
        while place < count {
            if place & 7 == 0, place > 0 { letters = place == 8 ? word.middle : word.high }
            add(UInt8(truncatingIfNeeded: letters))
            letters >>= 8
            place += 1
        }
    }

    /// Takes the last letter back: the factor is the inverse of the other one, modulo 2 to the 64.
    @inline(__always)
    mutating func remove(_ letter: UInt8) { value = value &* 0xF1DE_83E1_9937_733D ^ UInt64(letter) }
}
