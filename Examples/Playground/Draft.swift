import Gerance

/// A draft as it was read, byte for byte, and the text that the checker reads in it.
///
/// Bytes that are no UTF-8 read as U+FFFD, and places in the text are told as places in the bytes.
struct Draft {
    /// What was read.
    let bytes: [UInt8]
    /// What the checker reads; the bytes themselves where they are UTF-8.
    let text: String
    /// What was repaired, in order.
    private let repairs: [Repair]

    /// Bytes that read as one U+FFFD.
    private struct Repair {
        /// Where they begin in the bytes, and how many they are.
        let place: Int
        let length: Int
        /// Where the U+FFFD begins in the text.
        let shown: Int
    }

    init(_ bytes: some Sequence<UInt8>) {
        let bytes = Array(bytes)
        self.bytes = bytes
        let text = String(decoding: bytes, as: UTF8.self)
        if text.utf8.elementsEqual(bytes) {
            self.text = text
            repairs = []
        } else {
            (self.text, repairs) = Self.repair(bytes)
        }
    }

    /// The bytes of a range of the text.
    func source(of range: Range<Int>) -> Range<Int> { source(of: range.lowerBound)..<source(of: range.upperBound) }

    /// The place in the bytes of a place between two characters of the text.
    private func source(of place: Int) -> Int {
        // The number of repairs that end at the place or before it.
        var low = 0
        var high = repairs.count
        while low < high {
            let middle = (low + high) / 2
            if repairs[middle].shown + Self.replacement.count <= place { low = middle + 1 } else { high = middle }
        }
        guard low > 0 else { return place }
        let last = repairs[low - 1]
        return last.place + last.length + (place - last.shown - Self.replacement.count)
    }

    private static let replacement = Array("\u{FFFD}".utf8)

    private static func repair(_ bytes: [UInt8]) -> (String, [Repair]) {
        var repaired: [UInt8] = []
        repaired.reserveCapacity(bytes.count + bytes.count / 2)
        var repairs: [Repair] = []
        var parser = Unicode.UTF8.ForwardParser()
        var rest = bytes.makeIterator()
        var place = 0
        reading: while true {
            switch parser.parseScalar(from: &rest) {
            case .valid(let scalar):
                repaired += scalar
                place += scalar.count
            case .error(let length):
                repairs.append(Repair(place: place, length: length, shown: repaired.count))
                repaired += replacement
                place += length
            case .emptyInput:
                break reading
            }
        }
        return (String(decoding: repaired, as: UTF8.self), repairs)
    }
}

// MARK: - Rewriting

extension Draft {
    /// The bytes with every automatic correction applied; those that are no UTF-8 stay as they are.
    func rewritten(by checker: PhrasingChecker) -> [UInt8] {
        if repairs.isEmpty { return Array(checker.rewrite(text).utf8) }
        var draft = self
        // A correction leaves nothing, or little, for another one; the limit is for words that would turn in circles.
        for _ in 0..<4 {
            let better = draft.corrected(by: checker.check(draft.text))
            if better == draft.bytes { break }
            draft = Draft(better)
        }
        return draft.bytes
    }

    private func corrected(by report: PhrasingReport) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var place = 0
        let corrections = report.findings.compactMap(\.automaticReplacement)
        for correction in corrections.sorted(by: { $0.range.utf8.lowerBound < $1.range.utf8.lowerBound }) {
            let range = source(of: correction.range.utf8)
            // Of two that overlap, the first.
            guard range.lowerBound >= place else { continue }
            result += bytes[place..<range.lowerBound]
            result += correction.text.utf8
            place = range.upperBound
        }
        return result + bytes[place...]
    }
}
