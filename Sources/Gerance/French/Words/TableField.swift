/// A table of the library, or a part of one, read as bytes: without the spaces around it.
struct TableField {
    let bytes: ArraySlice<UInt8>

    init(_ table: String) { self.init(Array(table.utf8)[...]) }

    init(_ bytes: ArraySlice<UInt8>) {
        var (start, end) = (bytes.startIndex, bytes.endIndex)
        while start < end, bytes[start] == 0x20 { start += 1 }
        while start < end, bytes[end - 1] == 0x20 { end -= 1 }
        self.bytes = bytes[start..<end]
    }

    /// The text.
    var text: String { String(decoding: bytes, as: UTF8.self) }

    /// The field as a word.
    var spelling: Spelling { Spelling(utf8: bytes) }

    /// The field as a part of a verb: nil for a hyphen.
    var part: Spelling? { isSign("-") ? nil : spelling }

    /// Whether the field is a sign or a name in ASCII.
    func isSign(_ sign: String) -> Bool { bytes.elementsEqual(sign.utf8) }

    /// The lines.
    var lines: [TableField] { fields(dividedBy: 0x0A) }

    /// The expressions of a list, which semicolons and line ends divide.
    var expressions: [TableField] { fields(dividedBy: UInt8(ascii: ";"), 0x0A).filter { !$0.bytes.isEmpty } }

    /// The words between spaces.
    var words: [TableField] { fields(dividedBy: 0x20).filter { !$0.bytes.isEmpty } }

    /// The parts between signs, empty ones too.
    func fields(dividedBy sign: UInt8, _ other: UInt8? = nil) -> [TableField] {
        var fields: [TableField] = []
        var start = bytes.startIndex
        let other = other ?? sign
        for place in start..<bytes.endIndex where bytes[place] == sign || bytes[place] == other {
            fields.append(TableField(bytes[start..<place]))
            start = place + 1
        }
        fields.append(TableField(bytes[start...]))
        return fields
    }

    /// The columns of a line, which a bar between spaces divides; a bar between choices does not.
    var columns: [TableField] {
        var columns: [TableField] = []
        var rest = self
        while let bar = rest.bar {
            columns.append(TableField(rest.bytes[..<bar]))
            rest = TableField(rest.bytes[(bar + 1)...])
        }
        return columns + [rest]
    }

    /// The first column of a line.
    var firstColumn: TableField { bar.map { TableField(bytes[..<$0]) } ?? self }

    /// The place of the first bar between spaces.
    private var bar: Int? {
        var place = bytes.startIndex + 1
        while place + 1 < bytes.endIndex {
            if bytes[place] == UInt8(ascii: "|"), bytes[place - 1] == 0x20, bytes[place + 1] == 0x20 { return place }
            place += 1
        }
        return nil
    }
}
