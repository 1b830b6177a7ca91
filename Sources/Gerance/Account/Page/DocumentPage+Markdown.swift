extension DocumentPage {
    /// The page in Markdown with the tables of GitHub; all signs that Markdown reads are escaped.
    public var markdown: String {
        var parts: [String] = []
        if !sender.isEmpty { parts.append(Markdown.lines(sender)) }
        if !recipient.isEmpty { parts.append(Markdown.lines(recipient)) }
        let subtitle = subtitle.map { " \($0)" } ?? ""
        parts.append("# " + Markdown.escaped(title + subtitle))
        parts += blocks.map { Markdown.text(of: $0) }
        if !mentions.isEmpty { parts += ["---", Markdown.lines(mentions)] }
        return parts.joined(separator: "\n\n") + "\n"
    }
}

/// The parts of a page in Markdown.
private enum Markdown {
    static func text(of block: DocumentPage.Block) -> String {
        switch block {
        case .heading(let text): "## " + escaped(text)
        case .subheading(let text): "### " + escaped(text)
        case .paragraph(let text), .note(let text): escaped(text)
        case .list(let items): items.map { "- " + escaped($0) }.joined(separator: "\n")
        case .details(let details):
            details.map { "- **\(escaped($0.name))\u{A0}:** \(escaped($0.value))" }.joined(separator: "\n")
        case .figure(let figure):
            "> **\(escaped(figure.label))\u{A0}: \(figure.amount.printed)**\n>\n> " + escaped(figure.explanation)
        case .table(let table): self.table(table)
        }
    }

    /// Lines under each other; a backslash at the end keeps the break.
    static func lines(_ lines: [String]) -> String { lines.map(escaped).joined(separator: "\\\n") }

    private static func table(_ table: DocumentPage.Table) -> String {
        let marks = table.columns.map { $0.kind == .amount ? "---:" : ":---" }
        var lines = [row(table.columns.map { escaped($0.title) }), row(marks)]
        for row in table.rows {
            let cells = table.columns.indices.map { escaped(row.cell($0).text) }
            lines.append(self.row(row.kind == .total ? cells.map { $0.isEmpty ? "" : "**\($0)**" } : cells))
        }
        return "*\(escaped(table.caption))*\n\n" + lines.joined(separator: "\n")
    }

    private static func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }

    /// A text in which nothing acts: signs that always may are escaped, those that act at the start of a line there.
    ///
    /// Read scalar by scalar: a sign with a combining mark acts all the same.
    static func escaped(_ text: String) -> String {
        let scalars = text.breakableWords.joined(separator: " ").unicodeScalars
        var result = String.UnicodeScalarView()
        // An ordinal number, « 1. » or « 1) », begins a list as a sign does.
        let mark = scalars.firstIndex { !("0"..."9").contains($0) }
        for place in scalars.indices {
            let isMark =
                place == mark && (place == scalars.startIndex ? "+-=" : ".)").unicodeScalars.contains(scalars[place])
            if isMark || active.contains(scalars[place]) { result.append("\\") }
            result.append(scalars[place])
        }
        return String(result)
    }

    private static let active = Set("\\`*_[]<>|~&$#".unicodeScalars)
}
