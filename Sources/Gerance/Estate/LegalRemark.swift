/// Something that the law finds wrong in a mandate, a register or a letting, and what follows from it (*remarque de
/// conformité*).
///
/// A reading aid for whoever keeps the file, not legal advice: it says what the records show, the article, and what
/// can be done.
public struct LegalRemark: Hashable, Sendable, CustomStringConvertible {
    /// What is wrong, by a code that no later release changes.
    public let code: Code
    /// The article that it rests on.
    public let article: LegalArticle
    /// What is wrong and what can be done, in French, without its article.
    public let explanation: String

    /// What follows from it.
    public var severity: Severity { code.severity }
    /// The explanation with its article, in French.
    public var description: String { "\(explanation) (\(article))." }

    /// Makes a remark; the explanation is a French sentence without its final point.
    init(_ code: Code, _ explanation: String, by article: LegalArticle? = nil) {
        self.code = code
        self.article = article ?? code.article
        self.explanation = explanation
    }

    /// What follows from what is wrong, the gravest first.
    public enum Severity: String, Codable, CaseIterable, Hashable, Sendable, Comparable {
        /// Nobody may manage property so.
        case cannotOperate
        /// The law declares the mandate void.
        case nullity
        /// The mandate is void once its firm term is over.
        case nullityAfterFirmTerm
        /// The owner alone may have the mandate declared void, and may confirm it.
        ///
        /// Cass. ch. mixte, 24 February 2017, n° 15-20.411.
        case relativeNullity
        /// The agency may ask for no remuneration.
        case noFeeDue
        /// The owner may end the mandate at any time, free of charge.
        case freeTermination
        /// A consumer was not told what he has a right to know.
        case consumerRight
        /// A duty was not kept.
        case breach
        /// The register of mandates does not stand as the law asks.
        case registerFault

        /// The French name.
        public var name: String {
            switch self {
            case .cannotOperate: "exercice impossible"
            case .nullity: "nullité"
            case .nullityAfterFirmTerm: "nullité après la durée ferme"
            case .relativeNullity: "nullité relative"
            case .noFeeDue: "aucune rémunération due"
            case .freeTermination: "résiliation libre et gratuite par le mandant"
            case .consumerRight: "droit du consommateur"
            case .breach: "manquement"
            case .registerFault: "irrégularité du registre"
            }
        }

        /// Orders severities, the gravest first.
        public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

        private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
    }
}
