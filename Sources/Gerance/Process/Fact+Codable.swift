// A fact is one flat JSON object: its envelope, its kind, and beside them what its kind needs. `Documentation/Journal.md`
// shows one of each kind. What this release does not know inside a fact is ignored; a kind that it does not know is an
// error, since the file would silently be wrong without it.

extension Fact: Codable {
    enum CodingKeys: String, CodingKey {
        // The envelope.
        case n, at, recordedAt, by, kind
        // Contents that are one or two plain values.
        case owner, manager, mandate, effectiveOn, reason, process, lease, on, notice, message, line, rings, to
        case appointment, startsAt, consulted, ticket, document, reference, email, item, name, mailbox, greeting
        case topic, text, fact, posting
    }

    /// Decodes a fact.
    ///
    /// - Throws: `DecodingError`; an unknown kind is a `dataCorrupted` at the key `kind` that names it.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let name = try container.decode(String.self, forKey: .kind)
        guard let kind = Kind(name: name) else {
            throw DecodingError.dataCorruptedError(
                forKey: .kind, in: container,
                debugDescription: "Genre de fait inconnu : \(Excerpt(name)).")
        }
        let at = try container.decode(Instant.self, forKey: .at)
        let recordedAt = try container.decodeIfPresent(Instant.self, forKey: .recordedAt)
        self.init(
            try container.decode(FactNumber.self, forKey: .n), try Content(kind, container, decoder),
            at: at, recordedAt: recordedAt, by: try container.decode(Author.self, forKey: .by))
    }

    /// Encodes a fact as one flat object; `recordedAt` is left out where it is `at`.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(id, forKey: .n)
        try container.encode(at, forKey: .at)
        if recordedAt != at { try container.encode(recordedAt, forKey: .recordedAt) }
        try container.encode(author, forKey: .by)
        try container.encode(kind.name, forKey: .kind)
        try content.encode(to: &container, encoder)
    }
}

extension Fact.Content {
    fileprivate typealias Keys = Fact.CodingKeys

