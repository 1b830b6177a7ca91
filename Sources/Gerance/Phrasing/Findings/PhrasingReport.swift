/// What the checker says of a whole draft (*rapport de relecture*).
public struct PhrasingReport: Hashable, Sendable {
    /// The findings, praise among them, in the order of the text.
    public let findings: [Finding]
    /// How often each strong word of the profile is used, in any inflection; those used, in the order of the profile.
    public let strongWords: [Use]
    /// Which advantages of the profile the draft names, in the order of the profile.
    public let advantages: [Use]
    /// The names of the advantages that the draft does not name.
    public let missingAdvantages: [String]
    /// Whether the draft has the agency's signature line; true where the profile has none.
    public let hasSignatureLine: Bool
    /// The tone, summed up.
    public let tone: Tone
    /// The findings that weigh so much that the draft does not go out like this, under the profile.
    public let blocking: [Finding]
    /// Whether nothing blocks.
    public var isFitToSend: Bool { blocking.isEmpty }
    /// The draft with each automatic correction applied once.
    public let corrected: String

    /// A word or an advantage, and how often the draft has it.
    public struct Use: Hashable, Sendable {
        /// The name that the profile gives it.
        public let name: String
        /// How often, at least once.
        public let count: Int
    }
}

extension PhrasingReport {
    init(of bytes: [UInt8], _ blocks: [CheckedBlock], _ profile: PhrasingProfile) {
        let suppressions = Suppressions(
            bytes, blocks.flatMap { block in block.comments.map { $0.shifted(by: block.block.range.lowerBound) } })
        var counter = TextCounter()
        var findings: [Finding] = []
        var edits: [(range: Range<Int>, text: String)] = []
        for block in blocks {
            for stored in block.findings {
                let range = stored.bytes.shifted(by: block.block.range.lowerBound)
                if profile.ignored.contains(stored.fingerprint) || suppressions.silence(stored.rule, range) { continue }
                let finding = Finding(stored, at: range, from: block.block.range.lowerBound, bytes, &counter)
                if let replacement = finding.automaticReplacement {
                    edits.append((replacement.range.utf8, replacement.text))
                }
                findings.append(finding)
            }
        }
        self.findings = findings
        strongWords = Self.uses(in: findings, profile.strongWords) {
            if case .strongWord(let name) = $0 { name } else { nil }
        }
        advantages = Self.uses(in: findings, profile.advantages) {
            if case .advantage(let name) = $0 { name } else { nil }
        }
        tone = Tone(findings, hasStrongWord: !strongWords.isEmpty)
        let named = Set(advantages.map { $0.name })
        missingAdvantages = profile.advantages.map { $0.name }.filter { !named.contains($0) }
        hasSignatureLine = profile.signatureLine == nil || findings.contains { $0.subject == .signatureLine }
        blocking = findings.filter { $0.severity >= profile.blocking && $0.severity != .praise }
        corrected = Self.apply(edits, to: bytes)
    }

    private static func uses(
        in findings: [Finding], _ families: [WordFamily], _ name: (Finding.Subject) -> String?
    ) -> [Use] {
        var counts: [String: Int] = [:]
        for finding in findings where finding.rule == .praise {
            if let name = name(finding.subject) { counts[name, default: 0] += 1 }
        }
        return families.compactMap { family in counts[family.name].map { Use(name: family.name, count: $0) } }
    }

    /// Applies edits from left to right; of two that overlap, the first.
    private static func apply(_ edits: [(range: Range<Int>, text: String)], to bytes: [UInt8]) -> String {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var place = 0
        for edit in edits.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) where edit.range.lowerBound >= place
        {
            result += bytes[place..<edit.range.lowerBound]
            result += Array(edit.text.utf8)
            place = edit.range.upperBound
        }
        result += bytes[place...]
        return String(decoding: result, as: UTF8.self)
    }
}

extension Finding {
    /// Counts the ranges of a stored finding in all three units.
    init(_ stored: StoredFinding, at range: Range<Int>, from base: Int, _ bytes: [UInt8], _ counter: inout TextCounter)
    {
        // Corrections may begin a little before what was found.
        let first =
            stored.corrections.map { $0.bytes.lowerBound + base }.min().map { min($0, range.lowerBound) }
            ?? range.lowerBound
        counter = counter.at(first, in: bytes)
        let own = counter
        let place = own.range(range, in: bytes)
        self.init(
            rule: stored.rule, range: place,
            excerpt: String(decoding: bytes[place.utf8], as: UTF8.self),
            subject: stored.subject, severity: stored.severity, confidence: Double(stored.confidence) / 100,
            replacements: stored.corrections.map { correction in
                Replacement(
                    text: correction.text, range: own.range(correction.bytes.shifted(by: base), in: bytes),
                    kind: correction.isAutomatic ? .automatic : .proposed)
            }, fingerprint: stored.fingerprint)
    }
}

extension TextCounter {
    /// The counter at an offset, from here on or, a little, back.
    func at(_ offset: Int, in bytes: [UInt8]) -> TextCounter {
        var counter = self
        if offset < utf8 { counter = back(to: offset, in: bytes) } else { counter.advance(to: offset, in: bytes) }
        return counter
    }

    /// The range between two offsets behind the counter, in all units; its end moved over signs that belong to the last
    /// character.
    func range(_ range: Range<Int>, in bytes: [UInt8]) -> TextRange {
        let start = at(range.lowerBound, in: bytes)
        var end = start
        end.advance(to: Self.characterEnd(range.upperBound, in: bytes), in: bytes)
        return TextRange(
            utf8: start.utf8..<end.utf8, utf16: start.utf16..<end.utf16, scalars: start.scalars..<end.scalars)
    }

    /// Moves an end over combining marks, variation selectors and joiners behind it.
    private static func characterEnd(_ end: Int, in bytes: [UInt8]) -> Int {
        var place = end
        while place + 1 < bytes.count {
            switch (bytes[place], bytes[place + 1]) {
            case (0xCC, _), (0xCD, 0x80...0xAF): place += 2
            case (0xE2, 0x80) where place + 2 < bytes.count && bytes[place + 2] == 0x8D: place += 3
            case (0xEF, 0xB8) where place + 2 < bytes.count && bytes[place + 2] <= 0x8F: place += 3
            case (0xE2, 0x83) where place + 2 < bytes.count && bytes[place + 2] >= 0x90: place += 3
            default: return min(place, bytes.count)
            }
        }
        return min(place, bytes.count)
    }
}
