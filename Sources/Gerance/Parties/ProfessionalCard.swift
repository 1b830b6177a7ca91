/// The card without which nobody may manage property for others (*carte professionnelle*).
///
/// Required by loi 70-9, art. 3; issued for three years by the president of a chamber of commerce (décret 72-678, art. 80). Its number and place of
/// issue stand on every letter (art. 92).
public struct ProfessionalCard: Hashable, Sendable, Codable {
    /// The number, `CPI 9721 2024 000 000 123`.
    public var number: Label
    /// Who issued it, `CCI de la Martinique`.
    public var issuer: Label
    /// The last day on which it is valid.
    public var expiresOn: CivilDate

    /// Makes a card.
    public init(number: Label, issuer: Label, expiresOn: CivilDate) {
        self.number = number
        self.issuer = issuer
        self.expiresOn = expiresOn
    }
}

/// Who guarantees the clients' funds that the agency holds (*garant*).
///
/// Required by loi 70-9, art. 3, 2°. Name and address stand on every letter (décret 72-678, art. 92).
public struct Guarantor: Hashable, Sendable {
    /// The name.
    public let name: Label
    /// The postal address.
    public let address: PostalAddress
    /// How much is guaranteed, where the agency states it.
    public let amount: Euros?

    /// Makes a guarantor.
    ///
    /// - Throws: ``Fault/amountNotPositive(_:)``.
    public init(name: Label, address: PostalAddress, amount: Euros? = nil) throws(Fault) {
        if let amount, amount <= .zero { throw .amountNotPositive(amount) }
        self.name = name
        self.address = address
        self.amount = amount
    }

    /// What is wrong with a guarantor.
    public enum Fault: ValueFault {
        /// The guarantee is of nothing, or of less.
        case amountNotPositive(Euros)

        /// The French sentence that explains the fault.
        public var description: String {
            switch self {
            case .amountNotPositive(let amount):
                "Le montant de la garantie financière est de \(amount.formatted) : il doit être positif."
            }
        }
    }
}

extension Guarantor: Codable {
    private enum CodingKeys: CodingKey {
        case name, address, amount
    }

    /// Decodes a guarantor and checks it as the initialiser does.
    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        let name = try values.decode(Label.self, forKey: .name)
        let address = try values.decode(PostalAddress.self, forKey: .address)
        let amount = try values.decodeIfPresent(Euros.self, forKey: .amount)
        do throws(Fault) {
            try self.init(name: name, address: address, amount: amount)
        } catch {
            throw error.decodingError(in: decoder)
        }
    }
}
