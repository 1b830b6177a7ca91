/// A text set for a terminal: headings, fields and entries, aligned and wrapped by what a terminal shows, never by bytes.
struct Page {
    private(set) var text = ""
    let terminal: Terminal
    /// The column at which the text of fields and entries begins.
    private let margin = 18

    init(on terminal: Terminal) { self.terminal = terminal }

    /// A heading over a rule, with a note at the right edge, or below it where the line is too short.
    mutating func heading(_ title: String, _ note: String = "") {
        let gap = terminal.width - title.columns - note.columns
        text += "\n" + title.wrapped(to: terminal.width).map { terminal.paint($0, .heading) }.joined(separator: "\n")
        if !note.isEmpty {
            text += (gap >= 2 ? String(repeating: " ", count: gap) : "\n") + terminal.paint(note, .faint)
        }
        text += "\n" + terminal.paint(String(repeating: "─", count: terminal.width), .faint) + "\n"
    }

    /// A name at the left and its value beside it.
    mutating func field(_ name: String, _ value: String, _ style: Terminal.Style = .plain) {
        hang(value, under: name, .faint, style)
    }

    /// A mark at the left, a title beside it, and something short at the right edge, or below where the line is too short.
    mutating func entry(
        _ mark: String, _ markStyle: Terminal.Style, _ title: String, _ titleStyle: Terminal.Style = .bold,
        right note: String = ""
    ) {
        let room = terminal.width - margin
        let isBeside = !note.isEmpty && room - note.columns >= 24
        let lines = title.wrapped(to: isBeside ? room - note.columns - 2 : room)
        for (place, line) in lines.enumerated() {
            text += place == 0 ? left(mark, markStyle) : String(repeating: " ", count: margin)
            text += terminal.paint(line, titleStyle)
            if place == 0, isBeside {
                let gap = String(repeating: " ", count: room - line.columns - note.columns)
                text += gap + terminal.paint(note, markStyle)
            }
            text += "\n"
        }
        if !note.isEmpty, !isBeside { detail(note, markStyle) }
    }

    /// A line that belongs to the entry above it.
    mutating func detail(_ value: String, _ style: Terminal.Style = .faint) {
        hang(value, under: "", .plain, style)
    }

    /// An empty line.
    mutating func gap() { text += "\n" }

    /// A line behind a bar, its number before it where it has one.
    mutating func numbered(_ number: String, _ line: String, margin: Int) {
        let blank = String(repeating: " ", count: max(0, margin - number.count))
        text += terminal.paint("\(blank)\(number) │", .faint) + (line.isEmpty ? "" : " ") + line + "\n"
    }

    /// A sentence over the whole width.
    mutating func sentence(_ value: String, _ style: Terminal.Style = .plain) {
        for line in value.wrapped(to: terminal.width - 2) { text += "  " + terminal.paint(line, style) + "\n" }
    }

    private mutating func hang(
        _ value: String, under name: String, _ nameStyle: Terminal.Style, _ style: Terminal.Style
    ) {
        for (place, line) in value.wrapped(to: terminal.width - margin).enumerated() {
            text += place == 0 ? left(name, nameStyle) : String(repeating: " ", count: margin)
            text += terminal.paint(line, style) + "\n"
        }
    }

    private func left(_ name: String, _ style: Terminal.Style) -> String {
        let shown = name.count < margin - 2 ? name : name.prefix(margin - 4) + "…"
        return "  " + terminal.paint(shown, style) + String(repeating: " ", count: margin - 2 - shown.count)
    }
}

extension String {
    /// The text in lines of at most so many columns, broken at spaces; a longer word is cut.
    func wrapped(to width: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        var used = 0
        for word in split(whereSeparator: { $0 == " " || $0.isNewline }) {
            let columns = word.columns
            if used > 0, used + 1 + columns > width {
                lines.append(line)
                (line, used) = ("", 0)
            }
            if used > 0 {
                line += " "
                used += 1
            }
            if used + columns <= width {
                line += word
                used += columns
                continue
            }
            for character in word {
                if used + character.columns > width {
                    lines.append(line)
                    (line, used) = ("", 0)
                }
                line.append(character)
                used += character.columns
            }
        }
        return line.isEmpty && !lines.isEmpty ? lines : lines + [line]
    }
}
