import Gerance
import GeranceTestKit
import Testing

@Suite("mailbox.emptied: every half-day of a year")
struct MailboxYearTests {
    /// Agencies whose years differ: 22 May, Carnival, a change of the clocks, a Saturday morning, a day without a pause.
    static let calendars: [WorkingCalendar] = {
        let saturdays = try? OpeningHours(
            Dictionary(
                uniqueKeysWithValues: Weekday.allCases.map { day -> (Weekday, [OpeningSpan]) in
                    switch day {
                    case .saturday: (day, ["08:30-12:00"])
                    case .sunday: (day, [])
                    case .wednesday: (day, ["08:00-16:00"])
                    default: (day, ["08:00-12:00", "13:30-17:30"])
                    }
                }))
        let carnival = try? WorkingCalendar(
            territory: .martinique, observedHolidays: [.shroveTuesday, .ashWednesday, .goodFriday],
            closures: [.init(on: "2026-08-14", reason: "Pont")])
        return [
            WorkingCalendar(territory: .martinique), carnival, WorkingCalendar(territory: .mainland),
            WorkingCalendar(territory: .saintPierreEtMiquelon), WorkingCalendar(territory: .reunion),
            saturdays.map { WorkingCalendar(territory: .alsaceMoselle, openingHours: $0) },
        ].compactMap(\.self)
    }()

    /// The half-days of a year, day by day from the calendar.
    static func halfDays(of calendar: WorkingCalendar, from first: CivilDate, through last: CivilDate)
        -> [WorkingHalfDay]
    {
        (0...first.days(until: last)).compactMap { first.adding(days: $0) }.flatMap(calendar.halfDays(on:))
    }

    static func file(_ calendar: WorkingCalendar, opened instant: Instant) throws -> File {
        var file = File(empty: Dossier(under: .standard(try Sample.settings(calendar))))
        try file.record(.agencyOpened(name: "Agence"), at: instant, by: .system)
        try file.record(.mailboxOpened(.init("M", line: .mobile)), at: instant)
        try file.record(.mailboxOpened(.init("R", line: .landline)), at: instant)
        return file
    }

    @Test("Six agencies are tried")
    func calendarsAreValid() { #expect(Self.calendars.count == 6) }

    @Test("Each half-day owes one emptying of each mailbox, a closed day none, whenever one asks", arguments: calendars)
    func oneDutyEach(calendar: WorkingCalendar) throws {
        let halfDays = Self.halfDays(of: calendar, from: "2026-01-01", through: "2026-12-31")
        let start = calendar.territory.startOfDay("2026-01-01")
        let file = try Self.file(calendar, opened: start)
        let end = try #require(halfDays.last).closes.adding(milliseconds: -1)
        let all = file.dossier.duties(at: end)
        #expect(all.count == halfDays.count * 2)
        for (mailbox, clause) in [(Mailbox.ID("M"), Clause.mailboxEmptied), ("R", .answeringMachineEmptied)] {
            let duties = all.filter { $0.id.clause == clause.id && $0.subject == .mailbox(mailbox) }
            #expect(duties.map(\.id.part) == halfDays.map { .halfDay($0.halfDay) })
            #expect(duties.map(\.dueAt) == halfDays.map { $0.closes })
            #expect(duties.map(\.raisedAt) == [start] + halfDays.dropLast().map(\.closes))
        }
    }

    @Test("Emptied in each half-day, at any time of it, neither is ever breached", arguments: calendars)
    func allEmptied(calendar: WorkingCalendar) throws {
        let seed: UInt64 = 20_260_522
        var generator = Generator(seed: seed)
        var previous = calendar.territory.startOfDay("2026-01-01")
        var file = try Self.file(calendar, opened: previous)
        for halfDay in Self.halfDays(of: calendar, from: "2026-01-01", through: "2026-12-31") {
            let length = previous.milliseconds(until: halfDay.closes)
            let instant = previous.adding(milliseconds: Int64.random(in: 1...length, using: &generator))
            try file.record(.mailboxEmptied("M"), at: instant)
            try file.record(.mailboxEmptied("R"), at: instant)
            previous = halfDay.closes
        }
        #expect(file.dossier.breaches(at: previous) == [], "seed \(seed)")
        #expect(file.dossier.duties(at: previous).count == 2, "seed \(seed): the first half-day of the new year")
    }

    @Test(
        "One emptying left out, at each half-day of May in turn, breaches exactly that half-day",
        arguments: [calendars[0], calendars[5]])
    func oneLeftOut(calendar: WorkingCalendar) throws {
        let halfDays = Self.halfDays(of: calendar, from: "2026-05-01", through: "2026-05-31")
        #expect(halfDays.count > 30)
        let start = calendar.territory.startOfDay("2026-05-01")
        for leftOut in halfDays {
            var file = try Self.file(calendar, opened: start)
            for halfDay in halfDays {
                try file.record(.mailboxEmptied("R"), at: halfDay.closes)
                if halfDay != leftOut { try file.record(.mailboxEmptied("M"), at: halfDay.closes) }
            }
            let breaches = file.dossier.breaches(at: calendar.territory.startOfDay("2026-06-01"))
            #expect(breaches.compactMap(\.duty).map(\.part) == [.halfDay(leftOut.halfDay)])
            #expect(breaches.map(\.at) == [leftOut.closes])
            #expect(breaches.map(\.clause) == ["mailbox.emptied"])
        }
    }
}
