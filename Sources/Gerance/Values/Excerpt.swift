/// A refused text as it may stand in a message: short, on one line, harmless on a terminal.
///
/// Whatever its size, the excerpt holds at most ``Excerpt/limit`` characters of the text; control characters are shown
/// by their code, so that a message can never move the cursor of who reads it.
public struct Excerpt: Hashable, Sendable, CustomStringConvertible {
    /// The number of characters of the text that an excerpt shows at most.
    public static let limit = 60

    /// The excerpt between French quotation marks.
    public let description: String

    /// Makes the excerpt of a text of any size; costs what the excerpt costs, not what the text costs.
    public init(_ text: String) {
        var shown = ""
        var rest = text.unicodeScalars.makeIterator()
        var count = 0
        while let scalar = rest.next() {
            guard count < Self.limit else {
                shown += "…"
                break
            }
            count += 1
            if scalar.isControl {
                shown += "\\u{" + String(scalar.value, radix: 16) + "}"
            } else {
                shown.unicodeScalars.append(scalar)
            }
        }
        description = "«\u{A0}\(shown)\u{A0}»"
    }
}

extension Unicode.Scalar {
    /// Whether the scalar has no glyph of its own and could act on what displays it: controls, the two separators, and
    /// the marks that turn the direction of writing.
    var isControl: Bool {
        switch value {
        case 0...0x1F, 0x7F...0x9F, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: true
        default: false
        }
    }
}
