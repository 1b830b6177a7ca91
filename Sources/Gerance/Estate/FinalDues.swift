/// What a tenant owes for the month in which his lease ends (*dernier terme*): rent and charges, each prorated by itself.
public struct FinalDues: Hashable, Sendable {
    /// The days that are owed: from the first of the month, or of the lease, to the last day, both included.
    public let period: Period
    /// How they were shared out.
    public let method: Proration
    /// The rent of those days.
    public let rent: Euros
    /// The charges of those days.
    public let charges: Euros
    /// Both together.
    public let total: Euros

    /// Why they cannot be computed.
    public enum Fault: ValueFault {
        /// The last day comes before the first of the lease.
        case beforeLease(CivilDate, startsOn: CivilDate)
        /// Rent and charges together exceed what can be counted.
        case tooLarge(rent: Euros, charges: Euros)

        /// The French sentence that explains the fault.
        public var description: String {
            switch self {
            case .beforeLease(let day, let startsOn):
                "Le loyer serait dû jusqu'au \(day.name), avant le début du bail, le \(startsOn.name)."
            case .tooLarge(let rent, let charges):
                "Le loyer (\(rent.formatted)) et les charges (\(charges.formatted)) sont trop grands pour être additionnés."
            }
        }
    }
}

extension Lease {
    /// What is owed for the month of the last day for which rent is due.
    ///
    /// Rent by the calendar month; the amounts are the lease's own, without arrears and regularisation of charges.
    ///
    /// - Parameters:
    ///   - day: The last day for which rent is due, as ``NoticePeriod/rentDueUntil(reoccupied:)`` gives it.
    ///   - method: How the lease shares a month out.
    /// - Returns: Rent, charges and their sum, each to the cent.
    /// - Throws: ``FinalDues/Fault``.
    public func finalDues(until day: CivilDate, by method: Proration = .actualDays) throws(FinalDues.Fault) -> FinalDues
    {
        guard day >= startsOn else { throw .beforeLease(day, startsOn: startsOn) }
        let (year, month, _) = day.components
        let first = max(startsOn, CivilDate(uncheckedYear: year, month: month, day: 1))
        do {
            let period = try Period(from: first, to: day)
            let rent = try method.amount(of: self.rent, over: period)
            let charges = try method.amount(of: self.charges, over: period)
            let total = try rent.adding(charges)
            return FinalDues(period: period, method: method, rent: rent, charges: charges, total: total)
        } catch {
            // The period is in order, and a part of a month is no larger than the month: only the sum may be too large.
            throw .tooLarge(rent: self.rent, charges: self.charges)
        }
    }
}
