import Foundation
import Gerance
import Testing

@Suite("Tickets in Redmine: the article's lines do what it says")
struct TicketsInRedmineTests {
    /// An HTTP client that answers with one ticket, where the request is the article's.
    private struct Client {
        func answer(
            to method: String, _ address: String, _ headers: [String: String], _ body: String?
        ) async throws -> (Int, String.UTF8View) {
            #expect(method == "GET")
            #expect(address == "https://redmine.exemple.fr/issues/10.json")
            #expect(headers == ["Accept": "application/json", "X-Redmine-API-Key": "clé"])
            #expect(body == nil)
            return (200, #"{"issue":\#(RedmineSample.changeIssue)}"#.utf8)
        }
    }

    @Test("A mapping, and a closure that sends")
    func example() async throws {
        let accessKey = "clé"
        let http = Client()
        let log: @Sendable (String) -> Void = { Issue.record("\($0)") }
        // Example
        let mapping = try RedmineMapping(
            project: "gerance",
            trackers: .init(mandate: 2, serving: 3),
            statuses: .init(closed: [5, 6]),
            roles: [.accounting: [5, 8], .manager: [6]],
            fields: .init(key: 1, visibleToOwner: 2, journal: 3))

        let tickets = RedmineTickets(mapping, onDrop: { log("\($0)") }) { request in
            var headers = request.headers
            headers["X-Redmine-API-Key"] = accessKey
            let (status, body) = try await http.answer(
                to: request.method.rawValue, "https://redmine.exemple.fr" + request.path, headers, request.body)
            return RedmineAnswer(status: status, body: body)
        }
        // End
        #expect(mapping == (try RedmineSample.mapping()))
        #expect(try await tickets.read(ReadTicketRequest("10")).parent == "9")
    }

    @Test("The article's lines are those that run here")
    func sameLines() throws {
        let blocks = try Repository.swiftBlocks(of: "Sources/Gerance/Gerance.docc/TicketsInRedmine.md")
        let source = try Repository.text("Tests/GeranceTests/Desk/Redmine/TicketsInRedmineTests.swift")
        let code = try #require(source.components(separatedBy: "// Example\n").dropFirst().first)
            .components(separatedBy: "// End")[0]
        #expect(blocks.count == 2)
        #expect(blocks.joined().withoutSpace == code.withoutSpace)
    }
}
