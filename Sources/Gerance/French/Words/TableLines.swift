/// The lines of a table, which is one string, read as bytes.
struct TableLines: Sequence, IteratorProtocol {
    private let bytes: [UInt8]
    private var place = 0

    init(_ table: String) { bytes = Array(table.utf8) }

    mutating func next() -> TableField? {
        guard place < bytes.count else { return nil }
        let start = place
        while place < bytes.count, bytes[place] != 0x0A { place += 1 }
        let line = TableField(bytes[start..<place])
        place += 1
        return line
    }
}

/// A part of a line of a table, without the spaces around it.
struct TableField {
    let bytes: ArraySlice<UInt8>

    init(_ bytes: ArraySlice<UInt8>) {
        var bytes = bytes
        while bytes.first == 0x20 { bytes.removeFirst() }
        while bytes.last == 0x20 { bytes.removeLast() }
        self.bytes = bytes
    }

    /// The text.
    var text: String { String(decoding: bytes, as: UTF8.self) }

    /// The field as a word.
    var spelling: Spelling {
        var word = Spelling()
        var place = bytes.startIndex
        while place < bytes.endIndex {
            let letter = LetterScan(bytes, at: place)
            word.append(letter.first)
            if let second = letter.second { word.append(second) }
            place += letter.length
        }
        return word
    }

    /// The field as a part of a verb: nil for a hyphen.
    var part: Spelling? { isSign("-") ? nil : spelling }

    /// Whether the field is a sign or a name in ASCII.
    func isSign(_ sign: StaticString) -> Bool { bytes.count == sign.utf8CodeUnitCount && text == sign.description }

    /// The parts between signs.
    func fields(dividedBy sign: UInt8) -> [TableField] {
        bytes.split(separator: sign, omittingEmptySubsequences: false).map { TableField($0) }
    }

    /// The words between spaces.
    var words: [TableField] { bytes.split(separator: 0x20).map { TableField($0) } }
}
