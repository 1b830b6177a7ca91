import Foundation
import Gerance
import GeranceTestKit
import Testing

@Suite("Documentation/Journal.md says what the code does")
struct JournalDocumentTests {
    private let sections = Section.all

    @Test("Every kind of fact has a section, with an example")
    func kinds() throws {
        #expect(sections.map(\.kind).sorted() == Fact.Kind.allCases.map(\.name).sorted())
        for section in sections {
            let kinds = try section.examples.map { try JSON.read(Fact.self, from: $0).kind.name }
            #expect(kinds.contains(section.kind), "\(section.kind)")
        }
    }

    @Test("Every example reads, and is written back the same")
    func examples() throws {
        for example in sections.flatMap(\.examples) {
            #expect(try JournalText.rewritten(example) == JournalText.canonical(example))
        }
    }

    @Test("The examples are two journals that fold: an owner's, then the agency's")
    func folds() throws {
        var journals: [Journal] = []
        for example in sections.flatMap(\.examples) {
            let fact = try JSON.read(Fact.self, from: example)
            if fact.id == .first { journals.append(Journal()) }
            journals[journals.count - 1].append(fact)
        }
        #expect(journals.count == 2)
        for journal in journals { _ = try journal.dossier(under: .standard(Sample.settings())) }
    }

    @Test("The authors of each kind are those of its row, and nobody else")
    func authors() throws {
        let staff = Role.allCases.map { Author.staff("lea", $0) }
        let groups: [String: [Author]] = [
            "the owner": [.owner], "somebody of the agency": staff, "a manager": [.staff("lea", .manager)],
            "somebody of the agency, or a machine of it": staff + [.system],
        ]
        let everybody = staff + [.owner, .tenant, .system, .outsider]
        let rows = Section.authors
        #expect(Set(rows.values).subtracting(groups.keys) == [])
        var dossier = Dossier(under: .standard(try Sample.settings()))
        for example in sections.flatMap(\.examples) {
            let fact = try JSON.read(Fact.self, from: example)
            if fact.id == .first { dossier = Dossier(under: dossier.rulebook) }
            let possible = rows[fact.kind.name].flatMap { groups[$0] } ?? everybody
            for author in everybody {
                var copy = dossier
                let isPossible = (try? copy.record(Fact(fact.id, fact.content, at: fact.at, by: author))) != nil
                #expect(isPossible == possible.contains(author), "\(fact.kind.name), \(author)")
            }
            try dossier.record(fact)
        }
    }

    @Test("Every field of a kind is in its table, and no other")
    func fields() throws {
        let envelope: Set<String> = ["n", "at", "recordedAt", "by", "kind"]
        var written: [String: Set<String>] = [:]
        for line in try Golden.lines() {
            let kind = try JSON.read(Fact.self, from: line).kind.name
            written[kind, default: []].formUnion(try JournalText.fields(of: line).subtracting(envelope))
        }
        for section in sections { #expect(Set(section.fields) == written[section.kind], "\(section.kind)") }
    }

    @Test("A field that is said to be required is: without it the line is refused, and the refusal names it")
    func required() throws {
        for section in sections {
            guard let example = section.examples.last,
                let object = try JSONSerialization.jsonObject(with: Data(example.utf8)) as? [String: Any]
            else { continue }
            for field in section.required + ["n", "at", "by", "kind"] {
                let data = try JSONSerialization.data(withJSONObject: object.filter { $0.key != field })
                let fault = JournalText.fault(of: Array(data))
                #expect(fault == BadLine(line: 1, fault: .missing(field: field)), "\(section.kind)")
            }
            for field in section.fields where !section.required.contains(field) {
                guard !(section.kind == "login.checked" && field == "email") else { continue }
                let data = try JSONSerialization.data(withJSONObject: object.filter { $0.key != field })
                #expect(JournalText.fault(of: Array(data)) == nil, "\(section.kind).\(field)")
            }
        }
    }
}

/// The section of one kind of fact in the document.
private struct Section {
    let kind: String
    var fields: [String] = []
    var required: [String] = []
    var examples: [String] = []

    static let all: [Section] = {
        guard let text = try? Repository.text("Documentation/Journal.md") else { return [] }
        var sections: [Section] = []
        for line in text.split(separator: "\n") {
            if line.hasPrefix("## The objects inside") { break }
            if line.hasPrefix("#### ") {
                sections.append(Section(kind: String(line.dropFirst(5))))
            } else if !sections.isEmpty {
                sections[sections.count - 1].read(String(line))
            }
        }
        return sections
    }()

    /// The authors of the kinds that not everybody is the author of, as the document's table names them.
    static let authors: [String: String] = {
        guard let text = try? Repository.text("Documentation/Journal.md") else { return [:] }
        let lines = text.split(separator: "\n").drop { !$0.hasPrefix("| Kinds | Author |") }.dropFirst(2)
        var authors: [String: String] = [:]
        for line in lines.prefix(while: { $0.hasPrefix("| `") }) {
            let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
            for kind in cells[0].split(separator: ", ") {
                authors[kind.trimmingCharacters(in: ["`"])] = cells[1]
            }
        }
        return authors
    }()

    private mutating func read(_ line: String) {
        if line.hasPrefix("{") { examples.append(line) }
        guard line.hasPrefix("| `") else { return }
        let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
        let field = cells[0].trimmingCharacters(in: ["`"])
        fields.append(field)
        if cells[2] == "yes" { required.append(field) }
    }
}
