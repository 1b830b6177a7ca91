// Whether a fact can follow from the file. Nothing is changed here.

extension Dossier {
    /// Checks that a fact can be recorded.
    ///
    /// - Throws: What is wrong with it.
    func admit(_ fact: Fact) throws(Refusal.Fault) {
        try admitEnvelope(of: fact)
        try admitAuthor(of: fact)
        try admit(fact.content, of: fact)
    }

    private func admitEnvelope(of fact: Fact) throws(Refusal.Fault) {
        let expected = nextNumber
        if fact.id < expected { throw .numberTaken(expected: expected) }
        if fact.id > expected { throw .numberSkipped(expected: expected) }
        if fact.recordedAt < fact.at { throw .recordedBeforeItHappened(at: fact.at, recordedAt: fact.recordedAt) }
        let opens = fact.kind == .ownerJoined || fact.kind == .agencyOpened
        if state.kinds.isEmpty {
            if opens { return }
            throw .notOpened
        }
        if opens { throw .openedTwice }
        let previous = state.recordedAt
        if fact.recordedAt < previous { throw .recordedOutOfOrder(fact.recordedAt, previous: previous) }
        if fact.recordedAt > previous.adding(milliseconds: Self.horizon) {
            throw .recordedTooFarAhead(fact.recordedAt, previous: previous)
        }
        if fact.at < state.openedAt { throw .beforeOpening(at: fact.at, openedAt: state.openedAt) }
        switch fact.kind.journal {
        case .any: break
        case .agency: if !state.isAgency { throw .wrongJournal(isAgency: false) }
        case .owner: if state.isAgency { throw .wrongJournal(isAgency: true) }
        }
    }

    private func admitAuthor(of fact: Fact) throws(Refusal.Fault) {
        let isPossible =
            switch fact.kind {
            case .messageReceived, .voicemailLeft, .requestReceived, .changeRequested: fact.author == .owner
            case .callHeld, .callAttempted, .callTransferred, .meetingHeld: fact.author.role != nil
            case .messageClosed: fact.author.isManager
            case .messageSent, .ticketOpened, .ticketUpdated, .ticketClosed, .documentIssued, .documentArchived,
                .messageArchived, .factAnnulled:
                fact.author.role != nil || fact.author == .system
            default: true
            }
        if !isPossible { throw .wrongAuthor(fact.author) }
    }

    private func admit(_ content: Fact.Content, of fact: Fact) throws(Refusal.Fault) {
        switch content {
        case .ownerJoined, .managerAssigned, .voicemailLeft, .messageReceived, .callAttempted, .loginChecked,
            .loginAdded, .clientSpaceEnrolled, .agencyOpened, .eventNoted:
            break
        case .ownerChanged(let owner): if owner.id != state.ownerFile.value.owner?.id { throw .anotherOwner(owner.id) }
        case .mandateSigned(let mandate):
            try isFree(mandate.id, in: state.mandates)
            try holdsFreeDwellings(mandate)
        case .mandateAmended(let mandate):
            try takesNewWork(mandate.id, at: fact.at)
            try holdsFreeDwellings(mandate)
        case .mandateLost(let id, _, _): try takesNewWork(id, at: fact.at)
        case .mandateFollowUpStarted(let id, _): try isKnown(id)
        case .leaseSigned(let lease):
            try isFree(lease.id, in: state.leases)
            try isOnRunningMandate(lease, at: fact.at)
        case .leaseAmended(let lease):
            try isRunning(lease.id)
            try isOnRunningMandate(lease, at: fact.at)
        case .leaseEnded(let id, let day): try canEnd(id, on: day)
        case .departureAnnounced(let notice): try isRunning(notice.lease)
        case .departureWithdrawn(let id):
            try isRunning(id)
            if !state.departures.contains(id) { throw .noDeparture(id) }
        case .messageRead(let number), .messageClosed(let number, _): try canBeAnswered(number, at: fact.at)
        case .messageSent(let message): try admit(message, at: fact.at)
        case .callHeld(let call): try admit(call, at: fact.at)
        case .callTransferred(let rings, _): try isPossible(rings: rings)
        case .callMissed(let call): try isPossible(rings: call.rings)
        case .meetingScheduled(let appointment): try isFree(appointment.id, in: state.appointments)
        case .meetingMoved(let id, _), .meetingCancelled(let id): try isAhead(id)
        case .meetingPrepared(let id, _):
            if !state.appointments.contains(id) { throw .unknownAppointment(id) }
        case .meetingHeld(let meeting):
            if let id = meeting.appointment { try isAhead(id) }
            for number in meeting.answers { try canBeAnswered(number, at: fact.at) }
        case .requestReceived(let request): if let id = request.mandate { try isKnown(id) }
        case .changeRequested(let change): if let id = change.mandate { try isKnown(id) }
        case .ticketOpened(let ticket): try admit(ticket, at: fact.at)
        case .ticketUpdated(let update):
            try isOpen(update.ticket)
            if let parent = update.parent { try isOpen(parent) }
        case .ticketClosed(let id): try isOpen(id)
        case .documentIssued(let document): try admit(document)
        case .documentArchived(let id, _), .documentPublished(let id): try isKnown(id)
        case .messageArchived(let number, _): try refers(to: number, of: [.messageSent])
        case .accountPosted(let posting):
            try isKnown(posting.mandate)
            if let lease = posting.lease { try isKnown(lease) }
        case .payableItemPublished(let item): try admit(item)
        case .paymentReceived(let payment): try admit(payment)
        case .mailboxOpened(let mailbox): try isFree(mailbox.id, in: state.mailboxes)
        case .mailboxEmptied(let id), .mailboxClosed(let id), .greetingRecorded(let id, _): try isInUse(id)
        case .factAnnulled(let number, _): try canBeAnnulled(number)
        }
    }
}

