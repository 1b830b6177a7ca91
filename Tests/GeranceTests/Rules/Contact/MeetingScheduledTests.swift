import Gerance
import GeranceTestKit
import Testing

@Suite("meeting.scheduled: a meeting with the owner is scheduled")
struct MeetingScheduledTests {
    static let start: Instant = "2026-01-08T14:00:00Z"
    static let end: Instant = "2026-01-08T15:00:00Z"

    static func file() throws -> File {
        var file = try File()
        try file.record(.meetingScheduled(.init("RDV", startsAt: start)), at: "2026-01-06T12:00:00Z")
        return file
    }

    @Test("A meeting without an appointment is remarked on, in person or by video; one with an appointment is not")
    func remark() throws {
        for isByVideo in [false, true] {
            var file = try Self.file()
            try file.record(.meetingHeld(.init("RDV", isByVideo: isByVideo)), at: Self.end)
            #expect(file.breaches(.meetingScheduled, at: Self.end) == [])
            try file.record(.meetingHeld(.init(nil, isByVideo: isByVideo)), at: Self.end)
            #expect(file.breaches(.meetingScheduled, at: Self.end) == ["meeting.scheduled/4 2026-01-08T15:00:00Z"])
            let remark = try #require(file.dossier.breaches(at: Self.end).first { $0.clause == "meeting.scheduled" })
            #expect(remark.severity == .remark)
            #expect(remark.explanation == "Rendez-vous tenu sans avoir été programmé.")
        }
    }

    @Test("A call is no meeting")
    func call() throws {
        var file = try Self.file()
        try file.record(.callHeld(.init(.incoming, on: .landline, startedAt: Self.start)), at: Self.end)
        #expect(file.breaches(.meetingScheduled, at: Self.end) == [])
    }

    @Test("A meeting keeps an appointment that is known, not cancelled and not kept already")
    func refusals() throws {
        var file = try Self.file()
        func refusal(_ id: Appointment.ID) -> Refusal.Fault? { file.refusal(of: .meetingHeld(.init(id)), at: Self.end) }
        #expect(refusal("RDV") == nil)
        #expect(refusal("AUTRE") == .unknownAppointment("AUTRE"))
        try file.record(.meetingHeld(.init("RDV")), at: Self.end)
        #expect(refusal("RDV") == .unknownAppointment("RDV"))
        try file.record(.meetingScheduled(.init("RDV-2", startsAt: "2026-01-09T14:00:00Z")), at: Self.end)
        try file.record(.meetingCancelled("RDV-2"), at: Self.end)
        #expect(refusal("RDV-2") == .unknownAppointment("RDV-2"))
    }
}
