/// What a manager should have in mind when the owner comes in (*note de rendez-vous*; `meeting.personalised`, lines 52-55).
///
/// Built from the file, so that the welcome is personal and nobody searches: who the owner is, what the agency manages
/// for them, what they wait for, when they last spoke, and their last documents. ``plainText`` is the brief to print.
public struct MeetingBrief: Hashable, Sendable {
    /// The owner's name.
    public let owner: Label
    /// The next meeting with the owner; `nil` where none is ahead.
    public let appointment: Appointment?
    /// What is still to be consulted before it (clause `meeting.prepared`).
    public let toConsult: [Appointment.Item]
    /// What the agency manages: the dwellings of the mandates that run.
    public let dwellings: [Dwelling]
    /// The tenants who are about to leave, by lease.
    public let departures: [Lease.ID]
    /// Their leases, with the names of those tenants, in the same order.
    public let leasesEnding: [Lease]
    /// The requests and changes that are not settled, by the facts that tell them.
    public let openRequests: [FactNumber]
    /// The same, with their arrival and their tickets.
    public let openMatters: [Matter]
    /// What is owed to the owner, in the order of priority.
    public let owed: [Duty]
    /// The last contacts, the oldest first.
    public let lastContacts: [Contact]
    /// The statement with the latest cut-off; the corrected one, where it was corrected.
    public let lastStatement: Document?
    /// The last documents of the file, five at most, the youngest first; corrected ones are left out.
    public let lastDocuments: [Document]
    /// When the brief was asked for.
    public let madeAt: Instant
    /// The territory whose clock the brief shows.
    public let territory: Territory

    /// A request or a change that is not settled.
    public struct Matter: Hashable, Sendable {
        /// The fact that tells it.
        public let fact: FactNumber
        /// When it arrived.
        public let receivedAt: Instant
        /// The tickets opened for it.
        public let tickets: [Ticket.ID]
    }

    /// Builds the brief of an owner's file at an instant; `nil` for the agency's own journal.
    public init?(of dossier: Dossier, at instant: Instant) {
        guard let owner = dossier.owner else { return nil }
        self.owner = owner.name
        let day = dossier.day(at: instant)
        dwellings = dossier.mandates.filter { mandate in
            dossier.state.mandates[mandate.id]?.lastDay.map { day <= $0 } ?? true
        }.flatMap(\.dwellings)
        appointment = dossier.appointments.first { $0.startsAt >= instant }
        toConsult = appointment.flatMap { dossier.state.appointments[$0.id]?.unconsulted } ?? []
        leasesEnding = dossier.leases.filter { dossier.departure(of: $0.id) != nil }
        departures = leasesEnding.map(\.id)
        openRequests = dossier.openRequests
        openMatters = dossier.state.requests.entries.map {
            Matter(fact: $0.key, receivedAt: $0.value.receivedAt, tickets: $0.value.tickets)
        }
        owed = dossier.duties(at: instant).filter { $0.owedTo == .owner }
        lastContacts = dossier.recentContacts
        lastStatement = Self.lastStatement(among: dossier.documents)
        lastDocuments = Self.lastDocuments(in: dossier)
        madeAt = instant
        territory = dossier.settings(at: instant).agency.calendar.territory
    }

    private static func lastDocuments(in dossier: Dossier) -> [Document] {
        let filed = dossier.state.documents.values
        let replaced = Set(filed.compactMap(\.document.replaces))
        return filed.filter { !replaced.contains($0.document.id) }.sorted { $0.issuedBy > $1.issuedBy }.prefix(5)
            .map(\.document)
    }

    private static func lastStatement(among documents: [Document]) -> Document? {
        let replaced = Set(documents.compactMap(\.replaces))
        return documents.compactMap { document -> (Document, CivilDate)? in
            guard case .statement(_, let period) = document.content, !replaced.contains(document.id) else { return nil }
            return (document, period.to)
        }.max { $0.1 < $1.1 }?.0
    }
}
