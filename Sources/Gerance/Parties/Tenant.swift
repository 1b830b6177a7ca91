/// A tenant (*locataire*): one, or several who signed the same lease (*cotitulaires*).
public struct Tenant: Identifiable, Hashable, Sendable {
    /// The identifier of a tenant.
    public typealias ID = Identifier<Tenant>

    /// The identifier.
    public let id: ID
    /// Who signed the lease, in its order.
    public let names: [Party]
    /// The e-mail address.
    public let email: EmailAddress?
    /// The telephone numbers, the preferred one first.
    public let phones: [PhoneNumber]

    /// Makes a tenant.
    ///
    /// - Throws: ``Fault/noName`` when `names` is empty.
    public init(
        id: ID,
        names: [Party],
        email: EmailAddress? = nil,
        phones: [PhoneNumber] = []
    ) throws(Fault) {
        guard !names.isEmpty else { throw .noName }
        self.id = id
        self.names = names
        self.email = email
        self.phones = phones
    }

    /// What is wrong with a tenant.
    public enum Fault: ValueFault {
        /// Nobody signed.
        case noName

        /// The French sentence that explains the fault.
        public var description: String {
            switch self {
            case .noName: "Locataire sans nom : il faut au moins une personne ou une organisation."
            }
        }
    }
}

extension Tenant: Codable {
    private enum CodingKeys: CodingKey {
        case id, names, email, phones
    }

    /// Decodes a tenant and checks it as the initialiser does.
    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        let id = try values.decode(ID.self, forKey: .id)
        let names = try values.decode([Party].self, forKey: .names)
        let email = try values.decodeIfPresent(EmailAddress.self, forKey: .email)
        let phones = try values.decodeIfPresent([PhoneNumber].self, forKey: .phones) ?? []
        do throws(Fault) {
            try self.init(id: id, names: names, email: email, phones: phones)
        } catch {
            throw error.decodingError(in: decoder)
        }
    }
}
