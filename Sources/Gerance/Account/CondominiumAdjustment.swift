/// What the accounts of the *copropriété*, once approved, say of the provisions that a dwelling paid the year before
/// (*régularisation des provisions pour charges*).
///
/// The provisions of a year are deducted whole on line 229, whatever they pay. A year later the accounts tell what was
/// the landlord's to deduct, what his tenants owe back and what is not deductible, and line 230 takes back all but the
/// first, with the credit balance (CGI, art. 31, I, 1° a quater; BOI-RFPI-BASE-20-70): provisions of 1,200 of which 700
/// are deductible, 420 recoverable and 80 over give 500 on line 230, and 700 over both years. The arrangement of the
/// five amounts is to be verified with the statement that the *syndic* sends.
public struct CondominiumAdjustment: Hashable, Sendable {
    /// The dwelling.
    public let dwelling: Dwelling.ID
    /// The year in which the accounts were approved, for which line 230 is filled; the provisions are of the year before.
    public let year: Int
    /// What was paid to the *syndic* the year before: its line 229.
    public let provisions: Euros
    /// What is the landlord's to deduct.
    public let deductible: Euros
    /// What the tenants owe back; in a vacancy it is deductible instead.
    public let recoverable: Euros
    /// What is not deductible.
    public let nonDeductible: Euros
    /// What was paid too much (*solde créditeur*), given back or kept for the next calls.
    public let credit: Euros
    /// What the *syndic* asks beside the provisions (*complément*): on line 229 of the year in which it is paid.
    public let additionalCall: Euros
    /// What line 230 takes back: recoverable, not deductible, credit.
    public let takenBack: Euros

    /// Makes an adjustment.
    ///
    /// - Throws: ``Fault``, the first that applies in the order of its cases.
    public init(
        of dwelling: Dwelling.ID, year: Int, provisions: Euros, deductible: Euros, recoverable: Euros,
        nonDeductible: Euros = .zero, credit: Euros = .zero
    ) throws(Fault) {
        for amount in [provisions, deductible, recoverable, nonDeductible, credit] where amount < .zero {
            throw .negativeAmount(amount)
        }
        do throws(Euros.Fault) {
            takenBack = try [recoverable, nonDeductible, credit].sum()
            additionalCall = try takenBack.adding(deductible).subtracting(provisions)
        } catch {
            throw .amount(error)
        }
        guard additionalCall >= .zero, additionalCall == .zero || credit == .zero else {
            throw .unbalanced(provisions: provisions, off: additionalCall)
        }
        self.dwelling = dwelling
        self.year = year
        self.provisions = provisions
        self.deductible = deductible
        self.recoverable = recoverable
        self.nonDeductible = nonDeductible
        self.credit = credit
    }

    /// What is wrong with an adjustment.
    public enum Fault: ValueFault {
        /// An amount below zero.
        case negativeAmount(Euros)
        /// The parts make less than the provisions, or more while there is a credit.
        case unbalanced(provisions: Euros, off: Euros)
        /// A sum exceeds what can be counted.
        case amount(Euros.Fault)

        /// The French sentence that explains the fault.
        public var description: String {
            switch self {
            case .negativeAmount(let amount):
                "Un montant de \(amount.formatted) est négatif : les parts d'une régularisation vont de 0 à plus."
            case .unbalanced(let provisions, let off):
                "Les parts d'une régularisation font ensemble les provisions de \(provisions.formatted), ou plus sans "
                    + "aucun avoir : l'écart est de \(off.formatted)."
            case .amount(let fault): fault.description
            }
        }
    }
}

extension CondominiumAdjustment: Codable {
    private enum CodingKeys: CodingKey {
        case dwelling, year, provisions, deductible, recoverable, nonDeductible, credit
    }

    /// Decodes an adjustment and checks it as the initialiser does.
    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        let dwelling = try values.decode(Dwelling.ID.self, forKey: .dwelling)
        let year = try values.decode(Int.self, forKey: .year)
        let provisions = try values.decode(Euros.self, forKey: .provisions)
        let deductible = try values.decode(Euros.self, forKey: .deductible)
        let recoverable = try values.decode(Euros.self, forKey: .recoverable)
        let nonDeductible = try values.decodeIfPresent(Euros.self, forKey: .nonDeductible) ?? .zero
        let credit = try values.decodeIfPresent(Euros.self, forKey: .credit) ?? .zero
        do throws(Fault) {
            try self.init(
                of: dwelling, year: year, provisions: provisions, deductible: deductible, recoverable: recoverable,
                nonDeductible: nonDeductible, credit: credit)
        } catch {
            throw error.decodingError(in: decoder)
        }
    }

    /// Encodes what was given, and not what follows from it.
    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        try values.encode(dwelling, forKey: .dwelling)
        try values.encode(year, forKey: .year)
        try values.encode(provisions, forKey: .provisions)
        try values.encode(deductible, forKey: .deductible)
        try values.encode(recoverable, forKey: .recoverable)
        try values.encode(nonDeductible, forKey: .nonDeductible)
        try values.encode(credit, forKey: .credit)
    }
}
