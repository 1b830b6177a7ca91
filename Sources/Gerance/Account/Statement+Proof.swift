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
        try eachLine { (line) throws(Failure) in try Self.verify(line) }
        let again = try Self.counted(in: .mandate, try Totals(of: dwellings, common))
        for (total, sum) in zip(totals.amounts, again.amounts) { try Self.expect(.sections, total, sum, in: .mandate) }
        let provision = try Self.counted(
            in: .mandate,
            try provision.before.adding(again.provisionsConstituted).subtracting(again.provisionsUsed))
        try Self.expect(.provision, self.provision.after, provision, in: .mandate)
        let closing = try Self.counted(in: .mandate, try again.closing(from: opening))
        try Self.expect(.closing, self.closing, closing, in: .mandate)
        let payable = try Self.counted(
            in: .mandate, try Self.payable(self.closing, reserve: reserve, approvedUnpaid))
        try Self.expect(.payable, self.payable, payable, in: .mandate)
    }

    /// What counts of a movement on the owner's account, where no tenant's ledger decides it.
    private static func verify(_ line: Line) throws(Failure) {
        let place = Place.posting(line.number)
        let counted: Euros
        switch line.category.direction {
        case .gain: counted = line.amount
        case .loss:
            counted = try Self.counted(in: place, try Euros.zero.subtracting(line.amount))
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

    static func expect(
        _ invariant: Invariant, _ found: Euros, _ expected: Euros, in place: Place
    ) throws(Failure) {
        guard found == expected else { throw Failure(invariant, in: place, found: found, expected: expected) }
    }

    /// Does arithmetic, whose faults become failures of a place.
    static func counted<Value>(
        in place: Place, _ work: @autoclosure () throws(Euros.Fault) -> Value
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
