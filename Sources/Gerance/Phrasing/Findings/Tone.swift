/// The tone of a draft, summed up from its findings (*ton*; clause `language.reassuring`).
public struct Tone: Hashable, Sendable {
    /// How the draft sounds, on the whole.
    public let impression: Impression
    /// How many findings each rule has, praise aside.
    public let counts: [PhrasingRule: Int]
    private let hasStrongWord: Bool

    /// How a draft sounds.
    public enum Impression: String, Codable, CaseIterable, Hashable, Sendable {
        /// Present, affirmative, with a strong word.
        case reassuring
        /// Nothing that disturbs, and no strong word.
        case neutral
        /// It promises, doubts or hedges.
        case uncertain
        /// It denies, looks back or complains.
        case negative
        /// It shouts or criticises.
        case harsh
    }

    init(_ findings: [Finding], hasStrongWord: Bool) {
        self.hasStrongWord = hasStrongWord
        var counts: [PhrasingRule: Int] = [:]
        var weighty: Set<PhrasingRule> = []
        for finding in findings where finding.rule != .praise {
            counts[finding.rule, default: 0] += 1
            if finding.severity > .hint { weighty.insert(finding.rule) }
        }
        self.counts = counts
        func has(_ rules: PhrasingRule...) -> Bool { rules.contains { weighty.contains($0) } }
        if has(.criticism, .shouting) {
            impression = .harsh
        } else if has(.negation, .past, .formula) {
            impression = .negative
        } else if has(.future, .conditional, .uncertainty) {
            impression = .uncertain
        } else {
            impression = hasStrongWord ? .reassuring : .neutral
        }
    }

    /// The summary for the author, in French.
    public var summary: String {
        let advice = hasStrongWord ? "" : " Un mot fort (rendement, patrimoine, garantie…) lui donne du poids."
        return impression.sentence + advice
    }
}

extension Tone.Impression {
    fileprivate var sentence: String {
        switch self {
        case .reassuring: "Le ton est rassurant et professionnel."
        case .neutral: "Le ton est neutre."
        case .uncertain: "Le ton laisse une part d'incertitude : le présent et un fait précis rassurent."
        case .negative: "Le ton est en retrait : des formules affirmatives, au présent, le redressent."
        case .harsh: "Le ton heurte : des mots calmes et respectueux de chacun servent mieux l'agence."
        }
    }
}
