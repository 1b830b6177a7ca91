import Gerance
import GeranceTestKit
import Testing

@Suite("Desk: how much at once, how often again, who has the dossier")
struct DeskPaceTests {
    @Test("two desks that look at the same time do the work once")
    func twoDesks() async throws {
        let bench = try DeskBench()
        for number in 1...12 { try await bench.open(try Journal.ID("O-\(number)")) }
        async let first = bench.restarted.runDueWork()
        async let second = bench.restarted.runDueWork()
        let reports = await [first, second]
        #expect(reports.flatMap(\.settled).count == 12 * 4)
        #expect(await bench.memory.messenger.sent.count == 24)
        // Not only each message once by its key: no port was asked twice.
        #expect(await bench.memory.messenger.calls[.send] == 24)
        #expect(await bench.memory.clientAccounts.calls == [.lookUpLogin: 12, .addLogin: 12])
    }

    @Test("a dossier whose desk crashed is taken up again once its claim is over, and not before")
    func claim() async throws {
        let bench = try DeskBench()
        try await bench.open()
        // Calls: 1 lists, 2 reads, 3 claims, 4 sends.
        let injector = FaultInjector(.at(4, .crashBefore), clock: bench.clock)
        let doomed = Desk(for: bench.office, through: bench.memory.ports.failing(by: injector))
        #expect(await !doomed.runDueWork().isComplete)
        bench.clock.set(to: DeskBench.start.adding(milliseconds: bench.desk.pace.claim - 1))
        #expect(await bench.restarted.runDueWork().dossiers == [])
        bench.clock.advance(milliseconds: 1)
        #expect(await bench.restarted.runDueWork().settled.count == 4)
    }

    @Test("what fails is put off, longer each time, and keeps nothing else from being done")
    func backOff() async throws {
        let bench = try DeskBench()
        try await bench.open()
        var ports = bench.memory.ports
        ports.messenger = DeadMessenger()
        let desk = Desk(for: bench.office, through: ports)
        var waits: [Int64] = []
        for _ in 0..<4 {
            let report = await desk.runDueWork()
            #expect(report.dossiers.first?.putOff.map(\.duty.clause).contains("clientSpace.addressGiven") == true)
            let next = try #require(await bench.memory.journals.contents.entries["O-112"]?.plan.nextAt)
            waits.append(bench.clock.now().milliseconds(until: next))
            bench.clock.set(to: next)
        }
        // Three tries in a run, half a second and a second apart; then eight, sixteen, thirty-two halves.
        #expect(waits == [4000, 8000, 16_000, 32_000])
        #expect(await bench.kinds().contains("login.added"))
        // Once the system is back, the work is done, and the failures are forgotten.
        #expect(await bench.restarted.runDueWork().isComplete)
        #expect(await bench.memory.journals.contents.entries["O-112"]?.plan.attempts == 0)
    }

    @Test("the pause doubles up to six hours, whatever was set")
    func pauses() async throws {
        // Through the desk: the pause of a work that failed for years is the longest one.
        let bench = try DeskBench()
        try await bench.open()
        var ports = bench.memory.ports
        ports.messenger = DeadMessenger()
        var pace = Pace()
        pace.tries = 60
        let desk = Desk(for: bench.office, through: ports, at: pace)
        _ = await desk.runDueWork()
        let next = try #require(await bench.memory.journals.contents.entries["O-112"]?.plan.nextAt)
        #expect(bench.clock.now().milliseconds(until: next) == Pace().longestPause)
    }

    @Test("what a port refuses is left to people, and not asked again until the file changes")
    func refusal() async throws {
        let bench = try DeskBench()
        try await bench.open()
        var ports = bench.memory.ports
        let dead = DeadMessenger(code: .never)
        ports.messenger = dead
        let desk = Desk(for: bench.office, through: ports)
        let report = await desk.runDueWork()
        #expect(report.dossiers.first?.left.map(\.reason) == ["Le serveur est en panne.", "Le serveur est en panne."])
        #expect(await desk.runDueWork().dossiers == [])
        try await desk.record(.eventNoted(topic: "visite", nil), in: "O-112", by: .system)
        #expect(await desk.runDueWork().dossiers.first?.left.count == 2)
    }

