/// The statement is stored in the archive (`statement.archived`, line 30).
public struct StatementArchived: Rule {
    /// `statement.archived`.
    public var clause: Clause { .statementArchived }
    /// Sendings and archivings.
    public var listensTo: Set<Fact.Kind> { [.messageSent, .documentArchived] }

    /// Makes the rule.
    public init() {}

    /// Raises the duty with the sending of a statement, discharges it by that statement's reference.
    public func follow(_ fact: Fact, in dossier: Dossier, _ outcome: inout Outcome) {
        Archiving(clause: clause, action: .archiveStatement).follow(fact, in: dossier, &outcome) { content in
            if case .statement = content { true } else { false }
        }
    }
}

/// The tax recap is stored in the archive, a corrected one too (`taxRecap.archived`, line 38).
public struct TaxRecapArchived: Rule {
    /// `taxRecap.archived`.
    public var clause: Clause { .taxRecapArchived }
    /// Sendings and archivings.
    public var listensTo: Set<Fact.Kind> { [.messageSent, .documentArchived] }

    /// Makes the rule.
    public init() {}

    /// Raises the duty with the sending of a recap, discharges it by that recap's reference.
    public func follow(_ fact: Fact, in dossier: Dossier, _ outcome: inout Outcome) {
        Archiving(clause: clause, action: .archiveTaxRecap).follow(fact, in: dossier, &outcome) { content in
            if case .taxRecap = content { true } else { false }
        }
    }
}

/// The letter that announces a departure is stored in the archive (`vacancy.archived`, line 37).
///
/// A letter that stands as a document in the file is archived as that document; one that went by post without, as the
/// message itself.
public struct VacancyArchived: Rule {
    /// `vacancy.archived`.
    public var clause: Clause { .vacancyArchived }
    /// Sendings and archivings.
    public var listensTo: Set<Fact.Kind> { [.messageSent, .documentArchived, .messageArchived] }

    /// Makes the rule.
    public init() {}

    /// Raises the duty with the letter, discharges it by that letter's reference.
    public func follow(_ fact: Fact, in dossier: Dossier, _ outcome: inout Outcome) {
        let archiving = Archiving(clause: clause, action: .archiveVacancyLetter)
        switch fact.content {
        case .messageSent(let message):
            guard dossier.isLetter(message), message.announcesDepartures + message.announcesWithdrawals != [] else {
                return
            }
            let isLetter = { (content: Document.Content) in content == .letter }
            if message.carries.contains(where: { dossier.state.documents[$0]?.document.content == .letter }) {
                archiving.follow(fact, in: dossier, &outcome, concerns: isLetter)
            } else {
                outcome.raise(archiving.duty(from: fact, .whole, about: .owner, in: dossier))
            }
        case .messageArchived(let message, _):
            for duty in dossier.state.duties.under(clause.id) where duty.id.fact == message {
                outcome.discharge(duty.id)
            }
        default: archiving.follow(fact, in: dossier, &outcome) { $0 == .letter }
        }
    }
}

/// What goes out is archived, by anyone; an earlier reference to the same document counts, another document's does not.
private struct Archiving {
    let clause: Clause
    let action: Duty.Action

    func follow(
        _ fact: Fact, in dossier: Dossier, _ outcome: inout Outcome, concerns: (Document.Content) -> Bool
    ) {
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

    func duty(from fact: Fact, _ part: Duty.Part, about subject: Duty.Subject, in dossier: Dossier) -> Duty {
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
