public import Gerance

/// Keeps the processes for lost mandates that were started, instead of starting them.
///
/// It keeps the guarantee of ``Gerance/MandateLossProcess``.
public actor RecordingLossProcess: MandateLossProcess {
    /// What was started, in order, each process once.
    ///
    /// The first one is called `perte-1`, the next one `perte-2`.
    public private(set) var started: [StartLossProcessRequest] = []
    /// How often each method was called.
    public private(set) var calls: [PortMethod: Int] = [:]
    private var receipts: [OperationKey: LossProcessReceipt] = [:]

    /// Makes a port that started nothing.
    public init() {}

    /// Keeps a process, as one that runs.
    public func start(_ request: StartLossProcessRequest) throws(PortError) -> LossProcessReceipt {
        calls[.startLossProcess, default: 0] += 1
        if let receipt = receipts[request.key] { return receipt }
        started.append(request)
        let receipt = LossProcessReceipt(key: request.key, process: Label(stringLiteral: "perte-\(started.count)"))
        receipts[request.key] = receipt
        return receipt
    }
}
