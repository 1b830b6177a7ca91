// What the accounts do not know: the copropriété's approved accounts, what was not recovered, interest.

extension TaxRecapDraft {
    /// Line 230: what is taken back of last year's provisions.
    ///
    /// A credit that a posting of the year gives back is that posting; only the rest is taken from the adjustment.
    mutating func addAdjustments() throws(TaxRecap.Fault) {
        for adjustment in book.supplement.adjustments where adjustment.year == book.year {
            let place = TaxRecap.Place.dwelling(adjustment.dwelling)
            let returned = try TaxRecap.Fault.checked(try refunds(at: place))
            let kept = try TaxRecap.Fault.checked(
                max(.zero, try adjustment.credit.subtracting(max(.zero, returned))))
            // The provisions were deducted where the dwelling was let bare at the end of their year.
            let lease = book.days.from.adding(days: -1).flatMap {
                book.regimes.lease(of: adjustment.dwelling, on: $0)
            }
            let parts: [(TaxRecap.Origin, Euros)] = [
                (.recoverableShare, adjustment.recoverable), (.nonDeductibleShare, adjustment.nonDeductible),
                (.creditKept, kept),
            ]
            for (origin, amount) in parts where amount != .zero {
                let source = TaxRecap.Source(origin: origin, amount: amount)
                if let reason = book.regimes.exclusion(of: lease) {
                    leave(source, place, because: reason)
                } else {
                    put(source, on: .condominiumAdjustment, place)
                }
            }
        }
    }

    /// What the *syndic* gave back in the year, as posted.
    func refunds(at place: TaxRecap.Place) throws(Euros.Fault) -> Euros {
        try (lines[place]?[.condominiumAdjustment] ?? []).lazy.filter { $0.number != nil }.map(\.amount).sum()
    }

    /// Unrecovered charges, in the year of the departure, and interest.
    mutating func addStated() {
        for item in book.supplement.unrecovered where item.leftOn.year == book.year {
            guard let lease = book.regimes[item.lease] else { continue }
            let source = TaxRecap.Source(origin: .unrecovered(item.lease), amount: item.amount)
            let place = TaxRecap.Place.dwelling(lease.dwelling)
            if let reason = book.regimes.exclusion(of: lease) {
                leave(source, place, because: reason)
            } else {
                put(source, on: .unrecoveredCharges, place)
            }
        }
        for (dwelling, amount) in book.supplement.interest.sorted(by: { $0.key < $1.key }) {
            let source = TaxRecap.Source(origin: .interest, amount: amount)
            let place = TaxRecap.Place.dwelling(dwelling)
            let leases = book.regimes.leases(of: dwelling, in: book.days)
            if let reason = leases.last.flatMap({ book.regimes.exclusion(of: $0) }) {
                leave(source, place, because: reason)
            } else {
                put(source, on: .interest, place)
            }
        }
    }

    /// The postings on a line that the recap and the statements count in different years, in the order of their numbers.
    func differences() throws(TaxRecap.Fault) -> [TaxRecap.Difference] {
        var found: [TaxRecap.Difference] = []
        for account in book.accounts {
            for movement in account.movements {
                let moved = movement.posting.movedOn
                let stated = book.yearStated(movement, in: account)
                guard moved.year != stated, moved.year == book.year || stated == book.year,
                    case .line(let line) = treatment(of: movement, account)
                else { continue }
                let amount = try TaxRecap.Fault.checked(try movement.amount(on: line))
                found.append(
                    TaxRecap.Difference(
                        number: movement.number, line: line, amount: amount, movedOn: moved, statedIn: stated))
            }
        }
        return found.sorted { $0.number < $1.number }
    }
}
