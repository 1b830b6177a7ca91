import Gerance
import GeranceTestKit
import Testing

@Suite("Redmine keeps the guarantees of a ticket system")
struct RedmineConformanceTests {
    /// Redmine has no unique field: of two openings of one key at the very same moment, each finds no ticket and makes one.
    private static let race: String = "key.race"

    private static func tickets(in redmine: FakeRedmine, change: RedmineID? = 4) throws -> RedmineTickets {
        let mapping = try RedmineMapping(
            project: "gerance", trackers: .init(mandate: 2, serving: 3), statuses: .init(closed: [5, 6]),
            roles: [.accounting: [5, 8], .manager: [6]],
            fields: .init(key: 1, visibleToOwner: 2, journal: 3, change: change))
        return RedmineTickets(mapping) { try await redmine.answer(to: $0) }
    }

    private static func suite(over redmine: FakeRedmine, change: RedmineID? = 4) -> TicketSystemConformance {
        TicketSystemConformance(
            makeDropping: { try tickets(in: FakeRedmine(managesSubtasks: false), change: change) },
            count: { _, subject in await redmine.issues.filter { $0.subject == subject.description }.count },
            notes: { _, ticket in
                let issue = await redmine.issues.first { String($0.id) == ticket.description }
                return try (issue?.journals ?? []).map(\.notes).filter { !$0.isEmpty }.map { try Prose($0) }
            },
            reopen: { _ in try tickets(in: redmine, change: change) },
            of: { try tickets(in: redmine, change: change) })
    }

    @Test(
        "each of them, but for two openings at the very same moment",
        arguments: TicketSystemConformance.checks.filter { $0.name != RedmineConformanceTests.race })
    func keeps(check: TicketSystemConformance.Check) async throws {
        try await Self.suite(over: FakeRedmine()).run(check)
    }

    @Test("and no other than that one is missing: several tickets of one key, where each found none")
    func losesTheRace() async {
        let failures = await Self.suite(over: FakeRedmine()).run()
        #expect(failures.map(\.check) == [Self.race])
        #expect(failures.first?.asked == "how many tickets 12 requests of one key open")
    }

    @Test("After that race each later request finds the oldest")
    func oldest() async throws {
        let redmine = FakeRedmine()
        let tickets = try Self.tickets(in: redmine)
        let request = OpenTicketRequest(.serving([3]), of: "O-112", subject: "Fuite", key: "O-112/leak/1/open")
        async let first = tickets.open(request)
        async let second = tickets.open(request)
        #expect(try await Set([first.ticket, second.ticket]) == ["1", "2"])
        #expect(try await tickets.open(request).ticket == "1")
        #expect(await redmine.issues.count == 2)
    }

    @Test("Where Redmine has no field for the keys of changes, one that comes again after another one is made again")
    func withoutField() async {
        let failures = await Self.suite(over: FakeRedmine(), change: nil).run()
        #expect(failures.map(\.check) == [Self.race, "key.update"])
    }
}
