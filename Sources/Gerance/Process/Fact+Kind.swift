extension Fact {
    /// What kind of thing happened; rules listen to kinds.
    @nonexhaustive
    public enum Kind: UInt8, CaseIterable, Hashable, Sendable {
        case ownerJoined
        case ownerChanged
        case managerAssigned
        case mandateSigned
        case mandateAmended
        case mandateLost
        case mandateFollowUpStarted
        case leaseSigned
        case leaseAmended
        case leaseEnded
        case departureAnnounced
        case departureWithdrawn
        case messageReceived
        case voicemailLeft
        case messageRead
        case messageClosed
        case messageSent
        case callHeld
        case callAttempted
        case callTransferred
        case callMissed
        case meetingScheduled
        case meetingMoved
        case meetingCancelled
        case meetingPrepared
        case meetingHeld
        case requestReceived
        case changeRequested
        case ticketOpened
        case ticketUpdated
        case ticketClosed
        case documentIssued
        case documentArchived
        case messageArchived
        case accountPosted
        case loginChecked
        case loginAdded
        case clientSpaceEnrolled
        case documentPublished
        case payableItemPublished
        case paymentReceived
        case agencyOpened
        case mailboxOpened
        case mailboxEmptied
        case mailboxClosed
        case greetingRecorded
        case eventNoted
        case factAnnulled
    }
}

extension Fact.Kind {
    /// The kind as a journal writes it, `message.received`.
    public var name: String {
        switch self {
        case .ownerJoined: "owner.joined"
        case .ownerChanged: "owner.changed"
        case .managerAssigned: "manager.assigned"
        case .mandateSigned: "mandate.signed"
        case .mandateAmended: "mandate.amended"
        case .mandateLost: "mandate.lost"
        case .mandateFollowUpStarted: "mandate.followUpStarted"
        case .leaseSigned: "lease.signed"
        case .leaseAmended: "lease.amended"
        case .leaseEnded: "lease.ended"
        case .departureAnnounced: "departure.announced"
        case .departureWithdrawn: "departure.withdrawn"
        case .messageReceived: "message.received"
        case .voicemailLeft: "voicemail.left"
        case .messageRead: "message.read"
        case .messageClosed: "message.closed"
        case .messageSent: "message.sent"
        case .callHeld: "call.held"
        case .callAttempted: "call.attempted"
        case .callTransferred: "call.transferred"
        case .callMissed: "call.missed"
        case .meetingScheduled: "meeting.scheduled"
        case .meetingMoved: "meeting.moved"
        case .meetingCancelled: "meeting.cancelled"
        case .meetingPrepared: "meeting.prepared"
        case .meetingHeld: "meeting.held"
        case .requestReceived: "request.received"
        case .changeRequested: "change.requested"
        case .ticketOpened: "ticket.opened"
        case .ticketUpdated: "ticket.updated"
        case .ticketClosed: "ticket.closed"
        case .documentIssued: "document.issued"
        case .documentArchived: "document.archived"
        case .messageArchived: "message.archived"
        case .accountPosted: "account.posted"
        case .loginChecked: "login.checked"
        case .loginAdded: "login.added"
        case .clientSpaceEnrolled: "clientSpace.enrolled"
        case .documentPublished: "document.published"
        case .payableItemPublished: "payableItem.published"
        case .paymentReceived: "payment.received"
        case .agencyOpened: "agency.opened"
        case .mailboxOpened: "mailbox.opened"
        case .mailboxEmptied: "mailbox.emptied"
        case .mailboxClosed: "mailbox.closed"
        case .greetingRecorded: "greeting.recorded"
        case .eventNoted: "event.noted"
        case .factAnnulled: "fact.annulled"
        }
    }

    /// Finds a kind by its name; `nil` where this release knows none of that name.
    public init?(name: String) {
        guard let kind = Self.byName[name] else { return nil }
        self = kind
    }

    private static let byName = Dictionary(uniqueKeysWithValues: allCases.map { ($0.name, $0) })

    /// The kinds that an owner answers to: what reaches the agency from the owner and waits for words back.
    static let answerable: [Fact.Kind] = [.messageReceived, .voicemailLeft, .requestReceived, .changeRequested]

    /// The kinds that are a conversation with the owner.
    static let conversations: [Fact.Kind] = [.callHeld, .meetingHeld]
}

extension Fact.Content {
    /// The kind of the content.
    public var kind: Fact.Kind {
        switch self {
        case .ownerJoined: .ownerJoined
        case .ownerChanged: .ownerChanged
        case .managerAssigned: .managerAssigned
        case .mandateSigned: .mandateSigned
        case .mandateAmended: .mandateAmended
        case .mandateLost: .mandateLost
        case .mandateFollowUpStarted: .mandateFollowUpStarted
        case .leaseSigned: .leaseSigned
        case .leaseAmended: .leaseAmended
        case .leaseEnded: .leaseEnded
        case .departureAnnounced: .departureAnnounced
        case .departureWithdrawn: .departureWithdrawn
        case .messageReceived: .messageReceived
        case .voicemailLeft: .voicemailLeft
        case .messageRead: .messageRead
        case .messageClosed: .messageClosed
        case .messageSent: .messageSent
        case .callHeld: .callHeld
        case .callAttempted: .callAttempted
        case .callTransferred: .callTransferred
        case .callMissed: .callMissed
        case .meetingScheduled: .meetingScheduled
        case .meetingMoved: .meetingMoved
        case .meetingCancelled: .meetingCancelled
        case .meetingPrepared: .meetingPrepared
        case .meetingHeld: .meetingHeld
        case .requestReceived: .requestReceived
        case .changeRequested: .changeRequested
        case .ticketOpened: .ticketOpened
        case .ticketUpdated: .ticketUpdated
        case .ticketClosed: .ticketClosed
        case .documentIssued: .documentIssued
        case .documentArchived: .documentArchived
        case .messageArchived: .messageArchived
        case .accountPosted: .accountPosted
        case .loginChecked: .loginChecked
        case .loginAdded: .loginAdded
        case .clientSpaceEnrolled: .clientSpaceEnrolled
        case .documentPublished: .documentPublished
        case .payableItemPublished: .payableItemPublished
        case .paymentReceived: .paymentReceived
        case .agencyOpened: .agencyOpened
        case .mailboxOpened: .mailboxOpened
        case .mailboxEmptied: .mailboxEmptied
        case .mailboxClosed: .mailboxClosed
        case .greetingRecorded: .greetingRecorded
        case .eventNoted: .eventNoted
        case .factAnnulled: .factAnnulled
        }
    }
}
