public import Gerance

/// Takes messages and keeps them, in order, instead of sending them.
///
/// It keeps every guarantee of ``Gerance/Messenger``. Two requests of one key are one message where they go from the same
/// journal by the same channel to the same addressees.
public actor RecordingMessenger: Messenger {
    /// What left, in order: each message once.
    public private(set) var sent: [SendRequest] = []
    /// How often each method was called.
    public private(set) var calls: [PortMethod: Int] = [:]
    private let clock: any DeskClock
    private var departures: [OperationKey: Departure] = [:]

    private struct Departure {
        let addressing: Addressing
        let receipt: SendReceipt
    }

    /// What two requests of one message have in common.
    private struct Addressing: Equatable {
        let journal: Journal.ID
        let owner: Owner.ID
        let destination: OutgoingMessage.Destination
        let emails: [[EmailAddress]]

        init(_ request: SendRequest) {
            let content = request.message.content
            journal = request.journal
            owner = request.message.owner
            destination = request.message.destination
            emails = [content.to, content.copies, content.blindCopies]
        }
    }

    /// Makes a messenger whose receipts tell the time of a clock.
    public init(clock: any DeskClock) { self.clock = clock }

    /// Keeps a message, as one that left.
    public func send(_ request: SendRequest) throws(PortError) -> SendReceipt {
        calls[.send, default: 0] += 1
        let addressing = Addressing(request)
        if let departure = departures[request.key] {
            guard departure.addressing == addressing else {
                throw PortError(.conflict, "La clé \(request.key) est celle d'un autre message.")
            }
            return departure.receipt
        }
        sent.append(request)
        let receipt = SendReceipt(
            key: request.key, sentAt: clock.now(), reference: try? Label("message-\(sent.count)"))
        departures[request.key] = Departure(addressing: addressing, receipt: receipt)
        return receipt
    }
}
