// French typography for text that a person reads: what a line must not break, and the curved apostrophe.

extension String {
    /// The text with the spaces and apostrophes of French printing.
    ///
    /// A no-break space (U+00A0) before a colon, a dash, a sign of unit and a closing « », behind an opening one, behind
    /// « n° », between a number and its month or unit; a narrow one (U+202F) before a semicolon, an exclamation and a
    /// question mark. Addresses of e-mail and web stay as they are.
    var typeset: String {
        var words = split(separator: " ", omittingEmptySubsequences: false).map { $0.withCurvedApostrophes }
        guard !words.isEmpty else { return "" }
        var text = words.removeFirst()
        var previous = text
        for word in words {
            text += Self.space(between: previous, and: word) + word
            previous = word
        }
        return text
    }

    /// The text with no-break spaces for all its spaces: a telephone number, an account.
    var unbroken: String { split(separator: " ", omittingEmptySubsequences: false).joined(separator: Self.noBreak) }

    private static let noBreak = "\u{A0}"
    private static let narrowNoBreak = "\u{202F}"

    private static func space(between left: String, and right: String) -> String {
        switch right.first {
        case ":", "»", "€", "%", "–": return noBreak
        case ";", "!", "?": return narrowNoBreak
        default: break
        }
        if left == "«" || left.hasSuffix("n°") { return noBreak }
        let isNumber = left == "1er" || left.utf8.allSatisfy { (0x30...0x39).contains($0) } && !left.isEmpty
        let word = right.prefix { $0.isLetter }
        return isNumber && unitsAndMonths.contains(String(word)) || left == "h" && right.first?.isNumber == true
            ? noBreak : " "
    }

    private static let unitsAndMonths: Set<String> = [
        "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
        "décembre", "h", "heures", "jours", "mois", "ans",
    ]
}

extension Substring {
    fileprivate var withCurvedApostrophes: String {
        if contains("@") || contains("://") { return String(self) }
        return String(map { $0 == "'" ? "’" : $0 })
    }
}
