import Gerance
import Testing

@Suite("Redmine: what is sent, byte by byte")
struct RedmineRequestsTests {
    private static let search =
        "/projects/gerance/issues.json?set_filter=1&f%5B%5D=status_id&op%5Bstatus_id%5D=%2A&f%5B%5D=cf_1"
        + "&op%5Bcf_1%5D=%3D&v%5Bcf_1%5D%5B%5D="

    @Test("Opening the mandate's ticket: searched by its key in all statuses, created, read back")
    func mandate() throws {
        var exchange = try RedmineExchange(opening: RedmineSample.mandate, by: RedmineSample.mapping())
        let read = RedmineSample.issue(9, key: "O-1/mandate/1/open", tracker: 2)
        let requests = try exchange.drive(
            RedmineSample.list(), RedmineSample.one(read, status: 201), RedmineSample.one(read))
        #expect(requests.map(\.method) == [.get, .post, .get])
        #expect(
            requests.map(\.path) == [
                Self.search + "O-1%2Fmandate%2F1%2Fopen&sort=id&limit=25", "/issues.json", "/issues/9.json",
            ])
        #expect(
            requests.map(\.body) == [
                nil,
                #"{"issue":{"custom_fields":[{"id":1,"value":"O-1/mandate/1/open"},{"id":2,"value":"0"},"#
                    + #"{"id":3,"value":"O-1"}],"project_id":"gerance","subject":"Mandat M-1","tracker_id":2}}"#,
                nil,
            ])
        let result = TicketResult(
            key: "O-1/mandate/1/open", "9", subject: "Mandat M-1", under: nil, assignedTo: nil, isVisibleToOwner: false,
            isClosed: false)
        #expect(exchange.outcome == RedmineOutcome(result, drops: []))
    }

    @Test("Opening a change: a subtask of the mandate's ticket, assigned to accounting, visible to the owner")
    func change() throws {
        let mapping = try RedmineSample.mapping(open: 1, priority: 2)
        var exchange = try RedmineExchange(opening: RedmineSample.change, by: mapping)
        let requests = try exchange.drive(
            RedmineSample.list(), RedmineSample.one(RedmineSample.changeIssue, status: 201),
            RedmineSample.one(RedmineSample.changeIssue))
        #expect(
            requests[1].body
                == #"{"issue":{"assigned_to_id":5,"custom_fields":[{"id":1,"value":"O-1/change.ticketed/3/open"},"#
                + #"{"id":2,"value":"1"},{"id":3,"value":"O-1"}],"description":"Bonjour,\n\nVoici mon « RIB ».","#
                + #""parent_issue_id":9,"priority_id":2,"project_id":"gerance","status_id":1,"#
                + #""subject":"Changement de RIB","tracker_id":3}}"#)
        let result = TicketResult(
            key: "O-1/change.ticketed/3/open", "10", subject: "Changement de RIB", under: "9", assignedTo: .accounting,
            isVisibleToOwner: true, isClosed: false)
        #expect(exchange.outcome == RedmineOutcome(result, drops: []))
    }

    @Test("What a mapping leaves out is not sent")
    func optional() throws {
        let mapping = try RedmineSample.mapping(project: "12", basePath: "/suivi/redmine", journal: nil)
        var exchange = try RedmineExchange(opening: RedmineSample.mandate, by: mapping)
        let requests = try exchange.drive(RedmineSample.list())
        #expect(requests[0].path.hasPrefix("/suivi/redmine/projects/12/issues.json?"))
        #expect(requests[1].path == "/suivi/redmine/issues.json")
        #expect(
            requests[1].body
                == #"{"issue":{"custom_fields":[{"id":1,"value":"O-1/mandate/1/open"},{"id":2,"value":"0"}],"#
                + #""project_id":"12","subject":"Mandat M-1","tracker_id":2}}"#)
    }

    @Test("Every sign of a key reaches the search as itself")
    func key() throws {
        let key = try "~*|&=%+#\"\\/!é".asciiKey
        let request = OpenTicketRequest(.mandate("M-1"), of: "O-1", subject: "Mandat", key: key)
        let exchange = try RedmineExchange(opening: request, by: RedmineSample.mapping())
        #expect(
            exchange.request?.path == Self.search + "~%2A%7C%26%3D%25%2B%23%22%5C%2F%21&sort=id&limit=25")
    }

    @Test("Changing: read, changed, read back; only what was asked is written")
    func update() throws {
        let update = UpdateTicketRequest(
            TicketUpdate("10", parent: "9", assignee: .manager, visibleToOwner: false), note: "Vu\nhier", key: "k")
        var exchange = try RedmineExchange(updating: update, by: RedmineSample.mapping())
        let before = RedmineSample.issue(10, assignee: 5, visible: #""1""#, notes: ["", "Avant"])
        let after = RedmineSample.issue(10, parent: 9, assignee: 6, notes: ["", "Avant", #"Vu\nhier"#])
        let requests = try exchange.drive(
            RedmineSample.one(before), RedmineSample.changed, RedmineSample.one(after))
        #expect(requests.map(\.method) == [.get, .put, .get])
        #expect(
            requests.map(\.path) == [
                "/issues/10.json?include=journals", "/issues/10.json", "/issues/10.json?include=journals",
            ])
        #expect(
            requests[1].body
                == #"{"issue":{"assigned_to_id":6,"custom_fields":[{"id":2,"value":"0"}],"notes":"Vu\nhier","#
                + #""parent_issue_id":9}}"#)
        #expect(exchange.outcome?.drops == [])
        #expect(exchange.outcome?.result.key == "k")
        #expect(exchange.outcome?.result.assignee == .manager)
    }

    @Test("Closing: read, closed, read back", arguments: [200, 204])
    func close(status: Int) throws {
        var exchange = try RedmineExchange(
            closing: CloseTicketRequest("10", key: "k"), by: RedmineSample.mapping())
        let requests = try exchange.drive(
            RedmineSample.one(RedmineSample.issue(10)), RedmineSample.answer(status),
            RedmineSample.one(RedmineSample.issue(10, status: 5, isClosed: true)))
        #expect(requests.map(\.path) == ["/issues/10.json", "/issues/10.json", "/issues/10.json"])
        #expect(requests[1].body == #"{"issue":{"status_id":5}}"#)
        #expect(exchange.outcome?.result.isClosed == true)
        #expect(exchange.outcome?.drops == [])
    }

    @Test("Reading: one request, and no key in the result")
    func read() throws {
        var exchange = try RedmineExchange(reading: ReadTicketRequest("10"), by: RedmineSample.mapping())
        let requests = try exchange.drive(RedmineSample.one(RedmineSample.changeIssue))
        #expect(requests.map(\.path) == ["/issues/10.json"])
        let result = TicketResult(
            key: nil, "10", subject: "Changement de RIB", under: "9", assignedTo: .accounting, isVisibleToOwner: true,
            isClosed: false)
        #expect(exchange.outcome == RedmineOutcome(result, drops: []))
    }

    @Test("Headers name JSON, and no request holds an access key")
    func headers() throws {
        var exchange = try RedmineExchange(opening: RedmineSample.mandate, by: RedmineSample.mapping())
        let requests = try exchange.drive(RedmineSample.list())
        #expect(requests[0].headers == ["Accept": "application/json"])
        #expect(
            requests[1].headers
                == ["Accept": "application/json", "Content-Type": "application/json; charset=utf-8"])
    }
}

extension String {
    /// The text's ASCII characters as a key.
    fileprivate var asciiKey: OperationKey {
        get throws { try OperationKey(filter(\.isASCII)) }
    }
}
