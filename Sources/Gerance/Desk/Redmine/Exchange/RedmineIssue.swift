/// A ticket as Redmine tells it, as far as the desk needs it.
struct RedmineIssue: Hashable, Sendable {
    let number: RedmineID
    let subject: Label
    let text: String
    let tracker: RedmineID
    let status: RedmineID
    /// What Redmine says of the status; older ones say nothing.
    let saysClosed: Bool?
    let priority: RedmineID?
    let parent: RedmineID?
    let assignee: RedmineID?
    let fields: [RedmineID: String]
    /// The latest note, where notes were asked for.
    let latestNote: String?
    /// The values that custom fields were given one after the other, where notes were asked for.
    let formerValues: [RedmineID: Set<String>]

    /// Reads a ticket; throws the name of the field that is missing or is not what it should be.
    init(_ issue: JSONValue) throws(Gap) {
        number = try Self.number(issue["id"], "id")
        guard let subject = issue["subject"]?.text.flatMap(Self.label) else { throw Gap(field: "subject") }
        self.subject = subject
        text = issue["description"]?.text ?? ""
        tracker = try Self.number(issue["tracker"]?["id"], "tracker")
        status = try Self.number(issue["status"]?["id"], "status")
        saysClosed = issue["status"]?["is_closed"]?.boolean
        priority = try Self.optionalNumber(issue["priority"], "priority")
        parent = try Self.optionalNumber(issue["parent"], "parent")
        assignee = try Self.optionalNumber(issue["assigned_to"], "assigned_to")
        fields = try Self.fields(issue["custom_fields"])
        latestNote = Self.latestNote(issue["journals"])
        formerValues = Self.formerValues(issue["journals"])
    }

    /// A field of a ticket that cannot be read.
    struct Gap: Error {
        let field: StaticString
    }

    private static func number(_ value: JSONValue?, _ field: StaticString) throws(Gap) -> RedmineID {
        guard let number = value?.integer.flatMap(RedmineID.init(_:)) else { throw Gap(field: field) }
        return number
    }

    private static func optionalNumber(_ value: JSONValue?, _ field: StaticString) throws(Gap) -> RedmineID? {
        guard let value, value != .null else { return nil }
        return try number(value["id"], field)
    }

    private static func fields(_ value: JSONValue?) throws(Gap) -> [RedmineID: String] {
        var fields: [RedmineID: String] = [:]
        for field in value?.elements ?? [] {
            fields[try number(field["id"], "custom_fields")] = field["value"]?.text
        }
        return fields
    }

    /// The note with the highest number: an account may want its notes in either order.
    private static func latestNote(_ journals: JSONValue?) -> String? {
        let notes = (journals?.elements ?? []).compactMap { journal -> (number: Int, text: String)? in
            guard let number = journal["id"]?.integer, let text = journal["notes"]?.text, !text.isEmpty else {
                return nil
            }
            return (number, text)
        }
        return notes.max { $0.number < $1.number }?.text
    }

    /// What a ticket's history says of its custom fields; what is no text, as where several values are chosen, is left out.
    private static func formerValues(_ journals: JSONValue?) -> [RedmineID: Set<String>] {
        var values: [RedmineID: Set<String>] = [:]
        for detail in (journals?.elements ?? []).flatMap({ $0["details"]?.elements ?? [] })
        where detail["property"]?.text == "cf" {
            guard let field = detail["name"]?.text.flatMap({ Int($0) }).flatMap(RedmineID.init(_:)),
                let value = detail["new_value"]?.text
            else { continue }
            values[field, default: []].insert(value)
        }
        return values
    }

    /// A subject as people may have changed it: shortened where it is longer than a label, with spaces for what is no
    /// character.
    private static func label(_ subject: String) -> Label? {
        let shown = subject.unicodeScalars.lazy.map { $0.isControl ? " " : $0 }.prefix(Label.limit + 1)
        var text = String.UnicodeScalarView(shown)
        if text.count > Label.limit {
            text.removeLast(2)
            text.append("…")
        }
        return try? Label(String(text))
    }
}