    fileprivate init(_ kind: Fact.Kind, _ values: KeyedDecodingContainer<Keys>, _ decoder: any Decoder) throws {
        switch kind {
        case .ownerJoined:
            self = .ownerJoined(
                try values.decode(Owner.self, forKey: .owner),
                manager: try values.decodeIfPresent(Staff.ID.self, forKey: .manager))
        case .ownerChanged: self = .ownerChanged(try values.decode(Owner.self, forKey: .owner))
        case .managerAssigned: self = .managerAssigned(try values.decode(Staff.ID.self, forKey: .manager))
        case .mandateSigned: self = .mandateSigned(try values.decode(Mandate.self, forKey: .mandate))
        case .mandateAmended: self = .mandateAmended(try values.decode(Mandate.self, forKey: .mandate))
        case .mandateLost:
            self = .mandateLost(
                try values.decode(Mandate.ID.self, forKey: .mandate),
                effectiveOn: try values.decode(CivilDate.self, forKey: .effectiveOn),
                reason: try values.decodeIfPresent(Label.self, forKey: .reason))
        case .mandateFollowUpStarted:
            self = .mandateFollowUpStarted(
                try values.decode(Mandate.ID.self, forKey: .mandate),
                process: try values.decode(Label.self, forKey: .process))
        case .leaseSigned: self = .leaseSigned(try values.decode(Lease.self, forKey: .lease))
        case .leaseAmended: self = .leaseAmended(try values.decode(Lease.self, forKey: .lease))
        case .leaseEnded:
            self = .leaseEnded(
                try values.decode(Lease.ID.self, forKey: .lease), on: try values.decode(CivilDate.self, forKey: .on))
        case .departureAnnounced: self = .departureAnnounced(try values.decode(TenantNotice.self, forKey: .notice))
        case .departureWithdrawn: self = .departureWithdrawn(try values.decode(Lease.ID.self, forKey: .lease))
        case .messageReceived: self = .messageReceived(try MessageReceived(from: decoder))
        case .voicemailLeft: self = .voicemailLeft(try Voicemail(from: decoder))
        case .messageRead: self = .messageRead(try values.decode(FactNumber.self, forKey: .message))
        case .messageClosed:
            self = .messageClosed(
                try values.decode(FactNumber.self, forKey: .message),
                reason: try values.decodeIfPresent(Label.self, forKey: .reason))
        case .messageSent: self = .messageSent(try MessageSent(from: decoder))
        case .callHeld: self = .callHeld(try CallHeld(from: decoder))
        case .callAttempted: self = .callAttempted(try values.decode(Line.self, forKey: .line))
        case .callTransferred:
            self = .callTransferred(
                rings: try values.decode(Int.self, forKey: .rings),
                to: try values.decodeIfPresent(Staff.ID.self, forKey: .to))
        case .callMissed: self = .callMissed(try MissedCall(from: decoder))
        case .meetingScheduled:
            self = .meetingScheduled(try values.decode(Appointment.self, forKey: .appointment))
        case .meetingMoved:
            self = .meetingMoved(
                try values.decode(Appointment.ID.self, forKey: .appointment),
                startsAt: try values.decode(Instant.self, forKey: .startsAt))
        case .meetingCancelled:
            self = .meetingCancelled(try values.decode(Appointment.ID.self, forKey: .appointment))
        case .meetingPrepared:
            self = .meetingPrepared(
                try values.decode(Appointment.ID.self, forKey: .appointment),
                consulted: try values.decode([Appointment.Item].self, forKey: .consulted))
        case .meetingHeld: self = .meetingHeld(try MeetingHeld(from: decoder))
        case .requestReceived: self = .requestReceived(try Request(from: decoder))
        case .changeRequested: self = .changeRequested(try Change(from: decoder))
        case .ticketOpened: self = .ticketOpened(try values.decode(Ticket.self, forKey: .ticket))
        case .ticketUpdated: self = .ticketUpdated(try TicketUpdate(from: decoder))
        case .ticketClosed: self = .ticketClosed(try values.decode(Ticket.ID.self, forKey: .ticket))
        case .documentIssued: self = .documentIssued(try values.decode(Document.self, forKey: .document))
        case .documentArchived:
            self = .documentArchived(
                try values.decode(Document.ID.self, forKey: .document),
                reference: try values.decode(Label.self, forKey: .reference))
        case .messageArchived:
            self = .messageArchived(
                try values.decode(FactNumber.self, forKey: .message),
                reference: try values.decode(Label.self, forKey: .reference))
        case .accountPosted: self = .accountPosted(try values.decode(Posting.self, forKey: .posting))
        case .loginChecked: self = .loginChecked(try LoginCheck(from: decoder))
        case .loginAdded: self = .loginAdded(try values.decode(EmailAddress.self, forKey: .email))
        case .clientSpaceEnrolled: self = .clientSpaceEnrolled
        case .documentPublished:
            self = .documentPublished(try values.decode(Document.ID.self, forKey: .document))
        case .payableItemPublished:
            self = .payableItemPublished(try values.decode(PayableItem.self, forKey: .item))
        case .paymentReceived: self = .paymentReceived(try Payment(from: decoder))
        case .agencyOpened: self = .agencyOpened(name: try values.decode(Label.self, forKey: .name))
        case .mailboxOpened: self = .mailboxOpened(try values.decode(Mailbox.self, forKey: .mailbox))
        case .mailboxEmptied: self = .mailboxEmptied(try values.decode(Mailbox.ID.self, forKey: .mailbox))
        case .mailboxClosed: self = .mailboxClosed(try values.decode(Mailbox.ID.self, forKey: .mailbox))
        case .greetingRecorded:
            self = .greetingRecorded(
                try values.decode(Mailbox.ID.self, forKey: .mailbox),
                try values.decode(Greeting.self, forKey: .greeting))
        case .eventNoted:
            self = .eventNoted(
                topic: try values.decode(Fact.Topic.self, forKey: .topic),
                try values.decodeIfPresent(Prose.self, forKey: .text))
        case .factAnnulled:
            self = .factAnnulled(
                try values.decode(FactNumber.self, forKey: .fact),
                reason: try values.decode(Label.self, forKey: .reason))
        }
    }

