extension Account {
    /// The statement of the open period up to a cut-off, proven; the account stays as it is.
    ///
    /// It holds what was recorded by the end of that day. Its cost follows the movements of the period, and not the age
    /// of the account.
    ///
    /// - Parameters:
    ///   - cutoff: A day on which the mandate closes its accounts, or its last day.
    ///   - approvedUnpaid: Bills that the owner has approved and that are to be paid, tax included.
    ///   - events: What happened, in the order in which it is told.
    /// - Returns: The statement, proven.
    /// - Throws: ``Statement/Fault``.
    public func statement(
        on cutoff: CivilDate, approvedUnpaid: Euros = .zero, events: [Label] = []
    ) throws(Statement.Fault) -> Statement {
        try draft(on: cutoff, approvedUnpaid, events).statement
    }

    /// The statement of a period that must be the open one.
    ///
    /// - Throws: ``Statement/Fault``, ``Statement/Fault/overlap(_:openFrom:)`` or ``Statement/Fault/hole(_:openFrom:)``
    ///   where the period does not begin with the open one.
    public func statement(
        over period: Period, approvedUnpaid: Euros = .zero, events: [Label] = []
    ) throws(Statement.Fault) -> Statement {
        guard period.from >= openFrom else { throw .overlap(period, openFrom: openFrom) }
        guard period.from == openFrom else { throw .hole(period, openFrom: openFrom) }
        return try statement(on: period.to, approvedUnpaid: approvedUnpaid, events: events)
    }

    /// Closes the open period with its statement; the next one begins the day after.
    ///
    /// - Throws: ``Statement/Fault``; the account is then as before.
    public mutating func close(
        on cutoff: CivilDate, approvedUnpaid: Euros = .zero, events: [Label] = []
    ) throws(Statement.Fault) -> Statement {
        let draft = try draft(on: cutoff, approvedUnpaid, events)
        guard let next = cutoff.adding(days: 1) else { throw .noCutoff(cutoff) }
        do throws(Fault) {
            try carry(draft.balances, from: next, draft.movementCount, fees: draft.ratedFees)
        } catch {
            throw .account(error)
        }
        return draft.statement
    }

    private func draft(
        on cutoff: CivilDate, _ approvedUnpaid: Euros, _ events: [Label]
    ) throws(Statement.Fault) -> StatementDraft {
        guard cutoff >= openFrom, cutoff == mandate.endsOn || mandate.accounts.cutoff(onOrAfter: cutoff) == cutoff
        else {
            throw .noCutoff(cutoff)
        }
        guard approvedUnpaid >= .zero else { throw .negativeBills(approvedUnpaid) }
        let draft: StatementDraft
        do throws(Fault) {
            draft = try StatementDraft(of: self, on: cutoff, approvedUnpaid, events)
        } catch {
            throw .account(error)
        }
        do throws(Statement.Failure) {
            try draft.statement.verify(under: mandate, after: nil)
            try draft.statement.verify(holding: movements[closedCount...].prefix(draft.movementCount))
        } catch {
            throw .unproven(error)
        }
        return draft
    }
}
