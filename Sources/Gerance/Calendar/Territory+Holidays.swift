/// The holidays of a territory.
extension Territory {
    /// The years of which the holidays are known.
    ///
    /// Later changes of the law come with later releases; until then the law in force is carried forward.
    public static let holidayYears = 1983...9999

    /// The legal holidays of a year (*jours fériés légaux*), by date.
    ///
    /// A set of days, because two holidays can fall on one: Ascension was on 1 May in 2008. A holiday on a Sunday stays
    /// there.
    ///
    /// - Throws: ``HolidayFault/yearOutsideData(_:)`` outside ``holidayYears``.
    public func legalHolidays(in year: Int) throws(HolidayFault) -> [CivilDate: [Holiday]] {
        try holidays(legal: true, in: year)
    }

    /// The customary holidays of a year (*jours chômés d'usage*), by date.
    ///
    /// - Throws: ``HolidayFault/yearOutsideData(_:)`` outside ``holidayYears``.
    public func customaryHolidays(in year: Int) throws(HolidayFault) -> [CivilDate: [Holiday]] {
        try holidays(legal: false, in: year)
    }

    /// The customary holidays from which an agency of the territory may choose.
    public var customaryHolidays: Set<Holiday> {
        let here = TerritorySet(self)
        return Set(HolidayRule.all.filter { !$0.isLegal && $0.territories.isSuperset(of: here) }.map(\.holiday))
    }

    /// Whether a day is a legal holiday; never outside ``holidayYears``.
    public func isLegalHoliday(_ date: CivilDate) -> Bool {
        HolidayRule.contains(date, in: self) { $0.isLegal }
    }

    private func holidays(legal isLegal: Bool, in year: Int) throws(HolidayFault) -> [CivilDate: [Holiday]] {
        guard Self.holidayYears.contains(year) else { throw .yearOutsideData(year) }
        let here = TerritorySet(self)
        var days: [CivilDate: [Holiday]] = [:]
        for rule in HolidayRule.all where rule.isLegal == isLegal && rule.territories.isSuperset(of: here) {
            if let date = rule.date(in: year) { days[date, default: []].append(rule.holiday) }
        }
        return days
    }
}

extension Holiday {
    /// The date of the holiday in a year, legal or customary; `nil` where the territory does not have it that year.
    ///
    /// - Throws: ``HolidayFault/yearOutsideData(_:)`` outside ``Territory/holidayYears``.
    public func date(in year: Int, territory: Territory) throws(HolidayFault) -> CivilDate? {
        guard Territory.holidayYears.contains(year) else { throw .yearOutsideData(year) }
        let here = TerritorySet(territory)
        for rule in HolidayRule.all where rule.holiday == self && rule.territories.isSuperset(of: here) {
            if let date = rule.date(in: year) { return date }
        }
        return nil
    }
}
