import Gerance
import GeranceTestKit
import Testing

@Suite("Desk: a store that breaks its promises is not written to")
struct BrokenPromiseTests {
    /// A journal of four facts, read through a store that spoils its first answer.
    private func fault(_ wrong: PortFault.WrongAnswer) async throws -> BrokenPromise? {
        let bench = try DeskBench()
        try await bench.open()
        let injector = FaultInjector(.at(1, .wrongAnswer(wrong)), clock: bench.clock)
        let desk = Desk(for: bench.office, through: bench.memory.ports.failing(by: injector))
        let before = await bench.memory.journals.contents
        let error = await #expect(throws: DeskError.self) {
            try await desk.record(.eventNoted(topic: "visite", nil), in: "O-112", by: .system)
        }
        #expect(await bench.memory.journals.contents == before)
        guard case .setAside(let broken)? = error else { return nil }
        #expect(broken.journal == "O-112")
        #expect(error?.description.contains("O-112") == true)
        return broken
    }

    @Test("another journal than was asked for")
    func otherJournal() async throws {
        let broken = try await fault(.otherSubject)
        #expect(broken?.fault == .otherJournal("another"))
        #expect(broken?.revision == .empty)
    }

    @Test("a fact is missing")
    func gap() async throws {
        // Three facts where four are announced: the page is too short before any number is looked at.
        #expect(try await fault(.gap)?.fault == .truncated(saidToReach: 4))
    }

    @Test("the end is missing")
    func truncated() async throws { #expect(try await fault(.truncated)?.fault == .truncated(saidToReach: 4)) }

    @Test("a fact comes twice")
    func repeated() async throws { #expect(try await fault(.repeated)?.fault == .overfull(saidToReach: 4)) }

    @Test("the revision is beyond the facts")
    func wrongRevision() async throws {
        #expect(try await fault(.wrongRevision)?.fault == .truncated(saidToReach: 5))
    }

    @Test(
        "facts out of order, facts that contradict each other and facts that do not decode name where the journal was still good"
    )
    func spoiltJournals() async throws {
        let bench = try DeskBench()
        let facts = try await bench.open().facts
        let unreadable = PortError(.never, "Ligne 3 : la ligne n'est pas un objet JSON.")
        for (store, revision, fault) in [
            (SpoiltStore([facts[0], facts[2], facts[1], facts[3]]), Journal.Revision(1), nil),
            (SpoiltStore([facts[0], facts[1], facts[0], facts[3]]), 2, nil),
            (SpoiltStore(facts, failingAfter: 2, with: unreadable), 2, BrokenPromise.Fault.unreadable(unreadable)),
        ] {
            var ports = bench.memory.ports
            ports.journals = store
            var pace = Pace()
            pace.pageOfFacts = 2
            let desk = Desk(for: bench.office, through: ports, at: pace)
            let error = await #expect(throws: DeskError.self) { try await desk.dossier("O-112") }
            guard case .setAside(let broken)? = error else {
                Issue.record("\(String(describing: error))")
                continue
            }
            #expect(broken.revision == revision)
            if let fault { #expect(broken.fault == fault) }
        }
    }

    @Test("a dossier whose journal is spoilt is set aside, and the others go on")
    func othersGoOn() async throws {
        let bench = try DeskBench()
        for id: Journal.ID in ["O-1", "O-2", "O-3"] { try await bench.open(id) }
        var ports = bench.memory.ports
        let spoilt = await bench.memory.journals.contents.journal("O-2").facts
        ports.journals = SpoiltStore(Array(spoilt.dropLast()), of: "O-2", before: bench.memory.journals)
        let before = await bench.memory.journals.contents.journal("O-2")
        let desk = Desk(for: bench.office, through: ports)
        let report = await desk.runDueWork()
        #expect(report.setAside.map(\.journal) == ["O-2"])
        #expect(!report.isComplete)
        #expect(await bench.memory.journals.contents.journal("O-2") == before)
        #expect(try await bench.openWork("O-1") == [])
        #expect(try await bench.openWork("O-3") == [])
        #expect(try await !bench.openWork("O-2").isEmpty)
    }

    @Test(
        "an answer for another key is no answer: nothing is recorded on the strength of it",
        arguments: [
            PortMethod.send, .openTicket, .archive, .addLogin, .append,
        ])
    func otherKey(method: PortMethod) async throws {
        let bench = try DeskBench()
        try await bench.open()
        try await bench.desk.record(.changeRequested(Change(of: .other, by: .email)), in: "O-112", by: .owner)
        let notice = TenantNotice(lease: "B-1", form: .registeredLetter, receivedOn: "2026-01-05")
        try await bench.desk.record(.departureAnnounced(notice), in: "O-112", by: .tenant)
        // A calm run tells which call is of the method.
        let calm = try await Self.calls(of: bench)
        let call = try #require(calm.firstIndex(of: method)) + 1
        let injector = FaultInjector(.at(call, .wrongAnswer(.otherKey)), clock: bench.clock)
        let desk = Desk(for: bench.office, through: bench.memory.ports.failing(by: injector))
        let report = await desk.runDueWork()
        let broken = try #require(report.setAside.first)
        guard case .otherKey("another", asked: _) = broken.fault else {
            Issue.record("\(broken)")
            return
        }
        #expect(await injector.calls.count <= call)
    }

    /// The port calls of a run on a copy of the journals.
    private static func calls(of bench: DeskBench) async throws -> [PortMethod] {
        let copy = try DeskBench(
            at: bench.clock.now(), journals: InMemoryJournals(await bench.memory.journals.contents))
        let injector = FaultInjector(.none, clock: copy.clock)
        _ = await Desk(for: copy.office, through: copy.memory.ports.failing(by: injector)).runDueWork()
        return await injector.calls
    }
}

/// A store that gives one journal spoilt facts, and fails beyond a revision.
private struct SpoiltStore: JournalStore {
    let facts: [Fact]
    let spoilt: Journal.ID
    let last: Int
    let error: PortError
    let store: (any JournalStore)?

    init(
        _ facts: [Fact], of spoilt: Journal.ID = "O-112", failingAfter last: Int = .max,
        with error: PortError = PortError(.never, "illisible"), before store: (any JournalStore)? = nil
    ) {
        self.facts = facts
        self.spoilt = spoilt
        self.last = last
        self.error = error
        self.store = store
    }

    func read(_ request: ReadRequest) async throws(PortError) -> JournalPage {
        if request.journal != spoilt, let store { return try await store.read(request) }
        if request.after.count >= last { throw error }
        let page = Array(facts.dropFirst(request.after.count).prefix(request.limit))
        return JournalPage(of: request.journal, page, revision: 4, plan: WorkPlan(at: .first))
    }

    func append(_ request: AppendRequest) async throws(PortError) -> AppendResult { try await inner.append(request) }

    func lookUp(_ request: AppendLookUpRequest) async throws(PortError) -> AppendLookUpResult {
        try await inner.lookUp(request)
    }

    func schedule(_ request: ScheduleRequest) async throws(PortError) -> ScheduleResult {
        try await inner.schedule(request)
    }

    func dueWork(_ request: DueWorkRequest) async throws(PortError) -> DueWorkPage { try await inner.dueWork(request) }

    private var inner: any JournalStore {
        get throws(PortError) {
            guard let store else { throw PortError(.never, "rien ne s'écrit ici") }
            return store
        }
    }
}
