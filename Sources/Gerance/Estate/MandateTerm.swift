/// How long a mandate lasts (*durée du mandat*): firmly, at the latest, and with which renewals.
///
/// A mandate without a limit in time is void (loi 70-9, art. 7). Such a one can be written down all the same, with
/// neither `firmMonths` nor `absoluteEnd`, so that it can be reported.
public struct MandateTerm: Hashable, Sendable, Codable {
    /// The months for which both sides are bound.
    public var firmMonths: Int?
    /// The last day whatever happens, that no renewal goes beyond.
    public var absoluteEnd: CivilDate?
    /// The tacit renewal (*tacite reconduction*); `nil` where the mandate ends with its firm term.
    public var renewal: TacitRenewal?

    /// Makes a term; its numbers and dates are checked where a ``Mandate`` is made of it.
    public init(firmMonths: Int?, absoluteEnd: CivilDate? = nil, renewal: TacitRenewal? = nil) {
        self.firmMonths = firmMonths
        self.absoluteEnd = absoluteEnd
        self.renewal = renewal
    }

    /// A renewal by silence, period by period.
    ///
    /// Without a limit it makes the mandate void after the firm term (Cass. 1re civ., 18 October 2005).
    public struct TacitRenewal: Hashable, Sendable, Codable {
        /// The months of one period.
        public var periodMonths: Int
        /// The last day that a renewal may reach.
        public var until: CivilDate?
        /// How many periods there are at most.
        public var maxRenewals: Int?

        /// Makes a renewal.
        public init(periodMonths: Int, until: CivilDate? = nil, maxRenewals: Int? = nil) {
            self.periodMonths = periodMonths
            self.until = until
            self.maxRenewals = maxRenewals
        }
    }

    /// The last day of a mandate that takes effect on a day, all renewals counted; `nil` when nothing limits it.
    ///
    /// A year from 1 July ends on 30 June.
    func lastDay(from start: CivilDate) -> CivilDate? {
        var limits = [absoluteEnd]
        if let renewal {
            limits.append(renewal.until)
            if let firmMonths, let count = renewal.maxRenewals {
                limits.append(Self.lastDay(of: firmMonths + count * renewal.periodMonths, from: start))
            }
        } else if let firmMonths {
            limits.append(Self.lastDay(of: firmMonths, from: start))
        }
        return limits.compactMap { $0 }.min()
    }

    /// A term that the calendar cannot hold is still a limit.
    private static func lastDay(of months: Int, from start: CivilDate) -> CivilDate {
        start.adding(months: months)?.adding(days: -1) ?? .last
    }
}
