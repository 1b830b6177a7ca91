/// Stores documents and messages in the agency's archive (*GED, gestion électronique de documents*).
///
/// What an adapter guarantees, and what the suite `DocumentArchiveConformance` of `GeranceTestKit` checks:
///
/// - **Once by key.** A thing of a key is stored once; asked again, the archive answers with the same reference.
/// - **Apart.** Two things have two references.
/// - **Durability.** What was answered is in the archive, byte for byte, after a crash of it.
/// - **Size.** Documents of 5 MiB.
public protocol DocumentArchive: Sendable {
    /// Stores a document or a message.
    ///
    /// - Throws: ``PortError``.
    func store(_ request: ArchiveRequest) async throws(PortError) -> ArchiveReceipt
}

/// Something to be stored in the archive.
public struct ArchiveRequest: Hashable, Sendable {
    /// Under which it is stored once.
    public let key: OperationKey
    /// The journal to which it belongs.
    public let journal: Journal.ID
    /// What is stored.
    public let item: Item

    /// Makes a request.
    public init(_ item: Item, of journal: Journal.ID, key: OperationKey) {
        self.key = key
        self.journal = journal
        self.item = item
    }

    /// What is stored.
    public enum Item: Hashable, Sendable {
        /// A document.
        case document(DocumentFile)
        /// A message that went out, by the number of its fact.
        case message(FactNumber, MessageSent)
    }
}

/// Something that is in the archive.
public struct ArchiveReceipt: Hashable, Sendable {
    /// The key of the request.
    public let key: OperationKey
    /// Under which the archive gives it back.
    public let reference: Label

    /// Makes a receipt.
    public init(key: OperationKey, reference: Label) {
        self.key = key
        self.reference = reference
    }
}
