/// A ticket of `FakeRedmine`.
struct FakeRedmineIssue {
    static let fields = 1...4
    static let closedStatuses = 5...6

    let id: Int
    var subject = ""
    var text = ""
    /// The project's first, where none is asked for or an unknown one.
    var tracker = 1
    var status = 1
    var parent: Int?
    var assignee: Int?
    /// The values of the custom fields.
    var values: [Int: String] = [:]
    var journals: [Entry] = []

    init(id: Int) { self.id = id }

    /// An entry of the ticket's history.
    struct Entry {
        let id: Int
        let notes: String
        let details: [[String: String]]
    }

    var isClosed: Bool { Self.closedStatuses.contains(status) }

    /// What has changed, as the history tells it.
    func details(since former: Self) -> [[String: String]] {
        func detail(_ property: String, _ name: String, _ old: String?, _ new: String?) -> [String: String]? {
            old == new ? nil : ["property": property, "name": name, "old_value": old ?? "", "new_value": new ?? ""]
        }
        return [
            detail("attr", "status_id", String(former.status), String(status)),
            detail("attr", "parent_id", former.parent.map(String.init), parent.map(String.init)),
            detail("attr", "assigned_to_id", former.assignee.map(String.init), assignee.map(String.init)),
        ].compactMap(\.self)
            + Self.fields.compactMap { detail("cf", String($0), former.values[$0], values[$0]) }
    }

    /// The ticket as JSON.
    func document(includingJournals: Bool) -> [String: Any] {
        var document: [String: Any] = [
            "id": id, "subject": subject, "description": text, "tracker": ["id": tracker],
            "status": ["id": status, "is_closed": isClosed], "priority": ["id": 2],
            "custom_fields": Self.fields.map { ["id": $0, "value": values[$0] ?? ""] as [String: Any] },
        ]
        document["parent"] = parent.map { ["id": $0] }
        document["assigned_to"] = assignee.map { ["id": $0] }
        if includingJournals {
            document["journals"] = journals.map {
                ["id": $0.id, "notes": $0.notes, "details": $0.details] as [String: Any]
            }
        }
        return document
    }
}
