import Gerance
import GeranceTestKit
import Testing

@Suite("meeting.prepared: before a meeting, the paper file, the e-mails and the events are consulted")
struct MeetingPreparedTests {
    /// A Thursday at 10:00 in Martinique.
    static let start: Instant = "2026-01-08T14:00:00Z"
    static let end: Instant = "2026-01-08T15:00:00Z"
    static let all = Appointment.Item.allCases
    static let breach = "meeting.prepared/2 2026-01-08T14:00:00Z"

    /// A file in which a meeting is agreed by fact 2.
    static func file() throws -> File {
        var file = try File()
        try file.record(.meetingScheduled(.init("RDV", startsAt: start)), at: "2026-01-06T12:00:00Z")
        return file
    }

    static func consulted(_ items: [Appointment.Item], for id: Appointment.ID = "RDV") -> Fact.Content {
        .meetingPrepared(id, consulted: items)
    }

    @Test("An appointment is to be prepared by its start")
    func raised() throws {
        #expect(
            try Self.file().terms(of: .meetingPrepared, at: "2026-01-06T12:00:00Z") == [
                "2026-01-06T12:00:00Z to 2026-01-08T14:00:00Z by manager for owner"
            ])
    }

    @Test("A meeting without an appointment has nothing to prepare")
    func withoutAppointment() throws {
        var file = try File()
        try file.record(.meetingHeld(.init(nil)), at: Self.end)
        #expect(file.breaches(.meetingPrepared, at: "2026-02-01T00:00:00Z") == [])
    }

    static let subsets: [[Appointment.Item]] = (0..<8).map { bits in
        all.enumerated().filter { bits & (1 << $0.offset) != 0 }.map(\.element)
    }

    @Test("All three items prepare it, none fewer do", arguments: subsets)
    func items(_ items: [Appointment.Item]) throws {
        var file = try Self.file()
        try file.record(Self.consulted(items), at: "2026-01-07T12:00:00Z")
        #expect(file.breaches(.meetingPrepared, at: "2026-02-01T00:00:00Z") == (items.count == 3 ? [] : [Self.breach]))
    }

    @Test("The items may be consulted one by one, in any order, and twice", arguments: all)
    func oneByOne(first: Appointment.Item) throws {
        var file = try Self.file()
        try file.record(Self.consulted([first]), at: "2026-01-07T12:00:00Z")
        try file.record(Self.consulted([first]), at: "2026-01-07T13:00:00Z")
        #expect(file.duties(.meetingPrepared, at: "2026-01-07T13:00:00Z") == ["meeting.prepared/2 open"])
        try file.record(Self.consulted(Self.all.filter { $0 != first }), at: "2026-01-07T14:00:00Z")
        #expect(file.followed(.meetingPrepared).last == "discharged meeting.prepared/2 by 5")
    }

    @Test("By its start, at the latest; what was consulted for another appointment does not count")
    func time() throws {
        for (instant, breaches): (Instant, [String]) in [
            (Self.start, []), (Self.start.adding(milliseconds: 1), [Self.breach]),
        ] {
            var file = try Self.file()
            try file.record(.meetingScheduled(.init("AUTRE", startsAt: Self.start)), at: "2026-01-06T12:00:00Z")
            try file.record(Self.consulted(Self.all, for: "AUTRE"), at: "2026-01-07T12:00:00Z")
            try file.record(Self.consulted(Self.all), at: instant)
            #expect(file.breaches(.meetingPrepared, at: "2026-02-01T00:00:00Z") == breaches)
        }
    }

    @Test("Of items consulted on both sides of the start, the last one counts, in whatever order they are recorded")
    func bothSides() throws {
        let early: (Instant, [Appointment.Item]) = ("2026-01-08T12:00:00Z", [.physicalFile])
        let late: (Instant, [Appointment.Item]) = ("2026-01-08T14:30:00Z", [.pastEmails, .pastEvents])
        for order in [[early, late], [late, early]] {
            var file = try Self.file()
            for (instant, items) in order {
                try file.record(Self.consulted(items), at: instant, recordedAt: "2026-01-09T12:00:00Z")
            }
            #expect(file.duties(.meetingPrepared, at: "2026-02-01T00:00:00Z") == [])
            #expect(file.breaches(.meetingPrepared, at: "2026-02-01T00:00:00Z") == [Self.breach])
        }
    }

    // MARK: - Moved, cancelled, held

    @Test("Moving it keeps what was consulted, and moves the limit, later or earlier")
    func moved() throws {
        for start: Instant in ["2026-01-12T14:00:00Z", "2026-01-07T14:00:00Z"] {
            var file = try Self.file()
            try file.record(Self.consulted([.physicalFile, .pastEvents]), at: "2026-01-06T13:00:00Z")
            try file.record(.meetingMoved("RDV", startsAt: start), at: "2026-01-06T14:00:00Z")
            #expect(file.dossier.openDuties(under: .meetingPrepared).map(\.dueAt) == [start])
            #expect(file.breaches(.meetingPrepared, at: "2026-02-01T00:00:00Z") == ["meeting.prepared/2 \(start)"])
            try file.record(Self.consulted([.pastEmails]), at: start)
            #expect(file.breaches(.meetingPrepared, at: "2026-02-01T00:00:00Z") == [])
        }
    }

    @Test("Prepared and then moved, it stays prepared")
    func preparedThenMoved() throws {
        var file = try Self.file()
        try file.record(Self.consulted(Self.all), at: "2026-01-06T13:00:00Z")
        try file.record(.meetingMoved("RDV", startsAt: "2026-01-12T14:00:00Z"), at: "2026-01-06T14:00:00Z")
        try file.record(.meetingHeld(.init("RDV")), at: "2026-01-12T15:00:00Z")
        #expect(file.breaches(.meetingPrepared, at: "2026-02-01T00:00:00Z") == [])
    }

    @Test("Moved after its start, it was not prepared in time, unless the proof of it is recorded later")
    func movedTooLate() throws {
        var file = try Self.file()
        try file.record(.meetingMoved("RDV", startsAt: "2026-01-12T14:00:00Z"), at: "2026-01-08T14:10:00Z")
        #expect(file.breaches(.meetingPrepared, at: "2026-01-08T14:10:00Z") == [Self.breach])
        try file.record(Self.consulted(Self.all), at: "2026-01-08T13:00:00Z", recordedAt: "2026-01-09T12:00:00Z")
        #expect(file.breaches(.meetingPrepared, at: "2026-02-01T00:00:00Z") == [Self.breach + " lifted"])
    }

    @Test("A move in time that is recorded after the start lifts the breach that stood")
    func movedRecordedLate() throws {
        var file = try Self.file()
        try file.record(
            .meetingMoved("RDV", startsAt: "2026-01-12T14:00:00Z"), at: "2026-01-08T12:00:00Z",
            recordedAt: "2026-01-08T18:00:00Z")
        #expect(file.breaches(.meetingPrepared, at: "2026-01-08T18:00:00Z") == [Self.breach + " lifted"])
        #expect(file.duties(.meetingPrepared, at: "2026-01-08T18:00:00Z") == ["meeting.prepared/2 open"])
    }

    @Test("Cancelled before its start, it needs no preparation; after it, the breach stays")
    func cancelled() throws {
        for (instant, breaches): (Instant, [String]) in [
            ("2026-01-08T14:00:00Z", []), ("2026-01-08T14:00:00.001Z", [Self.breach]),
        ] {
            var file = try Self.file()
            try file.record(.meetingCancelled("RDV"), at: instant)
            #expect(file.followed(.meetingPrepared).contains("lapsed meeting.prepared/2"))
            #expect(file.breaches(.meetingPrepared, at: "2026-02-01T00:00:00Z") == breaches)
        }
    }

    @Test("A cancellation in time that is recorded late lifts the breach, also after a late preparation")
    func cancelledRecordedLate() throws {
        for isPreparedLate in [false, true] {
            var file = try Self.file()
            if isPreparedLate { try file.record(Self.consulted(Self.all), at: "2026-01-08T14:30:00Z") }
            try file.record(.meetingCancelled("RDV"), at: "2026-01-08T12:00:00Z", recordedAt: "2026-01-09T12:00:00Z")
            #expect(file.breaches(.meetingPrepared, at: "2026-02-01T00:00:00Z") == [Self.breach + " lifted"])
        }
    }

    @Test("Held unprepared, it is a breach; the proof that it was prepared may come after it")
    func held() throws {
        var file = try Self.file()
        try file.record(.meetingHeld(.init("RDV")), at: Self.end)
        #expect(file.duties(.meetingPrepared, at: Self.end) == [])
        #expect(file.breaches(.meetingPrepared, at: Self.end) == [Self.breach])
        try file.record(Self.consulted([.pastEmails, .pastEvents]), at: Self.start, recordedAt: "2026-01-09T12:00:00Z")
        try file.record(Self.consulted([.physicalFile]), at: Self.start, recordedAt: "2026-01-09T13:00:00Z")
        #expect(file.breaches(.meetingPrepared, at: "2026-02-01T00:00:00Z") == [Self.breach + " lifted"])
    }

    @Test("An item consulted late is no proof, and the proof may still come after it")
    func lateItemThenProof() throws {
        var file = try Self.file()
        try file.record(Self.consulted([.pastEmails, .pastEvents]), at: "2026-01-08T12:00:00Z")
        try file.record(Self.consulted([.physicalFile]), at: "2026-01-08T14:30:00Z")
        try file.record(.meetingHeld(.init("RDV")), at: Self.end)
        // That the e-mails were looked through even earlier proves nothing about the paper file.
        try file.record(Self.consulted([.pastEmails]), at: "2026-01-08T11:00:00Z", recordedAt: "2026-01-09T12:00:00Z")
        #expect(file.breaches(.meetingPrepared, at: "2026-02-01T00:00:00Z") == [Self.breach])
        try file.record(Self.consulted([.physicalFile]), at: "2026-01-08T13:00:00Z", recordedAt: "2026-01-09T13:00:00Z")
        #expect(file.breaches(.meetingPrepared, at: "2026-02-01T00:00:00Z") == [Self.breach + " lifted"])
    }

    @Test("An unknown, cancelled or well prepared and past appointment is neither prepared nor moved")
    func refusals() throws {
        var file = try Self.file()
        #expect(file.refusal(of: Self.consulted([], for: "X"), at: Self.start) == .unknownAppointment("X"))
        #expect(
            file.refusal(of: .meetingMoved("X", startsAt: Self.end), at: Self.start) == .unknownAppointment("X"))
        #expect(
            file.refusal(of: .meetingScheduled(.init("RDV", startsAt: Self.end)), at: Self.start)
                == .identifierTaken("RDV"))
        try file.record(Self.consulted(Self.all), at: "2026-01-07T12:00:00Z")
        try file.record(.meetingHeld(.init("RDV")), at: Self.end)
        #expect(file.refusal(of: .meetingCancelled("RDV"), at: Self.end) == .unknownAppointment("RDV"))
        #expect(file.refusal(of: Self.consulted(Self.all), at: Self.end) == .unknownAppointment("RDV"))
    }
}
