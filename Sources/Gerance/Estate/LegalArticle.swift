/// The article that a remark rests on (*fondement juridique*): which law, which article of it.
public struct LegalArticle: Hashable, Sendable, CustomStringConvertible {
    /// The law, the decree or the code.
    public let law: Law
    /// The article as the law numbers it: `7`, `64`, `L. 215-1`, `15 I`.
    public let number: String

    /// The article as a letter cites it: its law, then its number.
    public var description: String { "\(law.name), art. \(number)" }

    init(_ law: Law, _ number: String) {
        self.law = law
        self.number = number
    }

    /// A text of French law.
    @nonexhaustive
    public enum Law: String, Codable, CaseIterable, Hashable, Sendable {
        /// Loi n° 70-9 of 2 January 1970, called *loi Hoguet*: who may manage the property of others, and how.
        case estateAgencyAct
        /// Décret n° 72-678 of 20 July 1972, which applies it.
        case estateAgencyDecree
        /// Loi n° 89-462 of 6 July 1989: the relations of landlords and tenants of main homes.
        case tenancyAct
        /// Code de la consommation.
        case consumerCode

        /// The name by which a letter cites it.
        public var name: String {
            switch self {
            case .estateAgencyAct: "loi n° 70-9"
            case .estateAgencyDecree: "décret n° 72-678"
            case .tenancyAct: "loi n° 89-462"
            case .consumerCode: "Code de la consommation"
            }
        }
    }
}
