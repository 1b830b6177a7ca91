/// The facts of one owner, or of the agency itself, in the order of recording (*journal*): the only thing to be stored.
///
/// The trace that the process asks for on every page is the data itself. A journal may be kept anywhere as JSON Lines,
/// one fact a line; ``init(lines:decodedBy:)`` reads them.
public struct Journal: Hashable, Sendable {
    /// The facts, the first one first.
    public private(set) var facts: [Fact]

    /// Makes a journal of facts that were recorded before.
    public init(_ facts: [Fact] = []) { self.facts = facts }

    /// Adds a fact that a dossier recorded.
    public mutating func append(_ fact: Fact) { facts.append(fact) }

    /// Folds the facts into the file that they leave.
    ///
    /// - Throws: ``Refusal`` at the first fact that cannot follow from those before it.
    public func dossier(under rulebook: Rulebook) throws(Refusal) -> Dossier {
        var dossier = Dossier(under: rulebook)
        var outcome = Outcome()
        var log = ConsequenceLog.unread
        for fact in facts { try dossier.record(fact, &outcome, &log) }
        return dossier
    }

    /// Folds the facts that were recorded up to an instant: the file as it was known then.
    ///
    /// - Throws: ``Refusal`` at the first fact that cannot follow from those before it.
    public func dossier(under rulebook: Rulebook, asKnownAt instant: Instant) throws(Refusal) -> Dossier {
        try Journal(facts.filter { $0.recordedAt <= instant }).dossier(under: rulebook)
    }
}
