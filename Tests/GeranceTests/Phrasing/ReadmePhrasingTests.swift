import Foundation
import Gerance
import Testing

@Suite("The README is true of the checker of wording")
struct ReadmePhrasingTests {
    @Test("The example of the checker gives what the README says beside it")
    func example() {
        // README
        let checker = PhrasingChecker(.email)
        let report = checker.check("N'hésitez pas à me contacter. Nous vous enverrons le bail demain.")
        #expect(report.findings.map { $0.rule } == [.negation, .future])
        #expect(report.isFitToSend == true)
        #expect(
            checker.rewrite("N'hésitez pas à me contacter. Nous vous enverrons le bail demain.")
                == "Contactez-moi. Nous vous envoyons le bail demain.")
        // end
    }

    @Test(
        "The example of the checker is the code of the test above: each value that the README tells is expected there")
    func sameCode() throws {
        let block = try #require(try Repository.swiftBlocks(of: "README.md", behind: "## Words that reassure\n").first)
        let shown = block.split(separator: "\n").map(String.init)
        let source = try String(contentsOf: URL(filePath: #filePath), encoding: .utf8).components(separatedBy: "\n")
        let start = try #require(source.firstIndex { $0.hasSuffix("// README") })
        let end = try #require(source.firstIndex { $0.hasSuffix("// end") })
        #expect(
            Self.expectations(in: shown).joined().withoutSpace == source[(start + 1)..<end].joined().withoutSpace)
    }

    /// The lines of an example as a test has them: « expression  // value: why » and an expression with its text below,
    /// « // text », are expected to be that.
    static func expectations(in lines: [String]) -> [String] {
        var code: [String] = []
        for line in lines {
            if line.hasPrefix("// "), let expression = code.popLast() {
                code.append("#expect(\(expression) == \"\(line.dropFirst(3))\")")
            } else if let comment = line.firstRange(of: " // ") {
                let value = line[comment.upperBound...].prefix { $0 != ":" }
                code.append("#expect(\(line[..<comment.lowerBound]) == \(value))")
            } else {
                code.append(line)
            }
        }
        return code
    }
}
