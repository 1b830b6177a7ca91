// The proof of the parts of a statement: tenants and fees.

extension Statement {
    func verify(_ tenant: TenantPart) throws(Failure) {
        let place = Place.lease(tenant.lease)
        try Self.expect(
            .tenant, try Self.counted(in: place, try tenant.owed()),
            try Self.counted(in: place, try tenant.owedByLines()), in: place)
        try Self.expect(.arrears, try Self.counted(in: place, try tenant.arrears.total()), tenant.due, in: place)
        try Self.expect(
            .credit, try Self.counted(in: place, try tenant.countedForOwner()),
            try Self.counted(in: place, try tenant.receivedForOwner()), in: place)
        try Self.expect(
            .deposit, tenant.deposit.after, try Self.counted(in: place, try tenant.depositByLines()), in: place)
    }

    func verify(_ fees: [FeeLine], in place: Place, under mandate: Mandate) throws(Failure) {
        for fee in fees {
            let place = fee.number.map { Place.posting($0) } ?? place
            let price: FeeTerm.Price?
            if let rate = fee.rate, let base = fee.base {
                try Self.expect(.fee, fee.net, base.at(rate), in: place)
                price = nil
            } else {
                price = .amount(
                    fee.net < .zero ? try Self.counted(in: place, try Euros.zero.subtracting(fee.net)) : fee.net)
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
            try Self.expect(.fee, fee.total, try Self.counted(in: place, try fee.net.adding(fee.tax)), in: place)
        }
    }

    /// The bases of the rates of a dwelling, taken again from its lines.
    func verifyBases(of dwelling: DwellingPart, under mandate: Mandate) throws(Failure) {
        let place = Place.dwelling(dwelling.dwelling)
        let bases = try Self.counted(in: place, try FeeBases(of: dwelling))
        let rated = dwelling.fees.filter { $0.rate != nil }
        let due = mandate.feeTerms.compactMap { term -> Euros? in
            guard case .rate(_, let base) = term.price, term.payer == .owner else { return nil }
            return bases[base] == .zero ? nil : bases[base]
        }
        guard rated.count == due.count else {
            throw Failure(.feeInMandate, in: place, found: Euros(cents: Int64(rated.count)), expected: .zero)
        }
        for (fee, base) in zip(rated, due) { try Self.expect(.fee, fee.base ?? .zero, base, in: place) }
    }
}

extension FeeBases {
    fileprivate init(of dwelling: Statement.DwellingPart) throws(Euros.Fault) {
        for tenant in dwelling.tenants {
            for line in tenant.called { try add(line) }
            for line in tenant.received { try add(line) }
        }
        for line in dwelling.paid { try add(line) }
    }
}

extension Statement.TenantPart {
    /// What he owes, less what he has paid ahead.
    fileprivate func owed() throws(Euros.Fault) -> Euros { try due.subtracting(credit) }

    /// What he owed, plus what was called, less what he paid.
    fileprivate func owedByLines() throws(Euros.Fault) -> Euros {
        let paid = try received.lazy.filter { $0.category != .depositKeptForDamage }.map(\.amount).sum()
        let called = try called.lazy.map(\.amount).sum()
        return try dueBefore.subtracting(creditBefore).adding(called).subtracting(paid)
    }

    /// What the lines count for on the owner's account.
    fileprivate func countedForOwner() throws(Euros.Fault) -> Euros {
        try called.lazy.map(\.counted).sum().adding(try received.lazy.map(\.counted).sum())
    }

    /// What was received, less what became the tenant's credit.
    fileprivate func receivedForOwner() throws(Euros.Fault) -> Euros {
        try received.lazy.map(\.amount).sum().subtracting(credit).adding(creditBefore)
    }

    /// The deposit that was held, plus what was received, less what went out or was kept.
    fileprivate func depositByLines() throws(Euros.Fault) -> Euros {
        var held = deposit.before
        for line in deposits {
            held =
                line.category == .depositReceived ? try held.adding(line.amount) : try held.subtracting(line.amount)
        }
        for line in received where line.category.isKeptDeposit { held = try held.subtracting(line.amount) }
        return held
    }
}
