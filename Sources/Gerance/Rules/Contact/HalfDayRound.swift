/// The round of the mailboxes of one line, half-day by half-day.
///
/// A half-day reaches from the end of the one before to its own end, so that an emptying at night counts for the
/// morning. An emptying also ends the duties of half-days that went by: nothing is left on the mailbox, only the breach.
protocol HalfDayRound: RecurringRule {
    /// The line whose mailboxes the round is about.
    var line: Line { get }
    /// What is to be done.
    var action: Duty.Action { get }
}

extension HalfDayRound {
    func followRound(_ fact: Fact, in dossier: Dossier, _ outcome: inout Outcome) {
        switch fact.content {
        case .mailboxOpened(let mailbox) where mailbox.line == line:
            begin(mailbox, by: fact, in: dossier, &outcome)
        case .mailboxEmptied(let id):
            guard let file = dossier.state.mailboxes[id], file.mailbox.line == line, fact.at >= file.openedAt else {
                return
            }
            let covered = dossier.rulebook.settings.read(at: fact.at) { $0.agency.calendar.halfDay(covering: fact.at) }
            guard let covered else { return }
            settle(id, upTo: covered.halfDay, file.openedBy, in: dossier, &outcome)
        case .mailboxClosed(let id):
            for duty in dossier.state.duties.under(clause.id) where duty.subject == .mailbox(id) {
                outcome.lapse(duty.id)
            }
        default: break
        }
    }

    func nextRound(after instant: Instant, in dossier: Dossier) -> Instant? {
        guard dossier.state.mailboxes.values.contains(where: { $0.mailbox.line == line }) else { return nil }
        return dossier.rulebook.settings.read(at: instant) { settings in
            settings.agency.calendar.halfDay(covering: instant.adding(milliseconds: 1))?.closes
        }
    }

    func beginRound(at instant: Instant, in dossier: Dossier, _ outcome: inout Outcome) {
        let next = dossier.rulebook.settings.read(at: instant) { settings in
            settings.agency.calendar.halfDay(covering: instant.adding(milliseconds: 1))
        }
        guard let next else { return }
        for file in dossier.state.mailboxes.values where file.mailbox.line == line {
            outcome.raise(duty(of: file.mailbox.id, for: next, from: file.openedBy, raisedAt: instant))
        }
    }

    /// Raises the duty of the half-day under way, and of those that went by where the opening is recorded late.
    private func begin(_ mailbox: Mailbox, by fact: Fact, in dossier: Dossier, _ outcome: inout Outcome) {
        var raisedAt = fact.at
        while raisedAt <= dossier.state.settledUntil {
            // At the very end of a half-day, the next one is under way.
            let halfDay = dossier.rulebook.settings.read(at: raisedAt) {
                $0.agency.calendar.halfDay(covering: raisedAt.adding(milliseconds: 1))
            }
            guard let halfDay else { return }
            outcome.raise(duty(of: mailbox.id, for: halfDay, from: fact.id, raisedAt: raisedAt))
            raisedAt = halfDay.closes
        }
    }

    private func settle(
        _ id: Mailbox.ID, upTo covered: HalfDay, _ opening: FactNumber, in dossier: Dossier, _ outcome: inout Outcome
    ) {
        for duty in dossier.state.duties.under(clause.id) where duty.subject == .mailbox(id) {
            if case .halfDay(let halfDay) = duty.id.part, halfDay < covered { outcome.discharge(duty.id) }
        }
        outcome.discharge(Duty.ID(clause: clause.id, fact: opening, part: .halfDay(covered)))
    }

    private func duty(
        of id: Mailbox.ID, for halfDay: WorkingHalfDay, from fact: FactNumber, raisedAt: Instant
    ) -> Duty {
        Duty(
            clause, action, from: fact, .halfDay(halfDay.halfDay), about: .mailbox(id), owedTo: .agency,
            raisedAt: raisedAt, due: halfDay.closes)
    }
}
