/// Why a dossier refused a fact (*refus*); nothing was changed.
public struct Refusal: Error, Hashable, Sendable, CustomStringConvertible {
    /// The number of the refused fact.
    public let fact: FactNumber
    /// Its kind.
    public let kind: Fact.Kind
    /// What is wrong with it.
    public let fault: Fault

    /// The French sentence that explains the refusal.
    public var description: String { "Fait \(fact) (\(kind.name)) : \(fault)" }

    /// What is wrong with a fact.
    @nonexhaustive
    public enum Fault: ValueFault {
        // The envelope.

        /// The journal has a fact of that number already.
        case numberTaken(expected: FactNumber)
        /// The facts before it are missing.
        case numberSkipped(expected: FactNumber)
        /// It was recorded before the fact that stands before it.
        case recordedOutOfOrder(Instant, previous: Instant)
        /// It was recorded before it happened.
        case recordedBeforeItHappened(at: Instant, recordedAt: Instant)
        /// It was recorded more than ten years after the fact that stands before it.
        case recordedTooFarAhead(Instant, previous: Instant)
        /// It happened before the owner joined or the agency's journal began.
        case beforeOpening(at: Instant, openedAt: Instant)
        /// The journal does not begin with `owner.joined` or `agency.opened`.
        case notOpened
        /// The journal began already.
        case openedTwice
        /// It belongs to the other kind of journal.
        case wrongJournal(isAgency: Bool)
        /// Nobody with that role does such a thing.
        case wrongAuthor(Author)

        // References.

        /// It names a fact that is not in the journal yet.
        case unknownFact(FactNumber)
        /// It names a fact of a kind that does not go with it.
        case unsuitableFact(FactNumber, Fact.Kind)
        /// It happened before the fact that it names.
        case beforeItsCause(FactNumber, raisedAt: Instant)
        /// It names a mandate that the owner's file does not hold.
        case unknownMandate(Mandate.ID)
        /// It names a dwelling that no mandate of the owner's file holds.
        case unknownDwelling(Dwelling.ID)
        /// It names a lease that the owner's file does not hold.
        case unknownLease(Lease.ID)
        /// It names a document that the owner's file does not hold.
        case unknownDocument(Document.ID)
        /// It names a ticket that was not opened, or that is closed.
        case unknownTicket(Ticket.ID)
        /// It names an appointment that was not agreed, or that is over.
        case unknownAppointment(Appointment.ID)
        /// It names a payable item that was not published.
        case unknownItem(PayableItem.ID)
        /// It names a mailbox that is not in use.
        case unknownMailbox(Mailbox.ID)
        /// It gives something an identifier that another one has.
        case identifierTaken(String)

        // The state of things.

        /// It is new work on a mandate that is lost.
        case mandateLost(Mandate.ID, on: CivilDate)
        /// The dwelling is under another mandate that runs.
        case dwellingTaken(Dwelling.ID, by: Mandate.ID)
        /// The lease ended already.
        case leaseEnded(Lease.ID)
        /// The lease ends before it starts.
        case endBeforeStart(Lease.ID, start: CivilDate, end: CivilDate)
        /// No departure of the lease's tenant is announced.
        case noDeparture(Lease.ID)
        /// The owner of the value is not the owner of the file.
        case anotherOwner(Owner.ID)
        /// It ends before it begins.
        case endsBeforeItBegins(start: Instant, end: Instant)
        /// A number of rings, a year or an amount that cannot be.
        case impossibleNumber(Int64)
        /// The amount paid is not the amount of the item.
        case notInFull(Euros, of: Euros)
        /// The item was paid under another reference.
        case paidAlready(PayableItem.ID, reference: Label)
        /// A fact that shapes the file is corrected by a fact of its own kind, never annulled.
        case cannotBeAnnulled(Fact.Kind)
    }
}

