/// Sends statements and tax recaps, in the name of accounting (clauses `statement.sentByAccounting`,
/// `taxRecap.sentByAccounting`).
///
/// The document is made of the journal's postings and leaves with its covering letter. A statement is made once the day of
/// its cut-off is over, a recap once the year's last postings had time to come (``Office/daysToRecap``). A mandate without
/// any posting is left to people: its account is kept elsewhere.
public struct AccountSending: Settlement {
    /// Makes the settlement.
    public init() {}

    /// Sending statements and recaps.
    public var actions: [Duty.Action] { [.sendStatement, .sendTaxRecap] }

    /// Makes the document of the postings.
    public var readsJournal: Bool { true }

    /// The document, then the covering letter with it.
    public func nextStep(_ view: SettlementView) -> Step {
        if let start = firstDay(view).map({ view.dossier.startOfDay($0) }), view.now < start {
            return .wait(until: start)
        }
        return view.issuingAndSending { _ in }
    }

    /// The first day on which the document can be made.
    private func firstDay(_ view: SettlementView) -> CivilDate? {
        switch view.duty.id.part {
        case .day(let cutoff): cutoff.adding(days: 1)
        case .year(let year):
            (try? CivilDate(year: year + 1, month: 1, day: 1))?.adding(days: max(0, view.office.daysToRecap))
        default: nil
        }
    }
}
