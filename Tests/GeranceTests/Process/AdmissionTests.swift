import Gerance
import GeranceTestKit
import Testing

/// A fact that a file must refuse, and why.
struct Refused: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let content: Fact.Content
    var at: Instant = "2026-02-10T12:00:00Z"
    var author = Sample.manager
    let fault: Refusal.Fault

    init(
        _ name: String, _ content: Fact.Content, at instant: Instant = "2026-02-10T12:00:00Z",
        by author: Author = Sample.manager, _ fault: Refusal.Fault
    ) {
        testDescription = name
        self.content = content
        at = instant
        self.author = author
        self.fault = fault
    }
}

@Suite("Dossier: what it refuses, and that a refusal changes nothing")
struct AdmissionTests {
    /// An owner's file with one of everything; the numbers of its facts are named in the tables.
    static func file() throws -> File {
        var file = try File()
        try file.record(.mandateSigned(try Sample.mandate()), at: "2026-01-06T12:00:00Z")  // 2
        try file.record(.leaseSigned(try Sample.lease(1)), at: "2026-01-07T12:00:00Z")  // 3
        try file.record(.leaseSigned(try Sample.lease(2)), at: "2026-01-07T12:01:00Z")  // 4
        try file.record(.leaseEnded("B-2", on: "2026-01-15"), at: "2026-01-15T12:00:00Z")  // 5
        try file.record(.messageReceived(.init(by: .email)), at: "2026-02-09T12:00:00Z", by: .owner)  // 6
        try file.record(
            .callHeld(CallHeld(.incoming, on: .landline, startedAt: "2026-02-09T13:00:00Z")),
            at: "2026-02-09T13:10:00Z")  // 7
        try file.record(.ticketOpened(Ticket("K-1", .mandate("M-1"))), at: "2026-02-09T14:00:00Z")  // 8
        try file.record(
            .meetingScheduled(Appointment("R-1", startsAt: "2026-02-20T13:00:00Z")), at: "2026-02-09T14:01:00Z")  // 9
        try file.record(.documentIssued(Document("D-1", .letter)), at: "2026-02-09T14:02:00Z")  // 10
        try file.record(
            .payableItemPublished(PayableItem("P-1", "Facture de plomberie", amount: "120.00")),
            at: "2026-02-09T14:03:00Z")  // 11
        try file.record(
            .payableItemPublished(PayableItem("P-2", "Expertise", amount: "80.00")), at: "2026-02-09T14:04:00Z")  // 12
        try file.record(
            .paymentReceived(Payment(of: "P-2", amount: "80.00", reference: "CB 77")), at: "2026-02-09T14:05:00Z")
        return file
    }

    static let other = "2026-02-09T12:00:00Z" as Instant

    static let references: [Refused] = [
        Refused("an answer to a fact to come", .messageRead(99), .unknownFact(99)),
        Refused("an answer to itself", .messageRead(14), .unknownFact(14)),
        Refused("an answer to a call", .messageRead(7), .unsuitableFact(7, .callHeld)),
        Refused(
            "a confirmation of a message", .messageSent(.init(by: .email, confirms: [6])),
            .unsuitableFact(6, .messageReceived)),
        Refused(
            "an answer before the message", .messageSent(.init(by: .email, answers: [6])), at: "2026-02-09T11:00:00Z",
            .beforeItsCause(6, raisedAt: "2026-02-09T12:00:00Z")),
        Refused(
            "an acknowledgement of a message", .messageSent(.init(by: .clientSpace, acknowledges: [6])),
            .unsuitableFact(6, .messageReceived)),
        Refused("an unknown document", .messageSent(.init(by: .post, carries: ["D-9"])), .unknownDocument("D-9")),
        Refused(
            "an unknown mandate", .mandateLost("M-9", effectiveOn: "2026-03-01", reason: nil), .unknownMandate("M-9")),
        Refused(
            "a request about an unknown mandate", .requestReceived(.init(by: .email, about: "M-9")), by: .owner,
            .unknownMandate("M-9")),
        Refused("an unknown lease", .departureWithdrawn("B-9"), .unknownLease("B-9")),
        Refused("no departure", .departureWithdrawn("B-1"), .noDeparture("B-1")),
        Refused("a second end of a lease", .leaseEnded("B-2", on: "2026-02-01"), .leaseEnded("B-2")),
        Refused(
            "an end before the start", .leaseEnded("B-1", on: "2020-01-01"),
            .endBeforeStart("B-1", start: "2024-09-01", end: "2020-01-01")),
        Refused("an unknown ticket", .ticketClosed("K-9"), .unknownTicket("K-9")),
        Refused(
            "a ticket under an unknown one", .ticketOpened(Ticket("K-2", .serving([6]), under: "K-9")),
            .unknownTicket("K-9")),
        Refused("a ticket twice", .ticketOpened(Ticket("K-1", .serving([6]))), .identifierTaken("K-1")),
        Refused("an unknown meeting", .meetingCancelled("R-9"), .unknownAppointment("R-9")),
        Refused(
            "a meeting twice", .meetingScheduled(Appointment("R-1", startsAt: "2026-03-01T13:00:00Z")),
            .identifierTaken("R-1")),
        Refused("a document twice", .documentIssued(Document("D-1", .letter)), .identifierTaken("D-1")),
        Refused(
            "a correction of an unknown document", .documentIssued(Document("D-2", .letter, replacing: "D-9")),
            .unknownDocument("D-9")),
        Refused("a recap of no year", .documentIssued(Document("D-2", .taxRecap(year: 0))), .impossibleNumber(0)),
        Refused("an archived unknown", .documentArchived("D-9", reference: "GED 1"), .unknownDocument("D-9")),
        Refused("an archived call", .messageArchived(7, reference: "GED 1"), .unsuitableFact(7, .callHeld)),
        Refused("a fact annulled before it happens", .factAnnulled(99, reason: "Erreur"), .unknownFact(99)),
        Refused("a mandate annulled", .factAnnulled(2, reason: "Erreur"), .cannotBeAnnulled(.mandateSigned)),
    ]

