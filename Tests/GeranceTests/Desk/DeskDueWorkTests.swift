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
            report.settled.map(\.description) == [
                "clientSpace.addressGiven/1", "clientSpace.emailRegistered/1", "clientSpace.emailAdded/6/add",
                "clientSpace.emailAdded/7/tell",
            ])
        #expect(
            await bench.kinds().dropFirst(4) == ["message.sent", "login.checked", "login.added", "message.sent"])
        let sent = await bench.memory.messenger.sent
        #expect(
            sent.map { $0.message.text.subject?.description } == [
                "Votre espace client est ouvert", "Votre mot de passe sous 24\u{A0}heures",
            ])
        #expect(sent.allSatisfy { $0.message.sender.holder.id == "lea" && $0.message.owner == "O-112" })
        #expect(
            await bench.memory.clientAccounts.register == ["O-112": .registered(try EmailAddress(Sample.ownerAddress))])
        #expect(try await bench.openWork() == [])
    }

    @Test("where nothing is due, no dossier is worked on")
    func nothingDue() async throws {
        let bench = try DeskBench()
        try await bench.open()
        _ = await bench.desk.runDueWork()
        #expect(await bench.desk.runDueWork().dossiers == [])
    }

    @Test("a change gets the mandate's ticket, its own under it, and its acknowledgement in the client space")
    func change() async throws {
        let bench = try DeskBench()
        try await bench.open()
        _ = await bench.desk.runDueWork()
        let change = try await bench.desk.record(
            .changeRequested(Change(of: .bankDetails, by: .email, about: "M-1")), in: "O-112", by: .owner)
        let report = await bench.desk.runDueWork()
        #expect(
            Set(report.settled.map(\.clause)) == ["change.acknowledged", "change.ticketed"])
        let tickets = await bench.memory.tickets.tickets
        #expect(tickets.map(\.request.purpose) == [.mandate("M-1"), .serving([change.facts[0].id])])
        #expect(tickets.map(\.parent) == [nil, "1"])
        #expect(tickets.map(\.assignee) == [nil, .accounting])
        #expect(tickets.map(\.isVisibleToOwner) == [false, true])
        let receipt = try #require(await bench.memory.messenger.sent.last)
        #expect(receipt.message.destination == .clientSpace)
        #expect(receipt.message.content.acknowledges == [change.facts[0].id])
        #expect(try await bench.openWork() == [])
    }

    @Test("a request's ticket says what the owner asks, in the owner's words")
    func request() async throws {
        let bench = try DeskBench()
        try await bench.open()
        let request = Request(
            by: .email, about: "M-1", subject: "Volet bloqué", text: "Le volet du salon reste bloqué.")
        try await bench.desk.record(.requestReceived(request), in: "O-112", by: .owner)
        _ = await bench.desk.runDueWork()
        let ticket = try #require(await bench.memory.tickets.tickets.first)
        #expect(ticket.request.subject == "Volet bloqué – Hélène Montout")
        #expect(ticket.request.text == "Le volet du salon reste bloqué.")
        #expect(ticket.isVisibleToOwner)
    }

    @Test("two changes stand under one ticket of the mandate")
    func twoChanges() async throws {
        let bench = try DeskBench()
        try await bench.open()
        for particular in [Change.Particular.address, .bankDetails] {
            try await bench.desk.record(.changeRequested(Change(of: particular, by: .email)), in: "O-112", by: .owner)
        }
        _ = await bench.desk.runDueWork()
        #expect(await bench.memory.tickets.tickets.map(\.parent) == [nil, "1", "1"])
    }

    @Test("a ticket that the system left without its assignee is put right, not opened again")
    func droppedAssignee() async throws {
        let dropping = InMemoryTickets(dropping: [.assignee])
        let bench = try DeskBench(tickets: dropping)
        try await bench.open()
        try await bench.desk.record(.changeRequested(Change(of: .other, by: .clientSpace)), in: "O-112", by: .owner)
        let report = await bench.desk.runDueWork()
        let left = try #require(report.dossiers.first?.left.first)
        #expect(left.duty.description == "change.ticketed/5")
        #expect(left.reason == "Le ticket 2 reste sans le changement demandé.")
        #expect(await dropping.tickets.count == 2)
        // What the system holds is what the facts tell.
        #expect(try await bench.restarted.dossier("O-112").tickets.map(\.assignee) == [nil, nil])
        #expect(try await bench.openWork().contains("change.ticketed/5"))
    }

    @Test(
        "a departure is announced by letter and the letter archived; so is its withdrawal",
        arguments: DocumentChannel.allCases)
    func departure(channel: DocumentChannel) async throws {
        let bench = try DeskBench()
        try await bench.open(owner: try Sample.owner(documentChannel: channel))
        _ = await bench.desk.runDueWork()
        let notice = TenantNotice(lease: "B-1", form: .registeredLetter, receivedOn: "2026-01-05")
        try await bench.desk.record(.departureAnnounced(notice), in: "O-112", by: .tenant)
        _ = await bench.desk.runDueWork()
        // The letter that is archived a day later is the one that left.
        bench.clock.advance(hours: 24)
        try await bench.desk.record(.departureWithdrawn("B-1"), in: "O-112", by: .tenant)
        _ = await bench.restarted.runDueWork()
        let letters = await bench.memory.messenger.sent.suffix(2)
        #expect(
            letters.map(\.message.content.channel) == Array(repeating: channel == .email ? .email : .post, count: 2))
        #expect(letters.map(\.message.content.announcesDepartures) == [["B-1"], []])
        #expect(letters.map(\.message.content.announcesWithdrawals) == [[], ["B-1"]])
        let stored = await bench.memory.archive.stored.map(\.item)
        #expect(stored == letters.flatMap(\.message.files).map { .document($0) })
        #expect(try await bench.openWork() == [])
    }

    @Test("without the zone of the dwelling, the letter is left to the manager, who learns why")
    func zoneUnknown() async throws {
        let bench = try DeskBench { $0.tenseZone = { _ in nil } }
        try await bench.open()
        let notice = TenantNotice(lease: "B-1", form: .registeredLetter, receivedOn: "2026-01-05")
        try await bench.desk.record(.departureAnnounced(notice), in: "O-112", by: .tenant)
        let report = await bench.desk.runDueWork()
        #expect(
            report.dossiers.first?.left.map(\.reason) == [
                "Le préavis dépend de la zone du logement L-1, tendue ou non : elle est à indiquer."
            ])
        // It is not tried over and over: only when the file changes, or time raises something.
        #expect(await bench.desk.runDueWork().dossiers == [])
        #expect(try await bench.openWork() == ["vacancy.announced/5"])
    }

    @Test("a lost mandate is handed over to the agency's own process")
    func loss() async throws {
        let bench = try DeskBench()
        try await bench.open()
        try await bench.desk.record(
            .mandateLost("M-1", effectiveOn: "2026-02-01", reason: nil), in: "O-112", by: Sample.manager)
        _ = await bench.desk.runDueWork()
        #expect(await bench.memory.lossProcess.started.map(\.mandate.id) == ["M-1"])
        #expect(await bench.memory.lossProcess.started.map(\.lostOn) == ["2026-02-01"])
        #expect(await bench.kinds().last == "mandate.followUpStarted")
    }

    @Test("what is left out of the office is left to people, and so is what has no port")
    func leftOut() async throws {
        let bench = try DeskBench { $0.settlements = [] }
        try await bench.open()
        #expect(await bench.desk.runDueWork().settled == [])
        #expect(try await bench.restarted.dossier("O-112").duties(at: DeskBench.start).count == 2)
        var ports = bench.memory.ports
        ports.clientAccounts = nil
        let desk = Desk(for: try DeskBench.office(), through: ports)
        try await desk.record(.eventNoted(topic: "visite", nil), in: "O-112", by: .system)
        let report = await desk.runDueWork()
        #expect(report.settled.map(\.description) == ["clientSpace.addressGiven/1"])
        #expect(report.dossiers.first?.left.map(\.duty.description) == ["clientSpace.emailRegistered/1"])
    }

    @Test("the desk writes in the name of a manager that the office knows, and of nobody else")
    func unknownManager() async throws {
        let bench = try DeskBench { $0.staff = [Staff(id: "lea", name: "Léa Cadet", role: .reception)] }
        try await bench.open()
        let report = await bench.desk.runDueWork()
        #expect(await bench.memory.messenger.sent.isEmpty)
        #expect(
            report.dossiers.first?.left.first?.reason
                == "Le bureau écrit au nom des gestionnaires qu'il connaît : lea est à ajouter.")
    }

    @Test("a letter that the review holds back does not leave; the owner's own words may do that")
    func heldBack() async throws {
        let bench = try DeskBench()
        try await bench.open()
        _ = await bench.desk.runDueWork()
        let before = await bench.memory.messenger.sent.count
        let change = Change(of: .other, by: .clientSpace, subject: "votre confrère est un incapable")
        try await bench.desk.record(.changeRequested(change), in: "O-112", by: .owner)
        let report = await bench.desk.runDueWork()
        #expect(await bench.memory.messenger.sent.count == before)
        let left = try #require(report.dossiers.first?.left.first)
        #expect(left.duty.clause == Clause.changeAcknowledged.id)
        #expect(
            left.reason == "Ce texte attend une relecture : « incapable » met en cause « confrère » : "
                + "l'agence gagne à parler de ce qu'elle fait.")
    }
}
