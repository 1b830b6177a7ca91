import Foundation
import Gerance
import GeranceTestKit
import Testing

@Suite("Statements and recaps laid out for their owner, as text, Markdown and HTML")
struct StatementPageTests {
    /// The tests write the golden files anew with `GERANCE_RECORD=1`.
    private static let isRecording = ProcessInfo.processInfo.environment["GERANCE_RECORD"] == "1"
    private static let folder = "Tests/GeranceTests/Account/Golden"

    @Test("Each form reads as its golden file", arguments: try PageSample.all())
    func golden(_ sample: PageSample) throws {
        for (end, text) in sample.forms {
            let path = "\(Self.folder)/\(sample.name).\(end)"
            if Self.isRecording {
                try text.write(to: Repository.root.appendingPathComponent(path), atomically: true, encoding: .utf8)
            }
            #expect(try Repository.text(path) == text, "\(path)")
        }
    }

    @Test("No golden file is of no page")
    func noOrphan() throws {
        let files = try FileManager.default.contentsOfDirectory(
            atPath: Repository.root.appendingPathComponent(Self.folder).path)
        let names = try PageSample.all().flatMap { sample in sample.forms.map { "\(sample.name).\($0.end)" } }
        #expect(Set(files) == Set(names))
    }

    @Test("The checker finds nothing above a hint in the sentences", arguments: try PageSample.all())
    func phrasing(_ sample: PageSample) throws {
        #expect(!sample.page.prose.isEmpty)
        for text in sample.page.prose {
            let report = PhrasingChecker(.letter).check(text)
            let findings = report.findings.filter { $0.severity > .hint && $0.severity != .praise }
            #expect(findings.map(\.excerpt) == [], "\(text)")
        }
    }
}
