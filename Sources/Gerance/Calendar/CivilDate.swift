/// A day of the civil calendar (*jour civil*), without a time zone: the day of a lease, a term, a holiday.
///
/// Proleptic Gregorian, from 0001-01-01 to 9999-12-31. Written `2026-11-23`.
public struct CivilDate: Hashable, Sendable, Comparable {
    /// The number of days since 1970-01-01, which is day 0.
    public let dayNumber: Int32

    /// The first day that the type can hold, 0001-01-01.
    public static let first = CivilDate(uncheckedDayNumber: -719_162)
    /// The last day that the type can hold, 9999-12-31.
    public static let last = CivilDate(uncheckedDayNumber: 2_932_896)

    /// Makes the day of a calendar date.
    ///
    /// - Throws: ``Fault/noSuchDay(year:month:day:)`` when the calendar has no such day, as for 30 February.
    public init(year: Int, month: Int, day: Int) throws(Fault) {
        guard (1...9999).contains(year), (1...12).contains(month),
            day >= 1, day <= Self.length(ofMonth: month, year: year)
        else { throw .noSuchDay(year: year, month: month, day: day) }
        self.init(uncheckedYear: year, month: month, day: day)
    }

    /// Makes a day from its number; `nil` outside the years 1 to 9999.
    public init?(dayNumber: Int) {
        guard (Int(Self.first.dayNumber)...Int(Self.last.dayNumber)).contains(dayNumber) else { return nil }
        self.init(uncheckedDayNumber: Int32(dayNumber))
    }

    init(uncheckedDayNumber number: Int32) { dayNumber = number }

    /// Days from civil, by eras of 400 years that begin on 1 March, so that the leap day is the last of its year.
    init(uncheckedYear year: Int, month: Int, day: Int) {
        let shifted = month <= 2 ? year - 1 : year
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        dayNumber = Int32(era * 146_097 + dayOfEra - 719_468)
    }

    /// The year, month and day of the date.
    public var components: (year: Int, month: Int, day: Int) {
        let shifted = Int(dayNumber) + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    }

    /// The year, 1 to 9999.
    public var year: Int { components.year }
    /// The month, 1 to 12.
    public var month: Int { components.month }
    /// The day of the month, 1 to 31.
    public var day: Int { components.day }

    /// The day of the week.
    public var weekday: Weekday { Weekday.allCases[weekdayIndex] }

    /// The place of the day in its week, 0 for Monday to 6 for Sunday.
    var weekdayIndex: Int {
        // 1970-01-01 was a Thursday.
        let index = (Int(dayNumber) + 3) % 7
        return index < 0 ? index + 7 : index
    }

    /// Orders dates by time.
    public static func < (left: Self, right: Self) -> Bool { left.dayNumber < right.dayNumber }

    /// The number of days of a month, 28 to 31.
    static func length(ofMonth month: Int, year: Int) -> Int {
        switch month {
        case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}

/// A day of the week, Monday first.
public enum Weekday: String, Codable, CaseIterable, Hashable, Sendable {
    case monday, tuesday, wednesday, thursday, friday, saturday, sunday
}

// MARK: - Arithmetic

extension CivilDate {
    /// The date a number of days later (or earlier); `nil` outside the years 1 to 9999.
    public func adding(days: Int) -> CivilDate? {
        let (sum, overflow) = Int(dayNumber).addingReportingOverflow(days)
        return overflow ? nil : CivilDate(dayNumber: sum)
    }

    /// The date a number of months later (or earlier), day to day (*de quantième à quantième*).
    ///
    /// Where the month has no such day, the last day of that month: 31 January + 1 month is 28 or 29 February
    /// (Code de procédure civile, art. 641 al. 2). Months are never added one by one: 31 January + 2 months is 31 March.
    ///
    /// - Returns: `nil` outside the years 1 to 9999.
    public func adding(months: Int) -> CivilDate? {
        let (year, month, day) = components
        let (index, overflow) = (year * 12 + month - 1).addingReportingOverflow(months)
        guard !overflow, index >= 12, index < 120_000 else { return nil }
        let length = Self.length(ofMonth: index % 12 + 1, year: index / 12)
        return CivilDate(uncheckedYear: index / 12, month: index % 12 + 1, day: min(day, length))
    }

    /// The number of days from one date to a later one; negative to an earlier one.
    public func days(until other: CivilDate) -> Int { Int(other.dayNumber) - Int(dayNumber) }
}

// MARK: - Text

extension CivilDate: TextValue {
    /// The date as ISO 8601 writes it, `2026-11-23`.
    public var description: String {
        let (year, month, day) = components
        return Digits.padded(year, 4) + "-" + Digits.padded(month, 2) + "-" + Digits.padded(day, 2)
    }

    /// Reads a date written `2026-11-23`, and in no other way.
    ///
    /// - Throws: ``Fault``.
    public init(_ text: String) throws(Fault) {
        var reader = Digits.Reader(text)
        guard let year = reader.number(digits: 4), reader.skip("-"),
            let month = reader.number(digits: 2), reader.skip("-"),
            let day = reader.number(digits: 2), reader.isAtEnd
        else { throw .unreadable(Excerpt(text)) }
        try self.init(year: year, month: month, day: day)
    }

    /// What is wrong with a date.
    public enum Fault: ValueFault {
        /// The text is not written `2026-11-23`.
        case unreadable(Excerpt)
        /// The calendar has no such day.
        case noSuchDay(year: Int, month: Int, day: Int)

        /// The French sentence that explains the fault.
        public var description: String {
            switch self {
            case .unreadable(let text):
                "Date illisible : \(text). Elle s'écrit année-mois-jour, comme 2026-11-23."
            case .noSuchDay(let year, let month, let day):
                "Le calendrier ne connaît pas le jour "
                    + [year, month, day].map { Digits.padded($0, 2) }.joined(separator: "-") + "."
            }
        }
    }
}

extension CivilDate: ExpressibleByStringLiteral {
    /// Makes a date written in the source; a literal that is no date is a mistake of the program.
    public init(stringLiteral literal: String) {
        do throws(Fault) { try self.init(literal) } catch { preconditionFailure(error.description) }
    }
}