    fileprivate func encode(to values: inout KeyedEncodingContainer<Keys>, _ encoder: any Encoder) throws {
        switch self {
        case .ownerJoined(let owner, let manager):
            try values.encode(owner, forKey: .owner)
            try values.encodeIfPresent(manager, forKey: .manager)
        case .ownerChanged(let owner): try values.encode(owner, forKey: .owner)
        case .managerAssigned(let manager): try values.encode(manager, forKey: .manager)
        case .mandateSigned(let mandate), .mandateAmended(let mandate): try values.encode(mandate, forKey: .mandate)
        case .mandateLost(let mandate, let effectiveOn, let reason):
            try values.encode(mandate, forKey: .mandate)
            try values.encode(effectiveOn, forKey: .effectiveOn)
            try values.encodeIfPresent(reason, forKey: .reason)
        case .mandateFollowUpStarted(let mandate, let process):
            try values.encode(mandate, forKey: .mandate)
            try values.encode(process, forKey: .process)
        case .leaseSigned(let lease), .leaseAmended(let lease): try values.encode(lease, forKey: .lease)
        case .leaseEnded(let lease, let day):
            try values.encode(lease, forKey: .lease)
            try values.encode(day, forKey: .on)
        case .departureAnnounced(let notice): try values.encode(notice, forKey: .notice)
        case .departureWithdrawn(let lease): try values.encode(lease, forKey: .lease)
        case .messageReceived(let message): try message.encode(to: encoder)
        case .voicemailLeft(let voicemail): try voicemail.encode(to: encoder)
        case .messageRead(let message): try values.encode(message, forKey: .message)
        case .messageClosed(let message, let reason):
            try values.encode(message, forKey: .message)
            try values.encodeIfPresent(reason, forKey: .reason)
        case .messageSent(let message): try message.encode(to: encoder)
        case .callHeld(let call): try call.encode(to: encoder)
        case .callAttempted(let line): try values.encode(line, forKey: .line)
        case .callTransferred(let rings, let staff):
            try values.encode(rings, forKey: .rings)
            try values.encodeIfPresent(staff, forKey: .to)
        case .callMissed(let call): try call.encode(to: encoder)
        case .meetingScheduled(let appointment): try values.encode(appointment, forKey: .appointment)
        case .meetingMoved(let appointment, let startsAt):
            try values.encode(appointment, forKey: .appointment)
            try values.encode(startsAt, forKey: .startsAt)
        case .meetingCancelled(let appointment): try values.encode(appointment, forKey: .appointment)
        case .meetingPrepared(let appointment, let consulted):
            try values.encode(appointment, forKey: .appointment)
            try values.encode(consulted, forKey: .consulted)
        case .meetingHeld(let meeting): try meeting.encode(to: encoder)
        case .requestReceived(let request): try request.encode(to: encoder)
        case .changeRequested(let change): try change.encode(to: encoder)
        case .ticketOpened(let ticket): try values.encode(ticket, forKey: .ticket)
        case .ticketUpdated(let update): try update.encode(to: encoder)
        case .ticketClosed(let ticket): try values.encode(ticket, forKey: .ticket)
        case .documentIssued(let document): try values.encode(document, forKey: .document)
        case .documentArchived(let document, let reference):
            try values.encode(document, forKey: .document)
            try values.encode(reference, forKey: .reference)
        case .messageArchived(let message, let reference):
            try values.encode(message, forKey: .message)
            try values.encode(reference, forKey: .reference)
        case .accountPosted(let posting): try values.encode(posting, forKey: .posting)
        case .loginChecked(let check): try check.encode(to: encoder)
        case .loginAdded(let email): try values.encode(email, forKey: .email)
        case .clientSpaceEnrolled: break
        case .documentPublished(let document): try values.encode(document, forKey: .document)
        case .payableItemPublished(let item): try values.encode(item, forKey: .item)
        case .paymentReceived(let payment): try payment.encode(to: encoder)
        case .agencyOpened(let name): try values.encode(name, forKey: .name)
        case .mailboxOpened(let mailbox): try values.encode(mailbox, forKey: .mailbox)
        case .mailboxEmptied(let mailbox), .mailboxClosed(let mailbox): try values.encode(mailbox, forKey: .mailbox)
        case .greetingRecorded(let mailbox, let greeting):
            try values.encode(mailbox, forKey: .mailbox)
            try values.encode(greeting, forKey: .greeting)
        case .eventNoted(let topic, let text):
            try values.encode(topic, forKey: .topic)
            try values.encodeIfPresent(text, forKey: .text)
        case .factAnnulled(let fact, let reason):
            try values.encode(fact, forKey: .fact)
            try values.encode(reason, forKey: .reason)
        }
    }
}
