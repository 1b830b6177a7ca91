import Gerance
import GeranceTestKit
import Testing

/// An agency's own rule: after works that it noted, the manager calls the owner within three days.
private struct WorksAreFollowed: Rule {
    let clause = Clause(
        id: "agence.travaux", title: "Prendre des nouvelles après travaux", kind: .duty, addressee: .manager)
    let listensTo: Set<Fact.Kind> = [.eventNoted, .callHeld]

    func follow(_ fact: Fact, in dossier: Dossier, _ outcome: inout Outcome) {
        if case .eventNoted("travaux-finis", _) = fact.content {
            outcome.raise(
                Duty(
                    clause, Duty.Action("followWorks", "Appeler le propriétaire après les travaux"), from: fact.id,
                    raisedAt: fact.at, due: dossier.deadline(from: fact.at) { _ in "3d" }))
        }
        if fact.kind == .callHeld {
            for duty in dossier.openDuties(under: clause) { outcome.discharge(duty.id) }
        }
    }
}

/// A rule of an agency that names an instant that has passed, again and again.
private struct Stuck: RecurringRule {
    let clause = Clause(id: "agence.bloquee", title: "Bloquée", kind: .preference, addressee: .everyone)
    let listensTo: Set<Fact.Kind> = []
    let reschedulesOn: Set<Fact.Kind> = [.ownerJoined]

    func follow(_ fact: Fact, in dossier: Dossier, _ outcome: inout Outcome) {}
    func nextOccurrence(after instant: Instant, in dossier: Dossier) -> Instant? { instant }
    func occur(at instant: Instant, in dossier: Dossier, _ outcome: inout Outcome) {}
}

@Suite("Rulebook: an agency's own rule, its own delays, a rule left out")
struct RulebookTests {
    private func file(_ rulebook: Rulebook) throws -> File {
        var file = File(empty: Dossier(under: rulebook))
        try file.record(.ownerJoined(try Sample.owner(), manager: "lea"), at: "2026-01-05T12:00:00Z")
        return file
    }

    @Test("An agency's own rule raises, discharges and is breached like any other")
    func own() throws {
        let rule = WorksAreFollowed()
        var file = try file(.standard(try Sample.settings()).adding(rule))
        try file.record(.eventNoted(topic: "travaux-finis", "Cuisine refaite"), at: "2026-02-02T15:00:00Z")
        try file.record(.eventNoted(topic: "visite", nil), at: "2026-02-02T16:00:00Z")
        #expect(file.duties(rule.clause, at: "2026-02-06T04:00:00Z") == ["agence.travaux/2 open"])
        #expect(file.duties(rule.clause, at: "2026-02-06T04:00:00.001Z") == ["agence.travaux/2 breached"])
        try file.record(
            .callHeld(CallHeld(.incoming, on: .landline, startedAt: "2026-02-03T15:00:00Z")), at: "2026-02-03T15:05:00Z"
        )
        #expect(file.duties(rule.clause, at: "2026-02-06T05:00:00Z") == [])
    }

    @Test("A delay is a setting")
    func delay() throws {
        var settings = try Sample.settings()
        settings.delays.replyLimit = "36h"
        var file = try file(.standard(settings))
        try file.record(.messageReceived(.init(by: .sms)), at: "2026-02-02T12:00:00Z", by: .owner)
        #expect(file.breaches(.replyLimit, at: "2026-02-04T12:00:00Z") == ["reply.limit/2 2026-02-04T00:00:00Z"])
    }

