// What a service asks of a file.

extension Dossier {
    /// What is owed at an instant, in the order of priority (clause `contact.priority`).
    ///
    /// Costs in proportion to the open duties and to the time since the last recording, never to the journal.
    ///
    /// Usually the instant is now. To ask about a past that later facts changed, fold the journal up to then:
    /// ``Journal/dossier(under:asKnownAt:)``.
    ///
    /// - Parameter instant: Duties that are raised later are left out.
    /// - Returns: The open duties; ``Duty/state(at:)`` tells which of them are late or breached.
    public func duties(at instant: Instant) -> [Duty] {
        advanced(to: instant).state.duties.all
            .filter { $0.raisedAt <= instant }
            .inOrderOfPriority()
    }

    /// What was breached up to an instant, in the order of time.
    ///
    /// What came to light so far, and the open duties past their limit. Lifted breaches stay in the list, with their lifting.
    public func breaches(at instant: Instant) -> [Breach] {
        let open = advanced(to: instant).state.duties.all
            .filter { $0.raisedAt <= instant && $0.state(at: instant) == .breached }
            .map { overdue($0, doneAt: nil) }
        return (state.breaches.all.filter { $0.at <= instant } + open)
            .sorted { ($0.at, $0.fact, $0.clause) < ($1.at, $1.fact, $1.clause) }
    }

    /// Who bears a duty as things stand: the owner's manager, or the holder of the mailbox; `nil` where it falls to
    /// accounting or to everyone.
    public func bearer(of duty: Duty) -> Staff.ID? {
        guard duty.bearer == .manager else { return nil }
        if case .mailbox(let id) = duty.subject { return state.mailboxes[id]?.mailbox.holder }
        return state.ownerFile.value.manager
    }

    /// The open duties of a clause, in the order in which they were raised.
    public func openDuties(under clause: Clause) -> [Duty] { Array(state.duties.under(clause.id)) }

    /// An open duty by its identity.
    public func openDuty(_ id: Duty.ID) -> Duty? { state.duties[id] }
}

// MARK: - The file

extension Dossier {
    /// The owner whose file it is; `nil` in the agency's own journal and before the first fact.
    public var owner: Owner? { state.ownerFile.value.owner }
    /// The owner's manager.
    public var manager: Staff.ID? { state.ownerFile.value.manager }
    /// When the last fact was recorded; `nil` before the first one.
    public var lastRecordedAt: Instant? { state.kinds.isEmpty ? nil : state.recordedAt }
    /// The mandates, lost ones included, in the order in which they were signed.
    public var mandates: [Mandate] { state.mandates.values.sorted { $0.signedBy < $1.signedBy }.map(\.mandate) }
    /// The leases that have not ended, in the order of their identifiers.
    public var leases: [Lease] {
        state.leases.values.filter { !$0.hasEnded }.map(\.lease)
    }
    /// The day from which a mandate is lost; `nil` while it is not, or where the file has no such mandate.
    public func lossDay(of mandate: Mandate.ID) -> CivilDate? { state.mandates[mandate]?.lostOn }
    /// The notice of a tenant who leaves; `nil` where none is in progress.
    public func departure(of lease: Lease.ID) -> TenantNotice? { state.departures[lease]?.notice }
    /// The tickets that are open, in the order of their identifiers.
    public var tickets: [Ticket] { state.tickets.values.map(\.ticket) }
    /// The mandate's own ticket.
    public func ticket(of mandate: Mandate.ID) -> Ticket.ID? { state.mandates[mandate]?.ticket }
    /// The meetings ahead, in the order of time.
    public var appointments: [Appointment] {
        state.appointments.values.filter { !$0.isOver }.map(\.appointment).sorted {
            ($0.startsAt, $0.id) < ($1.startsAt, $1.id)
        }
    }
    /// The documents of the file, in the order of their identifiers.
    public var documents: [Document] { state.documents.values.map(\.document).sorted { $0.id < $1.id } }
    /// The documents that the owner finds in the client space (clause `clientSpace.documents`).
    public var publishedDocuments: [Document] {
        state.documents.values.filter(\.isPublished).map(\.document).sorted { $0.id < $1.id }
    }
    /// Where a document is in the archive; `nil` where it is not.
    public func archiveReference(of document: Document.ID) -> Label? { state.documents[document]?.reference }
    /// What the owner can pay online, settled or not (clause `clientSpace.payment`), in the order of identifiers.
    public var payableItems: [PayableItem] { state.payableItems.values.map(\.item).sorted { $0.id < $1.id } }
    /// Where a payable item stands; `nil` where the file has no such item.
    public func state(of item: PayableItem.ID) -> PayableItem.State? { state.payableItems[item]?.state }
    /// Whether the owner has access to the client space.
    public var isEnrolled: Bool { state.ownerFile.value.enrolledAt != nil }
    /// The last contacts, five at most, the oldest first.
    public var recentContacts: [Contact] { state.contacts.latest }
    /// The requests and changes that are not settled, by the facts that tell them.
    public var openRequests: [FactNumber] { state.requests.entries.map(\.key) }
    /// The mailboxes in use, in the order of their identifiers.
    public var mailboxes: [Mailbox] { state.mailboxes.values.map(\.mailbox) }
}

