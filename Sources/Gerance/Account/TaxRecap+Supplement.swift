extension TaxRecap {
    /// What the accounts do not know, said by whoever prepares the recap.
    public struct Supplement: Hashable, Sendable {
        /// The approved accounts of the *copropriété*, for line 230; those of other years are left aside.
        public var adjustments: [CondominiumAdjustment]
        /// The days between two tenants on which a dwelling was offered: recoverable charges paid then are on line 225.
        public var vacancies: [Vacancy]
        /// Recoverable charges that a tenant who left had not paid back, for line 225.
        public var unrecovered: [Unrecovered]
        /// Interest on loans for line 250, of which the agency knows nothing by itself.
        public var interest: [Dwelling.ID: Euros]
        /// Where a posting goes that its category does not settle.
        public var choices: [FactNumber: Choice]
        /// Leases whose rent bears VAT: their postings do not tell it apart, and are left out.
        public var taxedLeases: Set<Lease.ID>

        /// Makes a supplement; without anything, the accounts alone make the recap.
        public init(
            adjustments: [CondominiumAdjustment] = [], vacancies: [Vacancy] = [], unrecovered: [Unrecovered] = [],
            interest: [Dwelling.ID: Euros] = [:], choices: [FactNumber: Choice] = [:],
            taxedLeases: Set<Lease.ID> = []
        ) {
            self.adjustments = adjustments
            self.vacancies = vacancies
            self.unrecovered = unrecovered
            self.interest = interest
            self.choices = choices
            self.taxedLeases = taxedLeases
        }
    }

    /// Days between two tenants (*vacance*).
    public struct Vacancy: Hashable, Sendable {
        /// The dwelling, which was offered for rent.
        public let dwelling: Dwelling.ID
        /// From the day after one tenant left to the day before the next one came.
        public let period: Period

        /// Makes a vacancy.
        public init(of dwelling: Dwelling.ID, _ period: Period) {
            self.dwelling = dwelling
            self.period = period
        }
    }

    /// Recoverable charges that the owner paid and did not get back by 31 December of the year in which the tenant left.
    ///
    /// BOI-RFPI-BASE-20-40. They may be of earlier years of the same tenant.
    public struct Unrecovered: Hashable, Sendable {
        /// The lease of the tenant who left.
        public let lease: Lease.ID
        /// The day on which he left, in whose year they are declared.
        public let leftOn: CivilDate
        /// What he had not paid back, above zero.
        public let amount: Euros

        /// Makes what was not recovered; the amount is checked where a ``TaxRecap`` is made of it.
        public init(of lease: Lease.ID, leftOn day: CivilDate, _ amount: Euros) {
            self.lease = lease
            leftOn = day
            self.amount = amount
        }
    }

    /// Where a person puts a posting.
    public enum Choice: Hashable, Sendable {
        /// On a line that its category allows.
        case line(FormLine)
        /// On none.
        case notDeclared
    }
}
