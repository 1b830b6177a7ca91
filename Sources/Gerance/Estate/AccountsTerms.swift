/// When a mandate has accounts rendered (*reddition des comptes*): at which rhythm, closed on which day.
///
/// At least every year (décret 72-678, art. 66); a slower rhythm does not exist here.
public struct AccountsTerms: Hashable, Sendable {
    /// How often.
    public let rhythm: Rhythm
    /// The day of the month on which a period closes (*date d'arrêté*), 1 to 31; the last day of a shorter month.
    public let cutoffDay: Int
    /// The day of the month on which the balance is paid to the owner, 1 to 31; `nil` where the mandate does not say.
    public let payoutDay: Int?

    /// Makes the terms.
    ///
    /// - Throws: ``Fault/noSuchDay(_:)`` for a day outside 1...31.
    public init(rhythm: Rhythm, cutoffDay: Int = 31, payoutDay: Int? = nil) throws(Fault) {
        for day in [cutoffDay, payoutDay ?? 1] where !(1...31).contains(day) { throw .noSuchDay(day) }
        self.rhythm = rhythm
        self.cutoffDay = cutoffDay
        self.payoutDay = payoutDay
    }

    /// The first day on or after a date on which a period closes; `nil` beyond the year 9999.
    ///
    /// Every month; or in March, June, September and December; in June and December; in December.
    public func cutoff(onOrAfter date: CivilDate) -> CivilDate? {
        var (year, month, day) = date.components
        let step = rhythm.months
        let isClosed = month % step == 0 && day > closingDay(ofMonth: month, year: year)
        month += isClosed ? step : (step - month % step) % step
        if month > 12 { (year, month) = (year + 1, month - 12) }
        guard year <= CivilDate.last.year else { return nil }
        return CivilDate(uncheckedYear: year, month: month, day: closingDay(ofMonth: month, year: year))
    }

    private func closingDay(ofMonth month: Int, year: Int) -> Int {
        min(cutoffDay, CivilDate.length(ofMonth: month, year: year))
    }

    /// How often accounts are rendered.
    public enum Rhythm: String, Codable, CaseIterable, Hashable, Sendable {
        case monthly, quarterly, halfYearly, yearly

        /// The number of months of a period, a divisor of 12.
        public var months: Int {
            switch self {
            case .monthly: 1
            case .quarterly: 3
            case .halfYearly: 6
            case .yearly: 12
            }
        }

        /// The French adjective, as a mandate writes it.
        public var name: String {
            switch self {
            case .monthly: "mensuel"
            case .quarterly: "trimestriel"
            case .halfYearly: "semestriel"
            case .yearly: "annuel"
            }
        }
    }

    /// What is wrong with the terms.
    public enum Fault: ValueFault {
        /// No month has the day.
        case noSuchDay(Int)

        /// The French sentence that explains the fault.
        public var description: String {
            switch self {
            case .noSuchDay(let day): "Aucun mois n'a de jour \(day) : le jour va de 1 à 31."
            }
        }
    }
}

extension AccountsTerms: Codable {
    private enum CodingKeys: CodingKey {
        case rhythm, cutoffDay, payoutDay
    }

    /// Decodes the terms and checks them as the initialiser does.
    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        let rhythm = try values.decode(Rhythm.self, forKey: .rhythm)
        let cutoffDay = try values.decode(Int.self, forKey: .cutoffDay)
        let payoutDay = try values.decodeIfPresent(Int.self, forKey: .payoutDay)
        do throws(Fault) {
            try self.init(rhythm: rhythm, cutoffDay: cutoffDay, payoutDay: payoutDay)
        } catch {
            throw error.decodingError(in: decoder)
        }
    }
}
