import Gerance
import GeranceTestKit
import Testing

@Suite("Desk: a year of a portfolio")
struct DeskYearTests {
    @Test("a fault at any port call leaves what a year without faults leaves", arguments: PortFault.survivable)
    func everyCall(fault: PortFault) async throws {
        // Every call is struck by one of the faults here; the benchmark strikes every call by every fault, over a whole year.
        let year = try PortfolioYear(owners: 1, seed: 7, through: "2026-04-10")
        let sweep = try await FaultSweep(of: year, in: try DeskBench.office())
        let faults = PortFault.survivable
        let place = try #require(faults.firstIndex(of: fault))
        for call in stride(from: place + 1, through: sweep.calls, by: faults.count) {
            let harm = await sweep.strike(call, with: fault)
            #expect(harm == nil, "\(harm?.description ?? "")")
        }
        #expect(sweep.calls > 100)
    }

    @Test("faults that follow one another leave the same too", arguments: 1...8 as ClosedRange<UInt64>)
    func manyFaults(seed: UInt64) async throws {
        let year = try PortfolioYear(owners: 2, seed: 7, through: "2026-03-10")
        let sweep = try await FaultSweep(of: year, in: try DeskBench.office())
        let harm = await sweep.strike(with: .random(seed: seed, oneIn: 12))
        #expect(harm == nil, "seed \(seed): \(harm?.description ?? "")")
    }
}
