/// One line of the agency's remuneration in a mandate (*honoraires*): what for, how much, at whose cost.
///
/// Without such a line the agency may ask for nothing (décret 72-678, art. 66). Rates and amounts are net of VAT; the
/// VAT follows the dwelling's territory. JSON: `{"kind":"management","rate":"6%","base":"collectedAll","payer":"owner"}`
/// or `{"kind":"taxHelp","amount":"48.00","payer":"owner"}`.
public struct FeeTerm: Hashable, Sendable {
    /// What is remunerated.
    public let kind: Kind
    /// How much.
    public let price: Price
    /// Who bears it; `nil` where the mandate does not say, and no fee is due.
    ///
    /// Loi 70-9, art. 6.
    public let payer: Payer?

    /// Makes a fee term.
    ///
    /// - Throws: ``Fault/negativeAmount(_:)``.
    public init(kind: Kind, price: Price, payer: Payer?) throws(Fault) {
        if case .amount(let amount) = price, amount < .zero { throw .negativeAmount(amount) }
        self.kind = kind
        self.price = price
        self.payer = payer
    }

    /// What is remunerated.
    @nonexhaustive
    public enum Kind: String, Codable, CaseIterable, Hashable, Sendable {
        /// Running management (*gestion courante*).
        case management
        /// Finding a tenant, visits, file, lease (*mise en location*).
        case letting
        /// The inventory at entry or exit (*état des lieux*).
        case inventory
        /// Following works (*suivi de travaux*).
        case worksSupervision
        /// Helping with the tax return (*aide à la déclaration*).
        case taxHelp
        /// Fixed administrative costs (*frais administratifs*).
        case administration
        /// Following a lawsuit (*suivi de contentieux*).
        case litigation
        /// Anything else that the mandate names.
        case other

        /// The French name, as a statement writes it.
        public var name: String {
            switch self {
            case .management: "gestion courante"
            case .letting: "mise en location"
            case .inventory: "état des lieux"
            case .worksSupervision: "suivi de travaux"
            case .taxHelp: "aide à la déclaration"
            case .administration: "frais administratifs"
            case .litigation: "suivi de contentieux"
            case .other: "autre prestation"
            }
        }
    }

    /// How much a fee is.
    public enum Price: Hashable, Sendable {
        /// So many per cent of what the mandate names.
        case rate(Rate, of: Base)
        /// A fixed amount.
        case amount(Euros)
    }

    /// What a rate is applied to (*assiette*).
    @nonexhaustive
    public enum Base: String, Codable, CaseIterable, Hashable, Sendable {
        /// All sums collected (*sommes encaissées*), charges included.
        case collectedAll
        /// Rents collected (*loyers encaissés*), without charges.
        case collectedRent
        /// Rents and charges called (*sommes appelées*), paid or not.
        case called
        /// The cost of the works, tax included.
        case works
    }

    /// Who bears a fee.
    public enum Payer: String, Codable, CaseIterable, Hashable, Sendable {
        case owner, tenant
    }

    /// What is wrong with a fee term.
    public enum Fault: ValueFault {
        /// The amount is below zero.
        case negativeAmount(Euros)
        /// In the JSON: neither a rate with its base nor an amount, or both.
        case noSinglePrice

        /// The French sentence that explains the fault.
        public var description: String {
            switch self {
            case .negativeAmount(let amount):
                "Des honoraires de \(amount.formatted) sont négatifs : un montant va de 0 à plus."
            case .noSinglePrice:
                "Des honoraires sont soit un taux avec son assiette, soit un montant, et pas les deux."
            }
        }
    }
}

extension FeeTerm: Codable {
    private enum CodingKeys: CodingKey {
        case kind, rate, base, amount, payer
    }

    /// Decodes a fee term and checks it as the initialiser does.
    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        let kind = try values.decode(Kind.self, forKey: .kind)
        let rate = try values.decodeIfPresent(Rate.self, forKey: .rate)
        let base = try values.decodeIfPresent(Base.self, forKey: .base)
        let amount = try values.decodeIfPresent(Euros.self, forKey: .amount)
        let payer = try values.decodeIfPresent(Payer.self, forKey: .payer)
        do throws(Fault) {
            switch (rate, base, amount) {
            case (let rate?, let base?, nil): try self.init(kind: kind, price: .rate(rate, of: base), payer: payer)
            case (nil, nil, let amount?): try self.init(kind: kind, price: .amount(amount), payer: payer)
            default: throw .noSinglePrice
            }
        } catch {
            throw error.decodingError(in: decoder)
        }
    }

    /// Encodes the fee term with the keys of its kind of price.
    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        try values.encode(kind, forKey: .kind)
        switch price {
        case .rate(let rate, let base):
            try values.encode(rate, forKey: .rate)
            try values.encode(base, forKey: .base)
        case .amount(let amount): try values.encode(amount, forKey: .amount)
        }
        try values.encodeIfPresent(payer, forKey: .payer)
    }
}
