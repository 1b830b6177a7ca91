import Foundation
import Gerance

/// Journals as text, and the ways in which tests read them.
enum JournalText {
    static func journal(of text: String) throws(LineError) -> Journal { try journal(of: Array(text.utf8)) }

    static func journal(of bytes: [UInt8]) throws(LineError) -> Journal {
        let decoder = JSONDecoder()
        return try Journal(lines: bytes) { line in try decoder.decode(Fact.self, from: Data(line.utf8)) }
    }

    /// The error with which a text is refused; `nil` where it reads.
    static func fault(of bytes: [UInt8]) -> BadLine? {
        do throws(LineError) {
            _ = try journal(of: bytes)
            return nil
        } catch {
            return BadLine(line: error.line, fault: error.fault)
        }
    }

    static func fault(of text: String) -> BadLine? { fault(of: Array(text.utf8)) }

    /// The text as JSON with its keys in order, so that two texts of one value are the same.
    static func canonical(_ line: String) throws -> String {
        let object = try JSONSerialization.jsonObject(with: Data(line.utf8))
        let data = try JSONSerialization.data(withJSONObject: object, options: [.sortedKeys, .withoutEscapingSlashes])
        return String(decoding: data, as: UTF8.self)
    }

    /// A line as this release writes it, in the same form.
    static func rewritten(_ line: String) throws -> String {
        try canonical(JSON.text(of: JSON.read(Fact.self, from: line)))
    }

    /// The keys of a line's object.
    static func fields(of line: String) throws -> Set<String> {
        let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
        return Set((object ?? [:]).keys)
    }
}

/// What a test expects of a `LineError`.
struct BadLine: Equatable {
    let line: Int
    let fault: LineError.Fault
}

/// The journals of the first release, which every later one reads.
enum Golden {
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Golden")

    /// The names of the files.
    static let names =
        ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
        .filter { $0.hasSuffix(".jsonl") }.sorted()

    static func text(of name: String) throws -> String {
        try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
    }

    static func lines() throws -> [String] {
        try names.flatMap { try text(of: $0).split(separator: "\n").map(String.init) }
    }
}
