/// Accounting sends the statement of each period (`statement.sentByAccounting`, line 29).
///
/// By post, or by e-mail where the owner wishes. Raised on the day of the cut-off, by the rhythm of the mandate; a
/// mandate that ends, by its loss or by its term, has a last period, which ends on its last day. What is known only after a cut-off is owed from then on: a
/// mandate owes nothing for the time before it was signed.
public struct StatementSent: RecurringRule, DocumentSending {
    /// `statement.sentByAccounting`.
    public var clause: Clause { .statementSentByAccounting }
    /// Mandates, and messages that may carry a statement.
    public var listensTo: Set<Fact.Kind> { [.mandateSigned, .mandateAmended, .mandateLost, .messageSent] }
    /// What moves the next cut-off.
    public var reschedulesOn: Set<Fact.Kind> { [.mandateSigned, .mandateAmended, .mandateLost] }

    /// Makes the rule.
    public init() {}

    /// Discharges the duty by the right sending, and follows a mandate that is recorded late, amended or lost.
    public func follow(_ fact: Fact, in dossier: Dossier, _ outcome: inout Outcome) {
        switch fact.content {
        case .mandateSigned(let mandate):
            let file = MandateFile(mandate: mandate, signedBy: fact.id)
            turn(nil, into: file, since: dossier.day(at: fact.at), by: fact, in: dossier, &outcome)
        case .mandateAmended(let mandate):
            guard let old = dossier.state.mandates[mandate.id] else { return }
            var file = old
            file.mandate = mandate
            turn(old, into: file, since: dossier.day(at: fact.at), by: fact, in: dossier, &outcome)
        case .mandateLost(let id, let day, _):
            guard let old = dossier.state.mandates[id], let lastDay = day.adding(days: -1) else { return }
            var file = old
            file.lostOn = day
            turn(old, into: file, since: lastDay, by: fact, in: dossier, &outcome)
        default:
            followSending(fact, in: dossier, &outcome)
        }
    }

    func duty(settledBySending content: Document.Content, in dossier: Dossier) -> Duty.ID? {
        guard case .statement(let mandate, let period) = content, let file = dossier.state.mandates[mandate] else {
            return nil
        }
        return Duty.ID(clause: clause.id, fact: file.signedBy, part: .day(period.to))
    }

    /// The start of the next day on which a period ends, or on which a mandate has ended.
    public func nextOccurrence(after instant: Instant, in dossier: Dossier) -> Instant? {
        let territory = dossier.rulebook.settings.read(at: instant) { $0.agency.calendar.territory }
        let today = territory.civilDate(at: instant)
        let days = dossier.state.mandates.values.compactMap { file -> CivilDate? in
            guard let tomorrow = today.adding(days: 1) else { return nil }
            let cutoff = file.cutoff(onOrAfter: tomorrow)
            return [cutoff, file.endedOn.flatMap { $0 > today ? $0 : nil }].compactMap { $0 }.min()
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
            if file.endedOn == today, let end = file.lastPeriodEnd {
                outcome.raise(duty(of: file, endingOn: end, in: dossier))
            }
        }
    }

    /// Raises what the mandate owes up to today and did not before, and lets lapse what it no longer owes.
    private func turn(
        _ old: MandateFile?, into new: MandateFile, since day: CivilDate, by fact: Fact, in dossier: Dossier,
        _ outcome: inout Outcome
    ) {
        let today = dossier.day(at: dossier.state.settledUntil)
        let before = old?.periodEnds(from: day, through: today) ?? []
        let now = new.periodEnds(from: day, through: today)
        for end in before where !now.contains(end) {
            outcome.lapse(Duty.ID(clause: clause.id, fact: new.signedBy, part: .day(end)))
        }
        for end in now where !before.contains(end) {
            outcome.raise(duty(of: new, endingOn: end, knownFrom: fact.at, in: dossier))
        }
    }

    private func duty(
        of file: MandateFile, endingOn day: CivilDate, knownFrom instant: Instant = .first, in dossier: Dossier
    ) -> Duty {
        let raisedAt = max(dossier.startOfDay(day), instant)
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

    /// The days from one to another on which a period of the mandate ends.
    fileprivate func periodEnds(from day: CivilDate, through today: CivilDate) -> [CivilDate] {
        var ends: [CivilDate] = []
        var next = cutoff(onOrAfter: day)
        while let end = next, end <= today {
            ends.append(end)
            next = end.adding(days: 1).flatMap { cutoff(onOrAfter: $0) }
        }
        if let endedOn, endedOn <= today, let end = lastPeriodEnd, end >= day { ends.append(end) }
        return ends
    }

    /// The day from which the mandate runs no more.
    fileprivate var endedOn: CivilDate? { lastDay?.adding(days: 1) }

    /// The last day of a mandate that is lost, or that its term ends, where it ends no period anyway.
    fileprivate var lastPeriodEnd: CivilDate? {
        guard let lastDay, lastDay >= mandate.effectiveFrom, cutoff(onOrAfter: lastDay) != lastDay else {
            return nil
        }
        return lastDay
    }
}

extension Dossier {
    /// When a civil day begins in the agency's territory.
    func startOfDay(_ day: CivilDate) -> Instant {
        rulebook.settings.read(at: state.settledUntil) { $0.agency.calendar.territory.startOfDay(day) }
    }
}

extension Duty.Action {
    /// Send a statement.
    public static let sendStatement = Duty.Action("sendStatement", "Envoyer le compte rendu de gérance")
}
