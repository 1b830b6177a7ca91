extension TenantNotice {
    /// What a notice is worth by its form and its receipt, for a lease under loi 89-462.
    public enum Validity: Hashable, Sendable {
        /// It runs from its receipt.
        case valid
        /// It is not given as the law asks; it runs only if nobody disputes the day of its receipt.
        case contestable
        /// No period begins.
        case void(Defect)
    }

    /// Why no period begins.
    @nonexhaustive
    public enum Defect: String, CaseIterable, Hashable, Sendable, CustomStringConvertible {
        /// Nothing was written.
        case notWritten
        /// Nobody received it: refused, unclaimed, sent elsewhere or signed for by someone else.
        case notReceived

        /// The French sentence that explains the defect.
        public var description: String {
            switch self {
            case .notWritten:
                "Le congé n'a pas été donné par écrit : le préavis n'a pas commencé."
            case .notReceived:
                "Le congé n'a pas été reçu : le préavis n'a pas commencé."
            }
        }
    }

    /// What the notice is worth.
    ///
    /// Loi 89-462, art. 15 I: registered letter, *commissaire de justice*, or handing over against receipt. A registered
    /// letter that was not collected is no notice (Cass. 3e civ., 21 September 2022, n° 21-17.691).
    public var validity: Validity {
        if form == .oral { return .void(.notWritten) }
        guard receivedOn != nil else { return .void(.notReceived) }
        return switch form {
        case .registeredLetter, .registeredElectronicLetter, .commissaireDeJustice, .handDelivered: .valid
        case .letter, .email, .clientSpace, .textMessage, .oral: .contestable
        }
    }
}
