/// Under which a piece of work is done once, however often it is asked for (*clé d'idempotence*).
///
/// 1 to 255 visible ASCII characters, compared byte for byte. The desk makes the key of a duty's work from the journal and
/// the duty, `O-112/change.ticketed/17/open`, so that after a crash the next run asks under the same key. A service brings
/// its own for what it records itself: the number of a delivery in its queue, the identifier of an e-mail.
public struct OperationKey: TextValue, Comparable {
    /// The key's text.
    public let description: String

    /// Reads a key.
    ///
    /// - Throws: ``IdentifierFault`` when `text` is empty, longer than 255 bytes, or holds a space or anything else than
    ///   visible ASCII.
    public init(_ text: String) throws(IdentifierFault) {
        description = try IdentifierFault.checked(text, limit: Self.limit)
    }

    /// The number of characters that a key holds at most.
    public static let limit = 255

    /// Orders keys by their bytes.
    public static func < (left: Self, right: Self) -> Bool { left.description < right.description }

    /// The key of a step of a duty's work.
    ///
    /// Journals, clauses and parts have 64 characters at most, a step and a number 20: such a key is never too long.
    init(_ duty: Duty.ID, in journal: Journal.ID, step: StaticString, at revision: Journal.Revision? = nil) {
        let suffix = revision.map { "/\($0)" } ?? ""
        description = "\(journal)/\(duty)/\(step)\(suffix)"
    }

    /// The key of what is done once for a mandate, whichever duty asks for it first.
    init(_ mandate: Mandate.ID, in journal: Journal.ID, step: StaticString) {
        description = "\(journal)/mandate/\(mandate)/\(step)"
    }
}

extension OperationKey: ExpressibleByStringLiteral {
    /// Makes a key written in the source; a literal that is no key is a mistake of the program.
    public init(stringLiteral literal: String) {
        do throws(IdentifierFault) {
            try self.init(literal)
        } catch {
            preconditionFailure(error.description)
        }
    }
}
