// What happens by itself.

import Gerance

extension OwnerStory {
    /// Tells one of the things that happen, each as often in a hundred as its range is long.
    mutating func tellEvent(as number: FactNumber, in schedule: inout Schedule) throws -> Told? {
        schedule.addWork(.owner(.somethingHappens), after: schedule.pick(10...240))
        let dice = schedule.pick(1...100)
        switch dice {
        case ...28: return tellMessage(as: number, in: &schedule)
        case ...40: return tellCall(as: number, in: &schedule)
        case ...56: return try tellRequest(as: number, in: &schedule)
        case ...60: return tellChange(as: number, in: &schedule)
        case ...66:
            schedule.addWork(.owner(.answerByCall(number)), after: schedule.pick(30...200))
            return Told(.voicemailLeft(Voicemail(on: .mobile)), by: .owner)
        case ...72:
            return schedule.chance(60)
                ? Told(.callTransferred(rings: schedule.pick(1...3), to: "lea"), by: Sample.reception)
                : Told(.callMissed(MissedCall(rings: schedule.pick(1...5))), by: .system)
        case ...75:
            let id = try Appointment.ID("R-\(number)")
            let start = schedule.pick(2000...9000)
            schedule.add(.owner(.prepareMeeting(id)), after: start - schedule.pick(60...1400))
            schedule.add(.owner(.holdMeeting(id)), after: start + 60)
            let startsAt = schedule.now.adding(milliseconds: Int64(start) * 60_000)
            return Told(.meetingScheduled(Appointment(id, startsAt: startsAt)), by: Sample.manager)
        case ...92:
            let amount = Euros(cents: Int64(schedule.pick(-30_000...90_000)))
            let posting =
                amount > .zero
                ? try Posting(.rentReceived, amount, on: mandate, movedOn: schedule.today, lease: leases[0])
                : try Posting(
                    .repairs, Euros(cents: 1 - amount.cents), on: mandate, movedOn: schedule.today)
            return Told(.accountPosted(posting), by: Sample.accounting)
        case ...96:
            let id = try Document.ID("F-\(number)")
            schedule.addWork(.owner(.putUp(id)), after: schedule.pick(30...300))
            return Told(.documentIssued(Document(id, .invoice)), by: Sample.accounting)
        case ...97: return try tellDeparture(as: number, in: &schedule)
        default: return Told(.eventNoted(topic: "visite", "Visite du logement, rien à signaler."), by: Sample.manager)
        }
    }

    private func tellMessage(as number: FactNumber, in schedule: inout Schedule) -> Told {
        let channel: Channel = schedule.chance(60) ? .clientSpace : .email
        schedule.addWork(.owner(.read(number)), after: schedule.pick(30...200))
        planAnswer(to: number, by: channel, in: &schedule)
        return Told(
            .messageReceived(MessageReceived(by: channel, subject: "Appartement 1", text: "Où en est le devis ?")),
            by: .owner, mayBeLate: true)
    }

    /// Mostly on the same day, sometimes on a later one, once in a while beyond the limit.
    private func planAnswer(to number: FactNumber, by channel: Channel, in schedule: inout Schedule) {
        let minutes =
            switch schedule.pick(1...100) {
            case ...80: schedule.pick(60...240)
            case ...98: schedule.pick(240...1300)
            default: schedule.pick(2900...6000)
            }
        schedule.addWork(.owner(.answer(number, channel)), after: minutes)
    }

    private func tellCall(as number: FactNumber, in schedule: inout Schedule) -> Told {
        schedule.addWork(.owner(.confirm(number)), after: schedule.pick(30...400))
        let startedAt = schedule.now.adding(milliseconds: -600_000)
        guard schedule.chance(60) else {
            return Told(
                .callHeld(CallHeld(.incoming, on: .landline, startedAt: startedAt, rings: schedule.pick(1...3))),
                by: Sample.manager)
        }
        let isBad = schedule.chance(4)
        if isBad { schedule.addWork(.owner(.callBack), after: schedule.pick(30...200)) }
        let preparation = CallPreparation(
            at: startedAt.adding(milliseconds: -600_000), subject: "Devis", points: ["Montant"], consulted: ["Compte"])
        return Told(
            .callHeld(
                CallHeld(
                    .outgoing, on: isBad ? .mobile : .landline, startedAt: startedAt, isBadLine: isBad,
                    preparation: schedule.chance(97) ? preparation : nil)),
            by: Sample.manager)
    }

    private func tellRequest(as number: FactNumber, in schedule: inout Schedule) throws -> Told {
        schedule.addWork(.owner(.openTicket(number, isChange: false)), after: schedule.pick(30...240))
        planAnswer(to: number, by: .clientSpace, in: &schedule)
        return Told(
            .requestReceived(Request(by: .email, about: mandate, subject: "Travaux")), by: .owner, mayBeLate: true)
    }

    private func tellChange(as number: FactNumber, in schedule: inout Schedule) -> Told {
        schedule.add(.owner(.acknowledge(number)), after: 25)
        schedule.addWork(.owner(.openTicket(number, isChange: true)), after: schedule.pick(30...240))
        planAnswer(to: number, by: .clientSpace, in: &schedule)
        return Told(.changeRequested(Change(of: .address, by: .clientSpace, about: mandate)), by: .owner)
    }

    /// A tenant of one of the dwellings leaves in three months, unless he has said so already.
    private mutating func tellDeparture(as number: FactNumber, in schedule: inout Schedule) throws -> Told? {
        let place = schedule.pick(0...1)
        guard leaving.insert(place).inserted else { return nil }
        schedule.addWork(.owner(.issueLetter(place)), after: schedule.pick(30...600))
        schedule.addWork(.owner(.endLease(place)), after: 90 * 1440)
        return Told(
            .departureAnnounced(
                TenantNotice(lease: leases[place], form: .registeredLetter, receivedOn: schedule.today)),
            by: .tenant)
    }
}
