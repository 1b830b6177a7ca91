/// What follows from a fact or from time, as it comes up.
struct ConsequenceLog: Sendable {
    private(set) var consequences: [Consequence] = []
    private let isKept: Bool

    /// Keeps what follows for whoever asks.
    static let kept = ConsequenceLog(isKept: true)
    /// Keeps nothing: nobody reads what followed from the facts of a journal that is folded.
    static let unread = ConsequenceLog(isKept: false)

    mutating func append(_ consequence: @autoclosure () -> Consequence) {
        if isKept { consequences.append(consequence()) }
    }
}
