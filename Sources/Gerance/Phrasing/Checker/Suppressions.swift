/// Comments in a draft that ask the checker to be silent (*marqueurs*).
///
/// `<!-- gerance off -->` silences it up to `<!-- gerance on -->`; `<!-- gerance ignore future past -->` silences some rules,
/// or all where none is named, on its line and the next one.
struct Suppressions {
    /// Passages that are silenced as a whole, one after the other.
    private var passages: [Range<Int>] = []
    /// Lines with the one behind them, each once, in the order of the text.
    private var lines: [(bytes: Range<Int>, rules: Set<PhrasingRule>)] = []
    /// Where the line of the last comment that silenced one ends.
    private var lineEnd = 0

    /// Reads the comments of a draft, which stand at some places, in order.
    init(_ bytes: [UInt8], _ comments: [Range<Int>]) {
        var offSince: Int?
        for comment in comments {
            let words = String(decoding: bytes[comment.dropFirst(4).dropLast(3)], as: UTF8.self).split(separator: " ")
            guard words.first == "gerance", words.count > 1 else { continue }
            switch words[1] {
            case "off" where offSince == nil: offSince = comment.lowerBound
            case "on":
                if let start = offSince { passages.append(start..<comment.upperBound) }
                offSince = nil
            case "ignore":
                // A misspelt name silences nothing.
                let named = words.dropFirst(2).compactMap { PhrasingRule(rawValue: String($0)) }
                silenceLine(of: comment, Set(words.count == 2 ? PhrasingRule.allCases : named), bytes)
            default: break
            }
        }
        if let start = offSince { passages.append(start..<bytes.count) }
    }

    /// Whether a finding is silenced.
    func silence(_ rule: PhrasingRule, _ range: Range<Int>) -> Bool {
        if let passage = Self.last(passages, { $0 }, before: range.upperBound), passages[passage].overlaps(range) {
            return true
        }
        guard let last = Self.last(lines, { $0.bytes }, before: range.upperBound) else { return false }
        // A line is silenced by a comment on it or on the line before.
        return lines[max(0, last - 1)...last].contains { $0.rules.contains(rule) && $0.bytes.overlaps(range) }
    }

    /// The last part that begins before an offset.
    private static func last<Part>(_ parts: [Part], _ bytes: (Part) -> Range<Int>, before offset: Int) -> Int? {
        var (low, high) = (0, parts.count)
        while low < high {
            let middle = (low + high) / 2
            if bytes(parts[middle]).lowerBound < offset { low = middle + 1 } else { high = middle }
        }
        return low > 0 ? low - 1 : nil
    }

    /// Silences rules on the line of a comment and the next one.
    private mutating func silenceLine(of comment: Range<Int>, _ rules: Set<PhrasingRule>, _ bytes: [UInt8]) {
        // A second comment on a line: looking for the line again would make a long line of comments slow.
        if !lines.isEmpty, comment.lowerBound < lineEnd {
            lines[lines.count - 1].rules.formUnion(rules)
            return
        }
        let start = bytes[lineEnd..<comment.lowerBound].lastIndex(of: 0x0A).map { $0 + 1 } ?? lineEnd
        lineEnd = bytes[comment.upperBound...].firstIndex(of: 0x0A) ?? bytes.count
        let end = bytes[lineEnd...].dropFirst().firstIndex(of: 0x0A) ?? bytes.count
        lines.append((start..<end, rules))
    }
}
