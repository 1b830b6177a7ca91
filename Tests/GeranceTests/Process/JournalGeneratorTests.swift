import Gerance
import GeranceTestKit
import Testing

@Suite("JournalGenerator")
struct JournalGeneratorTests {
    private static let seeds = Array(UInt64(1)...12)

    @Test(arguments: JournalGenerator.Kind.allCases, seeds)
    func `every fact is admitted, and folding at once or step by step leaves the same file`(
        kind: JournalGenerator.Kind, seed: UInt64
    ) throws {
        let rulebook = Rulebook.standard(try Sample.settings())
        var generator = JournalGenerator(kind, seed: seed)
        let journal = try generator.journal(of: 400)
        var dossier = Dossier(under: rulebook)
        for fact in journal.facts {
            try dossier.record(fact)
            let before = dossier
            #expect(throws: Refusal.self) { try dossier.record(fact) }
            #expect(dossier == before, "seed \(seed): a refused fact changed the file")
        }
        #expect(dossier == (try journal.dossier(under: rulebook)), "seed \(seed)")
        #expect(dossier.nextNumber == 401)
    }

    @Test(arguments: JournalGenerator.Kind.allCases)
    func `the same seed tells the same facts, another seed others`(kind: JournalGenerator.Kind) throws {
        func journal(_ seed: UInt64) throws -> Journal {
            var generator = JournalGenerator(kind, seed: seed)
            return try generator.journal(of: 200)
        }
        #expect(try journal(7) == journal(7))
        #expect(try journal(7) != journal(8))
    }

    @Test func `an owner's journal holds most kinds of facts, and work at hand stays bounded`() throws {
        var generator = JournalGenerator(.owner, seed: 1)
        var dossier = Dossier(under: .standard(try Sample.settings()))
        var kinds: Set<Fact.Kind> = []
        var mostOpen = 0
        for number in 1...4000 {
            let fact = try generator.nextFact()
            kinds.insert(fact.kind)
            try dossier.record(fact)
            if number % 100 == 0 { mostOpen = max(mostOpen, dossier.duties(at: fact.recordedAt).count) }
        }
        #expect(kinds.count >= 25)
        #expect((1...60).contains(mostOpen), "\(mostOpen) duties open at once")
    }

    @Test func `an agency's journal keeps its mailboxes empty, and sometimes fails to`() throws {
        var generator = JournalGenerator(.agency, seed: 1)
        let dossier = try generator.journal(of: 4000).dossier(under: .standard(try Sample.settings()))
        let at = try #require(dossier.lastRecordedAt)
        #expect(dossier.mailboxes.count == 8)
        #expect(dossier.duties(at: at).count <= 16)
        #expect((1...400).contains(dossier.breaches(at: at).filter { $0.clause == "mailbox.emptied" }.count))
    }
}
