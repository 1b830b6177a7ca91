// What the recap compares: provisions and their adjustment, what is said with what was posted.

extension TaxRecapDraft {
    func condominium(_ property: TaxRecap.Property) throws(Euros.Fault) -> [TaxRecap.Note] {
        guard case .dwelling(let id) = property.place else {
            return property[.condominiumProvisions] == nil ? [] : [.condominiumCalls(property.place)]
        }
        var notes: [TaxRecap.Note] = []
        if property[.condominiumProvisions] != nil { notes.append(.condominiumCalls(property.place)) }
        let posted = try provisionsPaid(for: id, in: book.year - 1)
        let refunded = try refunds(at: property.place)
        let adjustment = book.supplement.adjustments.first { $0.dwelling == id && $0.year == book.year }
        guard let adjustment else {
            if posted > .zero { notes.append(.adjustmentMissing(id, provisions: posted)) }
            if refunded > .zero { notes.append(.refundBeyondCredit(property.place, refunded)) }
            return notes
        }
        notes.append(.adjustment(id))
        if posted != adjustment.provisions {
            notes.append(.provisionsDiffer(id, stated: adjustment.provisions, posted: posted))
        }
        if adjustment.additionalCall > .zero { notes.append(.additionalCall(id, adjustment.additionalCall)) }
        if refunded > adjustment.credit {
            notes.append(.refundBeyondCredit(property.place, try refunded.subtracting(adjustment.credit)))
        }
        let kept = try adjustment.credit.subtracting(max(.zero, refunded))
        if kept > .zero { notes.append(.creditKept(id, kept)) }
        return notes
    }

    /// What was paid to the *syndic* of the year as advances and for its fund, left out of every line.
    func condominiumFunds() throws(Euros.Fault) -> [TaxRecap.Note] {
        var sums: [TaxRecap.Place: Euros] = [:]
        for item in undeclared where item.reason == .condominiumAdvance {
            guard let place = item.place else { continue }
            sums[place] = try (sums[place] ?? .zero).adding(item.source.amount)
        }
        return order.compactMap { place in
            sums[place].flatMap { $0 == .zero ? nil : .condominiumFund(place, $0) }
        }
    }

    /// What was paid to the *syndic* for a dwelling in a year: its line 229, as far as the accounts know.
    private func provisionsPaid(for id: Dwelling.ID, in year: Int) throws(Euros.Fault) -> Euros {
        var paid = Euros.zero
        for account in book.accounts {
            for movement in account.movements
            where movement.posting.movedOn.year == year && place(of: movement.dwelling, account) == .dwelling(id) {
                guard case .line(.condominiumProvisions) = treatment(of: movement, account) else { continue }
                paid = try paid.adding(try movement.amount(on: .condominiumProvisions))
            }
        }
        return paid
    }

    /// What the postings of an account leave open.
    func postings(_ account: Account) throws(Euros.Fault) -> [TaxRecap.Note] {
        var notes: [TaxRecap.Note] = []
        for movement in account.movements
        where movement.posting.movedOn.year == book.year && movement.posting.category.isUnsettled
            && book.supplement.choices[movement.posting.reverses ?? movement.number] == nil
            && book.regimes.exclusion(of: movement) == nil
        {
            notes.append(.unsettled(movement.number, movement.posting.category))
        }
        notes += try unrecovered(account) + tenantCredits(account)
        return notes
    }

    private func unrecovered(_ account: Account) throws(Euros.Fault) -> [TaxRecap.Note] {
        var notes: [TaxRecap.Note] = []
        for item in book.supplement.unrecovered where item.leftOn.year == book.year {
            guard let lease = account.leases[item.lease] else { continue }
            var paid = Euros.zero
            for movement in account.movements
            where movement.posting.category == .recoverableCharge && movement.posting.movedOn <= book.days.to
                && place(of: movement.dwelling, account) == .dwelling(lease.dwelling)
            {
                paid = try paid.adding(try movement.amount(on: nil))
            }
            if item.amount > paid {
                notes.append(.unrecoveredBeyondPaid(item.lease, stated: item.amount, posted: paid))
            }
        }
        return notes
    }

    /// What tenants paid ahead in the year's statements, or used of it, for what is on a line.
    private func tenantCredits(_ account: Account) throws(Euros.Fault) -> [TaxRecap.Note] {
        var credits: [Lease.ID: Euros] = [:]
        for movement in account.movements where book.yearStated(movement, in: account) == book.year {
            guard let lease = movement.posting.lease, let debt = movement.posting.category.debt,
                [.rent, .other].contains(debt), book.regimes.exclusion(of: movement) == nil
            else { continue }
            let isCall = movement.posting.category.family == .called
            let received = isCall ? .zero : try movement.amount(on: nil)
            credits[lease] = try (credits[lease] ?? .zero).adding(received).subtracting(movement.toOwner)
        }
        return credits.filter { $0.value != .zero }.sorted { $0.key < $1.key }.map { .tenantCredit($0.key, $0.value) }
    }
}

extension Posting.Category {
    /// Whether a person should say where a posting goes.
    fileprivate var isUnsettled: Bool { [.otherReceived, .otherPaid, .supplierRefund].contains(self) }
}
