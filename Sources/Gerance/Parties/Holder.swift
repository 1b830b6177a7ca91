/// One of those who own the property of a file together (*titulaire de droits*): who, with which right, for which share.
public struct Holder: Hashable, Sendable, Codable {
    /// Who it is.
    public var name: Party
    /// The right held.
    public var right: Right
    /// The share of that right.
    public var share: Fraction

    /// Makes a holder; without a share, of the whole in full ownership.
    public init(_ name: Party, right: Right = .full, share: Fraction = .whole) {
        self.name = name
        self.right = right
        self.share = share
    }

    private enum CodingKeys: String, CodingKey { case name, right, share }

    /// Decodes a holder; without a right or a share, of the whole in full ownership.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        name = try container.decode(Party.self, forKey: .name)
        right = try container.decodeIfPresent(Right.self, forKey: .right) ?? .full
        share = try container.decodeIfPresent(Fraction.self, forKey: .share) ?? .whole
    }

    /// A right of ownership.
    ///
    /// Code civil, art. 544 for full ownership, 578 for usufruct.
    public enum Right: String, Codable, CaseIterable, Hashable, Sendable {
        /// Full ownership (*pleine propriété*).
        case full
        /// Ownership without the use and the income (*nue-propriété*).
        case bare
        /// The use and the income (*usufruit*).
        case usufruct

        /// The French name, as a deed writes it.
        public var name: String {
            switch self {
            case .full: "pleine propriété"
            case .bare: "nue-propriété"
            case .usufruct: "usufruit"
            }
        }
    }
}