extension Refusal.Fault {
    /// The French sentence that explains the fault.
    public var description: String {
        switch self {
        case .numberTaken(let expected):
            "ce numéro est déjà pris, le prochain est le \(expected)."
        case .numberSkipped(let expected):
            "il manque des faits avant lui, le prochain est le \(expected)."
        case .recordedOutOfOrder(let instant, let previous):
            "il est enregistré le \(instant), avant le fait précédent (\(previous))."
        case .recordedBeforeItHappened(let at, let recordedAt):
            "il est enregistré le \(recordedAt), avant d'avoir lieu le \(at)."
        case .recordedTooFarAhead(let instant, let previous):
            "il est enregistré le \(instant), plus de dix ans après le fait précédent (\(previous))."
        case .beforeOpening(let at, let openedAt):
            "il a lieu le \(at), avant l'ouverture du dossier le \(openedAt)."
        case .notOpened:
            "un journal commence par owner.joined (un propriétaire) ou agency.opened (l'agence)."
        case .openedTwice:
            "ce journal est déjà ouvert."
        case .wrongJournal(let isAgency):
            isAgency
                ? "il a sa place dans le journal d'un propriétaire, et ce journal est celui de l'agence."
                : "il a sa place dans le journal de l'agence, et ce journal est celui d'un propriétaire."
        case .wrongAuthor(let author):
            "\(author.frenchName) n'est pas l'auteur d'un tel fait."
        case .unknownFact(let number):
            "il renvoie au fait \(number), que le journal ne contient pas encore."
        case .unsuitableFact(let number, let kind):
            "il renvoie au fait \(number), qui est d'un autre genre (\(kind.name))."
        case .beforeItsCause(let number, let raisedAt):
            "il a lieu avant le fait \(number) auquel il renvoie (\(raisedAt))."
        case .unknownMandate(let id): "le mandat \(id) est inconnu du dossier."
        case .unknownDwelling(let id): "le logement \(id) n'est sous aucun mandat du dossier."
        case .unknownLease(let id): "le bail \(id) est inconnu du dossier."
        case .unknownDocument(let id): "le document \(id) est inconnu du dossier."
        case .unknownTicket(let id): "le ticket \(id) est inconnu du dossier, ou clos."
        case .unknownAppointment(let id): "le rendez-vous \(id) est inconnu du dossier, ou passé."
        case .unknownItem(let id): "l'article à payer \(id) est inconnu du dossier."
        case .unknownMailbox(let id): "la messagerie \(id) n'est pas en service."
        case .identifierTaken(let id): "l'identifiant \(id) est déjà pris."
        case .mandateLost(let id, let day):
            "le mandat \(id) est perdu depuis le \(day) et ne reçoit plus de nouveau travail."
        case .dwellingTaken(let id, let mandate): "le logement \(id) est déjà sous le mandat \(mandate)."
        case .leaseEnded(let id): "le bail \(id) est déjà terminé."
        case .endBeforeStart(let id, let start, let end):
            "le bail \(id) se terminerait le \(end), avant son début le \(start)."
        case .noDeparture(let id): "aucun départ n'est annoncé pour le bail \(id)."
        case .anotherOwner(let id): "le propriétaire \(id) n'est pas celui du dossier."
        case .endsBeforeItBegins(let start, let end): "il se termine le \(end), avant son début le \(start)."
        case .impossibleNumber(let number): "le nombre \(number) est impossible ici."
        case .notInFull(let paid, let amount):
            "le paiement est de \(paid.formatted), l'article est de \(amount.formatted)."
        case .paidAlready(let id, let reference): "l'article \(id) est déjà payé, sous la référence \(reference)."
        case .cannotBeAnnulled(let kind):
            "un fait \(kind.name) se corrige par un nouveau fait du même ordre, et ne s'annule pas."
        }
    }
}

extension Author {
    fileprivate var frenchName: String {
        switch self {
        case .staff(let id, let role): "\(id) (\(role.name))"
        case .owner: "le propriétaire"
        case .tenant: "le locataire"
        case .system: "un automate"
        case .outsider: "un tiers"
        }
    }
}
