// The proof of a statement: its arithmetic done again, from its lines.

extension Statement {
    /// Checks that the statement adds up: every invariant, on every line.
    ///
    /// What was decoded, or handed over by somebody else, is worth as much as what was just made.
    ///
    /// - Parameters:
    ///   - mandate: The mandate whose terms its fees follow.
    ///   - previous: The statement before it, where there is one.
    /// - Throws: ``Failure``, which names the invariant, the place and both amounts.
    public func verify(under mandate: Mandate, after previous: Statement?) throws(Failure) {
        if let previous { try follows(previous) }
        for dwelling in dwellings {
            for tenant in dwelling.tenants {
                try verify(tenant)
            }
            try verify(dwelling.fees, in: .dwelling(dwelling.dwelling), under: mandate)
            try verifyBases(of: dwelling, under: mandate)
        }
        try verify(common.fees, in: .mandate, under: mandate)
        for line in lines { try Self.verify(line) }
        let again = try Self.counted(in: .mandate) { () throws(Euros.Fault) in
            try Totals(of: self.dwellings, self.common)
        }
        for (total, sum) in zip(totals.amounts, again.amounts) { try Self.expect(.sections, total, sum, in: .mandate) }
        let provision = try Self.counted(in: .mandate) { () throws(Euros.Fault) in
            try self.provision.before.adding(again.provisionsConstituted).subtracting(again.provisionsUsed)
        }
        try Self.expect(.provision, self.provision.after, provision, in: .mandate)
        let closing = try Self.counted(in: .mandate) { () throws(Euros.Fault) in try again.closing(from: self.opening) }
        try Self.expect(.closing, self.closing, closing, in: .mandate)
        let payable = try Self.counted(in: .mandate) { () throws(Euros.Fault) in
            try Self.payable(self.closing, reserve: self.reserve, self.approvedUnpaid)
        }
        try Self.expect(.payable, self.payable, payable, in: .mandate)
    }

    /// What counts of a movement on the owner's account, where no tenant's ledger decides it.
    private static func verify(_ line: Line) throws(Failure) {
        let place = Place.posting(line.number)
        let counted: Euros
        switch line.category.direction {
        case .gain: counted = line.amount
        case .loss:
            counted = try Self.counted(in: place) { () throws(Euros.Fault) in try Euros.zero.subtracting(line.amount) }
        case .neither: counted = .zero
        case .byLedger: return
        }
        try expect(.counted, line.counted, counted, in: place)
    }

    private func follows(_ previous: Statement) throws(Failure) {
        try Self.expect(.carryOver, opening, previous.closing, in: .mandate)
        guard previous.mandate == mandate, previous.period.to.adding(days: 1) == period.from else {
            throw Failure(.continuity, in: .mandate, found: .zero, expected: .zero)
        }
    }

    private func verify(_ tenant: TenantPart) throws(Failure) {
        let place = Place.lease(tenant.lease)
        let (owed, expected) = try Self.counted(in: place) { () throws(Euros.Fault) in
            let paid = tenant.received.lazy.filter { $0.category != .depositKeptForDamage }.map(\.amount)
            let before = try tenant.dueBefore.subtracting(tenant.creditBefore)
            let called = try tenant.called.lazy.map(\.amount).sum()
            return (
                try tenant.due.subtracting(tenant.credit),
                try before.adding(called).subtracting(try paid.sum())
            )
        }
        try Self.expect(.tenant, owed, expected, in: place)
        let aged = try Self.counted(in: place) { () throws(Euros.Fault) in try tenant.arrears.total() }
        try Self.expect(.arrears, aged, tenant.due, in: place)
        // What reached the owner is what was received, less what became the tenant's credit.
        let (counted, reached) = try Self.counted(in: place) { () throws(Euros.Fault) in
            let lines = tenant.called + tenant.received
            let moved = try tenant.received.lazy.map(\.amount).sum()
            return (
                try lines.lazy.map(\.counted).sum(), try moved.subtracting(tenant.credit).adding(tenant.creditBefore)
            )
        }
        try Self.expect(.credit, counted, reached, in: place)
        let held = try Self.counted(in: place) { () throws(Euros.Fault) in
            var held = tenant.deposit.before
            for line in tenant.deposits + tenant.received.filter({ $0.category.isKeptDeposit }) {
                held =
                    line.category == .depositReceived
                    ? try held.adding(line.amount) : try held.subtracting(line.amount)
            }
            return held
        }
        try Self.expect(.deposit, tenant.deposit.after, held, in: place)
    }

