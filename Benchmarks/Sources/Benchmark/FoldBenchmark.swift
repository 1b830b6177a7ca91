import Gerance
import GeranceTestKit

/// Facts per second of a fold, the best of several.
enum FoldBenchmark {
    static func run(_ kind: JournalGenerator.Kind, facts: Int) throws {
        var generator = JournalGenerator(kind, seed: 20_260_105)
        let journal = try generator.journal(of: facts)
        let rulebook = Rulebook.standard(try Sample.settings())
        var best = Duration.seconds(3600)
        var dossier = Dossier(under: rulebook)
        for _ in 0..<(facts > 100_000 ? 3 : 10) {
            best = min(
                best, try ContinuousClock().measure { dossier = try fold(journal, under: rulebook) })
        }
        let at = dossier.lastRecordedAt ?? .first
        print(
            "  \(kind.rawValue), \(facts) facts:".padded(32),
            "\(Int(Double(facts) / best.seconds)) facts/s, \(Int(best.seconds * 1e9) / facts) ns each;",
            "then \(dossier.duties(at: at).count) open duties, \(dossier.breaches(at: at).count) breaches")
    }

    /// What the generated journals hold, so that a figure can be judged.
    static func printContents(facts: Int) throws {
        let rulebook = Rulebook.standard(try Sample.settings())
        for kind in JournalGenerator.Kind.allCases {
            var generator = JournalGenerator(kind, seed: 20_260_105)
            let journal = try generator.journal(of: facts)
            let dossier = try journal.dossier(under: rulebook)
            let at = dossier.lastRecordedAt ?? .first
            print("\(kind.rawValue), until \(at)")
            tally("facts", journal.facts.map(\.kind.name))
            tally("open duties", dossier.duties(at: at).map(\.id.clause.description))
            tally("breaches", dossier.breaches(at: at).map { "\($0.clause) \($0.severity)" })
        }
    }

    private static func tally(_ title: String, _ names: [String]) {
        print("  \(title):")
        let counts = names.reduce(into: [:]) { $0[$1, default: 0] += 1 }
        for (name, count) in counts.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
            print("    \(name.padded(36)) \(count)")
        }
    }
}

/// The fold alone, under a name that a profiler can be told to look at.
@inline(never)
func fold(_ journal: Journal, under rulebook: Rulebook) throws -> Dossier {
    try journal.dossier(under: rulebook)
}

extension Duration {
    var seconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }
}

extension String {
    func padded(_ width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
}
