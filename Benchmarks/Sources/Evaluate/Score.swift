import Gerance

/// How well the findings agree with an annotation.
struct Score {
    /// Right findings, wrong ones, and marks missed, by kind.
    private var counts: [GoldSentence.Kind: (right: Int, wrong: Int, missed: Int)] = [:]
    private var clean = 0
    private var flagged = 0
    private var flaggedInTheOpen = 0
    private var slips: [Slip: Int] = [:]

    /// The longest finding that counts, in bytes.
    private static let longest = 60

    private typealias Found = (kind: GoldSentence.Kind, range: Range<Int>)

    init(
        of sentences: [GoldSentence], by checker: PhrasingChecker, repaired: Bool, errors: inout Int
    ) {
        var text: [UInt8] = []
        var starts: [Int] = []
        for sentence in sentences {
            if !starts.isEmpty { text += [0x0A, 0x0A] }
            starts.append(text.count)
            text += sentence.text
        }
        text.append(0x0A)
        let report = checker.check(String(decoding: text, as: UTF8.self))
        var found = [[Found]](repeating: [], count: sentences.count)
        var at = 0
        for finding in report.findings {
            guard let kind = GoldSentence.Kind(finding.rule) else { continue }
            let range = finding.range.utf8
            while at < sentences.count - 1, range.lowerBound >= starts[at] + sentences[at].text.count { at += 1 }
            found[at].append((kind, range.lowerBound - starts[at]..<range.upperBound - starts[at]))
        }
        for kind in GoldSentence.Kind.allCases
        where sentences.contains(where: { $0.marks.contains { $0.kind == kind } }) {
            counts[kind] = (0, 0, 0)
        }
        for (sentence, here) in zip(sentences, found) { count(sentence, here, repaired, &errors) }
    }

    private mutating func count(_ sentence: GoldSentence, _ here: [Found], _ repaired: Bool, _ errors: inout Int) {
        var marks = sentence.marks
        var here = here
        if repaired { setSlipsAside(sentence, &marks, &here) }
        if sentence.marks.isEmpty {
            clean += 1
            if !here.isEmpty { flagged += 1 }
            let isOpen = here.allSatisfy { hit in
                sentence.open.contains { $0.kind == hit.kind && $0.range.overlaps(hit.range) }
            }
            if !here.isEmpty, isOpen { flaggedInTheOpen += 1 }
        }
        var notes: [String] = []
        for kind in counts.keys.sorted(by: { $0.rawValue < $1.rawValue }) {
            let hits = here.filter { $0.kind == kind }.map(\.range)
            for mark in marks where mark.kind == kind {
                let isFound = hits.contains { hit in
                    hit.count <= Self.longest && mark.places.contains { $0.overlaps(hit) }
                }
                if isFound {
                    counts[kind]?.right += 1
                } else {
                    counts[kind]?.missed += 1
                    notes.append("missed \(kind.rawValue): \(mark.form)")
                }
            }
            for hit in hits {
                let isRight =
                    hit.count <= Self.longest
                    && marks.contains { $0.kind == kind && $0.places.contains { $0.overlaps(hit) } }
                if isRight || sentence.open.contains(where: { $0.kind == kind && $0.range.overlaps(hit) }) { continue }
                counts[kind]?.wrong += 1
                notes.append("wrong \(kind.rawValue): \(String(decoding: sentence.text[hit], as: UTF8.self))")
            }
        }
        guard !notes.isEmpty, errors > 0 else { return }
        errors -= 1
        print("- \(String(decoding: sentence.text, as: UTF8.self)) | \(notes.joined(separator: "; "))")
    }

    private mutating func setSlipsAside(
        _ sentence: GoldSentence, _ marks: inout [GoldSentence.Mark], _ here: inout [Found]
    ) {
        marks.removeAll { mark in
            guard let slip = Slip(marked: mark.kind, mark.form) else { return false }
            let isFound = here.contains { hit in
                hit.kind == mark.kind && mark.places.contains { $0.overlaps(hit.range) }
            }
            if !isFound { slips[slip, default: 0] += 1 }
            return !isFound
        }
        here.removeAll { hit in
            guard
                !sentence.marks.contains(where: { $0.kind == hit.kind && $0.places.contains { $0.overlaps(hit.range) } }
                ),
                let word = sentence.forms.first(where: { $0.range.overlaps(hit.range) }),
                let slip = Slip(found: hit.kind, word.form)
            else { return false }
            slips[slip, default: 0] += 1
            return true
        }
    }

    /// The score as a table.
    var text: String {
        var text = ""
        for kind in GoldSentence.Kind.allCases {
            guard let (right, wrong, missed) = counts[kind] else { continue }
            let precision = right + wrong > 0 ? Double(right) / Double(right + wrong) : 1
            let recall = right + missed > 0 ? Double(right) / Double(right + missed) : 1
            let sum = precision + recall
            let columns = [
                kind.rawValue.padding(6), "marks", String(right + missed).leading(5), " precision",
                Self.percent(precision),
                " recall", Self.percent(recall), " F1", Self.percent(sum > 0 ? 2 * precision * recall / sum : 0),
            ]
            text += columns.joined(separator: " ") + "\n"
        }
        if clean > 0 {
            let share = Self.percent(Double(flagged) / Double(clean)).drop { $0 == " " }
            let rest = Self.percent(Double(flagged - flaggedInTheOpen) / Double(clean)).drop { $0 == " " }
            text += "clean sentences \(clean), flagged \(flagged) (\(share) %), "
            text +=
                "without those flagged only where the annotation is open \(flagged - flaggedInTheOpen) (\(rest) %)\n"
        }
        for slip in Slip.allCases {
            if let count = slips[slip] { text += "set aside \(count): \(slip.rawValue)\n" }
        }
        return text
    }

    private static func percent(_ share: Double) -> String {
        let tenths = Int((share * 1000).rounded())
        return "\(tenths / 10).\(tenths % 10)".leading(5)
    }
}

extension GoldSentence.Kind {
    init?(_ rule: PhrasingRule) {
        switch rule {
        case .negation: self = .negation
        case .past: self = .past
        case .future: self = .future
        case .conditional: self = .conditional
        case .criticism: self = .criticism
        case .shouting: self = .shouting
        default: return nil
        }
    }
}

extension String {
    fileprivate func padding(_ width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }

    fileprivate func leading(_ width: Int) -> String { String(repeating: " ", count: max(0, width - count)) + self }
}
