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
    var spelling: Spelling { Spelling(utf8: bytes) }

    /// The field as a part of a verb: nil for a hyphen.
    var part: Spelling? { isSign("-") ? nil : spelling }

    /// Whether the field is a sign or a name in ASCII.
    func isSign(_ sign: String) -> Bool { bytes.elementsEqual(sign.utf8) }

    /// The parts between signs.
    func fields(dividedBy sign: UInt8) -> [TableField] {
        bytes.split(separator: sign, omittingEmptySubsequences: false).map { TableField($0) }
    }

    /// The columns of a line, which a bar between spaces divides; a bar between choices does not.
    var columns: [TableField] {
        var columns: [TableField] = []
        var start = bytes.startIndex
        for place in bytes.indices.dropFirst().dropLast()
        where bytes[place] == UInt8(ascii: "|") && bytes[place - 1] == 0x20 && bytes[place + 1] == 0x20 {
            columns.append(TableField(bytes[start..<place]))
            start = place + 1
        }
        return columns + [TableField(bytes[start...])]
    }

    /// The first column of a line.
    var firstColumn: TableField {
        var place = bytes.startIndex
        while place + 1 < bytes.endIndex {
            if bytes[place] == 0x20, bytes[place + 1] == UInt8(ascii: "|") { return TableField(bytes[..<place]) }
            place += 1
        }
        return self
    }

    /// The words between spaces.
    var words: [TableField] { bytes.split(separator: 0x20).map { TableField($0) } }
}
