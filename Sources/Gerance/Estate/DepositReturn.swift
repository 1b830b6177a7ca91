/// When a tenant's deposit goes back to him (*restitution du dépôt de garantie*), and what a delay costs.
///
/// One month after the keys were handed back where the exit inventory matches that of the entry, else two; day to day,
/// the last day of a shorter month (loi 89-462, art. 22; art. 25-3 for a furnished home); see ``DepositLaw``.
public struct DepositReturn: Hashable, Sendable {
    /// The day on which the keys were handed back, in hand or by registered letter.
    public let keysReturnedOn: CivilDate
    /// What the exit inventory says.
    public let inventory: Inventory
    /// The last day on which the deposit goes back in time.
    public let dueOn: CivilDate
    /// The deposit that the tenant left.
    public let deposit: Euros
    /// The rent of a month, without charges (*loyer en principal*), on which a delay is counted.
    public let monthlyRent: Euros
    /// The law that it is counted by.
    public let law: DepositLaw

    /// Computes when a lease's deposit goes back.
    ///
    /// - Throws: ``Fault``.
    public init(
        of lease: Lease,
        keysReturnedOn: CivilDate,
        inventory: Inventory,
        under law: DepositLaw = .alur
    ) throws(Fault) {
        guard lease.kind == .unfurnished || lease.kind == .furnished else { throw .notCovered(lease.kind) }
        guard keysReturnedOn >= lease.startsOn else {
            throw .beforeLease(keysReturnedOn, startsOn: lease.startsOn)
        }
        let months = inventory == .matches ? law.monthsWhenMatching : law.monthsOtherwise
        guard let dueOn = keysReturnedOn.adding(months: months) else { throw .beyondCalendar(keysReturnedOn) }
        self.keysReturnedOn = keysReturnedOn
        self.inventory = inventory
        self.dueOn = dueOn
        deposit = lease.deposit
        monthlyRent = lease.rent
        self.law = law
    }

    /// The months begun between the day due and a day; 0 up to the day due.
    ///
    /// The first begins on the morrow of the day due; each ends on the day's own number, or on the last of the month.
    public func monthsLate(on day: CivilDate) -> Int {
        guard day > dueOn else { return 0 }
        let months = (day.year - dueOn.year) * 12 + day.month - dueOn.month
        let isWhole = dueOn.adding(months: months).map { $0 >= day } ?? false
        return isWhole ? months : months + 1
    }

    /// What is owed to the tenant on top of a deposit that goes back late: 10 % of the monthly rent for each month begun.
    ///
    /// Rounded once, on the sum, halves up to the cent. Nothing where nothing is left to return, and nothing where the
    /// delay comes from a tenant who did not give his new address (loi 89-462, art. 22).
    ///
    /// - Parameters:
    ///   - day: The day on which the deposit goes back, or on which the question is asked.
    ///   - balance: What is left to return once what the tenant owes is taken off; `nil` for the whole deposit.
    ///   - isAddressKnown: Whether the tenant gave his new address.
    /// - Returns: The increase, 0.00 where none is owed.
    /// - Throws: ``Fault/tooLarge(_:months:)``.
    public func increase(
        on day: CivilDate,
        balance: Euros? = nil,
        isAddressKnown: Bool = true
    ) throws(Fault) -> Euros {
        let months = monthsLate(on: day)
        guard months > 0, isAddressKnown, balance ?? deposit > .zero else { return .zero }
        do throws(Euros.Fault) {
            return try monthlyRent.multiplied(by: months).at(law.increase)
        } catch {
            throw .tooLarge(monthlyRent, months: months)
        }
    }

    /// What the exit inventory says (*état des lieux de sortie*).
    public enum Inventory: String, Codable, CaseIterable, Hashable, Sendable {
        /// It matches that of the entry (*conforme*).
        case matches
        /// It differs, or there is none.
        case differs
    }

    /// Why nothing can be computed.
    public enum Fault: ValueFault {
        /// The lease is not under these rules: its contract says when the deposit goes back.
        case notCovered(Lease.Kind)
        /// The keys were handed back before the lease began.
        case beforeLease(CivilDate, startsOn: CivilDate)
        /// The day due lies beyond the year 9999.
        case beyondCalendar(CivilDate)
        /// The increase exceeds what can be counted.
        case tooLarge(Euros, months: Int)

        /// The French sentence that explains the fault.
        public var description: String {
            switch self {
            case .notCovered(let kind):
                "La restitution du dépôt d'un bail de ce type (\(kind.name)) se lit dans le contrat : elle n'est pas "
                    + "calculée ici."
            case .beforeLease(let day, let startsOn):
                "Les clés seraient rendues le \(day.name), avant le début du bail, le \(startsOn.name)."
            case .beyondCalendar(let day):
                "Un dépôt de garantie dont les clés sont rendues le \(day) se restituerait au-delà du calendrier."
            case .tooLarge(let rent, let months):
                "La majoration de \(months) mois de retard sur un loyer de \(rent.formatted) est trop grande pour être "
                    + "comptée."
            }
        }
    }
}
