/// A point in time, the same for everyone: when a call ended, when a message arrived.
///
/// Milliseconds since 1970-01-01T00:00:00Z, without leap seconds, over the years 1 to 9999. An instant carries no
/// calendar; a ``Territory`` says which day and hour it is there. Written in UTC, `2026-11-23T13:05:00Z`.
public struct Instant: Hashable, Sendable, Comparable {
    /// Milliseconds since 1970-01-01T00:00:00Z.
    public let milliseconds: Int64

    /// The first instant that the type can hold, 0001-01-01T00:00:00Z.
    public static let first = Instant(unchecked: -62_135_596_800_000)
    /// The last instant that the type can hold, 9999-12-31T23:59:59.999Z.
    public static let last = Instant(unchecked: 253_402_300_799_999)

    /// Makes an instant; `nil` outside the years 1 to 9999.
    public init?(milliseconds: Int64) {
        guard (Self.first.milliseconds...Self.last.milliseconds).contains(milliseconds) else { return nil }
        self.milliseconds = milliseconds
    }

    /// Makes an instant from Unix time in seconds; `nil` outside the years 1 to 9999.
    public init?(secondsSince1970 seconds: Int64) {
        let (milliseconds, overflow) = seconds.multipliedReportingOverflow(by: 1000)
        guard !overflow else { return nil }
        self.init(milliseconds: milliseconds)
    }

    init(unchecked milliseconds: Int64) { self.milliseconds = milliseconds }

    /// Orders instants by time.
    public static func < (left: Self, right: Self) -> Bool { left.milliseconds < right.milliseconds }

    /// The instant a number of milliseconds later (or earlier); held at ``first`` and ``last``.
    ///
    /// A deadline beyond the year 9999 is as good as none, so the arithmetic saturates and no caller has to fail.
    public func adding(milliseconds added: Int64) -> Instant {
        let (sum, overflow) = milliseconds.addingReportingOverflow(added)
        if overflow { return added < 0 ? .first : .last }
        return Instant(unchecked: min(max(sum, Self.first.milliseconds), Self.last.milliseconds))
    }

    /// The instant a number of hours later (or earlier); held at ``first`` and ``last``.
    public func adding(hours: Int) -> Instant {
        let (milliseconds, overflow) = Int64(hours).multipliedReportingOverflow(by: 3_600_000)
        if overflow { return hours < 0 ? .first : .last }
        return adding(milliseconds: milliseconds)
    }

    /// Milliseconds from this instant to a later one; negative to an earlier one.
    public func milliseconds(until other: Instant) -> Int64 { other.milliseconds - milliseconds }
}

// MARK: - Text

extension Instant: TextValue {
    /// The instant in UTC as RFC 3339 writes it, `2026-11-23T13:05:00Z`; with milliseconds where there are any.
    public var description: String {
        let milliseconds = Int(milliseconds)
        let day = Self.floorDivide(milliseconds, 86_400_000)
        let ofDay = milliseconds - day * 86_400_000
        let fraction = ofDay % 1000
        return CivilDate(uncheckedDayNumber: Int32(day)).description
            + "T" + Digits.padded(ofDay / 3_600_000, 2)
            + ":" + Digits.padded(ofDay / 60_000 % 60, 2)
            + ":" + Digits.padded(ofDay / 1000 % 60, 2)
            + (fraction == 0 ? "Z" : "." + Digits.padded(fraction, 3) + "Z")
    }

    /// Reads an RFC 3339 time with its offset: `2026-11-23T13:05:00Z`, `2026-11-23T14:05:00+01:00`.
    ///
    /// Digits finer than a millisecond are dropped. A time without an offset is refused: it names no instant.
    ///
    /// - Throws: ``Fault``.
    public init(_ text: String) throws(Fault) {
        guard let instant = Self.read(text) else { throw .unreadable(Excerpt(text)) }
        self = instant
    }

    private static func read(_ text: String) -> Instant? {
        var reader = Digits.Reader(text)
        guard let year = reader.number(digits: 4), reader.skip("-"),
            let month = reader.number(digits: 2), reader.skip("-"),
            let day = reader.number(digits: 2), reader.skip("T"),
            let hour = reader.number(digits: 2), reader.skip(":"), hour < 24,
            let minute = reader.number(digits: 2), reader.skip(":"), minute < 60,
            let second = reader.number(digits: 2), second < 60
        else { return nil }
        guard let date = try? CivilDate(year: year, month: month, day: day) else { return nil }
        var milliseconds = 0
        if reader.skip(".") {
            guard let fraction = reader.digits() else { return nil }
            milliseconds = fraction.value
            for _ in 0..<max(0, 3 - fraction.count) { milliseconds *= 10 }
            for _ in 0..<max(0, fraction.count - 3) { milliseconds /= 10 }
        }
        guard let offset = readOffset(&reader), reader.isAtEnd else { return nil }
        let seconds = Int64(date.dayNumber) * 86_400 + Int64(hour * 3600 + minute * 60 + second - offset)
        return Instant(milliseconds: seconds * 1000 + Int64(milliseconds))
    }

    /// The offset from UTC in seconds: `Z`, `+01:00`, `-04:00`.
    private static func readOffset(_ reader: inout Digits.Reader) -> Int? {
        if reader.skip("Z") { return 0 }
        let isWest = reader.skip("-")
        guard isWest || reader.skip("+"),
            let hours = reader.number(digits: 2), reader.skip(":"), hours < 24,
            let minutes = reader.number(digits: 2), minutes < 60
        else { return nil }
        return (hours * 3600 + minutes * 60) * (isWest ? -1 : 1)
    }

    static func floorDivide(_ dividend: Int, _ divisor: Int) -> Int {
        dividend >= 0 ? dividend / divisor : -((divisor - 1 - dividend) / divisor)
    }

    /// What is wrong with an instant.
    public enum Fault: ValueFault {
        /// The text is not written `2026-11-23T14:05:00+01:00`, or names a day or an hour that does not exist.
        case unreadable(Excerpt)

        /// The French sentence that explains the fault.
        public var description: String {
            switch self {
            case .unreadable(let text):
                "Instant illisible : \(text). Il s'écrit avec son décalage, comme 2026-11-23T14:05:00+01:00."
            }
        }
    }
}

extension Instant: ExpressibleByStringLiteral {
    /// Makes an instant written in the source; a literal that is no instant is a mistake of the program.
    public init(stringLiteral literal: String) {
        do throws(Fault) { try self.init(literal) } catch { preconditionFailure(error.description) }
    }
}
