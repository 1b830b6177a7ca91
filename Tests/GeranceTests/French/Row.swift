import Testing

@testable import Gerance

/// One line of a table of language: its cells, which bars divide.
///
/// A test is named by the whole line.
struct Row: CustomTestStringConvertible, Sendable {
    let cells: [String]

    var testDescription: String { cells.joined(separator: " | ") }

    /// A cell; empty where the line is short of it.
    subscript(place: Int) -> String { place < cells.count ? cells[place] : "" }

    /// The words of a cell.
    func words(_ place: Int) -> [String] { self[place].split(separator: " ").map { String($0) } }

    /// The lines of a table; empty ones are left out.
    static func table(_ text: String) -> [Row] {
        text.split(separator: "\n").map { line in
            Row(
                cells: line.split(separator: "|", omittingEmptySubsequences: false).map { cell in
                    let start = cell.drop { $0 == " " }
                    return String(start.reversed().drop { $0 == " " }.reversed())
                })
        }
    }
}

extension Spelling: CustomTestStringConvertible {
    /// The word, where a test fails.
    var testDescription: String { text }
}