    @Test("Working hours count only while the agency is open")
    func workingHours() throws {
        var settings = try Sample.settings()
        settings.delays.replyLimit = "7wh"
        var file = try file(.standard(settings))
        // Friday at 16:00 in Martinique: two hours are left of the day, five come on Monday, by 16:00 after the pause.
        try file.record(.messageReceived(.init(by: .sms)), at: "2026-02-06T20:00:00Z", by: .owner)
        #expect(
            file.dossier.duties(at: "2026-02-06T20:00:00Z").first { $0.id.clause == "reply.limit" }?.dueAt
                == "2026-02-09T20:00:00Z")
    }

    @Test("A rule left out raises nothing, and the others stay")
    func leftOut() throws {
        let standard = Rulebook.standard(try Sample.settings())
        let rulebook = standard.leavingOut(Reply.self)
        #expect(rulebook.rules.count == standard.rules.count - 1)
        var file = try file(rulebook)
        try file.record(.messageReceived(.init(by: .sms)), at: "2026-02-02T12:00:00Z", by: .owner)
        #expect(file.duties(.replyLimit, .messageRead, at: "2026-02-02T12:00:00Z") == ["message.read/2 open"])
        #expect(!rulebook.clauses.contains(.requestAnswered))
    }

    @Test("A duty keeps the settings in force when it was raised; the next one has the new ones")
    func changed() throws {
        var shorter = try Sample.settings()
        shorter.delays.replyLimit = "30h"
        let rulebook = Rulebook.standard(try Sample.settings()).changingSettings(
            to: shorter, from: "2026-02-03T00:00:00Z")
        var file = try file(rulebook)
        try file.record(.messageReceived(.init(by: .sms)), at: "2026-02-02T23:59:59Z", by: .owner)
        try file.record(.messageReceived(.init(by: .sms)), at: "2026-02-03T00:00:00Z", by: .owner)
        #expect(
            file.breaches(.replyLimit, at: "2026-02-10T12:00:00Z") == [
                "reply.limit/3 2026-02-04T06:00:00Z", "reply.limit/2 2026-02-04T23:59:59Z",
            ])
    }

    @Test("A rule that holds time still is not asked again")
    func stuck() throws {
        let file = try file(Rulebook(InForce(try Sample.settings()), rules: [Stuck()]))
        #expect(file.dossier.duties(at: "2027-01-01T00:00:00Z") == [])
    }

    @Test("Time is followed for ten years past the last recording, and no further")
    func horizon() throws {
        var file = try File()
        try file.record(.mandateSigned(try Sample.mandate()), at: "2026-01-06T12:00:00Z")
        let far = file.dossier.duties(at: .last).filter { $0.id.clause == "statement.sentByAccounting" }
        #expect(far.count == 120)
    }
}

@Suite("InForce: a value that changes from time to time")
struct InForceTests {
    @Test("Each version holds from its instant on, whatever the order in which they were told")
    func versions() {
        let value = InForce("a").changed(to: "c", from: "2026-03-01T00:00:00Z").changed(
            to: "b", from: "2026-02-01T00:00:00Z")
        #expect(value["2026-01-31T23:59:59.999Z"] == "a")
        #expect(value["2026-02-01T00:00:00Z"] == "b")
        #expect(value["2026-02-28T23:59:59.999Z"] == "b")
        #expect(value["2026-03-01T00:00:00Z"] == "c")
        #expect(value.changed(to: "d", from: "2026-03-01T00:00:00Z")[.last] == "d")
    }
}

@Suite("Journal: the file as it was known")
struct JournalTests {
    @Test("Facts recorded after an instant are not known at it")
    func asKnown() throws {
        var file = try File()
        try file.record(.messageReceived(.init(by: .email)), at: "2026-01-06T12:00:00Z", by: .owner)
        try file.record(
            .messageSent(.init(by: .email, answers: [2])), at: "2026-01-07T12:00:00Z",
            recordedAt: "2026-01-12T12:00:00Z")
        let rulebook = Rulebook.standard(try Sample.settings())
        let then = try file.journal.dossier(under: rulebook, asKnownAt: "2026-01-10T12:00:00Z")
        #expect(then.breaches(at: "2026-01-10T12:00:00Z").contains { $0.clause == "reply.limit" })
        let now = try file.journal.dossier(under: rulebook)
        #expect(now == file.dossier)
        #expect(now.breaches(at: "2026-01-12T12:00:00Z").first { $0.clause == "reply.limit" }?.lifting?.by == 3)
    }

    @Test("A fact that cannot follow stops the fold and is named")
    func refusal() throws {
        let first = Fact(1, .clientSpaceEnrolled, at: "2026-01-06T12:00:00Z", by: .system)
        let refusal = #expect(throws: Refusal.self) {
            try Journal([first]).dossier(under: .standard(try Sample.settings()))
        }
        #expect(refusal?.fact == 1 && refusal?.kind == .clientSpaceEnrolled && refusal?.fault == .notOpened)
    }
}
