/// Accounting sends the tax recap of each civil year (`taxRecap.sentByAccounting`, line 38).
///
/// Once for every owner with a mandate in the year and a posting in it, by 31 March of the next year. A posting that
/// comes to light later, for a year without recap so far, still raises it.
public struct TaxRecapSent: RecurringRule, DocumentSending {
    /// `taxRecap.sentByAccounting`.
    public var clause: Clause { .taxRecapSentByAccounting }
    /// Postings, and messages that may carry a recap.
    public var listensTo: Set<Fact.Kind> { [.accountPosted, .messageSent] }
    /// The journal's beginning.
    public var reschedulesOn: Set<Fact.Kind> { [.ownerJoined] }

    /// Makes the rule.
    public init() {}

    /// Discharges the duty by the right sending; a posting of a past year raises it.
    public func follow(_ fact: Fact, in dossier: Dossier, _ outcome: inout Outcome) {
        if case .accountPosted(let posting) = fact.content {
            let year = posting.movedOn.year
            guard year < dossier.day(at: dossier.state.settledUntil).year else { return }
            raise(year, at: fact.at, in: dossier, &outcome)
            return
        }
        followSending(fact, in: dossier, &outcome)
    }

    func duty(settledBySending content: Document.Content, in dossier: Dossier) -> Duty.ID? {
        guard case .taxRecap(let year) = content else { return nil }
        return Duty.ID(clause: clause.id, fact: .first, part: .year(year))
    }

    /// The next New Year.
    public func nextOccurrence(after instant: Instant, in dossier: Dossier) -> Instant? {
        guard dossier.owner != nil else { return nil }
        let year = dossier.day(at: instant).year
        return dossier.startOfYear(year + 1)
    }

    /// Raises the duty of the year that ended.
    public func occur(at instant: Instant, in dossier: Dossier, _ outcome: inout Outcome) {
        let year = dossier.day(at: instant).year - 1
        guard dossier.state.yearsWithPostings.contains(year) else { return }
        raise(year, at: instant, in: dossier, &outcome)
    }

    private func raise(_ year: Int, at instant: Instant, in dossier: Dossier, _ outcome: inout Outcome) {
        guard !dossier.state.yearsRecapped.contains(year), let newYear = dossier.startOfYear(year + 1),
            let due = deadline(of: year, in: dossier)
        else { return }
        // What comes to light after the deadline has the time of a statement.
        let late = dossier.deadline(from: instant) { $0.statement }
        outcome.raise(
            Duty(
                clause, .sendTaxRecap, from: .first, .year(year), raisedAt: max(instant, newYear),
                due: instant < due ? due : late))
    }

    /// The end of the last day on which the recap of a year is in time, 31 March unless the agency sets another month.
    private func deadline(of year: Int, in dossier: Dossier) -> Instant? {
        guard let newYear = try? CivilDate(year: year + 1, month: 1, day: 1) else { return nil }
        let months = dossier.rulebook.settings.read(at: dossier.startOfDay(newYear)) { $0.delays.taxRecapMonths }
        return newYear.adding(months: min(max(1, months), 12)).map { dossier.startOfDay($0) }
    }
}

extension Dossier {
    /// When a civil year begins in the agency's territory; `nil` beyond the year 9999.
    fileprivate func startOfYear(_ year: Int) -> Instant? {
        (try? CivilDate(year: year, month: 1, day: 1)).map { startOfDay($0) }
    }
}

extension Duty.Action {
    /// Send a tax recap.
    public static let sendTaxRecap = Duty.Action("sendTaxRecap", "Envoyer le récapitulatif fiscal")
}
