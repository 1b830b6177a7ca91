import Gerance
import GeranceTestKit
import Testing

@Suite("A clock set by hand") struct ManualClockTests {
    static let start: Instant = "2026-11-23T13:00:00Z"

    @Test("wakes up who slept until then, the earliest first, and nobody else") func wakes() async throws {
        let clock = ManualClock(Self.start)
        try await withThrowingTaskGroup(of: Int.self) { group in
            for hours in [3, 1, 2] {
                group.addTask {
                    try await clock.sleep(until: Self.start.adding(hours: hours))
                    return hours
                }
            }
            try await clock.untilAsleep(3)
            #expect(clock.sleepsUntil == (1...3).map { Self.start.adding(hours: $0) })
            clock.advance(milliseconds: 3_599_999)
            #expect(clock.sleepsUntil.count == 3)
            clock.advance(milliseconds: 1)
            #expect(try await group.next() == 1)
            #expect(clock.sleepsUntil.count == 2)
            clock.advance(hours: 1)
            #expect(try await group.next() == 2)
            clock.set(to: Self.start.adding(hours: 5))
            #expect(try await group.next() == 3)
        }
    }

    @Test("lets nobody wait for an instant that has come") func past() async throws {
        let clock = ManualClock(Self.start)
        try await clock.sleep(until: Self.start)
        #expect(clock.now() == Self.start)
    }

    @Test("ends the sleep of a task that is cancelled, before it sleeps or while it does", arguments: [true, false])
    func cancelled(whileAsleep: Bool) async throws {
        let clock = ManualClock(Self.start)
        let task = Task { try await clock.sleep(until: Self.start.adding(hours: 1)) }
        if whileAsleep { try await clock.untilAsleep(1) }
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
        #expect(clock.sleepsUntil.isEmpty)
    }

    @Test("moves its hand itself where it skips sleep, and never back") func skips() async throws {
        let clock = ManualClock(Self.start, skipsSleep: true)
        try await clock.sleep(until: Self.start.adding(hours: 2))
        try await clock.sleep(until: Self.start.adding(hours: 1))
        #expect(clock.now() == Self.start.adding(hours: 2))
    }

    @Test("gives every key once, to any number of tasks") func keys() async {
        let keys = CountingKeys("desk")
        let given = await withTaskGroup(of: OperationKey.self) { group in
            for _ in 1...500 { group.addTask { keys.nextKey() } }
            return await group.reduce(into: Set()) { $0.insert($1) }
        }
        #expect(given.count == 500)
        #expect(given.contains("desk-500"))
    }
}
