public import Gerance

/// What a year left: the facts, what became of the duties, what went out.
///
/// Two outcomes are equal where the same things happened, whatever time they took.
public struct YearOutcome: Hashable, Sendable {
    /// The facts of each journal, without their instants, sorted.
    public let facts: [Journal.ID: [String]]
    /// What became of the duties of each journal, without the numbers that the desk's own facts have, sorted.
    public let duties: [Journal.ID: [String]]
    /// The messages that left, sorted.
    public let messages: [String]
    /// The tickets, sorted.
    public let tickets: [String]
    /// What stands in the archive, sorted.
    public let archive: [String]
    /// The processes for lost mandates that were started, sorted.
    public let processes: [String]

    /// How many port calls were made, and what struck them; no part of what is compared.
    public let calls: Calls

    /// The port calls of a run.
    public struct Calls: Sendable {
        /// The methods, in order.
        public let made: [PortMethod]
        /// What struck, by the number of the call.
        public let struck: [Int: PortFault]
    }

    init(
        of year: PortfolioYear, in office: Office, on memory: InMemoryPorts, calls: [PortMethod],
        struck: [Int: PortFault]
    ) async {
        let contents = await memory.journals.contents
        var facts: [Journal.ID: [String]] = [:]
        var duties: [Journal.ID: [String]] = [:]
        for id in year.journals {
            let journal = contents.journal(id)
            facts[id] = journal.facts.map(Self.told).sorted()
            duties[id] = Self.duties(of: journal, under: office.rulebook, until: memory.clock.now())
        }
        self.facts = facts
        self.duties = duties
        messages = await memory.messenger.sent.map(Self.told).sorted()
        tickets = await memory.tickets.tickets.map { ticket in
            "\(ticket.request.subject) \(ticket.request.purpose) \(ticket.request.journal) \(ticket.isClosed)"
        }.sorted()
        archive = await memory.archive.stored.map { "\($0.journal) \(Self.told($0.item))" }.sorted()
        processes = await memory.lossProcess.started.map { "\($0.journal) \($0.mandate.id)" }.sorted()
        self.calls = Calls(made: calls, struck: struck)
    }

    private static func told(_ fact: Fact) -> String {
        switch fact.content {
        // A letter bears its date, and the archive and the ticket system number things as they come.
        case .messageSent(var message):
            message.summary = nil
            return "\(fact.kind.name) \(message) \(fact.author)"
        case .documentArchived(let document, _): return "\(fact.kind.name) \(document)"
        default: return "\(fact.kind.name) \(fact.content) \(fact.author)"
        }
    }

    private static func told(_ request: SendRequest) -> String {
        let message = request.message
        return "\(request.journal) \(message.destination) \(message.content.channel) \(message.content.to) "
            + "\(message.text.subject.map(\.description) ?? "") \(message.files.map(\.document.id))"
    }

    private static func told(_ item: ArchiveRequest.Item) -> String {
        switch item {
        case .document(let file): "\(file.document)"
        case .message(_, let message): "\(message.channel)"
        }
    }

    /// What became of each duty.
    private static func duties(of journal: Journal, under rulebook: Rulebook, until now: Instant) -> [String] {
        var dossier = Dossier(under: rulebook)
        var consequences = journal.facts.flatMap { (try? dossier.record($0)) ?? [] }
        consequences += dossier.consequences(until: now)
        return consequences.compactMap { consequence in
            switch consequence {
            case .raised(let duty): "raised \(duty.id.clause) \(duty.action.code)"
            case .discharged(let duty, _, _): "discharged \(duty.id.clause) \(duty.action.code)"
            case .lapsed(let duty, _): "lapsed \(duty.id.clause) \(duty.action.code)"
            default: nil
            }
        }.sorted()
    }
}

extension YearOutcome {
    /// Whether the same things happened.
    public static func == (left: Self, right: Self) -> Bool { left.parts == right.parts }

    /// Hashes what happened.
    public func hash(into hasher: inout Hasher) { hasher.combine(parts) }

    private var parts: [[String]] {
        [facts, duties].flatMap { table in table.sorted { $0.key < $1.key }.map(\.value) }
            + [messages, tickets, archive, processes]
    }

    /// What differs from another outcome, a line each, for people; empty where they are equal.
    public func differences(from other: YearOutcome) -> [String] {
        zip(parts, other.parts).flatMap { mine, theirs in
            mine.difference(from: theirs).map { change in
                switch change {
                case .insert(_, let element, _): "+ \(element)"
                case .remove(_, let element, _): "- \(element)"
                }
            }
        }
    }
}
