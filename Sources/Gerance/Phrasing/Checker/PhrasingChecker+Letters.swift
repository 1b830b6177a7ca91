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
    /// Checks a letter as the owner reads it, its addresses and legal mentions included.
    public func check(_ letter: OwnerLetter) -> PhrasingReport { check(letter.plainText) }
}
