/// A recap in the making: each movement of the year put on one line, or left out for one reason.
struct TaxRecapDraft {
    let book: TaxBook
    private(set) var undeclared: [TaxRecap.Undeclared] = []
    private(set) var exclusions: [TaxRecap.Exclusion] = []
    /// The places in the order of the accounts, with what is on each line.
    private(set) var order: [TaxRecap.Place] = []
    private(set) var lines: [TaxRecap.Place: [FormLine: [TaxRecap.Source]]] = [:]
    private var leases: [TaxRecap.Place: Set<Lease.ID>] = [:]
    private var dwellings: [Dwelling.ID: Dwelling] = [:]

    init(_ book: TaxBook) {
        self.book = book
        for account in book.accounts {
            for dwelling in account.mandate.dwellings where dwellings.updateValue(dwelling, forKey: dwelling.id) == nil
            {
                order.append(.dwelling(dwelling.id))
            }
            // A dwelling that has left the mandate since.
            let moved = Set(account.movements.compactMap(\.dwelling)).subtracting(dwellings.keys)
            for id in moved.sorted() where !order.contains(.dwelling(id)) { order.append(.dwelling(id)) }
            order.append(.common(account.mandate.id))
        }
    }

    mutating func fill(flat: Euros) throws(TaxRecap.Fault) {
        for account in book.accounts {
            for movement in account.movements where movement.posting.movedOn.year == book.year {
                try add(movement, of: account)
            }
            for statement in book.statements[account.mandate.id] ?? [] where statement.period.to.year == book.year {
                try addFees(of: statement, account)
            }
            addFlatCosts(flat, account)
        }
        try addAdjustments()
        addStated()
    }

    /// Puts a source on a line.
    mutating func put(_ source: TaxRecap.Source, on line: FormLine, _ place: TaxRecap.Place) {
        lines[place, default: [:]][line, default: []].append(source)
    }

    /// Leaves a source out.
    mutating func leave(_ source: TaxRecap.Source, _ place: TaxRecap.Place?, because reason: TaxRecap.Reason) {
        undeclared.append(TaxRecap.Undeclared(source: source, place: place, reason: reason))
    }

    private mutating func add(_ movement: Account.Movement, of account: Account) throws(TaxRecap.Fault) {
        let place = place(of: movement.dwelling, account)
        let origin = TaxRecap.Origin.posting(movement.number, movement.posting.category)
        switch treatment(of: movement, account) {
        case .line(let line):
            let amount = try TaxRecap.Fault.checked(try movement.amount(on: line))
            put(TaxRecap.Source(origin: origin, amount: amount), on: line, place)
            if let lease = movement.posting.lease { leases[place, default: []].insert(lease) }
        case .left(let reason):
            let amount = try TaxRecap.Fault.checked(try movement.amount(on: nil))
            let isOwners = [.payout, .contribution, .provision].contains(reason)
            leave(TaxRecap.Source(origin: origin, amount: amount), isOwners ? nil : place, because: reason)
        }
    }

    /// Where a posting goes; what concerns a whole mandate depends on all its dwellings.
    func treatment(of movement: Account.Movement, _ account: Account) -> Posting.Category.TaxTreatment {
        let treatment = book.treatment(of: movement, in: account)
        guard case .line = treatment, movement.dwelling == nil else { return treatment }
        let origin = movement.posting.reverses.flatMap { account.movement($0) } ?? movement
        return commonExclusion(account, in: origin.posting.movedOn.year).map { .left($0) } ?? treatment
    }

    /// The fees that are a rate; those that are postings are in the account.
    private mutating func addFees(of statement: Statement, _ account: Account) throws(TaxRecap.Fault) {
        let parts =
            statement.dwellings.map { (Optional($0.dwelling), $0.fees, $0.lines) }
            + [(nil, statement.common.fees, statement.common.received + statement.common.paid)]
        for (dwelling, fees, lines) in parts {
            for fee in fees where fee.number == nil {
                let base = try TaxRecap.Fault.checked(
                    try fee.base(in: lines, under: account.mandate))
                let source = TaxRecap.Source(
                    origin: .ratedFee(statement.mandate, fee.kind, statement.period, base: base), amount: fee.total)
                let place = place(of: dwelling, account)
                let reason =
                    if let dwelling {
                        book.regimes.exclusion(of: book.regimes.lease(of: dwelling, on: statement.period.to))
                    } else {
                        commonExclusion(account, in: book.year)
                    }
                if let reason {
                    leave(source, place, because: reason)
                } else {
                    put(source, on: .management, place)
                }
            }
        }
    }

    /// The flat sum, for each dwelling that was managed and let bare in the year, once.
    private mutating func addFlatCosts(_ flat: Euros, _ account: Account) {
        let mandate = account.mandate
        guard mandate.effectiveFrom <= book.days.to, mandate.endsOn.map({ $0 >= book.days.from }) ?? true else {
            return
        }
        for dwelling in mandate.dwellings {
            let known = book.regimes.leases(of: dwelling.id, in: book.days)
            let place = TaxRecap.Place.dwelling(dwelling.id)
            if known.isEmpty || known.contains(where: { book.regimes.exclusion(of: $0) == nil }) {
                guard lines[place]?[.flatCosts] == nil else { continue }
                put(TaxRecap.Source(origin: .flatCosts, amount: flat), on: .flatCosts, place)
            }
            guard let lease = known.last(where: { book.regimes.exclusion(of: $0) != nil }),
                let reason = book.regimes.exclusion(of: lease)
            else { continue }
            let exclusion = TaxRecap.Exclusion(dwelling: dwelling.id, lease: lease.id, reason: reason)
            if !exclusions.contains(exclusion) { exclusions.append(exclusion) }
        }
    }

    // MARK: - Places

    /// Where something belongs: a mandate of one dwelling has nothing in common.
    func place(of dwelling: Dwelling.ID?, _ account: Account) -> TaxRecap.Place {
        if let dwelling { return .dwelling(dwelling) }
        let all = account.mandate.dwellings
        return all.count == 1 ? .dwelling(all[0].id) : .common(account.mandate.id)
    }

    /// Why what concerns a whole mandate is not declared, by how its dwellings are let in the year.
    private func commonExclusion(_ account: Account, in year: Int) -> TaxRecap.Reason? {
        let days = Period(civilYear: year)
        let reasons = account.mandate.dwellings.map { dwelling in
            let known = book.regimes.leases(of: dwelling.id, in: days)
            return Set(known.isEmpty ? [nil] : known.map { book.regimes.exclusion(of: $0) })
        }
        let all = reasons.reduce(into: Set<TaxRecap.Reason?>()) { $0.formUnion($1) }
        if all == [nil] { return nil }
        return all.contains(nil) ? .commonToMixed : all.compactMap { $0 }.min { $0.rawValue < $1.rawValue }
    }

    func properties() throws(TaxRecap.Fault) -> [TaxRecap.Property] {
        var properties: [TaxRecap.Property] = []
        for place in order {
            guard let own = lines[place] else { continue }
            var dwelling: Dwelling?
            if case .dwelling(let id) = place { dwelling = dwellings[id] }
            let entries = try TaxRecap.Fault.checked(try TaxRecap.entries(of: own))
            properties.append(
                TaxRecap.Property(
                    place: place, dwelling: dwelling, leases: (leases[place] ?? []).sorted(), entries: entries))
        }
        return properties
    }
}
