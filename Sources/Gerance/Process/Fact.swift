/// Something that happened, told once and never edited (*fait*).
///
/// A fact has the instant at which it happened and the instant at which it was recorded. It may be recorded late and
/// after younger ones; it counts at the instant at which it happened. What turns out to be wrong is corrected by
/// another fact.
public struct Fact: Hashable, Sendable, Identifiable {
    /// Its number in its journal.
    public let id: FactNumber
    /// When it happened: when a call ended, when a message arrived.
    public let at: Instant
    /// When it was recorded; never before it happened.
    public let recordedAt: Instant
    /// Who did it.
    public let author: Author
    /// What happened.
    public let content: Content

    /// Makes a fact; ``Dossier/record(_:at:recordedAt:by:)`` makes the next one of a journal.
    public init(_ id: FactNumber, _ content: Content, at: Instant, recordedAt: Instant? = nil, by author: Author) {
        self.id = id
        self.content = content
        self.at = at
        self.recordedAt = recordedAt ?? at
        self.author = author
    }

    /// What kind of thing happened.
    public var kind: Kind { content.kind }
}

extension Fact {
    /// What happened.
    @nonexhaustive
    public enum Content: Hashable, Sendable {
        // The owner.

        /// An owner joined, in the care of a manager; the first fact of an owner's journal.
        indirect case ownerJoined(Owner, manager: Staff.ID?)
        /// The owner's particulars changed; the value replaces the former one.
        indirect case ownerChanged(Owner)
        /// Another manager takes care of the owner.
        case managerAssigned(Staff.ID)

        // Mandates and leases.

        /// A mandate was signed.
        indirect case mandateSigned(Mandate)
        /// A mandate was amended (*avenant*); the value replaces the former one.
        indirect case mandateAmended(Mandate)
        /// A mandate is lost; it ends at the start of that day (*perte de mandat*).
        indirect case mandateLost(Mandate.ID, effectiveOn: CivilDate, reason: Label?)
        /// The process that follows the loss of a mandate was started.
        indirect case mandateFollowUpStarted(Mandate.ID, process: Label)
        /// A lease was signed.
        indirect case leaseSigned(Lease)
        /// A lease was amended; the value replaces the former one.
        indirect case leaseAmended(Lease)
        /// A lease ended; the tenant left on that day.
        indirect case leaseEnded(Lease.ID, on: CivilDate)
        /// A tenant said that they leave, in whatever form (*dédite*).
        indirect case departureAnnounced(TenantNotice)
        /// A tenant stays after all.
        case departureWithdrawn(Lease.ID)

        // Contact.

        /// The owner sent a message that asks for no particular thing.
        indirect case messageReceived(MessageReceived)
        /// The owner left a voicemail.
        indirect case voicemailLeft(Voicemail)
        /// A message, request, change or voicemail was read.
        case messageRead(FactNumber)
        /// The manager marked a message as needing no answer.
        indirect case messageClosed(FactNumber, reason: Label?)
        /// A written message went to the owner.
        case messageSent(MessageSent)
        /// A conversation with the owner on the telephone ended.
        indirect case callHeld(CallHeld)
        /// A call to the owner was not answered.
        case callAttempted(Line)
        /// An incoming call was picked up and passed on to the manager.
        indirect case callTransferred(rings: Int, to: Staff.ID?)
        /// An incoming call was not picked up.
        case callMissed(MissedCall)
        /// A meeting was agreed with the owner.
        indirect case meetingScheduled(Appointment)
        /// A meeting was moved; what was consulted for it stays consulted.
        indirect case meetingMoved(Appointment.ID, startsAt: Instant)
        /// A meeting was cancelled.
        case meetingCancelled(Appointment.ID)
        /// Parts of the owner's file were consulted for a meeting.
        indirect case meetingPrepared(Appointment.ID, consulted: [Appointment.Item])
        /// A meeting with the owner ended.
        indirect case meetingHeld(MeetingHeld)

        // Requests and tickets.

        /// The owner asked for something.
        indirect case requestReceived(Request)
        /// The owner asked for a change of their particulars.
        indirect case changeRequested(Change)
        /// A ticket was opened.
        indirect case ticketOpened(Ticket)
        /// A ticket was updated.
        indirect case ticketUpdated(TicketUpdate)
        /// A ticket was closed.
        case ticketClosed(Ticket.ID)

        // Documents and the owner's account.

        /// A document was made, ready to be sent, published or archived.
        indirect case documentIssued(Document)
        /// A document was stored in the archive (*GED*) under a reference.
        indirect case documentArchived(Document.ID, reference: Label)
        /// A message to the owner was itself stored in the archive (*GED*) under a reference.
        indirect case messageArchived(FactNumber, reference: Label)
        /// Money moved on the owner's account.
        indirect case accountPosted(Posting)

        // The client space.

        /// Somebody looked for the owner's e-mail in the login register.
        case loginChecked(LoginCheck)
        /// The owner's e-mail was added to the login register.
        indirect case loginAdded(EmailAddress)
        /// The owner has access to the client space.
        case clientSpaceEnrolled
        /// A document is shown to the owner in the client space.
        case documentPublished(Document.ID)
        /// Something was put up for payment in the client space.
        indirect case payableItemPublished(PayableItem)
        /// The client space notified a payment.
        indirect case paymentReceived(Payment)

        // The agency's own journal.

        /// The agency's journal begins; its first fact.
        case agencyOpened(name: Label)
        /// A mailbox is in use from now on.
        indirect case mailboxOpened(Mailbox)
        /// A mailbox was emptied: every message on it was listened to.
        case mailboxEmptied(Mailbox.ID)
        /// A mailbox is in use no more.
        case mailboxClosed(Mailbox.ID)
        /// The greeting of a mailbox was recorded.
        indirect case greetingRecorded(Mailbox.ID, Greeting)

        // Any journal.

        /// Something worth a trace that no other fact tells (*évènement*); an agency's own rules may follow its topic.
        indirect case eventNoted(topic: Topic, Prose?)
        /// An earlier fact was recorded by mistake: what it raised ends, what it breached is lifted.
        indirect case factAnnulled(FactNumber, reason: Label)
    }

    /// What an event is about, in a word that an agency chooses.
    public typealias Topic = Identifier<Fact>
}
