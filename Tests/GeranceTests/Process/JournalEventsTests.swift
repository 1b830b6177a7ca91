import Gerance
import GeranceTestKit
import Testing

@Suite("A journal tells what happened on a mandate in a period")
struct JournalEventsTests {
    private func journal() throws -> Journal {
        let other = try Sample.mandate("M-2", on: [try Sample.dwelling(7)])
        let contents: [(Fact.Content, Instant)] = [
            (.mandateSigned(try Sample.mandate()), "2026-01-02T12:00:00Z"),
            (.mandateSigned(other), "2026-01-02T12:30:00Z"),
            (.leaseSigned(try Sample.lease()), "2026-01-02T13:00:00Z"),
            (.leaseSigned(try Sample.lease(7)), "2026-01-02T14:00:00Z"),
            (.requestReceived(Request(by: .email, subject: "Fuite de la terrasse")), "2026-01-10T14:00:00Z"),
            (.requestReceived(Request(by: .email, about: "M-2", subject: "Portail")), "2026-01-10T15:00:00Z"),
            (.ticketOpened(Ticket("K-1", .serving([5]), isVisibleToOwner: true)), "2026-01-11T14:00:00Z"),
            (.ticketOpened(Ticket("K-2", .serving([6]), isVisibleToOwner: true)), "2026-01-11T15:00:00Z"),
            (.ticketOpened(Ticket("K-3", .serving([5]), isVisibleToOwner: false)), "2026-01-11T16:00:00Z"),
            (
                .departureAnnounced(
                    TenantNotice(lease: "B-1", form: .registeredLetter, receivedOn: "2026-01-30")),
                "2026-02-01T02:30:00Z"
            ),
            (.ticketClosed("K-1"), "2026-02-03T12:00:00Z"), (.departureWithdrawn("B-1"), "2026-02-05T12:00:00Z"),
            (.accountPosted(try Self.paid(.repairs, "Remplacement du chauffe-eau")), "2026-03-11T12:00:00Z"),
            (.accountPosted(try Self.paid(.repairs, nil)), "2026-03-12T12:00:00Z"),
            (.accountPosted(try Self.paid(.condominiumCharges, "Appel du syndic")), "2026-03-13T12:00:00Z"),
            (.accountPosted(try Self.paid(.repairs, "Remboursé", takingBack: 13)), "2026-03-14T12:00:00Z"),
            (.leaseEnded("B-1", on: "2026-04-30"), "2026-04-30T12:00:00Z"),
            (.leaseEnded("B-7", on: "2026-04-30"), "2026-04-30T12:00:00Z"),
        ]
        return Journal(
            contents.enumerated().map { place, event in
                Fact(FactNumber(place + 1) ?? .first, event.0, at: event.1, by: Sample.manager)
            })
    }

    private static func paid(
        _ category: Posting.Category, _ label: Label?, takingBack number: FactNumber? = nil
    ) throws -> Posting {
        try Posting(
            category, "120.00", on: "M-1", movedOn: "2026-03-10", dwelling: "L-1", reverses: number, label: label)
    }

    @Test(
        "Each event is told once, in the period of its recording at the agency's place, on its own mandate",
        arguments: [
            (
                "M-1", "2026-01-01", "2026-01-31",
                [
                    "Nouveau bail de Salomon, à compter du 1er septembre 2024",
                    "Votre demande est suivie : Fuite de la terrasse", "Congé de Salomon, reçu le 30 janvier 2026",
                ]
            ),
            (
                "M-1", "2026-02-01", "2026-02-28",
                ["Votre demande est traitée : Fuite de la terrasse", "Congé de Salomon retiré"]
            ),
            ("M-1", "2026-03-01", "2026-03-31", ["Travaux : Remplacement du chauffe-eau"]),
            ("M-1", "2026-05-01", "2026-05-31", []),
            ("M-1", "2026-04-01", "2026-04-30", ["Fin du bail de Salomon, le 30 avril 2026"]),
            (
                "M-2", "2026-01-01", "2026-01-31",
                ["Nouveau bail de Salomon, à compter du 1er septembre 2024", "Votre demande est suivie : Portail"]
            ),
        ] as [(Mandate.ID, CivilDate, CivilDate, [String])])
    func events(id: Mandate.ID, from: CivilDate, to: CivilDate, expected: [String]) throws {
        let period = try Period(from: from, to: to)
        let events = try journal().events(of: id, in: period, at: .martinique)
        #expect(events.map(\.description) == expected)
        for event in expected {
            let findings = PhrasingChecker(.letter).check(event).findings
            #expect(findings.filter { $0.severity > .hint && $0.severity != .praise } == [])
        }
    }
}
