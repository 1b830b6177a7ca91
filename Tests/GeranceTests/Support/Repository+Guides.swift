import Foundation

extension Repository {
    /// The Swift blocks of a text of the package, in order; those behind a heading where one is given.
    static func swiftBlocks(of path: String, behind heading: String = "") throws -> [String] {
        let text = try text(path)
        let section = heading.isEmpty ? text : text.components(separatedBy: heading).dropFirst().first ?? ""
        return section.components(separatedBy: "```swift\n").dropFirst()
            .compactMap { $0.components(separatedBy: "```").first }
    }
}

extension StringProtocol {
    /// The text without spaces and line breaks: where code is laid out otherwise in a test than in a text.
    var withoutSpace: String { String(filter { !$0.isWhitespace }) }
}
