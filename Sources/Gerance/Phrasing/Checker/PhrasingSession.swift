/// A draft that is being written, checked again at each change (*relecture au fil de la frappe*).
///
/// Paragraphs that an edit leaves as they are keep their findings; the report is always that of a check from scratch.
public struct PhrasingSession: Sendable {
    /// Who checks.
    public let checker: PhrasingChecker
    /// The draft as it stands.
    public private(set) var text: String
    /// What the checker says of it.
    public private(set) var report: PhrasingReport
    /// How many paragraphs the last change made the checker read.
    public private(set) var paragraphsRead: Int
    private var bytes: [UInt8]
    private var blocks: [CheckedBlock]

    /// Begins with a draft, empty or not.
    public init(_ text: String = "", checker: PhrasingChecker) {
        self.checker = checker
        self.text = ""
        report = PhrasingReport(of: [], [], checker.profile)
        bytes = []
        blocks = []
        paragraphsRead = 0
        update(to: text)
    }

    /// Replaces a part of the draft.
    public mutating func replace(_ range: Range<String.Index>, with words: String) {
        var changed = text
        changed.replaceSubrange(range, with: words)
        update(to: changed)
    }

    /// Takes the draft as it stands now, and reads the paragraphs that changed.
    public mutating func update(to text: String) {
        let new = Array(text.utf8)
        guard new != bytes else {
            paragraphsRead = 0
            return
        }
        let prefix = Self.commonPrefix(bytes, new)
        let suffix = Self.commonSuffix(bytes, new, after: prefix)
        let parts = DraftBlock.split(new)
        let shift = new.count - bytes.count
        var known: [Range<Int>: CheckedBlock] = [:]
        for block in blocks {
            let range = block.block.range
            if range.upperBound < prefix { known[range] = block }
            if range.lowerBound > bytes.count - suffix { known[range.shifted(by: shift)] = block }
        }
        var reader = DraftReader(new, checker.profile, checker.lexicon)
        var read = 0
        blocks = parts.map { part in
            if let block = known[part.range], block.block.isQuotedMail == part.isQuotedMail {
                return CheckedBlock(block: part, findings: block.findings, comments: block.comments)
            }
            read += 1
            return reader.read(part)
        }
        paragraphsRead = read
        bytes = new
        self.text = text
        report = PhrasingReport(of: new, blocks, checker.profile)
    }

    private static func commonPrefix(_ old: [UInt8], _ new: [UInt8]) -> Int {
        var place = 0
        while place < min(old.count, new.count), old[place] == new[place] { place += 1 }
        return place
    }

    private static func commonSuffix(_ old: [UInt8], _ new: [UInt8], after prefix: Int) -> Int {
        var length = 0
        while length < min(old.count, new.count) - prefix, old[old.count - 1 - length] == new[new.count - 1 - length] {
            length += 1
        }
        return length
    }
}
