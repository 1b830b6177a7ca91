// A lock for what is asked without waiting: the time, a key.
//
// `Mutex` asks Apple's systems of 2024; the lock of their `os` module is in all those that the package runs on.

#if canImport(os)
    import os

    /// A value that one task at a time reads or changes.
    struct Locked<Value: Sendable>: Sendable {
        private let lock: OSAllocatedUnfairLock<Value>

        init(_ value: Value) { lock = OSAllocatedUnfairLock(initialState: value) }

        func withLock<Result: Sendable>(_ body: @Sendable (inout Value) -> Result) -> Result { lock.withLock(body) }
    }
#else
    import Synchronization

    /// A value that one task at a time reads or changes.
    final class Locked<Value: Sendable>: Sendable {
        private let mutex: Mutex<Value>

        init(_ value: Value) { mutex = Mutex(value) }

        func withLock<Result: Sendable>(_ body: @Sendable (inout Value) -> Result) -> Result {
            mutex.withLock { body(&$0) }
        }
    }
#endif
