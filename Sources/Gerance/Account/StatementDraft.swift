/// A statement in the making, with the balances that it leaves.
struct StatementDraft {
    let statement: Statement
    /// The balances after it, its fees included.
    let balances: Balances
    /// How many movements it holds.
    let movementCount: Int
    /// The fees that it computes itself.
    let ratedFees: Euros

    init(
        of account: Account, on cutoff: CivilDate, _ approvedUnpaid: Euros, _ events: [Label]
    ) throws(Account.Fault) {
        let open = account.movements[account.closedCount...]
        let movements = open.prefix { $0.recordedOn <= cutoff }
        movementCount = movements.count
        let before = account.opening
        var after = account.balances
        if movements.count < open.count { after = try account.replay(movements) }
        var sorter = MovementSorter(account)
        for movement in movements { try sorter.add(movement) }
        let fees = FeeSchedule(account, on: cutoff)
        let parts = try Account.Fault.checked(
            try sorter.parts(before: before, after: after, on: cutoff))
        let rated = try fees.lines(sorter.bases, dwellings: account.mandate.dwellings.map(\.id))
        var dwellings: [Statement.DwellingPart] = []
        for (part, lines) in zip(parts, rated.dwellings) {
            dwellings.append(
                Statement.DwellingPart(
                    dwelling: part.dwelling, tenants: part.tenants, received: part.received, paid: part.paid,
                    fees: lines + part.fees))
        }
        let common = Statement.CommonPart(
            received: sorter.common.received, paid: sorter.common.paid, fees: rated.common + sorter.common.fees,
            advances: sorter.advances, contributions: sorter.contributions, provisions: sorter.provisions)
        let reserve = account.mandate.reserve
        let from = account.openFrom
        do throws(Euros.Fault) {
            ratedFees = try (rated.dwellings.flatMap { $0 } + rated.common).lazy.map(\.total).sum()
            let totals = try Statement.Totals(of: dwellings, common)
            let closing = try totals.closing(from: before.owner)
            after.owner = closing
            statement = Statement(
                mandate: account.mandate.id, period: Period(unchecked: from, cutoff), opening: before.owner,
                dwellings: dwellings, common: common,
                provision: Statement.Held(before: before.provision, after: after.provision), totals: totals,
                closing: closing, reserve: reserve, approvedUnpaid: approvedUnpaid,
                payable: try Statement.payable(closing, reserve: reserve, approvedUnpaid), events: events)
        } catch {
            throw .amount(error)
        }
        balances = after
    }
}

extension Account {
    /// The balances at the end of some of the open period's movements.
    fileprivate func replay(_ movements: ArraySlice<Movement>) throws(Fault) -> Balances {
        var balances = opening
        for movement in movements {
            let original = movement.posting.reverses.flatMap { self.movement($0) }
            let effect = try balances.effect(
                of: movement.posting, as: movement.number, reversing: original, vat: movement.vat)
            balances.take(effect, of: movement.posting)
        }
        return balances
    }
}

extension Statement {
    /// What can be paid of a closing balance.
    static func payable(_ closing: Euros, reserve: Euros, _ approvedUnpaid: Euros) throws(Euros.Fault) -> Euros {
        max(.zero, try closing.subtracting(reserve).subtracting(approvedUnpaid))
    }
}
