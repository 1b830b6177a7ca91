/// Something that the checker sees in a draft (*constat*), with what to write instead where it knows.
public struct Finding: Hashable, Sendable {
    /// The rule that speaks.
    public let rule: PhrasingRule
    /// Where in the draft.
    public let range: TextRange
    /// The words of the draft there, at most some 60 bytes of UTF-8: of a longer passage, its beginning.
    public let excerpt: String
    /// What exactly was seen.
    public let subject: Subject
    /// How much it weighs, under the profile.
    public let severity: PhrasingSeverity
    /// How sure the reading is, from 0 to 1.
    public let confidence: Double
    /// Other wordings, the best first, often none; only an automatic one keeps the meaning for sure.
    public let replacements: [Replacement]
    /// The rule with the words and numbers of the sentence, as one number: the same wherever the sentence stands.
    ///
    /// Of a long sentence, sixty words and signs to each side count. A release that reads words otherwise may change it.
    /// By it, a finding can be ignored once and for all: ``PhrasingProfile/ignored``.
    public let fingerprint: UInt64

    /// The clause of the written process that the rule holds.
    public var clause: Clause {
        switch subject {
        case .advantage: .languageAdvantages
        case .signatureLine: .languageObviousPartner
        default: rule.clause
        }
    }

    /// The replacement that a program may apply unread: the best one, where that is automatic.
    public var automaticReplacement: Replacement? { replacements.first.flatMap { $0.kind == .automatic ? $0 : nil } }

    /// What exactly a finding is about.
    @nonexhaustive
    public enum Subject: Hashable, Sendable {
        /// A tense, as grammar names it in French: « passé composé ».
        case tense(String)
        /// A past that a date or a legal matter makes necessary.
        case datedPast(String)
        /// A negation.
        case negation
        /// The word *non*.
        case no
        /// A restriction: *ne ... que*.
        case restriction
        /// A wording of the phrase book.
        case formula
        /// A word or an expression of a list.
        case expression
        /// Criticism of somebody; who, where the draft says it.
        case criticism(of: String?)
        /// Words in capitals.
        case capitals
        /// Signs repeated.
        case signs
        /// A strong word.
        case strongWord(String)
        /// An advantage of the agency.
        case advantage(String)
        /// The agency's signature line.
        case signatureLine
    }
}

/// A wording that may stand in a draft in place of another.
public struct Replacement: Hashable, Sendable {
    /// The new words.
    public let text: String
    /// What they replace, sometimes more than what was found: « j'irai » becomes « je vais ».
    public let range: TextRange
    /// Whether a person has to read it first.
    public let kind: Kind

    /// Whether a replacement can be applied unread.
    public enum Kind: String, Codable, Hashable, Sendable {
        /// Says the same, so that a program may apply it.
        case automatic
        /// For the author to confirm.
        case proposed
    }
}
