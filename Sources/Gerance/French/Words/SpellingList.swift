/// The words of a table, which stand in one string, divided by spaces and line ends.
struct SpellingList: Sequence, IteratorProtocol {
    private let bytes: [UInt8]
    private var place = 0

    init(_ table: String) { bytes = Array(table.utf8) }

    mutating func next() -> Spelling? {
        while place < bytes.count, bytes[place] <= 0x20 { place += 1 }
        guard place < bytes.count else { return nil }
        var word = Spelling()
        while place < bytes.count, bytes[place] > 0x20 {
            guard bytes[place] >= 0x80 else {
                word.append(bytes[place])
                place += 1
                continue
            }
            let letter = LetterScan(bytes, at: place)
            word.append(letter.first)
            if let second = letter.second { word.append(second) }
            place += letter.length
        }
        return word
    }
}
