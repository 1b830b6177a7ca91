/// Why the desk did not do what it was asked.
///
/// Every case names the journal. Nothing was changed, unless the case says otherwise.
@nonexhaustive
public enum DeskError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The fact cannot follow from the file.
    case refused(Refusal, in: Journal.ID)
    /// A port failed, and failed again as often as the desk tries. Where its code is *retry*, the work may have been done:
    /// asked again under the same key, it is done once.
    case port(PortError, in: Journal.ID)
    /// A port broke its promises: the journal is set aside.
    case setAside(BrokenPromise)
    /// Others kept writing to the journal, at every one of so many tries.
    case contended(Journal.ID, tries: Int)
    /// The desk has no port for it.
    case noPort(Journal.ID)
    /// The message is for another owner than the journal's.
    case anotherOwner(Owner.ID, in: Journal.ID)
    /// The task was cancelled while the desk waited to try again.
    case cancelled(Journal.ID)

    /// The French sentence that explains the error.
    public var description: String {
        switch self {
        case .refused(let refusal, let journal): "Journal \(journal). \(refusal)"
        case .port(let error, let journal): "Journal \(journal). Un service a répondu par une erreur, \(error)"
        case .setAside(let broken): broken.description
        case .contended(let journal, let tries):
            "Journal \(journal). D'autres y écrivent sans cesse ; arrêt après \(tries) essais."
        case .noPort(let journal): "Journal \(journal). Aucun service n'est branché pour cette tâche."
        case .anotherOwner(let owner, let journal):
            "Journal \(journal). Le message s'adresse à \(owner), qui n'est pas le propriétaire de ce dossier."
        case .cancelled(let journal): "Journal \(journal). Tâche interrompue pendant l'attente d'un nouvel essai."
        }
    }
}

/// A promise that an adapter broke, so that a journal is set aside: nothing is written to it, the others go on.
public struct BrokenPromise: Error, Hashable, Sendable, CustomStringConvertible {
    /// The journal.
    public let journal: Journal.ID
    /// The revision up to which it was read well.
    public let revision: Journal.Revision
    /// What was wrong.
    public let fault: Fault

    init(_ fault: Fault, in journal: Journal.ID, after revision: Journal.Revision) {
        self.journal = journal
        self.revision = revision
        self.fault = fault
    }

    /// How an adapter broke its promises.
    @nonexhaustive
    public enum Fault: Hashable, Sendable {
        /// The journal could not be read: a fact does not decode, a table is missing.
        case unreadable(PortError)
        /// The answer is about another journal.
        case otherJournal(Journal.ID)
        /// The answer is about another piece of work.
        ///
        /// Without a key, the answer names none.
        case otherKey(OperationKey?, asked: OperationKey)
        /// The answer is about another owner, or another ticket: its identifier.
        case otherSubject(String)
        /// A fact is missing, repeated or out of order.
        case misnumbered(FactNumber, expected: FactNumber)
        /// The store says that the journal goes further than the facts it gives.
        case truncated(saidToReach: Journal.Revision)
        /// The store gives more facts than it says the journal has, or than were wanted.
        case overfull(saidToReach: Journal.Revision)
        /// The journal is shorter than it was.
        case shrunk(to: Journal.Revision)
        /// A fact that stands in the journal cannot follow from those before it.
        case refusedFact(Refusal)
        /// The facts were written elsewhere than at the expected revision.
        case misplaced(AppendResult)
    }

    /// The French sentence that explains it.
    public var description: String {
        "Journal \(journal), mis à l'écart à la révision \(revision) : \(explanation)"
    }

    private var explanation: String {
        switch fault {
        case .unreadable(let error): "la lecture échoue, \(error)"
        case .otherJournal(let other): "la réponse porte sur le journal \(other)."
        case .otherKey(let key?, let asked): "la réponse porte sur la clé \(key), la demande sur \(asked)."
        case .otherKey(nil, let asked): "la réponse ne nomme aucune clé, la demande porte sur \(asked)."
        case .otherSubject(let subject): "la réponse porte sur \(subject)."
        case .misnumbered(let number, let expected): "le fait \(number) occupe la place du fait \(expected)."
        case .truncated(let revision): "des faits manquent, le journal est annoncé à la révision \(revision)."
        case .overfull(let revision): "des faits sont en trop, le journal est annoncé à la révision \(revision)."
        case .shrunk(let revision): "le journal est revenu à la révision \(revision)."
        case .refusedFact(let refusal): "un fait écrit contredit ceux qui le précèdent. \(refusal)"
        case .misplaced(let result): "les faits sont écrits à partir du numéro \(result.first)."
        }
    }
}
