// Whether a fact can follow from the file. Nothing is changed here.

extension Dossier {
    /// What is wrong with a fact; `nil` where it can be recorded.
    func fault(of fact: Fact) -> Refusal.Fault? {
        envelopeFault(of: fact) ?? authorFault(of: fact) ?? contentFault(of: fact)
    }

    private func envelopeFault(of fact: Fact) -> Refusal.Fault? {
        let expected = nextNumber
        if fact.id < expected { return .numberTaken(expected: expected) }
        if fact.id > expected { return .numberSkipped(expected: expected) }
        if fact.recordedAt < fact.at { return .recordedBeforeItHappened(at: fact.at, recordedAt: fact.recordedAt) }
        let opens = fact.kind == .ownerJoined || fact.kind == .agencyOpened
        if state.kinds.isEmpty { return opens ? nil : .notOpened }
        if opens { return .openedTwice }
        let previous = state.recordedAt
        if fact.recordedAt < previous { return .recordedOutOfOrder(fact.recordedAt, previous: previous) }
        if fact.recordedAt > previous.adding(milliseconds: Self.horizon) {
            return .recordedTooFarAhead(fact.recordedAt, previous: previous)
        }
        if fact.at < state.openedAt { return .beforeOpening(at: fact.at, openedAt: state.openedAt) }
        switch fact.kind.journal {
        case .any: return nil
        case .agency: return state.isAgency ? nil : .wrongJournal(isAgency: false)
        case .owner: return state.isAgency ? .wrongJournal(isAgency: true) : nil
        }
    }

    private func authorFault(of fact: Fact) -> Refusal.Fault? {
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
        return isPossible ? nil : .wrongAuthor(fact.author)
    }

    private func contentFault(of fact: Fact) -> Refusal.Fault? {
        switch fact.content {
        case .ownerJoined, .managerAssigned, .voicemailLeft, .messageReceived, .callAttempted, .loginChecked,
            .loginAdded, .clientSpaceEnrolled, .agencyOpened, .eventNoted:
            nil
        case .ownerChanged(let owner): owner.id == state.owner?.id ? nil : .anotherOwner(owner.id)
        case .mandateSigned(let mandate):
            state.mandates[mandate.id] != nil
                ? .identifierTaken(mandate.id.description) : dwellingFault(of: mandate, at: fact.at)
        case .mandateAmended(let mandate):
            newWorkFault(on: mandate.id, at: fact.at) ?? dwellingFault(of: mandate, at: fact.at)
        case .mandateLost(let id, _, _): newWorkFault(on: id, at: fact.at)
        case .mandateFollowUpStarted(let id, _): known(id)
        case .leaseSigned(let lease):
            state.leases[lease.id] != nil
                ? .identifierTaken(lease.id.description) : dwellingFault(of: lease, at: fact.at)
        case .leaseAmended(let lease): running(lease.id) ?? dwellingFault(of: lease, at: fact.at)
        case .leaseEnded(let id, let day): endFault(of: id, on: day)
        case .departureAnnounced(let notice): running(notice.lease)
        case .departureWithdrawn(let id):
            running(id) ?? (state.departures[id] == nil ? .noDeparture(id) : nil)
        case .messageRead(let number), .messageClosed(let number, _): answerFault(number, at: fact.at)
        case .messageSent(let message): fault(of: message, at: fact.at)
        case .callHeld(let call): fault(of: call, at: fact.at)
        case .callTransferred(let rings, _): ringsFault(rings)
        case .callMissed(let call): ringsFault(call.rings)
        case .meetingScheduled(let appointment):
            state.appointments[appointment.id] == nil ? nil : .identifierTaken(appointment.id.description)
        case .meetingMoved(let id, _), .meetingCancelled(let id): ahead(id)
        case .meetingPrepared(let id, _): state.appointments[id] == nil ? .unknownAppointment(id) : nil
        case .meetingHeld(let meeting):
            meeting.appointment.flatMap { ahead($0) } ?? first(meeting.answers) { answerFault($0, at: fact.at) }
        case .requestReceived(let request): request.mandate.flatMap { known($0) }
        case .changeRequested(let change): change.mandate.flatMap { known($0) }
        case .ticketOpened(let ticket): fault(of: ticket, at: fact.at)
        case .ticketUpdated(let update): known(update.ticket) ?? update.parent.flatMap { known($0) }
        case .ticketClosed(let id): known(id)
        case .documentIssued(let document): fault(of: document)
        case .documentArchived(let id, _), .documentPublished(let id): known(id)
        case .messageArchived(let number, _): reference(number, to: [.messageSent])
        case .accountPosted(let posting): known(posting.mandate)
        case .payableItemPublished(let item): fault(of: item)
        case .paymentReceived(let payment): fault(of: payment)
        case .mailboxOpened(let mailbox):
            state.mailboxes[mailbox.id] == nil ? nil : .identifierTaken(mailbox.id.description)
        case .mailboxEmptied(let id), .mailboxClosed(let id), .greetingRecorded(let id, _): known(id)
        case .factAnnulled(let number, _): annulmentFault(number)
        }
    }
}

