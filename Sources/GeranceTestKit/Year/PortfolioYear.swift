public import Gerance

/// A year of a small portfolio, as a service lives it: what comes from outside, in the order of time.
///
/// Owners join with a mandate and two tenants; rents are called and paid; owners write, ask, change their particulars; tenants
/// leave, and some stay after all; a mandate is lost. What the agency owes for it is left to a ``Gerance/Desk``, which a
/// ``YearRun`` drives. The same seed always tells the same year, from 5 January 2026 to 9 February 2027.
public struct PortfolioYear: Sendable {
    /// What happens, in the order of time.
    public let events: [Event]
    /// The journals, one for each owner.
    public let journals: [Journal.ID]

    /// Something that happens in one journal.
    public struct Event: Sendable {
        /// When.
        public let instant: Instant
        /// In whose journal.
        public let journal: Journal.ID
        /// Under which the service tells it once.
        public let key: OperationKey
        /// What.
        public let deed: Deed
    }

    /// What happens.
    public enum Deed: Sendable {
        /// Something is told to the desk.
        case record([NewFact])
        /// The manager answers whatever the owner wrote.
        case answerMessages
        /// Accounting treats the owner's changes and closes their tickets.
        case treatChanges
        /// Nothing but the passing of time: the service looks whether there is work.
        case look
    }

    /// Tells the year of some owners, or the part of it up to a day.
    ///
    /// - Throws: only where a value of the story cannot be made.
    public init(owners count: Int, seed: UInt64, through last: CivilDate = "2027-02-09") throws {
        var story = YearStory(seed: seed)
        for number in 1...max(1, count) { try story.tell(owner: number, isLost: number == 1) }
        journals = story.journals
        let end = Territory.martinique.startOfDay(last.adding(days: 1) ?? last)
        events = story.events.filter { $0.instant < end }
            .sorted { ($0.instant, $0.key) < ($1.instant, $1.key) }
    }
}

/// The telling of a year.
struct YearStory {
    private(set) var events: [PortfolioYear.Event] = []
    private(set) var journals: [Journal.ID] = []
    private var random: Generator
    private var journal: Journal.ID = "O-0"

    init(seed: UInt64) { random = Generator(seed: seed) }

    mutating func tell(owner number: Int, isLost: Bool) throws {
        journal = try Journal.ID("O-\(number)")
        journals.append(journal)
        try join(number)
        try postings(through: isLost ? 9 : 12)
        try words()
        try departures()
        if isLost {
            try add(
                "2026-09-10", "lost",
                .record([
                    NewFact(.mandateLost("M-1", effectiveOn: "2026-10-01", reason: "Vente du bien"), by: Sample.manager)
                ]))
        }
        // The service looks once a week.
        var day: CivilDate = "2026-01-08"
        while day < "2027-02-10" {
            try add(day, "look-\(day)", .look)
            day = day.adding(days: 7) ?? .last
        }
    }

    // MARK: Events

    private mutating func add(_ day: CivilDate, hour: Int = 14, _ name: String, _ deed: PortfolioYear.Deed) throws {
        let instant = Territory.martinique.startOfDay(day).adding(milliseconds: Int64(hour) * 3_600_000)
        events.append(
            PortfolioYear.Event(
                instant: instant, journal: journal, key: try OperationKey("\(journal)-\(name)"), deed: deed))
    }

    private mutating func add(_ day: CivilDate, _ name: String, _ content: Fact.Content, by author: Author) throws {
        try add(day, name, .record([NewFact(content, by: author)]))
    }

    private mutating func someDay(in months: ClosedRange<Int>) -> CivilDate {
        let month = Int.random(in: months, using: &random)
        let day = Int.random(in: 2...26, using: &random)
        return (try? CivilDate(year: 2026, month: month, day: day)) ?? "2026-06-15"
    }

    // MARK: The story

