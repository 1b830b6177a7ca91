// Letters about tenants who leave, or stay after all.

extension DeskDocument {
    /// The letter that announces a departure.
    static func departure(_ view: SettlementView) throws(Unwritten) -> DeskDocument {
        let (lease, dwelling) = try place(view)
        guard let notice = view.dossier.departure(of: lease.id) else {
            throw Unwritten("Le congé du bail \(lease.id) est inconnu du dossier.")
        }
        guard let zone = view.office.tenseZone(dwelling) else {
            throw Unwritten(
                "Le préavis dépend de la zone du logement \(dwelling.id), tendue ou non : elle est à indiquer.")
        }
        guard let answerBy = view.today.adding(days: max(0, view.office.daysToAnswer)) else {
            throw Unwritten("Le délai de réponse du propriétaire est hors du calendrier.")
        }
        return try letter(VacancyLetter(notice: notice, of: lease, in: dwelling, zone: zone, answerBy: answerBy), view)
    }

    /// The letter that tells that a tenant stays.
    static func withdrawal(_ view: SettlementView) throws(Unwritten) -> DeskDocument {
        let (lease, dwelling) = try place(view)
        let day = view.dossier.day(at: view.duty.raisedAt)
        return try letter(NoticeWithdrawalLetter(lease: lease, dwelling: dwelling, withdrawnOn: day), view)
    }

    private static func letter(_ template: some LetterTemplate, _ view: SettlementView) throws(Unwritten)
        -> DeskDocument
    {
        let manager = try view.manager()
        let letter = try view.letter(template, signedBy: manager)
        let title = try? Label(String(letter.subject.prefix(Label.limit)))
        let document = Document(try Self.id(for: view.duty, in: view.journalID), .letter, title: title)
        return DeskDocument(DocumentFile(document, .letter(letter)), in: letter, signedBy: manager)
    }

    private static func place(_ view: SettlementView) throws(Unwritten) -> (Lease, Dwelling) {
        guard case .lease(let id) = view.duty.subject, let lease = view.dossier.leases.first(where: { $0.id == id }),
            let dwelling = view.dossier.mandates.flatMap(\.dwellings).first(where: { $0.id == lease.dwelling })
        else { throw Unwritten("Le bail concerné ou son logement est inconnu du dossier.") }
        return (lease, dwelling)
    }
}
