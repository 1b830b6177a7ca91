/// What an owner entrusts to the agency as one piece (*lot, logement*): a flat, a house, a parking space.
public struct Dwelling: Identifiable, Hashable, Sendable {
    /// The identifier of a dwelling.
    public typealias ID = Identifier<Dwelling>

    /// The identifier.
    public let id: ID
    /// The name that people use for it: `T3, 2e étage gauche`.
    public let label: Label
    /// What it is.
    public let kind: Kind
    /// Where it stands, in France.
    public let address: PostalAddress
    /// The territory of its postcode, which decides its VAT.
    public let territory: Territory

    /// Makes a dwelling.
    ///
    /// - Throws: ``Fault/notInFrance(_:)``: the library's law is French.
    public init(id: ID, label: Label, kind: Kind, address: PostalAddress) throws(Fault) {
        guard let territory = address.territory else { throw .notInFrance(address) }
        self.id = id
        self.label = label
        self.kind = kind
        self.address = address
        self.territory = territory
    }

    /// What a dwelling is.
    @nonexhaustive
    public enum Kind: String, Codable, CaseIterable, Hashable, Sendable {
        /// A flat (*appartement*).
        case apartment
        /// A house (*maison*).
        case house
        /// A parking space or a garage (*stationnement*).
        case parking
        /// Business premises (*local commercial ou professionnel*).
        case commercial
        /// Anything else.
        case other

        /// The French name.
        public var name: String {
            switch self {
            case .apartment: "appartement"
            case .house: "maison"
            case .parking: "stationnement"
            case .commercial: "local commercial"
            case .other: "autre bien"
            }
        }
    }

    /// What is wrong with a dwelling.
    public enum Fault: ValueFault {
        /// The address is abroad.
        case notInFrance(PostalAddress)

        /// The French sentence that explains the fault.
        public var description: String {
            switch self {
            case .notInFrance(let address):
                "Le bien géré est à l'étranger (\(address.city)) : son adresse porte un code postal français."
            }
        }
    }
}

extension Dwelling: Codable {
    private enum CodingKeys: CodingKey {
        case id, label, kind, address
    }

    /// Decodes a dwelling and checks it as the initialiser does.
    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        let id = try values.decode(ID.self, forKey: .id)
        let label = try values.decode(Label.self, forKey: .label)
        let kind = try values.decode(Kind.self, forKey: .kind)
        let address = try values.decode(PostalAddress.self, forKey: .address)
        do throws(Fault) {
            try self.init(id: id, label: label, kind: kind, address: address)
        } catch {
            throw error.decodingError(in: decoder)
        }
    }
}
