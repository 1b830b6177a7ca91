import Gerance

/// The story of the agency itself: eight mailboxes, emptied each half-day, mostly in time.
struct AgencyStory: Sendable {
    private static let mailboxes = 8
    private static let calendar = WorkingCalendar(territory: .martinique)

    enum Step: Sendable {
        case open
        case openMailbox(Int)
        case recordGreeting(Int)
        case emptyMailbox(Int)
        case missCall
    }

    mutating func tell(_ step: Step, as number: FactNumber, in schedule: inout Schedule) throws -> Told? {
        switch step {
        case .open:
            for box in 1...Self.mailboxes { schedule.add(.agency(.openMailbox(box)), after: 5 * box) }
            schedule.add(.agency(.missCall), after: 90)
            return Told(.agencyOpened(name: "Agence des Îles"), by: .system)
        case .openMailbox(let box):
            schedule.add(.agency(.recordGreeting(box)), after: 60)
            planEmptying(of: box, in: &schedule)
            let line: Line = box % 4 == 0 ? .landline : .mobile
            let holder = line == .mobile ? try Staff.ID("g\(box)") : nil
            return Told(.mailboxOpened(Mailbox(try id(box), line: line, holder: holder)), by: .system)
        case .recordGreeting(let box):
            schedule.addWork(.agency(.recordGreeting(box)), after: 60 * 24 * 90)
            return Told(.greetingRecorded(try id(box), Self.greeting), by: Sample.manager)
        case .emptyMailbox(let box):
            planEmptying(of: box, in: &schedule)
            return Told(.mailboxEmptied(try id(box)), by: Sample.manager, mayBeLate: true)
        case .missCall:
            schedule.addWork(.agency(.missCall), after: schedule.pick(60...2000))
            return schedule.chance(50)
                ? Told(.callTransferred(rings: schedule.pick(1...3), to: "lea"), by: Sample.reception)
                : Told(.callMissed(MissedCall(rings: schedule.pick(1...6))), by: .system)
        }
    }

    /// Within the next half-day; one time in fifty it is forgotten, and done in the one after.
    private func planEmptying(of box: Int, in schedule: inout Schedule) {
        guard let current = Self.calendar.halfDay(covering: schedule.now),
            var next = Self.calendar.halfDay(after: current)
        else { return }
        if schedule.chance(2) { next = Self.calendar.halfDay(after: next) ?? next }
        let minutes = Int(next.opens.milliseconds(until: next.closes) / 60_000)
        let until = Int(schedule.now.milliseconds(until: next.opens) / 60_000)
        schedule.add(.agency(.emptyMailbox(box)), after: until + schedule.pick(21...max(22, minutes - 5)))
    }

    private func id(_ box: Int) throws -> Mailbox.ID { try Mailbox.ID("box-\(box)") }

    private static let greeting = Greeting(
        by: "Léa Cadet",
        "Bonjour, vous êtes bien chez Léa Cadet. Laissez un message, ou écrivez à gestion@agence-des-iles.fr.")
}
