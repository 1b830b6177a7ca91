import Foundation
import Gerance

/// Answers the requests of `RedmineTickets` as a Redmine 5.0.4 does; what was seen there is in decision 0016.
///
/// One project, « gerance », with the trackers 1 to 3, the statuses 1 to 6, of which 5 and 6 are closed, the custom fields 1
/// to 4, and the users and groups 5, 6 and 8. All of its custom fields filter.
actor FakeRedmine {
    private(set) var issues: [FakeRedmineIssue] = []
    private let managesSubtasks: Bool
    private var lastJournal = 0

    /// Makes a Redmine whose account has, or has not, the right « Gérer les sous-tâches ».
    init(managesSubtasks: Bool = true) { self.managesSubtasks = managesSubtasks }

    /// Answers; the answer is a while on its way, as over any line.
    func answer(to request: RedmineRequest) async throws -> RedmineAnswer {
        let answer = try answerAtOnce(to: request)
        for _ in 0..<20 { await Task.yield() }
        return answer
    }

    private func answerAtOnce(to request: RedmineRequest) throws -> RedmineAnswer {
        let address = URLComponents(string: request.path)
        let query = address?.queryItems ?? []
        let attributes = try request.body.map(Self.attributes) ?? [:]
        switch (request.method, address?.path ?? "") {
        case (.get, "/projects/gerance/issues.json"): return try list(query)
        case (.post, "/issues.json"): return try create(attributes)
        case (let method, let path):
            guard let place = issues.firstIndex(where: { path == "/issues/\($0.id).json" }) else {
                return RedmineAnswer(status: 404, body: [])
            }
            if method == .put { return try change(place, attributes) }
            let includesJournals = query.contains { $0.name == "include" && $0.value == "journals" }
            return try Self.answer(200, ["issue": issues[place].document(includingJournals: includesJournals)])
        }
    }

    // MARK: - The requests

    /// Finds tickets by a custom field, in the long form of filters; open ones alone where no status is asked for.
    private func list(_ query: [URLQueryItem]) throws -> RedmineAnswer {
        let values = Dictionary(query.map { ($0.name, $0.value ?? "") }) { first, _ in first }
        let filters = query.filter { $0.name == "f[]" }.compactMap(\.value)
        var found = issues
        if values["op[status_id]"] != "*" { found.removeAll(where: \.isClosed) }
        for field in filters where values["op[\(field)]"] == "=" {
            guard let number = Int(field.dropFirst(3)), FakeRedmineIssue.fields.contains(number) else { continue }
            found.removeAll { $0.values[number] != values["v[\(field)][]"] }
        }
        if values["sort"] != "id" { found.reverse() }
        let limit = values["limit"].flatMap { Int($0) } ?? 25
        return try Self.answer(
            200, ["issues": found.prefix(limit).map { $0.document(includingJournals: false) }, "limit": limit])
    }

    private func create(_ attributes: [String: Any]) throws -> RedmineAnswer {
        guard attributes["project_id"] as? String == "gerance" else { return RedmineAnswer(status: 404, body: []) }
        var issue = FakeRedmineIssue(id: issues.count + 1)
        let errors = set(attributes, in: &issue)
        guard errors.isEmpty else { return try Self.answer(422, ["errors": errors]) }
        issues.append(issue)
        return try Self.answer(201, ["issue": issue.document(includingJournals: false)])
    }

    /// Changes a ticket, and keeps in one entry of its journal what has changed, with the note.
    private func change(_ place: Int, _ attributes: [String: Any]) throws -> RedmineAnswer {
        let before = issues[place]
        var after = before
        let errors = set(attributes, in: &after)
        guard errors.isEmpty else { return try Self.answer(422, ["errors": errors]) }
        let note = attributes["notes"] as? String ?? ""
        let details = after.details(since: before)
        if !note.isEmpty || !details.isEmpty {
            lastJournal += 1
            after.journals.append(.init(id: lastJournal, notes: note, details: details))
        }
        issues[place] = after
        return RedmineAnswer(status: 204, body: [])
    }

    // MARK: - The fields

    /// Sets what may be set, leaves aside what may not, and answers with the sentences of a refusal.
    private func set(_ attributes: [String: Any], in issue: inout FakeRedmineIssue) -> [String] {
        var errors: [String] = []
        if let subject = attributes["subject"] as? String { issue.subject = subject }
        if let text = attributes["description"] as? String {
            issue.text = text.replacingOccurrences(of: "\n", with: "\r\n")
        }
        if let tracker = attributes["tracker_id"] as? Int, 1...3 ~= tracker { issue.tracker = tracker }
        if let status = attributes["status_id"] as? Int, maySet(status, on: issue) { issue.status = status }
        if let priority = attributes["priority_id"] as? Int, !(1...5 ~= priority) {
            errors.append("Priorité n'est pas valide")
        }
        if let assignee = attributes["assigned_to_id"] as? Int {
            if [5, 6, 8].contains(assignee) {
                issue.assignee = assignee
            } else {
                errors.append("Assigné à n'est pas valide")
            }
        }
        if managesSubtasks, let parent = attributes["parent_issue_id"] as? Int {
            if let above = issues.first(where: { $0.id == parent }), !above.isClosed {
                issue.parent = parent
            } else {
                errors.append("Tâche parente n'est pas valide")
            }
        }
        for field in attributes["custom_fields"] as? [[String: Any]] ?? [] {
            guard let number = field["id"] as? Int, FakeRedmineIssue.fields.contains(number) else { continue }
            issue.values[number] = field["value"] as? String
        }
        return errors
    }

    /// A ticket with open subtasks is not closed.
    private func maySet(_ status: Int, on issue: FakeRedmineIssue) -> Bool {
        guard FakeRedmineIssue.closedStatuses.contains(status) else { return 1...6 ~= status }
        return !issues.contains { $0.parent == issue.id && !$0.isClosed }
    }

    // MARK: - JSON

    private static func attributes(of body: String) throws -> [String: Any] {
        let document = try JSONSerialization.jsonObject(with: Data(body.utf8)) as? [String: Any]
        return document?["issue"] as? [String: Any] ?? [:]
    }

    private static func answer(_ status: Int, _ document: [String: Any]) throws -> RedmineAnswer {
        RedmineAnswer(status: status, body: try JSONSerialization.data(withJSONObject: document))
    }
}
