import Gerance
import GeranceTestKit
import Testing

@Suite("Desk: a fact is recorded once, in order, whatever happens")
struct DeskRecordingTests {
    @Test("recording tells the fact and what follows")
    func follows() async throws {
        let bench = try DeskBench()
        try await bench.open()
        let recorded = try await bench.desk.record(
            .messageReceived(MessageReceived(by: .email)), in: "O-112", by: .owner)
        #expect(recorded.facts.map(\.id) == [5])
        #expect(recorded.facts.map(\.recordedAt) == [DeskBench.start])
        let raised = recorded.consequences.compactMap { consequence in
            if case .raised(let duty) = consequence { duty.id.description } else { nil }
        }
        #expect(raised == ["message.read/5", "reply.limit/5"])
        #expect(!recorded.isRepeat)
    }

    @Test("a refused fact changes nothing, and the error names the journal")
    func refused() async throws {
        let bench = try DeskBench()
        try await bench.open()
        let error = await #expect(throws: DeskError.self) {
            try await bench.desk.record(.messageRead(3), in: "O-112", by: Sample.manager)
        }
        guard case .refused(let refusal, in: "O-112")? = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(refusal.fault == .unsuitableFact(3, .leaseSigned))
        #expect(await bench.kinds().count == 4)
    }

    @Test("several facts stand or fall together")
    func allOrNone() async throws {
        let bench = try DeskBench()
        try await bench.open()
        await #expect(throws: DeskError.self) {
            try await bench.desk.record(
                [
                    NewFact(.messageReceived(MessageReceived(by: .email)), by: .owner),
                    NewFact(.messageRead(3), by: Sample.manager),
                ], in: "O-112")
        }
        #expect(await bench.kinds().count == 4)
    }

    @Test("the same key records once, and tells again what was recorded, from any desk and however much later")
    func sameKey() async throws {
        let bench = try DeskBench()
        let first = try await bench.open()
        try await bench.desk.record(.messageReceived(MessageReceived(by: .email)), in: "O-112", by: .owner)
        bench.clock.advance(hours: 30)
        for desk in [bench.desk, bench.restarted] {
            // Without the key, the second joining of an owner is refused.
            let again = try await desk.record(
                first.facts.map { NewFact($0.content, by: $0.author) }, in: "O-112", key: "open-O-112")
            #expect(again.isRepeat)
            #expect(again.facts == first.facts)
            #expect(again.consequences == first.consequences)
        }
        #expect(await bench.kinds().count == 5)
    }

    @Test("another journal may use the same key")
    func keyOfAnother() async throws {
        let bench = try DeskBench()
        try await bench.open("O-1")
        let other = Desk(for: bench.office, through: bench.memory.ports)
        let recorded = try await other.record(
            .ownerJoined(try Sample.owner(), manager: "lea"), in: "O-2", by: Sample.manager, key: "open-O-1")
        #expect(!recorded.isRepeat)
    }

    @Test("many desks on one journal lose nothing and repeat nothing", arguments: [1, 2, 8])
    func manyDesks(count: Int) async throws {
        let bench = try DeskBench()
        try await bench.open()
        let each = 40
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<count {
                let desk = bench.restarted
                group.addTask {
                    for fact in 0..<each {
                        let note = Fact.Content.eventNoted(topic: "visite", try Prose("bureau \(number), fait \(fact)"))
                        try await desk.record(note, in: "O-112", by: .system)
                    }
                }
            }
            try await group.waitForAll()
        }
        let facts = await bench.memory.journals.contents.journal("O-112").facts
        #expect(facts.map(\.id.value) == Array(1...(4 + count * each)))
        let notes = facts.compactMap { fact in if case .eventNoted(_, let words?) = fact.content { words } else { nil }
        }
        #expect(Set(notes).count == count * each)
        for number in 0..<count {
            let own = notes.filter { $0.description.hasPrefix("bureau \(number),") }
            #expect(own == (0..<each).map { Prose(stringLiteral: "bureau \(number), fait \($0)") })
        }
    }

    @Test("a fact that another desk's fact makes possible is recorded, though the dossier at hand is old")
    func oldDossier() async throws {
        let bench = try DeskBench()
        try await bench.open()
        let message = try await bench.restarted.record(
            .messageReceived(MessageReceived(by: .email)), in: "O-112", by: .owner)
        try await bench.desk.record(.messageRead(message.facts[0].id), in: "O-112", by: Sample.manager)
        #expect(await bench.kinds().suffix(2) == ["message.received", "message.read"])
    }

    @Test("a clock behind the last recording records at that instant, and not before")
    func clockBehind() async throws {
        let bench = try DeskBench()
        try await bench.open()
        bench.clock.advance(milliseconds: -5000)
        let recorded = try await bench.desk.record(
            .messageReceived(MessageReceived(by: .email)), in: "O-112", by: .owner)
        #expect(recorded.facts[0].recordedAt == DeskBench.start)
    }

    @Test("a store that keeps failing gives an error that says so; asked again under the key, the fact is there once")
    func failingStore() async throws {
        let bench = try DeskBench()
        try await bench.open()
        // Calls of this desk: 1 reads, 2 to 4 append.
        let plan = FaultPlan([2: .timeout, 3: .lostAnswer, 4: .timeout])
        let injector = FaultInjector(plan, clock: bench.clock)
        let desk = Desk(for: bench.office, through: bench.memory.ports.failing(by: injector))
        let note = Fact.Content.eventNoted(topic: "visite", nil)
        let error = await #expect(throws: DeskError.self) {
            try await desk.record(note, in: "O-112", by: .system, key: "visite")
        }
        guard case .port(let failure, in: "O-112")? = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(failure.code == .retry)
        let recorded = try await desk.record(note, in: "O-112", by: .system, key: "visite")
        #expect(recorded.isRepeat)
        #expect(await bench.kinds().filter { $0 == "event.noted" }.count == 1)
        // Half a second, then a second.
        #expect(DeskBench.start.milliseconds(until: bench.clock.now()) == 1500)
    }
}
