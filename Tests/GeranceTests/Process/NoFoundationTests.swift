import Foundation
import Testing

@Suite("The library stands on the standard library alone")
struct NoFoundationTests {
    private static let forbidden = [
        "import Foundation", "import FoundationEssentials", "import Glibc", "import Musl", "import Darwin",
        "import Dispatch", "import Testing", "import XCTest", "@unchecked Sendable", "nonisolated(unsafe)", "try!",
        "fatalError(",
    ]

    @Test(arguments: ["Sources/Gerance", "Sources/GeranceTestKit"])
    func `no source imports a platform or hides a trap`(folder: String) throws {
        let root = Repository.root.appending(path: folder)
        let names = FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String } ?? []
        let sources = names.filter { $0.hasSuffix(".swift") }
        #expect(!sources.isEmpty)
        for name in sources {
            let text = try String(contentsOf: root.appending(path: name), encoding: .utf8)
            for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
                let code = line.components(separatedBy: "//")[0]
                for word in Self.forbidden where code.contains(word) {
                    Issue.record("\(folder)/\(name):\(number + 1) contains « \(word) »")
                }
            }
        }
    }
}
