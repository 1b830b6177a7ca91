import Gerance
import GeranceTestKit
import Testing

@Suite("The suite for archives") struct DocumentArchiveConformanceTests {
    @Test("finds nothing in an archive that keeps every guarantee", arguments: DocumentArchiveConformance.checks)
    func good(check: DocumentArchiveConformance.Check) async throws {
        let suite = DocumentArchiveConformance(
            text: { archive, reference in await (archive as? InMemoryArchive)?.item(reference)?.page?.html },
            reopen: { $0 }, of: { InMemoryArchive() })
        try await suite.run(check)
    }

    @Test("catches a broken archive by the check of the promise that it breaks", arguments: ToyArchive.Flaw.allCases)
    func catches(flaw: ToyArchive.Flaw) async {
        let suite = DocumentArchiveConformance(text: ToyArchive.text, reopen: { $0 }, of: { ToyArchive(flaw) })
        #expect(await suite.run().map(\.check).contains(flaw.rawValue))
    }

    @Test("finds nothing in the same archive without its flaw") func sound() async {
        let suite = DocumentArchiveConformance(text: ToyArchive.text, reopen: { $0 }, of: { ToyArchive(nil) })
        #expect(await suite.run() == [])
    }

    @Test("catches a crash that loses what was stored") func crash() async {
        let suite = DocumentArchiveConformance(
            text: ToyArchive.text, reopen: { _ in ToyArchive(nil) }, of: { ToyArchive(nil) })
        #expect(await suite.run().map(\.check) == ["durable.crash"])
    }

    @Test("has a broken archive for each of its checks") func complete() {
        let names = DocumentArchiveConformance.checks.map(\.name)
        #expect(Set(names) == Set(ToyArchive.Flaw.allCases.map(\.rawValue) + ["durable.crash"]))
    }
}

extension ArchiveRequest.Item {
    /// The page of a document, where it is one.
    var page: DocumentPage? {
        guard case .document(let file) = self, case .page(let page) = file.content else { return nil }
        return page
    }
}

/// An archive with a flaw, named by the check that has to catch it.
actor ToyArchive: DocumentArchive {
    enum Flaw: String, CaseIterable {
        case forgetsKeys = "key.again"
        case knowsLastKeyOnly = "key.later"
        case losesRaces = "key.race"
        case ignoresCaseOfKeys = "apart.references"
        case trimsText = "durable.bytes"
        case refusesLargeDocuments = "size.document"
    }

    private let flaw: Flaw?
    private var texts: [Label: String] = [:]
    private var receipts: [OperationKey: ArchiveReceipt] = [:]

    init(_ flaw: Flaw?) { self.flaw = flaw }

    static let text: @Sendable (any DocumentArchive, Label) async throws -> String? = { archive, reference in
        await (archive as? ToyArchive)?.texts[reference]
    }

    func store(_ request: ArchiveRequest) async throws(PortError) -> ArchiveReceipt {
        let key =
            flaw == .ignoresCaseOfKeys
            ? OperationKey(stringLiteral: request.key.description.lowercased()) : request.key
        if flaw != .forgetsKeys, let receipt = receipts[key] { return receipt }
        let text = request.item.page?.html ?? ""
        if flaw == .refusesLargeDocuments, text.utf8.count > 5_000_000 { throw PortError(.never, "Trop lourd.") }
        if flaw == .losesRaces { for _ in 0..<20 { await Task.yield() } }
        if flaw == .knowsLastKeyOnly { receipts = [:] }
        let reference = Label(stringLiteral: "GED-\(texts.count + 1)")
        texts[reference] = flaw == .trimsText ? String(text.unicodeScalars.filter(\.isASCII)) : text
        let receipt = ArchiveReceipt(key: request.key, reference: reference)
        receipts[key] = receipt
        return receipt
    }
}
