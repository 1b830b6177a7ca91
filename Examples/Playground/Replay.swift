import Gerance

/// A journal folded fact by fact, with every duty that it raised and what became of it.
struct Replay {
    /// The file as it is known at ``at``.
    let dossier: Dossier
    /// The facts that are known at ``at``.
    let facts: [Fact]
    /// The instant that is asked about.
    let at: Instant
    /// The duties that are done or lapsed, in the order in which they were settled.
    let settled: [Settled]

    /// What is owed, in the order of priority.
    var open: [Duty] { dossier.duties(at: at) }
    /// What was breached, remarks included, in the order of time.
    var breaches: [Breach] { dossier.breaches(at: at) }

    /// A duty that is owed no more.
    struct Settled {
        let duty: Duty
        let state: Duty.State
        let at: Instant
        /// The fact that did it; none for a duty that lapsed.
        let by: FactNumber?
    }

    /// Folds what a journal tells up to an instant, or all of it up to its last recording.
    init(of file: JournalFile, at instant: Instant?, under rulebook: Rulebook) throws(Failure) {
        var dossier = Dossier(under: rulebook)
        var facts: [Fact] = []
        var consequences: [Consequence] = []
        // The library folds a journal in one call, `Journal.dossier(under:asKnownAt:)`. Here what followed is kept too.
        for (place, fact) in file.journal.facts.enumerated() where instant.map({ fact.recordedAt <= $0 }) ?? true {
            do throws(Refusal) {
                consequences += try dossier.record(fact)
            } catch {
                throw .refused(line: file.line(ofFactAt: place), error)
            }
            facts.append(fact)
        }
        guard let at = instant ?? dossier.lastRecordedAt else { throw .emptyJournal }
        self.at = at
        consequences += dossier.consequences(until: at)
        self.dossier = dossier
        self.facts = facts
        settled = consequences.compactMap { Settled($0) }
    }
}

extension Replay.Settled {
    fileprivate init?(_ consequence: Consequence) {
        switch consequence {
        case .discharged(let duty, let at, let by): self.init(duty: duty, state: .discharged, at: at, by: by)
        case .lapsed(let duty, let at): self.init(duty: duty, state: .lapsed, at: at, by: nil)
        case .raised, .postponed, .breached, .lifted: return nil
        }
    }
}
