import Gerance
import GeranceTestKit

/// A fold to be counted in instructions, which repeat on a busy machine as times do not.
///
///     valgrind --tool=callgrind --toggle-collect='*fold*Journal*Rulebook*' Benchmark instructions owner 10000
enum InstructionBenchmark {
    static func run(_ words: [String]) throws {
        let kind = words.first.flatMap { JournalGenerator.Kind(rawValue: $0) } ?? .owner
        let facts = words.dropFirst().first.flatMap { Int($0) } ?? 10_000
        var generator = JournalGenerator(kind, seed: 20_260_105)
        let journal = try generator.journal(of: facts)
        _ = try fold(journal, under: .standard(try Sample.settings()))
    }
}
