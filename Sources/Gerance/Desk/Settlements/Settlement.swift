/// How a machine settles duties of one kind (*règlement automatique d'une obligation*).
///
/// A settlement is a pure function: it sees the dossier and says the next step, one request to one port. The desk does the
/// step and records what came of it; then it asks again, until the duty is discharged. A settlement hence remembers
/// nothing, and after a crash begins where the journal ends.
///
/// An agency leaves one out of ``Office/settlements``, and people do that work; or it adds its own.
public protocol Settlement: Sendable {
    /// What it settles.
    var actions: [Duty.Action] { get }

    /// Whether it needs the whole journal, ``SettlementView/journal``.
    var readsJournal: Bool { get }

    /// What is to be done next for a duty that is open.
    func nextStep(_ view: SettlementView) -> Step
}

extension Settlement {
    /// Most see all they need in the dossier.
    public var readsJournal: Bool { false }
}

/// What is to be done next for a duty: one request to one port, or nothing that a machine can do.
@nonexhaustive
public enum Step: Hashable, Sendable {
    /// Record facts that need no port.
    case record([NewFact], key: OperationKey)
    /// Send a message to the owner.
    case send(OutgoingMessage, key: OperationKey)
    /// Open a ticket.
    case open(OpenTicketRequest)
    /// Change a ticket.
    case update(UpdateTicketRequest)
    /// Store something in the archive.
    case store(ArchiveRequest)
    /// Look the owner up in the register of the client space.
    case look(LoginLookRequest, key: OperationKey)
    /// Add the owner's address to it.
    case add(LoginAddRequest)
    /// Start the process for a lost mandate.
    case start(StartLossProcessRequest)
    /// Nothing before an instant: it is too early.
    case wait(until: Instant)
    /// Leave it to people, and say why in a French sentence.
    case leave(String)
}

/// The settlements of the library.
public enum SettlementCatalogue {
    /// All that a machine can settle of the written process, in its order.
    public static let standard: [any Settlement] = [
        AccountSending(), DepartureAnnouncement(), ArchiveStoring(), Ticketing(), ChangeAcknowledgement(),
        LoginRegistration(),
        ClientSpaceWelcome(), MandateLossHandover(),
    ]
}
