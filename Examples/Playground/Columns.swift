// What a terminal shows of a text, and how many columns that takes.

extension Character {
    /// What is shown instead of the character: a sign for what would move the cursor, nothing for what is not seen.
    var shown: String {
        guard let scalar = unicodeScalars.first else { return "" }
        if scalar.isASCII, scalar.value >= 0x20, scalar.value != 0x7F { return String(self) }
        switch scalar.properties.generalCategory {
        case .control where scalar.value < 0x20: return Self.picture(self == "\r\n" ? 0x0A : scalar.value)
        case .control: return scalar.value == 0x7F ? "␡" : "\u{FFFD}"
        case .lineSeparator, .paragraphSeparator: return "␤"
        case .format: return ""
        default: return String(self)
        }
    }

    /// How many columns the character takes as it is shown, approximated where terminals differ.
    var columns: Int {
        guard let scalar = unicodeScalars.first else { return 0 }
        if scalar.isASCII { return unicodeScalars.contains("\u{FE0F}") ? 2 : 1 }
        switch scalar.properties.generalCategory {
        case .format, .nonspacingMark, .enclosingMark: return 0
        default: break
        }
        let isWide =
            scalar.properties.isEmojiPresentation || unicodeScalars.contains("\u{FE0F}")
            || Self.wide.contains { $0.contains(scalar.value) }
        return isWide ? 2 : 1
    }

    /// The picture of a control character, « ␀ » for NUL.
    private static func picture(_ value: UInt32) -> String {
        Unicode.Scalar(0x2400 + value).map { String($0) } ?? "\u{FFFD}"
    }

    /// The blocks of wide East Asian characters, roughly, the first ones first.
    private static let wide: [ClosedRange<UInt32>] = [
        0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF,
        0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1_F200...0x1_F2FF, 0x2_0000...0x3_FFFD,
    ]
}

extension StringProtocol {
    /// How many columns the text takes on one line.
    var columns: Int { reduce(0) { $0 + $1.columns } }

    /// The text as one line that is safe to show, its middle left out where it is very long.
    var asShown: String {
        let limit = 400
        let end = index(startIndex, offsetBy: limit, limitedBy: endIndex) ?? endIndex
        guard end < endIndex else { return Self.line(of: self[...]) }
        let tail = index(endIndex, offsetBy: -60, limitedBy: end) ?? end
        return Self.line(of: self[..<end]) + (tail == end ? "" : " … ") + Self.line(of: self[tail...])
    }

    /// The text with the signs that French sets apart from a word kept beside it when the line is broken.
    var keptTogether: String {
        var text = ""
        for character in self {
            if "»;:?!".contains(character), text.last == " " {
                text.removeLast()
                text.append("\u{A0}")
            }
            text.append(character == " " && text.last == "«" ? "\u{A0}" : character)
        }
        return text
    }

    private static func line(of part: SubSequence) -> String {
        part.reduce(into: "") { $0 += $1.isNewline || $1 == "\t" ? " " : $1.shown }
    }
}
