/// The documents that the desk makes itself from the journal: statements, tax recaps, letters about departures.
///
/// Each is made as of the fact that issues it: whoever makes it again later, for the archive or after a crash, makes the very
/// same one.
struct DeskDocument {
    /// The document with its content.
    let file: DocumentFile
    /// The letter in which it leaves: the letter itself, or the one that covers it.
    let letter: OwnerLetter
    /// Who signs it.
    let signatory: Staff

    /// Makes the document of a duty as of what a view shows.
    ///
    /// - Throws: ``Unwritten``.
    init(for view: SettlementView) throws(Unwritten) {
        switch view.duty.action {
        case .sendStatement: self = try Self.statement(view)
        case .sendTaxRecap: self = try Self.taxRecap(view)
        case .announceDeparture: self = try Self.departure(view)
        case .announceWithdrawal: self = try Self.withdrawal(view)
        default: throw Unwritten("Ce document s'établit hors du bureau.")
        }
    }

    init(_ file: DocumentFile, in letter: OwnerLetter, signedBy signatory: Staff) {
        self.file = file
        self.letter = letter
        self.signatory = signatory
    }

    /// The identifier of a duty's document, after the journal: `O-112-CRG-3-2026-06-30`, `O-112-RRF-1-2026`.
    ///
    /// - Throws: ``Unwritten`` for a duty without a document of the desk's, or where the journal's identifier is too long.
    static func id(for duty: Duty, in journal: Journal.ID) throws(Unwritten) -> Document.ID {
        let name: String? =
            switch duty.action {
            case .sendStatement: "CRG"
            case .sendTaxRecap: "RRF"
            case .announceDeparture: "DEPART"
            case .announceWithdrawal: "MAINTIEN"
            default: nil
            }
        guard let name else { throw Unwritten("Ce document s'établit hors du bureau.") }
        let part =
            switch duty.id.part {
            case .day(let day): "-\(day)"
            case .year(let year): "-\(year)"
            default: ""
            }
        do throws(IdentifierFault) {
            return try Document.ID("\(journal)-\(name)-\(duty.id.fact)\(part)")
        } catch {
            throw Unwritten(error.description)
        }
    }

    /// A document as it was issued; what the desk did not make is held by the service.
    ///
    /// - Throws: ``Unwritten`` where the desk made it and cannot make it again.
    static func reissued(_ document: Document, _ view: SettlementView) throws(Unwritten) -> DocumentFile {
        guard let issued = try issue(of: document.id, view) else { return DocumentFile(document, .held) }
        return try DeskDocument(for: issued).file
    }

    /// What the desk saw when it issued a document; `nil` for one that it did not make.
    static func issue(of id: Document.ID, _ view: SettlementView) throws(Unwritten) -> SettlementView? {
        let place = view.journal.facts.firstIndex {
            if case .documentIssued(let document) = $0.content { document.id == id } else { false }
        }
        guard let place else { return nil }
        let fact = view.journal.facts[place]
        let before = Journal(Array(view.journal.facts[..<place]))
        let dossier: Dossier
        do throws(Refusal) {
            dossier = try before.dossier(under: view.office.rulebook).advanced(to: fact.recordedAt)
        } catch {
            throw Unwritten(error.description)
        }
        let duty = dossier.state.duties.all.first { (try? Self.id(for: $0, in: view.journalID)) == id }
        return duty.map { view.asOf(fact.recordedAt, $0, dossier, before) }
    }
}

extension SettlementView {
    /// The same office's view of an earlier state.
    fileprivate func asOf(_ now: Instant, _ duty: Duty, _ dossier: Dossier, _ journal: Journal) -> SettlementView {
        SettlementView(of: journalID, dossier, journal, for: duty, in: office, at: now)
    }
}
