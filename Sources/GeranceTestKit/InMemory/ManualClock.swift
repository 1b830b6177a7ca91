public import Gerance

/// A clock that a test sets by hand.
///
/// Who sleeps wakes up when the hand has passed the instant. A clock that `skipsSleep` moves its hand itself instead: a
/// desk that backs off for an hour does so in no time.
///
///     let clock = ManualClock("2026-11-23T13:05:00Z")
///     async let run = desk.runDueWork()
///     try await clock.untilAsleep(1)
///     clock.advance(hours: 1)
public struct ManualClock: DeskClock {
    private let state: Locked<ClockState>
    private let skipsSleep: Bool

    /// Makes a clock that shows an instant.
    ///
    /// - Parameters:
    ///   - now: The instant.
    ///   - skipsSleep: Whether who would sleep moves the hand on instead.
    public init(_ now: Instant, skipsSleep: Bool = false) {
        state = Locked(ClockState(now: now))
        self.skipsSleep = skipsSleep
    }

    /// The instant that the clock shows.
    public func now() -> Instant { state.withLock { $0.now } }

    /// The instants until which somebody sleeps, the next one first.
    public var sleepsUntil: [Instant] { state.withLock { $0.sleeps.sorted() } }

    /// Sets the clock, and wakes up who slept until then; a clock may be set back too.
    public func set(to instant: Instant) { resume { $0.now = instant } }

    /// Moves the hand on, and wakes up who slept until then.
    public func advance(milliseconds: Int64) { resume { $0.now = $0.now.adding(milliseconds: milliseconds) } }

    /// Moves the hand on by hours.
    public func advance(hours: Int) { resume { $0.now = $0.now.adding(hours: hours) } }

    /// Waits until the hand has passed an instant, or moves it there.
    ///
    /// - Throws: `CancellationError` when the task is cancelled before.
    public func sleep(until instant: Instant) async throws(CancellationError) {
        guard skipsSleep else { return try await wait(for: .instant(instant)) }
        guard !Task.isCancelled else { throw CancellationError() }
        resume { $0.now = max($0.now, instant) }
        await Task.yield()
    }

    /// Waits until that many tasks sleep at once, so that the hand may be moved.
    ///
    /// - Throws: `CancellationError` when the task is cancelled before.
    public func untilAsleep(_ count: Int) async throws(CancellationError) { try await wait(for: .sleeps(count)) }

    private func wait(for condition: ClockState.Condition) async throws(CancellationError) {
        let id = state.withLock { $0.newID() }
        let isOver = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                // Asked inside the lock: a cancellation is seen here, or finds the waiter.
                resume { $0.add(id, condition, continuation, isCancelled: Task.isCancelled) }
            }
        } onCancel: {
            resume { $0.cancel(id) }
        }
        if !isOver { throw CancellationError() }
    }

    /// Changes the state, and resumes who waited for that, outside the lock.
    private func resume(after change: @Sendable (inout ClockState) -> Void) {
        let ready = state.withLock { state in
            change(&state)
            return state.takeReady()
        }
        for (continuation, isOver) in ready { continuation.resume(returning: isOver) }
    }
}
