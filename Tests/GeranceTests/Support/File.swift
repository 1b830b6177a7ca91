import Gerance
import GeranceTestKit
import Testing

/// An owner's file under test: facts go in, duties and breaches come out as text that a table can hold.
struct File {
    private(set) var dossier: Dossier
    private(set) var journal = Journal()
    private(set) var consequences: [Consequence] = []

    /// A file under the standard rulebook, of an owner who joined on 5 January 2026 at 08:00 in Martinique.
    init(_ settings: Settings? = nil, owner: Owner? = nil) throws {
        dossier = Dossier(under: .standard(try settings ?? Sample.settings()))
        try record(
            .ownerJoined(try owner ?? Sample.owner(), manager: "lea"), at: "2026-01-05T12:00:00Z", by: Sample.manager)
    }

    /// A journal of the agency itself, opened on 5 January 2026 at 08:00 in Martinique.
    static func agency(_ settings: Settings? = nil) throws -> File {
        var file = File(empty: Dossier(under: .standard(try settings ?? Sample.settings())))
        try file.record(.agencyOpened(name: "Agence des Îles"), at: "2026-01-05T12:00:00Z", by: .system)
        return file
    }

    /// A file without any fact yet.
    init(empty dossier: Dossier) { self.dossier = dossier }

    /// Records a fact and gives its number.
    @discardableResult
    mutating func record(
        _ content: Fact.Content, at instant: Instant, recordedAt: Instant? = nil, by author: Author = Sample.manager
    ) throws -> FactNumber {
        let recording = try dossier.record(content, at: instant, recordedAt: recordedAt, by: author)
        journal.append(recording.fact)
        consequences += recording.consequences
        return recording.fact.id
    }

    /// The duties of some clauses at an instant, as `reply.limit/2 late`, in the order of priority.
    func duties(_ clauses: Clause..., at instant: Instant) -> [String] {
        dossier.duties(at: instant)
            .filter { duty in clauses.isEmpty || clauses.contains { $0.id == duty.id.clause } }
            .map { "\($0.id) \($0.state(at: instant))" }
    }

    /// The breaches of some clauses at an instant, as `reply.limit/2 2026-01-08T12:00:00Z`, lifted ones marked.
    func breaches(_ clauses: Clause..., at instant: Instant) -> [String] {
        dossier.breaches(at: instant)
            .filter { breach in clauses.isEmpty || clauses.contains { $0.id == breach.clause } }
            .map { "\($0.clause)/\($0.fact) \($0.at)" + ($0.lifting == nil ? "" : " lifted") }
    }
}
