/// Tells the desk what time it is, and lets it wait; the library reads no clock itself.
///
/// The clocks of several servers may differ by a little: a fact is never recorded before the one that stands before it.
public protocol DeskClock: Sendable {
    /// The instant that it is now.
    func now() -> Instant

    /// Waits until an instant.
    ///
    /// - Throws: `CancellationError` when the task is cancelled before.
    func sleep(until instant: Instant) async throws(CancellationError)
}

/// Gives the desk keys for what is recorded without one; the library draws no random number itself.
///
/// No key comes twice, from no server of the service: a UUID does.
public protocol KeySource: Sendable {
    /// A key that was never given before.
    func nextKey() -> OperationKey
}
