/// The words of a table, which stand in one string, divided by spaces and line ends.
struct SpellingList: Sequence, IteratorProtocol {
    private let bytes: ArraySlice<UInt8>
    private var place: Int

    init(_ table: String) { self.init(Array(table.utf8)[...]) }

    /// The words of a part of a table.
    init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        place = bytes.startIndex
    }

    @inline(__always)
    mutating func next() -> Spelling? {
        let end = bytes.endIndex
        while place < end, bytes[place] <= 0x20 { place += 1 }
        guard place < end else { return nil }
        var word = Spelling()
        while place < end, bytes[place] > 0x20 { place += word.take(bytes, at: place) }
        return word
    }
}