// MARK: - References

extension Dossier {
    private func known(_ id: Mandate.ID) -> Refusal.Fault? {
        state.mandates[id] == nil ? .unknownMandate(id) : nil
    }

    private func known(_ id: Document.ID) -> Refusal.Fault? {
        state.documents[id] == nil ? .unknownDocument(id) : nil
    }

    private func known(_ id: Ticket.ID) -> Refusal.Fault? { state.tickets[id] == nil ? .unknownTicket(id) : nil }

    private func ahead(_ id: Appointment.ID) -> Refusal.Fault? {
        state.appointments[id].map { $0.isOver } ?? true ? .unknownAppointment(id) : nil
    }

    private func known(_ id: Mailbox.ID) -> Refusal.Fault? {
        state.mailboxes[id] == nil ? .unknownMailbox(id) : nil
    }

    private func running(_ id: Lease.ID) -> Refusal.Fault? {
        guard let file = state.leases[id] else { return .unknownLease(id) }
        return file.hasEnded ? .leaseEnded(id) : nil
    }

    /// Checks that an earlier fact exists and is of one of some kinds.
    private func reference(_ number: FactNumber, to kinds: [Fact.Kind]) -> Refusal.Fault? {
        guard number < nextNumber else { return .unknownFact(number) }
        let kind = state.kinds[number.value - 1]
        return kinds.contains(kind) ? nil : .unsuitableFact(number, kind)
    }

    private func answerFault(_ number: FactNumber, at instant: Instant) -> Refusal.Fault? {
        reference(number, to: Fact.Kind.answerable)
            ?? causeFault(of: Duty.ID(clause: Clause.replyLimit.id, fact: number), at: instant)
    }

    /// An answer or a confirmation comes after what it answers or confirms, as far as that is open or breached still.
    private func causeFault(of duty: Duty.ID, at instant: Instant) -> Refusal.Fault? {
        guard let raisedAt = raisedAt(of: duty), instant < raisedAt else { return nil }
        return .beforeItsCause(duty.fact, raisedAt: raisedAt)
    }

    /// A ticket or an acknowledgement comes after the request that it serves, as long as that is not settled.
    private func receiptFault(of request: FactNumber, at instant: Instant) -> Refusal.Fault? {
        guard let receivedAt = state.requests[request]?.receivedAt, instant < receivedAt else { return nil }
        return .beforeItsCause(request, raisedAt: receivedAt)
    }

    private func first<Element>(_ list: [Element], _ fault: (Element) -> Refusal.Fault?) -> Refusal.Fault? {
        for element in list {
            if let fault = fault(element) { return fault }
        }
        return nil
    }
}

// MARK: - Mandates and leases

extension Dossier {
    /// New work is refused from the day on which a mandate is lost (clause `mandate.lost`).
    private func newWorkFault(on id: Mandate.ID, at instant: Instant) -> Refusal.Fault? {
        guard let file = state.mandates[id] else { return .unknownMandate(id) }
        guard let lostOn = file.lostOn, file.isLost(on: day(at: instant)) else { return nil }
        return .mandateLost(id, on: lostOn)
    }

    private func dwellingFault(of mandate: Mandate, at instant: Instant) -> Refusal.Fault? {
        for dwelling in mandate.dwellings {
            guard let holder = state.mandateOfDwelling[dwelling.id], holder != mandate.id,
                let file = state.mandates[holder], file.lastDay.map({ $0 >= mandate.effectiveFrom }) ?? true
            else { continue }
            return .dwellingTaken(dwelling.id, by: holder)
        }
        return nil
    }

