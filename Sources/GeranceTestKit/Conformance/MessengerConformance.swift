public import Gerance

/// Checks that an adapter keeps the guarantees of ``Gerance/Messenger``.
///
/// Each check makes a messenger of its own, and begins its keys and texts with the suite's mark.
public struct MessengerConformance: ConformanceSuite {
    /// What the keys of a run begin with.
    public typealias Mark = Identifier<MessengerConformance>

    let make: @Sendable () async throws -> any Messenger
    let departures: (@Sendable (any Messenger) async throws -> [Departure])?
    let reopen: (@Sendable (any Messenger) async throws -> any Messenger)?
    let channel: Channel
    let mark: Mark

    /// Makes a suite for an adapter.
    ///
    /// - Parameters:
    ///   - mark: What the keys begin with.
    ///   - channel: By which channel messages go.
    ///   - departures: Tells behind the messenger's back what left by it, in order: what a mail server of a test received.
    ///     Where it is left out, receipts alone are checked.
    ///   - reopen: Gives up a messenger as a crash does, and makes one that goes on from what it left. Where it is left
    ///     out, durability is not checked.
    ///   - make: Makes a messenger.
    public init(
        mark: Mark = "conformance", channel: Channel = .email,
        departures: (@Sendable (any Messenger) async throws -> [Departure])? = nil,
        reopen: (@Sendable (any Messenger) async throws -> any Messenger)? = nil,
        of make: @escaping @Sendable () async throws -> any Messenger
    ) {
        self.make = make
        self.departures = departures
        self.reopen = reopen
        self.channel = channel
        self.mark = mark
    }

    /// A message as it left.
    public struct Departure: Hashable, Sendable {
        /// Its text.
        public let text: String
        /// To whom: e-mail addresses, the lines of an envelope, a number, the owner's identifier in the client space.
        public let addressees: [String]
        /// The documents that went with it.
        public let files: [Document.ID]

        /// Makes a departure.
        public init(_ text: String, to addressees: [String], files: [Document.ID] = []) {
            self.text = text
            self.addressees = addressees
            self.files = files
        }

        /// What has to leave for a request.
        public init(of request: SendRequest) {
            let message = request.message
            let addressees =
                switch message.destination {
                case .email:
                    (message.content.to + message.content.copies + message.content.blindCopies).map(\.description)
                case .post(let lines): lines
                case .sms(let number): [number.description]
                case .clientSpace: [message.owner.description]
                }
            self.init(message.text.text.description, to: addressees, files: message.files.map(\.document.id))
        }
    }

    /// The checks, in the order of the port's guarantees.
    public static let checks: [Check] = givenChecks + keyChecks + messageChecks

    static func check(
        _ name: String, _ guarantee: String, _ body: @escaping @Sendable (MessengerTrial) async throws -> Void
    ) -> Check {
        Check(name, guarantee) { suite, expect in
            try await body(MessengerTrial(suite: suite, messenger: try await suite.make(), expect: expect))
        }
    }
}

/// A messenger under a check.
struct MessengerTrial: Sendable {
    let suite: MessengerConformance
    var messenger: any Messenger
    let expect: Expectation
    private static let checker = PhrasingChecker(.email)

    /// A message under a key; its text tells it from those of other checks.
    func request(
        _ key: String, saying text: String = "Le devis est accepté.", to owner: Owner? = nil,
        with files: [DocumentFile] = []
    ) throws -> SendRequest {
        let message = try OutgoingMessage(
            MessageSent(by: suite.channel), saying: try Self.checker.review("\(suite.mark)/\(expect.check) : \(text)"),
            to: try owner ?? Sample.owner(),
            by: try ContactRight(of: Staff(id: "lea", name: "Léa Cadet", role: .manager)), with: files)
        return SendRequest(message, of: "O-112", key: try OperationKey("\(suite.mark)/\(expect.check)/\(key)"))
    }

    @discardableResult
    func send(_ request: SendRequest) async throws -> SendReceipt {
        try await Expectation.persistently { () async throws(PortError) in try await messenger.send(request) }
    }

    /// Expects that these messages left, each once and in this order, and no other of this check.
    func expectDepartures(_ requests: [SendRequest]) async throws {
        guard let departures = suite.departures else { return }
        let mark = "\(suite.mark)/\(expect.check) :"
        let left = try await departures(messenger).filter { $0.text.contains(mark) }
        try expect.equal("how many messages left", left.count, requests.count)
        for (came, request) in zip(left, requests) {
            try expect.equal("what left for \(request.key)", came, MessengerConformance.Departure(of: request))
        }
    }

    /// Documents with a text.
    static func files(_ count: Int, of text: String) throws -> [DocumentFile] {
        try (1...count).map { number in
            let page = DocumentPage(
                title: "Document \(number)", sender: ["Agence"], recipient: ["Propriétaire"], blocks: [.paragraph(text)]
            )
            return DocumentFile(Document(try Document.ID("D-\(number)"), .other), .page(page))
        }
    }

    static let fiveMebibytes = String(repeating: "0123456789abcdef", count: 5 << 16)
}