    private mutating func join(_ number: Int) throws {
        let channel: DocumentChannel = number.isMultiple(of: 2) ? .post : .email
        let owner = try Owner(
            id: try Owner.ID("P-\(number)"), name: "Hélène Montout",
            holders: [Holder(.person(Person(familyName: "Montout")))],
            email: channel == .email ? try EmailAddress("proprietaire-\(number)@exemple.fr") : nil,
            address: try PostalAddress(
                lines: ["4 allée des Flamboyants"], postcode: "97233", city: "Schœlcher"), documentChannel: channel)
        let facts: [Fact.Content] = [
            .ownerJoined(owner, manager: "lea"), .mandateSigned(try Sample.mandate()),
            .leaseSigned(try Sample.lease(1)), .leaseSigned(try Sample.lease(2)),
        ]
        try add("2026-01-05", "join", .record(facts.map { NewFact($0, by: Sample.manager) }))
    }

    /// Rents called and paid, an advance, some works.
    private mutating func postings(through lastMonth: Int) throws {
        for month in 1...lastMonth {
            let first = try CivilDate(year: 2026, month: month, day: 1)
            var called: [NewFact] = []
            var paid: [NewFact] = []
            for lease: Lease.ID in ["B-1", "B-2"] {
                called.append(try posting(.rentCalled, "780.00", on: first, of: lease))
                called.append(try posting(.chargesCalled, "60.00", on: first, of: lease))
                if Int.random(in: 0..<8, using: &random) > 0 {
                    paid.append(try posting(.rentReceived, "780.00", on: first, of: lease))
                    paid.append(try posting(.chargesReceived, "60.00", on: first, of: lease))
                }
            }
            let works = Euros(cents: Int64.random(in: 5_000...20_000, using: &random))
            if month % 4 == 2 { paid.append(try posting(.repairs, works, on: first, at: "L-1")) }
            try add(try CivilDate(year: 2026, month: month, day: 6), "called-\(month)", .record(called))
            if !paid.isEmpty {
                try add(try CivilDate(year: 2026, month: month, day: 12), "paid-\(month)", .record(paid))
            }
        }
    }

    private func posting(
        _ category: Posting.Category, _ amount: Euros, on day: CivilDate, of lease: Lease.ID? = nil,
        at dwelling: Dwelling.ID? = nil
    ) throws -> NewFact {
        let posting = try Posting(category, amount, on: "M-1", movedOn: day, dwelling: dwelling, lease: lease)
        return NewFact(.accountPosted(posting), by: Sample.accounting)
    }

    /// What the owner writes, asks and changes.
    private mutating func words() throws {
        for number in 1...3 {
            let day = someDay(in: 1...8)
            try add(day, "message-\(number)", .messageReceived(MessageReceived(by: .email)), by: .owner)
            try add(day, hour: 19, "answer-\(number)", .answerMessages)
        }
        let asked = someDay(in: 2...8)
        try add(
            asked, "request", .requestReceived(Request(by: .email, about: "M-1", subject: "Volet bloqué")), by: .owner)
        try add(asked, hour: 20, "answer-request", .answerMessages)
        for (number, particular) in [Change.Particular.address, .bankDetails].enumerated() {
            let day = someDay(in: (3 + number * 3)...(5 + number * 3))
            try add(day, "change-\(number)", .changeRequested(Change(of: particular, by: .email)), by: .owner)
            try add(day, hour: 18, "answer-change-\(number)", .answerMessages)
            try add(day.adding(days: 3) ?? day, hour: 15, "treat-\(number)", .treatChanges)
        }
    }

    /// A tenant leaves; another one gives notice and stays.
    private mutating func departures() throws {
        let day = someDay(in: 3...4)
        let notice = TenantNotice(lease: "B-1", form: .registeredLetter, receivedOn: day)
        try add(day, hour: 16, "notice", .record([NewFact(.departureAnnounced(notice), by: .tenant)]))
        let end = day.adding(months: 3) ?? day
        try add(end.adding(days: 1) ?? end, "leaves", .leaseEnded("B-1", on: end), by: Sample.manager)
        let other = someDay(in: 5...6)
        let second = TenantNotice(lease: "B-2", form: .letter, receivedOn: other)
        try add(other, hour: 17, "notice-2", .record([NewFact(.departureAnnounced(second), by: .tenant)]))
        let after = other.adding(days: 20) ?? other
        try add(after, hour: 17, "stays", .record([NewFact(.departureWithdrawn("B-2"), by: .tenant)]))
    }
}
