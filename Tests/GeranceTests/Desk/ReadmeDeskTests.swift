import Foundation
import Gerance
import GeranceTestKit
import Testing

@Suite("README: a desk for a service")
struct ReadmeDeskTests {
    @Test("its lines compile, run and do what they say")
    func lines() async throws {
        let memory = InMemoryPorts(at: DeskBench.start)
        let (office, owner) = (try DeskBench.office(), try Sample.owner())
        let manager = Staff(id: "lea", name: "Léa Cadet", role: .manager)
        let (database, mail, clock, keys) = (memory.journals, memory.messenger, memory.clock, memory.keys)
        let (delivery, draft): (OperationKey, String) = ("courriel-1", "Bonjour Madame, la pose a lieu le 8 janvier.")
        let joined = Desk(for: office, through: memory.ports)
        try await joined.record(.ownerJoined(owner, manager: "lea"), in: "O-112", by: Sample.manager)

        let desk = Desk(for: office, through: DeskPorts(journals: database, messenger: mail, clock: clock, keys: keys))
        try await desk.record(.messageReceived(MessageReceived(by: .email)), in: "O-112", by: .owner, key: delivery)
        let report = await desk.runDueWork()
        let text = try PhrasingChecker(.email).review(draft)
        let right = try ContactRight(of: manager)
        try await desk.send(
            try OutgoingMessage(MessageSent(by: .email), saying: text, to: owner, by: right), in: "O-112",
            key: "draft-7")

        #expect(report.settled.map(\.description) == ["clientSpace.addressGiven/1"])
        #expect(await mail.sent.map(\.key) == ["O-112/clientSpace.addressGiven/1/send", "draft-7"])
    }

    @Test("they stand in the README as they are tested")
    func asWritten() throws {
        let block = try #require(
            try Repository.swiftBlocks(of: "README.md", behind: "## A desk for a service").first)
        let tested = try Repository.text("Tests/GeranceTests/Desk/ReadmeDeskTests.swift").withoutSpace
        let lines = block.split(separator: "\n").map { $0.components(separatedBy: "  //")[0].withoutSpace }
        #expect(lines.count == 7)
        for line in lines { #expect(tested.contains(line), "\(line)") }
    }
}