    private func verify(_ fees: [FeeLine], in place: Place, under mandate: Mandate) throws(Failure) {
        for fee in fees {
            let place = fee.number.map { Place.posting($0) } ?? place
            let price: FeeTerm.Price?
            if let rate = fee.rate, let base = fee.base {
                try Self.expect(.fee, fee.net, base.at(rate), in: place)
                price = nil
            } else {
                let net =
                    fee.net < .zero
                    ? try Self.counted(in: place) { () throws(Euros.Fault) in
                        try Euros.zero.subtracting(fee.net)
                    } : fee.net
                price = .amount(net)
            }
            // A reversal may be of a part of the fixed amount.
            let isProvided = mandate.feeTerms.contains { term in
                guard term.kind == fee.kind, term.payer == .owner else { return false }
                switch term.price {
                case .rate(let rate, _): return rate == fee.rate
                case .amount: return fee.net < .zero ? fee.rate == nil : term.price == price
                }
            }
            guard isProvided else { throw Failure(.feeInMandate, in: place, found: fee.total, expected: .zero) }
            try Self.expect(.fee, fee.tax, fee.vat.tax(on: fee.net), in: place)
            let total = try Self.counted(in: place) { () throws(Euros.Fault) in try fee.net.adding(fee.tax) }
            try Self.expect(.fee, fee.total, total, in: place)
        }
    }

    /// The bases of the rates of a dwelling, taken again from its lines.
    private func verifyBases(of dwelling: DwellingPart, under mandate: Mandate) throws(Failure) {
        let place = Place.dwelling(dwelling.dwelling)
        let bases = try Self.counted(in: place) { () throws(Euros.Fault) in
            var bases = FeeBases()
            for line in dwelling.tenants.flatMap({ $0.called + $0.received }) + dwelling.paid { try bases.add(line) }
            return bases
        }
        let rated = dwelling.fees.filter { $0.rate != nil }
        let due = mandate.feeTerms.compactMap { term -> Euros? in
            guard case .rate(_, let base) = term.price, term.payer == .owner else { return nil }
            return bases.amounts[base].flatMap { $0 == .zero ? nil : $0 }
        }
        guard rated.count == due.count else {
            throw Failure(.feeInMandate, in: place, found: Euros(cents: Int64(rated.count)), expected: .zero)
        }
        for (fee, base) in zip(rated, due) { try Self.expect(.fee, fee.base ?? .zero, base, in: place) }
    }

    /// Checks that the statement holds each movement once, with its amount.
    func verify(holding movements: ArraySlice<Account.Movement>) throws(Failure) {
        var lines: [FactNumber: Euros] = [:]
        for (number, amount) in entries {
            guard lines.updateValue(amount, forKey: number) == nil else {
                throw Failure(.entries, in: .posting(number), found: amount, expected: .zero)
            }
        }
        for movement in movements {
            let amount = try Self.counted(in: .posting(movement.number)) { () throws(Euros.Fault) in
                try Line(movement).amount
            }
            let found = lines.removeValue(forKey: movement.number)
            try Self.expect(.entries, found ?? .zero, amount, in: .posting(movement.number))
        }
        if let (number, amount) = lines.first {
            throw Failure(.entries, in: .posting(number), found: amount, expected: .zero)
        }
    }

    /// Each posting of the statement with its amount.
    private var entries: [(FactNumber, Euros)] {
        let fees = dwellings.flatMap(\.fees) + common.fees
        return lines.map { ($0.number, $0.amount) } + fees.compactMap { fee in fee.number.map { ($0, fee.net) } }
    }

    /// Every line, fees left out.
    private var lines: [Line] {
        var lines = common.received + common.paid + common.advances + common.contributions + common.provisions
        for dwelling in dwellings {
            lines += dwelling.received + dwelling.paid
            for tenant in dwelling.tenants { lines += tenant.called + tenant.received + tenant.deposits }
        }
        return lines
    }

    private static func expect(
        _ invariant: Invariant, _ found: Euros, _ expected: Euros, in place: Place
    ) throws(Failure) {
        guard found == expected else { throw Failure(invariant, in: place, found: found, expected: expected) }
    }

    private static func counted<Value>(
        in place: Place, _ work: () throws(Euros.Fault) -> Value
    ) throws(Failure) -> Value {
        do throws(Euros.Fault) { return try work() } catch {
            throw Failure(.range, in: place, found: .zero, expected: .zero)
        }
    }
}

extension Statement.Totals {
    fileprivate var amounts: [Euros] {
        [
            called, received, paid, feesNet, feesTax, fees, advances, contributions, provisionsUsed,
            provisionsConstituted,
        ]
    }
}
