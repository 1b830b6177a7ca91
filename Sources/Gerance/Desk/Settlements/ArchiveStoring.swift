/// Stores what went out in the archive (clauses `statement.archived`, `taxRecap.archived`, `vacancy.archived`).
///
/// What the desk made itself it makes again from the journal, so that the archive gets the very document that left; what the
/// service made, the service holds.
public struct ArchiveStoring: Settlement {
    /// Makes the settlement.
    public init() {}

    /// Archiving statements, tax recaps and letters.
    public var actions: [Duty.Action] { [.archiveStatement, .archiveTaxRecap, .archiveVacancyLetter] }

    /// Reads the message that carried the document.
    public var readsJournal: Bool { true }

    /// The document by its duty, or the message that went by post without one.
    public func nextStep(_ view: SettlementView) -> Step {
        guard case .document(let id) = view.duty.subject else { return storingMessage(view) }
        guard let document = view.dossier.documents.first(where: { $0.id == id }) else {
            return .leave("Le document \(id) est inconnu du dossier.")
        }
        return view.writing { () throws(Unwritten) in
            let file = try DeskDocument.reissued(document, view)
            return .store(ArchiveRequest(.document(file), of: view.journalID, key: view.key("archive")))
        }
    }

    private func storingMessage(_ view: SettlementView) -> Step {
        guard let message = view.journal.fact(view.duty.id.fact)?.messageSent else {
            return .leave("Le courrier à archiver est inconnu du journal.")
        }
        return .store(
            ArchiveRequest(.message(view.duty.id.fact, message), of: view.journalID, key: view.key("archive")))
    }
}
