/// Comments in a draft that ask the checker to be silent (*marqueurs*).
///
/// `<!-- gerance off -->` silences it up to `<!-- gerance on -->`; `<!-- gerance ignore future past -->` silences some rules,
/// or all where none is named, on its line and the next one.
struct Suppressions {
    private var silenced: [(bytes: Range<Int>, rules: Set<PhrasingRule>)] = []

    /// Reads the comments of a draft, which stand at some places.
    init(_ bytes: [UInt8], _ comments: [Range<Int>]) {
        var offSince: Int?
        for comment in comments {
            let words = String(decoding: bytes[comment.dropFirst(4).dropLast(3)], as: UTF8.self).split(separator: " ")
            guard words.first == "gerance", words.count > 1 else { continue }
            switch words[1] {
            case "off" where offSince == nil: offSince = comment.lowerBound
            case "on":
                if let start = offSince { silenced.append((start..<comment.upperBound, Set(PhrasingRule.allCases))) }
                offSince = nil
            case "ignore":
                let named = words.dropFirst(2).compactMap { PhrasingRule(rawValue: String($0)) }
                silenced.append((Self.twoLines(bytes, comment), Set(named.isEmpty ? PhrasingRule.allCases : named)))
            default: break
            }
        }
        if let start = offSince { silenced.append((start..<bytes.count, Set(PhrasingRule.allCases))) }
    }

    /// Whether a finding is silenced.
    func silence(_ rule: PhrasingRule, _ range: Range<Int>) -> Bool {
        silenced.contains { $0.rules.contains(rule) && $0.bytes.overlaps(range) }
    }

    /// The line of a comment and the next one.
    private static func twoLines(_ bytes: [UInt8], _ comment: Range<Int>) -> Range<Int> {
        var start = comment.lowerBound
        while start > 0, bytes[start - 1] != 0x0A { start -= 1 }
        var end = comment.upperBound
        var lines = 0
        while end < bytes.count {
            if bytes[end] == 0x0A {
                lines += 1
                if lines == 2 { break }
            }
            end += 1
        }
        return start..<end
    }
}
