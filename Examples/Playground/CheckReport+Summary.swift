import Gerance

// The report on a draft in short: its tone, what was found, what it does well, whether it is fit to send.

extension Page {
    mutating func summarise(_ report: PhrasingReport, in lines: DraftLines, under profile: PhrasingProfile) {
        heading("Bilan")
        guard !lines.isBlank else {
            field("Envoi", "Le texte est vide : il attend ses premiers mots.".keptTogether)
            gap()
            return
        }
        field("Ton", report.tone.summary)
        describeFindings(of: report)
        describePraise(of: report, under: profile)
        describeFitness(of: report, in: lines)
        gap()
    }

    private mutating func describeFindings(of report: PhrasingReport) {
        if report.tone.counts.isEmpty { field("Constats", "aucun", .good) }
        let reasons = Dictionary(report.findings.map { ($0.rule, $0.reason) }) { first, _ in first }
        for rule in PhrasingRule.allCases {
            guard let count = report.tone.counts[rule], let reason = reasons[rule] else { continue }
            field(rule.heading, "\(count) · \(reason)".keptTogether)
        }
        let automatic = report.findings.count { $0.automaticReplacement != nil }
        if automatic > 0 {
            field(
                "Corrections",
                "\(Words.count(automatic, "automatique", "automatiques")) · « Playground rewrite » les applique."
                    .keptTogether)
        }
    }

    private mutating func describePraise(of report: PhrasingReport, under profile: PhrasingProfile) {
        let families = profile.strongWords.map(\.name)
        field(
            "Mots forts",
            report.strongWords.isEmpty
                ? "à placer, par exemple : \(families.prefix(3).joined(separator: ", "))"
                : report.strongWords.map(\.counted).joined(separator: ", "),
            report.strongWords.isEmpty ? .plain : .good)
        let others = report.missingAdvantages
        if !report.advantages.isEmpty {
            field("Avantages", report.advantages.map(\.counted).joined(separator: ", "), .good)
        }
        if !others.isEmpty {
            field(
                report.advantages.isEmpty ? "Avantages" : "", "à citer : \(others.joined(separator: ", "))".keptTogether
            )
        }
    }

    private mutating func describeFitness(of report: PhrasingReport, in lines: DraftLines) {
        guard !report.isFitToSend else {
            let advice =
                report.tone.counts.isEmpty ? "" : " Les constats ci-dessus sont des conseils : à vous de choisir."
            field("Envoi", "Le texte peut partir.\(advice)".keptTogether, .good)
            return
        }
        let blocking = report.blocking
        field("Envoi", "Le texte est à revoir avant de partir :".keptTogether, .alarm)
        for finding in blocking.prefix(Self.mostReasons) {
            let line = lines.number(at: finding.range.utf8.lowerBound)
            field("", "ligne \(line), \(finding.rule.label) : « \(finding.excerpt.asShown) »".keptTogether, .alarm)
        }
        let others = blocking.count - Self.mostReasons
        if others > 0 { field("", "et \(Words.count(others, "autre constat", "autres constats"))", .alarm) }
    }

    /// How many findings are named for which a draft has to wait.
    private static var mostReasons: Int { 5 }
}

extension PhrasingReport.Use {
    /// The name, with how often the draft has it where that is more than once.
    fileprivate var counted: String { count == 1 ? name : "\(name) (\(count) fois)" }
}
