/// When a consumer must be told that he may refuse the renewal of his mandate (*information avant reconduction*).
///
/// In writing, by a letter in his name or an e-mail of its own, at the earliest three months and at the latest one month
/// before the last day on which he can refuse; it shows that day in a box (Code de la consommation, art. L. 215-1).
/// Otherwise he may end the mandate free of charge at any time from its renewal on.
public struct RenewalWindow: Hashable, Sendable {
    /// The last day of the period that would be renewed.
    public let term: CivilDate
    /// The last day on which the renewal can be refused: the term less the notice.
    public let deadline: CivilDate
    /// The first day on which the information counts: three months before the deadline.
    public let opensOn: CivilDate
    /// The last day on which the information counts: one month before the deadline.
    public let closesOn: CivilDate

    /// The months before the deadline from which the information counts.
    public static let earliestMonths = 3
    /// The months before the deadline until which it counts.
    public static let latestMonths = 1

    /// Computes the window of a term, each day day to day, the last of a shorter month.
    ///
    /// - Parameters:
    ///   - term: The last day of the period that would be renewed.
    ///   - noticeMonths: The months of notice to refuse, 0 to 1200; 0 where the mandate names none.
    /// - Throws: ``Fault``.
    public init(term: CivilDate, noticeMonths: Int) throws(Fault) {
        guard (0...1200).contains(noticeMonths) else { throw .monthsOutOfRange(noticeMonths) }
        guard let deadline = term.adding(months: -noticeMonths),
            let opensOn = deadline.adding(months: -Self.earliestMonths),
            let closesOn = deadline.adding(months: -Self.latestMonths)
        else { throw .beforeCalendar(term) }
        self.term = term
        self.deadline = deadline
        self.opensOn = opensOn
        self.closesOn = closesOn
    }

    /// What an information is worth, seen on a day.
    ///
    /// - Parameters:
    ///   - informedOn: The day on which the consumer was told; `nil` when he was not. One after `day` is not yet given.
    ///   - day: The day on which the question is asked.
    /// - Returns: The verdict of that day; only ``Verdict/tooEarly`` and ``Verdict/notYetDue`` may still change.
    public func verdict(informedOn: CivilDate?, on day: CivilDate) -> Verdict {
        guard let informedOn, informedOn <= day else { return day <= closesOn ? .notYetDue : .missing }
        if informedOn < opensOn { return .tooEarly }
        return informedOn <= closesOn ? .inTime : .tooLate
    }

    /// What an information before a renewal is worth.
    public enum Verdict: String, Codable, CaseIterable, Hashable, Sendable {
        /// Given more than three months ahead: it does not count, another one in the window does.
        case tooEarly
        /// Given in the window.
        case inTime
        /// Given less than one month ahead.
        case tooLate
        /// Not given, and there is still time.
        case notYetDue
        /// Not given, and the window is closed.
        case missing

        /// The French name.
        public var name: String {
            switch self {
            case .tooEarly: "information donnée trop tôt"
            case .inTime: "information donnée à temps"
            case .tooLate: "information donnée trop tard"
            case .notYetDue: "information à donner"
            case .missing: "information non donnée"
            }
        }
    }

    /// Why no window can be computed.
    public enum Fault: ValueFault {
        /// A notice outside 0...1200 months.
        case monthsOutOfRange(Int)
        /// The window would open before the year 1.
        case beforeCalendar(CivilDate)

        /// The French sentence that explains the fault.
        public var description: String {
            switch self {
            case .monthsOutOfRange(let months):
                "Un préavis de \(months) mois est impossible : il va de 0 à 1200 mois."
            case .beforeCalendar(let term):
                "Le délai d'information d'un terme au \(term) commencerait avant le calendrier."
            }
        }
    }
}
