import Gerance

/// The names, dates and titles of a replay, in the words of a manager.
struct Words {
    let territory: Territory
    private let now: Instant
    private let facts: [Fact]
    private let names: [Staff.ID: Label]
    private let manager: Staff.ID?
    private let titles: [Clause.ID: String]
    private let bearers: [Duty.ID: Staff.ID]

    init(for replay: Replay, staff: [Staff]) {
        let settings = replay.dossier.settings(at: replay.at)
        territory = settings.agency.calendar.territory
        now = replay.at
        facts = replay.facts
        names = Dictionary(staff.map { ($0.id, $0.name) }) { first, _ in first }
        manager = replay.dossier.manager
        let clauses = Clause.all + replay.dossier.rulebook.clauses
        titles = Dictionary(clauses.map { ($0.id, $0.title) }) { first, _ in first }
        bearers = replay.open.reduce(into: [:]) { $0[$1.id] = replay.dossier.bearer(of: $1) }
    }

    /// The name under which the agency opened its journal.
    var agencyName: String {
        guard case .agencyOpened(let name)? = facts.first?.content else { return "Aucun fait connu" }
        return name.description
    }

    /// A number of things, « 1 fait », « 3 faits »; French counts 0 as one.
    static func count(_ number: Int, _ one: String, _ many: String) -> String {
        "\(number) \(number < 2 ? one : many)"
    }

    // MARK: - Time

    /// A day in short, with its year where it is another one than now's.
    func day(_ instant: Instant) -> String { day(territory.civilDate(at: instant)) }

    /// A moment in short: the day and the hour.
    func moment(_ instant: Instant) -> String { "\(day(instant)) à \(territory.timeOfDay(at: instant))" }

    /// A limit, where the end of a day is told by that day.
    func limit(_ instant: Instant) -> String {
        let date = territory.civilDate(at: instant)
        guard territory.startOfDay(date) == instant, let eve = date.adding(days: -1) else { return moment(instant) }
        return "\(day(eve)) à \(TimeOfDay.endOfDay)"
    }

    private func day(_ date: CivilDate) -> String {
        let month = Self.months[date.month - 1]
        let year = date.year == territory.civilDate(at: now).year ? "" : " \(date.year)"
        return "\(date.weekday.name.prefix(3)). \(date.day == 1 ? "1er" : "\(date.day)") \(month)\(year)"
    }

    private static let months = [
        "janv.", "févr.", "mars", "avril", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc.",
    ]

    // MARK: - People

    /// The name of somebody of the agency; their identifier where it is all that is known.
    func name(of staff: Staff.ID) -> String { names[staff]?.description ?? staff.description }

    /// Who bears an open duty.
    func bearer(of duty: Duty) -> String {
        if let staff = bearers[duty.id] { return name(of: staff) }
        return switch duty.bearer {
        case .manager: "La gestion"
        case .accounting: "La comptabilité"
        case .everyone: "Toute l'agence"
        }
    }

    // MARK: - Clauses and facts

    /// The French title of a clause.
    func title(of clause: Clause.ID) -> String { titles[clause] ?? clause.description }

    /// A fact by its number and what it tells.
    func fact(_ number: FactNumber) -> String {
        guard facts.indices.contains(number.value - 1) else { return "fait\u{A0}n°\u{A0}\(number)" }
        return "\(facts[number.value - 1].summary), fait\u{A0}n°\u{A0}\(number)"
    }

    /// What a duty stems from, and which of a series it is.
    func cause(of duty: Duty) -> String {
        let part =
            switch duty.id.part {
            case .day(let day) where duty.action == .sendStatement: " : arrêté au \(day.name)"
            case .year(let year): " : année \(year)"
            case .halfDay(let halfDay): " : \(halfDay.name)"
            case .document(let document): " : \(document)"
            default: ""
            }
        return fact(duty.id.fact) + part
    }
}
