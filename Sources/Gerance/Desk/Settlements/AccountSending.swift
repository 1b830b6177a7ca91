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

extension SettlementView {
    /// The steps of a document that the desk makes: it stands in the file first, then leaves by the channel that the owner
    /// chose.
    func issuingAndSending(_ complete: (inout MessageSent) -> Void) -> Step {
        writing { () throws(Unwritten) in
            let id = try DeskDocument.id(for: duty, in: journalID)
            guard let issued = try DeskDocument.issue(of: id, self) else {
                let made = try DeskDocument(for: self)
                // What could not leave is not issued.
                _ = try message(made, complete)
                let author = Author.staff(made.signatory.id, made.signatory.role)
                return .record([NewFact(.documentIssued(made.file.document), by: author)], key: key("issue"))
            }
            return .send(try message(DeskDocument(for: issued), complete), key: key("send"))
        }
    }

    private func message(_ made: DeskDocument, _ complete: (inout MessageSent) -> Void) throws(Unwritten)
        -> OutgoingMessage
    {
        var content = MessageSent(by: try owner().documentChannel.channel)
        complete(&content)
        return try message(made.letter, as: content, by: made.signatory, with: [made.file])
    }
}
