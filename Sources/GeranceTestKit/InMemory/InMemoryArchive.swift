public import Gerance

/// Keeps documents and messages in memory, for tests and examples.
///
/// It keeps every guarantee of ``Gerance/DocumentArchive``.
public actor InMemoryArchive: DocumentArchive {
    /// What is stored, in order, each thing once.
    ///
    /// The first one has the reference `GED-1`, the next one `GED-2`.
    public private(set) var stored: [ArchiveRequest] = []
    /// How often each method was called.
    public private(set) var calls: [PortMethod: Int] = [:]
    private var receipts: [OperationKey: ArchiveReceipt] = [:]

    /// Makes an empty archive.
    public init() {}

    /// Stores a document or a message.
    public func store(_ request: ArchiveRequest) throws(PortError) -> ArchiveReceipt {
        calls[.archive, default: 0] += 1
        if let receipt = receipts[request.key] { return receipt }
        stored.append(request)
        let receipt = ArchiveReceipt(key: request.key, reference: Label(stringLiteral: "GED-\(stored.count)"))
        receipts[request.key] = receipt
        return receipt
    }

    /// What stands under a reference.
    public func item(_ reference: Label) -> ArchiveRequest.Item? {
        stored.indices.first { "GED-\($0 + 1)" == reference.description }.map { stored[$0].item }
    }
}
