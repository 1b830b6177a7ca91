import Gerance
import GeranceTestKit

/// A day of the desk on the sample: what comes in, what the desk does about it, and what goes wrong on the way.
///
/// The ports are in memory; an injector makes some of their calls fail, by a seed. A service does what is done here: it tells
/// the desk what comes in, lets it run the due work, and starts it again after a crash.
struct DeskDay {
    /// What happened, in order.
    private(set) var entries: [Entry] = []
    private let journal: Journal.ID
    private var service: FaultyService
    private var struck = 0
    private var sent = 0

    /// Something that happened in the day.
    struct Entry {
        let instant: Instant
        let event: Event
    }

    /// What happened.
    enum Event {
        /// Something came in and was recorded; again, after a failure.
        case recorded(Fact, isRepeat: Bool)
        /// A message left.
        case left(OutgoingMessage)
        /// A duty was settled by the desk.
        case settled(Duty.ID)
        /// A duty is left to people.
        case leftToPeople(Duty.ID, reason: String)
        /// The call of a port went wrong.
        case struck(PortMethod, PortFault)
        /// The service was started again.
        case restarted
    }

    /// Prepares a day on a journal.
    init(of facts: [Fact], as journal: Journal.ID, in office: Office, at start: Instant, failing plan: FaultPlan)
        async throws
    {
        self.journal = journal
        let known = try Journal(facts).dossier(under: office.rulebook).tickets
        let memory = InMemoryPorts(at: start, tickets: InMemoryTickets(holding: known), skipsSleep: true)
        service = FaultyService(in: office, on: memory, failing: plan)
        _ = try await memory.journals.append(
            AppendRequest(to: journal, at: .empty, facts, key: "reprise", plan: WorkPlan(at: start)))
    }

    /// Something that comes in at an instant, under a key.
    mutating func take(_ fact: NewFact, at instant: Instant, key: OperationKey) async throws {
        service.setClock(to: instant)
        let recorded = try await persist { desk, journal throws(DeskError) in
            try await desk.record([fact], in: journal, key: key)
        }
        for fact in recorded.facts { note(.recorded(fact, isRepeat: recorded.isRepeat)) }
        try await work()
    }

    /// The manager's message, at an instant.
    mutating func send(_ message: OutgoingMessage, at instant: Instant, key: OperationKey) async throws {
        service.setClock(to: instant)
        let recorded = try await persist { desk, journal throws(DeskError) in
            try await desk.send(message, in: journal, key: key)
        }
        await noteMessages()
        for fact in recorded.facts { note(.recorded(fact, isRepeat: recorded.isRepeat)) }
        try await work()
    }

    /// The due work at an instant.
    mutating func look(at instant: Instant) async throws {
        service.setClock(to: instant)
        try await work()
    }

    /// What is there at the end of the day: the facts, and the messages that left.
    var remains: (facts: [Fact], messages: [SendRequest]) {
        get async {
            (await service.memory.journals.contents.journal(journal).facts, await service.memory.messenger.sent)
        }
    }

    // MARK: Trying again

    private mutating func work() async throws {
        for _ in 0..<FaultyService.tries {
            let report = await service.desk.runDueWork()
            await noteFaults()
            await noteMessages()
            for dossier in report.dossiers {
                for duty in dossier.settled { note(.settled(duty)) }
                for left in dossier.left { note(.leftToPeople(left.duty, reason: left.reason)) }
            }
            if report.isComplete, !report.dossiers.contains(where: \.isTaken) { return }
            await recover()
        }
    }

    private mutating func persist(
        _ work: (Desk, Journal.ID) async throws(DeskError) -> Recorded
    ) async throws -> Recorded {
        for _ in 0..<FaultyService.tries {
            do throws(DeskError) {
                let recorded = try await work(service.desk, journal)
                await noteFaults()
                return recorded
            } catch {
                await noteFaults()
                guard case .port = error else { throw error }
                await recover()
            }
        }
        return try await work(service.desk, journal)
    }

    private mutating func recover() async {
        let instant = service.memory.clock.now()
        if await service.recover() { entries.append(Entry(instant: instant, event: .restarted)) }
    }

    // MARK: Noting

    private mutating func note(_ event: Event) {
        entries.append(Entry(instant: service.memory.clock.now(), event: event))
    }

    private mutating func noteFaults() async {
        let faults = await service.injector.struck.sorted { $0.key < $1.key }
        let calls = await service.injector.calls
        for (call, fault) in faults.dropFirst(struck) { note(.struck(calls[call - 1], fault)) }
        struck = faults.count
    }

    private mutating func noteMessages() async {
        let messages = await service.memory.messenger.sent
        for request in messages.dropFirst(sent) { note(.left(request.message)) }
        sent = messages.count
    }
}
