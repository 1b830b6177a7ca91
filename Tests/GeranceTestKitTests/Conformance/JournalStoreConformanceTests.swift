import Gerance
import GeranceTestKit
import Testing

@Suite("The suite for stores of journals") struct JournalStoreConformanceTests {
    @Test("finds nothing in a store that keeps every guarantee", arguments: JournalStoreConformance.checks)
    func good(check: JournalStoreConformance.Check) async throws {
        let suite = JournalStoreConformance(reopen: Self.reopen, damage: Self.damage) {
            BrokenReading.Damageable(leavesOut: false)
        }
        try await suite.run(check)
    }

    @Test("catches a broken store by the check of the promise that it breaks", arguments: BrokenStore.all)
    func catches(store: BrokenStore) async {
        let failures = await JournalStoreConformance(damage: Self.damage, of: store.make).run()
        #expect(failures.map(\.check).contains(store.check), "\(failures)")
    }

    @Test("catches a crash that loses something", arguments: Loss.allCases)
    func crash(loss: Loss) async {
        let suite = JournalStoreConformance(
            reopen: { try await Self.reopen($0, losing: loss) }, of: { InMemoryJournals() })
        #expect(await suite.run().map(\.check) == ["durable.crash"])
    }

    @Test("has a broken store for each of its checks") func complete() {
        #expect(
            Set(JournalStoreConformance.checks.map(\.name)) == Set(BrokenStore.all.map(\.check) + ["durable.crash"]))
        #expect(Set(JournalStoreConformance.checks.map(\.name)).count == JournalStoreConformance.checks.count)
    }

    @Test("says what was asked, what had to come and what came") func failure() async {
        let suite = JournalStoreConformance { BrokenReading.Reverses() }
        let text = await suite.run().first { $0.check == "order.numbers" }?.description
        #expect(
            text == """
                order.numbers: Order: a journal's facts are read in the order of their numbers, without a gap.
                  asked: the numbers of the facts of conformance/order.numbers/a
                  expected: \((1...30).map { $0 })
                  came: \((1...30).reversed().map { $0 })
                """)
    }

    @Test("asks again where a store is busy, and finds nothing in it") func busy() async {
        let suite = JournalStoreConformance {
            let injector = FaultInjector(
                .random(seed: 9, oneIn: 12, of: [.timeout]), clock: ManualClock(Samples.start))
            return FaultyJournals(InMemoryJournals(), injector)
        }
        #expect(await suite.run() == [])
    }
}

extension JournalStoreConformanceTests {
    static let damage: @Sendable (any JournalStore, Journal.ID, FactNumber) async throws -> Void = { store, _, number in
        await (store as? BrokenReading.Damageable)?.damaged.update { _ = $0.insert(number) }
    }

    enum Loss: CaseIterable { case lastFact, plan, keys }

    /// What a crash leaves of a store: all of it, or all but something.
    static func reopen(_ store: any JournalStore) async throws -> any JournalStore {
        try await reopen(store, losing: nil)
    }

    static func reopen(_ store: any JournalStore, losing loss: Loss?) async throws -> any JournalStore {
        let old = try #require((store as? BrokenReading.Damageable)?.base ?? store as? InMemoryJournals)
        guard let loss else { return InMemoryJournals(await old.contents) }
        let new = InMemoryJournals()
        for (id, entry) in await old.contents.entries {
            let facts = loss == .lastFact ? entry.facts.dropLast() : entry.facts[...]
            _ = try await new.append(
                AppendRequest(
                    to: id, at: 0, Array(facts), key: loss == .keys ? "lost" : "key-1",
                    plan: loss == .plan ? .none : entry.plan))
        }
        return new
    }
}
