/// A line of form 2044, on which property income is declared at its real amount (*déclaration des revenus fonciers*).
///
/// The raw value is the number printed on the form. Lines 110 to 114 (shares of companies) hold nothing that a managing
/// agency knows, and form 2044 spéciale, whose lines of the *copropriété* are 230 and 231, is not covered.
@nonexhaustive
public enum FormLine: Int, Codable, CaseIterable, Hashable, Sendable, Comparable {
    /// Rents collected (*loyers bruts encaissés*).
    case rents = 211
    /// Expenses of the landlord that the lease puts on the tenant (*dépenses mises à la charge du locataire*).
    case expensesBorneByTenant = 212
    /// Other receipts (*recettes brutes diverses*): grants, indemnities, deposits kept for damage.
    case otherReceipts = 213
    /// The rental value of what the owner keeps for himself; never filled here.
    case ownUse = 214
    /// All receipts: 211 to 214.
    case receipts = 215
    /// Administration and management: fees, proceedings (*frais d'administration et de gestion*).
    case management = 221
    /// Other costs of management, a flat sum for each *local*.
    case flatCosts = 222
    /// Insurance premiums (*primes d'assurance*).
    case insurance = 223
    /// Repair, upkeep and improvement (*réparation, entretien, amélioration*).
    case works = 224
    /// Recoverable charges that were not recovered when the tenant left, or were paid in a vacancy.
    case unrecoveredCharges = 225
    /// Eviction and rehousing (*indemnités d'éviction, frais de relogement*).
    case eviction = 226
    /// Property tax without the levy on refuse (*taxe foncière, hors TEOM*).
    case propertyTax = 227
    /// Deductions of particular schemes; never filled here.
    case specificDeductions = 228
    /// All that was paid to the *syndic* in the year (*provisions pour charges de copropriété*).
    case condominiumProvisions = 229
    /// What is taken back of last year's 229 (*régularisation*); it reduces the charges.
    case condominiumAdjustment = 230
    /// All charges: 221 to 229, less 230.
    case charges = 240
    /// Interest on loans, as far as the owner says it (*intérêts d'emprunt*).
    case interest = 250
    /// 215 less 240 and 250.
    case balance = 261
    /// Earlier deductions taken back; never filled here.
    case reinstatement = 262
    /// Profit or loss: 261 with 262 (*bénéfice ou déficit*).
    case result = 263

    /// The number printed on the form.
    public var number: Int { rawValue }

    /// Orders lines as the form does.
    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

    /// What a line does in the arithmetic of the form.
    enum Role { case receipt, charge, takenBack, interest, total, outside }

    var role: Role {
        switch self {
        case .rents, .expensesBorneByTenant, .otherReceipts: .receipt
        case .management, .flatCosts, .insurance, .works, .unrecoveredCharges, .eviction, .propertyTax,
            .condominiumProvisions:
            .charge
        case .condominiumAdjustment: .takenBack
        case .interest: .interest
        case .receipts, .charges, .balance, .result: .total
        case .ownUse, .specificDeductions, .reinstatement: .outside
        }
    }
}
