import Gerance

/// The story of an owner with two dwellings: what they say and ask, and what the agency does about it.
struct OwnerStory: Sendable {
    /// The mandate in force, and how many were signed so far.
    private(set) var mandate: Mandate.ID = "M-1"
    private(set) var mandates = 0
    /// The ticket of the mandate in force.
    private(set) var mandateTicket: Ticket.ID = "K-0"
    /// The leases of the two dwellings.
    var leases: [Lease.ID] = ["B-1", "B-2"]
    /// The dwellings whose tenant leaves, until another one comes.
    var leaving: Set<Int> = []
    /// The first day that no statement covers yet.
    var nextPeriod: CivilDate = "2026-01-01"

    enum Step: Sendable {
        case join, giveAddress, checkLogin, enrol, signMandate(from: CivilDate), openMandateTicket, signLease(Int)
        case somethingHappens
        case read(FactNumber), answer(FactNumber, Channel), answerByCall(FactNumber), confirm(FactNumber)
        case openTicket(FactNumber, isChange: Bool), closeTicket(Ticket.ID, isChange: Bool), acknowledge(FactNumber)
        case callBack
        case prepareMeeting(Appointment.ID), holdMeeting(Appointment.ID)
        case issueStatement, issueRecap(Int), sendByAccounting(Document.ID), archive(Document.ID), publish(Document.ID)
        case putUp(Document.ID), pay(PayableItem.ID, Euros)
        case issueLetter(Int), announce(Int, Document.ID), endLease(Int)
    }

    mutating func tell(_ step: Step, as number: FactNumber, in schedule: inout Schedule) throws -> Told? {
        switch step {
        case .join, .giveAddress, .checkLogin, .enrol, .signMandate, .openMandateTicket, .signLease, .endLease:
            try tellFrame(step, as: number, in: &schedule)
        case .somethingHappens: try tellEvent(as: number, in: &schedule)
        case .read, .answer, .answerByCall, .confirm, .callBack, .prepareMeeting, .holdMeeting:
            try tellContact(step, as: number, in: &schedule)
        case .openTicket, .closeTicket, .acknowledge: try tellTicket(step, as: number, in: &schedule)
        case .issueStatement, .issueRecap, .sendByAccounting, .archive, .publish, .putUp, .pay, .issueLetter,
            .announce:
            try tellDocument(step, as: number, in: &schedule)
        }
    }
}

// MARK: - Mandates and leases

extension OwnerStory {
    private mutating func tellFrame(_ step: Step, as number: FactNumber, in schedule: inout Schedule) throws -> Told? {
        switch step {
        case .join:
            schedule.add(.owner(.signMandate(from: "2026-01-01")), after: 10)
            schedule.add(.owner(.giveAddress), after: 60)
            schedule.add(.owner(.checkLogin), after: 200)
            schedule.add(.owner(.enrol), after: 300)
            schedule.add(.owner(.issueRecap(2026)), on: "2027-02-10")
            return Told(.ownerJoined(try Sample.owner(), manager: "lea"), by: Sample.manager)
        case .giveAddress:
            var message = MessageSent(by: .email, to: [try EmailAddress(Sample.ownerAddress)])
            message.registrationAddress = try WebAddress(Sample.registrationAddress)
            return Told(.messageSent(message), by: Sample.manager)
        case .checkLogin:
            return Told(.loginChecked(.registered(try EmailAddress(Sample.ownerAddress))), by: Sample.manager)
        case .enrol:
            schedule.addWork(.owner(.somethingHappens), after: 60)
            return Told(.clientSpaceEnrolled, by: .system)
        case .signMandate(let start):
            mandates += 1
            mandate = try Mandate.ID("M-\(mandates)")
            let signed = try Sample.mandate(mandate, from: start)
            if mandates == 1 {
                schedule.add(.owner(.signLease(0)), after: 40)
                schedule.add(.owner(.signLease(1)), after: 50)
                schedule.add(.owner(.issueStatement), on: "2026-02-02")
            }
            schedule.add(.owner(.openMandateTicket), after: 30)
            if let next = signed.endsOn?.adding(days: 1) { schedule.add(.owner(.signMandate(from: next)), on: next) }
            return Told(.mandateSigned(signed), by: Sample.manager)
        case .openMandateTicket:
            mandateTicket = try Ticket.ID("K-\(number)")
            return Told(.ticketOpened(Ticket(mandateTicket, .mandate(mandate))), by: Sample.manager)
        case .signLease(let place):
            leaving.remove(place)
            if schedule.today > "2026-01-10" { leases[place] = try Lease.ID("B-\(number)") }
            return Told(.leaseSigned(try lease(leases[place], place, from: schedule.today)), by: Sample.manager)
        case .endLease(let place):
            schedule.addWork(.owner(.signLease(place)), after: schedule.pick(1...40) * 1440)
            return Told(.leaseEnded(leases[place], on: schedule.today), by: Sample.manager)
        default: return nil
        }
    }

    private func lease(_ id: Lease.ID, _ place: Int, from start: CivilDate) throws -> Lease {
        try Lease(
            id: id, dwelling: try Dwelling.ID("L-\(place + 1)"),
            tenant: try Tenant(
                id: try Tenant.ID("T-\(id)"), names: [.person(Person(familyName: "Salomon"))]),
            kind: .unfurnished, startsOn: start, rent: "780.00", charges: "60.00", deposit: "780.00")
    }
}
