/// The clock of a territory: exact from 1987-01-01 on, for the rules in force today.
///
/// Before 1987 the rules of that year are carried back, and may be an hour off; later changes of the law come with
/// later releases. The reference is the IANA time zone database.
extension Territory {
    /// The offset of the local time from UTC at an instant, in seconds: 3600 in Paris in winter, -14,400 in Martinique.
    public func utcOffset(at instant: Instant) -> Int { utcOffset(at: instant.flooredSeconds) }

    /// The day that it is in the territory at an instant.
    ///
    /// At the very ends of time, where the local day is outside the years 1 to 9999: the nearest day that exists.
    public func civilDate(at instant: Instant) -> CivilDate { localTime(at: instant).date }

    /// The time that the clocks of the territory show at an instant, without its seconds; 00:00 to 23:59.
    public func timeOfDay(at instant: Instant) -> TimeOfDay { localTime(at: instant).time }

    /// The instant at which the clocks of the territory show a time on a day.
    ///
    /// A time that the clocks skip in spring moves forward by what they skip: 02:30 is 03:30. A time that they show
    /// twice in autumn is its first occurrence. 24:00 is the start of the next day.
    public func instant(of date: CivilDate, at time: TimeOfDay) -> Instant {
        instant(ofLocal: date.secondsSince1970 + time.minutes * 60)
    }

    /// The first instant of a day in the territory.
    public func startOfDay(_ date: CivilDate) -> Instant { instant(of: date, at: .startOfDay) }
}

// MARK: - In seconds

extension Territory {
    /// The offset from UTC outside summer time, in seconds, and the rule of summer time where there is one.
    private var clock: (offset: Int, summer: SummerTime?) {
        switch self {
        case .mainland, .alsaceMoselle, .corsica: (3600, .europeanUnion)
        case .guadeloupe, .martinique, .saintBarthelemy, .saintMartin: (-14_400, nil)
        case .guyane: (-10_800, nil)
        case .reunion: (14_400, nil)
        case .saintPierreEtMiquelon: (-10_800, .saintPierreEtMiquelon)
        case .mayotte: (10_800, nil)
        case .wallisEtFutuna: (43_200, nil)
        case .polynesieFrancaise: (-36_000, nil)
        case .nouvelleCaledonie: (39_600, .nouvelleCaledonie)
        }
    }

    private func utcOffset(at seconds: Int) -> Int {
        let (offset, summer) = clock
        guard let summer, summer.contains(seconds) else { return offset }
        return offset + SummerTime.gain
    }

    private func localTime(at instant: Instant) -> (date: CivilDate, time: TimeOfDay) {
        let seconds = instant.flooredSeconds
        let local = seconds + utcOffset(at: seconds)
        let day = Instant.floorDivide(local, 86_400)
        let first = Int(CivilDate.first.dayNumber)
        let last = Int(CivilDate.last.dayNumber)
        let date = CivilDate(uncheckedDayNumber: Int32(min(max(day, first), last)))
        return (date, TimeOfDay(unchecked: (local - day * 86_400) / 60))
    }

    /// The instant of a local time given in seconds since 1970-01-01T00:00:00 on the wall.
    private func instant(ofLocal local: Int) -> Instant {
        let (offset, summer) = clock
        // Of the two readings, that of summer is the earlier instant; it holds where it is summer then. In the spring
        // gap neither holds, and the reading of winter is the time moved forward by the gap.
        let inSummer = local - offset - SummerTime.gain
        let isSummer = summer?.contains(inSummer) ?? false
        return Instant(clampingSeconds: isSummer ? inSummer : local - offset)
    }

    /// Like ``instant(of:at:)``, except that a time that the clocks skip in spring is the instant at which they skip.
    ///
    /// So that a later time of the day is never an earlier instant: what opens at 02:30 and closes at 03:10 is open.
    func boundary(of date: CivilDate, at time: TimeOfDay) -> Instant {
        let local = date.secondsSince1970 + time.minutes * 60
        let instant = instant(ofLocal: local)
        let seconds = instant.flooredSeconds
        guard case (let offset, let summer?) = clock, local - offset == seconds else { return instant }
        let start = summer.start(in: date.year)
        return (start..<start + SummerTime.gain).contains(seconds) ? Instant(clampingSeconds: start) : instant
    }
}

extension CivilDate {
    /// The midnight of the day on a clock that shows UTC, in seconds since 1970.
    fileprivate var secondsSince1970: Int { Int(dayNumber) * 86_400 }
}

extension Instant {
    fileprivate var flooredSeconds: Int { Self.floorDivide(Int(milliseconds), 1000) }

    /// The instant of a Unix time, held at ``first`` and ``last``.
    fileprivate init(clampingSeconds seconds: Int) {
        self = Instant(unchecked: 0).adding(milliseconds: Int64(seconds) * 1000)
    }
}
