/// A time shown by the clock on the wall (*heure légale*), to the minute, without a day or a time zone.
///
/// 00:00 to 24:00, the last only as the end of a day. Written `08:30`.
public struct TimeOfDay: Hashable, Sendable, Comparable {
    /// Minutes since midnight, 0 to 1440.
    public let minutes: Int

    /// The first time of a day, 00:00.
    public static let startOfDay = TimeOfDay(unchecked: 0)
    /// The end of a day, 24:00, which is 00:00 of the next day.
    public static let endOfDay = TimeOfDay(unchecked: 1440)

    /// Makes a time from the minutes since midnight; `nil` outside 0 to 1440.
    public init?(minutes: Int) {
        guard (0...1440).contains(minutes) else { return nil }
        self.minutes = minutes
    }

    init(unchecked minutes: Int) { self.minutes = minutes }

    /// Orders times within one day.
    public static func < (left: Self, right: Self) -> Bool { left.minutes < right.minutes }
}

// MARK: - Text

extension TimeOfDay: TextValue {
    /// The time as `08:30`.
    public var description: String { Digits.padded(minutes / 60, 2) + ":" + Digits.padded(minutes % 60, 2) }

    /// Reads a time written `08:30`, and in no other way.
    ///
    /// - Throws: ``Fault``.
    public init(_ text: String) throws(Fault) {
        var reader = Digits.Reader(text)
        guard let time = Self(reading: &reader), reader.isAtEnd else { throw .unreadable(Excerpt(text)) }
        self = time
    }

    init?(reading reader: inout Digits.Reader) {
        guard let hour = reader.number(digits: 2), reader.skip(":"),
            let minute = reader.number(digits: 2), minute < 60
        else { return nil }
        self.init(minutes: hour * 60 + minute)
    }

    /// What is wrong with a time.
    public enum Fault: ValueFault {
        /// The text is not written `08:30`, or names a time that no clock shows.
        case unreadable(Excerpt)

        /// The French sentence that explains the fault.
        public var description: String {
            switch self {
            case .unreadable(let text): "Heure illisible : \(text). Elle s'écrit de 00:00 à 24:00, comme 08:30."
            }
        }
    }
}

extension TimeOfDay: ExpressibleByStringLiteral {
    /// Makes a time written in the source; a literal that is no time is a mistake of the program.
    public init(stringLiteral literal: String) {
        do throws(Fault) { try self.init(literal) } catch { preconditionFailure(error.description) }
    }
}
