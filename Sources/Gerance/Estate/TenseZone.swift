/// Whether a dwelling stands where housing is short (*zone tendue*), as its commune is listed.
///
/// The list (décret 2013-392, annexed to it, changed by décrets 2023-822 and 2025-1267) changes too often to be kept
/// here: whoever uses the library looks the commune up and says where and when he did.
public struct TenseZone: Hashable, Sendable, Codable {
    /// The list on which the commune stands.
    public var list: List
    /// Where it was looked up.
    public var source: Label?
    /// The day as of which it holds.
    public var asOf: CivilDate?

    /// Makes the answer of a look-up.
    public init(_ list: List, source: Label? = nil, asOf: CivilDate? = nil) {
        self.list = list
        self.source = source
        self.asOf = asOf
    }

    /// A list of the decree.
    public enum List: String, Codable, CaseIterable, Hashable, Sendable {
        /// On neither.
        case unlisted
        /// 1°: a continuous urban area of more than 50,000 inhabitants, the one that loi 89-462, art. 15 names by its
        /// art. 17 I al. 1.
        case largeUrbanArea
        /// 2°: another commune, most often of tourism; it does not shorten a notice.
        case otherCommune
    }
}
