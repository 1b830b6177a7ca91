/// The agency's own process for a lost mandate (*process « perte de mandat »*; clause `mandate.lost`), to which the desk hands
/// over.
///
/// - **Once by key.** A process of a key is started once; asked again, the port answers with the same name.
public protocol MandateLossProcess: Sendable {
    /// Starts the process.
    ///
    /// - Throws: ``PortError``.
    func start(_ request: StartLossProcessRequest) async throws(PortError) -> LossProcessReceipt
}

/// A lost mandate whose process is to be started.
public struct StartLossProcessRequest: Hashable, Sendable {
    /// Under which it is started once.
    public let key: OperationKey
    /// The owner's journal.
    public let journal: Journal.ID
    /// The mandate.
    public let mandate: Mandate
    /// The day from whose start it is lost.
    public let lostOn: CivilDate

    /// Makes a request.
    public init(for mandate: Mandate, lostOn day: CivilDate, of journal: Journal.ID, key: OperationKey) {
        self.key = key
        self.journal = journal
        self.mandate = mandate
        lostOn = day
    }
}

/// A process that runs.
public struct LossProcessReceipt: Hashable, Sendable {
    /// The key of the request.
    public let key: OperationKey
    /// The name of the process.
    public let process: Label

    /// Makes a receipt.
    public init(key: OperationKey, process: Label) {
        self.key = key
        self.process = process
    }
}
