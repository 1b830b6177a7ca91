extension Journal {
    /// What happened on a mandate in a period, a sentence each, in the order of recording: notices, leases, works that have a
    /// label, the owner's requests that are followed in tickets.
    ///
    /// A statement tells it beside the figures. The day is that of recording, at the agency's place, so that each event is in
    /// one statement. A request that names no mandate is told with the first one. A fact that was annulled is left out.
    public func events(of id: Mandate.ID, in period: Period, at territory: Territory) -> [Label] {
        var events = MandateEvents(of: id, isFirst: mandates.first == id)
        let annulled = annulledFacts
        var labels: [Label] = []
        for fact in facts where !annulled.contains(fact.id) {
            events.learn(fact)
            guard (period.from...period.to).contains(territory.civilDate(at: fact.recordedAt)),
                let sentence = events.sentence(fact.content), let label = Self.label(sentence)
            else { continue }
            labels.append(label)
        }
        return labels
    }

    /// The sentence, shortened where long names exceed what a line holds.
    private static func label(_ sentence: String) -> Label? { try? Label(String(sentence.prefix(Label.limit))) }
}

/// What must be known of a mandate so that its events can be told.
private struct MandateEvents {
    private let id: Mandate.ID
    private let isFirst: Bool
    private var dwellings: Set<Dwelling.ID> = []
    private var leases: [Lease.ID: Lease] = [:]
    /// The subjects of the mandate's requests and changes.
    private var subjects: [FactNumber: String] = [:]
    /// The subjects of its tickets that the owner can follow.
    private var tickets: [Ticket.ID: String] = [:]

    init(of id: Mandate.ID, isFirst: Bool) {
        self.id = id
        self.isFirst = isFirst
    }

    mutating func learn(_ fact: Fact) {
        switch fact.content {
        case .mandateSigned(let mandate) where mandate.id == id, .mandateAmended(let mandate) where mandate.id == id:
            dwellings = Set(mandate.dwellings.map(\.id))
        case .leaseSigned(let lease), .leaseAmended(let lease): leases[lease.id] = lease
        case .requestReceived(let request): learn(fact.id, request.subject, of: request.mandate)
        case .changeRequested(let change): learn(fact.id, change.subject, of: change.mandate)
        case .ticketOpened(let ticket) where ticket.isVisibleToOwner:
            let served = ticket.served.compactMap { subjects[$0] }
            if !served.isEmpty { tickets[ticket.id] = served.joined(separator: ", ") }
        default: break
        }
    }

    private mutating func learn(_ number: FactNumber, _ subject: Label?, of mandate: Mandate.ID?) {
        guard mandate.map({ $0 == id }) ?? isFirst, let subject else { return }
        subjects[number] = subject.description
    }

    /// The sentence of an event; `nil` for what is none, or of another mandate.
    func sentence(_ content: Fact.Content) -> String? {
        switch content {
        case .leaseSigned(let lease):
            tenant(lease.id).map { "Nouveau bail de \($0), à compter du \(lease.startsOn.name)" }
        case .leaseEnded(let id, let day): tenant(id).map { "Fin du bail de \($0), le \(day.name)" }
        case .departureAnnounced(let notice):
            tenant(notice.lease).map { name in
                "Congé de \(name)" + (notice.receivedOn.map { ", reçu le \($0.name)" } ?? "")
            }
        case .departureWithdrawn(let id): tenant(id).map { "Congé de \($0) retiré" }
        case .ticketOpened(let ticket): tickets[ticket.id].map { "Votre demande est suivie : \($0)" }
        case .ticketClosed(let id): tickets[id].map { "Votre demande est traitée : \($0)" }
        case .accountPosted(let posting)
        where posting.mandate == id && posting.category.isWorks && posting.reverses == nil:
            posting.label.map { "Travaux : \($0)" }
        default: nil
        }
    }

    /// Who rents under a lease of the mandate.
    private func tenant(_ id: Lease.ID) -> String? {
        guard let lease = leases[id], dwellings.contains(lease.dwelling) else { return nil }
        return lease.tenant.names.map(\.fullName).joined(separator: ", ")
    }
}
