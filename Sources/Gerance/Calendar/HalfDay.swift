/// The identity of a working half-day (*demi-journée*): a day and its morning or afternoon.
///
/// When it starts and ends is for a ``WorkingCalendar`` to say. Written `2026-11-23.am` or `2026-11-23.pm`.
public struct HalfDay: Hashable, Sendable, Comparable {
    /// The day.
    public let date: CivilDate
    /// Which half of the day.
    public let part: Part

    /// A half of a day.
    public enum Part: String, Codable, CaseIterable, Hashable, Sendable {
        /// The first half (*matin*).
        case morning = "am"
        /// The second half (*après-midi*).
        case afternoon = "pm"

        /// The half's name in French.
        public var name: String {
            switch self {
            case .morning: "matin"
            case .afternoon: "après-midi"
            }
        }
    }

    /// Names a half of a day.
    public init(_ date: CivilDate, _ part: Part) {
        self.date = date
        self.part = part
    }

    /// The half-day for people: « lundi 23 novembre 2026, matin ».
    public var name: String { "\(date.longName), \(part.name)" }

    /// Orders half-days by time.
    public static func < (left: Self, right: Self) -> Bool {
        left.date == right.date ? left.part == .morning && right.part == .afternoon : left.date < right.date
    }
}

// MARK: - Text

extension HalfDay: TextValue {
    /// The half-day as `2026-11-23.am`.
    public var description: String { "\(date).\(part.rawValue)" }

    /// Reads a half-day written `2026-11-23.am` or `2026-11-23.pm`, and in no other way.
    ///
    /// - Throws: ``Fault``.
    public init(_ text: String) throws(Fault) {
        // Ten bytes of date, a dot, two of the half; nothing longer is looked at.
        guard text.utf8.count == 13, let dot = text.utf8.firstIndex(of: UInt8(ascii: ".")),
            let date = try? CivilDate(String(text[..<dot])),
            let part = Part(rawValue: String(text[dot...].dropFirst()))
        else { throw .unreadable(Excerpt(text)) }
        self.init(date, part)
    }

    /// What is wrong with a half-day.
    public enum Fault: ValueFault {
        /// The text is not written `2026-11-23.am`, or names a day that does not exist.
        case unreadable(Excerpt)

        /// The French sentence that explains the fault.
        public var description: String {
            switch self {
            case .unreadable(let text):
                "Demi-journée illisible : \(text). Elle s'écrit 2026-11-23.am le matin, 2026-11-23.pm l'après-midi."
            }
        }
    }
}

extension HalfDay: ExpressibleByStringLiteral {
    /// Makes a half-day written in the source; a literal that is none is a mistake of the program.
    public init(stringLiteral literal: String) {
        do throws(Fault) { try self.init(literal) } catch { preconditionFailure(error.description) }
    }
}
