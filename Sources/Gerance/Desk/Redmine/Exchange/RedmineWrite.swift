/// What is to be written on a ticket; what is `nil` stays as it is.
struct RedmineWrite: Hashable, Sendable {
    var project: RedmineProject?
    var tracker: RedmineID?
    var subject: Label?
    var text: Prose?
    var note: Prose?
    var status: RedmineID?
    var priority: RedmineID?
    var parent: RedmineID?
    var assignee: Assignee?
    var isVisibleToOwner: Bool?
    var key: OperationKey?
    var journal: Journal.ID?
    /// The key of a change, where Redmine has a field for it.
    var change: OperationKey?
    /// Whether the status is to close the ticket.
    var isClosing = false

    /// Whether it is the ticket's history that tells what is there.
    var needsHistory: Bool { note != nil || change != nil }

    /// A role and whom Redmine has for it.
    struct Assignee: Hashable, Sendable {
        let role: Role
        let number: RedmineID
    }

    /// The body of the request that writes it.
    func body(_ fields: RedmineMapping.Fields) -> JSONValue {
        var issue: [String: JSONValue] = [:]
        issue["project_id"] = project.map { .string($0.description) }
        issue["tracker_id"] = tracker.map { .integer($0.value) }
        issue["subject"] = subject.map { .string($0.description) }
        issue["description"] = text.map { .string($0.description) }
        issue["notes"] = note.map { .string($0.description) }
        issue["status_id"] = status.map { .integer($0.value) }
        issue["priority_id"] = priority.map { .integer($0.value) }
        issue["parent_issue_id"] = parent.map { .integer($0.value) }
        issue["assigned_to_id"] = assignee.map { .integer($0.number.value) }
        let custom = [
            key.map { Self.field(fields.key, $0.description) },
            isVisibleToOwner.map { Self.field(fields.visibleToOwner, $0 ? "1" : "0") },
            fields.journal.flatMap { field in journal.map { Self.field(field, $0.description) } },
            fields.change.flatMap { field in change.map { Self.field(field, $0.description) } },
        ].compactMap(\.self)
        if !custom.isEmpty { issue["custom_fields"] = .array(custom) }
        return .object(["issue": .object(issue)])
    }

    private static func field(_ number: RedmineID, _ value: String) -> JSONValue {
        .object(["id": .integer(number.value), "value": .string(value)])
    }

    // MARK: - Comparing

    /// What a ticket that was read back has not kept of it.
    func drops(in issue: RedmineIssue, by mapping: RedmineMapping) -> [RedmineDrop] {
        [
            subject.flatMap { $0 == issue.subject ? nil : .subject(asked: $0, found: issue.subject) },
            text.flatMap { Self.isSame($0, issue.text) ? nil : .text },
            note.flatMap { Self.isSame($0, issue.latestNote) ? nil : .note },
            tracker.flatMap { $0 == issue.tracker ? nil : .tracker(asked: $0, found: issue.tracker) },
            priority.flatMap { $0 == issue.priority ? nil : .priority(asked: $0, found: issue.priority) },
            status.flatMap { $0 == issue.status ? nil : .status(asked: $0, found: issue.status) },
            parent.flatMap { $0 == issue.parent ? nil : .parent(asked: $0.ticket, found: issue.parent?.ticket) },
            assignee.flatMap {
                $0.role == mapping.role(of: issue) ? nil : .assignee(asked: $0.role, found: issue.assignee)
            },
            isVisibleToOwner.flatMap { $0 == mapping.isVisibleToOwner(issue) ? nil : .visibility(asked: $0) },
            key.flatMap { key in
                let found = issue.fields[mapping.fields.key]
                return found == key.description ? nil : .key(asked: key, found: found.map(Excerpt.init))
            },
            droppedJournal(in: issue, by: mapping),
            droppedChange(in: issue, by: mapping),
        ].compactMap { (field: RedmineDrop.Field?) in field.map { RedmineDrop($0, of: issue.number.ticket) } }
    }

    private func droppedJournal(in issue: RedmineIssue, by mapping: RedmineMapping) -> RedmineDrop.Field? {
        guard let journal, let field = mapping.fields.journal else { return nil }
        let found = issue.fields[field]
        return found == journal.description ? nil : .journal(asked: journal, found: found.map(Excerpt.init))
    }

    private func droppedChange(in issue: RedmineIssue, by mapping: RedmineMapping) -> RedmineDrop.Field? {
        guard let change, let field = mapping.fields.change, !isMade(in: issue, by: mapping) else { return nil }
        return .change(asked: change, found: issue.fields[field].map(Excerpt.init))
    }

    /// Whether the change was made before: the history of a ticket has its key.
    func isMade(in issue: RedmineIssue, by mapping: RedmineMapping) -> Bool {
        guard let change, let field = mapping.fields.change else { return false }
        return issue.formerValues[field]?.contains(change.description) == true
    }

    /// Whether a ticket has all that is asked, but for the key of the change.
    func isAsAsked(in issue: RedmineIssue, by mapping: RedmineMapping) -> Bool {
        guard !isClosing else { return mapping.isClosed(issue) }
        var asked = self
        asked.change = nil
        return note == nil && asked.drops(in: issue, by: mapping).isEmpty
    }

    /// Whether a ticket has a text: Redmine ends the lines of a description by a carriage return and a line feed.
    static func isSame(_ text: Prose, _ found: String?) -> Bool {
        guard let found else { return false }
        return lines(of: text.description) == lines(of: found)
    }

    private static func lines(of text: String) -> [Substring] {
        text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    }
}

// MARK: - Results

extension RedmineMapping {
    /// The role of whom a ticket is assigned to.
    func role(of issue: RedmineIssue) -> Role? { issue.assignee.flatMap { role(of: $0) } }

    /// Whether the owner follows a ticket.
    func isVisibleToOwner(_ issue: RedmineIssue) -> Bool { issue.fields[fields.visibleToOwner] == "1" }

    /// Whether a ticket is closed.
    func isClosed(_ issue: RedmineIssue) -> Bool { issue.saysClosed ?? statuses.closed.contains(issue.status) }

    /// A ticket as the desk sees it.
    func result(of issue: RedmineIssue, key: OperationKey?) -> TicketResult {
        TicketResult(
            key: key, issue.number.ticket, subject: issue.subject, under: issue.parent?.ticket,
            assignedTo: role(of: issue), isVisibleToOwner: isVisibleToOwner(issue), isClosed: isClosed(issue))
    }
}
