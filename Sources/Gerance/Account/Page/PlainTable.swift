/// A table as lines of text, its columns aligned; row by row where it is too wide for that.
struct PlainTable {
    private let table: DocumentPage.Table
    private let width: Int

    init(_ table: DocumentPage.Table, width: Int) {
        self.table = table
        self.width = width
    }

    private static let gap = 2
    /// What a column of texts needs to be read with ease.
    private static let readable = 16

    var lines: [String] {
        guard let widths else { return stacked }
        let rule = String(repeating: "-", count: width)
        var lines = header(widths)
        lines.append(rule)
        for (number, row) in table.rows.enumerated() {
            if row.kind == .total, number > 0 { lines.append(rule) }
            let texts = table.columns.indices.map { row.cell($0).text }
            let cells = zip(texts, widths).map { text, width in text.wrapped(to: width) }
            for place in 0..<(cells.map(\.count).max() ?? 0) {
                lines.append(join(cells.map { place < $0.count ? $0[place] : "" }, widths))
            }
        }
        return lines
    }

    /// The titles of the columns, those of fewer lines at the bottom.
    private func header(_ widths: [Int]) -> [String] {
        let titles = zip(table.columns, widths).map { column, width in column.title.wrapped(to: width) }
        let height = titles.map(\.count).max() ?? 0
        return (0..<height).map { line in
            join(titles.map { $0.count < height - line ? "" : $0[line - height + $0.count] }, widths)
        }
    }

    private func join(_ cells: [String], _ widths: [Int]) -> String {
        var line = ""
        for (place, cell) in cells.enumerated() {
            if place > 0 { line += String(repeating: " ", count: Self.gap) }
            line +=
                table.columns[place].kind == .amount
                ? cell.rightAligned(in: widths[place]) : cell.leftAligned(in: widths[place])
        }
        while line.last == " " { line.removeLast() }
        return line
    }

    /// The columns' widths, which fill the line; `nil` where no room is left for the texts.
    private var widths: [Int]? {
        var widths = table.columns.indices.map { natural($0) }
        let texts = table.columns.indices.filter { table.columns[$0].kind != .amount }
        let amounts = table.columns.indices.filter { table.columns[$0].kind == .amount }
        let room = width - Self.gap * (widths.count - 1) - amounts.reduce(0) { $0 + widths[$1] }
        guard texts.reduce(0, { $0 + min(widths[$1], Self.readable) }) <= room else { return nil }
        while texts.reduce(0, { $0 + widths[$1] }) > room,
            let widest = texts.max(by: { widths[$0] < widths[$1] })
        {
            widths[widest] -= 1
        }
        if let name = table.columns.firstIndex(where: { $0.kind == .name }) {
            widths[name] += room - texts.reduce(0) { $0 + widths[$1] }
        }
        return widths
    }

    /// The width at which nothing but a title is cut, and that between words only.
    private func natural(_ place: Int) -> Int {
        let title = table.columns[place].title
        let cells = table.rows.map { $0.cell(place).text.displayWidth }.max() ?? 0
        return max(cells, title.breakableWords.map(\.displayWidth).max() ?? 0)
    }

    /// Each row by itself: its texts, then its amounts, each with the title of its column.
    private var stacked: [String] {
        var lines: [String] = []
        for row in table.rows {
            if !lines.isEmpty { lines.append("") }
            let places = table.columns.indices.filter { !row.cell($0).text.isEmpty }
            let texts = places.filter { table.columns[$0].kind != .amount }.map { row.cell($0).text }
            lines += texts.joined(separator: "\u{A0}– ").wrapped(to: width)
            for place in places where table.columns[place].kind == .amount {
                let amount = row.cell(place).text
                let room = width - amount.displayWidth - Self.gap - 2
                let title = table.columns[place].title.wrapped(to: max(room, Self.readable))
                lines += title.dropLast().map { "  \($0)" }
                let last = "  \(title.last ?? "")"
                lines.append(last + amount.rightAligned(in: width - last.displayWidth))
            }
        }
        return lines
    }
}
