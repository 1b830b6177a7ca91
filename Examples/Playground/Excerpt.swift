/// The words around a finding on one line of a draft, set so that they fit a width.
struct Excerpt {
    /// What stands before the marked words, as shown.
    private(set) var before = ""
    /// The marked words, as shown.
    private(set) var marked = ""
    /// What stands behind them, as shown.
    private(set) var after = ""
    /// The column at which the marked words begin.
    private(set) var indent = 0
    /// How many columns they take, at least one so that a mark is seen.
    var length: Int { max(1, column - indent) }

    /// The column reached so far by what is marked.
    private var column = 0

    /// Cuts a line to a width, around what is marked; the marked words begin in any case.
    init(of part: DraftLines.Part, width: Int) {
        let marked = Cells(part.marked, upTo: width - 2)
        let room = width - marked.columns
        var left = Cells(before: part.before, upTo: room)
        var right = marked.isWhole ? Cells(part.after, upTo: room) : Cells()
        if !left.isWhole || !right.isWhole || left.columns + right.columns > room {
            // Each side has its half, and what the other leaves of its own.
            let leftRoom = max(room / 2, room - right.columns)
            left.keepLast(leftRoom)
            right.keepFirst(room - left.columns)
        }
        before = set(left)
        indent = column
        self.marked = set(marked)
        let end = column
        after = set(right)
        column = end
    }

    /// Writes cells from the column reached on, tabs as spaces up to the next tab stop.
    private mutating func set(_ cells: Cells) -> String {
        var text = ""
        for character in cells.characters {
            let columns = character == "\t" ? Cells.tab - column % Cells.tab : character.columns
            text += character == "\t" ? String(repeating: " ", count: columns) : character.shown
            column += columns
        }
        return text
    }
}

/// Characters that stand one after the other on a line, and the columns that they take at most.
private struct Cells {
    private(set) var characters: [Character] = []
    private(set) var columns = 0
    /// Whether nothing of the text was left out.
    private(set) var isWhole = true

    /// How far apart tab stops are.
    static let tab = 4

    init() {}

    /// The first characters of a text; an ellipsis stands for what is left out.
    init(_ text: Substring, upTo width: Int) {
        for character in text {
            guard columns + Self.columns(character) <= width else {
                isWhole = false
                break
            }
            append(character)
        }
        if !isWhole { append("…") }
    }

    /// The last characters of a text, without an ellipsis yet.
    init(before text: Substring, upTo width: Int) {
        for character in text.reversed() {
            guard columns + Self.columns(character) <= width else {
                isWhole = false
                break
            }
            append(character)
        }
        characters.reverse()
    }

    /// Leaves out the beginning beyond a width, at a space where one is near.
    mutating func keepLast(_ width: Int) {
        guard !isWhole || columns > width else { return }
        var kept = Cells.cut(characters.reversed(), width - 1)
        kept.append("…")
        self = kept
        characters.reverse()
        isWhole = false
    }

    /// Leaves out the end beyond a width, at a space where one is near.
    mutating func keepFirst(_ width: Int) {
        guard !isWhole || columns > width else { return }
        let text = isWhole ? characters : characters.dropLast()
        self = Cells.cut(text, width - 1)
        append("…")
        isWhole = false
    }

    private static func cut(_ characters: some Collection<Character>, _ width: Int) -> Cells {
        var cells = Cells()
        var lastSpace: Cells?
        for character in characters {
            guard cells.columns + Self.columns(character) <= width else { break }
            cells.append(character)
            if character == " " { lastSpace = cells }
        }
        // Half a word says less than none, unless it is a long one.
        if let lastSpace, cells.columns - lastSpace.columns < 14 { return lastSpace }
        return cells
    }

    private mutating func append(_ character: Character) {
        characters.append(character)
        columns += Self.columns(character)
    }

    private static func columns(_ character: Character) -> Int { character == "\t" ? tab : character.columns }
}
