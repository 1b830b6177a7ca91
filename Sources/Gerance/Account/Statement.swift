/// What the agency renders to an owner for a period (*compte rendu de gérance*): what was called, received, paid and
/// charged, dwelling by dwelling and tenant by tenant, what went to the owner, and the balance.
///
/// Made by ``Account/statement(on:approvedUnpaid:events:)`` alone, and only once it is proven (``verify(under:after:)``). Clauses
/// `statement.perDwelling` and `statement.sections`.
public struct Statement: Hashable, Sendable, Codable {
    /// The mandate whose account it renders.
    public let mandate: Mandate.ID
    /// The days that it covers; the last is the cut-off (*date d'arrêté*).
    public let period: Period
    /// The balance carried over (*solde reporté*); below zero, the owner owed.
    public let opening: Euros
    /// A part for each dwelling of the mandate, in its order.
    public let dwellings: [DwellingPart]
    /// What concerns the mandate as a whole.
    public let common: CommonPart
    /// What was set aside for works, at the start and at the end.
    public let provision: Held
    /// The sums of the five sections.
    public let totals: Totals
    /// The balance at the cut-off (*solde*); below zero, it is carried and not paid.
    public let closing: Euros
    /// What stays on the account (*fonds de roulement*).
    public let reserve: Euros
    /// Bills that the owner has approved and that are not paid yet.
    public let approvedUnpaid: Euros
    /// What can be paid to the owner: the closing balance less reserve and approved bills, never below zero.
    public let payable: Euros
    /// What happened, in a sentence each: a notice, works, a ticket.
    public let events: [Label]

    /// What stands in the statement for one dwelling.
    public struct DwellingPart: Hashable, Sendable, Codable {
        /// The dwelling.
        public let dwelling: Dwelling.ID
        /// A part for each lease that owed or moved something.
        public let tenants: [TenantPart]
        /// Received from others than tenants: an insurer, the *syndic*.
        public let received: [Line]
        /// Paid for the owner.
        public let paid: [Line]
        /// Fees.
        public let fees: [FeeLine]
    }

    /// What stands in the statement for one tenant.
    public struct TenantPart: Hashable, Sendable, Codable {
        /// The lease.
        public let lease: Lease.ID
        /// What the tenant owed at the start.
        public let dueBefore: Euros
        /// What he had paid ahead at the start.
        public let creditBefore: Euros
        /// What was called.
        public let called: [Line]
        /// What was received.
        public let received: [Line]
        /// What he owes at the end.
        public let due: Euros
        /// What he has paid ahead at the end (*avoir*).
        public let credit: Euros
        /// What he owes, by age.
        public let arrears: TenantLedger.Arrears
        /// His deposit, for memory.
        public let deposit: Held
        /// What moved his deposit; what is kept of it stands in ``received``.
        public let deposits: [Line]
    }

    /// What concerns no single dwelling.
    public struct CommonPart: Hashable, Sendable, Codable {
        /// Received from others than tenants.
        public let received: [Line]
        /// Paid for the owner.
        public let paid: [Line]
        /// Fees.
        public let fees: [FeeLine]
        /// Paid to the owner: advances and balances.
        public let advances: [Line]
        /// Brought in by the owner.
        public let contributions: [Line]
        /// Moved to or from the provision.
        public let provisions: [Line]
    }

    /// A movement.
    public struct Line: Hashable, Sendable, Codable {
        /// Its number in the journal.
        public let number: FactNumber
        /// What it is.
        public let category: Posting.Category
        /// The day on which the money moved, or on which a call is due.
        public let movedOn: CivilDate
        /// What moved; below zero where it takes an earlier posting back.
        public let amount: Euros
        /// What counts on the owner's account: of a receipt, what settles a call; of what is called, the part that the
        /// tenant's credit settles at once.
        public let counted: Euros
        /// The posting that it takes back.
        public let reverses: FactNumber?
        /// What people call it.
        public let label: Label?
    }

    /// A fee, with the term of the mandate that it follows.
    public struct FeeLine: Hashable, Sendable, Codable {
        /// What is remunerated.
        public let kind: FeeTerm.Kind
        /// The posting of a fixed fee; `nil` for a rate, which the statement itself applies.
        public let number: FactNumber?
        /// What a rate is applied to.
        public let base: Euros?
        /// The rate.
        public let rate: Rate?
        /// Without VAT (*HT*).
        public let net: Euros
        /// The VAT that applies.
        public let vat: ValueAddedTax
        /// The VAT (*TVA*).
        public let tax: Euros
        /// With VAT (*TTC*).
        public let total: Euros
    }

    /// Something held outside the owner's balance.
    public struct Held: Hashable, Sendable, Codable {
        /// At the start of the period.
        public let before: Euros
        /// At its end.
        public let after: Euros
    }

    /// The sums of the sections.
    public struct Totals: Hashable, Sendable, Codable {
        /// Called to tenants (*sommes appelées*); no money moved.
        public internal(set) var called = Euros.zero
        /// Received for the owner (*sommes encaissées*).
        public internal(set) var received = Euros.zero
        /// Paid for him (*sommes payées*).
        public internal(set) var paid = Euros.zero
        /// Fees without VAT.
        public internal(set) var feesNet = Euros.zero
        /// The VAT of the fees.
        public internal(set) var feesTax = Euros.zero
        /// Fees with VAT (*honoraires de gestion*).
        public internal(set) var fees = Euros.zero
        /// Paid to him (*acomptes et soldes versés*).
        public internal(set) var advances = Euros.zero
        /// Brought in by him.
        public internal(set) var contributions = Euros.zero
        /// Used of the provision.
        public internal(set) var provisionsUsed = Euros.zero
        /// Set aside for works.
        public internal(set) var provisionsConstituted = Euros.zero
    }
}
