public import Gerance

/// Checks that an adapter keeps the guarantees of ``Gerance/DocumentArchive``.
///
/// Each check makes an archive of its own, and begins its keys with the suite's mark.
public struct DocumentArchiveConformance: ConformanceSuite {
    /// What the keys of a run begin with.
    public typealias Mark = Identifier<DocumentArchiveConformance>

    let make: @Sendable () async throws -> any DocumentArchive
    let text: (@Sendable (any DocumentArchive, Label) async throws -> String?)?
    let reopen: (@Sendable (any DocumentArchive) async throws -> any DocumentArchive)?
    let mark: Mark

    /// Makes a suite for an adapter.
    ///
    /// - Parameters:
    ///   - mark: What the keys begin with.
    ///   - text: Tells behind the archive's back what stands under a reference: the page in one of its three forms;
    ///     `nil` where nothing does. Where it is left out, receipts alone are checked.
    ///   - reopen: Gives up an archive as a crash does, and opens what it left. Where it is left out, durability is not
    ///     checked.
    ///   - make: Opens an archive.
    public init(
        mark: Mark = "conformance",
        text: (@Sendable (any DocumentArchive, Label) async throws -> String?)? = nil,
        reopen: (@Sendable (any DocumentArchive) async throws -> any DocumentArchive)? = nil,
        of make: @escaping @Sendable () async throws -> any DocumentArchive
    ) {
        self.make = make
        self.text = text
        self.reopen = reopen
        self.mark = mark
    }

    /// The checks, in the order of the port's guarantees.
    public static let checks: [Check] = [
        check("key.again", "Once by key: asked again, the archive answers with the same receipt.") { trial in
            let request = try trial.request("1")
            let receipt = try await trial.store(request)
            try trial.expect.equal("the key of the receipt", receipt.key, request.key)
            for _ in 1...2 {
                try trial.expect.equal("the same document again", try await trial.store(request), receipt)
            }
        },
        check("key.later", "Once by key: a key is known after other things were stored, messages among them.") {
            trial in
            let requests = try (1...10).flatMap { [try trial.request("\($0)"), try trial.messageRequest("m\($0)")] }
            let receipts = try await requests.asyncMap { try await trial.store($0) }
            for (request, receipt) in zip(requests, receipts) {
                try trial.expect.equal("\(request.key) again, after others", try await trial.store(request), receipt)
            }
        },
        check("key.race", "Once by key: many requests of one key at once get one reference.") { trial in
            for round in 1...8 {
                let request = try trial.request("\(round)")
                let receipts = try await Expectation.together(12) { _ in try await trial.store(request) }
                try trial.expect.equal("how many references 12 requests of one key get", Set(receipts).count, 1)
            }
        },
        check("apart.references", "Apart: two things have two references, be their keys and contents ever so alike.") {
            trial in
            let requests = try [
                trial.request("a"), trial.request("A"), trial.request("a-"), trial.request("b", of: "Autre"),
                trial.messageRequest("m"), trial.messageRequest("M"),
            ]
            let references = try await requests.asyncMap { try await trial.store($0).reference }
            try trial.expect.equal(
                "how many references \(requests.count) things have", Set(references).count, requests.count)
        },
        check("durable.bytes", "Durability: what was answered is in the archive, byte for byte.") { trial in
            for (number, text) in ["Été à l'ombre", "a\nb\tc", "<b>&amp;</b> | \"x\" \\"].enumerated() {
                let request = try trial.request("\(number)", of: text)
                try await trial.expect(request, standsUnder: try await trial.store(request).reference)
            }
        },
        check("durable.crash", "Durability: what was answered is there after a crash, and its key is known.") { trial in
            guard let reopen = trial.suite.reopen else { return }
            var trial = trial
            let requests = try (1...3).map { try trial.request("\($0)", of: "Texte \($0)") }
            let receipts = try await requests.asyncMap { try await trial.store($0) }
            trial.archive = try await reopen(trial.archive)
            for (request, receipt) in zip(requests, receipts) {
                try await trial.expect(request, standsUnder: receipt.reference)
                try trial.expect.equal("\(request.key) again, after the crash", try await trial.store(request), receipt)
            }
        },
        check("size.document", "Size: a document of 5 MiB.") { trial in
            let request = try trial.request("1", of: MessengerTrial.fiveMebibytes)
            try await trial.expect(request, standsUnder: try await trial.store(request).reference)
        },
    ]

    private static func check(
        _ name: String, _ guarantee: String, _ body: @escaping @Sendable (ArchiveTrial) async throws -> Void
    ) -> Check {
        Check(name, guarantee) { suite, expect in
            try await body(ArchiveTrial(suite: suite, archive: try await suite.make(), expect: expect))
        }
    }
}

/// An archive under a check.
private struct ArchiveTrial: Sendable {
    let suite: DocumentArchiveConformance
    var archive: any DocumentArchive
    let expect: Expectation

    func request(_ key: String, of text: String = "Texte") throws -> ArchiveRequest {
        let file = try MessengerTrial.files(1, of: text)[0]
        return ArchiveRequest(.document(file), of: "O-112", key: try self.key(key))
    }

    func messageRequest(_ key: String) throws -> ArchiveRequest {
        ArchiveRequest(.message(7, MessageSent(by: .email, subject: "Devis")), of: "O-112", key: try self.key(key))
    }

    private func key(_ key: String) throws -> OperationKey {
        try OperationKey("\(suite.mark)/\(expect.check)/\(key)")
    }

    func store(_ request: ArchiveRequest) async throws -> ArchiveReceipt {
        try await Expectation.persistently { () async throws(PortError) in try await archive.store(request) }
    }

    func expect(_ request: ArchiveRequest, standsUnder reference: Label) async throws {
        guard let text = suite.text, case .document(let file) = request.item, case .page(let page) = file.content
        else { return }
        let came = try await text(archive, reference)
        let isWhole = came == page.html || came == page.markdown || came == page.plainText()
        try expect.holds(
            "what stands under \(reference)", isWhole, "the page as HTML, Markdown or plain text",
            came: came ?? "nothing")
    }
}