    @Test("no more dossiers are worked on at once than the pace says", arguments: [1, 3])
    func parallelism(limit: Int) async throws {
        let bench = try DeskBench()
        for number in 1...9 { try await bench.open(try Journal.ID("O-\(number)")) }
        let gauge = Gauge()
        var ports = bench.memory.ports
        ports.messenger = GaugedMessenger(messenger: bench.memory.messenger, gauge: gauge)
        var pace = Pace()
        pace.parallelism = limit
        pace.pageOfWork = 2
        let report = await Desk(for: bench.office, through: ports, at: pace).runDueWork()
        #expect(report.dossiers.count == 9)
        #expect(await gauge.most == limit)
    }

    @Test("progress is told dossier by dossier")
    func progress() async throws {
        let bench = try DeskBench()
        for number in 1...5 { try await bench.open(try Journal.ID("O-\(number)")) }
        let told = Told()
        let report = await bench.desk.runDueWork { dossier in
            // A test needs no order between them.
            Task { await told.add(dossier) }
        }
        for _ in 0..<1000 where await told.reports.count < 5 { await Task.yield() }
        #expect(Set(await told.reports) == Set(report.dossiers))
    }

    @Test("a cancelled run ends after the step at hand, says so, and the rest is done by the next one")
    func cancelled() async throws {
        let bench = try DeskBench()
        for number in 1...20 { try await bench.open(try Journal.ID("O-\(number)")) }
        var pace = Pace()
        pace.parallelism = 1
        let desk = Desk(for: bench.office, through: bench.memory.ports, at: pace)
        let task = Task { await desk.runDueWork() }
        for _ in 0..<10_000 where await bench.memory.messenger.sent.isEmpty { await Task.yield() }
        task.cancel()
        let report = await task.value
        #expect(report.isCancelled)
        #expect(!report.isComplete)
        #expect(report.dossiers.count < 20)
        bench.clock.advance(milliseconds: pace.claim)
        #expect(await bench.restarted.runDueWork().isComplete)
        #expect(await bench.memory.messenger.sent.count == 40)
        #expect(await bench.memory.messenger.calls[.send] == 40)
    }

    @Test("a list that cannot be read ends the run, and the report says why")
    func noList() async throws {
        let bench = try DeskBench()
        try await bench.open()
        let injector = FaultInjector(.at(1, .timeout), clock: bench.clock)
        let report = await Desk(for: bench.office, through: bench.memory.ports.failing(by: injector)).runDueWork()
        #expect(report.failure?.code == .retry)
        #expect(!report.isComplete)
        #expect(report.dossiers == [])
    }

    @Test("a shelf of one dossier works as well as a large one")
    func smallShelf() async throws {
        var pace = Pace()
        pace.dossiersAtHand = 1
        let bench = try DeskBench(pace: pace)
        for round in 0..<3 {
            for number in 1...4 {
                let id = try Journal.ID("O-\(number)")
                if round == 0 { try await bench.open(id) }
                try await bench.desk.record(.messageReceived(MessageReceived(by: .email)), in: id, by: .owner)
            }
        }
        for number in 1...4 { #expect(await bench.kinds(try Journal.ID("O-\(number)")).count == 7) }
    }
}

/// A messenger whose system is down, or refuses everything.
private struct DeadMessenger: Messenger {
    var code = PortError.Code.retry

    func send(_ request: SendRequest) async throws(PortError) -> SendReceipt {
        throw PortError(code, "Le serveur est en panne.")
    }
}

/// How many are at work at once, at most.
private actor Gauge {
    private var now = 0
    private(set) var most = 0

    func enter() {
        now += 1
        most = max(most, now)
    }

    func leave() { now -= 1 }
}

/// A messenger that takes its time.
private struct GaugedMessenger: Messenger {
    let messenger: RecordingMessenger
    let gauge: Gauge

    func send(_ request: SendRequest) async throws(PortError) -> SendReceipt {
        await gauge.enter()
        for _ in 0..<50 { await Task.yield() }
        await gauge.leave()
        return try await messenger.send(request)
    }
}

/// What a run told of its progress.
private actor Told {
    private(set) var reports: [DossierReport] = []

    func add(_ report: DossierReport) { reports.append(report) }
}
