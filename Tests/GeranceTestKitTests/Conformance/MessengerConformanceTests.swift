import Gerance
import GeranceTestKit
import Testing

@Suite("The suite for messengers") struct MessengerConformanceTests {
    static func recording(_ channel: Channel = .email) -> MessengerConformance {
        MessengerConformance(
            channel: channel,
            departures: { messenger in
                await (messenger as? RecordingMessenger)?.sent.map(MessengerConformance.Departure.init) ?? []
            },
            reopen: { $0 }, of: { RecordingMessenger(clock: ManualClock(Samples.start)) })
    }

    @Test(
        "finds nothing in a messenger that keeps every guarantee",
        arguments: [.email, .post, .sms, .clientSpace] as [Channel])
    func good(channel: Channel) async {
        #expect(await Self.recording(channel).run() == [])
    }

    @Test(
        "catches a broken messenger by the check of the promise that it breaks", arguments: ToyMessenger.Flaw.allCases)
    func catches(flaw: ToyMessenger.Flaw) async {
        let suite = MessengerConformance(
            departures: ToyMessenger.departures, reopen: { $0 }, of: { ToyMessenger(flaw) })
        #expect(await suite.run().map(\.check).contains(flaw.rawValue))
    }

    @Test("finds nothing in the same messenger without its flaw") func sound() async {
        let suite = MessengerConformance(departures: ToyMessenger.departures, reopen: { $0 }, of: { ToyMessenger(nil) })
        #expect(await suite.run() == [])
    }

    @Test("catches a crash that forgets what left") func crash() async {
        let suite = MessengerConformance(
            departures: ToyMessenger.departures,
            reopen: { ToyMessenger(nil, left: try await ToyMessenger.departures($0)) }, of: { ToyMessenger(nil) })
        #expect(await suite.run().map(\.check) == ["durable.crash"])
    }

    @Test("has a broken messenger for each of its checks") func complete() {
        let names = MessengerConformance.checks.map(\.name)
        #expect(Set(names) == Set(ToyMessenger.Flaw.allCases.map(\.rawValue) + ["durable.crash"]))
    }
}

/// A messenger with a flaw, named by the check that has to catch it.
actor ToyMessenger: Messenger {
    enum Flaw: String, CaseIterable {
        case addsFooter = "given.message"
        case dropsFiles = "given.files"
        case forgetsKeys = "key.again"
        case knowsLastKeyOnly = "key.later"
        case losesRaces = "key.race"
        case ignoresCaseOfKeys = "key.bytes"
        case comparesTexts = "message.dates"
        case ignoresAddressees = "message.other"
        case refusesLongTexts = "size.text"
        case refusesManyFiles = "size.files"
    }

    private struct Sent {
        let request: SendRequest
        let receipt: SendReceipt
    }

    private let flaw: Flaw?
    private var left: [MessengerConformance.Departure]
    private var sent: [OperationKey: Sent] = [:]

    init(_ flaw: Flaw?, left: [MessengerConformance.Departure] = []) {
        self.flaw = flaw
        self.left = left
    }

    static let departures: @Sendable (any Messenger) async throws -> [MessengerConformance.Departure] = {
        await ($0 as? ToyMessenger)?.left ?? []
    }

    func send(_ request: SendRequest) async throws(PortError) -> SendReceipt {
        let key =
            flaw == .ignoresCaseOfKeys
            ? OperationKey(stringLiteral: request.key.description.lowercased()) : request.key
        if let earlier = sent[key], flaw != .forgetsKeys {
            try check(request, against: earlier.request)
            return earlier.receipt
        }
        if flaw == .refusesLongTexts, request.message.text.text.description.count > 19_000 {
            throw PortError(.never, "Texte trop long.")
        }
        if flaw == .refusesManyFiles, request.message.files.count > 9 { throw PortError(.never, "Trop de pièces.") }
        if flaw == .losesRaces { for _ in 0..<20 { await Task.yield() } }
        if flaw == .knowsLastKeyOnly { sent = [:] }
        let departure = MessengerConformance.Departure(of: request)
        left.append(
            MessengerConformance.Departure(
                departure.text + (flaw == .addsFooter ? "\nEnvoyé par un automate." : ""), to: departure.addressees,
                files: flaw == .dropsFiles ? [] : departure.files))
        let receipt = SendReceipt(
            key: request.key, sentAt: Samples.start, reference: Label(stringLiteral: "\(left.count)"))
        sent[key] = Sent(request: request, receipt: receipt)
        return receipt
    }

    private func check(_ request: SendRequest, against earlier: SendRequest) throws(PortError) {
        let isOther =
            flaw == .comparesTexts
            ? request.message.text != earlier.message.text : request.message.owner != earlier.message.owner
        if isOther, flaw != .ignoresAddressees { throw PortError(.conflict, "Un autre message.") }
    }
}