    private func dwellingFault(of lease: Lease, at instant: Instant) -> Refusal.Fault? {
        guard let mandate = state.mandateOfDwelling[lease.dwelling] else { return .unknownDwelling(lease.dwelling) }
        return newWorkFault(on: mandate, at: instant)
    }

    private func endFault(of id: Lease.ID, on day: CivilDate) -> Refusal.Fault? {
        if let fault = running(id) { return fault }
        guard let start = state.leases[id]?.lease.startsOn, day < start else { return nil }
        return .endBeforeStart(id, start: start, end: day)
    }
}

// MARK: - Contact and requests

extension Dossier {
    private func fault(of message: MessageSent, at instant: Instant) -> Refusal.Fault? {
        first(message.answers) { answerFault($0, at: instant) }
            ?? first(message.confirms) { number in
                reference(number, to: Fact.Kind.conversations)
                    ?? causeFault(of: Duty.ID(clause: Clause.callConfirmedByEmail.id, fact: number), at: instant)
            }
            ?? first(message.acknowledges) { number in
                reference(number, to: [.changeRequested, .requestReceived]) ?? receiptFault(of: number, at: instant)
            }
            ?? first(message.carries) { known($0) }
            ?? first(message.announcesDepartures + message.announcesWithdrawals) { id in
                state.leases[id] == nil ? .unknownLease(id) : nil
            }
    }

    private func fault(of call: CallHeld, at instant: Instant) -> Refusal.Fault? {
        if call.startedAt > instant { return .endsBeforeItBegins(start: call.startedAt, end: instant) }
        return call.rings.flatMap { ringsFault($0) } ?? first(call.answers) { answerFault($0, at: instant) }
    }

    private func ringsFault(_ rings: Int) -> Refusal.Fault? {
        (0...1000).contains(rings) ? nil : .impossibleNumber(Int64(rings))
    }

    private func fault(of ticket: Ticket, at instant: Instant) -> Refusal.Fault? {
        if state.tickets[ticket.id] != nil { return .identifierTaken(ticket.id.description) }
        if let parent = ticket.parent, let fault = known(parent) { return fault }
        switch ticket.purpose {
        case .mandate(let id): return newWorkFault(on: id, at: instant)
        case .serving(let facts):
            return first(facts) { number in
                reference(number, to: [.requestReceived, .changeRequested, .messageReceived, .voicemailLeft])
                    ?? receiptFault(of: number, at: instant)
                    ?? state.requests[number]?.mandate.flatMap { newWorkFault(on: $0, at: instant) }
            }
        }
    }

    private func annulmentFault(_ number: FactNumber) -> Refusal.Fault? {
        guard number < nextNumber else { return .unknownFact(number) }
        let kind = state.kinds[number.value - 1]
        return kind.canBeAnnulled ? nil : .cannotBeAnnulled(kind)
    }
}

// MARK: - Documents and payment

extension Dossier {
    private func fault(of document: Document) -> Refusal.Fault? {
        if state.documents[document.id] != nil { return .identifierTaken(document.id.description) }
        if let replaced = document.replaces, let fault = known(replaced) { return fault }
        switch document.content {
        case .statement(let mandate, let period):
            guard let file = state.mandates[mandate] else { return .unknownMandate(mandate) }
            guard let lostOn = file.lostOn, period.from >= lostOn else { return nil }
            return .mandateLost(mandate, on: lostOn)
        case .taxRecap(let year): return (1...9999).contains(year) ? nil : .impossibleNumber(Int64(year))
        case .letter, .invoice, .mandate, .lease, .other: return nil
        }
    }

    private func fault(of item: PayableItem) -> Refusal.Fault? {
        if state.payableItems[item.id] != nil { return .identifierTaken(item.id.description) }
        return item.amount.cents > 0 ? nil : .impossibleNumber(item.amount.cents)
    }

    /// The same notification twice changes nothing; another payment of a settled item is refused.
    private func fault(of payment: Payment) -> Refusal.Fault? {
        guard let file = state.payableItems[payment.item] else { return .unknownItem(payment.item) }
        if case .settled(let reference) = file.state, reference != payment.reference {
            return .paidAlready(payment.item, reference: reference)
        }
        return payment.amount == file.item.amount ? nil : .notInFull(payment.amount, of: file.item.amount)
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
