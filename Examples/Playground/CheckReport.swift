import Gerance

/// What the checker says of a draft, for its author: each finding under its line, then the whole in short.
struct CheckReport {
    /// The whole text.
    let text: String

    init(
        of report: PhrasingReport, on draft: Draft, from source: Command.Source, under profile: PhrasingProfile,
        on terminal: Terminal
    ) {
        let lines = DraftLines(of: draft.text)
        var page = Page(on: terminal)
        page.heading(profile.genre.title, source.name.asShown)
        page.list(report.findings.filter { $0.rule != .praise }, in: lines)
        page.summarise(report, in: lines, under: profile)
        text = page.text
    }
}

// MARK: - Findings

extension Page {
    fileprivate mutating func list(_ findings: [Finding], in lines: DraftLines) {
        let last = findings.map { lines.number(at: $0.range.utf8.upperBound) }.max() ?? 1
        let margin = "\(last)".count + 1
        for finding in findings {
            if finding != findings.first { gap() }
            show(finding, in: lines, margin: margin)
            explain(finding, in: lines, margin: margin)
        }
    }

    /// The lines of a finding, its words underlined, and how much it weighs.
    private mutating func show(_ finding: Finding, in lines: DraftLines, margin: Int) {
        let style = finding.severity.style
        let label = "\(finding.severity.label) · \(finding.clause.id)"
        let parts = lines.parts(of: finding.range.utf8).prefix(Self.mostLines)
        var end = 0
        for part in parts {
            let excerpt = Excerpt(of: part, width: room(beside: margin))
            numbered(
                "\(part.line)", excerpt.before + terminal.paint(excerpt.marked, style) + excerpt.after, margin: margin)
            end = excerpt.indent + excerpt.length
            let marks = terminal.paint(String(repeating: "^", count: excerpt.length), style)
            let underline = String(repeating: " ", count: excerpt.indent) + marks
            let isBeside = part.line == parts.last?.line && end + 1 + label.columns <= room(beside: margin)
            numbered("", isBeside ? "\(underline) \(terminal.paint(label, .faint))" : underline, margin: margin)
        }
        if end + 1 + label.columns > room(beside: margin) {
            numbered("", terminal.paint(label, .faint), margin: margin)
        }
    }

    /// What is seen, and what to write instead.
    private mutating func explain(_ finding: Finding, in lines: DraftLines, margin: Int) {
        for line in finding.message.asShown.keptTogether.wrapped(to: room(beside: margin)) {
            numbered("", terminal.paint(line, .bold), margin: margin)
        }
        for replacement in finding.replacements {
            let isAutomatic = replacement.kind == .automatic
            let old = lines.words(of: replacement.range.utf8).asShown
            let wording =
                replacement.text.isEmpty ? "« \(old) » s'enlève" : "« \(old) » → « \(replacement.text.asShown) »"
            let lines = "\(wording) (\(isAutomatic ? "automatique" : "à\u{A0}confirmer"))".keptTogether
                .wrapped(to: room(beside: margin))
            for line in lines { numbered("", terminal.paint(line, isAutomatic ? .good : .plain), margin: margin) }
        }
    }

    private func room(beside margin: Int) -> Int { terminal.width - margin - 3 }

    /// How many lines of a long finding are shown.
    private static var mostLines: Int { 3 }
}
