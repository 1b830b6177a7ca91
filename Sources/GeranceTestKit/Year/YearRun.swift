public import Gerance

/// A service that lives a ``PortfolioYear`` with a desk, as services do: it tells the desk what comes, lets it run the due
/// work, tries again what fails, and starts the desk anew after a crash.
public struct YearRun: Sendable {
    private let year: PortfolioYear
    private let office: Office
    private let memory: InMemoryPorts
    private let injector: FaultInjector
    private let ports: DeskPorts
    private var desk: Desk

    /// How often the service tries again before it gives up: more than any plan of one fault takes.
    private static let tries = 20

    /// Prepares a run.
    ///
    /// - Parameters:
    ///   - year: What happens.
    ///   - office: Who works.
    ///   - memory: The systems around; the clock is set by the events.
    ///   - plan: What goes wrong.
    public init(_ year: PortfolioYear, in office: Office, on memory: InMemoryPorts, failing plan: FaultPlan = .none) {
        self.year = year
        self.office = office
        self.memory = memory
        injector = FaultInjector(plan, clock: memory.clock)
        ports = memory.ports.failing(by: injector)
        desk = Desk(for: office, through: ports)
    }

    /// Lives the year.
    ///
    /// - Returns: What is there at its end.
    /// - Throws: ``Stuck`` where something fails again and again.
    public mutating func run() async throws -> YearOutcome {
        for event in year.events {
            memory.clock.set(to: max(memory.clock.now(), event.instant))
            try await persist(event) { desk throws(DeskError) in try await Self.live(event, desk) }
            try await work(after: event)
        }
        return await YearOutcome(
            of: year, in: office, on: memory, calls: injector.calls, struck: injector.struck)
    }

    /// An event at which the service gave up.
    public struct Stuck: Error, Sendable {
        /// The event.
        public let key: OperationKey
        /// Why.
        public let reason: String
    }

    // MARK: Trying again

    /// Does something, again and again: after a crash with a new desk.
    private mutating func persist(
        _ event: PortfolioYear.Event, _ work: (Desk) async throws(DeskError) -> Void
    ) async throws {
        var last: DeskError?
        for _ in 0..<Self.tries {
            do throws(DeskError) {
                return try await work(desk)
            } catch {
                last = error
                await recover()
            }
        }
        throw Stuck(key: event.key, reason: "\(last.map(String.init(describing:)) ?? "")")
    }

    /// Runs the due work until nothing is put off.
    private mutating func work(after event: PortfolioYear.Event) async throws {
        var last: DueWorkReport?
        for _ in 0..<Self.tries {
            let report = await desk.runDueWork()
            if report.isComplete, report.dossiers.allSatisfy({ !$0.isTaken }) { return }
            last = report
            await recover()
        }
        throw Stuck(key: event.key, reason: "\(last.map(String.init(describing:)) ?? "")")
    }

    /// Starts the service again where it crashed, and waits until claims are over.
    private mutating func recover() async {
        if await injector.isDown {
            await injector.restart()
            desk = Desk(for: office, through: ports)
        }
        memory.clock.advance(milliseconds: Pace().claim + 60_000)
    }

    // MARK: Events

    private static func live(_ event: PortfolioYear.Event, _ desk: Desk) async throws(DeskError) {
        switch event.deed {
        case .record(let facts): try await desk.record(facts, in: event.journal, key: event.key)
        case .answerMessages: try await answer(event, desk)
        case .treatChanges:
            for ticket in try await desk.dossier(event.journal).tickets where ticket.assignee == .accounting {
                let fact = NewFact(.ticketClosed(ticket.id), by: Sample.accounting)
                try await desk.record([fact], in: event.journal, key: key(event, "\(ticket.id)"))
            }
        case .look: break
        }
    }

    /// The manager answers what the owner wrote, in one message.
    private static func answer(_ event: PortfolioYear.Event, _ desk: Desk) async throws(DeskError) {
        let dossier = try await desk.dossier(event.journal)
        let open = dossier.openDuties(under: .replyLimit).map(\.id.fact)
        guard !open.isEmpty, let owner = dossier.owner else { return }
        let message: OutgoingMessage?
        do {
            let text = try PhrasingChecker(.email).review(
                "Madame, Monsieur,\n\nNotre équipe s'occupe de votre patrimoine dès aujourd'hui.\n\nBien cordialement,",
                subject: "Votre message")
            let right = try ContactRight(of: Staff(id: "lea", name: "Léa Cadet", role: .manager))
            let content = MessageSent(by: owner.email == nil ? .clientSpace : .email, answers: open)
            message = try OutgoingMessage(content, saying: text, to: owner, by: right)
        } catch {
            message = nil
        }
        if let message { try await desk.send(message, in: event.journal, key: event.key) }
    }

    private static func key(_ event: PortfolioYear.Event, _ step: String) -> OperationKey {
        OperationKey(stringLiteral: "\(event.key)-\(step)")
    }
}
