// Messages read and answered, calls, meetings, tickets.

import Gerance

extension OwnerStory {
    func tellContact(_ step: Step, as number: FactNumber, in schedule: inout Schedule) throws -> Told? {
        switch step {
        case .read(let message): return Told(.messageRead(message), by: Sample.manager)
        case .answer(let message, let channel):
            var answer = MessageSent(by: channel, subject: "Votre message", answers: [message])
            if channel == .email { answer.to = [try EmailAddress(Sample.ownerAddress)] }
            guard schedule.chance(1) else { return Told(.messageSent(answer), by: Sample.manager) }
            // The wrong person answered, and the manager does so afterwards.
            schedule.addWork(.owner(.answer(message, channel)), after: 60)
            return Told(.messageSent(answer), by: Sample.reception)
        case .answerByCall(let message): return call(answering: [message], as: number, in: &schedule)
        case .callBack: return call(answering: [], as: number, in: &schedule)
        case .confirm(let conversation):
            // Without the group in copy it confirms nothing, and is sent again.
            let isComplete = schedule.chance(98)
            if !isComplete { schedule.addWork(.owner(.confirm(conversation)), after: 60) }
            return Told(
                .messageSent(
                    MessageSent(
                        by: .email, to: [try EmailAddress(Sample.ownerAddress)],
                        copies: isComplete ? [try EmailAddress(Sample.groupAddress)] : [],
                        subject: "Notre entretien", summary: "Le devis est accepté.", confirms: [conversation])),
                by: Sample.manager)
        case .prepareMeeting(let id):
            return Told(
                .meetingPrepared(id, consulted: schedule.chance(95) ? Appointment.Item.allCases : [.pastEmails]),
                by: Sample.manager)
        case .holdMeeting(let id):
            schedule.addWork(.owner(.confirm(number)), after: schedule.pick(30...400))
            return Told(.meetingHeld(MeetingHeld(id)), by: Sample.manager)
        default: return nil
        }
    }

    private func call(answering messages: [FactNumber], as number: FactNumber, in schedule: inout Schedule) -> Told {
        schedule.addWork(.owner(.confirm(number)), after: schedule.pick(30...400))
        let startedAt = schedule.now.adding(milliseconds: -300_000)
        let preparation = CallPreparation(
            at: startedAt, subject: "Rappel", points: ["Réponse"], consulted: ["Derniers e-mails"])
        return Told(
            .callHeld(
                CallHeld(.outgoing, on: .landline, startedAt: startedAt, preparation: preparation, answers: messages)),
            by: Sample.manager)
    }
}

// MARK: - Tickets

extension OwnerStory {
    func tellTicket(_ step: Step, as number: FactNumber, in schedule: inout Schedule) throws -> Told? {
        switch step {
        case .acknowledge(let change):
            var receipt = MessageSent(by: .clientSpace, acknowledges: [change])
            receipt.isAutomatic = true
            return Told(.messageSent(receipt), by: .system)
        case .openTicket(let request, let isChange):
            let id = try Ticket.ID("K-\(number)")
            schedule.addWork(.owner(.closeTicket(id, isChange: isChange)), after: schedule.pick(1...8) * 1440)
            return Told(
                .ticketOpened(
                    Ticket(
                        id, .serving([request]), under: isChange ? mandateTicket : nil,
                        assignedTo: isChange ? .accounting : nil, isVisibleToOwner: true)),
                by: Sample.manager)
        case .closeTicket(let id, let isChange):
            return Told(.ticketClosed(id), by: isChange ? Sample.accounting : Sample.manager)
        default: return nil
        }
    }
}
