public import Gerance

/// A plausible journal of any length, told fact by fact: the same seed always tells the same facts.
///
/// What happens follows from what happened before, at hours at which an agency works: messages are read and answered,
/// calls confirmed, requests ticketed, statements sent and archived, tenants leave and others come. Mostly in time,
/// sometimes late, sometimes wrong, as in life. A dossier under the settings of ``Sample`` admits every fact.
///
///     var generator = JournalGenerator(.owner, seed: 7)
///     let journal = try generator.journal(of: 1000)
public struct JournalGenerator: Sendable {
    private var schedule: Schedule
    private var story: Story
    private var number = FactNumber.first

    /// Whose journal is told.
    public enum Kind: String, CaseIterable, Hashable, Sendable {
        /// An owner with two dwellings.
        case owner
        /// The agency itself, with its mailboxes.
        case agency
    }

    /// Begins the journal of a seed on 5 January 2026 at 08:00 in Martinique.
    public init(_ kind: Kind, seed: UInt64) {
        schedule = Schedule(from: "2026-01-05T12:00:00Z", seed: seed)
        switch kind {
        case .owner:
            story = .owner(OwnerStory())
            schedule.add(.owner(.join), after: 0)
        case .agency:
            story = .agency(AgencyStory())
            schedule.add(.agency(.open), after: 0)
        }
    }

    /// Tells the next fact; there is always one.
    ///
    /// - Throws: What the checked initialisers throw, as those of ``Sample`` do; with its values, never.
    public mutating func nextFact() throws -> Fact {
        while let step = schedule.next() {
            guard let told = try story.tell(step, as: number, in: &schedule) else { continue }
            // A few facts are recorded some minutes late, less than anything takes to follow from them.
            let isLate = told.mayBeLate && schedule.chance(5)
            let at = isLate ? schedule.now.adding(milliseconds: -Int64(schedule.pick(1...20)) * 60_000) : schedule.now
            defer { number = number.next }
            return Fact(number, told.content, at: at, recordedAt: schedule.now, by: told.author)
        }
        throw Ended()
    }

    /// Tells the next facts as a journal.
    ///
    /// - Throws: As ``nextFact()`` does.
    public mutating func journal(of count: Int) throws -> Journal {
        var journal = Journal()
        for _ in 0..<count { journal.append(try nextFact()) }
        return journal
    }

    private struct Ended: Error {}
}

/// What is told next, and by whom it was done.
struct Told {
    let content: Fact.Content
    let author: Author
    var mayBeLate = false

    init(_ content: Fact.Content, by author: Author, mayBeLate: Bool = false) {
        self.content = content
        self.author = author
        self.mayBeLate = mayBeLate
    }
}

/// One of the stories that a journal tells.
enum Story: Sendable {
    case owner(OwnerStory)
    case agency(AgencyStory)

    enum Step: Sendable {
        case owner(OwnerStory.Step)
        case agency(AgencyStory.Step)
    }

    /// Tells a step as the fact of a number and plans what follows from it; `nil` where the step has become idle.
    mutating func tell(_ step: Step, as number: FactNumber, in schedule: inout Schedule) throws -> Told? {
        switch (self, step) {
        case (.owner(var story), .owner(let step)):
            defer { self = .owner(story) }
            return try story.tell(step, as: number, in: &schedule)
        case (.agency(var story), .agency(let step)):
            defer { self = .agency(story) }
            return try story.tell(step, as: number, in: &schedule)
        case (.owner, .agency), (.agency, .owner): return nil
        }
    }
}

/// The steps that are planned, in the order of time.
struct Schedule: Sendable {
    /// The time of the step that is told.
    private(set) var now: Instant
    private var generator: Generator
    /// The latest step first, so that the next one is at the end.
    private var planned: [(at: Instant, step: Story.Step)] = []

    private static let calendar = WorkingCalendar(territory: .martinique)

    init(from start: Instant, seed: UInt64) {
        now = start
        generator = Generator(seed: seed)
    }

    /// The civil day.
    var today: CivilDate { Self.calendar.territory.civilDate(at: now) }

    mutating func next() -> Story.Step? {
        guard let (at, step) = planned.popLast() else { return nil }
        now = max(now, at)
        return step
    }

    mutating func add(_ step: Story.Step, after minutes: Int) {
        insert(step, at: now.adding(milliseconds: Int64(minutes) * 60_000))
    }

    /// Plans a step during the opening hours: there and then, or soon after the next opening.
    mutating func addWork(_ step: Story.Step, after minutes: Int) {
        let at = now.adding(milliseconds: Int64(minutes) * 60_000)
        let opening = Self.calendar.adding(workingHours: 0, to: at) ?? at
        insert(step, at: opening == at ? at : opening.adding(milliseconds: Int64(pick(1...90)) * 60_000))
    }

    /// Plans a step at the start of a civil day.
    mutating func add(_ step: Story.Step, on day: CivilDate) {
        insert(step, at: Self.calendar.territory.startOfDay(day))
    }

    private mutating func insert(_ step: Story.Step, at instant: Instant) {
        let place = planned.lastIndex { $0.at > instant }.map { $0 + 1 } ?? 0
        planned.insert((instant, step), at: place)
    }

    /// A number from a range.
    mutating func pick(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &generator) }

    /// Whether something of so many chances in a hundred happens.
    mutating func chance(_ percent: Int) -> Bool { pick(1...100) <= percent }
}
