import Foundation
import Gerance

/// A journal as it was read, with the line on which each of its facts stands.
struct JournalFile {
    let journal: Journal
    /// The lines of the facts, in their order.
    private let lines: [Int]

    /// Reads a journal.
    init(_ source: Command.Source) throws(Failure) {
        let bytes = try Input.bytes(of: source)
        let decoder = JSONDecoder()
        do throws(LineError) {
            journal = try Journal(lines: bytes) { line in try decoder.decode(Fact.self, from: Data(line.utf8)) }
        } catch {
            throw .badLine(error)
        }
        lines = Self.writtenLines(in: bytes)
    }

    /// The line on which a fact stands, told by its place in the journal.
    func line(ofFactAt place: Int) -> Int { lines.indices.contains(place) ? lines[place] : place + 1 }

    /// The lines on which something is written; the journal ignores the others.
    private static func writtenLines(in bytes: Data) -> [Int] {
        let blank: Set<UInt8> = [0x20, 0x09, 0x0D]
        return bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
            .filter { !$0.element.allSatisfy(blank.contains) }
            .map { $0.offset + 1 }
    }
}
