extension Statement.Totals {
    /// The sums of the parts.
    init(of dwellings: [Statement.DwellingPart], _ common: Statement.CommonPart) throws(Euros.Fault) {
        for dwelling in dwellings {
            for tenant in dwelling.tenants {
                called = try called.adding(try tenant.called.lazy.map(\.amount).sum())
                received = try received.adding(try tenant.called.lazy.map(\.counted).sum())
                received = try received.adding(try tenant.received.lazy.map(\.counted).sum())
            }
            try add(received: dwelling.received, paid: dwelling.paid, fees: dwelling.fees)
        }
        try add(received: common.received, paid: common.paid, fees: common.fees)
        advances = try common.advances.lazy.map(\.amount).sum()
        contributions = try common.contributions.lazy.map(\.amount).sum()
        for line in common.provisions {
            if line.category == .provisionUsed {
                provisionsUsed = try provisionsUsed.adding(line.amount)
            } else {
                provisionsConstituted = try provisionsConstituted.adding(line.amount)
            }
        }
    }

    private mutating func add(
        received lines: [Statement.Line], paid: [Statement.Line], fees: [Statement.FeeLine]
    ) throws(Euros.Fault) {
        received = try received.adding(try lines.lazy.map(\.counted).sum())
        self.paid = try self.paid.adding(try paid.lazy.map(\.amount).sum())
        feesNet = try feesNet.adding(try fees.lazy.map(\.net).sum())
        feesTax = try feesTax.adding(try fees.lazy.map(\.tax).sum())
        self.fees = try self.fees.adding(try fees.lazy.map(\.total).sum())
    }

    /// The closing balance that follows from an opening one: plus what was received, brought in and taken from the
    /// provision, less what was paid, charged, paid out and set aside.
    func closing(from opening: Euros) throws(Euros.Fault) -> Euros {
        let gained = try opening.adding(received).adding(contributions).adding(provisionsUsed)
        return try gained.subtracting(paid).subtracting(fees).subtracting(advances).subtracting(provisionsConstituted)
    }
}

extension Statement {
    /// What each of the owner's holders gets of the payable amount, in their order.
    ///
    /// The income is theirs who have full ownership or the usufruct (Code civil, art. 582); a bare owner gets nothing.
    /// Cents left over go to the largest remainders, ties to those named first.
    ///
    /// - Throws: ``Euros/SplitFault`` unless the shares in full ownership and usufruct make 1.
    public func payable(to holders: [Holder]) throws(Euros.SplitFault) -> [Euros] {
        try payable.split(by: holders.map { $0.right == .bare ? .zero : $0.share })
    }
}
