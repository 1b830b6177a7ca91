/// Words for an owner that were reviewed and are fit to send (*texte relu*).
///
/// Only a ``PhrasingChecker`` makes one, and only where nothing blocks: what leaves for an owner through the desk is such a
/// text and nothing else.
public struct ReviewedText: Hashable, Sendable {
    /// What the message is about; none where its channel has no subject line.
    public let subject: Label?
    /// The whole text, as it leaves.
    public let text: Prose

    fileprivate init(subject: Label?, _ text: Prose) {
        self.subject = subject
        self.text = text
    }
}

/// Why a text is not fit to send to an owner.
public enum UnfitText: Error, Hashable, Sendable, CustomStringConvertible {
    /// The review found what blocks; ``PhrasingReport/blocking`` names it.
    case blocked(PhrasingReport)
    /// The text or its subject is empty, too long, or holds a control character.
    case unreadable(TextFault)

    /// The French sentence that explains it.
    public var description: String {
        switch self {
        case .blocked(let report):
            "Ce texte attend une relecture : " + Self.messages(of: report).joined(separator: " ")
        case .unreadable(let fault): fault.description
        }
    }

    /// What blocks, each message once: a letter says many things in its subject and again in its text.
    private static func messages(of report: PhrasingReport) -> [String] {
        report.blocking.map(\.message).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }
}

extension PhrasingChecker {
    /// Reviews words for an owner.
    ///
    /// Subject and text are read together, each by the rules of the profile.
    ///
    /// - Throws: ``UnfitText``.
    public func review(_ text: String, subject: Label? = nil) throws(UnfitText) -> ReviewedText {
        try pass(check((subject.map { "\($0)\n\n" } ?? "") + text))
        return try Self.reviewed(text, subject: subject)
    }

    /// Reviews a letter: its words, from its subject to its signature.
    ///
    /// - Throws: ``UnfitText``.
    public func review(_ letter: OwnerLetter) throws(UnfitText) -> ReviewedText {
        try pass(check(letter))
        let subject: Label
        do throws(TextFault) { subject = try Label(letter.subject) } catch { throw .unreadable(error) }
        return try Self.reviewed(letter.plainText, subject: subject)
    }

    private func pass(_ report: PhrasingReport) throws(UnfitText) {
        if !report.isFitToSend { throw .blocked(report) }
    }

    private static func reviewed(_ text: String, subject: Label?) throws(UnfitText) -> ReviewedText {
        do throws(TextFault) {
            return ReviewedText(subject: subject, try Prose(text))
        } catch {
            throw .unreadable(error)
        }
    }
}