// MARK: - Contact and requests

extension Dossier {
    private func admit(_ message: MessageSent, at instant: Instant) throws(Refusal.Fault) {
        for number in message.answers { try canBeAnswered(number, at: instant) }
        for number in message.confirms {
            try refers(to: number, of: Fact.Kind.conversations)
            try comesAfterCause(of: Duty.ID(clause: Clause.callConfirmedByEmail.id, fact: number), at: instant)
        }
        for number in message.acknowledges {
            try refers(to: number, of: [.changeRequested, .requestReceived])
            try comesAfterReceipt(of: number, at: instant)
        }
        for document in message.carries { try isKnown(document) }
        for lease in message.announcesDepartures { try isKnown(lease) }
        for lease in message.announcesWithdrawals { try isKnown(lease) }
    }

    private func admit(_ call: CallHeld, at instant: Instant) throws(Refusal.Fault) {
        if call.startedAt > instant { throw .endsBeforeItBegins(start: call.startedAt, end: instant) }
        if let rings = call.rings { try isPossible(rings: rings) }
        for number in call.answers { try canBeAnswered(number, at: instant) }
    }

    private func isPossible(rings: Int) throws(Refusal.Fault) {
        if !(0...1000).contains(rings) { throw .impossibleNumber(Int64(rings)) }
    }

    private func admit(_ ticket: Ticket, at instant: Instant) throws(Refusal.Fault) {
        try isFree(ticket.id, in: state.tickets)
        if let parent = ticket.parent { try isOpen(parent) }
        switch ticket.purpose {
        case .mandate(let id): try takesNewWork(id, at: instant)
        case .serving(let facts):
            for number in facts {
                try refers(to: number, of: Fact.Kind.answerable)
                try comesAfterReceipt(of: number, at: instant)
                if let mandate = state.requests[number]?.mandate { try takesNewWork(mandate, at: instant) }
            }
        }
    }

    private func canBeAnnulled(_ number: FactNumber) throws(Refusal.Fault) {
        guard let kind = kind(of: number) else { throw .unknownFact(number) }
        if !kind.canBeAnnulled { throw .cannotBeAnnulled(kind) }
    }
}

// MARK: - Documents and payment

extension Dossier {
    private func admit(_ document: Document) throws(Refusal.Fault) {
        try isFree(document.id, in: state.documents)
        if let replaced = document.replaces { try isKnown(replaced) }
        switch document.content {
        case .statement(let mandate, let period):
            guard let file = state.mandates[mandate] else { throw .unknownMandate(mandate) }
            if let lostOn = file.lostOn, period.from >= lostOn { throw .mandateLost(mandate, on: lostOn) }
        case .taxRecap(let year): if !(1...9999).contains(year) { throw .impossibleNumber(Int64(year)) }
        case .letter, .invoice, .mandate, .lease, .other: break
        }
    }

    private func admit(_ item: PayableItem) throws(Refusal.Fault) {
        try isFree(item.id, in: state.payableItems)
        if item.amount.cents <= 0 { throw .impossibleNumber(item.amount.cents) }
    }

    /// The same notification twice changes nothing; another payment of a settled item is refused.
    private func admit(_ payment: Payment) throws(Refusal.Fault) {
        guard let file = state.payableItems[payment.item] else { throw .unknownItem(payment.item) }
        if case .settled(let reference) = file.state, reference != payment.reference {
            throw .paidAlready(payment.item, reference: reference)
        }
        if payment.amount != file.item.amount { throw .notInFull(payment.amount, of: file.item.amount) }
    }
}

// MARK: - Kinds

extension Fact.Kind {
    fileprivate enum Journal { case owner, agency, any }

    /// The journal in which the kind has its place: what belongs to the agency and to no owner stands in its own.
    fileprivate var journal: Journal {
        switch self {
        case .agencyOpened, .mailboxOpened, .mailboxEmptied, .mailboxClosed, .greetingRecorded: .agency
        case .callMissed, .callTransferred, .eventNoted, .factAnnulled: .any
        default: .owner
        }
    }

    /// Whether a fact of the kind only tells something, and shapes no part of the file that later facts stand on.
    fileprivate var canBeAnnulled: Bool {
        switch self {
        case .messageReceived, .voicemailLeft, .messageRead, .messageClosed, .messageSent, .callHeld, .callAttempted,
            .callTransferred, .callMissed, .meetingHeld, .requestReceived, .changeRequested, .departureAnnounced,
            .greetingRecorded, .eventNoted, .loginChecked:
            true
        default: false
        }
    }
}
