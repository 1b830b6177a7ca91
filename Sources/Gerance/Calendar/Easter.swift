/// Easter Sunday (*dimanche de Pâques*) of the Gregorian calendar.
enum Easter {
    /// The day of Easter in a year, as ``CivilDate/dayNumber``.
    ///
    /// The algorithm of Meeus, Jones and Butcher; every division drops the remainder.
    static func dayNumber(in year: Int) -> Int {
        let golden = year % 19
        let century = year / 100
        let ofCentury = year % 100
        let moonCorrection = (century - (century + 8) / 25 + 1) / 3
        let epact = (19 * golden + century - century / 4 - moonCorrection + 15) % 30
        let toSunday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7
        let shifted = epact + toSunday - 7 * ((golden + 11 * epact + 22 * toSunday) / 451) + 114
        return Int(CivilDate(uncheckedYear: year, month: shifted / 31, day: shifted % 31 + 1).dayNumber)
    }
}
