/// What a manager should have in mind when the owner comes in (*note de rendez-vous*; `meeting.personalised`, lines 52-55).
///
/// Built from the file, so that the welcome is personal and nobody searches: who the owner is, what the agency manages
/// for them, what they wait for, when they last spoke, and their last statement.
public struct MeetingBrief: Hashable, Sendable {
    /// The owner's name.
    public let owner: Label
    /// What the agency manages: the dwellings of the mandates that run.
    public let dwellings: [Dwelling]
    /// The tenants who are about to leave, by lease.
    public let departures: [Lease.ID]
    /// The requests and changes that are not settled, by the facts that tell them.
    public let openRequests: [FactNumber]
    /// What is owed to the owner, in the order of priority.
    public let owed: [Duty]
    /// The last contacts, the oldest first.
    public let lastContacts: [Contact]
    /// The statement with the latest cut-off; the corrected one, where it was corrected.
    public let lastStatement: Document?

    /// Builds the brief of an owner's file at an instant; `nil` for the agency's own journal.
    public init?(of dossier: Dossier, at instant: Instant) {
        guard let owner = dossier.owner else { return nil }
        self.owner = owner.name
        let day = dossier.day(at: instant)
        dwellings = dossier.mandates.filter { mandate in
            dossier.state.mandates[mandate.id]?.lastDay.map { day <= $0 } ?? true
        }.flatMap(\.dwellings)
        departures = dossier.leases.map(\.id).filter { dossier.departure(of: $0) != nil }
        openRequests = dossier.openRequests
        owed = dossier.duties(at: instant).filter { $0.owedTo == .owner }
        lastContacts = dossier.recentContacts
        lastStatement = Self.lastStatement(among: dossier.documents)
    }

    private static func lastStatement(among documents: [Document]) -> Document? {
        let replaced = Set(documents.compactMap(\.replaces))
        return documents.compactMap { document -> (Document, CivilDate)? in
            guard case .statement(_, let period) = document.content, !replaced.contains(document.id) else { return nil }
            return (document, period.to)
        }.max { $0.1 < $1.1 }?.0
    }
}
