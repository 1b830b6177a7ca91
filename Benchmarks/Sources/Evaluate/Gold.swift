import Foundation

/// A sentence as people have annotated it.
struct GoldSentence {
    let text: [UInt8]
    /// What is to be found.
    var marks: [Mark] = []
    /// What may be found: the annotation does not say.
    var open: [(kind: Kind, range: Range<Int>)] = []
    /// The tokens, for who looks at slips.
    var forms: [(form: String, range: Range<Int>)] = []

    /// Something to be found, at one of some places.
    struct Mark {
        let kind: Kind
        let places: [Range<Int>]
        /// The word that is marked.
        let form: String
    }

    /// What the annotation knows of, in the order of the tables.
    enum Kind: String, CaseIterable {
        case conditional = "cond"
        case criticism = "crit"
        case future = "fut"
        case negation = "neg"
        case past
        case shouting = "shout"
    }
}

/// Reads annotated text.
enum Gold {
    static func sentences(of path: String) throws -> [GoldSentence] {
        let text = try String(contentsOf: URL(fileURLWithPath: path), encoding: .utf8)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        return path.hasSuffix(".conllu") ? treebank(lines) : lines.compactMap { marked($0) }
    }

    // MARK: Marked text

    private static func marked(_ line: Substring) -> GoldSentence? {
        guard !line.allSatisfy({ $0.isWhitespace }), !line.hasPrefix("#") else { return nil }
        var text: [UInt8] = []
        var marks: [GoldSentence.Mark] = []
        var open: [(kind: GoldSentence.Kind, range: Range<Int>)] = []
        var rest = line
        while let found = rest.firstMatch(of: /\{(neg|past|fut|cond|crit|shout|restr)\|([^{}|]+)\}/) {
            text += Array(rest[..<found.range.lowerBound].utf8)
            let start = text.count
            text += Array(found.2.utf8)
            if found.1 == "restr" {
                open.append((.negation, start..<text.count))
            } else if let kind = GoldSentence.Kind(rawValue: String(found.1)) {
                marks.append(GoldSentence.Mark(kind: kind, places: [start..<text.count], form: String(found.2)))
            }
            rest = rest[found.range.upperBound...]
        }
        text += Array(rest.utf8)
        return GoldSentence(text: text, marks: marks, open: open)
    }

    // MARK: Treebanks

    private static func treebank(_ lines: [Substring]) -> [GoldSentence] {
        var sentences: [GoldSentence] = []
        var text: String?
        var rows: [TreebankRow] = []
        for line in lines {
            if line.hasPrefix("# text =") {
                text = line.dropFirst(8).trimmingCharacters(in: .whitespaces)
            } else if !line.isEmpty, !line.hasPrefix("#") {
                rows.append(TreebankRow(line))
            } else if line.isEmpty, !rows.isEmpty {
                if let text, let sentence = TreebankRow.sentence(Array(text.utf8), rows) { sentences.append(sentence) }
                (text, rows) = (nil, [])
            }
        }
        if !rows.isEmpty, let text, let sentence = TreebankRow.sentence(Array(text.utf8), rows) {
            sentences.append(sentence)
        }
        return sentences
    }
}
