/// A stretch of a day during which the agency is open (*plage d'ouverture*).
///
/// From its start included to its end excluded. Written `08:30-12:00`.
public struct OpeningSpan: Hashable, Sendable {
    /// When the agency opens.
    public let opens: TimeOfDay
    /// When the agency closes, later than it opens; 24:00 at the latest.
    public let closes: TimeOfDay

    /// Makes a span.
    ///
    /// - Throws: ``Fault/reversed(opens:closes:)`` when it does not close after it opens.
    public init(from opens: TimeOfDay, to closes: TimeOfDay) throws(Fault) {
        guard opens < closes else { throw .reversed(opens: opens, closes: closes) }
        self.init(unchecked: opens, closes)
    }

    init(unchecked opens: TimeOfDay, _ closes: TimeOfDay) {
        self.opens = opens
        self.closes = closes
    }
}

// MARK: - Text

extension OpeningSpan: TextValue {
    /// The span as `08:30-12:00`.
    public var description: String { "\(opens)-\(closes)" }

    /// Reads a span written `08:30-12:00`, and in no other way.
    ///
    /// - Throws: ``Fault``.
    public init(_ text: String) throws(Fault) {
        var reader = Digits.Reader(text)
        guard let opens = TimeOfDay(reading: &reader), reader.skip("-"),
            let closes = TimeOfDay(reading: &reader), reader.isAtEnd
        else { throw .unreadable(Excerpt(text)) }
        try self.init(from: opens, to: closes)
    }

    /// What is wrong with a span.
    public enum Fault: ValueFault {
        /// The text is not written `08:30-12:00`, or names a time that no clock shows.
        case unreadable(Excerpt)
        /// The span ends before it starts, or at once.
        case reversed(opens: TimeOfDay, closes: TimeOfDay)

        /// The French sentence that explains the fault.
        public var description: String {
            switch self {
            case .unreadable(let text):
                "Plage d'ouverture illisible : \(text). Elle s'écrit début-fin, comme 08:30-12:00."
            case .reversed(let opens, let closes):
                "La plage d'ouverture \(opens)-\(closes) ne finit pas après son début."
            }
        }
    }
}

extension OpeningSpan: ExpressibleByStringLiteral {
    /// Makes a span written in the source; a literal that is no span is a mistake of the program.
    public init(stringLiteral literal: String) {
        do throws(Fault) { try self.init(literal) } catch { preconditionFailure(error.description) }
    }
}
