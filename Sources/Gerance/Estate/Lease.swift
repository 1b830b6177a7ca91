/// The contract by which a dwelling is let to a tenant (*bail*).
public struct Lease: Identifiable, Hashable, Sendable {
    /// The identifier of a lease.
    public typealias ID = Identifier<Lease>

    /// The identifier.
    public let id: ID
    /// The dwelling that is let.
    public let dwelling: Dwelling.ID
    /// Who rents it.
    public let tenant: Tenant
    /// Under which rules.
    public let kind: Kind
    /// The first day.
    public let startsOn: CivilDate
    /// The rent of a month, without charges.
    public let rent: Euros
    /// The charges of a month, on account or fixed.
    public let charges: Euros
    /// The deposit that the tenant left (*dépôt de garantie*).
    public let deposit: Euros

    /// Makes a lease.
    ///
    /// - Throws: ``Fault/negativeAmount(_:)`` when rent, charges or deposit are below zero.
    public init(
        id: ID,
        dwelling: Dwelling.ID,
        tenant: Tenant,
        kind: Kind,
        startsOn: CivilDate,
        rent: Euros,
        charges: Euros = .zero,
        deposit: Euros = .zero
    ) throws(Fault) {
        for amount in [rent, charges, deposit] where amount < .zero { throw .negativeAmount(amount) }
        self.id = id
        self.dwelling = dwelling
        self.tenant = tenant
        self.kind = kind
        self.startsOn = startsOn
        self.rent = rent
        self.charges = charges
        self.deposit = deposit
    }

    /// Under which rules a dwelling is let.
    @nonexhaustive
    public enum Kind: String, Codable, CaseIterable, Hashable, Sendable {
        /// A main home, unfurnished (*location nue*; loi 89-462, title I).
        case unfurnished
        /// A main home, furnished (*location meublée*; loi 89-462, title I bis).
        case furnished
        /// A *bail mobilité* (loi 89-462, title I ter).
        case mobility
        /// A commercial lease (*bail commercial*).
        case commercial
        /// Any other: a parking space alone, a professional or a seasonal lease.
        case other

        /// The French name.
        public var name: String {
            switch self {
            case .unfurnished: "location nue"
            case .furnished: "location meublée"
            case .mobility: "bail mobilité"
            case .commercial: "bail commercial"
            case .other: "autre bail"
            }
        }
    }

    /// What is wrong with a lease.
    public enum Fault: ValueFault {
        /// A rent, charges or a deposit below zero.
        case negativeAmount(Euros)

        /// The French sentence that explains the fault.
        public var description: String {
            switch self {
            case .negativeAmount(let amount):
                "Un montant de \(amount.formatted) est négatif : loyer, charges et dépôt vont de 0 à plus."
            }
        }
    }
}

extension Lease: Codable {
    private enum CodingKeys: CodingKey {
        case id, dwelling, tenant, kind, startsOn, rent, charges, deposit
    }

    /// Decodes a lease and checks it as the initialiser does.
    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        let id = try values.decode(ID.self, forKey: .id)
        let dwelling = try values.decode(Dwelling.ID.self, forKey: .dwelling)
        let tenant = try values.decode(Tenant.self, forKey: .tenant)
        let kind = try values.decode(Kind.self, forKey: .kind)
        let startsOn = try values.decode(CivilDate.self, forKey: .startsOn)
        let rent = try values.decode(Euros.self, forKey: .rent)
        let charges = try values.decodeIfPresent(Euros.self, forKey: .charges) ?? .zero
        let deposit = try values.decodeIfPresent(Euros.self, forKey: .deposit) ?? .zero
        do throws(Fault) {
            try self.init(
                id: id, dwelling: dwelling, tenant: tenant, kind: kind, startsOn: startsOn, rent: rent,
                charges: charges, deposit: deposit)
        } catch {
            throw error.decodingError(in: decoder)
        }
    }
}
