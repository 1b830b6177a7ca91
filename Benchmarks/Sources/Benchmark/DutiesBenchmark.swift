import Gerance
import GeranceTestKit

/// The time of `duties(at:)`, by the number of open duties and by the age of the journal.
enum DutiesBenchmark {
    /// A file of so many facts, of which the last ones leave so many duties open.
    static func run(open: Int, facts: Int) throws {
        let rulebook = Rulebook.standard(try Sample.settings())
        var dossier = Dossier(under: rulebook)
        var generator = JournalGenerator(.owner, seed: 20_260_105)
        for _ in 0..<max(5, facts - open) { try dossier.record(try generator.nextFact()) }
        let from = dossier.lastRecordedAt ?? .first
        var at = from
        while dossier.duties(at: at).count < open {
            // A voicemail raises two duties: the reply, and its treatment within the half-day.
            at = at.adding(milliseconds: 1000)
            try dossier.record(.voicemailLeft(Voicemail(on: .mobile)), at: at, by: .owner)
        }
        let rounds = max(5, 20_000 / open)
        var found = 0
        let time = ContinuousClock().measure {
            for _ in 0..<rounds { found += dossier.duties(at: at).count }
        }
        print(
            "  \(open) open duties, \(facts) facts:".padded(40),
            "\(Int(time.seconds / Double(rounds) * 1e9)) ns, \(found / rounds) duties")
    }
}
