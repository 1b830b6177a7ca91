/// What a dossier remembers: as much as rules and admissions need, and no settled matter besides.
struct DossierState: Hashable, Sendable {
    /// The kind of every fact so far, one byte each, by which a reference to an earlier fact is checked.
    var kinds: [Fact.Kind] = []
    /// When the last fact was recorded.
    var recordedAt = Instant.first
    /// When the journal's first fact happened.
    var openedAt = Instant.first

    // The owner.
    /// Large, and seldom changed: kept apart, so that handing the file from function to function moves less.
    var ownerFile = Shared(OwnerFile())
    var contacts = RecentContacts()

    // Mandates and leases.
    var mandates = OrderedTable<Mandate.ID, MandateFile>()
    var mandateOfDwelling = OrderedTable<Dwelling.ID, Mandate.ID>()
    var leases = OrderedTable<Lease.ID, LeaseFile>()
    /// The departures in progress, beside the leases: what looks at every departure must not go through every lease.
    var departures = OrderedTable<Lease.ID, Departure>()
    /// The departures last withdrawn, as long as the owner had no letter about them as far as the journal knows.
    var untoldWithdrawals = OrderedTable<Lease.ID, Withdrawal>()

    // Work at hand.
    var requests = OrderedTable<FactNumber, OpenRequest>()
    var tickets = OrderedTable<Ticket.ID, OpenTicket>()
    var appointments = OrderedTable<Appointment.ID, OpenAppointment>()

    // Documents, account, client space.
    var documents: [Document.ID: FiledDocument] = [:]
    var yearsWithPostings: Set<Int> = []
    var yearsRecapped: Set<Int> = []
    var payableItems: [PayableItem.ID: PayableItemFile] = [:]

    // The agency's own journal.
    var isAgency = false
    var mailboxes = OrderedTable<Mailbox.ID, OpenMailbox>()

    // What follows.
    var duties = OpenDuties()
    var breaches = Breaches()
    /// The next occurrence of each recurring rule, in the rulebook's order.
    var agenda: [Instant?] = []
    /// The earliest of them.
    var nextOccurrence = Instant.last
    /// The time up to which everything that follows from its passing has followed.
    var settledUntil = Instant.first
}

/// The owner, and what the file knows besides.
struct OwnerFile: Hashable, Sendable {
    var owner: Owner?
    var manager: Staff.ID?
    /// Since when the owner has access to the client space.
    var enrolledAt: Instant?
    /// How the owner wants documents, by the instants from which each wish holds.
    var documentChannel: InForce<DocumentChannel>?
}

/// A mandate and where it stands.
struct MandateFile: Hashable, Sendable {
    var mandate: Mandate
    /// The fact that signed it.
    let signedBy: FactNumber
    /// The day from whose start the mandate is lost.
    var lostOn: CivilDate?
    /// The fact that tells the loss.
    var lostBy: FactNumber?
    /// The mandate's own ticket.
    var ticket: Ticket.ID?

    /// The last day on which the mandate runs, where it has one.
    var lastDay: CivilDate? {
        switch (lostOn?.adding(days: -1), mandate.endsOn) {
        case (let lost?, let end?): min(lost, end)
        case (let lost, let end): lost ?? end
        }
    }

    func isLost(on day: CivilDate) -> Bool { lostOn.map { day >= $0 } ?? false }
}

/// A lease and where it stands.
struct LeaseFile: Hashable, Sendable {
    var lease: Lease
    var hasEnded = false
}

/// A departure that a tenant announced.
struct Departure: Hashable, Sendable {
    let announcedBy: FactNumber
    let announcedAt: Instant
    let notice: TenantNotice
    /// Whether the owner had the letter.
    var isToldToOwner = false
}

/// A departure that the tenant withdrew.
struct Withdrawal: Hashable, Sendable {
    let announcedBy: FactNumber
    let announcedAt: Instant
    let withdrawnBy: FactNumber
    let withdrawnAt: Instant
}

/// A request or change that is not settled yet.
struct OpenRequest: Hashable, Sendable {
    let receivedAt: Instant
    let mandate: Mandate.ID?
    var tickets: [Ticket.ID] = []
}

/// A ticket that is not closed yet.
struct OpenTicket: Hashable, Sendable {
    var ticket: Ticket
    let openedBy: FactNumber
    /// Whether it serves a change of the owner's particulars.
    let servesChange: Bool
}

/// An appointment that is ahead, or that was held without being prepared in time as far as the journal knows.
struct OpenAppointment: Hashable, Sendable {
    var appointment: Appointment
    let scheduledBy: FactNumber
    /// When each item was consulted first.
    private var physicalFileAt, pastEmailsAt, pastEventsAt: Instant?
    var isOver = false

    init(appointment: Appointment, scheduledBy: FactNumber) {
        self.appointment = appointment
        self.scheduledBy = scheduledBy
    }

    /// Notes that items were consulted at an instant.
    mutating func consult(_ items: [Appointment.Item], at instant: Instant) {
        for item in items {
            switch item {
            case .physicalFile: physicalFileAt = min(physicalFileAt ?? instant, instant)
            case .pastEmails: pastEmailsAt = min(pastEmailsAt ?? instant, instant)
            case .pastEvents: pastEventsAt = min(pastEventsAt ?? instant, instant)
            }
        }
    }

    /// The items that nobody consulted for it so far.
    var unconsulted: [Appointment.Item] {
        let missing: [(Appointment.Item, Bool)] = [
            (.physicalFile, physicalFileAt == nil), (.pastEmails, pastEmailsAt == nil),
            (.pastEvents, pastEventsAt == nil),
        ]
        return missing.filter(\.1).map(\.0)
    }

    /// When the last of the three items was consulted; `nil` while one is missing.
    var preparedAt: Instant? {
        guard let physicalFileAt, let pastEmailsAt, let pastEventsAt else { return nil }
        return max(physicalFileAt, pastEmailsAt, pastEventsAt)
    }

    /// Whether it is known to have been prepared before it began.
    var isPrepared: Bool { preparedAt.map { $0 <= appointment.startsAt } ?? false }
}

/// A document and what became of it.
struct FiledDocument: Hashable, Sendable {
    let document: Document
    let issuedBy: FactNumber
    var reference: Label?
    var isPublished = false
}

/// A payable item and what became of it.
struct PayableItemFile: Hashable, Sendable {
    let item: PayableItem
    var state = PayableItem.State.due
}

/// A mailbox in use.
struct OpenMailbox: Hashable, Sendable {
    let mailbox: Mailbox
    let openedBy: FactNumber
    let openedAt: Instant
}
