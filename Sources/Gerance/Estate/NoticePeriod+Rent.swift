/// A new tenant in the dwelling before the notice of the former one is over (*nouvelle occupation*).
public struct Reoccupation: Hashable, Sendable, Codable {
    /// The first day of the new tenant.
    public var startsOn: CivilDate
    /// Whether the landlord agreed to it.
    public var isAgreed: Bool

    /// Makes a re-occupation.
    public init(startsOn: CivilDate, isAgreed: Bool) {
        self.startsOn = startsOn
        self.isAgreed = isAgreed
    }
}

extension NoticePeriod {
    /// The last day for which the tenant who gave notice owes rent and charges.
    ///
    /// The end of the notice, even when he leaves before; the day before a re-occupation by another tenant to which the
    /// landlord agreed (loi 89-462, art. 15 I; art. 25-8 I for a furnished home; to verify: art. 25-15 for a *bail
    /// mobilité*). A re-occupation without that agreement shortens nothing.
    public func rentDueUntil(reoccupied reoccupation: Reoccupation? = nil) -> CivilDate {
        guard let reoccupation, reoccupation.isAgreed, reoccupation.startsOn <= effectiveEnd else {
            return effectiveEnd
        }
        return reoccupation.startsOn.adding(days: -1) ?? .first
    }
}
