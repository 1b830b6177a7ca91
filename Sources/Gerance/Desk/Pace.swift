/// How the desk works: how much at once, how often it tries again, how long it waits (*rythme*).
public struct Pace: Hashable, Sendable {
    /// How many dossiers are worked on at once, one at least.
    public var parallelism = 4
    /// How often a port is asked in a run before the work is put off, once at least.
    public var tries = 3
    /// How long the desk waits before it asks again, in milliseconds; each further time twice as long.
    public var firstPause: Int64 = 500
    /// How long it waits at most, in milliseconds; six hours.
    public var longestPause: Int64 = 6 * 3_600_000
    /// How long a dossier that is worked on is left to who works on it, in milliseconds; ten minutes.
    ///
    /// After a crash its work is taken up again once this time is over.
    public var claim: Int64 = 600_000
    /// How often the desk looks again where others write to the same journal.
    public var conflicts = 1000
    /// How many facts are read at once.
    public var pageOfFacts = 1000
    /// How many journals with due work are listed at once.
    public var pageOfWork = 100
    /// How many dossiers are kept at hand.
    public var dossiersAtHand = 1024

    /// The usual pace.
    public init() {}

    /// How long to wait after so many failures in a row, from 1: the first pause, doubled each time, up to the longest.
    func pause(after failures: Int) -> Int64 {
        let doublings = min(max(failures - 1, 0), 40)
        let (pause, overflow) = firstPause.multipliedReportingOverflow(by: 1 << Int64(doublings))
        return overflow ? longestPause : min(max(pause, 0), longestPause)
    }
}
