/// When an agency works (*jours et heures ouvrés*): its territory, its hours, its holidays, its closures.
///
/// Legal holidays are always closed. Customary ones are closed where the agency observes them.
public struct WorkingCalendar: Hashable, Sendable {
    /// The territory whose clock and holidays hold.
    public let territory: Territory
    /// The hours of a usual week.
    public let openingHours: OpeningHours
    /// The customary holidays on which the agency is closed.
    public let observedHolidays: Set<Holiday>
    /// The exceptional closures, by their first day.
    public let closures: [Closure]
    /// The days of the closures, in order and apart from each other.
    private let closedDays: [ClosedRange<CivilDate>]

    /// Makes the calendar of an agency.
    ///
    /// - Throws: ``Fault/notObservable(_:_:)`` when an observed holiday is no customary one of the territory, and would
    ///   silently close nothing: a legal one is closed anyway, any other day is a closure.
    public init(
        territory: Territory, openingHours: OpeningHours = .agencyWeek,
        observedHolidays: Set<Holiday> = [], closures: [Closure] = []
    ) throws(Fault) {
        let unknown = observedHolidays.subtracting(territory.customaryHolidays)
        if let holiday = unknown.min(by: { $0.rawValue < $1.rawValue }) { throw .notObservable(holiday, territory) }
        self.territory = territory
        self.openingHours = openingHours
        self.observedHolidays = observedHolidays
        self.closures = closures.sorted {
            ($0.first, $0.last, $0.reason.description) < ($1.first, $1.last, $1.reason.description)
        }
        closedDays = Closure.days(of: self.closures)
    }

    /// Makes the calendar of an agency without holidays or closures of its own.
    public init(territory: Territory, openingHours: OpeningHours = .agencyWeek) {
        self.territory = territory
        self.openingHours = openingHours
        observedHolidays = []
        closures = []
        closedDays = []
    }

    /// Whether the agency opens on a day at all.
    public func isWorkingDay(_ date: CivilDate) -> Bool {
        !openingHours.shape(of: date).isEmpty && !isHoliday(date) && !isClosed(date)
    }

    /// The first instant after a day in the territory, at which a delay in days ends.
    public func endOfDay(_ date: CivilDate) -> Instant { territory.instant(of: date, at: .endOfDay) }

    private func isHoliday(_ date: CivilDate) -> Bool {
        HolidayRule.contains(date, in: territory) { $0.isLegal || observedHolidays.contains($0.holiday) }
    }

    private func isClosed(_ date: CivilDate) -> Bool {
        var lower = 0
        var upper = closedDays.count
        while lower < upper {
            let middle = (lower + upper) / 2
            if closedDays[middle].upperBound < date { lower = middle + 1 } else { upper = middle }
        }
        return lower < closedDays.count && closedDays[lower].lowerBound <= date
    }

    /// What is wrong with a calendar.
    public enum Fault: ValueFault {
        /// The holiday is no customary one in the territory.
        case notObservable(Holiday, Territory)

        /// The French sentence that explains the fault.
        public var description: String {
            switch self {
            case .notObservable(let holiday, let territory):
                "« \(holiday.name) » n'est pas un jour chômé d'usage du territoire (\(territory.name)). "
                    + "Un jour férié légal est déjà fermé ; tout autre jour se déclare comme fermeture."
            }
        }
    }
}

// MARK: - Codable

extension WorkingCalendar: Codable {
    private enum CodingKeys: CodingKey {
        case territory, openingHours, observedHolidays, closures
    }

    /// Decodes the calendar and checks it.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let territory = try container.decode(Territory.self, forKey: .territory)
        let hours = try container.decode(OpeningHours.self, forKey: .openingHours)
        let holidays = try container.decodeIfPresent(Set<Holiday>.self, forKey: .observedHolidays) ?? []
        let closures = try container.decodeIfPresent([Closure].self, forKey: .closures) ?? []
        do throws(Fault) {
            try self.init(
                territory: territory, openingHours: hours, observedHolidays: holidays, closures: closures)
        } catch {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: error.description))
        }
    }

    /// Encodes the calendar; holidays in the order of their names, so that equal calendars are equal texts.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(territory, forKey: .territory)
        try container.encode(openingHours, forKey: .openingHours)
        try container.encode(observedHolidays.sorted { $0.rawValue < $1.rawValue }, forKey: .observedHolidays)
        try container.encode(closures, forKey: .closures)
    }
}
