// Statements, recaps, invoices, letters: issued, sent, archived, published, paid.

import Gerance

extension OwnerStory {
    mutating func tellDocument(_ step: Step, as number: FactNumber, in schedule: inout Schedule) throws -> Told? {
        switch step {
        case .issueStatement: return try tellStatement(in: &schedule)
        case .issueRecap(let year):
            let id = try Document.ID("R-\(year)")
            schedule.addWork(.owner(.sendByAccounting(id)), after: schedule.pick(60...2000))
            schedule.add(.owner(.issueRecap(year + 1)), on: try CivilDate(year: year + 2, month: 2, day: 10))
            return Told(.documentIssued(Document(id, .taxRecap(year: year))), by: Sample.accounting)
        case .sendByAccounting(let id):
            schedule.addWork(.owner(.archive(id)), after: schedule.pick(30...900))
            schedule.add(.owner(.publish(id)), after: 25)
            return Told(
                .messageSent(MessageSent(by: .email, to: [try EmailAddress(Sample.ownerAddress)], carries: [id])),
                by: Sample.accounting)
        case .archive(let id):
            return Told(.documentArchived(id, reference: try Label("GED-\(id)")), by: Sample.accounting)
        case .publish(let id): return Told(.documentPublished(id), by: .system)
        case .putUp(let id): return try tellItem(of: id, in: &schedule)
        case .pay(let item, let amount):
            return Told(.paymentReceived(Payment(of: item, amount: amount, reference: "CB 4975")), by: .system)
        case .issueLetter(let place):
            let id = try Document.ID("C-\(number)")
            schedule.addWork(.owner(.announce(place, id)), after: schedule.pick(30...300))
            return Told(.documentIssued(Document(id, .letter)), by: Sample.manager)
        case .announce(let place, let letter):
            schedule.addWork(.owner(.archive(letter)), after: schedule.pick(30...2000))
            var message = MessageSent(by: .post, carries: [letter])
            message.announcesDepartures = [leases[place]]
            return Told(.messageSent(message), by: Sample.manager)
        default: return nil
        }
    }

    /// The statement of the month that ended, and the plan of the next one.
    private mutating func tellStatement(in schedule: inout Schedule) throws -> Told? {
        let first = nextPeriod
        guard let next = first.adding(months: 1), let last = next.adding(days: -1),
            let following = next.adding(months: 1)?.adding(days: 1)
        else { return nil }
        nextPeriod = next
        let id = try Document.ID("S-\(first)")
        schedule.add(.owner(.issueStatement), on: following)
        schedule.addWork(.owner(.sendByAccounting(id)), after: schedule.pick(60...9000))
        return Told(
            .documentIssued(Document(id, .statement(of: mandate, try Period(from: first, to: last)))),
            by: Sample.accounting)
    }

    private func tellItem(of invoice: Document.ID, in schedule: inout Schedule) throws -> Told {
        let item = try PayableItem.ID("P-\(invoice)")
        let amount = Euros(cents: Int64(schedule.pick(1_000...200_000)))
        schedule.add(.owner(.publish(invoice)), after: 25)
        if schedule.chance(90) { schedule.add(.owner(.pay(item, amount)), after: schedule.pick(100...20_000)) }
        return Told(.payableItemPublished(PayableItem(item, "Facture de travaux", amount: amount)), by: .system)
    }
}
