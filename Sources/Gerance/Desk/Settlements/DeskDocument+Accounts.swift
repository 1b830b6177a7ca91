// Statements and tax recaps, made from the journal's postings.

extension DeskDocument {
    /// The statement of a duty's period.
    static func statement(_ view: SettlementView) throws(Unwritten) -> DeskDocument {
        guard case .mandate(let id) = view.duty.subject, case .day(let cutoff) = view.duty.id.part else {
            throw Unwritten("L'arrêté du compte rendu est inconnu.")
        }
        guard view.journal.hasPostings(on: id) else {
            throw Unwritten("Le mandat \(id) n'a aucune écriture au journal : son compte se tient ailleurs.")
        }
        let (owner, accountant, territory) = (try view.owner(), try view.accountant(), view.agency.calendar.territory)
        let statement: Statement
        let page: DocumentPage
        let mandate: Mandate
        do {
            let account = try view.journal.account(
                of: id, in: territory, closedThrough: cutoff.adding(days: -1)
            ).account
            let period = try Period(from: account.openFrom, to: cutoff)
            statement = try account.statement(
                over: period, events: view.journal.events(of: id, in: period, at: territory))
            mandate = account.mandate
            page = try statement.page(
                for: owner, under: mandate, leases: account.leases, from: view.agency, issuedOn: view.today)
        } catch {
            throw Unwritten("\(error)")
        }
        let cover = StatementCover(
            of: statement.period, mandateNumber: mandate.registerNumber,
            payment: try payment(of: statement, view))
        let document = Document(
            try Self.id(for: view.duty, in: view.journalID), .statement(of: id, statement.period))
        return DeskDocument(
            DocumentFile(document, .page(page)), in: try view.letter(cover, signedBy: accountant), signedBy: accountant)
    }

    /// The transfer of the balance; `nil` where none is payable.
    private static func payment(of statement: Statement, _ view: SettlementView) throws(Unwritten) -> StatementCover
        .Payment?
    {
        guard statement.payable > .zero else { return nil }
        guard let day = view.today.adding(days: max(0, view.office.daysToTransfer)) else {
            throw Unwritten("La date du virement est hors du calendrier.")
        }
        return StatementCover.Payment(statement.payable, on: day)
    }

    /// The tax recap of a duty's year.
    static func taxRecap(_ view: SettlementView) throws(Unwritten) -> DeskDocument {
        guard case .year(let year) = view.duty.id.part else {
            throw Unwritten("L'année du récapitulatif est inconnue.")
        }
        let (owner, accountant, territory) = (try view.owner(), try view.accountant(), view.agency.calendar.territory)
        let page: DocumentPage
        do {
            let (recap, accounts) = try view.journal.taxRecap(
                of: year, for: owner, in: territory, closedThrough: view.today.adding(days: -1) ?? view.today)
            page = try recap.page(of: accounts, from: view.agency, issuedOn: view.today)
        } catch {
            throw Unwritten("\(error)")
        }
        let document = Document(try Self.id(for: view.duty, in: view.journalID), .taxRecap(year: year))
        return DeskDocument(
            DocumentFile(document, .page(page)),
            in: try view.letter(TaxRecapCover(year: year), signedBy: accountant), signedBy: accountant)
    }
}

extension Journal {
    /// Whether anything was posted on a mandate.
    fileprivate func hasPostings(on id: Mandate.ID) -> Bool {
        facts.contains { if case .accountPosted(let posting) = $0.content { posting.mandate == id } else { false } }
    }
}
