extension Greeting {
    /// What a greeting can lack (clause `greeting.clear`).
    public enum Flaw: String, CaseIterable, Hashable, Sendable {
        /// It gives no valid e-mail address, written or spoken.
        case noEmail
        /// It does not say who speaks.
        case noName
        /// It has fewer than eight words.
        case tooShort
        /// It has more than ninety words, over half a minute.
        case tooLong

        /// The flaw in French.
        public var explanation: String {
            switch self {
            case .noEmail: "l'adresse e-mail y manque"
            case .noName: "le nom de la personne y manque"
            case .tooShort: "elle est trop courte"
            case .tooLong: "elle est trop longue"
            }
        }
    }

    /// What the greeting lacks; nothing where it is clear.
    ///
    /// Whether it is audible is for an ear to say; this reads the script.
    public var flaws: [Flaw] {
        let words = SpokenWords(script.description)
        var flaws: [Flaw] = []
        if words.emailAddresses.isEmpty { flaws.append(.noEmail) }
        if !words.contain(speaker.description) { flaws.append(.noName) }
        if words.count < 8 { flaws.append(.tooShort) }
        if words.count > 90 { flaws.append(.tooLong) }
        return flaws
    }
}
