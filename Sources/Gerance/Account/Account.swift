/// The owner's account under one mandate (*compte de gérance*): postings in the order of recording, what they did to the
/// balance, to each tenant's ledger, to the deposits and to the provision.
///
/// Cash alone moves the balance; what is called is kept apart, tenant by tenant. Periods follow each other without hole
/// or overlap: ``close(on:approvedUnpaid:events:)`` ends one with its statement, and what is recorded afterwards belongs to the next.
/// Corrections are reversals; nothing is ever edited.
public struct Account: Hashable, Sendable {
    /// The mandate, as last amended.
    public private(set) var mandate: Mandate { didSet { endsOn = mandate.endsOn } }
    /// The last day of the mandate, which each posting is compared with.
    private(set) var endsOn: CivilDate?
    /// The leases of its dwellings.
    public private(set) var leases: [Lease.ID: Lease] = [:]
    /// The first day of the open period.
    public private(set) var openFrom: CivilDate
    /// Every movement, in the order of recording.
    public private(set) var movements: [Movement] = []
    /// The balances at the start of the open period.
    private(set) var opening = Balances()
    /// The balances after the last movement, fees of the open period left out.
    public private(set) var balances = Balances()
    /// How many movements are in closed periods.
    private(set) var closedCount = 0
    private(set) var reversals: [FactNumber: Euros] = [:]

    /// Opens the account of a mandate.
    ///
    /// - Parameters:
    ///   - mandate: The mandate.
    ///   - day: The first day of the first period; the day on which the mandate takes effect where it is left out.
    public init(of mandate: Mandate, openFrom day: CivilDate? = nil) {
        self.mandate = mandate
        endsOn = mandate.endsOn
        openFrom = day ?? mandate.effectiveFrom
    }

    /// Takes a lease of a dwelling of the mandate, or its amendment.
    ///
    /// - Throws: ``Fault/unknownDwelling(_:)``.
    public mutating func add(_ lease: Lease) throws(Fault) {
        guard mandate.dwellings.contains(where: { $0.id == lease.dwelling }) else {
            throw .unknownDwelling(lease.dwelling)
        }
        leases[lease.id] = lease
    }

    /// Takes an amendment of the mandate; the open period follows its new terms.
    ///
    /// - Throws: ``Fault/otherMandate(_:)`` unless it is the same mandate.
    public mutating func amend(_ mandate: Mandate) throws(Fault) {
        guard mandate.id == self.mandate.id else { throw .otherMandate(mandate.id) }
        self.mandate = mandate
    }

    /// Records a posting.
    ///
    /// The whole posting is taken, or nothing: where it is refused, the account is as before.
    ///
    /// - Parameters:
    ///   - posting: The posting.
    ///   - number: Its number in the journal, above that of every earlier one.
    ///   - day: The day of recording, never before that of an earlier one.
    /// - Throws: ``Fault``.
    public mutating func record(_ posting: Posting, as number: FactNumber, on day: CivilDate) throws(Fault) {
        try checkOrder(number, day)
        try checkReferences(of: posting)
        let original = try posting.reverses.map { (number) throws(Fault) in try self.original(number, of: posting) }
        let dwelling = posting.dwelling ?? posting.lease.flatMap { leases[$0]?.dwelling }
        let vat = try vat(of: posting, dwelling, reversing: original)
        let effect = try balances.effect(of: posting, as: number, reversing: original, vat: vat)
        if let original {
            let before = reversals[original.number] ?? .zero
            do throws(Euros.Fault) {
                reversals[original.number] = try before.adding(posting.amount)
            } catch {
                throw .amount(error)
            }
        }
        balances.take(effect, of: posting)
        movements.append(
            Movement(
                number: number, posting: posting, recordedOn: day, dwelling: dwelling, toOwner: effect.toOwner, vat: vat
            ))
    }

    /// Carries a closed statement over: the next period begins the day after.
    mutating func carry(_ closing: Balances, from day: CivilDate, _ count: Int, fees: Euros) throws(Fault) {
        balances.owner = try Fault.checked(try balances.owner.subtracting(fees))
        opening = closing
        openFrom = day
        closedCount += count
    }
}

/// What an account holds at one moment.
public struct Balances: Hashable, Sendable {
    /// The owner's balance; below zero, he owes.
    public internal(set) var owner = Euros.zero
    /// What is set aside for works.
    public internal(set) var provision = Euros.zero
    /// The tenants' ledgers, by lease.
    public internal(set) var tenants: [Lease.ID: TenantLedger] = [:]
    /// The deposits held, by lease.
    public internal(set) var deposits: [Lease.ID: Euros] = [:]

    init() {}
}

extension Account {
    /// A posting with what it did.
    public struct Movement: Hashable, Sendable {
        /// Its number in the journal.
        public let number: FactNumber
        /// The posting.
        public let posting: Posting
        /// The day of recording.
        public let recordedOn: CivilDate
        /// The dwelling that it concerns, by itself or by its lease.
        public let dwelling: Dwelling.ID?
        /// What the owner's balance gained; below zero, what it lost.
        public let toOwner: Euros
        /// The VAT of a fee.
        public let vat: ValueAddedTax?
    }
}
