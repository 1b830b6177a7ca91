import Gerance
import GeranceTestKit
import Testing

/// Something that somebody does in a test, with the words that say it in a table.
struct Deed: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let content: Fact.Content
    let author: Author

    init(_ words: String, _ content: Fact.Content, by author: Author = Sample.manager) {
        testDescription = words
        self.content = content
        self.author = author
    }

    /// The same deed by everybody of the agency who is no manager.
    static func byOthers(_ words: String, _ content: Fact.Content) -> [Deed] {
        Role.allCases.filter { $0 != .manager }
            .map { Deed("\(words), by \($0)", content, by: .staff("autre", $0)) }
    }
}

extension File {
    @discardableResult
    mutating func record(_ deed: Deed, at instant: Instant, recordedAt: Instant? = nil) throws -> FactNumber {
        try record(deed.content, at: instant, recordedAt: recordedAt, by: deed.author)
    }

    /// What followed so far under some clauses, as `raised reply.limit/2`.
    func followed(_ clauses: Clause...) -> [String] {
        consequences.compactMap { consequence in
            let (verb, clause, rest) = consequence.words
            return clauses.isEmpty || clauses.contains { $0.id == clause } ? "\(verb) \(rest)" : nil
        }
    }

    /// The only open duty of a clause at an instant, as `2026-01-06T12:00:00Z to 2026-01-08T12:00:00Z by manager for
    /// owner`.
    func terms(of clause: Clause, at instant: Instant) -> [String] {
        dossier.duties(at: instant).filter { $0.id.clause == clause.id }
            .map { duty in
                "\(duty.raisedAt) to \(duty.dueAt?.description ?? "whenever") by \(duty.bearer) for \(duty.owedTo)"
            }
    }

    /// The reason for which a fact is refused; `nil` where it is admitted.
    func refusal(
        of content: Fact.Content, at instant: Instant, recordedAt: Instant? = nil, by author: Author = Sample.manager
    ) -> Refusal.Fault? {
        var copy = dossier
        do throws(Refusal) {
            try copy.record(content, at: instant, recordedAt: recordedAt, by: author)
            return nil
        } catch {
            return error.fault
        }
    }
}

extension Consequence {
    /// What followed, the clause under which, and what it bears on.
    fileprivate var words: (verb: String, clause: Clause.ID, rest: String) {
        switch self {
        case .raised(let duty): ("raised", duty.id.clause, "\(duty.id)")
        case .discharged(let duty, _, let fact): ("discharged", duty.id.clause, "\(duty.id) by \(fact)")
        case .lapsed(let duty, _): ("lapsed", duty.id.clause, "\(duty.id)")
        case .postponed(let duty): ("postponed", duty.id.clause, "\(duty.id) to \(duty.dueAt ?? .last)")
        case .breached(let breach): (breach.severity.rawValue, breach.clause, "\(breach.clause)/\(breach.fact)")
        case .lifted(let breach): ("lifted", breach.clause, "\(breach.clause)/\(breach.fact)")
        @unknown default: ("?", "?", "?")
        }
    }
}

extension Sample {
    /// The settings of an agency with other hours, holidays, delays.
    static func settings(
        _ calendar: WorkingCalendar = WorkingCalendar(territory: .martinique),
        _ change: (inout Delays) -> Void = { _ in }
    ) throws -> Settings {
        var settings = try settings()
        settings.agency.calendar = calendar
        change(&settings.delays)
        return settings
    }
}

extension MessageSent {
    /// The same message, written by a machine on its own.
    var automatic: MessageSent {
        var copy = self
        copy.isAutomatic = true
        return copy
    }
}
