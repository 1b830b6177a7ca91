import Foundation

/// The files of the package, found from this one.
enum Repository {
    static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    static func text(_ path: String) throws -> String {
        try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
    }

    static func exists(_ path: String) -> Bool {
        FileManager.default.fileExists(atPath: root.appendingPathComponent(path).path)
    }

    /// The lines of the written process, the first one first.
    static func processLines() throws -> [String] {
        let name = try FileManager.default.contentsOfDirectory(atPath: root.appendingPathComponent("seeds").path)
            .filter { $0.hasSuffix(".txt") }.sorted()
        return try name.flatMap { try text("seeds/\($0)").components(separatedBy: "\n") }
    }

    /// The Swift files under a folder, by their paths from the root.
    static func swiftFiles(under folder: String) -> [String] {
        let paths = FileManager.default.enumerator(atPath: root.appendingPathComponent(folder).path)
        return (paths?.compactMap { $0 as? String } ?? []).filter { $0.hasSuffix(".swift") }.sorted()
            .map { "\(folder)/\($0)" }
    }

    /// The clauses that each test file names at the start of a suite: `"reply.target, reply.limit: ..."`.
    static func clausesTested() throws -> [String: Set<String>] {
        var files: [String: Set<String>] = [:]
        for file in swiftFiles(under: "Tests") {
            for suite in try text(file).components(separatedBy: "@Suite(").dropFirst() {
                guard let title = suite.components(separatedBy: "\"").dropFirst().first,
                    let end = title.firstIndex(of: ":")
                else { continue }
                for clause in title[..<end].components(separatedBy: ", ") { files[clause, default: []].insert(file) }
            }
        }
        return files
    }
}
