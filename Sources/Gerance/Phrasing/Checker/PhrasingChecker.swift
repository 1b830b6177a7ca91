/// Reads a draft before it reaches an owner, and says how to word it better (*vérificateur de formulation*).
///
/// ```swift
/// let checker = PhrasingChecker(PhrasingProfile(.email))
/// let report = checker.check("Nous vous enverrons le bail demain.")
/// report.findings[0].message            // Le futur simple promet ; le présent réalise.
/// checker.rewrite("Nous vous enverrons le bail demain.")   // Nous vous envoyons le bail demain.
/// ```
///
/// The present is the time of what is done, the future that of uncertainty, the past that of defeat; formulas are positive;
/// nobody is criticised (clauses `language.*`). A checker is a value: it can check many drafts at once, on any thread.
public struct PhrasingChecker: Sendable {
    /// What drafts are checked for.
    public let profile: PhrasingProfile
    let lexicon: PhrasingLexicon

    /// Makes a checker for a genre, with the words of the written process.
    public init(_ genre: PhrasingProfile.Genre) { self.init(PhrasingProfile(genre)) }

    /// Makes a checker for a profile.
    public init(_ profile: PhrasingProfile) {
        self.profile = profile
        lexicon = PhrasingLexicon(profile)
    }

    /// Checks a draft.
    ///
    /// - Complexity: O(*n*) in the length of the draft, whatever it holds.
    public func check(_ draft: String) -> PhrasingReport {
        let bytes = Array(draft.utf8)
        var reader = DraftReader(bytes, profile, lexicon)
        let blocks = DraftBlock.split(bytes).map { reader.read($0) }
        return PhrasingReport(of: bytes, blocks, profile)
    }

    /// Checks several drafts at once, as many as the machine has processors.
    ///
    /// Reports come in the order of the drafts.
    public func check(_ drafts: [String]) async -> [PhrasingReport] {
        await withTaskGroup(of: (Int, PhrasingReport).self) { group in
            for (number, draft) in drafts.enumerated() {
                group.addTask { (number, check(draft)) }
            }
            var reports = [PhrasingReport?](repeating: nil, count: drafts.count)
            for await (number, report) in group { reports[number] = report }
            return reports.compactMap { $0 }
        }
    }

    /// The draft with every automatic correction applied, and again to what that leaves, at most four times.
    public func rewrite(_ draft: String) -> String {
        var text = draft
        for _ in 0..<Self.passes {
            let better = check(text).corrected
            if better == text { break }
            text = better
        }
        return text
    }

    /// How often a draft is rewritten at most; a correction leaves little that another one is for, so that two are enough.
    private static let passes = 4

    /// A checker that leaves a finding alone from now on, wherever its sentence stands.
    public func ignoring(_ finding: Finding) -> PhrasingChecker {
        var profile = profile
        profile.ignored.insert(finding.fingerprint)
        return PhrasingChecker(profile)
    }
}
