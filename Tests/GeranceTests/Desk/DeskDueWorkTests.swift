import Gerance
import GeranceTestKit
import Testing

@Suite("Desk: what a machine can settle, it settles")
struct DeskDueWorkTests {
    @Test("a new owner gets the registration address, is looked up, added, and told of the password")
    func welcome() async throws {
        let bench = try DeskBench()
        try await bench.open()
        let report = await bench.desk.runDueWork()
        #expect(report.isComplete)
        #expect(
            await bench.kinds().dropFirst(4) == [
                "message.sent", "login.checked", "login.added", "message.sent",
            ])
        let left = await bench.memory.messenger.sent
        for sent in left { print(sent.key, sent.message.destination, sent.message.text.text) }
        print(report)
        #expect(try await bench.openWork() == [])
        #expect(await bench.desk.runDueWork().dossiers == [])
    }

    @Test("a change gets the mandate's ticket, its own under it, and its acknowledgement in the client space")
    func change() async throws {
        let bench = try DeskBench()
        try await bench.open()
        _ = await bench.desk.runDueWork()
        bench.clock.advance(hours: 1)
        try await bench.desk.record(
            .changeRequested(Change(of: .bankDetails, by: .email, about: "M-1")), in: "O-112", by: .owner)
        let report = await bench.desk.runDueWork()
        print(report)
        let tickets = await bench.memory.tickets.tickets
        print(tickets)
        print(await bench.memory.messenger.sent.last?.message.text.text as Any)
        #expect(try await bench.openWork() == [])
    }

    @Test("a departure is announced by letter and archived; then its withdrawal")
    func departure() async throws {
        let bench = try DeskBench()
        try await bench.open()
        bench.clock.advance(hours: 1)
        let notice = TenantNotice(lease: "B-1", form: .registeredLetter, receivedOn: "2026-01-05")
        try await bench.desk.record(.departureAnnounced(notice), in: "O-112", by: .tenant)
        var report = await bench.desk.runDueWork()
        print(report)
        try await bench.desk.record(.departureWithdrawn("B-1"), in: "O-112", by: .tenant)
        report = await bench.desk.runDueWork()
        print(report)
        print(await bench.kinds())
        print(await bench.memory.archive.stored)
        #expect(try await bench.openWork() == [])
    }
}
