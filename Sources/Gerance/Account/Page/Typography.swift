// French typography of the pages: no-break spaces, the minus sign, dates, texts written from right to left.

/// How words and values stand on a page.
enum Typography {
    /// Words of the library with the spaces and apostrophes of French printing.
    static func set(_ text: String) -> String { text.typeset }

    /// The text with a capital at its start.
    static func capitalized(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

    /// A text from outside; where it holds writing from right to left it is isolated, so that what stands beside it
    /// keeps its order (Unicode Standard Annex 9).
    static func isolated(_ text: String) -> String {
        let turns = text.unicodeScalars.contains { scalar in
            switch scalar.value {
            case 0x590...0x8FF, 0x200F, 0xFB1D...0xFDFF, 0xFE70...0xFEFE, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
            default: false
            }
        }
        return turns ? "\u{2068}\(text)\u{2069}" : text
    }

    /// « 31 janvier 2026 », the day not parted from its month.
    static func long(_ day: CivilDate) -> String {
        let parts = day.name.split(separator: " ", maxSplits: 1)
        return parts.joined(separator: "\u{A0}")
    }

    /// « 31/01/2026 », for columns.
    static func short(_ day: CivilDate) -> String {
        let (year, month, number) = day.components
        return [Digits.padded(number, 2), Digits.padded(month, 2), Digits.padded(year, 4)].joined(separator: "/")
    }

    /// « du 1er au 31 janvier 2026 »; what both days share stands once.
    static func long(_ period: Period) -> String {
        let (from, to) = (period.from.components, period.to.components)
        let words = long(period.from).split(separator: " ")
        guard from.year == to.year else { return "du \(long(period.from)) au \(long(period.to))" }
        let day = words.first.map(String.init) ?? ""
        let first = from.month == to.month ? String(day.prefix { $0 != "\u{A0}" }) : day
        return period.from == period.to ? "du \(long(period.to))" : "du \(first) au \(long(period.to))"
    }

    /// What a movement is: its nature, and what people call it where that says more.
    static func movement(_ category: Posting.Category, _ label: Label?, isReversal: Bool) -> String {
        let nature = isReversal ? "Annulation : \(category.name)" : capitalized(category.name)
        guard let label = label?.description else { return set(nature) }
        let isSaid = label.lowercased().hasPrefix(nature.lowercased())
        return isSaid ? isolated(label) : set("\(nature) – ") + isolated(label)
    }

    /// An address on one line.
    static func line(_ address: PostalAddress) -> String {
        isolated(address.formatted.split(separator: "\n").joined(separator: ", "))
    }

    /// « Paul, Jeanne et Luc ».
    static func enumeration(_ names: [String]) -> String {
        guard let last = names.last, names.count > 1 else { return names.first ?? "" }
        return names.dropLast().joined(separator: ", ") + " et " + last
    }
}

extension Euros {
    /// The amount as it stands on a page, its minus sign a real one (U+2212), which no line break parts from it.
    var printed: String { cents < 0 ? "\u{2212}" + formatted.dropFirst() : formatted }
}
