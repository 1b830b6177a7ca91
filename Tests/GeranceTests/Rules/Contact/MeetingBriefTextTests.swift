import Gerance
import GeranceTestKit
import Testing

@Suite("meeting.personalised, meeting.prepared: the brief to print before a meeting")
struct MeetingBriefTextTests {
    private func file() throws -> File {
        var file = try ReassuranceTests.quietFile()
        try file.record(
            .meetingScheduled(Appointment("R-1", startsAt: "2026-03-12T14:00:00Z", place: "à l'agence")),
            at: "2026-03-02T12:00:00Z")
        try file.record(ReassuranceTests.notice("B-1"), at: "2026-03-03T12:00:00Z", by: .tenant)
        try file.record(.changeRequested(.init(of: .address, by: .email)), at: "2026-03-09T12:00:00Z", by: .owner)
        return file
    }

    @Test("A new owner's brief says what is owed, and has no empty section")
    func newOwner() throws {
        let brief = try #require(MeetingBrief(of: try File().dossier, at: "2026-01-05T12:00:00Z"))
        #expect(
            brief.plainText.split(separator: "\u{A0}").joined(separator: " ") == """
                Note de rendez-vous : Hélène Montout

                Dû au propriétaire
                – Communiquer l’adresse d’enregistrement de l’espace client, au plus tard le 7 janvier 2026 à 08:00 (à faire)
                – Vérifier l’adresse e-mail du propriétaire dans Login, au plus tard le 7 janvier 2026 à 08:00 (à faire)
                """)
    }

    @Test("It names the next meeting and what is still to be consulted for it")
    func toConsult() throws {
        var file = try file()
        let brief = try #require(MeetingBrief(of: file.dossier, at: "2026-03-10T14:00:00Z"))
        #expect(brief.appointment?.id == "R-1")
        #expect(brief.toConsult == Appointment.Item.allCases)
        #expect(brief.plainText.contains("le dossier physique, les e-mails passés et les évènements passés"))
        try file.record(.meetingPrepared("R-1", consulted: [.pastEmails, .physicalFile]), at: "2026-03-10T14:00:00Z")
        let later = try #require(MeetingBrief(of: file.dossier, at: "2026-03-10T15:00:00Z"))
        #expect(later.toConsult == [.pastEvents])
        let over = try #require(MeetingBrief(of: file.dossier, at: "2026-03-12T14:00:00.001Z"))
        #expect(over.appointment == nil && over.toConsult == [])
    }

    @Test("It names who leaves, what is asked and what was sent last")
    func sections() throws {
        var file = try file()
        let february = try Period(from: "2026-02-01", to: "2026-02-28")
        for document in [
            Document("A", .letter, title: "Annonce du départ"), Document("F", .statement(of: "M-1", february)),
            Document("F-bis", .statement(of: "M-1", february), replacing: "F"),
        ] {
            try file.record(.documentIssued(document), at: "2026-03-10T12:00:00Z", by: Sample.accounting)
        }
        let brief = try #require(MeetingBrief(of: file.dossier, at: "2026-03-10T14:00:00Z"))
        #expect(brief.lastDocuments.map(\.id) == ["F-bis", "A"])
        #expect(brief.leasesEnding.map(\.id) == brief.departures)
        #expect(brief.openMatters.map(\.fact) == brief.openRequests)
        let text = brief.plainText.split(separator: "\u{A0}").joined(separator: " ")
        for line in [
            "– Salomon, Appartement 1, résidence Les Alizés, bail B-1",
            "– compte rendu de gérance du 1er au 28 février 2026, mandat M-1", "– courrier, Annonce du départ",
        ] {
            #expect(text.contains(line), "\(line)")
        }
    }

    @Test("It keeps the last five documents")
    func fiveDocuments() throws {
        var file = try File()
        for number in 1...7 {
            try file.record(
                .documentIssued(Document(try Document.ID("D-\(number)"), .letter)), at: "2026-03-10T12:00:00Z")
        }
        let brief = try #require(MeetingBrief(of: file.dossier, at: "2026-03-10T14:00:00Z"))
        #expect(brief.lastDocuments.map(\.id) == ["D-7", "D-6", "D-5", "D-4", "D-3"])
    }
}
