import Gerance

/// What a clock shows, and who waits for it.
struct ClockState: Sendable {
    var now: Instant
    private var waiters: [Waiter] = []
    private var cancelled: [Continuation] = []
    private var lastID = 0

    init(now: Instant) { self.now = now }

    /// Resumed with whether the wait is over, or was cancelled.
    typealias Continuation = CheckedContinuation<Bool, Never>

    enum Condition: Sendable {
        case instant(Instant)
        case sleeps(Int)
    }

    private struct Waiter: Sendable {
        let id: Int
        let condition: Condition
        let continuation: Continuation
    }

    /// The instants until which somebody sleeps.
    var sleeps: [Instant] {
        waiters.compactMap { if case .instant(let instant) = $0.condition { instant } else { nil } }
    }

    mutating func newID() -> Int {
        lastID += 1
        return lastID
    }

    mutating func add(_ id: Int, _ condition: Condition, _ continuation: Continuation, isCancelled: Bool) {
        if isCancelled {
            cancelled.append(continuation)
        } else {
            waiters.append(Waiter(id: id, condition: condition, continuation: continuation))
        }
    }

    mutating func cancel(_ id: Int) {
        guard let place = waiters.firstIndex(where: { $0.id == id }) else { return }
        cancelled.append(waiters.remove(at: place).continuation)
    }

    /// Takes those whose wait ends, the one that slept for the earliest instant first.
    mutating func takeReady() -> [(Continuation, isOver: Bool)] {
        let sleepers = sleeps.count
        var ready = cancelled.map { ($0, isOver: false) }
        cancelled = []
        var woken: [(Instant, Continuation)] = []
        waiters.removeAll { waiter in
            switch waiter.condition {
            case .instant(let instant):
                guard instant <= now else { return false }
                woken.append((instant, waiter.continuation))
            case .sleeps(let count):
                guard count <= sleepers else { return false }
                ready.append((waiter.continuation, isOver: true))
            }
            return true
        }
        ready += woken.sorted { $0.0 < $1.0 }.map { ($0.1, isOver: true) }
        return ready
    }
}
