// What a posting does to the balances.

extension Balances {
    /// Applies a posting; `original` is the movement that it takes back.
    mutating func apply(
        _ posting: Posting, as number: FactNumber, on day: CivilDate, reversing original: Account.Movement?,
        under account: Account
    ) throws(Account.Fault) -> Account.Movement {
        let dwelling = posting.dwelling ?? posting.lease.flatMap { account.leases[$0]?.dwelling }
        var vat: ValueAddedTax?
        if posting.category == .fee {
            if let known = original?.vat { vat = known } else { vat = try account.vat(of: posting, dwelling) }
        }
        let toOwner = try Account.Fault.checked { () throws(Euros.Fault) in
            try effect(of: posting, as: number, paidOn: original?.posting.movedOn, vat: vat)
        }
        if let lease = posting.lease, let held = deposits[lease], held < .zero {
            throw .depositNotHeld(lease, posting.amount)
        }
        guard provision >= .zero else { throw .provisionNotHeld(posting.amount) }
        owner = try Account.Fault.checked { () throws(Euros.Fault) in try self.owner.adding(toOwner) }
        return Account.Movement(
            number: number, posting: posting, recordedOn: day, dwelling: dwelling, toOwner: toOwner, vat: vat)
    }

    /// What the owner's balance gains by a posting; the other ledgers move at once.
    private mutating func effect(
        of posting: Posting, as number: FactNumber, paidOn: CivilDate?, vat: ValueAddedTax?
    ) throws(Euros.Fault) -> Euros {
        let amount = posting.reverses == nil ? posting.amount : try Euros.zero.subtracting(posting.amount)
        let opposite = try Euros.zero.subtracting(amount)
        switch posting.category.family {
        case .provision: provision = try provision.adding(posting.category == .provisionUsed ? opposite : amount)
        case .deposit:
            guard let lease = posting.lease else { break }
            let isIn = posting.category == .depositReceived
            deposits[lease] = try (deposits[lease] ?? .zero).adding(isIn ? amount : opposite)
        default: break
        }
        switch posting.category.direction {
        case .gain: return amount
        case .loss: return try opposite.subtracting(vat?.tax(on: amount) ?? .zero)
        case .neither: return .zero
        case .byLedger: return try moveTenant(posting, as: number, paidOn: paidOn)
        }
    }

    private mutating func moveTenant(
        _ posting: Posting, as number: FactNumber, paidOn: CivilDate?
    ) throws(Euros.Fault) -> Euros {
        guard let lease = posting.lease, let debt = posting.category.debt else { return .zero }
        var ledger = tenants[lease] ?? TenantLedger()
        let amount = posting.amount
        let toOwner: Euros
        switch (posting.category.family, posting.reverses) {
        case (.called, nil): toOwner = try ledger.call(debt, amount, dueOn: posting.movedOn, as: number)
        case (.called, let original?): toOwner = try ledger.takeBackCall(debt, amount, of: original)
        case (_, nil): toOwner = try ledger.receive(debt, amount)
        case (_, _?):
            toOwner = try ledger.takeBackReceipt(debt, amount, paidOn: paidOn ?? posting.movedOn, as: number)
        }
        tenants[lease] = ledger
        return toOwner
    }
}

extension Account {
    /// The VAT of a fee that is posted, once the mandate is seen to provide for it.
    func vat(of posting: Posting, _ dwelling: Dwelling.ID?) throws(Fault) -> ValueAddedTax {
        guard let kind = posting.fee else { throw .feeNotInMandate(.other) }
        let terms = mandate.feeTerms.filter { $0.kind == kind && $0.payer == .owner }
        guard !terms.isEmpty else { throw .feeNotInMandate(kind) }
        guard terms.contains(where: { $0.price == .amount(posting.amount) }) else {
            throw .feeOtherThanInMandate(kind, posting.amount)
        }
        return try vat(of: dwelling, on: posting.movedOn)
    }

    /// The VAT of fees on a dwelling, or on all of them together.
    func vat(of dwelling: Dwelling.ID?, on day: CivilDate) throws(Fault) -> ValueAddedTax {
        var taxes: Set<ValueAddedTax> = []
        for place in mandate.dwellings where dwelling == nil || place.id == dwelling {
            do throws(ValueAddedTax.Fault) {
                taxes.insert(try ValueAddedTax(in: place.territory, on: day))
            } catch {
                throw .vat(error)
            }
        }
        guard let tax = taxes.first, taxes.count == 1 else { throw .vatUndetermined }
        return tax
    }
}
