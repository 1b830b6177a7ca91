/// Accounting sends the statement of each period (`statement.sentByAccounting`, line 29).
///
/// By post, or by e-mail where the owner wishes. Raised on the day of the cut-off, by the rhythm of the mandate; a lost
/// mandate has a last period, which ends on its last day.
public struct StatementSent: RecurringRule {
    /// `statement.sentByAccounting`.
    public let clause = Clause.statementSentByAccounting
    /// Mandates, and messages that may carry a statement.
    public let listensTo: Set<Fact.Kind> = [.mandateSigned, .mandateLost, .messageSent]
    /// What moves the next cut-off.
    public let reschedulesOn: Set<Fact.Kind> = [.mandateSigned, .mandateAmended, .mandateLost]

    /// Makes the rule.
    public init() {}

    /// Discharges the duty by the right sending, and follows a mandate that is recorded late or lost.
    public func follow(_ fact: Fact, in dossier: Dossier, _ outcome: inout Outcome) {
        switch fact.content {
        case .mandateSigned(let mandate): raiseMissed(mandate, by: fact, in: dossier, &outcome)
        case .mandateLost(let id, let day, _): close(id, from: day, in: dossier, &outcome)
        default:
            DocumentsSent(clause: clause).follow(fact, in: dossier, &outcome) { content in
                guard case .statement(let mandate, let period) = content,
                    let file = dossier.state.mandates[mandate]
                else { return nil }
                return Duty.ID(clause: clause.id, fact: file.signedBy, part: .day(period.to))
            }
        }
    }

    /// The start of the next day on which a period ends, or on which a lost mandate has ended.
    public func nextOccurrence(after instant: Instant, in dossier: Dossier) -> Instant? {
        let territory = dossier.rulebook.settings.read(at: instant) { $0.agency.calendar.territory }
        let today = territory.civilDate(at: instant)
        let days = dossier.state.mandates.values.compactMap { file -> CivilDate? in
            guard let tomorrow = today.adding(days: 1) else { return nil }
            let cutoff = file.cutoff(onOrAfter: tomorrow)
            return [cutoff, file.lostOn.flatMap { $0 > today ? $0 : nil }].compactMap { $0 }.min()
        }
        return days.min().map { territory.startOfDay($0) }
    }

    /// Raises the duties of the periods that end on that day.
    public func occur(at instant: Instant, in dossier: Dossier, _ outcome: inout Outcome) {
        let today = dossier.day(at: instant)
        for file in dossier.state.mandates.values.sorted(by: { $0.signedBy < $1.signedBy }) {
            if file.cutoff(onOrAfter: today) == today {
                outcome.raise(duty(of: file, endingOn: today, in: dossier))
            }
            if file.lostOn == today, let end = file.lastPeriodEnd {
                outcome.raise(duty(of: file, endingOn: end, in: dossier))
            }
        }
    }

    /// A mandate recorded late owes the statements of the periods that ended since.
    private func raiseMissed(_ mandate: Mandate, by fact: Fact, in dossier: Dossier, _ outcome: inout Outcome) {
        let file = MandateFile(mandate: mandate, signedBy: fact.id)
        let today = dossier.day(at: dossier.state.settledUntil)
        var next = file.cutoff(onOrAfter: mandate.effectiveFrom)
        while let end = next, end <= today {
            outcome.raise(duty(of: file, endingOn: end, in: dossier))
            next = end.adding(days: 1).flatMap { file.cutoff(onOrAfter: $0) }
        }
    }

    /// From the day of the loss, no period goes on; the last one is owed if that day has come.
    private func close(_ id: Mandate.ID, from day: CivilDate, in dossier: Dossier, _ outcome: inout Outcome) {
        guard var file = dossier.state.mandates[id] else { return }
        file.lostOn = day
        for duty in dossier.state.duties.under(clause.id) where duty.subject == .mandate(id) {
            if case .day(let end) = duty.id.part, end >= day { outcome.lapse(duty.id) }
        }
        guard day <= dossier.day(at: dossier.state.settledUntil), let end = file.lastPeriodEnd else { return }
        outcome.raise(duty(of: file, endingOn: end, in: dossier))
    }

    private func duty(of file: MandateFile, endingOn day: CivilDate, in dossier: Dossier) -> Duty {
        let raisedAt = dossier.startOfDay(day)
        return Duty(
            clause, .sendStatement, from: file.signedBy, .day(day), about: .mandate(file.mandate.id),
            raisedAt: raisedAt, due: dossier.deadline(from: raisedAt) { $0.statement })
    }
}

extension MandateFile {
    /// The first cut-off on or after a day while the mandate runs.
    fileprivate func cutoff(onOrAfter day: CivilDate) -> CivilDate? {
        let cutoff = mandate.accounts.cutoff(onOrAfter: max(day, mandate.effectiveFrom))
        return cutoff.flatMap { day in lastDay.map { day <= $0 } ?? true ? day : nil }
    }

    /// The last day of a lost mandate where it ends no period anyway.
    fileprivate var lastPeriodEnd: CivilDate? {
        guard lostOn != nil, let lastDay, lastDay >= mandate.effectiveFrom, cutoff(onOrAfter: lastDay) != lastDay else {
            return nil
        }
        return lastDay
    }
}

extension Dossier {
    /// When a civil day begins in the agency's territory.
    func startOfDay(_ day: CivilDate) -> Instant {
        // The territory of an agency outlives its settings; the original names it as well as any version.
        rulebook.settings.read(at: state.settledUntil) { $0.agency.calendar.territory.startOfDay(day) }
    }
}

extension Duty.Action {
    /// Send a statement.
    public static let sendStatement = Duty.Action("sendStatement", "Envoyer le compte rendu de gérance")
}
