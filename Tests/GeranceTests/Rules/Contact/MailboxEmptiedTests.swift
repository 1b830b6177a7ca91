import Gerance
import GeranceTestKit
import Testing

@Suite("mailbox.emptied, answeringMachine.emptied: each is emptied every half-day")
struct MailboxEmptiedTests {
    /// Monday 5 January 2026, 08:00 in Martinique, before the agency opens.
    static let opening: Instant = "2026-01-05T12:00:00Z"

    static func clause(_ line: Line) -> Clause { line == .mobile ? .mailboxEmptied : .answeringMachineEmptied }

    /// An agency's journal with one mailbox, `M`, opened by fact 2.
    static func file(
        _ line: Line = .mobile, opened instant: Instant = opening, recordedAt: Instant? = nil,
        _ settings: Settings? = nil, holder: Staff.ID? = "lea"
    ) throws -> File {
        var file = try File.agency(settings)
        try file.record(.mailboxOpened(.init("M", line: line, holder: holder)), at: instant, recordedAt: recordedAt)
        return file
    }

    // MARK: - What is owed

    @Test(
        "From its opening, each half-day owes one emptying, from the end of the one before to its own end",
        arguments: [(Line.mobile, "mailbox.emptied"), (.landline, "answeringMachine.emptied")])
    func raised(line: Line, clause: String) throws {
        let file = try Self.file(line)
        #expect(
            file.terms(of: Self.clause(line), at: "2026-01-07T15:00:00Z") == [
                "2026-01-05T12:00:00Z to 2026-01-05T16:00:00Z by manager for agency",
                "2026-01-05T16:00:00Z to 2026-01-05T22:00:00Z by manager for agency",
                "2026-01-05T22:00:00Z to 2026-01-06T16:00:00Z by manager for agency",
                "2026-01-06T16:00:00Z to 2026-01-06T22:00:00Z by manager for agency",
                "2026-01-06T22:00:00Z to 2026-01-07T16:00:00Z by manager for agency",
            ])
        #expect(
            file.duties(.mailboxEmptied, .answeringMachineEmptied, at: "2026-01-05T22:00:00Z") == [
                "\(clause)/2/2026-01-05.am breached", "\(clause)/2/2026-01-05.pm open",
                "\(clause)/2/2026-01-06.am open",
            ])
    }

    @Test("The bearer is whoever holds the mailbox; a shared one falls to no one in particular")
    func bearer() throws {
        for holder: Staff.ID? in ["paul", nil] {
            let file = try Self.file(holder: holder)
            let duty = try #require(file.dossier.openDuties(under: .mailboxEmptied).first)
            #expect(duty.subject == .mailbox("M"))
            #expect(file.dossier.bearer(of: duty) == holder)
        }
    }

    @Test(
        "A mailbox opened at any time owes the half-day under way, or the next one",
        arguments: [
            ("2026-01-06T15:59:59.999Z", "2026-01-06.am"), ("2026-01-06T16:00:00Z", "2026-01-06.pm"),
            ("2026-01-06T16:00:00.001Z", "2026-01-06.pm"), ("2026-01-06T22:00:00Z", "2026-01-07.am"),
            ("2026-01-09T22:00:00Z", "2026-01-12.am"), ("2026-01-10T12:00:00Z", "2026-01-12.am"),
            ("2026-05-21T22:00:00Z", "2026-05-26.am"), ("2026-05-22T14:00:00Z", "2026-05-26.am"),
        ] as [(Instant, HalfDay)])
    func opened(at instant: Instant, first halfDay: HalfDay) throws {
        let onTime = try Self.file(opened: instant)
        #expect(onTime.duties(.mailboxEmptied, at: instant) == ["mailbox.emptied/2/\(halfDay) open"])
        // Recorded later, it owes the same half-days as if it had been recorded at once.
        for later: Instant in [instant.adding(hours: 1), instant.adding(hours: 24 * 9), "2026-06-10T16:00:00Z"] {
            let late = try Self.file(opened: instant, recordedAt: later)
            let end = later.adding(hours: 100)
            #expect(late.duties(.mailboxEmptied, at: end) == onTime.duties(.mailboxEmptied, at: end))
        }
    }

    @Test("A mobile's rule leaves the machine alone, and the other way round; several of a line are each counted once")
    func several() throws {
        var file = try File.agency()
        for (id, line): (Mailbox.ID, Line) in [("C", .mobile), ("A", .mobile), ("R", .landline), ("B", .mobile)] {
            try file.record(.mailboxOpened(.init(id, line: line)), at: Self.opening)
        }
        try file.record(.mailboxEmptied("A"), at: "2026-01-05T15:00:00Z")
        #expect(
            Set(file.duties(.mailboxEmptied, .answeringMachineEmptied, at: "2026-01-05T15:00:00Z")) == [
                "mailbox.emptied/2/2026-01-05.am open", "answeringMachine.emptied/4/2026-01-05.am open",
                "mailbox.emptied/5/2026-01-05.am open",
            ])
    }

    @Test("What follows from the passing of time follows in the order of the mailboxes")
    func orderOfMailboxes() throws {
        var file = try File.agency()
        let ids: [Mailbox.ID] = ["H", "B", "G", "C", "F", "D", "E", "A"]
        for id in ids { try file.record(.mailboxOpened(.init(id, line: .mobile)), at: Self.opening) }
        let before = file.consequences.count
        try file.record(.eventNoted(topic: "midi", nil), at: "2026-01-05T17:00:00Z")
        let raised = file.consequences[before...].compactMap { consequence -> String? in
            guard case .raised(let duty) = consequence, case .mailbox(let id) = duty.subject else { return nil }
            return id.description
        }
        #expect(raised == ids.map(\.description).sorted())
    }

    // MARK: - What empties it

    @Test(
        "An emptying counts for the half-day to whose account its instant goes",
        arguments: [
            ("2026-01-05T12:00:00Z", ["05.pm", "06.am"]), ("2026-01-05T16:00:00Z", ["05.pm", "06.am"]),
            ("2026-01-05T16:00:00.001Z", ["05.am", "06.am"]), ("2026-01-05T17:00:00Z", ["05.am", "06.am"]),
            ("2026-01-05T22:00:00Z", ["05.am", "06.am"]), ("2026-01-05T22:00:00.001Z", ["05.am", "05.pm"]),
            ("2026-01-06T05:00:00Z", ["05.am", "05.pm"]), ("2026-01-06T16:00:00Z", ["05.am", "05.pm"]),
        ] as [(Instant, [String])])
    func emptied(at instant: Instant, breached: [String]) throws {
        var file = try Self.file()
        try file.record(.mailboxEmptied("M"), at: instant)
        let breaches = file.dossier.breaches(at: "2026-01-06T22:00:00Z").filter { $0.lifting == nil }
        let expected = breached.map { "mailbox.emptied/2/2026-01-\($0)" }
        #expect(breaches.compactMap { $0.duty?.description } == expected)
    }

    @Test("A later emptying ends the half-days that went by, and they stay breaches")
    func caughtUp() throws {
        var file = try Self.file()
        try file.record(.mailboxEmptied("M"), at: "2026-01-06T17:00:00Z")
        #expect(file.duties(.mailboxEmptied, at: "2026-01-06T17:00:00Z") == [])
        #expect(
            file.breaches(.mailboxEmptied, at: "2026-01-06T17:00:00Z") == [
                "mailbox.emptied/2 2026-01-05T16:00:00Z", "mailbox.emptied/2 2026-01-05T22:00:00Z",
                "mailbox.emptied/2 2026-01-06T16:00:00Z",
            ])
    }

    @Test("Emptying twice in a half-day is emptying once; the next half-day still owes its own")
    func twice() throws {
        var file = try Self.file()
        try file.record(.mailboxEmptied("M"), at: "2026-01-05T14:00:00Z")
        try file.record(.mailboxEmptied("M"), at: "2026-01-05T15:00:00Z")
        #expect(file.duties(.mailboxEmptied, at: "2026-01-05T15:00:00Z") == [])
        #expect(file.duties(.mailboxEmptied, at: "2026-01-05T16:00:00Z") == ["mailbox.emptied/2/2026-01-05.pm open"])
    }

    @Test("Another mailbox emptied, or one emptied before it was in use, does not count")
    func nearMisses() throws {
        var file = try File.agency()
        try file.record(.mailboxOpened(.init("M", line: .mobile)), at: "2026-01-05T14:00:00Z")
        try file.record(.mailboxOpened(.init("N", line: .mobile)), at: "2026-01-05T14:00:00Z")
        try file.record(.mailboxEmptied("N"), at: "2026-01-05T15:00:00Z")
        try file.record(.mailboxEmptied("M"), at: "2026-01-05T13:59:59.999Z", recordedAt: "2026-01-05T15:00:00Z")
        #expect(file.duties(.mailboxEmptied, at: "2026-01-05T15:00:00Z") == ["mailbox.emptied/2/2026-01-05.am open"])
        #expect(file.refusal(of: .mailboxEmptied("X"), at: "2026-01-05T15:00:00Z") == .unknownMailbox("X"))
    }

    @Test("An emptying in time that is recorded late lifts that half-day's breach, and no other")
    func lateProof() throws {
        for isEmptiedLate in [false, true] {
            var file = try Self.file()
            if isEmptiedLate { try file.record(.mailboxEmptied("M"), at: "2026-01-06T13:00:00Z") }
            try file.record(.mailboxEmptied("M"), at: "2026-01-05T20:00:00Z", recordedAt: "2026-01-06T14:00:00Z")
            #expect(
                file.breaches(.mailboxEmptied, at: "2026-01-06T14:00:00Z") == [
                    "mailbox.emptied/2 2026-01-05T16:00:00Z", "mailbox.emptied/2 2026-01-05T22:00:00Z lifted",
                ])
        }
    }

    // MARK: - Life and settings

    @Test("Closed, a mailbox owes nothing more; what it owed by then stays a breach")
    func closed() throws {
        for (instant, breaches): (Instant, [String]) in [
            ("2026-01-05T16:00:00Z", []), ("2026-01-05T16:00:00.001Z", ["mailbox.emptied/2 2026-01-05T16:00:00Z"]),
        ] {
            var file = try Self.file()
            try file.record(.mailboxClosed("M"), at: instant)
            #expect(file.duties(.mailboxEmptied, at: "2027-01-01T00:00:00Z") == [])
            #expect(file.breaches(.mailboxEmptied, at: "2027-01-01T00:00:00Z") == breaches)
            #expect(file.refusal(of: .mailboxEmptied("M"), at: "2026-01-06T13:00:00Z") == .unknownMailbox("M"))
        }
    }

    @Test("A closing recorded late lifts what stood as breached after it, and keeps what was before")
    func closedLate() throws {
        var file = try Self.file()
        try file.record(.mailboxClosed("M"), at: "2026-01-05T17:00:00Z", recordedAt: "2026-01-07T12:00:00Z")
        #expect(
            file.breaches(.mailboxEmptied, at: "2026-02-01T00:00:00Z").filter { !$0.hasSuffix("lifted") } == [
                "mailbox.emptied/2 2026-01-05T16:00:00Z"
            ])
    }

    @Test("A mailbox may come back into use under its name, as a new series; twice at once it may not")
    func reopened() throws {
        var file = try Self.file()
        let mailbox = Mailbox("M", line: .mobile)
        #expect(file.refusal(of: .mailboxOpened(mailbox), at: "2026-01-05T13:00:00Z") == .identifierTaken("M"))
        try file.record(.mailboxClosed("M"), at: "2026-01-05T13:00:00Z")
        try file.record(.mailboxOpened(mailbox), at: "2026-01-05T14:00:00Z")
        #expect(file.duties(.mailboxEmptied, at: "2026-01-05T14:00:00Z") == ["mailbox.emptied/4/2026-01-05.am open"])
    }

    @Test("Mailboxes stand in the agency's journal, so that a half-day is counted once")
    func journal() throws {
        let file = try File()
        #expect(
            file.refusal(of: .mailboxOpened(.init("M", line: .mobile)), at: "2026-01-06T12:00:00Z")
                == .wrongJournal(isAgency: false))
    }

    @Test("A change of the opening hours holds for the half-days that begin after it")
    func settingsInForce() throws {
        let mornings = try OpeningHours([.monday: ["09:00-11:00"], .tuesday: ["09:00-11:00"]])
        let later = try Sample.settings(WorkingCalendar(territory: .martinique, openingHours: mornings))
        let rulebook = Rulebook.standard(try Sample.settings()).changingSettings(
            to: later, from: "2026-01-05T22:00:00Z")
        var file = File(empty: Dossier(under: rulebook))
        try file.record(.agencyOpened(name: "Agence des Îles"), at: Self.opening, by: .system)
        try file.record(.mailboxOpened(.init("M", line: .mobile)), at: Self.opening)
        #expect(
            file.dossier.duties(at: "2026-01-12T12:00:00Z").map { "\($0.id.part) \($0.dueAt ?? .last)" }.count == 4)
        #expect(
            file.dossier.duties(at: "2026-01-12T12:00:00Z").compactMap(\.dueAt) == [
                "2026-01-05T16:00:00Z", "2026-01-05T22:00:00Z", "2026-01-06T15:00:00Z", "2026-01-12T15:00:00Z",
            ])
    }
}
