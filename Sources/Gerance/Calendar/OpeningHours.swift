/// When the agency is open in a usual week (*horaires d'ouverture*), holidays and closures aside.
///
/// Each weekday has its spans in order, without overlap; none means closed. In JSON,
/// `{"monday": ["08:00-12:00", "14:00-18:00"], ...}`, where a day left out is closed.
public struct OpeningHours: Hashable, Sendable {
    /// The spans of the seven days, Monday first.
    private let days: [[OpeningSpan]]
    /// The half-days of the seven days, Monday first, worked out once.
    private let shapes: [HalfDayShape]

    /// Monday to Friday, from 09:00 to 12:00 and from 14:00 to 18:00.
    public static let agencyWeek = OpeningHours(
        unchecked: Weekday.allCases.map { day in
            day == .saturday || day == .sunday ? [] : ["09:00-12:00", "14:00-18:00"]
        })

    /// Makes the hours of a week; a weekday left out is closed.
    ///
    /// - Throws: ``Fault`` when the whole week is closed, or when the spans of a day are not in order or overlap. Two
    ///   spans may touch.
    public init(_ spans: [Weekday: [OpeningSpan]]) throws(Fault) {
        let days = Weekday.allCases.map { spans[$0] ?? [] }
        guard days.contains(where: { !$0.isEmpty }) else { throw .neverOpen }
        for (weekday, spans) in zip(Weekday.allCases, days) {
            for (span, next) in zip(spans, spans.dropFirst()) where next.opens < span.closes {
                throw .overlap(weekday, span, next)
            }
        }
        self.init(unchecked: days)
    }

    private init(unchecked days: [[OpeningSpan]]) {
        self.days = days
        shapes = days.map(HalfDayShape.init)
    }

    /// The spans of a weekday in order; none when the agency is closed.
    public func spans(on weekday: Weekday) -> [OpeningSpan] {
        Weekday.allCases.firstIndex(of: weekday).map { days[$0] } ?? []
    }

    func spans(on date: CivilDate) -> [OpeningSpan] { days[date.weekdayIndex] }

    func shape(of date: CivilDate) -> HalfDayShape { shapes[date.weekdayIndex] }

    /// What is wrong with opening hours.
    public enum Fault: ValueFault {
        /// No span on any day.
        case neverOpen
        /// A span starts before the one in front of it ends.
        case overlap(Weekday, OpeningSpan, OpeningSpan)

        /// The French sentence that explains the fault.
        public var description: String {
            switch self {
            case .neverOpen:
                "Semaine sans ouverture : il est attendu au moins une plage, un jour au moins."
            case .overlap(let weekday, let span, let next):
                "Le \(weekday.name), la plage \(next) commence avant la fin de la plage \(span)."
            }
        }
    }
}

// MARK: - Codable

extension OpeningHours: Codable {
    private enum CodingKeys: String, CodingKey, CaseIterable {
        case monday, tuesday, wednesday, thursday, friday, saturday, sunday
    }

    /// Decodes the spans by weekday and checks them.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        var spans: [Weekday: [OpeningSpan]] = [:]
        for (weekday, key) in zip(Weekday.allCases, CodingKeys.allCases) {
            spans[weekday] = try container.decodeIfPresent([OpeningSpan].self, forKey: key)
        }
        do throws(Fault) {
            try self.init(spans)
        } catch {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: error.description))
        }
    }

    /// Encodes the spans by weekday; closed days are left out.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        for (spans, key) in zip(days, CodingKeys.allCases) where !spans.isEmpty {
            try container.encode(spans, forKey: key)
        }
    }
}
