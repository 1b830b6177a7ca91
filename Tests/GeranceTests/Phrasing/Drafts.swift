import Gerance

/// What the tests of the checker ask of a report, in words that a table can hold.
extension PhrasingReport {
    /// The words found by a rule, in the order of the text.
    func excerpts(of rule: PhrasingRule) -> [String] { findings.filter { $0.rule == rule }.map(\.excerpt) }

    /// Every finding but praise as « rule: words ».
    var remarks: [String] {
        findings.filter { $0.rule != .praise }.map { "\($0.rule.rawValue): \($0.excerpt)" }
    }

    /// The findings that weigh more than a hint as « rule: words », praise aside.
    var heavy: [String] { findings.filter { $0.severity > .hint }.map { "\($0.rule.rawValue): \($0.excerpt)" } }

    /// The replacements that a program may apply unread.
    var automatic: [Replacement] { findings.flatMap(\.replacements).filter { $0.kind == .automatic } }
}

extension Replacement {
    /// A text with this replacement applied, and no other.
    func applied(to text: String) -> String {
        let bytes = Array(text.utf8)
        return String(
            decoding: bytes[..<range.utf8.lowerBound] + Array(self.text.utf8) + bytes[range.utf8.upperBound...],
            as: UTF8.self)
    }

    /// Where the new words stand once they are applied, in UTF-8.
    var appliedRange: Range<Int> { range.utf8.lowerBound..<range.utf8.lowerBound + text.utf8.count }
}

/// What a correction must never touch.
enum Facts {
    /// The figures of a text, in order: amounts, dates, times.
    static func figures(in text: String) -> [String] {
        text.split { !$0.isNumber }.map(String.init)
    }

    /// The words with a capital that open no sentence.
    static func names(in text: String) -> [String] {
        let words = text.split { $0 == " " || $0 == "\n" || $0 == "'" || $0 == "’" }
        return words.indices.dropFirst().compactMap { place in
            guard words[place].first?.isUppercase == true, let end = words[place - 1].last, !".!?:»".contains(end)
            else { return nil }
            return words[place].trimming { !$0.isLetter }
        }
    }

    /// How many negations a text has.
    static func negations(in text: String) -> Int { PhrasingChecker(.email).check(text).excerpts(of: .negation).count }
}

extension Substring {
    fileprivate func trimming(_ isOut: (Character) -> Bool) -> String {
        var rest = self
        while let last = rest.last, isOut(last) { rest.removeLast() }
        return String(rest)
    }
}

extension StringProtocol {
    /// The lines of a table of sentences, each with what becomes of it; without an arrow, it stays as it is.
    var pairs: [[String]] {
        split(separator: "\n").map { line in
            let fields = line.fields(dividedBy: " => ")
            return [fields[0], fields.count > 1 ? fields[1] : fields[0]]
        }
    }

    /// The parts of a line of a table.
    func fields(dividedBy divider: String) -> [String] {
        var parts: [String] = []
        var rest = Substring(self)
        while let range = rest.firstRange(of: divider) {
            parts.append(String(rest[..<range.lowerBound]))
            rest = rest[range.upperBound...]
        }
        return parts + [String(rest)]
    }
}
