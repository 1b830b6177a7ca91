/// One of the stretches of time of a mandate (*période*): its firm term, or one of its renewals.
public struct MandatePeriod: Hashable, Sendable {
    /// The first day.
    public let from: CivilDate
    /// The last day; `nil` where nothing limits the mandate in time.
    public let to: CivilDate?
    /// How many renewals were used to come here, 0 in the firm term.
    public let renewals: Int
    /// The first day of the renewal that follows when nobody refuses it; `nil` in the last period.
    public let renewsOn: CivilDate?
}

extension Mandate {
    /// The period of the mandate that holds a day; `nil` before the mandate takes effect and after its last day.
    ///
    /// Periods are counted from the first day of the mandate, never one from another, so that a mandate from the 31st
    /// does not slip in a short month. A mandate with neither firm term nor renewal is one period.
    public func period(on day: CivilDate) -> MandatePeriod? {
        guard day >= effectiveFrom else { return nil }
        let last = endsOn
        if let last, day > last { return nil }
        guard let firm = term.firmMonths, let renewal = term.renewal else {
            return MandatePeriod(from: effectiveFrom, to: last, renewals: 0, renewsOn: nil)
        }
        func start(after renewals: Int) -> CivilDate? {
            renewals == 0 ? effectiveFrom : effectiveFrom.adding(months: firm + (renewals - 1) * renewal.periodMonths)
        }
        let months = (day.year - effectiveFrom.year) * 12 + day.month - effectiveFrom.month
        var renewals = months < firm ? 0 : (months - firm) / renewal.periodMonths + 1
        // A period that begins later in the day's own month has not begun yet.
        if let begun = start(after: renewals), begun > day { renewals -= 1 }
        let next = start(after: renewals + 1)
        let isLast = if let next, let last { next > last } else { next == nil }
        return MandatePeriod(
            from: start(after: renewals) ?? effectiveFrom,
            to: isLast ? last ?? .last : next?.adding(days: -1),
            renewals: renewals,
            renewsOn: isLast ? nil : next)
    }

    /// The last day on which the mandate can be ended for the end of a period: that end less the notice.
    ///
    /// Day to day, the last day of a shorter month. Where the mandate names no notice, the end itself; `nil` for a
    /// period without an end. A day that the contract itself names comes before this one.
    public func lastDayToTerminate(_ period: MandatePeriod) -> CivilDate? {
        period.to?.adding(months: -(noticeToTerminateMonths ?? 0))
    }

    /// When a consumer must be told that he may refuse the renewal that ends a period; `nil` when none follows it.
    public func renewalWindow(of period: MandatePeriod) -> RenewalWindow? {
        guard period.renewsOn != nil, let term = period.to else { return nil }
        do throws(RenewalWindow.Fault) {
            return try RenewalWindow(term: term, noticeMonths: noticeToTerminateMonths ?? 0)
        } catch {
            return nil
        }
    }
}
