import Foundation
import Gerance
import GeranceTestKit
import Testing

@Suite("template.used: the standard letters, each of which passes the phrasing checker")
struct OwnerLetterTests {
    /// The letters of the golden files; the tests write them anew with `GERANCE_RECORD=1`.
    static let isRecording = ProcessInfo.processInfo.environment["GERANCE_RECORD"] == "1"
    static let folder = "Tests/GeranceTests/Documents/Golden"

    @Test("Each letter reads as its golden file", arguments: try LetterSamples.golden())
    func golden(_ sample: LetterSample) throws {
        let path = "\(Self.folder)/\(sample.name).txt"
        let text = try sample.written().plainText + "\n"
        if Self.isRecording {
            try text.write(to: Repository.root.appendingPathComponent(path), atomically: true, encoding: .utf8)
        }
        #expect(try Repository.text(path) == text)
    }

    @Test("No golden file is of no letter")
    func noOrphan() throws {
        let files = try FileManager.default.contentsOfDirectory(
            atPath: Repository.root.appendingPathComponent(Self.folder).path)
        #expect(Set(files) == Set(try LetterSamples.golden().map { "\($0.name).txt" }))
    }

    @Test("In every variant the checker finds nothing but praise")
    func phrasing() throws {
        let checkers = Dictionary(
            uniqueKeysWithValues: PhrasingProfile.Genre.allCases.map { ($0, PhrasingChecker($0)) })
        let samples = try LetterSamples.all() + LetterSamples.golden()
        #expect(samples.count > 300)
        var seen: Set<String> = []
        for sample in samples {
            let letter = try sample.written()
            let report = try #require(checkers[letter.genre]).check(letter.plainText)
            for finding in report.findings where finding.severity != .praise {
                guard seen.insert("\(finding.rule) \(finding.excerpt)").inserted else { continue }
                Issue.record("\(sample.name): \(finding.severity) \(finding.rule) « \(finding.excerpt) »")
            }
            #expect(report.isFitToSend)
        }
    }

    @Test("Each letter sounds reassuring and ends with the agency's own line", arguments: try LetterSamples.golden())
    func tone(_ sample: LetterSample) throws {
        let letter = try sample.written()
        var profile = PhrasingProfile(letter.genre)
        profile.signatureLine = "Agence des Îles, c'est évident"
        let report = PhrasingChecker(profile).check(letter)
        #expect(report.tone.impression == .reassuring)
        #expect(report.hasSignatureLine)
    }

    @Test("The catalogue lists each kind once, and each has a golden letter")
    func catalogue() throws {
        let kinds = LetterCatalogue.kinds
        #expect(Set(kinds.map(\.id)).count == kinds.count)
        #expect(Set(try LetterSamples.golden().map { type(of: $0.template).kind }) == Set(kinds))
        #expect(kinds.count == 10)
        for kind in kinds { #expect(Clause.all.contains(kind.clause)) }
    }
}
