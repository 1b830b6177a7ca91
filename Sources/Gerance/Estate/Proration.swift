/// How a month's rent is shared out over days (*prorata temporis*).
///
/// No statute fixes the method: the lease says which one holds. In each of them a whole calendar month is the whole
/// amount, and both the first and the last day count. For 860.00 until 15 October: 416.13, 430.00 or 424.11.
public enum Proration: String, Codable, CaseIterable, Hashable, Sendable {
    /// The days over the number of days of their month, 28 to 31; the most usual.
    ///
    /// 860.00 × 15 / 31 = 416.13.
    case actualDays
    /// The days over 30, whatever the month.
    ///
    /// 860.00 × 15 / 30 = 430.00. Thirty days of a month of 31 are the whole amount, 27 of February are nine tenths.
    case thirtyDays
    /// Twelve times the amount over 365 for each day, in a leap year too.
    ///
    /// 860.00 × 12 / 365 × 15 = 424.11.
    case yearOf365

    /// The French name, as a letter says it.
    public var name: String {
        switch self {
        case .actualDays: "nombre de jours réel du mois"
        case .thirtyDays: "mois de trente jours"
        case .yearOf365: "année de 365 jours"
        }
    }

    /// What is due over a period, both ends included, of an amount due each calendar month.
    ///
    /// Whole months are counted whole; each month begun or left is rounded to the cent by itself, halves away from zero.
    ///
    /// - Throws: ``Fault/tooLarge(_:_:)``.
    public func amount(of monthly: Euros, over period: Period) throws(Fault) -> Euros {
        let (first, last) = (period.from.components, period.to.components)
        let months = (last.year - first.year) * 12 + last.month - first.month
        let firstLength = CivilDate.length(ofMonth: first.month, year: first.year)
        let lastLength = CivilDate.length(ofMonth: last.month, year: last.year)
        do {
            if months == 0 { return try monthly.share(fraction(last.day - first.day + 1, of: firstLength)) }
            let head = try monthly.share(fraction(firstLength - first.day + 1, of: firstLength))
            let tail = try monthly.share(fraction(last.day, of: lastLength))
            return try monthly.multiplied(by: months - 1).adding(head).adding(tail)
        } catch {
            throw .tooLarge(monthly, period)
        }
    }

    /// The part of a month that so many of its days are; they are at most 30 where they are not all of them.
    private func fraction(_ days: Int, of length: Int) throws(Fraction.Fault) -> Fraction {
        if days == length { return .whole }
        return switch self {
        case .actualDays: try Fraction(days, of: length)
        case .thirtyDays: try Fraction(days, of: 30)
        case .yearOf365: try Fraction(12 * days, of: 365)
        }
    }

    /// Why an amount cannot be shared out.
    public enum Fault: ValueFault {
        /// The sum exceeds what can be counted.
        case tooLarge(Euros, Period)

        /// The French sentence that explains the fault.
        public var description: String {
            switch self {
            case .tooLarge(let monthly, let period):
                "La somme de \(monthly.formatted) par mois, du \(period.from) au \(period.to), est trop grande pour être "
                    + "comptée."
            }
        }
    }
}
