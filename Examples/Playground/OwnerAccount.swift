import Gerance

/// The accounts of an owner's journal, and the pages that are made of them.
struct OwnerAccount {
    private let owner: Owner
    private let journal: Journal
    private let agency: Agency
    /// The day of the last recording, which a page bears as its day of issue.
    private let today: CivilDate

    init(_ options: Command.AccountOptions) throws(Failure) {
        let sample = try Sample.load()
        let file = try JournalFile(options.source ?? Sample.ownerJournal)
        journal = file.journal
        agency = sample.agency
        guard let last = journal.facts.last else { throw .emptyJournal }
        today = agency.calendar.territory.civilDate(at: last.recordedAt)
        let dossier: Dossier
        do throws(Refusal) {
            dossier = try journal.dossier(under: sample.rulebook)
        } catch {
            throw .refused(line: file.line(ofFactAt: error.fact.value - 1), error)
        }
        guard let owner = dossier.owner else { throw .noAccount("Ce journal n'est pas celui d'un propriétaire.") }
        self.owner = owner
    }

    /// The page of the statement of a period; of the last one that is over where none is asked for.
    func statementPage(of mandate: Mandate.ID?, from: CivilDate?, to: CivilDate?) throws(Failure) -> DocumentPage {
        guard let id = mandate ?? journal.mandates.first else { throw .noAccount("Ce journal n'a aucun mandat.") }
        let territory = agency.calendar.territory
        do {
            let last = try to ?? lastCutoff(of: id, territory)
            let closedThrough = (from ?? last).adding(days: -1)
            let account = try journal.account(of: id, in: territory, closedThrough: closedThrough).account
            let period = try Period(from: from ?? account.openFrom, to: last)
            let statement = try account.statement(
                over: period, events: journal.events(of: id, in: period, at: territory))
            return try statement.page(
                for: owner, under: account.mandate, leases: account.leases, from: agency, issuedOn: today)
        } catch {
            throw .noAccount("\(error)")
        }
    }

    /// The page of a year's tax recap; of the year in which the journal ends where none is asked for.
    func recapPage(of year: Int?) throws(Failure) -> DocumentPage {
        do {
            let (recap, accounts) = try journal.taxRecap(
                of: year ?? today.year, for: owner, in: agency.calendar.territory,
                closedThrough: today.adding(days: -1) ?? today)
            return try recap.page(of: accounts, from: agency, issuedOn: today)
        } catch {
            throw .noAccount("\(error)")
        }
    }

    /// The last day on which a period was over when the journal ends; the first cut-off where none was.
    private func lastCutoff(of id: Mandate.ID, _ territory: Territory) throws -> CivilDate {
        let account = try journal.account(of: id, in: territory).account
        var cutoff = account.mandate.accounts.cutoff(onOrAfter: account.openFrom) ?? today
        while let next = cutoff.adding(days: 1).flatMap({ account.mandate.accounts.cutoff(onOrAfter: $0) }),
            next < today
        {
            cutoff = next
        }
        return cutoff
    }
}
