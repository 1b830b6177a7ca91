import Foundation
import Gerance
import GeranceTestKit
import Testing

@Suite("Documentation/Process.md: the written process, clause by clause")
struct ProcessDocumentTests {
    /// The rows of the tables, by the clause that each begins with.
    private func rows() throws -> [(clause: String, cells: [String])] {
        try Repository.text("Documentation/Process.md").components(separatedBy: "\n")
            .filter { $0.hasPrefix("| `") }
            .map { line in
                let cells = line.components(separatedBy: " | ").map {
                    $0.trimmingCharacters(in: CharacterSet(charactersIn: "| "))
                }
                return (cells[0].trimmingCharacters(in: CharacterSet(charactersIn: "`")), cells)
            }
    }

    @Test("Every clause has one row, in the order of the process, and every row a clause")
    func order() throws {
        #expect(try rows().map(\.clause) == Clause.all.map(\.id.description))
    }

    @Test("A row gives the lines, the quotations and the kind of its clause", arguments: Clause.all)
    func row(_ clause: Clause) throws {
        let cells = try #require(try rows().first { $0.clause == clause.id.description }).cells
        try #require(cells.count == 7)
        #expect(cells[1] == clause.quotations.map { String($0.line) }.joined(separator: ", "))
        #expect(cells[2] == clause.quotations.map { "« \($0.text) »" }.joined(separator: "<br>"))
        #expect(cells[3] == clause.kind.rawValue)
        #expect(!cells[6].isEmpty)
    }

    @Test("The files that a row names exist, and its tests name its clause", arguments: Clause.all)
    func files(_ clause: Clause) throws {
        let cells = try #require(try rows().first { $0.clause == clause.id.description }).cells
        let named = (paths(cells[4], in: "Sources/Gerance"), paths(cells[5], in: "Tests/GeranceTests"))
        for path in named.0 + named.1 { #expect(Repository.exists(path), "\(path)") }
        let tested = try Repository.clausesTested()[clause.id.description] ?? []
        for path in named.1 { #expect(tested.contains(path), "\(path)") }
        #expect(named.1.isEmpty == tested.isEmpty)
    }

    private func paths(_ cell: String, in folder: String) -> [String] {
        cell.components(separatedBy: "`").filter { $0.hasSuffix(".swift") }.map { "\(folder)/\($0)" }
    }

    // MARK: - The examples

    /// The Swift lines of the document, and those of this file between two marks, without their indentation.
    private func lines(of text: String) -> [String] {
        text.components(separatedBy: "\n").map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
    }

    @Test("The examples of the document are those that run here, line by line")
    func sameLines() throws {
        let blocks = try Repository.text("Documentation/Process.md").components(separatedBy: "```swift\n").dropFirst()
            .compactMap { $0.components(separatedBy: "```").first }
        let source = try Repository.text("Tests/GeranceTests/Process/ProcessExamples.swift")
        #expect(blocks.count == 3)
        for (index, block) in blocks.enumerated() {
            let mark = "// Example \(index + 1)\n"
            let example = try #require(source.components(separatedBy: mark).dropFirst().first)
            let code = try #require(example.components(separatedBy: "// End").first)
            #expect(lines(of: block) == lines(of: code))
        }
    }

    @Test("An agency's own rule raises and discharges its duty")
    func ownRule() throws {
        var dossier = Dossier(under: ProcessExamples.ownRule(try Sample.settings()))
        try dossier.record(
            .ownerJoined(try Sample.owner(), manager: "lea"), at: "2026-01-05T12:00:00Z", by: Sample.manager)
        try dossier.record(.eventNoted(topic: "works.done", nil), at: "2026-02-06T12:00:00Z", by: .outsider)
        #expect(dossier.duties(at: "2026-02-06T12:00:00Z").map(\.id.description).contains("agence.travaux/2"))
        try dossier.record(.eventNoted(topic: "works.checked", nil), at: "2026-02-09T12:00:00Z", by: Sample.manager)
        #expect(!dossier.duties(at: "2026-02-09T12:00:00Z").map(\.id.description).contains("agence.travaux/2"))
    }

    @Test("An agency's own delays hold from their instant on")
    func ownDelays() throws {
        let book = ProcessExamples.ownDelays(try Sample.settings())
        #expect(book.settings["2026-06-30T12:00:00Z"].delays.replyLimit == "48h")
        #expect(book.settings["2026-07-01T04:00:00Z"].delays.replyLimit == "36h")
        #expect(book.settings["2026-07-01T04:00:00Z"].delays.departure == "8wh")
    }

    @Test("A rule left out is held no more")
    func leftOut() throws {
        let book = ProcessExamples.leftOut(try Sample.settings())
        #expect(!book.clauses.contains(Clause.contactReassure))
        #expect(book.clauses.count == Rulebook.standard(try Sample.settings()).clauses.count - 1)
    }
}
