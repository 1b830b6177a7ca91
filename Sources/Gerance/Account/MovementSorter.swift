/// Sorts the movements of a period into the sections of the statement, dwelling by dwelling and tenant by tenant.
struct MovementSorter {
    /// What was sorted, for each dwelling in the mandate's order.
    private var dwellings: [Part]
    private(set) var common = Part()
    private(set) var advances: [Statement.Line] = []
    private(set) var contributions: [Statement.Line] = []
    private(set) var provisions: [Statement.Line] = []
    private let order: [Dwelling.ID]
    private let places: [Dwelling.ID: Int]
    private let leases: [Lease.ID: Lease]

    struct Part {
        var tenants: [Lease.ID: TenantLines] = [:]
        var received: [Statement.Line] = []
        var paid: [Statement.Line] = []
        var fees: [Statement.FeeLine] = []
        var bases = FeeBases()
    }

    struct TenantLines {
        var called: [Statement.Line] = []
        var received: [Statement.Line] = []
        var deposits: [Statement.Line] = []
    }

    init(_ account: Account) {
        order = account.mandate.dwellings.map(\.id)
        places = Dictionary(uniqueKeysWithValues: zip(order, order.indices))
        dwellings = Array(repeating: Part(), count: order.count)
        leases = account.leases
    }

    /// What fees of a rate are applied to: for each dwelling, and for the mandate as a whole.
    var bases: (dwellings: [FeeBases], common: FeeBases) { (dwellings.map(\.bases), common.bases) }

    mutating func add(_ movement: Account.Movement) throws(Account.Fault) {
        let line = try Account.Fault.checked(try Statement.Line(movement))
        switch movement.posting.category.family {
        case .payout: advances.append(line)
        case .contribution: contributions.append(line)
        case .provision: provisions.append(line)
        default:
            guard let place = movement.dwelling.flatMap({ places[$0] }) else {
                return try Self.sort(movement, line, into: &common)
            }
            try Self.sort(movement, line, into: &dwellings[place])
        }
    }

    private static func sort(
        _ movement: Account.Movement, _ line: Statement.Line, into part: inout Part
    ) throws(Account.Fault) {
        switch (movement.posting.category.family, movement.posting.lease) {
        case (.called, let lease?): part.tenants[lease, default: TenantLines()].called.append(line)
        case (.receivedFromTenant, let lease?): part.tenants[lease, default: TenantLines()].received.append(line)
        case (.deposit, let lease?):
            if movement.posting.category.isKeptDeposit {
                part.tenants[lease, default: TenantLines()].received.append(line)
            } else {
                part.tenants[lease, default: TenantLines()].deposits.append(line)
            }
        case (.receivedFromOthers, _): part.received.append(line)
        case (.fee, _):
            part.fees.append(
                try Account.Fault.checked(try Statement.FeeLine(movement, line.amount)))
        default: part.paid.append(line)
        }
        try Account.Fault.checked(try part.bases.add(line))
    }

    /// The parts of the dwellings; a tenant has one where he owed, held or moved something.
    func parts(
        before: Balances, after: Balances, on cutoff: CivilDate
    ) throws(Euros.Fault) -> [Statement.DwellingPart] {
        var idsOfDwellings: [[Lease.ID]] = Array(repeating: [], count: order.count)
        for lease in leases.values.sorted(by: { ($0.startsOn, $0.id) < ($1.startsOn, $1.id) }) {
            if let place = places[lease.dwelling] { idsOfDwellings[place].append(lease.id) }
        }
        var parts: [Statement.DwellingPart] = []
        for (place, ids) in idsOfDwellings.enumerated() {
            var tenants: [Statement.TenantPart] = []
            for id in ids {
                if let part = try tenant(id, dwellings[place].tenants[id], before, after, cutoff) {
                    tenants.append(part)
                }
            }
            let part = dwellings[place]
            parts.append(
                Statement.DwellingPart(
                    dwelling: order[place], tenants: tenants, received: part.received, paid: part.paid, fees: part.fees)
            )
        }
        return parts
    }

    private func tenant(
        _ id: Lease.ID, _ lines: TenantLines?, _ before: Balances, _ after: Balances, _ cutoff: CivilDate
    ) throws(Euros.Fault) -> Statement.TenantPart? {
        let (old, new) = (before.tenants[id] ?? TenantLedger(), after.tenants[id] ?? TenantLedger())
        let deposit = Statement.Held(before: before.deposits[id] ?? .zero, after: after.deposits[id] ?? .zero)
        let lines = lines ?? TenantLines()
        let part = Statement.TenantPart(
            lease: id, dueBefore: try old.due(), creditBefore: try old.credit(), called: lines.called,
            received: lines.received, due: try new.due(), credit: try new.credit(),
            arrears: try new.arrears(on: cutoff),
            deposit: deposit, deposits: lines.deposits)
        let isEmpty =
            lines.called.isEmpty && lines.received.isEmpty && lines.deposits.isEmpty && old == new
            && part.due == .zero && part.credit == .zero && deposit.after == .zero
        return isEmpty ? nil : part
    }
}

extension Statement.Line {
    init(_ movement: Account.Movement) throws(Euros.Fault) {
        let posting = movement.posting
        let amount = posting.reverses == nil ? posting.amount : try Euros.zero.subtracting(posting.amount)
        self.init(
            number: movement.number, category: posting.category, movedOn: posting.movedOn, amount: amount,
            counted: movement.toOwner, reverses: posting.reverses, label: posting.label)
    }
}
