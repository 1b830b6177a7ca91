import Gerance
import GeranceTestKit
import Testing

@Suite("statement.sentByAccounting: accounting sends each period's statement, by the channel the owner chose")
struct StatementSentTests {
    private let clause = Clause.statementSentByAccounting

    private func cutoffs(_ file: File, until instant: Instant) -> String {
        file.dossier.duties(at: instant).filter { $0.id.clause == clause.id }
            .map { $0.id.description.split(separator: "/").last.map(String.init) ?? "" }.joined(separator: " ")
    }

    // MARK: - Raised

    @Test(
        "The duty begins with the day of the cut-off and is kept until the end of the tenth day after it",
        arguments: [
            ("2026-01-31T03:59:59.999Z", []),
            ("2026-01-31T04:00:00Z", ["open"]),
            ("2026-02-11T04:00:00Z", ["open"]),
            ("2026-02-11T04:00:00.001Z", ["breached"]),
        ] as [(Instant, [String])])
    func state(at instant: Instant, expected: [String]) throws {
        let file = try File.managed()
        #expect(
            file.duties(clause, at: instant) == expected.map { "statement.sentByAccounting/2/2026-01-31 \($0)" })
    }

    @Test("It falls to accounting, is owed to the owner and stands on the mandate")
    func terms() throws {
        let duty = try #require(try File.managed().duty(clause, at: "2026-02-01T12:00:00Z"))
        #expect(
            duty.terms == Terms("2026-01-31T04:00:00Z", due: "2026-02-11T04:00:00Z", .accounting, to: .owner))
        #expect(duty.subject == .mandate("M-1"))
        #expect(duty.action == .sendStatement)
    }

    @Test(
        "Each rhythm closes its periods, over years, leap days included",
        arguments: [
            (
                .monthly, 31,
                """
                2026-01-31 2026-02-28 2026-03-31 2026-04-30 2026-05-31 2026-06-30 2026-07-31 2026-08-31 2026-09-30 \
                2026-10-31 2026-11-30 2026-12-31 2027-01-31 2027-02-28 2027-03-31 2027-04-30 2027-05-31 2027-06-30 \
                2027-07-31 2027-08-31 2027-09-30 2027-10-31 2027-11-30 2027-12-31 2028-01-31 2028-02-29 2028-03-31
                """
            ),
            (
                .quarterly, 31,
                """
                2026-03-31 2026-06-30 2026-09-30 2026-12-31 2027-03-31 2027-06-30 2027-09-30 2027-12-31 2028-03-31
                """
            ),
            (
                .quarterly, 15,
                "2026-03-15 2026-06-15 2026-09-15 2026-12-15 2027-03-15 2027-06-15 2027-09-15 2027-12-15 2028-03-15"
            ),
            (.halfYearly, 30, "2026-06-30 2026-12-30 2027-06-30 2027-12-30"),
            (.yearly, 31, "2026-12-31 2027-12-31"),
        ] as [(AccountsTerms.Rhythm, Int, String)])
    func rhythm(_ rhythm: AccountsTerms.Rhythm, cutoffDay: Int, expected: String) throws {
        let file = try File.managed(mandate: Mandates.make(rhythm: rhythm, cutoffDay: cutoffDay))
        #expect(cutoffs(file, until: "2028-04-01T12:00:00Z") == expected)
    }

    @Test("The weekend, the night and 22 May in Martinique move neither the cut-off nor its limit")
    func holidays() throws {
        let file = try File.managed(mandate: Mandates.make(cutoffDay: 12))
        let duty = try #require(
            file.dossier.duties(at: "2026-05-20T12:00:00Z").last { $0.id.clause == clause.id })
        // Ten days after 12 May is 22 May, the abolition of slavery, closed in Martinique.
        #expect(duty.dueAt == "2026-05-23T04:00:00Z")
    }

    @Test(
        "By the clock of an agency of the mainland, the tenth day ends at its own midnight on both sides of a change",
        arguments: [
            ("2026-03-20", "2026-03-19T23:00:00Z", "2026-03-30T22:00:00Z"),
            ("2026-10-20", "2026-10-19T22:00:00Z", "2026-10-30T23:00:00Z"),
        ] as [(String, Instant, Instant)])
    func mainland(cutoff: String, raisedAt: Instant, dueAt: Instant) throws {
        let file = try File.managed(
            Settings.sample(in: .mainland), mandate: Mandates.make(cutoffDay: 20))
        let duty = try #require(
            file.dossier.duties(at: "2026-11-01T12:00:00Z").first { $0.id.description.hasSuffix(cutoff) })
        #expect(duty.terms == Terms(raisedAt, due: dueAt, .accounting, to: .owner))
    }

    @Test("An agency sets its own delay; what was due before the change keeps the former one")
    func ownDelay() throws {
        let own = try Settings.sample { $0.statement = "5d" }
        #expect(try File.managed(own).duty(clause, at: "2026-02-01T12:00:00Z")?.dueAt == "2026-02-06T04:00:00Z")

        let book = Rulebook.standard(try Sample.settings()).changingSettings(to: own, from: "2026-02-15T12:00:00Z")
        var file = File(empty: Dossier(under: book))
        try file.record(.ownerJoined(try Sample.owner(), manager: "lea"), at: "2026-01-05T12:00:00Z")
        try file.record(.mandateSigned(try Sample.mandate()), at: "2026-01-05T12:30:00Z")
        let dues = file.dossier.duties(at: "2026-03-01T12:00:00Z").filter { $0.id.clause == clause.id }.map(\.dueAt)
        #expect(dues == ["2026-02-11T04:00:00Z", "2026-03-06T04:00:00Z"])
    }

    @Test("Two mandates owe two statements, and one message may carry both")
    func twoMandates() throws {
        var file = try File.managed(mandate: Mandates.make(dwellings: [Sample.dwelling(1)]))
        try file.record(
            .mandateSigned(try Mandates.make("M-2", dwellings: [Sample.dwelling(2)])), at: "2026-01-05T13:00:00Z")
        #expect(cutoffs(file, until: "2026-02-01T12:00:00Z") == "2026-01-31 2026-01-31")
        try file.issueStatement("CR-1", from: "2026-01-05", to: "2026-01-31", at: "2026-02-02T12:00:00Z")
        try file.issueStatement("CR-2", of: "M-2", from: "2026-01-05", to: "2026-01-31", at: "2026-02-02T12:00:00Z")
        try file.send("CR-1", "CR-2", at: "2026-02-02T13:00:00Z")
        #expect(file.duties(clause, at: "2026-02-02T14:00:00Z") == [])
    }

    @Test("A file without a mandate owes none")
    func noMandate() throws {
        #expect(try File().duties(clause, at: "2028-01-01T12:00:00Z") == [])
    }

    // MARK: - Discharged

    @Test(
        "Only accounting's sending by the owner's own channel discharges; any other is reported",
        arguments: DocumentChannel.allCases, Channel.allCases)
    func channel(chosen: DocumentChannel, used: Channel) throws {
        let authors: [Author] = [
            Sample.accounting, Sample.manager, Sample.reception, .staff("dg", .management), .system,
        ]
        for author in authors {
            var file = try File.managed(channel: chosen)
            try file.issueStatement("CR-1", from: "2026-01-05", to: "2026-01-31", at: "2026-02-02T12:00:00Z")
            let sending = try file.send("CR-1", by: used, from: author, at: "2026-02-02T13:00:00Z")
            let isRight = author == Sample.accounting && used.rawValue == chosen.rawValue
            let comment: Comment = "\(author) by \(used), chosen \(chosen)"
            #expect(file.duties(clause, at: "2026-02-02T14:00:00Z").isEmpty == isRight, comment)
            #expect(
                file.breaches(clause, at: "2026-02-02T14:00:00Z")
                    == (isRight ? [] : ["statement.sentByAccounting/\(sending) 2026-02-02T13:00:00Z"]), comment)
        }
    }

    @Test(
        "Another period, another mandate and another kind of document discharge nothing",
        arguments: [
            Document.Content.taxRecap(year: 2026), .invoice, .letter, .other,
            .statement(of: "M-1", try! Period(from: "2026-01-01", to: "2026-01-30")),
            .statement(of: "M-1", try! Period(from: "2026-02-01", to: "2026-02-28")),
            .statement(of: "M-2", try! Period(from: "2026-01-01", to: "2026-01-31")),
        ])
    func lookAlike(_ content: Document.Content) throws {
        var file = try File.managed(mandate: Mandates.make(dwellings: [Sample.dwelling(1)]))
        try file.record(
            .mandateSigned(try Mandates.make("M-2", rhythm: .yearly, dwellings: [Sample.dwelling(2)])),
            at: "2026-01-05T13:00:00Z")
        try file.record(.documentIssued(Document("D-1", content)), at: "2026-02-02T12:00:00Z", by: Sample.accounting)
        try file.send("D-1", at: "2026-02-02T13:00:00Z")
        #expect(
            file.duties(clause, at: "2026-02-02T14:00:00Z") == ["statement.sentByAccounting/2/2026-01-31 open"])
    }

    @Test("Making, publishing or archiving the statement sends nothing")
    func notSent() throws {
        var file = try File.managed()
        try file.issueStatement("CR-1", from: "2026-01-05", to: "2026-01-31", at: "2026-02-02T12:00:00Z")
        try file.record(.documentPublished("CR-1"), at: "2026-02-02T12:10:00Z", by: Sample.accounting)
        try file.record(.documentArchived("CR-1", reference: "GED-1"), at: "2026-02-02T12:20:00Z")
        #expect(file.duties(clause, at: "2026-02-03T12:00:00Z").count == 1)
    }

    @Test("A statement sent before its period has closed is not the statement of that period")
    func tooEarly() throws {
        var file = try File.managed()
        try file.issueStatement("CR-1", from: "2026-01-05", to: "2026-01-31", at: "2026-01-28T12:00:00Z")
        try file.send("CR-1", at: "2026-01-28T13:00:00Z")
        #expect(file.duties(clause, at: "2026-02-01T12:00:00Z").count == 1)
    }

    @Test(
        "A statement sent at the limit is in time, a millisecond later it is a breach for good",
        arguments: [
            ("2026-02-11T04:00:00Z", []),
            ("2026-02-11T04:00:00.001Z", ["statement.sentByAccounting/2 2026-02-11T04:00:00Z"]),
        ] as [(Instant, [String])])
    func limit(sentAt: Instant, expected: [String]) throws {
        var file = try File.managed()
        try file.issueStatement("CR-1", from: "2026-01-05", to: "2026-01-31", at: "2026-02-02T12:00:00Z")
        try file.send("CR-1", at: sentAt)
        #expect(file.breaches(clause, at: "2026-02-20T12:00:00Z") == expected)
        #expect(file.duties(clause, at: "2026-02-20T12:00:00Z") == [])
    }

    @Test("A sending in time that is recorded late lifts the breach, which stays visible")
    func lateProof() throws {
        var file = try File.managed()
        try file.issueStatement("CR-1", from: "2026-01-05", to: "2026-01-31", at: "2026-02-02T12:00:00Z")
        #expect(file.breaches(clause, at: "2026-02-15T12:00:00Z").count == 1)
        try file.send("CR-1", at: "2026-02-05T12:00:00Z", recordedAt: "2026-02-16T12:00:00Z")
        #expect(
            file.breaches(clause, at: "2026-02-17T12:00:00Z") == [
                "statement.sentByAccounting/2 2026-02-11T04:00:00Z lifted"
            ])
    }

    @Test("A late sending is a breach; a proof that comes after it and shows one in time lifts it")
    func secondProof() throws {
        var file = try File.managed()
        try file.issueStatement("CR-1", from: "2026-01-05", to: "2026-01-31", at: "2026-02-02T12:00:00Z")
        try file.send("CR-1", at: "2026-02-12T12:00:00Z")
        try file.send("CR-1", at: "2026-02-05T12:00:00Z", recordedAt: "2026-02-16T12:00:00Z")
        #expect(
            file.breaches(clause, at: "2026-02-17T12:00:00Z") == [
                "statement.sentByAccounting/2 2026-02-11T04:00:00Z lifted"
            ])
    }

    @Test("The channel that counts is the one the owner wanted when the statement went out")
    func changedChannel() throws {
        var file = try File.managed(channel: .email)
        try file.issueStatement("CR-1", from: "2026-01-05", to: "2026-01-31", at: "2026-02-02T12:00:00Z")
        try file.record(.ownerChanged(try Sample.owner(documentChannel: .post)), at: "2026-02-05T12:00:00Z")
        try file.send("CR-1", by: .email, at: "2026-02-03T12:00:00Z", recordedAt: "2026-02-06T12:00:00Z")
        #expect(file.duties(clause, at: "2026-02-07T12:00:00Z") == [])
        #expect(file.breaches(clause, at: "2026-02-07T12:00:00Z") == [])

        try file.issueStatement("CR-2", from: "2026-02-01", to: "2026-02-28", at: "2026-03-02T12:00:00Z")
        try file.send("CR-2", by: .email, at: "2026-03-02T13:00:00Z")
        #expect(file.breaches(clause, at: "2026-03-03T12:00:00Z").count == 1)
        try file.send("CR-2", by: .post, at: "2026-03-04T13:00:00Z")
        #expect(file.duties(clause, at: "2026-03-05T12:00:00Z") == [])
    }

    // MARK: - The mandate recorded late, amended, ended

    @Test("A mandate recorded late owes the statements of the periods that closed since it was signed")
    func recordedLate() throws {
        var file = try File()
        try file.record(
            .mandateSigned(try Sample.mandate()), at: "2026-01-05T12:30:00Z", recordedAt: "2026-03-10T12:00:00Z")
        #expect(cutoffs(file, until: "2026-03-10T12:00:00Z") == "2026-01-31 2026-02-28")
        #expect(cutoffs(file, until: "2026-04-01T12:00:00Z") == "2026-01-31 2026-02-28 2026-03-31")
        #expect(
            file.breaches(clause, at: "2026-03-10T12:00:00Z") == [
                "statement.sentByAccounting/2 2026-02-11T04:00:00Z"
            ])
    }

    @Test(
        "A mandate owes nothing for the time before it was signed, however long it has had effect",
        arguments: ["2019-01-01", "2026-01-01", "2026-03-10"] as [CivilDate])
    func signedLater(effectiveFrom: CivilDate) throws {
        var file = try File()
        try file.record(.mandateSigned(try Mandates.make(from: effectiveFrom)), at: "2026-03-10T12:00:00Z")
        #expect(cutoffs(file, until: "2026-03-10T12:00:00Z") == "")
        #expect(cutoffs(file, until: "2026-04-01T12:00:00Z") == "2026-03-31")
        #expect(file.breaches(clause, at: "2026-04-01T12:00:00Z") == [])
    }

    @Test("A mandate of the future owes nothing before it has effect; signed on its cut-off, it owes that one")
    func effect() throws {
        let future = try File.managed(mandate: Mandates.make(from: "2026-04-10"))
        #expect(cutoffs(future, until: "2026-05-01T12:00:00Z") == "2026-04-30")

        var file = try File()
        try file.record(.mandateSigned(try Sample.mandate()), at: "2026-01-31T15:00:00Z")
        #expect(file.duty(clause, at: "2026-01-31T15:00:00Z")?.raisedAt == "2026-01-31T15:00:00Z")
        #expect(file.duty(clause, at: "2026-01-31T15:00:00Z")?.dueAt == "2026-02-11T04:00:00Z")
    }

    @Test("A mandate that ends with its term closes no period after it")
    func term() throws {
        let file = try File.managed(mandate: Mandates.make(firmMonths: 3, renewals: 0))
        #expect(cutoffs(file, until: "2026-12-31T12:00:00Z") == "2026-01-31 2026-02-28 2026-03-31")
    }

    @Test("A mandate that ends with its term inside a period owes a last statement, up to its last day")
    func termInsideAPeriod() throws {
        var file = try File()
        try file.record(
            .mandateSigned(try Mandates.make(from: "2026-01-15", firmMonths: 3, renewals: 0)),
            at: "2026-01-15T12:00:00Z")
        #expect(
            cutoffs(file, until: "2026-12-31T12:00:00Z") == "2026-01-31 2026-02-28 2026-03-31 2026-04-14")
    }

    @Test("An amended rhythm holds from the day of the amendment on")
    func amended() throws {
        var file = try File.managed()
        try file.record(.mandateAmended(try Mandates.make(rhythm: .quarterly)), at: "2026-02-10T12:00:00Z")
        #expect(cutoffs(file, until: "2026-07-01T12:00:00Z") == "2026-01-31 2026-03-31 2026-06-30")
        try file.record(.mandateAmended(try Mandates.make()), at: "2026-07-02T12:00:00Z")
        #expect(
            cutoffs(file, until: "2026-09-01T12:00:00Z") == "2026-01-31 2026-03-31 2026-06-30 2026-07-31 2026-08-31")
    }

    @Test("An amendment recorded late takes away the periods that it removed and adds those that it made")
    func amendedLate() throws {
        var slower = try File.managed()
        try slower.record(
            .mandateAmended(try Mandates.make(rhythm: .quarterly)), at: "2026-02-10T12:00:00Z",
            recordedAt: "2026-04-02T12:00:00Z")
        #expect(cutoffs(slower, until: "2026-04-02T12:00:00Z") == "2026-01-31 2026-03-31")
        #expect(slower.story(clause).contains("lapsed statement.sentByAccounting/2/2026-02-28"))
        #expect(
            slower.breaches(clause, at: "2026-04-02T12:00:00Z") == [
                "statement.sentByAccounting/2 2026-02-11T04:00:00Z",
                "statement.sentByAccounting/2 2026-03-11T04:00:00Z lifted",
            ])

        var faster = try File.managed(mandate: Mandates.make(rhythm: .quarterly))
        try faster.record(
            .mandateAmended(try Mandates.make()), at: "2026-02-10T12:00:00Z", recordedAt: "2026-04-02T12:00:00Z")
        #expect(cutoffs(faster, until: "2026-04-02T12:00:00Z") == "2026-02-28 2026-03-31")
    }

    @Test("An amendment recorded late asks no second time for a statement that went out")
    func amendedLateAfterSending() throws {
        var file = try File.managed()
        try file.issueStatement("CR-2", from: "2026-02-01", to: "2026-02-28", at: "2026-03-02T12:00:00Z")
        try file.send("CR-2", at: "2026-03-02T13:00:00Z")
        try file.record(
            .mandateAmended(try Mandates.make(dwellings: [Sample.dwelling(1)])), at: "2026-02-10T12:00:00Z",
            recordedAt: "2026-04-02T12:00:00Z")
        #expect(cutoffs(file, until: "2026-04-02T12:00:00Z") == "2026-01-31 2026-03-31")
    }

    @Test(
        "A lost mandate owes its open statements and a last one, for the period that its last day ends",
        arguments: [
            // Lost on, told at, what is owed on 1 August.
            ("2026-03-15", "2026-03-15T12:00:00Z", "2026-01-31 2026-02-28 2026-03-14"),
            ("2026-03-15", "2026-02-20T12:00:00Z", "2026-01-31 2026-02-28 2026-03-14"),
            ("2026-04-01", "2026-02-20T12:00:00Z", "2026-01-31 2026-02-28 2026-03-31"),
            ("2026-03-15", "2026-04-20T12:00:00Z", "2026-01-31 2026-02-28 2026-03-14"),
            ("2026-03-01", "2026-03-01T12:00:00Z", "2026-01-31 2026-02-28"),
            ("2026-03-31", "2026-03-31T12:00:00Z", "2026-01-31 2026-02-28 2026-03-30"),
            ("2026-01-01", "2026-02-20T12:00:00Z", ""),
        ] as [(CivilDate, Instant, String)])
    func lost(on day: CivilDate, toldAt: Instant, expected: String) throws {
        var file = try File.managed()
        try file.record(.mandateLost("M-1", effectiveOn: day, reason: nil), at: toldAt)
        let owed = cutoffs(file, until: "2026-08-01T12:00:00Z").split(separator: " ").sorted()
        #expect(owed.joined(separator: " ") == expected)
    }

    @Test("The last statement is due ten days after the last day, or after the loss where that was told later")
    func lastStatementLimit() throws {
        for (toldAt, dueAt) in [
            ("2026-02-20T12:00:00Z", "2026-03-25T04:00:00Z"), ("2026-04-20T12:00:00Z", "2026-05-01T04:00:00Z"),
        ] as [(Instant, Instant)] {
            var file = try File.managed()
            try file.record(.mandateLost("M-1", effectiveOn: "2026-03-15", reason: nil), at: toldAt)
            let last = file.dossier.duties(at: "2026-06-01T12:00:00Z").first {
                $0.id.description == "statement.sentByAccounting/2/2026-03-14"
            }
            #expect(last?.dueAt == dueAt)
        }
    }

    @Test("The last statement goes out like any other")
    func lastStatementSent() throws {
        var file = try File.managed(mandate: Mandates.make(rhythm: .yearly))
        try file.record(.mandateLost("M-1", effectiveOn: "2026-03-15", reason: nil), at: "2026-02-20T12:00:00Z")
        try file.issueStatement("CR-1", from: "2026-01-01", to: "2026-03-14", at: "2026-03-20T12:00:00Z")
        try file.send("CR-1", at: "2026-03-20T13:00:00Z")
        #expect(file.duties(clause, at: "2027-06-01T12:00:00Z") == [])
        #expect(file.breaches(clause, at: "2027-06-01T12:00:00Z") == [])
    }
}