// MARK: - For rules

extension Dossier {
    /// The settings in force at an instant.
    public func settings(at instant: Instant) -> Settings { rulebook.settings[instant] }

    /// The instant by which something is due that was raised at an instant, by the delays and the calendar then in force.
    public func deadline(from instant: Instant, _ delay: (Delays) -> Delay) -> Instant {
        rulebook.settings.read(at: instant) { delay($0.delays).due(from: instant, in: $0.agency.calendar) }
    }

    /// The civil day of an instant in the agency's territory.
    public func day(at instant: Instant) -> CivilDate {
        rulebook.settings.read(at: instant) { $0.agency.calendar.territory.civilDate(at: instant) }
    }

    /// When a duty was raised that is open, or that stands as a breach; `nil` for a settled one.
    func raisedAt(of duty: Duty.ID) -> Instant? {
        state.duties[duty]?.raisedAt ?? state.breaches[duty]?.raisedAt
    }

    /// The mandate that holds a lease's dwelling.
    func mandate(of lease: Lease.ID) -> Mandate.ID? {
        state.leases[lease].flatMap { state.mandateOfDwelling[$0.lease.dwelling] }
    }

    /// Whether a mandate is lost at an instant.
    func isLost(_ mandate: Mandate.ID, at instant: Instant) -> Bool {
        state.mandates[mandate]?.isLost(on: day(at: instant)) ?? false
    }
}

// MARK: - What a message to the owner is

extension Dossier {
    /// Whether a message is a letter: by post, or as a letter that goes with an e-mail or a client-space message.
    func isLetter(_ message: MessageSent) -> Bool {
        switch message.channel {
        case .post: true
        case .email, .clientSpace: message.carries.contains { state.documents[$0]?.document.content == .letter }
        case .sms, .call, .meeting: false
        }
    }

    /// How the owner wanted documents at an instant.
    func documentChannel(at instant: Instant) -> DocumentChannel? { state.ownerFile.value.documentChannel?[instant] }

    /// The statements and tax recaps that a fact sends as the process asks: from accounting, by the owner's channel
    /// (clauses `statement.sentByAccounting`, `taxRecap.sentByAccounting`).
    func documentsProperlySent(by fact: Fact) -> [Document.Content] {
        guard case .messageSent(let message) = fact.content, !message.carries.isEmpty,
            fact.author.role == .accounting, let chosen = documentChannel(at: fact.at),
            message.channel == chosen.channel
        else { return [] }
        return message.carries.compactMap { state.documents[$0]?.document.content }
    }
}
