/// Under which tax a dwelling is let, by its leases: bare letting is property income, furnished letting is not.
struct LettingRegimes {
    private var leases: [Lease.ID: Lease] = [:]
    private var byDwelling: [Dwelling.ID: [Lease]] = [:]
    private let taxed: Set<Lease.ID>

    init(_ accounts: [Account], taxed: Set<Lease.ID>) {
        self.taxed = taxed
        for account in accounts { leases.merge(account.leases) { _, last in last } }
        for lease in leases.values.sorted(by: { ($0.startsOn, $0.id) < ($1.startsOn, $1.id) }) {
            byDwelling[lease.dwelling, default: []].append(lease)
        }
    }

    subscript(lease: Lease.ID) -> Lease? { leases[lease] }

    /// The leases of a dwelling, the earliest first.
    func leases(of dwelling: Dwelling.ID) -> [Lease] { byDwelling[dwelling] ?? [] }

    /// The lease of a dwelling on a day: the last that had begun, or else the first to come.
    func lease(of dwelling: Dwelling.ID, on day: CivilDate) -> Lease? {
        let all = leases(of: dwelling)
        return all.last { $0.startsOn <= day } ?? all.first
    }

    /// The leases of a dwelling in a year: the one on New Year's Day, and those that begin later.
    func leases(of dwelling: Dwelling.ID, in days: Period) -> [Lease] {
        let first = lease(of: dwelling, on: days.from)
        return (first.map { [$0] } ?? [])
            + leases(of: dwelling).filter { $0.startsOn > days.from && $0.startsOn <= days.to && $0.id != first?.id }
    }

    /// Why the letting is not declared; `nil` where it is.
    func exclusion(of lease: Lease?) -> TaxRecap.Reason? {
        guard let lease else { return nil }
        switch lease.kind {
        case .furnished, .mobility: return .furnished
        case .unfurnished, .commercial, .other: return taxed.contains(lease.id) ? .taxedRent : nil
        }
    }

    /// Why a movement is not declared; `nil` where it is.
    func exclusion(of movement: Account.Movement) -> TaxRecap.Reason? {
        if let lease = movement.posting.lease { return exclusion(of: leases[lease]) }
        return movement.dwelling.flatMap { exclusion(of: lease(of: $0, on: movement.posting.movedOn)) }
    }
}
