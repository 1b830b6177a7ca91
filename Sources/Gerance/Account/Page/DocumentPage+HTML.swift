extension DocumentPage {
    /// The page as one file of HTML: no script, nothing loaded from elsewhere, ready to read and to print on A4.
    public var html: String {
        var writer = HTMLWriter()
        writer.write(self)
        return writer.text
    }
}

/// Writes a page as HTML.
private struct HTMLWriter {
    private(set) var text = ""
    private var tableCount = 0
    private var isSectionOpen = false

    mutating func write(_ page: DocumentPage) {
        let title = [page.title, page.subtitle].compactMap { $0 }.joined(separator: " ")
        line("<!doctype html>")
        line("<html lang=\"fr\">")
        line("<head>")
        line("<meta charset=\"utf-8\">")
        line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
        line(element("title", title))
        line("<style>\n\(PageStyle.sheet)</style>")
        line("</head>")
        line("<body>")
        if !page.sender.isEmpty || !page.recipient.isEmpty {
            line("<header>")
            address(page.sender, "sender")
            address(page.recipient, "recipient")
            line("</header>")
        }
        line("<main>")
        let subtitle = page.subtitle.map { " " + element("span", $0) } ?? ""
        line("<h1>\(Self.escaped(page.title))\(subtitle)</h1>")
        for block in page.blocks { write(block) }
        closeSection()
        line("</main>")
        if !page.mentions.isEmpty {
            line("<footer>")
            for mention in page.mentions { line(element("p", mention)) }
            line("</footer>")
        }
        line("</body>")
        line("</html>")
    }

    private mutating func write(_ block: DocumentPage.Block) {
        switch block {
        case .heading(let text):
            closeSection()
            line("<section>")
            isSectionOpen = true
            line(element("h2", text))
        case .subheading(let text): line(element("h3", text))
        case .paragraph(let text): line(element("p", text))
        case .note(let text): line(element("p", text, "note"))
        case .list(let items):
            line("<ul>")
            for item in items { line(element("li", item)) }
            line("</ul>")
        case .details(let details):
            line("<dl>")
            for detail in details { line("<div>\(element("dt", detail.name))\(element("dd", detail.value))</div>") }
            line("</dl>")
        case .figure(let figure):
            line("<div class=\"figure\">")
            line("<p>\(element("span", figure.label)) \(element("strong", figure.amount.printed))</p>")
            line(element("p", figure.explanation, "note"))
            line("</div>")
        case .table(let table): write(table)
        }
    }

    private static let short = 16

    private mutating func write(_ table: DocumentPage.Table) {
        tableCount += 1
        let name = "t\(tableCount)"
        // Where the screen is narrower than the table, the table alone scrolls, by keyboard too.
        line("<div class=\"table\" role=\"region\" aria-labelledby=\"\(name)\" tabindex=\"0\">")
        // A table that fits half a sheet of paper stays on one.
        line(table.rows.count <= Self.short ? "<table class=\"short\">" : "<table>")
        line("<caption id=\"\(name)\">\(Self.escaped(table.caption))</caption>")
        let titles = table.columns.map { column in
            let kind = column.kind == .amount ? " class=\"amount\"" : ""
            return "<th scope=\"col\"\(kind)>\(Self.escaped(column.title))</th>"
        }
        line("<thead><tr>\(titles.joined())</tr></thead>")
        line("<tbody>")
        for row in table.rows {
            let kind =
                switch row.kind {
                case .line: ""
                case .detail: " class=\"detail\""
                case .total: " class=\"total\""
                }
            let cells = table.columns.indices.map { cell(row.cell($0), table.columns[$0].kind) }
            line("<tr\(kind)>\(cells.joined())</tr>")
        }
        line("</tbody>")
        line("</table>")
        line("</div>")
    }

    private func cell(_ cell: DocumentPage.Cell, _ kind: DocumentPage.Column.Kind) -> String {
        switch kind {
        case .name: "<th scope=\"row\">\(Self.escaped(cell.text))</th>"
        case .text: element("td", cell.text)
        case .amount: element("td", cell.text, "amount")
        }
    }

    private mutating func address(_ lines: [String], _ kind: String) {
        guard !lines.isEmpty else { return }
        line("<address class=\"\(kind)\">\(lines.map(Self.escaped).joined(separator: "<br>\n"))</address>")
    }

    private mutating func closeSection() {
        if isSectionOpen { line("</section>") }
        isSectionOpen = false
    }

    private func element(_ name: String, _ text: String, _ kind: String? = nil) -> String {
        "<\(name)\(kind.map { " class=\"\($0)\"" } ?? "")>\(Self.escaped(text))</\(name)>"
    }

    private mutating func line(_ line: String) { text += line + "\n" }

    /// A text in which nothing acts, scalar by scalar: a sign with a combining mark acts all the same.
    private static func escaped(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;".unicodeScalars
            case "<": result += "&lt;".unicodeScalars
            case ">": result += "&gt;".unicodeScalars
            case "\"": result += "&quot;".unicodeScalars
            case "'": result += "&#39;".unicodeScalars
            default: result.append(scalar)
            }
        }
        return String(result)
    }
}
