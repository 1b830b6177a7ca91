/// The parts into which a draft falls: paragraphs, which are read each for itself, and lines that quote a mail.
struct DraftBlock: Hashable {
    /// Where the block stands, in bytes.
    let range: Range<Int>
    /// Whether its lines begin with `>`: somebody else wrote them.
    let isQuotedMail: Bool

    /// Cuts a draft at empty lines, and between what is quoted and what is not.
    static func split(_ bytes: [UInt8]) -> [DraftBlock] {
        var blocks: [DraftBlock] = []
        var start = -1
        var isQuoted = false
        var line = 0
        func close(at end: Int) {
            if start >= 0 { blocks.append(DraftBlock(range: start..<end, isQuotedMail: isQuoted)) }
            start = -1
        }
        while line < bytes.count {
            var end = line
            while end < bytes.count, bytes[end] != 0x0A { end += 1 }
            var first = line
            while first < end, bytes[first] == 0x20 || bytes[first] == 0x09 || bytes[first] == 0x0D { first += 1 }
            if first == end {
                close(at: line)
            } else {
                let quotes = bytes[first] == 0x3E
                if start >= 0, quotes != isQuoted { close(at: line) }
                if start < 0 {
                    start = line
                    isQuoted = quotes
                }
            }
            line = end + 1
        }
        close(at: bytes.count)
        return blocks
    }
}
