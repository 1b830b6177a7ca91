// Whether a posting can follow from what the account knows.

extension Account {
    func checkOrder(_ number: FactNumber, _ day: CivilDate) throws(Fault) {
        if let last = movements.last {
            guard number > last.number else { throw .numberNotRising(number, after: last.number) }
            guard day >= last.recordedOn else { throw .recordedBefore(day, last.recordedOn) }
        }
        guard day >= openFrom else { throw .periodClosed(day, openFrom: openFrom) }
    }

    func checkReferences(of posting: Posting) throws(Fault) {
        guard posting.mandate == mandate.id else { throw .otherMandate(posting.mandate) }
        if let id = posting.lease {
            guard let lease = leases[id] else { throw .unknownLease(id) }
            if let dwelling = posting.dwelling, dwelling != lease.dwelling {
                throw .leaseElsewhere(id, dwelling: dwelling)
            }
        }
        if let dwelling = posting.dwelling, !mandate.dwellings.contains(where: { $0.id == dwelling }) {
            throw .unknownDwelling(dwelling)
        }
        // What is settled after the end, a return, a balance, a deposit, still moves; nothing new is called or spent.
        if let end = endsOn, posting.movedOn > end, posting.reverses == nil, posting.category.isNewBusiness {
            throw .mandateEnded(mandate.id, on: end, posting.movedOn)
        }
    }

    /// The movement with a number.
    func movement(_ number: FactNumber) -> Movement? {
        var low = 0
        var high = movements.count
        while low < high {
            let middle = (low + high) / 2
            if movements[middle].number < number { low = middle + 1 } else { high = middle }
        }
        return low < movements.count && movements[low].number == number ? movements[low] : nil
    }

    /// The movement that a posting takes back, once it may.
    func original(_ number: FactNumber, of posting: Posting) throws(Fault) -> Movement {
        guard let original = movement(number) else { throw .reversesUnknown(number) }
        let old = original.posting
        guard old.reverses == nil, old.category == posting.category, old.lease == posting.lease,
            old.fee == posting.fee, old.dwelling == posting.dwelling
        else { throw .reversesOther(number) }
        let left = try Fault.checked(
            try old.amount.subtracting(self.reversals[number] ?? .zero))
        guard posting.amount <= left else { throw .reversesTooMuch(number, left: left, posting.amount) }
        return original
    }
}

extension Posting.Category {
    /// Whether it begins something, which a mandate that ended forbids.
    fileprivate var isNewBusiness: Bool {
        switch family {
        case .called, .paid, .fee, .provision: self != .provisionUsed
        case .receivedFromTenant, .receivedFromOthers, .payout, .contribution: false
        case .deposit: self == .depositReceived
        }
    }
}
