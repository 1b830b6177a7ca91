// How an admitted fact changes the file. Nothing here can fail: what could was checked before.

extension Dossier {
    /// Applies a fact that was admitted.
    mutating func apply(_ fact: Fact) {
        if state.kinds.isEmpty { state.openedAt = fact.at }
        state.kinds.append(fact.kind)
        state.recordedAt = fact.recordedAt
        apply(fact.content, of: fact)
        if let contact = fact.contact { state.contacts.note(contact) }
    }

    private mutating func apply(_ content: Fact.Content, of fact: Fact) {
        switch content {
        case .ownerJoined(let owner, let manager):
            state.ownerFile.change {
                $0.owner = owner
                $0.manager = manager
                $0.documentChannel = InForce(owner.documentChannel)
            }
        case .ownerChanged(let owner):
            state.ownerFile.change {
                $0.owner = owner
                if $0.documentChannel?[fact.at] != owner.documentChannel {
                    $0.documentChannel = $0.documentChannel?.changed(to: owner.documentChannel, from: fact.at)
                }
            }
        case .managerAssigned(let manager): state.ownerFile.change { $0.manager = manager }
        case .agencyOpened: state.isAgency = true

        case .mandateSigned(let mandate):
            state.mandates[mandate.id] = MandateFile(mandate: mandate, signedBy: fact.id)
            for dwelling in mandate.dwellings { state.mandateOfDwelling[dwelling.id] = mandate.id }
        case .mandateAmended(let mandate):
            for dwelling in state.mandates[mandate.id]?.mandate.dwellings ?? [] {
                state.mandateOfDwelling[dwelling.id] = nil
            }
            state.mandates.update(mandate.id) { $0.mandate = mandate }
            for dwelling in mandate.dwellings { state.mandateOfDwelling[dwelling.id] = mandate.id }
        case .mandateLost(let id, let day, _):
            state.mandates.update(id) {
                $0.lostOn = day
                // Another day for the same loss begins no other loss.
                if $0.lostBy == nil { $0.lostBy = fact.id }
            }
        case .leaseSigned(let lease), .leaseAmended(let lease):
            state.leases[lease.id] = LeaseFile(lease: lease, hasEnded: state.leases[lease.id]?.hasEnded ?? false)
        case .leaseEnded(let id, _):
            state.leases.update(id) { $0.hasEnded = true }
            state.departures[id] = nil
            state.untoldWithdrawals[id] = nil
        case .departureAnnounced(let notice): announce(notice, by: fact)
        case .departureWithdrawn(let id): withdraw(id, by: fact)

        case .messageSent(let message):
            if isLetter(message) {
                for lease in message.announcesDepartures { tellOfDeparture(lease, at: fact.at) }
            }
            for case .taxRecap(let year) in documentsProperlySent(by: fact) where isOver(year, at: fact.at) {
                state.yearsRecapped.insert(year)
            }

        case .meetingScheduled(let appointment):
            state.appointments[appointment.id] = OpenAppointment(appointment: appointment, scheduledBy: fact.id)
        case .meetingMoved(let id, let start): state.appointments.update(id) { $0.appointment.startsAt = start }
        case .meetingPrepared(let id, let items):
            state.appointments.update(id) { $0.consult(items, at: fact.at) }
            forgetIfOver(id)
        case .meetingCancelled(let id): state.appointments[id] = nil
        case .meetingHeld(let meeting):
            if let id = meeting.appointment {
                state.appointments.update(id) { $0.isOver = true }
                forgetIfOver(id)
            }

        case .requestReceived(let request):
            state.requests[fact.id] = OpenRequest(receivedAt: fact.at, mandate: request.mandate)
        case .changeRequested(let change):
            state.requests[fact.id] = OpenRequest(receivedAt: fact.at, mandate: change.mandate)
        case .ticketOpened(let ticket): open(ticket, by: fact)
        case .ticketUpdated(let update): state.tickets.update(update.ticket) { $0.ticket.update(update) }
        case .ticketClosed(let id): close(id, by: fact.author)

        case .documentIssued(let document):
            state.documents[document.id] = FiledDocument(document: document, issuedBy: fact.id)
        case .documentArchived(let id, let reference): state.documents[id]?.reference = reference
        case .documentPublished(let id): state.documents[id]?.isPublished = true
        case .accountPosted(let posting): state.yearsWithPostings.insert(posting.movedOn.year)
        case .clientSpaceEnrolled: state.ownerFile.change { $0.enrolledAt = min($0.enrolledAt ?? fact.at, fact.at) }
        case .payableItemPublished(let item): state.payableItems[item.id] = PayableItemFile(item: item)
        case .paymentReceived(let payment):
            state.payableItems[payment.item]?.state = .settled(reference: payment.reference)

        case .mailboxOpened(let mailbox):
            state.mailboxes[mailbox.id] = OpenMailbox(mailbox: mailbox, openedBy: fact.id, openedAt: fact.at)
        case .mailboxClosed(let id): state.mailboxes[id] = nil

        case .messageReceived, .voicemailLeft, .messageRead, .messageClosed, .callHeld, .callAttempted,
            .callTransferred, .callMissed, .messageArchived, .mailboxEmptied, .loginChecked, .loginAdded,
            .greetingRecorded,
            .mandateFollowUpStarted, .eventNoted, .factAnnulled:
            break
        }
    }

