// The ports that take something and give a receipt.

public import Gerance

/// A messenger whose calls go wrong as a plan says.
public struct FaultyMessenger: Messenger {
    private let messenger: any Messenger
    private let injector: FaultInjector

    /// Puts an injector before a messenger.
    public init(_ messenger: any Messenger, _ injector: FaultInjector) {
        self.messenger = messenger
        self.injector = injector
    }

    /// Sends a message, unless something goes wrong.
    public func send(_ request: SendRequest) async throws(PortError) -> SendReceipt {
        try await injector.call(
            .send,
            spoiling: { wrong, receipt in
                guard wrong == .otherKey else { return receipt }
                return SendReceipt(key: .ofAnother, sentAt: receipt.sentAt, reference: receipt.reference)
            }
        ) { () async throws(PortError) in try await messenger.send(request) }
    }
}

/// An archive whose calls go wrong as a plan says.
public struct FaultyArchive: DocumentArchive {
    private let archive: any DocumentArchive
    private let injector: FaultInjector

    /// Puts an injector before an archive.
    public init(_ archive: any DocumentArchive, _ injector: FaultInjector) {
        self.archive = archive
        self.injector = injector
    }

    /// Stores a document or a message, unless something goes wrong.
    public func store(_ request: ArchiveRequest) async throws(PortError) -> ArchiveReceipt {
        try await injector.call(
            .archive,
            spoiling: { wrong, receipt in
                wrong == .otherKey ? ArchiveReceipt(key: .ofAnother, reference: receipt.reference) : receipt
            }
        ) { () async throws(PortError) in try await archive.store(request) }
    }
}

/// A process for lost mandates whose calls go wrong as a plan says.
public struct FaultyLossProcess: MandateLossProcess {
    private let process: any MandateLossProcess
    private let injector: FaultInjector

    /// Puts an injector before a process.
    public init(_ process: any MandateLossProcess, _ injector: FaultInjector) {
        self.process = process
        self.injector = injector
    }

    /// Starts the process, unless something goes wrong.
    public func start(_ request: StartLossProcessRequest) async throws(PortError) -> LossProcessReceipt {
        try await injector.call(
            .startLossProcess,
            spoiling: { wrong, receipt in
                wrong == .otherKey ? LossProcessReceipt(key: .ofAnother, process: receipt.process) : receipt
            }
        ) { () async throws(PortError) in try await process.start(request) }
    }
}
