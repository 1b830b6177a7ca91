import Gerance
import GeranceTestKit

/// The desk on ports in memory: facts recorded a second, and the due work of many dossiers of which few have any.
enum DeskBenchmark {
    /// Records the facts of some owners one by one, in turn, as they come in.
    static func record(owners: Int, factsEach: Int) async throws {
        let journals = try (0..<owners).map { number in
            var generator = JournalGenerator(.owner, seed: 20_260_105 + UInt64(number))
            return (id: try Journal.ID("O-\(number)"), facts: try generator.journal(of: factsEach).facts)
        }
        let office = Office(under: .standard(try Sample.settings()), staff: [])
        var best = Duration.seconds(3600)
        for _ in 0..<3 {
            let memory = InMemoryPorts(at: .first)
            let desk = Desk(for: office, through: memory.ports)
            let duration = try await ContinuousClock().measure {
                for place in 0..<factsEach {
                    for (id, facts) in journals {
                        let fact = facts[place]
                        memory.clock.set(to: fact.recordedAt)
                        try await desk.record(fact.content, in: id, at: fact.at, by: fact.author)
                    }
                }
            }
            best = min(best, duration)
        }
        let count = owners * factsEach
        print(
            "  recorded through the desk, \(owners) journals:".padded(48),
            "\(Int(Double(count) / best.seconds)) facts/s, \(Int(best.seconds * 1e9) / count) ns each")
    }

    /// Runs the due work of a store of which a hundredth of the dossiers has any.
    static func dueWork(dossiers: Int) async throws {
        let memory = InMemoryPorts(at: "2026-01-05T12:00:00Z", skipsSleep: true)
        let desk = Desk(for: try office(), through: memory.ports)
        for number in 0..<dossiers {
            let id = try Journal.ID("O-\(number)")
            try await desk.record(.ownerJoined(try Sample.owner(), manager: "lea"), in: id, by: Sample.manager)
        }
        let first = await desk.runDueWork()
        memory.clock.advance(hours: 1)
        for number in stride(from: 0, to: dossiers, by: 100) {
            let id = try Journal.ID("O-\(number)")
            try await desk.record(
                .changeRequested(Change(of: .other, by: .clientSpace)), in: id, by: .owner)
        }
        let before = await memory.journals.calls
        var second = DueWorkReport?.none
        let duration = await ContinuousClock().measure { second = await desk.runDueWork() }
        let after = await memory.journals.calls
        let calls = after.map { method, count in (method, count - (before[method] ?? 0)) }
            .filter { $0.1 > 0 }.sorted { $0.0.rawValue < $1.0.rawValue }
            .map { "\($0.1) \($0.0.rawValue)" }.joined(separator: ", ")
        print("  first run of \(dossiers) dossiers:".padded(48), "\(first.dossiers.count) worked on")
        print(
            "  due work of \(dossiers) dossiers:".padded(48),
            "\(second?.dossiers.count ?? 0) worked on in \(Int(duration.seconds * 1000)) ms: \(calls)")
    }

    /// Strikes every port call of a year by every fault that a port may have.
    static func faults(owners: Int) async throws {
        let sweep = try await FaultSweep(of: try PortfolioYear(owners: owners, seed: 2026), in: try office())
        let strikes = (1...sweep.calls).flatMap { call in PortFault.survivable.map { (call, $0) } }
        // A few years at a time, one for each core and one that waits.
        let harms = await withTaskGroup(of: FaultSweep.Harm?.self) { group in
            var harms: [FaultSweep.Harm] = []
            for (place, (call, fault)) in strikes.enumerated() {
                if place >= 3, let done = await group.next(), let harm = done { harms.append(harm) }
                group.addTask { await sweep.strike(call, with: fault) }
            }
            for await case let harm? in group { harms.append(harm) }
            return harms
        }
        for harm in harms.prefix(10) { print(harm) }
        let count = strikes.count
        print("  a year of \(owners) owners: \(sweep.calls) port calls, \(count) faults, \(harms.count) did harm")
        if !harms.isEmpty { throw Harmful() }
    }

    private struct Harmful: Error {}

    private static func office() throws -> Office {
        var office = Office(
            under: .standard(try Sample.settings()),
            staff: [
                Staff(id: "lea", name: "Léa Cadet", role: .manager),
                Staff(id: "marc", name: "Marc Rosier", role: .accounting),
            ])
        office.tenseZone = { _ in TenseZone(.unlisted) }
        return office
    }
}
