/// The words of a table, which stand in one string, divided by spaces and line ends.
struct SpellingList: Sequence, IteratorProtocol {
    private let bytes: [UInt8]
    private var place = 0

    init(_ table: String) { bytes = Array(table.utf8) }

    mutating func next() -> Spelling? {
        while place < bytes.count, bytes[place] <= 0x20 { place += 1 }
        guard place < bytes.count else { return nil }
        let start = place
        while place < bytes.count, bytes[place] > 0x20 { place += 1 }
        return Spelling(utf8: bytes[start..<place])
    }
}
