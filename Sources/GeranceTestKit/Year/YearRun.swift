public import Gerance

/// A service that lives a ``PortfolioYear`` with a desk, as services do: it tells the desk what comes, lets it run the due
/// work, tries again what fails, and starts the desk anew after a crash.
public struct YearRun: Sendable {
    private let year: PortfolioYear
    private let office: Office
    private var service: FaultyService

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
        service = FaultyService(in: office, on: memory, failing: plan)
    }

    /// Lives the year.
    ///
    /// - Returns: What is there at its end.
    /// - Throws: ``Stuck`` where something fails again and again.
    public mutating func run() async throws -> YearOutcome {
        for event in year.events {
            service.setClock(to: event.instant)
            try await persist(event) { desk throws(DeskError) in try await Self.live(event, desk) }
            try await work(after: event)
        }
        return await YearOutcome(
            of: year, in: office, on: service.memory, calls: service.injector.calls,
            struck: service.injector.struck)
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
        for _ in 0..<FaultyService.tries {
            do throws(DeskError) {
                return try await work(service.desk)
            } catch {
                last = error
                await service.recover()
            }
        }
        throw Stuck(key: event.key, reason: "\(last.map(String.init(describing:)) ?? "")")
    }

    /// Runs the due work until nothing is put off.
    private mutating func work(after event: PortfolioYear.Event) async throws {
        var last: DueWorkReport?
        for _ in 0..<FaultyService.tries {
            let report = await service.desk.runDueWork()
            if report.isComplete, report.dossiers.allSatisfy({ !$0.isTaken }) { return }
            last = report
            await service.recover()
        }
        throw Stuck(key: event.key, reason: "\(last.map(String.init(describing:)) ?? "")")
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
