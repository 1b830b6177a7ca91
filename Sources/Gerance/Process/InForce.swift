/// A value that changes from time to time, with the instants from which each version holds (*en vigueur*).
///
/// What was decided under one version stays decided under it: a duty raised before a change of the delays keeps its own.
public struct InForce<Value: Hashable & Sendable>: Hashable, Sendable {
    /// The versions after the first, by the instant from which they hold, in order of time.
    private var changes: [Change]
    /// The version that holds before any change.
    public let original: Value

    private struct Change: Hashable, Sendable {
        let from: Instant
        let value: Value
    }

    /// Makes a value that has always been the same.
    public init(_ value: Value) {
        original = value
        changes = []
    }

    /// The same history with one more version, which holds from an instant on; a version from the same instant on gives
    /// way to it.
    public func changed(to value: Value, from instant: Instant) -> InForce {
        var copy = self
        copy.changes.removeAll { $0.from == instant }
        let place = copy.changes.firstIndex { $0.from > instant } ?? copy.changes.endIndex
        copy.changes.insert(Change(from: instant, value: value), at: place)
        return copy
    }

    /// Reads something of the version in force at an instant.
    func read<Part>(at instant: Instant, _ part: (Value) -> Part) -> Part {
        guard let index = changes.lastIndex(where: { $0.from <= instant }) else { return part(original) }
        return part(changes[index].value)
    }

    /// The version in force at an instant.
    public subscript(instant: Instant) -> Value { read(at: instant) { $0 } }
}
