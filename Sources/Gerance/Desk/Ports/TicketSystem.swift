/// Opens, changes and closes tickets (*Redmine*).
///
/// What an adapter guarantees, and what the suite `TicketSystemConformance` of `GeranceTestKit` checks:
///
/// - **What is there, not what was asked.** A result is what the system holds once the work is done, read back. Systems drop
///   what they do not accept without a word (Redmine drops a parent where the right to it is missing): the desk compares.
/// - **Once by key.** A ticket of a key is opened once, and a change of a key is made once; asked again, the system answers with
///   the ticket as it stands now.
/// - **Only what was asked.** A change leaves the rest of the ticket as it was; closing a closed ticket changes nothing.
/// - **Durability.** What was answered is there, and the next read sees it.
/// - **Size.** Subjects of 200 characters, texts of 20,000.
public protocol TicketSystem: Sendable {
    /// Opens a ticket.
    ///
    /// - Throws: ``PortError``; never where the parent is unknown.
    func open(_ request: OpenTicketRequest) async throws(PortError) -> TicketResult

    /// Changes a ticket.
    ///
    /// - Throws: ``PortError``; never where the ticket is unknown.
    func update(_ request: UpdateTicketRequest) async throws(PortError) -> TicketResult

    /// Closes a ticket.
    ///
    /// - Throws: ``PortError``; never where the ticket is unknown.
    func close(_ request: CloseTicketRequest) async throws(PortError) -> TicketResult

    /// Reads a ticket.
    ///
    /// - Throws: ``PortError``; never where the ticket is unknown.
    func read(_ request: ReadTicketRequest) async throws(PortError) -> TicketResult
}

/// A ticket to be opened.
public struct OpenTicketRequest: Hashable, Sendable {
    /// Under which it is opened once.
    public let key: OperationKey
    /// The journal to which it belongs.
    public let journal: Journal.ID
    /// What it is for.
    public let purpose: Ticket.Purpose
    /// What it is about, on one line.
    public let subject: Label
    /// Its text.
    public let text: Prose?
    /// The ticket under which it is to stand.
    public let parent: Ticket.ID?
    /// The role to which it is to be assigned.
    public let assignee: Role?
    /// Whether the owner is to follow it in the client space.
    public let isVisibleToOwner: Bool

    /// Makes a request.
    public init(
        _ purpose: Ticket.Purpose, of journal: Journal.ID, subject: Label, text: Prose? = nil,
        under parent: Ticket.ID? = nil, assignedTo assignee: Role? = nil, isVisibleToOwner: Bool = false,
        key: OperationKey
    ) {
        self.key = key
        self.journal = journal
        self.purpose = purpose
        self.subject = subject
        self.text = text
        self.parent = parent
        self.assignee = assignee
        self.isVisibleToOwner = isVisibleToOwner
    }
}

/// A change to be made to a ticket.
public struct UpdateTicketRequest: Hashable, Sendable {
    /// Under which the change is made once.
    public let key: OperationKey
    /// What changes; what is not said stays as it is.
    public let update: TicketUpdate
    /// A note to be added.
    public let note: Prose?

    /// Makes a request.
    public init(_ update: TicketUpdate, note: Prose? = nil, key: OperationKey) {
        self.key = key
        self.update = update
        self.note = note
    }
}

/// A ticket to be closed.
public struct CloseTicketRequest: Hashable, Sendable {
    /// Under which it is closed once.
    public let key: OperationKey
    /// The ticket.
    public let ticket: Ticket.ID
    /// A note to be added.
    public let note: Prose?

    /// Makes a request.
    public init(_ ticket: Ticket.ID, note: Prose? = nil, key: OperationKey) {
        self.key = key
        self.ticket = ticket
        self.note = note
    }
}

/// A ticket to be read.
public struct ReadTicketRequest: Hashable, Sendable {
    /// The ticket.
    public let ticket: Ticket.ID

    /// Makes a request.
    public init(_ ticket: Ticket.ID) { self.ticket = ticket }
}

/// A ticket as the system holds it.
public struct TicketResult: Hashable, Sendable {
    /// The key of the request; `nil` for a read.
    public let key: OperationKey?
    /// The ticket.
    public let ticket: Ticket.ID
    /// What it is about.
    public let subject: Label
    /// The ticket under which it stands.
    public let parent: Ticket.ID?
    /// The role to which it is assigned; `nil` where nobody has it, or somebody of no known role.
    public let assignee: Role?
    /// Whether the owner follows it.
    public let isVisibleToOwner: Bool
    /// Whether it is closed.
    public let isClosed: Bool

    /// Makes a result.
    public init(
        key: OperationKey?, _ ticket: Ticket.ID, subject: Label, under parent: Ticket.ID?, assignedTo assignee: Role?,
        isVisibleToOwner: Bool, isClosed: Bool
    ) {
        self.key = key
        self.ticket = ticket
        self.subject = subject
        self.parent = parent
        self.assignee = assignee
        self.isVisibleToOwner = isVisibleToOwner
        self.isClosed = isClosed
    }
}