    static let payments: [Refused] = [
        Refused(
            "an unknown item", .paymentReceived(Payment(of: "P-9", amount: "1.00", reference: "CB 1")),
            .unknownItem("P-9")),
        Refused(
            "a payment in part", .paymentReceived(Payment(of: "P-1", amount: "119.99", reference: "CB 1")),
            .notInFull("119.99", of: "120.00")),
        Refused(
            "a second payment", .paymentReceived(Payment(of: "P-2", amount: "80.00", reference: "CB 78")),
            .paidAlready("P-2", reference: "CB 77")),
        Refused(
            "an item for nothing", .payableItemPublished(PayableItem("P-3", "Rien", amount: .zero)),
            .impossibleNumber(0)),
        Refused(
            "an item at the lower limit of the integer",
            .payableItemPublished(PayableItem("P-3", "Rien", amount: Euros(cents: .min))), .impossibleNumber(.min)),
        Refused(
            "a payment at the upper limit of the integer",
            .paymentReceived(Payment(of: "P-1", amount: Euros(cents: .max), reference: "CB 1")),
            .notInFull(Euros(cents: .max), of: "120.00")),
    ]

    static let conduct: [Refused] = [
        Refused("a message from the agency", .messageReceived(.init(by: .email)), .wrongAuthor(Sample.manager)),
        Refused(
            "a message to the owner from the owner", .messageSent(.init(by: .email)), by: .owner, .wrongAuthor(.owner)),
        Refused(
            "a message closed by the reception", .messageClosed(6, reason: nil), by: Sample.reception,
            .wrongAuthor(Sample.reception)),
        Refused(
            "a call held by a machine", .callHeld(CallHeld(.incoming, on: .mobile, startedAt: other)), by: .system,
            .wrongAuthor(.system)),
        Refused(
            "a call that ends before it begins",
            .callHeld(CallHeld(.incoming, on: .mobile, startedAt: "2026-02-10T12:00:00.001Z")),
            .endsBeforeItBegins(start: "2026-02-10T12:00:00.001Z", end: "2026-02-10T12:00:00Z")),
        Refused("a negative ring", .callMissed(MissedCall(rings: -1)), .impossibleNumber(-1)),
        Refused("a ring without end", .callMissed(MissedCall(rings: .max)), .impossibleNumber(Int64(Int.max))),
        Refused("a mailbox in an owner's journal", .mailboxEmptied("V-1"), .wrongJournal(isAgency: false)),
        Refused("an agency that opens here", .agencyOpened(name: "Ici"), .openedTwice),
        Refused(
            "something before the owner joined", .clientSpaceEnrolled, at: "2026-01-05T11:59:59Z",
            .beforeOpening(at: "2026-01-05T11:59:59Z", openedAt: "2026-01-05T12:00:00Z")),
    ]

    @Test("A posting on an unknown mandate or for an unknown lease is refused")
    func postings() throws {
        let elsewhere = try Posting(.contribution, "1.00", on: "M-9", movedOn: "2026-02-01")
        try expect(Refused("an unknown mandate", .accountPosted(elsewhere), .unknownMandate("M-9")))
        let rent = try Posting(.rentReceived, "1.00", on: "M-1", movedOn: "2026-02-01", lease: "B-9")
        try expect(Refused("an unknown lease", .accountPosted(rent), .unknownLease("B-9")))
    }

    @Test("A reference to something unknown, unsuitable or over is refused", arguments: references)
    func reference(refused: Refused) throws { try expect(refused) }

    @Test("A payment settles its item in full and once", arguments: payments)
    func payment(refused: Refused) throws { try expect(refused) }

