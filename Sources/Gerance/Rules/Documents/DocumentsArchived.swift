/// The statement is stored in the archive (`statement.archived`, line 30).
public struct StatementArchived: Rule, Archiving {
    /// `statement.archived`.
    public var clause: Clause { .statementArchived }
    /// Sendings and archivings.
    public var listensTo: Set<Fact.Kind> { [.messageSent, .documentArchived] }

    /// Makes the rule.
    public init() {}

    /// Raises the duty with the sending of a statement, discharges it by that statement's reference.
    public func follow(_ fact: Fact, in dossier: Dossier, _ outcome: inout Outcome) {
        followDocuments(fact, in: dossier, &outcome)
    }

    fileprivate var action: Duty.Action { .archiveStatement }

    fileprivate func concerns(_ content: Document.Content) -> Bool {
        if case .statement = content { true } else { false }
    }
}

/// The tax recap is stored in the archive, a corrected one too (`taxRecap.archived`, line 38).
public struct TaxRecapArchived: Rule, Archiving {
    /// `taxRecap.archived`.
    public var clause: Clause { .taxRecapArchived }
    /// Sendings and archivings.
    public var listensTo: Set<Fact.Kind> { [.messageSent, .documentArchived] }

    /// Makes the rule.
    public init() {}

    /// Raises the duty with the sending of a recap, discharges it by that recap's reference.
    public func follow(_ fact: Fact, in dossier: Dossier, _ outcome: inout Outcome) {
        followDocuments(fact, in: dossier, &outcome)
    }

    fileprivate var action: Duty.Action { .archiveTaxRecap }

    fileprivate func concerns(_ content: Document.Content) -> Bool {
        if case .taxRecap = content { true } else { false }
    }
}

/// The letter that announces a departure is stored in the archive (`vacancy.archived`, line 37).
///
/// A letter that stands as a document in the file is archived as that document; one that went by post without, as the
/// message itself.
public struct VacancyArchived: Rule, Archiving {
    /// `vacancy.archived`.
    public var clause: Clause { .vacancyArchived }
    /// Sendings and archivings.
    public var listensTo: Set<Fact.Kind> { [.messageSent, .documentArchived, .messageArchived] }

    /// Makes the rule.
    public init() {}

    /// Raises the duty with the letter, discharges it by that letter's reference.
    public func follow(_ fact: Fact, in dossier: Dossier, _ outcome: inout Outcome) {
        switch fact.content {
        case .messageSent(let message):
            guard !message.announcesDepartures.isEmpty || !message.announcesWithdrawals.isEmpty,
                dossier.isLetter(message)
            else { return }
            if message.carries.contains(where: { dossier.state.documents[$0]?.document.content == .letter }) {
                followDocuments(fact, in: dossier, &outcome)
            } else {
                outcome.raise(duty(from: fact, .whole, about: .owner, in: dossier))
            }
        case .messageArchived(let message, _):
            for duty in dossier.state.duties.under(clause.id) where duty.id.fact == message {
                outcome.discharge(duty.id)
            }
        default: followDocuments(fact, in: dossier, &outcome)
        }
    }

    fileprivate var action: Duty.Action { .archiveVacancyLetter }

    fileprivate func concerns(_ content: Document.Content) -> Bool { content == .letter }
}

/// What goes out is archived, by anyone; an earlier reference to the same document counts, another document's does not.
private protocol Archiving: Rule {
    /// What is to be done.
    var action: Duty.Action { get }
    /// Whether the rule is about such a document.
    func concerns(_ content: Document.Content) -> Bool
}

extension Archiving {
    fileprivate func followDocuments(_ fact: Fact, in dossier: Dossier, _ outcome: inout Outcome) {
        switch fact.content {
        case .messageSent(let message):
            for id in message.carries {
                guard let file = dossier.state.documents[id], file.reference == nil, concerns(file.document.content),
                    !dossier.state.duties.under(clause.id).contains(where: { $0.subject == .document(id) })
                else { continue }
                outcome.raise(duty(from: fact, .document(id), about: .document(id), in: dossier))
            }
        case .documentArchived(let id, _):
            for duty in dossier.state.duties.under(clause.id) where duty.subject == .document(id) {
                outcome.discharge(duty.id)
            }
        default: break
        }
    }

    fileprivate func duty(
        from fact: Fact, _ part: Duty.Part, about subject: Duty.Subject, in dossier: Dossier
    ) -> Duty {
        Duty(
            clause, action, from: fact.id, part, about: subject, owedTo: .agency, raisedAt: fact.at,
            due: dossier.deadline(from: fact.at) { $0.archiving })
    }
}

extension Duty.Action {
    /// Archive a statement.
    public static let archiveStatement = Duty.Action("archiveStatement", "Archiver le compte rendu de gérance")
    /// Archive a tax recap.
    public static let archiveTaxRecap = Duty.Action("archiveTaxRecap", "Archiver le récapitulatif fiscal")
    /// Archive the letter of a departure.
    public static let archiveVacancyLetter = Duty.Action("archiveVacancyLetter", "Archiver le courrier de vacance")
}
