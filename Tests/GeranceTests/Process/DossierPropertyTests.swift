import Foundation
import Gerance
import GeranceTestKit
import Testing

@Suite("Dossier: what holds for any journal")
struct DossierPropertyTests {
    static let seeds: [UInt64] = [1, 2, 3, 5, 8, 13, 21, 34]

    @Test("The scribbled facts try what they should: some follow, some are refused, for many reasons", arguments: seeds)
    func scribbles(seed: UInt64) throws {
        let file = try ScribbledFile(seed: seed, tries: 600)
        #expect(file.facts.count > 150)
        #expect(file.refusals.count > 100)
        #expect(Set(file.refusals.map { "\($0.fault)".split(separator: " ").first ?? "" }).count > 3)
        #expect(file.consequences.count > 150)
    }

    @Test("A refused fact leaves the file as it was", arguments: seeds)
    func refusal(seed: UInt64) throws {
        #expect(try ScribbledFile(seed: seed, tries: 600).refusalsChangeNothing)
    }

    @Test("A journal folded in any split, and through its text, gives the same file", arguments: seeds)
    func splits(seed: UInt64) throws {
        let file = try ScribbledFile(seed: seed, tries: 400)
        let rulebook = Rulebook.standard(try Sample.settings())
        var random = Generator(seed: seed)
        for _ in 0..<5 {
            let cut = Int.random(in: 0...file.facts.count, using: &random)
            var dossier = try Journal(Array(file.facts[..<cut])).dossier(under: rulebook)
            let text = try JSONEncoder().encode(Array(file.facts[cut...]))
            for fact in try JSONDecoder().decode([Fact].self, from: text) { try dossier.record(fact) }
            #expect(dossier == file.dossier, "seed \(seed), split at \(cut)")
            #expect(
                dossier.breaches(at: "2027-01-01T00:00:00Z") == file.dossier.breaches(at: "2027-01-01T00:00:00Z"),
                "seed \(seed), split at \(cut)")
        }
    }

    @Test("Asking changes nothing, whenever it is done", arguments: seeds)
    func asking(seed: UInt64) throws {
        let file = try ScribbledFile(seed: seed, tries: 300)
        var dossier = Dossier(under: .standard(try Sample.settings()))
        for fact in file.facts {
            _ = dossier.duties(at: fact.recordedAt)
            _ = dossier.breaches(at: fact.recordedAt.adding(hours: 10_000))
            try dossier.record(fact)
        }
        #expect(dossier == file.dossier, "seed \(seed)")
    }

    @Test("A duty asked for later is the same duty, only its state moves on", arguments: seeds)
    func time(seed: UInt64) throws {
        let dossier = try ScribbledFile(seed: seed, tries: 300).dossier
        let last = try #require(dossier.lastRecordedAt)
        var earlier = dossier.duties(at: last)
        for hours in [1, 7, 24, 49, 24 * 9, 24 * 40, 24 * 400] {
            let instant = last.adding(hours: hours)
            let later = dossier.duties(at: instant)
            for duty in earlier {
                // Advice may end with time; what is owed ends by facts alone.
                guard let same = later.first(where: { $0.id == duty.id }) else {
                    #expect(duty.isAdvice, "seed \(seed): \(duty.id) is gone after \(hours) h")
                    continue
                }
                #expect(same == duty, "seed \(seed), after \(hours) h")
            }
            for duty in later where !earlier.contains(where: { $0.id == duty.id }) {
                #expect(duty.raisedAt > last, "seed \(seed): \(duty.id) appears after \(hours) h")
            }
            earlier = later
        }
    }

    @Test("Every duty raised is open, or ended once", arguments: seeds)
    func conservation(seed: UInt64) throws {
        let file = try ScribbledFile(seed: seed, tries: 600)
        var open: [Duty.ID: Duty] = [:]
        for consequence in file.consequences {
            switch consequence {
            case .raised(let duty):
                #expect(open[duty.id] == nil, "seed \(seed): \(duty.id) is raised twice")
                open[duty.id] = duty
            case .postponed(let duty): open[duty.id] = duty
            case .discharged(let duty, _, _), .lapsed(let duty, _):
                #expect(open.removeValue(forKey: duty.id) == duty, "seed \(seed): \(duty.id) ends without having begun")
            case .breached, .lifted: break
            @unknown default: break
            }
        }
        let asked = file.dossier.duties(at: try #require(file.dossier.lastRecordedAt))
        #expect(Set(asked) == Set(open.values), "seed \(seed)")
    }

    @Test("A breach, once there, stays, lifted or not", arguments: seeds)
    func breaches(seed: UInt64) throws {
        let file = try ScribbledFile(seed: seed, tries: 300)
        var dossier = Dossier(under: .standard(try Sample.settings()))
        var known: Set<String> = []
        for fact in file.facts {
            try dossier.record(fact)
            let now = Set(dossier.breaches(at: fact.recordedAt).map { "\($0.clause) \($0.at) \($0.fact)" })
            let gone = known.subtracting(now)
            #expect(gone.isEmpty, "seed \(seed), fact \(fact.id)")
            known = now
        }
    }

    @Test("Duties come in the order of priority: owed to owners first, advice last, then by limit", arguments: seeds)
    func priority(seed: UInt64) throws {
        let dossier = try ScribbledFile(seed: seed, tries: 300).dossier
        let duties = dossier.duties(at: try #require(dossier.lastRecordedAt))
        for (first, second) in zip(duties, duties.dropFirst()) {
            let keys = [first, second].map { ($0.owedTo == .owner ? 0 : 1, $0.isAdvice ? 1 : 0, $0.dueAt ?? .last) }
            #expect(keys[0] <= keys[1], "seed \(seed): \(first.id) before \(second.id)")
        }
    }
}
