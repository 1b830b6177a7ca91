import Gerance
import GeranceTestKit
import Testing

@Suite("Desk: a message leaves reviewed, in a right's name, once")
struct DeskSendingTests {
    private func answer(
        _ number: FactNumber, to owner: Owner? = nil,
        by staff: Staff = Staff(id: "lea", name: "Léa Cadet", role: .manager)
    ) throws -> OutgoingMessage {
        let text = try PhrasingChecker(.email).review(
            "Bonjour Madame, votre patrimoine est entre de bonnes mains.", subject: "Votre message")
        return try OutgoingMessage(
            MessageSent(by: .email, answers: [number]), saying: text, to: try owner ?? Sample.owner(),
            by: try ContactRight(of: staff))
    }

    @Test("a manager's answer leaves, is recorded, and settles the reply")
    func answers() async throws {
        let bench = try DeskBench()
        try await bench.open()
        let message = try await bench.desk.record(
            .messageReceived(MessageReceived(by: .email)), in: "O-112", by: .owner)
        bench.clock.advance(hours: 2)
        let sent = try await bench.desk.send(try answer(message.facts[0].id), in: "O-112", key: "brouillon-7")
        #expect(sent.facts[0].at == bench.clock.now())
        #expect(sent.facts[0].author == Sample.manager)
        let discharged = sent.consequences.compactMap { consequence in
            if case .discharged(let duty, _, _) = consequence { duty.id.description } else { nil }
        }
        #expect(Set(discharged) == ["reply.limit/5", "message.read/5"])
        #expect(await bench.memory.messenger.sent.map(\.key) == ["brouillon-7"])
    }

    @Test("asked again under the same key, by whichever desk, nothing leaves again")
    func once() async throws {
        let bench = try DeskBench()
        try await bench.open()
        let message = try await bench.desk.record(
            .messageReceived(MessageReceived(by: .email)), in: "O-112", by: .owner)
        let outgoing = try answer(message.facts[0].id)
        let first = try await bench.desk.send(outgoing, in: "O-112", key: "brouillon-7")
        let calls = await bench.memory.messenger.calls[.send]
        let second = try await bench.restarted.send(outgoing, in: "O-112", key: "brouillon-7")
        #expect(second.isRepeat)
        #expect(second.facts == first.facts)
        // Not even a messenger that honours no key would send it again.
        #expect(await bench.memory.messenger.calls[.send] == calls)
    }

    @Test("a crash after the message left: asked again, it is recorded with the instant at which it left")
    func crash() async throws {
        let bench = try DeskBench()
        try await bench.open()
        let message = try await bench.desk.record(
            .messageReceived(MessageReceived(by: .email)), in: "O-112", by: .owner)
        // Calls of the new desk: 1 reads, 2 looks the key up, 3 sends, 4 appends.
        let injector = FaultInjector(.at(3, .crashAfter), clock: bench.clock)
        let doomed = Desk(for: bench.office, through: bench.memory.ports.failing(by: injector))
        let outgoing = try answer(message.facts[0].id)
        await #expect(throws: DeskError.self) { try await doomed.send(outgoing, in: "O-112", key: "brouillon-7") }
        #expect(await bench.kinds().last == "message.received")
        bench.clock.advance(hours: 3)
        let sent = try await bench.restarted.send(outgoing, in: "O-112", key: "brouillon-7")
        #expect(sent.facts[0].at == DeskBench.start)
        #expect(sent.facts[0].recordedAt == bench.clock.now())
        #expect(await bench.memory.messenger.sent.count == 1)
    }

    @Test("a message whose fact the file refuses does not leave")
    func refused() async throws {
        let bench = try DeskBench()
        try await bench.open()
        let error = await #expect(throws: DeskError.self) {
            try await bench.desk.send(try answer(99), in: "O-112", key: "brouillon-7")
        }
        guard case .refused(let refusal, in: "O-112")? = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(refusal.fault == .unknownFact(99))
        #expect(await bench.memory.messenger.sent.isEmpty)
    }

    @Test("a message for another owner than the journal's does not leave")
    func anotherOwner() async throws {
        let bench = try DeskBench()
        try await bench.open()
        let other = try Owner(
            id: "O-113", name: "Paul Rosier", holders: [Holder(.person(Person(familyName: "Rosier")))],
            email: "p.rosier@exemple.fr")
        let error = await #expect(throws: DeskError.self) {
            try await bench.desk.send(try answer(1, to: other), in: "O-112", key: "brouillon-7")
        }
        #expect(error == .anotherOwner("O-113", in: "O-112"))
        #expect(await bench.memory.messenger.sent.isEmpty)
    }

    @Test("a mail server whose clock is behind loses no message")
    func clockBehind() async throws {
        let bench = try DeskBench()
        try await bench.open()
        let message = try await bench.desk.record(
            .messageReceived(MessageReceived(by: .email)), in: "O-112", by: .owner)
        var ports = bench.memory.ports
        ports.messenger = RecordingMessenger(clock: ManualClock(DeskBench.start.adding(hours: -1)))
        let desk = Desk(for: bench.office, through: ports)
        let sent = try await desk.send(try answer(message.facts[0].id), in: "O-112", key: "brouillon-7")
        #expect(sent.facts[0].at == bench.clock.now())
    }

    @Test("without a messenger, nothing is sent, and the error says so")
    func noMessenger() async throws {
        let bench = try DeskBench()
        try await bench.open()
        var ports = bench.memory.ports
        ports.messenger = nil
        let desk = Desk(for: bench.office, through: ports)
        let message = try await desk.record(.messageReceived(MessageReceived(by: .email)), in: "O-112", by: .owner)
        await #expect(throws: DeskError.noPort("O-112")) {
            try await desk.send(try answer(message.facts[0].id), in: "O-112", key: "brouillon-7")
        }
    }
}
