import Gerance
import Testing

/// A Redmine as an agency has it, and answers shaped like those of a Redmine 5.0.4.
enum RedmineSample {
    /// Accounting is group 5, of which user 8 is one; the manager is user 6.
    static func mapping(
        project: RedmineProject = "gerance", basePath: String = "", open: RedmineID? = nil,
        closed: [RedmineID] = [5, 6],
        journal: RedmineID? = 3, change: RedmineID? = nil, priority: RedmineID? = nil
    ) throws -> RedmineMapping {
        try RedmineMapping(
            project: project, basePath: basePath, trackers: .init(mandate: 2, serving: 3),
            statuses: .init(open: open, closed: closed), roles: [.accounting: [5, 8], .manager: [6]],
            fields: .init(key: 1, visibleToOwner: 2, journal: journal, change: change), priority: priority)
    }

    static let mandate = OpenTicketRequest(
        .mandate("M-1"), of: "O-1", subject: "Mandat M-1", key: "O-1/mandate/1/open")

    /// A change of bank details: a subtask of the mandate's ticket 9, assigned to accounting, visible to the owner.
    static let change = OpenTicketRequest(
        .serving([3]), of: "O-1", subject: "Changement de RIB", text: "Bonjour,\n\nVoici mon « RIB ».", under: "9",
        assignedTo: .accounting, isVisibleToOwner: true, key: "O-1/change.ticketed/3/open")

    /// The ticket of ``change`` as Redmine tells it: numbers and members that the library does not read are there too.
    static let changeIssue = issue(
        10, key: "O-1/change.ticketed/3/open", subject: "Changement de RIB",
        text: #""Bonjour,\r\n\r\nVoici mon « RIB ».""#, parent: 9, assignee: 5, visible: #""1""#)

    static func issue(
        _ number: Int, key: String? = nil, subject: String = "Mandat M-1", text: String = "null", tracker: Int = 3,
        status: Int = 1, isClosed: Bool? = false, priority: Int? = 2, parent: Int? = nil, assignee: Int? = nil,
        visible: String = #""0""#, journal: String? = "O-1", notes: [String]? = nil
    ) -> String {
        var fields = [
            #""id":\#(number)"#, #""project":{"id":1,"name":"Gérance"}"#,
            #""tracker":{"id":\#(tracker),"name":"Suivi"}"#,
            #""status":{"id":\#(status),"name":"État"\#(isClosed.map { #","is_closed":\#($0)"# } ?? "")}"#,
        ]
        if let priority { fields.append(#""priority":{"id":\#(priority),"name":"Normale"}"#) }
        fields.append(#""author":{"id":6,"name":"Léa"}"#)
        if let assignee { fields.append(#""assigned_to":{"id":\#(assignee),"name":"Quelqu'un"}"#) }
        if let parent { fields.append(#""parent":{"id":\#(parent)}"#) }
        fields += [
            #""subject":"\#(subject)""#, #""description":\#(text)"#, #""start_date":"2026-11-24""#, #""due_date":null"#,
            #""done_ratio":0"#, #""is_private":false"#, #""estimated_hours":null"#, #""total_estimated_hours":0.0"#,
            #""custom_fields":[{"id":1,"name":"Clé","value":\#(quoted(key))},{"id":2,"name":"Visible","value":\#(visible)},"#
                + #"{"id":3,"name":"Dossier","value":\#(quoted(journal))},{"id":7,"name":"Villes","value":["Fort","Lamentin"]}]"#,
            #""created_on":"2026-11-24T16:01:31Z""#, #""closed_on":null"#,
        ]
        if let notes {
            let journals = notes.enumerated().map { #"{"id":\#($0 + 1),"notes":"\#($1)","details":[]}"# }
            fields.append(#""journals":[\#(journals.joined(separator: ","))]"#)
        }
        return "{" + fields.joined(separator: ",") + "}"
    }

    private static func quoted(_ text: String?) -> String { text.map { "\"\($0)\"" } ?? "null" }

    /// An answer that tells one ticket.
    static func one(_ issue: String, status: Int = 200) -> RedmineAnswer {
        answer(status, #"{"issue":\#(issue)}"#)
    }

    /// An answer to a search.
    static func list(_ issues: String...) -> RedmineAnswer {
        let list = issues.joined(separator: ",")
        return answer(200, #"{"issues":[\#(list)],"total_count":\#(issues.count),"offset":0,"limit":25}"#)
    }

    static func answer(_ status: Int, _ body: String = "") -> RedmineAnswer {
        RedmineAnswer(status: status, body: body.utf8)
    }

    /// The answer to a change: nothing, as a Redmine 5.0 gives it.
    static let changed = answer(204)
}

extension RedmineExchange {
    /// Gives the exchange answers, one after the other; the requests that it made for them, and for the next one.
    mutating func drive(_ answers: RedmineAnswer...) throws -> [RedmineRequest] {
        var requests: [RedmineRequest] = []
        for answer in answers {
            requests.append(try #require(request))
            try receive(answer)
        }
        return requests + [request].compactMap(\.self)
    }

    var request: RedmineRequest? { if case .send(let request) = step { request } else { nil } }
    var outcome: RedmineOutcome? { if case .done(let outcome) = step { outcome } else { nil } }
}

extension PortError {
    /// The code as programs have it, and the explanation.
    var coded: String { "\(code.rawValue) : \(explanation)" }
}
