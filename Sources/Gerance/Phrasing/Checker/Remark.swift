/// A finding before its ranges are counted: what a rule saw in the tokens of a part of a draft.
struct Remark {
    let rule: PhrasingRule
    var subject: Finding.Subject
    /// The tokens that it is about.
    let tokens: ClosedRange<Int>
    /// Where it stands, in bytes of the draft.
    let bytes: Range<Int>
    /// How sure the reading is, in hundredths.
    var confidence: Int
    /// Whether it weighs no more than a hint here: a dated past, a term of law, words of somebody else.
    var isGentle = false
    /// Whether it weighs as an error here, unless the profile has a weight of its own for the rule.
    var isGrave = false
    var corrections: [Correction] = []

    /// Whether it is about words of another remark, or has new words for them.
    func covers(_ other: Remark) -> Bool {
        tokens.overlaps(other.tokens) || corrections.contains { $0.bytes.overlaps(other.bytes) }
    }

    /// The longest range, in bytes, that a finding covers.
    static let longest = 60
}

/// A replacement before its ranges are counted.
struct Correction: Hashable {
    let text: String
    let bytes: Range<Int>
    let isAutomatic: Bool
}
