/// Takes messages out to owners: e-mail, post, text messages, the client space (*expédition*).
///
/// What an adapter guarantees, and what the suite `MessengerConformance` of `GeranceTestKit` checks:
///
/// - **As given.** The text, the addressees and the files leave as they are in the request: nothing is added, shortened or
///   sent to anybody else.
/// - **Once by key.** A message of a key leaves once. Asked again, the port answers with the receipt of the first time. Where
///   the system behind it cannot honour keys, the adapter says so in its documentation: after a lost answer a message may
///   then leave twice.
/// - **Same key, same message.** Another message under a key that was used is a ``PortError/Code/conflict`` and does not
///   leave. The desk writes the same message anew after a crash; texts that differ in their dates are one message still, so
///   an adapter compares the addressees and the kind of message at most.
/// - **Durability.** What was answered has left, or is in a queue that survives a crash.
/// - **Size.** Texts of 20,000 characters, which is all that a ``ReviewedText`` holds; ten files of 5 MiB.
public protocol Messenger: Sendable {
    /// Sends a message.
    ///
    /// - Throws: ``PortError``; never where the address is refused.
    func send(_ request: SendRequest) async throws(PortError) -> SendReceipt
}

/// A message to be sent.
public struct SendRequest: Hashable, Sendable {
    /// Under which it leaves once.
    public let key: OperationKey
    /// The journal in which its fact will stand.
    public let journal: Journal.ID
    /// The message: reviewed, addressed, in the name of somebody who may contact the owner.
    public let message: OutgoingMessage

    /// Makes a request.
    public init(_ message: OutgoingMessage, of journal: Journal.ID, key: OperationKey) {
        self.key = key
        self.journal = journal
        self.message = message
    }
}

/// A message that left.
public struct SendReceipt: Hashable, Sendable {
    /// The key of the request.
    public let key: OperationKey
    /// When it left.
    public let sentAt: Instant
    /// Under which the system that sent it knows it: a Message-ID, the number of a registered letter.
    public let reference: Label?

    /// Makes a receipt.
    public init(key: OperationKey, sentAt: Instant, reference: Label? = nil) {
        self.key = key
        self.sentAt = sentAt
        self.reference = reference
    }
}
