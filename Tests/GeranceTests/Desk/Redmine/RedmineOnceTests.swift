import Gerance
import Testing

@Suite("Redmine: asked again, the work is done once")
struct RedmineOnceTests {
    private func opening() throws -> RedmineExchange {
        try RedmineExchange(opening: RedmineSample.change, by: RedmineSample.mapping())
    }

    @Test("A ticket of the key is that ticket, as it stands now, even closed or changed by people")
    func found() throws {
        var exchange = try opening()
        let found = RedmineSample.issue(
            10, key: "O-1/change.ticketed/3/open", subject: "RIB, vu", status: 5, isClosed: true, assignee: 6)
        #expect(try exchange.drive(RedmineSample.list(found)).count == 1)
        #expect(exchange.outcome?.result.isClosed == true)
        #expect(exchange.outcome?.result.assignee == .manager)
        #expect(exchange.outcome?.result.key == "O-1/change.ticketed/3/open")
        #expect(exchange.outcome?.drops == [])
    }

    @Test("Of two tickets of one key, the oldest, whatever the order")
    func oldest() throws {
        var exchange = try opening()
        let key = "O-1/change.ticketed/3/open"
        _ = try exchange.drive(RedmineSample.list(RedmineSample.issue(12, key: key), RedmineSample.issue(11, key: key)))
        #expect(exchange.outcome?.result.ticket == "11")
    }

    @Test("A key that differs in its capitals is another key")
    func capitals() throws {
        var exchange = try opening()
        let requests = try exchange.drive(
            RedmineSample.list(RedmineSample.issue(12, key: "o-1/CHANGE.ticketed/3/open")))
        #expect(requests.last?.method == .post)
    }

    @Test("A field that does not filter opens nothing", arguments: [nil, "O-1/change.ticketed/4/open"])
    func noFilter(key: String?) throws {
        var exchange = try opening()
        let answer = RedmineSample.list(
            RedmineSample.issue(10, key: "O-1/change.ticketed/3/open"), RedmineSample.issue(11, key: key))
        let error = #expect(throws: PortError.self) { try exchange.receive(answer) }
        #expect(
            error?.coded
                == "never : Redmine, à la recherche du ticket : le champ personnalisé 1 ne filtre pas les tickets. Cochez "
                + "« Utilisé comme filtre » et vérifiez que le compte utilisé le voit.")
    }

    @Test("A ticket that is as asked is not written to: another member of accounting has it, it is still accounting's")
    func asAsked() throws {
        let update = TicketUpdate("10", parent: "9", assignee: .accounting, visibleToOwner: true)
        var exchange = try RedmineExchange(
            updating: UpdateTicketRequest(update, key: "k"), by: RedmineSample.mapping())
        let issue = RedmineSample.issue(10, parent: 9, assignee: 8, visible: #""1""#)
        #expect(try exchange.drive(RedmineSample.one(issue)).count == 1)
        #expect(exchange.outcome?.result.assignee == .accounting)
    }

    @Test("A note that is the latest one is not added again; an earlier one is no reason to leave it out")
    func note() throws {
        let request = UpdateTicketRequest(TicketUpdate("10"), note: "Vu\nhier", key: "k")
        var again = try RedmineExchange(updating: request, by: RedmineSample.mapping())
        let there = RedmineSample.issue(10, notes: ["Avant", #"Vu\r\nhier"#, ""])
        #expect(try again.drive(RedmineSample.one(there)).count == 1)

        var anew = try RedmineExchange(updating: request, by: RedmineSample.mapping())
        let earlier = RedmineSample.issue(10, notes: [#"Vu\nhier"#, "Après"])
        #expect(try anew.drive(RedmineSample.one(earlier)).last?.body == #"{"issue":{"notes":"Vu\nhier"}}"#)
    }

    @Test("Notes come in either order: the highest number is the latest")
    func order() throws {
        let request = UpdateTicketRequest(TicketUpdate("10"), note: "Vu", key: "k")
        var exchange = try RedmineExchange(updating: request, by: RedmineSample.mapping())
        let issue =
            RedmineSample.issue(10).dropLast()
            + #","journals":[{"id":8,"notes":"Vu"},{"id":7,"notes":"Avant"}]}"#
        #expect(try exchange.drive(RedmineSample.one(String(issue))).count == 1)
    }

    /// A ticket whose field 4 was given two keys, « first » and then « second ».
    private static let twiceChanged: String =
        String(RedmineSample.issue(10, assignee: 6).dropLast())
        + #","journals":[{"id":7,"notes":"Un","details":[{"property":"attr","name":"4","new_value":"third"},"#
        + #"{"property":"cf","name":"4","old_value":null,"new_value":"first"}]},{"id":8,"notes":"Deux","details":["#
        + #"{"property":"cf","name":"4","new_value":"second"},{"property":"cf","name":"3","new_value":"fourth"}]}]}"#

    @Test(
        "A change whose key is in the history of the field for it is not made again",
        arguments: [("first", 1), ("second", 1), ("third", 2), ("fourth", 2)] as [(OperationKey, Int)])
    func change(key: OperationKey, requests: Int) throws {
        let request = UpdateTicketRequest(TicketUpdate("10", assignee: .accounting), key: key)
        var exchange = try RedmineExchange(updating: request, by: RedmineSample.mapping(change: 4))
        let sent = try exchange.drive(RedmineSample.one(Self.twiceChanged))
        #expect(sent.count == requests)
        #expect(sent.first?.path == "/issues/10.json?include=journals")
        guard requests == 2 else { return }
        #expect(
            sent.last?.body
                == #"{"issue":{"assigned_to_id":5,"custom_fields":[{"id":4,"value":"\#(key)"}]}}"#)
    }

    @Test("A ticket that is as asked gets no key either")
    func asAskedWithoutKey() throws {
        let request = UpdateTicketRequest(TicketUpdate("10", assignee: .manager), key: "third")
        var exchange = try RedmineExchange(updating: request, by: RedmineSample.mapping(change: 4))
        #expect(try exchange.drive(RedmineSample.one(Self.twiceChanged)).count == 1)
        #expect(exchange.outcome?.drops == [])
    }

    @Test("A closed ticket stays as it is, and gets no note")
    func closed() throws {
        var exchange = try RedmineExchange(
            closing: CloseTicketRequest("10", note: "Fini", key: "k"), by: RedmineSample.mapping())
        let issue = RedmineSample.issue(10, status: 6, isClosed: true, notes: [])
        #expect(try exchange.drive(RedmineSample.one(issue)).map(\.method) == [.get])
        #expect(exchange.outcome?.result.isClosed == true)
    }

    @Test(
        "Closed is what Redmine says; where it says nothing, what the mapping says",
        arguments: [
            (5, true, true), (5, false, false), (1, true, true), (1, false, false), (6, nil, true), (1, nil, false),
        ] as [(Int, Bool?, Bool)])
    func isClosed(status: Int, said: Bool?, expected: Bool) throws {
        var exchange = try RedmineExchange(reading: ReadTicketRequest("10"), by: RedmineSample.mapping())
        _ = try exchange.drive(RedmineSample.one(RedmineSample.issue(10, status: status, isClosed: said)))
        #expect(exchange.outcome?.result.isClosed == expected)
    }
}
