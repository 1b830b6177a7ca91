/// A movement on the owner's account (*écriture*): what it is, how much, when, for which dwelling and tenant.
///
/// The amount is always above zero: its category says which way it goes, and a reversal names the posting that it takes
/// back, in whole or in part. The day on which money moved decides for which civil year a tax recap counts it; the day
/// of recording, which the account knows, decides which statement holds it.
public struct Posting: Hashable, Sendable {
    /// The mandate whose account moved.
    public let mandate: Mandate.ID
    /// What it is.
    public let category: Category
    /// How much, above zero.
    public let amount: Euros
    /// The day on which the money moved; for a call, the day on which it is due.
    public let movedOn: CivilDate
    /// The dwelling that it concerns; `nil` where it concerns the mandate as a whole, or where the lease says it.
    public let dwelling: Dwelling.ID?
    /// The lease of the tenant that it concerns.
    public let lease: Lease.ID?
    /// The kind of the fee in the mandate.
    public let fee: FeeTerm.Kind?
    /// The posting that this one takes back (*contrepassation*): a cheque returned, a mistake.
    public let reverses: FactNumber?
    /// What people call it.
    public let label: Label?

    /// Makes a posting.
    ///
    /// - Throws: ``Fault``, the first that applies in the order of its cases.
    public init(
        _ category: Category,
        _ amount: Euros,
        on mandate: Mandate.ID,
        movedOn: CivilDate,
        dwelling: Dwelling.ID? = nil,
        lease: Lease.ID? = nil,
        fee: FeeTerm.Kind? = nil,
        reverses: FactNumber? = nil,
        label: Label? = nil
    ) throws(Fault) {
        guard amount > .zero else { throw .notAboveZero(amount) }
        guard !category.concernsTenant || lease != nil else { throw .leaseMissing(category) }
        guard category.concernsTenant || lease == nil else { throw .leaseNotConcerned(category) }
        guard (category == .fee) == (fee != nil) else { throw .feeKindMismatch(category) }
        self.mandate = mandate
        self.category = category
        self.amount = amount
        self.movedOn = movedOn
        self.dwelling = dwelling
        self.lease = lease
        self.fee = fee
        self.reverses = reverses
        self.label = label
    }

    /// What is wrong with a posting by itself.
    public enum Fault: ValueFault {
        /// The amount is zero or below.
        case notAboveZero(Euros)
        /// The category concerns a tenant, and no lease is named.
        case leaseMissing(Category)
        /// The category concerns no tenant, and a lease is named.
        case leaseNotConcerned(Category)
        /// A fee without its kind, or a kind on what is no fee.
        case feeKindMismatch(Category)

        /// The French sentence that explains the fault.
        public var description: String {
            switch self {
            case .notAboveZero(let amount):
                "Une écriture de \(amount.formatted) est impossible : son montant est supérieur à zéro, et sa nature "
                    + "dit son sens."
            case .leaseMissing(let category):
                "Une écriture « \(category.name) » concerne un locataire : elle nomme son bail."
            case .leaseNotConcerned(let category):
                "Une écriture « \(category.name) » concerne le propriétaire : elle ne nomme aucun bail."
            case .feeKindMismatch(let category):
                category == .fee
                    ? "Des honoraires nomment leur genre au mandat."
                    : "Une écriture « \(category.name) » ne porte aucun genre d'honoraires."
            }
        }
    }
}

extension Posting: Codable {
    private enum CodingKeys: CodingKey {
        case mandate, category, amount, movedOn, dwelling, lease, fee, reverses, label
    }

    /// Decodes a posting and checks it as the initialiser does.
    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        let category = try values.decode(Category.self, forKey: .category)
        let amount = try values.decode(Euros.self, forKey: .amount)
        let mandate = try values.decode(Mandate.ID.self, forKey: .mandate)
        let movedOn = try values.decode(CivilDate.self, forKey: .movedOn)
        let dwelling = try values.decodeIfPresent(Dwelling.ID.self, forKey: .dwelling)
        let lease = try values.decodeIfPresent(Lease.ID.self, forKey: .lease)
        let fee = try values.decodeIfPresent(FeeTerm.Kind.self, forKey: .fee)
        let reverses = try values.decodeIfPresent(FactNumber.self, forKey: .reverses)
        let label = try values.decodeIfPresent(Label.self, forKey: .label)
        do throws(Fault) {
            try self.init(
                category, amount, on: mandate, movedOn: movedOn, dwelling: dwelling, lease: lease, fee: fee,
                reverses: reverses, label: label)
        } catch {
            throw error.decodingError(in: decoder)
        }
    }
}
