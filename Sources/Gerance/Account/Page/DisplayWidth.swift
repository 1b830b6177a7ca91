// How many columns a text takes where all columns are as wide, and how it is cut into lines.

extension Character {
    /// The columns of the character: none, one or two.
    fileprivate var columns: Int {
        guard let first = unicodeScalars.first else { return 0 }
        if unicodeScalars.contains("\u{FE0F}") || first.properties.isEmojiPresentation || first.isWide { return 2 }
        return switch first.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format, .control: 0
        default: 1
        }
    }
}

extension Unicode.Scalar {
    /// Whether the scalar is as wide as two (East Asian Width, W and F).
    fileprivate var isWide: Bool {
        switch value {
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF,
            0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD:
            true
        default: false
        }
    }
}

extension StringProtocol {
    /// The columns of the text on one line.
    var displayWidth: Int { reduce(0) { $0 + $1.columns } }

    /// The words between the spaces and line breaks at which a line may end.
    var breakableWords: [Substring] {
        String(self).split { $0 == " " || $0 == "\n" || $0 == "\r\n" || $0 == "\r" || $0 == "\t" }
    }

    /// The text in lines of at most a number of columns, cut between words, within a word only where it is wider itself.
    func wrapped(to width: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        var lineWidth = 0
        for word in breakableWords.flatMap({ $0.cut(to: width) }) {
            let wordWidth = word.displayWidth
            if !line.isEmpty, lineWidth + 1 + wordWidth > width {
                lines.append(line)
                (line, lineWidth) = ("", 0)
            }
            if !line.isEmpty { (line, lineWidth) = (line + " ", lineWidth + 1) }
            line += word
            lineWidth += wordWidth
        }
        return line.isEmpty ? lines : lines + [line]
    }

    private func cut(to width: Int) -> [String] {
        var pieces = [""]
        var used = 0
        for character in self {
            if used + character.columns > width, used > 0 {
                pieces.append("")
                used = 0
            }
            pieces[pieces.count - 1].append(character)
            used += character.columns
        }
        return pieces
    }

    /// The text with spaces behind it, up to a number of columns.
    func leftAligned(in width: Int) -> String {
        self + String(repeating: " ", count: Swift.max(0, width - displayWidth))
    }

    /// The text with spaces before it, up to a number of columns.
    func rightAligned(in width: Int) -> String {
        String(repeating: " ", count: Swift.max(0, width - displayWidth)) + self
    }
}
