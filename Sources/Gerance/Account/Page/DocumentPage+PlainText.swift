extension DocumentPage {
    /// The columns below which a page does not shrink.
    public static let minimumWidth = 40

    /// The page as aligned text, for an e-mail or a terminal.
    ///
    /// No line is wider than asked, none ends in a space; amounts stand at the right edge.
    ///
    /// - Parameter width: The columns of a line; ``minimumWidth`` at least.
    /// - Returns: The lines, with a line break after the last one.
    public func plainText(width: Int = 80) -> String {
        var writer = PlainTextWriter(width: max(width, Self.minimumWidth))
        writer.write(self)
        return writer.text
    }
}

/// Writes a page as lines of text.
private struct PlainTextWriter {
    let width: Int
    private var lines: [String] = []

    init(width: Int) { self.width = width }

    var text: String { lines.joined(separator: "\n") + "\n" }

    mutating func write(_ page: DocumentPage) {
        for line in page.sender { add(line) }
        if !page.recipient.isEmpty {
            leaveLine()
            for line in page.recipient { add(line, indent: width / 2) }
        }
        leaveLine()
        let subtitle = page.subtitle.map { " \($0)" } ?? ""
        title(page.title + subtitle, underlined: "=")
        for block in page.blocks { write(block) }
        guard !page.mentions.isEmpty else { return }
        leaveLine()
        rule("-")
        for mention in page.mentions { add(mention) }
    }

    private mutating func write(_ block: DocumentPage.Block) {
        leaveLine()
        switch block {
        case .heading(let text): title(text, underlined: "=")
        case .subheading(let text): title(text, underlined: "-")
        case .paragraph(let text), .note(let text): add(text)
        case .list(let items): for item in items { add(item, mark: "- ") }
        case .details(let details):
            let names = (details.map(\.name.displayWidth).max() ?? 0) + 3
            for detail in details {
                add(detail.value, mark: "\(detail.name)\u{A0}: ".leftAligned(in: min(names, width / 2)))
            }
        case .figure(let figure):
            rule("=")
            pair(figure.label, figure.amount.printed)
            rule("=")
            add(figure.explanation)
        case .table(let table):
            add(table.caption)
            leaveLine()
            lines += PlainTable(table, width: width).lines
        }
    }

    /// A label on the left, an amount on the right, under each other where both do not fit.
    private mutating func pair(_ label: String, _ amount: String) {
        let room = width - amount.displayWidth - 2
        guard label.displayWidth <= room else {
            add(label)
            lines.append(amount.rightAligned(in: width))
            return
        }
        lines.append(label.leftAligned(in: width - amount.displayWidth) + amount)
    }

    private mutating func title(_ text: String, underlined sign: String) {
        let wrapped = text.wrapped(to: width)
        lines += wrapped
        lines.append(String(repeating: sign, count: wrapped.map(\.displayWidth).max() ?? 0))
    }

    private mutating func add(_ text: String, indent: Int = 0, mark: String = "") {
        let mark = String(repeating: " ", count: indent) + mark
        let margin = String(repeating: " ", count: mark.displayWidth)
        for (number, line) in text.wrapped(to: width - mark.displayWidth).enumerated() {
            lines.append((number == 0 ? mark : margin) + line)
        }
    }

    private mutating func rule(_ sign: String) { lines.append(String(repeating: sign, count: width)) }

    private mutating func leaveLine() {
        if let last = lines.last, !last.isEmpty { lines.append("") }
    }
}