    /// Whether nothing more can happen in a civil year for the owner: it has ended, or no mandate runs any more.
    private func isOver(_ year: Int, at instant: Instant) -> Bool {
        let today = day(at: instant)
        return today.year > year || state.mandates.values.allSatisfy { $0.lastDay.map { $0 < today } ?? false }
    }

    /// A meeting that was held is kept until it is known to have been prepared in time: the proof may come late.
    private mutating func forgetIfOver(_ id: Appointment.ID) {
        if let file = state.appointments[id], file.isOver, file.isPrepared { state.appointments[id] = nil }
    }

    /// A later word on the same departure does not begin another one.
    private mutating func announce(_ notice: TenantNotice, by fact: Fact) {
        let first = state.departures[notice.lease]
        state.departures[notice.lease] = Departure(
            announcedBy: first?.announcedBy ?? fact.id, announcedAt: first?.announcedAt ?? fact.at, notice: notice,
            isToldToOwner: first?.isToldToOwner ?? false)
        state.untoldWithdrawals[notice.lease] = nil
    }

    /// The owner had a letter about the departure; one from before the notice tells of another departure.
    private mutating func tellOfDeparture(_ lease: Lease.ID, at instant: Instant) {
        state.departures.update(lease) { if $0.announcedAt <= instant { $0.isToldToOwner = true } }
        state.untoldWithdrawals[lease] = nil
    }

    private mutating func withdraw(_ lease: Lease.ID, by fact: Fact) {
        let departure = state.departures[lease]
        state.departures[lease] = nil
        if let departure, !departure.isToldToOwner {
            state.untoldWithdrawals[lease] = Withdrawal(
                announcedBy: departure.announcedBy, announcedAt: departure.announcedAt, withdrawnBy: fact.id,
                withdrawnAt: fact.at)
        }
    }

    private mutating func open(_ ticket: Ticket, by fact: Fact) {
        state.tickets[ticket.id] = OpenTicket(
            ticket: ticket, openedBy: fact.id, servesChange: servesChange(ticket))
        if case .mandate(let id) = ticket.purpose { state.mandates.update(id) { $0.ticket = ticket.id } }
        for served in ticket.served { state.requests.update(served) { $0.tickets.append(ticket.id) } }
    }

    /// Closes a ticket; one that serves a change is closed by accounting only (clause `change.assignedToAccounting`).
    private mutating func close(_ id: Ticket.ID, by author: Author) {
        guard let open = state.tickets[id], !open.servesChange || author.role == .accounting else { return }
        state.tickets[id] = nil
        for served in open.ticket.served {
            state.requests.update(served) { $0.tickets.removeAll { $0 == id } }
            forgetIfSettled(served)
        }
    }
}

extension Ticket {
    /// The ticket after an update.
    mutating func update(_ update: TicketUpdate) {
        if let parent = update.parent { self.parent = parent }
        if let assignee = update.assignee { self.assignee = assignee }
        if let visible = update.visibleToOwner { isVisibleToOwner = visible }
    }
}

extension Fact {
    /// The contact with the owner that the fact is, where it is one.
    fileprivate var contact: Contact? {
        switch content {
        case .messageReceived(let message): contact(by: message.channel, fromOwner: true)
        case .requestReceived(let request): contact(by: request.channel, fromOwner: true)
        case .changeRequested(let change): contact(by: change.channel, fromOwner: true)
        case .voicemailLeft: contact(by: .call, fromOwner: true)
        case .messageSent(let message): message.isAutomatic ? nil : contact(by: message.channel, fromOwner: false)
        case .callHeld(let call): contact(by: .call, fromOwner: call.direction == .incoming)
        case .meetingHeld: contact(by: .meeting, fromOwner: false)
        default: nil
        }
    }

    private func contact(by channel: Channel, fromOwner: Bool) -> Contact {
        Contact(fact: id, at: at, channel: channel, isFromOwner: fromOwner, isByManager: author.isManager)
    }
}
