import Foundation
import Gerance
import GeranceTestKit
import Testing

@Suite("The guide « Embed in a service »")
struct EmbedInAServiceTests {
    @Test("its steps do what it says")
    func steps() async throws {
        let memory = InMemoryPorts(at: DeskBench.start)
        let (settings, owner) = (try Sample.settings(), try Sample.owner())
        let manager = Staff(id: "lea", name: "Léa Cadet", role: .manager)
        let accountant = Staff(id: "marc", name: "Marc Rosier", role: .accounting)
        let zones: [Dwelling.ID: TenseZone] = [:]
        let (database, mail, redmine, archive) = (memory.journals, memory.messenger, memory.tickets, memory.archive)
        let (clock, keys) = (memory.clock, memory.keys)
        let (delivery, draftNumber): (OperationKey, OperationKey) = ("courriel-1", "brouillon-1")
        let draft = "Bonjour Madame, la pose des volets a lieu le 8 janvier."
        var shown: [String] = []
        func show(_ words: Any?...) { shown.append(words.map { "\($0 ?? "–")" }.joined(separator: " ")) }
        func alert(_ text: String) { shown.append(text) }

        // What follows stands in the guide.
        var office = Office(under: .standard(settings), staff: [manager, accountant])
        office.tenseZone = { dwelling in zones[dwelling.id] }
        office.settlements.removeAll { $0 is DepartureAnnouncement }

        let desk = Desk(
            for: office,
            through: DeskPorts(
                journals: database, messenger: mail, tickets: redmine, archive: archive, clock: clock, keys: keys))
        try await desk.record(.ownerJoined(owner, manager: "lea"), in: "O-112", by: Sample.manager)

        let recorded = try await desk.record(
            .messageReceived(MessageReceived(by: .email, subject: "Volets")), in: "O-112", by: .owner, key: delivery)
        let number = recorded.facts[0].id

        let report = await desk.runDueWork()
        for left in report.dossiers.flatMap(\.left) { show(left.duty, left.reason) }
        for broken in report.setAside { alert(broken.description) }
        #expect(report.settled.map(\.description) == ["clientSpace.addressGiven/1"])
        #expect(shown == ["clientSpace.emailRegistered/1 Journal O-112. Aucun service n'est branché pour cette tâche."])

        let text = try PhrasingChecker(.email).review(draft, subject: "Vos volets")
        let right = try ContactRight(of: manager)
        let message = try OutgoingMessage(
            MessageSent(by: .email, answers: [number]), saying: text, to: owner, by: right)
        try await desk.send(message, in: "O-112", key: draftNumber)

        let dossier = try await desk.dossier("O-112")
        for duty in dossier.duties(at: clock.now()) { show(duty.action.label, dossier.bearer(of: duty), duty.dueAt) }
        #expect(
            shown.dropFirst() == [
                "Vérifier l'adresse e-mail du propriétaire dans Login lea 2026-01-07T12:00:00Z"
            ])
    }

    @Test("its lines are those of this test")
    func asWritten() throws {
        let blocks = try Repository.swiftBlocks(of: "Sources/Gerance/Gerance.docc/EmbedInAService.md")
        let tested = try Repository.text("Tests/GeranceTests/Desk/EmbedInAServiceTests.swift").withoutSpace
        #expect(blocks.count == 5)
        for line in blocks.joined().split(separator: "\n") {
            // Comments, and the progress of a run, stand in the guide alone.
            let code = line.components(separatedBy: "//")[0].withoutSpace
                .replacing("{dossierinlog(dossier)}", with: "()")
            #expect(tested.contains(code), "\(line)")
        }
    }
}
