/// The time within which something is due (*délai*): 24 hours, 8 working hours, 10 days.
///
/// At most ten years. Written with its unit: `24h`, `8wh` (working hours), `10d`.
public struct Delay: Hashable, Sendable {
    /// How many units.
    public let amount: Int
    /// What is counted.
    public let unit: Unit

    /// What a delay counts.
    public enum Unit: String, CaseIterable, Hashable, Sendable {
        /// Elapsed hours, nights, weekends and clock changes included (*heures*).
        case hours = "h"
        /// Hours during which the agency is open (*heures ouvrées*).
        case workingHours = "wh"
        /// Civil days (*jours calendaires*); the delay ends with the last of them, at 24:00.
        case days = "d"

        /// The largest amount, ten years of it.
        var limit: Int { self == .days ? 3653 : 87_672 }
    }

    /// Makes a delay.
    ///
    /// - Throws: ``Fault/outOfRange(amount:unit:)`` when it is negative or beyond ten years.
    public init(_ amount: Int, _ unit: Unit) throws(Fault) {
        guard (0...unit.limit).contains(amount) else { throw .outOfRange(amount: amount, unit: unit) }
        self.amount = amount
        self.unit = unit
    }

    /// The last instant at which what the delay bears on is in time; an action at exactly this instant is.
    ///
    /// Days are those of the calendar's territory: one day from Monday at any hour is the end of Tuesday.
    ///
    /// - Returns: ``Instant/last`` when the calendar does not offer the working hours within ten years.
    public func due(from start: Instant, in calendar: WorkingCalendar) -> Instant {
        switch unit {
        case .hours:
            return start.adding(hours: amount)
        case .workingHours:
            return calendar.adding(workingHours: amount, to: start) ?? .last
        case .days:
            let last = calendar.territory.civilDate(at: start).adding(days: amount) ?? .last
            return calendar.endOfDay(last)
        }
    }

    /// The delay for people: « 24 heures », « 8 heures ouvrées », « 10 jours ».
    public var name: String {
        let plural = amount < 2 ? "" : "s"
        return switch unit {
        case .hours: "\(amount) heure\(plural)"
        case .workingHours: "\(amount) heure\(plural) ouvrée\(plural)"
        case .days: "\(amount) jour\(plural)"
        }
    }
}

// MARK: - Text

extension Delay: TextValue {
    /// The delay as `24h`, `8wh` or `10d`.
    public var description: String { "\(amount)\(unit.rawValue)" }

    /// Reads a delay written `24h`, `8wh` or `10d`, and in no other way.
    ///
    /// - Throws: ``Fault``.
    public init(_ text: String) throws(Fault) {
        var reader = Digits.Reader(text)
        // A leading zero would be a second way to write a delay.
        guard text.utf8.count <= 11, let number = reader.digits(),
            let unit = Unit(rawValue: String(text.utf8.dropFirst(number.count)) ?? ""),
            String(number.value).utf8.count == number.count
        else { throw .unreadable(Excerpt(text)) }
        try self.init(number.value, unit)
    }

    /// What is wrong with a delay.
    public enum Fault: ValueFault {
        /// The text is not written `24h`, `8wh` or `10d`.
        case unreadable(Excerpt)
        /// A negative delay, or one of more than ten years.
        case outOfRange(amount: Int, unit: Unit)

        /// The French sentence that explains the fault.
        public var description: String {
            switch self {
            case .unreadable(let text):
                "Délai illisible : \(text). Il s'écrit 24h (heures), 8wh (heures ouvrées) ou 10d (jours)."
            case .outOfRange(let amount, let unit):
                "Délai hors limites : \(amount)\(unit.rawValue). Il va de 0 à \(unit.limit)\(unit.rawValue), dix ans."
            }
        }
    }
}

extension Delay: ExpressibleByStringLiteral {
    /// Makes a delay written in the source; a literal that is no delay is a mistake of the program.
    public init(stringLiteral literal: String) {
        do throws(Fault) { try self.init(literal) } catch { preconditionFailure(error.description) }
    }
}
