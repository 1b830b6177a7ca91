/// What the law says of a tenant's deposit (*dépôt de garantie*), as of a day.
///
/// Kept apart from what counts with it, so that a change of the law is a new value.
public struct DepositLaw: Hashable, Sendable {
    /// The day since which it holds.
    public let since: CivilDate
    /// The months to return a deposit where the exit inventory matches that of the entry.
    public let monthsWhenMatching: Int
    /// The months to return it otherwise.
    public let monthsOtherwise: Int
    /// The part of the monthly rent that is owed for each month begun late.
    public let increase: Rate

    /// The law as the *loi ALUR* left it.
    ///
    /// Loi 89-462, art. 22, 25-3 and 25-6, in the wording of loi 2014-366 of 24 March 2014, art. 6 and 8, read in a copy of
    /// the text in force on 7 February 2026. To verify: the day since which it holds, and art. 25-17 (no deposit for a
    /// *bail mobilité*).
    public static let alur = DepositLaw(
        since: "2014-03-27", monthsWhenMatching: 1, monthsOtherwise: 2, increase: "10%")

    /// The most months of rent, without charges, that a deposit may be, and the article; `nil` where the law sets no limit.
    func limit(for kind: Lease.Kind) -> (months: Int, article: LegalArticle)? {
        switch kind {
        case .unfurnished: (1, LegalArticle(.tenancyAct, "22"))
        case .furnished: (2, LegalArticle(.tenancyAct, "25-6"))
        case .mobility: (0, LegalArticle(.tenancyAct, "25-17"))
        case .commercial, .other: nil
        }
    }
}
