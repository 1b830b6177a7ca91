// What a posting does to the balances: worked out first, then taken, so that a refusal leaves them as they were.

/// What a posting changes.
struct PostingEffect {
    /// What the owner's balance gains.
    fileprivate(set) var toOwner = Euros.zero
    fileprivate var owner = Euros.zero
    fileprivate var provision: Euros?
    fileprivate var deposit: Euros?
    fileprivate var tenant: TenantLedger?
}

extension Balances {
    /// Takes an effect that was worked out on these balances.
    mutating func take(_ effect: PostingEffect, of posting: Posting) {
        owner = effect.owner
        if let provision = effect.provision { self.provision = provision }
        guard let lease = posting.lease else { return }
        if let deposit = effect.deposit { deposits[lease] = deposit }
        if let tenant = effect.tenant { tenants[lease] = tenant }
    }

    /// Works out what a posting does; `original` is the movement that it takes back.
    func effect(
        of posting: Posting, as number: FactNumber, reversing original: Account.Movement?, vat: ValueAddedTax?
    ) throws(Account.Fault) -> PostingEffect {
        let effect: PostingEffect
        do throws(Euros.Fault) {
            effect = try self.effect(of: posting, as: number, paidOn: original?.posting.movedOn, vat)
        } catch {
            throw .amount(error)
        }
        if let lease = posting.lease, let held = effect.deposit, held < .zero {
            throw .depositNotHeld(lease, posting.amount)
        }
        if let provision = effect.provision, provision < .zero { throw .provisionNotHeld(posting.amount) }
        return effect
    }

    private func effect(
        of posting: Posting, as number: FactNumber, paidOn: CivilDate?, _ vat: ValueAddedTax?
    ) throws(Euros.Fault) -> PostingEffect {
        let amount = posting.reverses == nil ? posting.amount : try Euros.zero.subtracting(posting.amount)
        let opposite = try Euros.zero.subtracting(amount)
        var effect = PostingEffect()
        switch posting.category.family {
        case .provision:
            effect.provision = try provision.adding(posting.category == .provisionUsed ? opposite : amount)
        case .deposit:
            guard let lease = posting.lease else { break }
            let isIn = posting.category == .depositReceived
            effect.deposit = try (deposits[lease] ?? .zero).adding(isIn ? amount : opposite)
        default: break
        }
        switch posting.category.direction {
        case .gain: effect.toOwner = amount
        case .loss: effect.toOwner = try opposite.subtracting(vat?.tax(on: amount) ?? .zero)
        case .neither: break
        case .byLedger:
            guard let lease = posting.lease, let debt = posting.category.debt else { break }
            var ledger = tenants[lease] ?? TenantLedger()
            effect.toOwner = try ledger.move(posting, debt, as: number, paidOn: paidOn)
            effect.tenant = ledger
        }
        effect.owner = try owner.adding(effect.toOwner)
        return effect
    }
}

extension TenantLedger {
    fileprivate mutating func move(
        _ posting: Posting, _ debt: Debt, as number: FactNumber, paidOn: CivilDate?
    ) throws(Euros.Fault) -> Euros {
        let amount = posting.amount
        switch (posting.category.family, posting.reverses) {
        case (.called, nil): return try call(debt, amount, dueOn: posting.movedOn, as: number)
        case (.called, let original?): return try takeBackCall(debt, amount, of: original)
        case (_, nil): return try receive(debt, amount)
        case (_, _?): return try takeBackReceipt(debt, amount, paidOn: paidOn ?? posting.movedOn, as: number)
        }
    }
}

extension Account {
    /// The VAT of a posting that is a fee: that of the fee which it takes back, or that of its own day and dwelling.
    func vat(
        of posting: Posting, _ dwelling: Dwelling.ID?, reversing original: Movement?
    ) throws(Fault) -> ValueAddedTax? {
        guard posting.category == .fee else { return nil }
        if let known = original?.vat { return known }
        return try vat(of: posting, dwelling)
    }

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
