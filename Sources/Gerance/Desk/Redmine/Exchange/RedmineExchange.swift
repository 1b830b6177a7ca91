/// A piece of work in Redmine, request by request (*échange avec Redmine*).
///
/// The exchange says what to send; who drives it sends that and gives it the answer, until it is done:
///
/// ```swift
/// var exchange = try RedmineExchange(opening: request, by: mapping)
/// while case .send(let request) = exchange.step {
///     try exchange.receive(await http.answer(to: request))
/// }
/// ```
///
/// | Work | Requests |
/// |---|---|
/// | opening | search by the key, in all statuses; where there is none: create, read back |
/// | changing, closing | read; where it is not as asked: change, read back |
/// | reading | read |
///
/// It sends four requests at most, and none twice. After an error it is over: whoever asks again begins a new exchange, which
/// finds what the former one left. ``RedmineTickets`` drives exchanges with a closure.
public struct RedmineExchange: Sendable {
    /// What comes next.
    public private(set) var step: Step

    private let mapping: RedmineMapping
    private let key: OperationKey?
    private var stage: Stage

    /// What comes next in an exchange.
    public enum Step: Hashable, Sendable {
        /// This request is to be sent, and its answer to be received.
        case send(RedmineRequest)
        /// The work is done.
        case done(RedmineOutcome)
    }

    init(_ stage: Stage, key: OperationKey?, by mapping: RedmineMapping) {
        self.mapping = mapping
        self.key = key
        self.stage = stage
        step = .send(stage.request(by: mapping))
    }

    /// Takes the answer to the request of the current step, and goes to the next one.
    ///
    /// - Throws: ``PortError``: what Redmine's status says; retry where the answer cannot be read or tells of another
    ///   ticket; never where the work is done already, or a ticket that was to be closed is not.
    public mutating func receive(_ answer: RedmineAnswer) throws(PortError) {
        guard case .send = step else {
            throw PortError(.never, "L'échange avec Redmine est terminé : aucune réponse n'y est attendue.")
        }
        switch try stage.next(after: answer, by: mapping) {
        case .stage(let stage):
            self.stage = stage
            step = .send(stage.request(by: mapping))
        case .issue(let issue, let drops):
            step = .done(RedmineOutcome(mapping.result(of: issue, key: key), drops: drops))
        }
    }
}

/// What came of a piece of work in Redmine.
public struct RedmineOutcome: Hashable, Sendable {
    /// The ticket as it is, read back.
    public let result: TicketResult
    /// What this work wrote and Redmine left aside; empty where nothing had to be written.
    public let drops: [RedmineDrop]

    /// Makes an outcome.
    public init(_ result: TicketResult, drops: [RedmineDrop]) {
        self.result = result
        self.drops = drops
    }
}
