extension Journal {
    /// What happened on a mandate in a period, a sentence each, in the order of recording: notices, leases, their ends.
    ///
    /// A statement tells it beside the figures. The day is that of recording, at the agency's place, so that each event is in
    /// one statement. A fact that was annulled is left out.
    public func events(of id: Mandate.ID, in period: Period, at territory: Territory) -> [Label] {
        var dwellings: Set<Dwelling.ID> = []
        var leases: [Lease.ID: Lease] = [:]
        var events: [Label] = []
        let annulled = annulledFacts
        for fact in facts where !annulled.contains(fact.id) {
            switch fact.content {
            case .mandateSigned(let mandate) where mandate.id == id,
                .mandateAmended(let mandate) where mandate.id == id:
                dwellings = Set(mandate.dwellings.map(\.id))
            case .leaseSigned(let lease), .leaseAmended(let lease): leases[lease.id] = lease
            default: break
            }
            guard (period.from...period.to).contains(territory.civilDate(at: fact.recordedAt)),
                let (lease, sentence) = Self.event(fact.content, leases), dwellings.contains(lease.dwelling),
                let label = Self.label(sentence)
            else { continue }
            events.append(label)
        }
        return events
    }

    private static func event(_ content: Fact.Content, _ leases: [Lease.ID: Lease]) -> (Lease, String)? {
        func about(_ id: Lease.ID, _ sentence: (String) -> String) -> (Lease, String)? {
            leases[id].map { ($0, sentence($0.tenant.names.map(\.fullName).joined(separator: ", "))) }
        }
        return switch content {
        case .leaseSigned(let lease): about(lease.id) { "Nouveau bail de \($0), à compter du \(lease.startsOn.name)" }
        case .leaseEnded(let id, let day): about(id) { "Fin du bail de \($0), le \(day.name)" }
        case .departureAnnounced(let notice):
            about(notice.lease) { name in
                "Congé de \(name)" + (notice.receivedOn.map { ", reçu le \($0.name)" } ?? "")
            }
        case .departureWithdrawn(let id): about(id) { "\($0) reste dans les lieux : le congé est retiré" }
        default: nil
        }
    }

    /// The sentence, shortened where long names exceed what a line holds.
    private static func label(_ sentence: String) -> Label? { try? Label(String(sentence.prefix(Label.limit))) }
}
