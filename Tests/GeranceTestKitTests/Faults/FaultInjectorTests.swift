import Gerance
import GeranceTestKit
import Testing

@Suite("A faulty port") struct FaultInjectorTests {
    let memory = InMemoryPorts(at: Samples.start, skipsSleep: true)

    func ports(_ plan: FaultPlan) -> (ports: DeskPorts, injector: FaultInjector) {
        let injector = FaultInjector(plan, clock: memory.clock)
        return (memory.ports.failing(by: injector), injector)
    }

    @Test(
        "does nothing and tells to ask again after a time-out, a refusal or a conflict",
        arguments: [(PortFault.timeout, PortError.Code.retry), (.conflict, .conflict), (.refusal, .never)])
    func nothingDone(fault: PortFault, code: PortError.Code) async throws {
        let (ports, injector) = ports(.at(1, fault))
        let request = try Samples.append()
        let error = await #expect(throws: PortError.self) { try await ports.journals.append(request) }
        #expect(error?.code == code)
        #expect(await memory.journals.contents == InMemoryJournals.Contents())
        #expect(try await !ports.journals.append(request).isRepeat)
        #expect(await injector.struck == [1: fault])
    }

    @Test("does the work where only its answer is lost") func lostAnswer() async throws {
        let (ports, _) = ports(.at(1, .lostAnswer))
        let request = try Samples.append()
        let error = await #expect(throws: PortError.self) { try await ports.journals.append(request) }
        #expect(error?.code == .retry)
        #expect(try await ports.journals.append(request).isRepeat)
    }

    @Test(
        "is dead after a crash, before the work or after it, on all ports, until it is started again",
        arguments: [PortFault.crashBefore, .crashAfter])
    func crash(fault: PortFault) async throws {
        let (ports, injector) = ports(.at(1, fault))
        let request = try Samples.append()
        await #expect(throws: PortError.self) { try await ports.journals.append(request) }
        let messenger = try #require(ports.messenger)
        await #expect(throws: PortError.self) { try await messenger.send(try Samples.send()) }
        #expect(await memory.messenger.sent.isEmpty)
        #expect(await injector.isDown)
        await injector.restart()
        _ = try await messenger.send(try Samples.send())
        #expect(await memory.journals.contents.entries.isEmpty == (fault == .crashBefore))
        #expect(await injector.calls == [.append, .send])
    }

    @Test("counts the calls of all ports together") func counting() async throws {
        let (ports, injector) = ports(.at(3, .timeout))
        _ = try await ports.journals.append(try Samples.append())
        _ = try await ports.messenger?.send(try Samples.send())
        await #expect(throws: PortError.self) { try await ports.tickets?.open(Samples.ticket) }
        _ = try await ports.archive?.store(Samples.invoice)
        _ = try await ports.clientAccounts?.look(LoginLookRequest("O-112"))
        _ = try await ports.clientAccounts?.add(LoginAddRequest("h@exemple.fr", of: "O-112", key: "l-1"))
        _ = try await ports.lossProcess?.start(
            StartLossProcessRequest(for: try Sample.mandate(), lostOn: "2026-05-01", of: "O-112", key: "p-1"))
        #expect(
            await injector.calls == [
                .append, .send, .openTicket, .archive, .lookUpLogin, .addLogin, .startLossProcess,
            ])
        #expect(await memory.tickets.tickets.isEmpty)
    }

    @Test("asks twice where a request arrives twice") func duplicate() async throws {
        let (ports, _) = ports(.at(1, .duplicate))
        #expect(try await ports.journals.append(try Samples.append()).isRepeat)
        #expect(await memory.journals.calls == [.append: 2])
    }

    @Test("works after a delay, by the clock") func delay() async throws {
        let (ports, _) = ports(.at(1, .delay(milliseconds: 5000)))
        _ = try await ports.journals.append(try Samples.append())
        #expect(memory.clock.now() == Samples.start.adding(milliseconds: 5000))
        #expect(await memory.journals.contents.entries.count == 1)
    }

    @Test("strikes the same calls for the same seed, about as many as wanted, with each kind of fault")
    func random() {
        let plan = FaultPlan.random(seed: 3, oneIn: 10)
        let struck = (1...10_000).compactMap { call in plan.fault(at: call).map { (call, $0) } }
        #expect((900...1100).contains(struck.count))
        #expect(Set(struck.map(\.1)) == Set(PortFault.survivable))
        #expect(struck.allSatisfy { FaultPlan.random(seed: 3, oneIn: 10).fault(at: $0.0) == $0.1 })
        #expect(struck.map(\.0) != (1...10_000).filter { FaultPlan.random(seed: 4, oneIn: 10).fault(at: $0) != nil })
    }
}
