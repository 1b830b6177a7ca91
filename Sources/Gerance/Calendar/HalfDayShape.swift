/// The one or two half-days that the opening spans of a day make.
struct HalfDayShape: Hashable, Sendable {
    private let morning: OpeningSpan?
    private let afternoon: OpeningSpan?

    /// What parts the morning from the afternoon where the spans do not.
    static let noon: TimeOfDay = "13:00"

    /// Works out the half-days of spans given in order.
    ///
    /// Two spans are two half-days. A single one is split at 13:00 where it crosses it. Of more, those that start before
    /// 13:00 make the morning.
    init(_ spans: [OpeningSpan]) {
        switch spans.count {
        case 1 where spans[0].opens < Self.noon && spans[0].closes > Self.noon:
            morning = OpeningSpan(unchecked: spans[0].opens, Self.noon)
            afternoon = OpeningSpan(unchecked: Self.noon, spans[0].closes)
        case 2:
            morning = spans[0]
            afternoon = spans[1]
        default:
            morning = Self.merged(spans.filter { $0.opens < Self.noon })
            afternoon = Self.merged(spans.filter { $0.opens >= Self.noon })
        }
    }

    /// Whether the day has no half-day at all.
    var isEmpty: Bool { morning == nil && afternoon == nil }

    /// The hours of a half.
    subscript(part: HalfDay.Part) -> OpeningSpan? {
        switch part {
        case .morning: morning
        case .afternoon: afternoon
        }
    }

    private static func merged(_ spans: [OpeningSpan]) -> OpeningSpan? {
        guard let first = spans.first, let last = spans.last else { return nil }
        return OpeningSpan(unchecked: first.opens, last.closes)
    }
}
