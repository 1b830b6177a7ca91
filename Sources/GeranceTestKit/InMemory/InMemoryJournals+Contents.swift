public import Gerance

extension InMemoryJournals {
    /// All that a store holds, as a value: what a crash leaves.
    public struct Contents: Hashable, Sendable {
        /// What is kept under each journal that somebody wrote to.
        public internal(set) var entries: [Journal.ID: Entry] = [:]

        /// Makes the contents of a store that nobody wrote to.
        public init() {}

        /// A journal; empty where nobody wrote to it.
        public func journal(_ id: Journal.ID) -> Journal { Journal(entries[id]?.facts ?? []) }
    }

    /// A journal as the store keeps it.
    public struct Entry: Hashable, Sendable {
        /// Its facts, in order.
        public internal(set) var facts: [Fact] = []
        /// When it has work.
        public internal(set) var plan = WorkPlan.none
        /// What was appended under each key.
        public internal(set) var appends: [OperationKey: Append] = [:]

        var revision: Journal.Revision { facts.last.map { Journal.Revision(endingWith: $0.id) } ?? .empty }
    }

    /// Where the facts of an append stand.
    public struct Append: Hashable, Sendable {
        /// The number of the first of them.
        public let first: FactNumber
        /// How many they are.
        public let count: Int
    }
}
