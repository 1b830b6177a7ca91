/// The breaches of a dossier, in the order in which they came to light.
struct Breaches: Hashable, Sendable {
    private(set) var all: [Breach] = []
    private var placeOfDuty: [Duty.ID: Int] = [:]
    /// The youngest limit among the breached ones: what happened after it can lift none of them.
    private var youngest = Instant.first

    mutating func add(_ breach: Breach) {
        youngest = max(youngest, breach.at)
        if let duty = breach.duty { placeOfDuty[duty] = all.count }
        all.append(breach)
    }

    /// The breach of a duty left undone past its limit, unless it is lifted.
    subscript(duty: Duty.ID) -> Breach? {
        guard let place = placeOfDuty[duty], all[place].lifting == nil else { return nil }
        return all[place]
    }

    /// The duties of a clause whose breach something at an instant could lift, in the order in which they came to light.
    func duties(under clause: Clause.ID, liftedBySomethingAt instant: Instant) -> [Duty.ID] {
        guard instant <= youngest else { return [] }
        return all.filter { $0.clause == clause && $0.lifting == nil && instant <= $0.at }.compactMap(\.duty)
    }

    /// Lifts the breach of a duty if a fact shows that it was settled in time; the lifted breach.
    mutating func lift(_ duty: Duty.ID, settledAt instant: Instant, by fact: Fact) -> Breach? {
        guard instant <= youngest, let place = placeOfDuty[duty], all[place].lifting == nil, instant <= all[place].at
        else { return nil }
        all[place].lifting = Breach.Lifting(by: fact.id, recordedAt: fact.recordedAt)
        return all[place]
    }

    /// Lifts every breach that stems from a fact which another one annuls; the lifted breaches.
    mutating func lift(from annulled: FactNumber, by fact: Fact) -> [Breach] {
        var lifted: [Breach] = []
        for place in all.indices where all[place].fact == annulled && all[place].lifting == nil {
            all[place].lifting = Breach.Lifting(by: fact.id, recordedAt: fact.recordedAt)
            lifted.append(all[place])
        }
        return lifted
    }
}
