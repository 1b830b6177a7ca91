/// The lines of a draft, found by the place of a byte.
struct DraftLines {
    private let text: String
    /// Where each line begins.
    private let starts: [Int]

    init(of text: String) {
        self.text = text
        var starts = [0]
        for (place, byte) in text.utf8.enumerated() where byte == 0x0A { starts.append(place + 1) }
        self.starts = starts
    }

    /// Whether nothing is written on any line.
    var isBlank: Bool { text.allSatisfy { $0.isWhitespace || $0.shown.isEmpty } }

    /// A part of a line, cut where an excerpt marks it.
    struct Part {
        /// The number of the line, from 1.
        let line: Int
        let before: Substring
        let marked: Substring
        let after: Substring
    }

    /// The words of a range, line ends among them.
    func words(of range: Range<Int>) -> Substring { text[utf8: range] }

    /// The number of the line on which a byte stands, from 1.
    func number(at place: Int) -> Int {
        var low = 0
        var high = starts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle] <= place { low = middle } else { high = middle }
        }
        return low + 1
    }

    /// Every line that a range touches, with what it covers there.
    func parts(of range: Range<Int>) -> [Part] {
        let first = number(at: range.lowerBound)
        let last = max(first, number(at: max(range.lowerBound, range.upperBound - 1)))
        return (first...last).map { line in
            let own = bytes(ofLine: line)
            let marked = range.clamped(to: own)
            return Part(
                line: line, before: text[utf8: own.lowerBound..<marked.lowerBound], marked: text[utf8: marked],
                after: text[utf8: marked.upperBound..<own.upperBound])
        }
    }

    /// A line without its end, and the first one without a byte order mark.
    private func bytes(ofLine line: Int) -> Range<Int> {
        var start = starts[line - 1]
        var end = line < starts.count ? starts[line] - 1 : text.utf8.count
        if line < starts.count, end > start, text[utf8: end - 1..<end].utf8.first == 0x0D { end -= 1 }
        if line == 1, text.unicodeScalars.first == "\u{FEFF}" { start = min(3, end) }
        return start..<end
    }
}

extension String {
    /// The part between two offsets in UTF-8.
    fileprivate subscript(utf8 range: Range<Int>) -> Substring {
        let start = utf8.index(startIndex, offsetBy: range.lowerBound)
        return self[start..<utf8.index(start, offsetBy: range.count)]
    }
}