    @Test("Who cannot have done it, when it cannot have been, where it does not belong", arguments: conduct)
    func possible(refused: Refused) throws { try expect(refused) }

    private func expect(_ refused: Refused) throws {
        var file = try Self.file()
        let before = file.dossier
        let refusal = #expect(throws: Refusal.self) {
            try file.record(refused.content, at: refused.at, recordedAt: "2026-02-11T12:00:00Z", by: refused.author)
        }
        #expect(refusal?.fault == refused.fault)
        #expect(refusal?.fact == 14)
        #expect(refusal?.description.hasPrefix("Fait 14 (\(refused.content.kind.name)) : ") == true)
        #expect(file.dossier == before)
    }

    @Test("The same notification of a payment twice changes nothing")
    func notifiedTwice() throws {
        var file = try Self.file()
        try file.record(
            .paymentReceived(Payment(of: "P-2", amount: "80.00", reference: "CB 77")), at: "2026-02-10T12:00:00Z",
            by: .system)
        #expect(file.dossier.state(of: "P-2") == .settled(reference: "CB 77"))
        #expect(file.dossier.state(of: "P-1") == .due)
    }
}

@Suite("Dossier: the envelope of a fact")
struct EnvelopeTests {
    @Test("Numbers follow each other without gap or repetition")
    func numbers() throws {
        var file = try File()
        let before = file.dossier
        let content = Fact.Content.clientSpaceEnrolled
        for (number, fault) in [
            (1, .numberTaken(expected: 2)), (3, .numberSkipped(expected: 2)), (Int.max, .numberSkipped(expected: 2)),
        ] as [(Int, Refusal.Fault)] {
            let fact = Fact(try #require(FactNumber(number)), content, at: "2026-02-01T12:00:00Z", by: .system)
            var dossier = file.dossier
            let refusal = #expect(throws: Refusal.self) { try dossier.record(fact) }
            #expect(refusal?.fault == fault)
            #expect(dossier == before)
        }
        #expect(try file.record(content, at: "2026-02-01T12:00:00Z") == 2)
    }

    @Test("A journal begins with its owner or its agency")
    func opening() throws {
        var dossier = Dossier(under: .standard(try Sample.settings()))
        let refusal = #expect(throws: Refusal.self) {
            try dossier.record(.clientSpaceEnrolled, at: "2026-02-01T12:00:00Z", by: .system)
        }
        #expect(refusal?.fault == .notOpened)
        #expect(dossier.lastRecordedAt == nil)
    }

    @Test(
        "Facts are recorded in order, never before they happened, and never in a far future",
        arguments: [
            (
                "2026-02-01T12:00:00Z", "2026-02-01T11:59:59.999Z",
                .recordedBeforeItHappened(at: "2026-02-01T12:00:00Z", recordedAt: "2026-02-01T11:59:59.999Z")
            ),
            (
                "2026-01-05T12:00:00Z", "2026-01-05T12:00:00Z",
                .recordedOutOfOrder("2026-01-05T12:00:00Z", previous: "2026-01-20T12:00:00Z")
            ),
            (
                "2026-02-01T12:00:00Z", "9999-12-31T23:59:59.999Z",
                .recordedTooFarAhead("9999-12-31T23:59:59.999Z", previous: "2026-01-20T12:00:00Z")
            ),
        ] as [(Instant, Instant, Refusal.Fault)])
    func times(at instant: Instant, recordedAt: Instant, fault: Refusal.Fault) throws {
        var file = try File()
        try file.record(.clientSpaceEnrolled, at: "2026-01-10T12:00:00Z", recordedAt: "2026-01-20T12:00:00Z")
        let before = file.dossier
        let refusal = #expect(throws: Refusal.self) {
            try file.record(.clientSpaceEnrolled, at: instant, recordedAt: recordedAt)
        }
        #expect(refusal?.fault == fault)
        #expect(file.dossier == before)
    }

    @Test("A fact may be recorded late and after younger ones")
    func late() throws {
        var file = try File()
        try file.record(.clientSpaceEnrolled, at: "2026-01-20T12:00:00Z")
        try file.record(
            .messageReceived(.init(by: .email)), at: "2026-01-06T12:00:00Z", recordedAt: "2026-01-21T12:00:00Z",
            by: .owner)
        #expect(file.duties(.replyLimit, at: "2026-01-07T11:00:00Z") == ["reply.limit/3 open"])
        #expect(file.breaches(.replyLimit, at: "2026-01-21T12:00:00Z") == ["reply.limit/3 2026-01-08T12:00:00Z"])
    }

    @Test("Every fault has a French sentence of its own")
    func sentences() {
        let faults: [Refusal.Fault] = AdmissionTests.references.map(\.fault) + AdmissionTests.payments.map(\.fault)
        for fault in faults { #expect(fault.description.hasSuffix(".")) }
    }
}
