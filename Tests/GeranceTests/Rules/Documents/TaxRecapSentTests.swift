import Gerance
import GeranceTestKit
import Testing

@Suite("taxRecap.sentByAccounting: accounting sends the recap of each civil year by 31 March")
struct TaxRecapSentTests {
    private let clause = Clause.taxRecapSentByAccounting

    /// A managed file with money that moved on given days, each recorded on that day at noon UTC.
    private func file(
        _ settings: Settings? = nil, channel: DocumentChannel = .email, moves: [CivilDate] = ["2026-06-10"]
    ) throws -> File {
        var file = try File.managed(settings, channel: channel)
        for day in moves { try file.post(movedOn: day, at: Instant("\(day)T12:00:00Z")) }
        return file
    }

    @Test(
        "The duty begins with the New Year of the territory and is kept until the end of 31 March",
        arguments: [
            ("2027-01-01T03:59:59.999Z", []),
            ("2027-01-01T04:00:00Z", ["open"]),
            ("2027-04-01T04:00:00Z", ["open"]),
            ("2027-04-01T04:00:00.001Z", ["breached"]),
        ] as [(Instant, [String])])
    func state(at instant: Instant, expected: [String]) throws {
        #expect(
            try file().duties(clause, at: instant) == expected.map { "taxRecap.sentByAccounting/1/2026 \($0)" })
    }

    @Test("It falls to accounting and is owed to the owner; on the mainland by its own clock, summer time begun")
    func terms() throws {
        #expect(
            try file().duty(clause, at: "2027-02-01T12:00:00Z")?.terms
                == Terms("2027-01-01T04:00:00Z", due: "2027-04-01T04:00:00Z", .accounting, to: .owner))
        #expect(
            try file(Settings.sample(in: .mainland)).duty(clause, at: "2027-02-01T12:00:00Z")?.terms
                == Terms("2026-12-31T23:00:00Z", due: "2027-03-31T22:00:00Z", .accounting, to: .owner))
    }

    @Test("An agency sets another month; a leap year's February has 29 days")
    func ownDelay() throws {
        let settings = try Settings.sample { $0.taxRecapMonths = 2 }
        #expect(try file(settings).duty(clause, at: "2027-02-01T12:00:00Z")?.dueAt == "2027-03-01T04:00:00Z")
        #expect(
            try file(settings, moves: ["2027-06-10"]).duty(clause, at: "2028-02-01T12:00:00Z")?.dueAt
                == "2028-03-01T04:00:00Z")
    }

    @Test("Each year with money that moved has its recap, a year without has none")
    func years() throws {
        var file = try file(moves: ["2026-06-10", "2026-07-10", "2028-01-10"])
        try file.post(movedOn: "2029-12-31", at: "2029-12-31T12:00:00Z")
        #expect(
            file.duties(clause, at: "2031-06-01T12:00:00Z") == [
                "taxRecap.sentByAccounting/1/2026 breached", "taxRecap.sentByAccounting/1/2028 breached",
                "taxRecap.sentByAccounting/1/2029 breached",
            ])
    }

    @Test("Without any posting, or without a mandate, no recap is due")
    func notDue() throws {
        #expect(try file(moves: []).duties(clause, at: "2027-02-01T12:00:00Z") == [])
        #expect(try File().duties(clause, at: "2027-02-01T12:00:00Z") == [])
        #expect(
            try File().refusal(
                of: .accountPosted(try Posting(.contribution, "10.00", on: "M-1", movedOn: "2026-06-10")),
                at: "2026-06-10T12:00:00Z", by: Sample.accounting) == .unknownMandate("M-1"))
    }

    @Test("Two mandates of one owner make one recap")
    func once() throws {
        var file = try File.managed(mandate: Mandates.make(dwellings: [Sample.dwelling(1)]))
        try file.record(
            .mandateSigned(try Mandates.make("M-2", dwellings: [Sample.dwelling(2)])), at: "2026-01-05T13:00:00Z")
        try file.post(movedOn: "2026-06-10", at: "2026-06-10T12:00:00Z")
        try file.post(on: "M-2", movedOn: "2026-06-10", at: "2026-06-10T12:00:00Z")
        #expect(file.duties(clause, at: "2027-02-01T12:00:00Z") == ["taxRecap.sentByAccounting/1/2026 open"])
    }

    @Test(
        "The day on which the money moved decides, and what comes to light later still raises the recap",
        arguments: [
            // Moved on, happened, recorded, raised, due.
            (
                "2026-12-31", "2026-12-31T12:00:00Z", "2027-01-15T12:00:00Z", "2027-01-01T04:00:00Z",
                "2027-04-01T04:00:00Z"
            ),
            (
                "2026-12-31", "2027-01-15T12:00:00Z", "2027-01-15T12:00:00Z", "2027-01-15T12:00:00Z",
                "2027-04-01T04:00:00Z"
            ),
            (
                "2026-12-31", "2027-03-31T12:00:00Z", "2027-03-31T12:00:00Z", "2027-03-31T12:00:00Z",
                "2027-04-01T04:00:00Z"
            ),
            (
                "2026-12-31", "2027-05-03T12:00:00Z", "2027-05-03T12:00:00Z", "2027-05-03T12:00:00Z",
                "2027-05-14T04:00:00Z"
            ),
        ] as [(CivilDate, Instant, Instant, Instant, Instant)])
    func late(movedOn: CivilDate, at: Instant, recordedAt: Instant, raisedAt: Instant, dueAt: Instant) throws {
        var file = try file(moves: [])
        try file.post(movedOn: movedOn, at: at, recordedAt: recordedAt)
        #expect(
            file.duty(clause, at: recordedAt)?.terms == Terms(raisedAt, due: dueAt, .accounting, to: .owner))
    }

    @Test("Money that moves in the new year says nothing of the old one")
    func newYear() throws {
        let file = try file(moves: ["2027-01-01"])
        #expect(file.duties(clause, at: "2027-06-01T12:00:00Z") == [])
        #expect(file.duties(clause, at: "2028-01-02T12:00:00Z") == ["taxRecap.sentByAccounting/1/2027 open"])
    }

    // MARK: - Discharged

    @Test(
        "Only accounting's sending by the owner's own channel discharges; any other is reported",
        arguments: DocumentChannel.allCases, Channel.allCases)
    func channel(chosen: DocumentChannel, used: Channel) throws {
        for author in [Sample.accounting, Sample.manager, Sample.reception, .system] {
            var file = try file(channel: chosen)
            try file.issueRecap("RF-1", of: 2026, at: "2027-02-02T12:00:00Z")
            let sending = try file.send("RF-1", by: used, from: author, at: "2027-02-02T13:00:00Z")
            let isRight = author == Sample.accounting && used.rawValue == chosen.rawValue
            let comment: Comment = "\(author) by \(used), chosen \(chosen)"
            #expect(file.duties(clause, at: "2027-02-02T14:00:00Z").isEmpty == isRight, comment)
            #expect(
                file.breaches(clause, at: "2027-02-02T14:00:00Z")
                    == (isRight ? [] : ["taxRecap.sentByAccounting/\(sending) 2027-02-02T13:00:00Z"]), comment)
        }
    }

    @Test("The recap of another year, and a statement, discharge nothing")
    func lookAlike() throws {
        var file = try file()
        try file.issueRecap("RF-1", of: 2025, at: "2027-02-02T12:00:00Z")
        try file.issueStatement("CR-1", from: "2026-01-01", to: "2026-12-31", at: "2027-02-02T12:00:00Z")
        try file.send("RF-1", "CR-1", at: "2027-02-02T13:00:00Z")
        #expect(file.duties(clause, at: "2027-02-02T14:00:00Z") == ["taxRecap.sentByAccounting/1/2026 open"])
    }

    @Test(
        "Sent at the limit it is in time, a millisecond later a breach; a late proof lifts it",
        arguments: [
            ("2027-04-01T04:00:00Z", "2027-04-01T04:00:00Z", []),
            (
                "2027-04-01T04:00:00.001Z", "2027-04-01T04:00:00.001Z",
                ["taxRecap.sentByAccounting/1 2027-04-01T04:00:00Z"]
            ),
            (
                "2027-03-20T12:00:00Z", "2027-04-20T12:00:00Z",
                ["taxRecap.sentByAccounting/1 2027-04-01T04:00:00Z lifted"]
            ),
        ] as [(Instant, Instant, [String])])
    func limit(at: Instant, recordedAt: Instant, expected: [String]) throws {
        var file = try file()
        try file.issueRecap("RF-1", of: 2026, at: "2027-02-02T12:00:00Z")
        try file.send("RF-1", at: at, recordedAt: recordedAt)
        #expect(file.breaches(clause, at: "2027-05-01T12:00:00Z") == expected)
        #expect(file.duties(clause, at: "2027-05-01T12:00:00Z") == [])
    }

    @Test("A recap is owed once: a posting of that year that comes to light after it raises nothing")
    func onceOnly() throws {
        var file = try file()
        try file.issueRecap("RF-1", of: 2026, at: "2027-02-02T12:00:00Z")
        try file.send("RF-1", at: "2027-02-02T13:00:00Z")
        try file.post(movedOn: "2026-11-10", at: "2027-02-20T12:00:00Z")
        #expect(file.duties(clause, at: "2027-02-20T12:00:00Z") == [])
        // The corrected recap goes out and is archived, without having been owed.
        try file.record(
            .documentIssued(Document("RF-2", .taxRecap(year: 2026), replacing: "RF-1")), at: "2027-02-21T12:00:00Z",
            by: Sample.accounting)
        try file.send("RF-2", at: "2027-02-21T13:00:00Z")
        #expect(file.breaches(clause, at: "2027-02-22T12:00:00Z") == [])
        #expect(file.duties(.taxRecapArchived, at: "2027-02-22T12:00:00Z").count == 2)
    }

    @Test("A recap sent before its year has ended is not that year's, unless no mandate runs any more")
    func tooEarly() throws {
        var running = try file()
        try running.issueRecap("RF-1", of: 2026, at: "2026-12-02T12:00:00Z")
        try running.send("RF-1", at: "2026-12-02T13:00:00Z")
        #expect(running.duties(clause, at: "2027-01-02T12:00:00Z").count == 1)

        var lost = try file()
        try lost.record(.mandateLost("M-1", effectiveOn: "2026-08-01", reason: nil), at: "2026-07-01T12:00:00Z")
        try lost.issueRecap("RF-1", of: 2026, at: "2026-09-02T12:00:00Z")
        try lost.send("RF-1", at: "2026-09-02T13:00:00Z")
        #expect(lost.duties(clause, at: "2027-01-02T12:00:00Z") == [])
    }

    @Test("The loss of the mandate leaves the recap of its year owed, before and after the New Year")
    func lost() throws {
        var file = try file()
        try file.record(.mandateLost("M-1", effectiveOn: "2026-08-01", reason: nil), at: "2026-07-01T12:00:00Z")
        #expect(file.duties(clause, at: "2027-02-01T12:00:00Z") == ["taxRecap.sentByAccounting/1/2026 open"])
        #expect(file.duties(clause, at: "2028-02-01T12:00:00Z") == ["taxRecap.sentByAccounting/1/2026 breached"])

        var later = try self.file()
        try later.record(.mandateLost("M-1", effectiveOn: "2027-02-01", reason: nil), at: "2027-02-01T12:00:00Z")
        #expect(later.duties(clause, at: "2027-02-02T12:00:00Z") == ["taxRecap.sentByAccounting/1/2026 open"])
    }

    @Test("Years that can be no civil year are refused", arguments: [0, -1, 10_000, Int.max])
    func impossible(year: Int) throws {
        #expect(
            try file().refusal(
                of: .documentIssued(Document("RF-1", .taxRecap(year: year))), at: "2027-02-02T12:00:00Z",
                by: Sample.accounting) == .impossibleNumber(Int64(year)))
    }
}

extension File {
    /// Records that money moved on the owner's account.
    fileprivate mutating func post(
        on mandate: Mandate.ID = "M-1", movedOn day: CivilDate, at instant: Instant, recordedAt: Instant? = nil
    ) throws {
        try record(
            .accountPosted(try Posting(.contribution, "780.00", on: mandate, movedOn: day)), at: instant,
            recordedAt: recordedAt,
            by: Sample.accounting)
    }
}
