extension OwnerLetter {
    /// What kind of text the letter is for the phrasing checker.
    public var genre: PhrasingProfile.Genre {
        switch form {
        case .letter: .letter
        case .message: .email
        }
    }
}

extension PhrasingChecker {
    /// Checks the words of a letter, without its addresses and its legal mentions.
    ///
    /// The ranges of the findings are those of ``OwnerLetter/wording``.
    public func check(_ letter: OwnerLetter) -> PhrasingReport { check(letter.wording) }
}
