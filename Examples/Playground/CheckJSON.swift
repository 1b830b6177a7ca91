import Gerance

/// The findings of a draft as JSON Lines for programs: an object a finding, praise too, its keys in one order.
///
/// The lines are written by hand into one buffer: a long draft has very many of them, and an encoder keeps no order of
/// its own.
struct CheckJSON {
    /// The lines, each ended by a line feed.
    private(set) var bytes: [UInt8] = []
    private let draft: Draft

    init(of report: PhrasingReport, on draft: Draft) {
        self.draft = draft
        bytes.reserveCapacity(report.findings.count * 500)
        for finding in report.findings { write(finding) }
    }

    private mutating func write(_ finding: Finding) {
        write(raw: #"{"rule":"#)
        write(text: finding.rule.rawValue)
        writePlace(finding.range)
        write(raw: #","clause":"#)
        write(text: finding.clause.id.description)
        write(raw: #","severity":"#)
        write(text: finding.severity.rawValue)
        write(raw: #","confidence":\#(finding.confidence),"message":"#)
        write(text: finding.message)
        write(raw: #","reason":"#)
        write(text: finding.reason)
        write(raw: #","replacements":["#)
        for (place, replacement) in finding.replacements.enumerated() {
            write(raw: place == 0 ? #"{"text":"# : #",{"text":"#)
            write(text: replacement.text)
            writePlace(replacement.range)
            write(raw: #","kind":"#)
            write(text: replacement.kind.rawValue)
            write(raw: "}")
        }
        write(raw: "]}\n")
    }

    /// A range, in the bytes that were read.
    private mutating func writePlace(_ range: TextRange) {
        let source = draft.source(of: range.utf8)
        write(raw: #","start":\#(source.lowerBound),"end":\#(source.upperBound)"#)
    }

    private mutating func write(raw json: String) { bytes += json.utf8 }

    /// A string, quoted.
    private mutating func write(text: String) {
        bytes.append(0x22)
        for byte in text.utf8 {
            switch byte {
            case 0x22, 0x5C: bytes += [0x5C, byte]
            case 0x0A: bytes += [0x5C, 0x6E]
            case 0..<0x20, 0x7F:
                bytes += [0x5C, 0x75, 0x30, 0x30, Self.digits[Int(byte >> 4)], Self.digits[Int(byte & 15)]]
            default: bytes.append(byte)
            }
        }
        bytes.append(0x22)
    }

    private static let digits = Array("0123456789abcdef".utf8)
}
