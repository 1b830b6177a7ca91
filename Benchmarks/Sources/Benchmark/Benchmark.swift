import Gerance
import GeranceTestKit

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Measures what the library promises: how fast journals fold, how fast a file answers, what it weighs in memory.
///
///     swift run -c release --package-path Benchmarks Benchmark            # everything
///     Benchmark fold|duties|memory|contents|instructions [facts]          # one part
///     Benchmark phrasing [file]                                           # the checker of wording: speed
///     Benchmark phrasing-cold|phrasing-memory|phrasing-instructions       # its first check, its tables, its work
///     Benchmark phrasing-text [bytes]                                     # the letters that it is measured on
///     Benchmark account                                                   # statements of a month
///     Benchmark account-export OWNERS MONTHS SEED                         # postings for hledger, see ledger-check
///     Benchmark desk                                                      # facts recorded, due work run
///     Benchmark faults [owners]                                           # a year, struck at every port call
///     Benchmark fuzz [inputs] [seed]                                      # any text, checked
@main
enum Benchmark {
    static func main() async throws {
        let words = CommandLine.arguments.dropFirst()
        let count = words.dropFirst().first.flatMap { Int($0) }
        switch words.first {
        case nil:
            try foldAll()
            try askAll()
            try MemoryBenchmark.runAll()
            try PhrasingBenchmark.run([])
            try AccountBenchmark.run()
            try await deskAll()
        case "fold"?: try foldAll(sizes: count.map { [$0] } ?? sizes)
        case "duties"?: try askAll()
        case "memory"?: try MemoryBenchmark.runAll()
        case "memory-of"?: try MemoryBenchmark.run(Array(words.dropFirst()))
        case "contents"?: try FoldBenchmark.printContents(facts: count ?? 10_000)
        case "instructions"?: try InstructionBenchmark.run(Array(words.dropFirst()))
        case "account"?: try AccountBenchmark.run()
        case "account-export"?:
            let numbers = words.dropFirst().compactMap { Int($0) }
            guard numbers.count == 3 else { usage() }
            try AccountBenchmark.export(owners: numbers[0], months: numbers[1], seed: UInt64(numbers[2]))
        case "phrasing"?: try PhrasingBenchmark.run(Array(words.dropFirst()))
        case "phrasing-cold"?: PhrasingBenchmark.runCold()
        case "phrasing-memory"?: PhrasingBenchmark.runMemory()
        case "phrasing-instructions"?: PhrasingBenchmark.runInstructions(Array(words.dropFirst()))
        case "phrasing-text"?: print(PhrasingBenchmark.letters(bytes: count ?? 1_000_000), terminator: "")
        case "desk"?: try await deskAll()
        case "faults"?: try await DeskBenchmark.faults(owners: count ?? 1)
        case "fuzz"?: PhrasingFuzz.run(Array(words.dropFirst()))
        default: usage()
        }
    }

    private static func usage() -> Never {
        print(
            """
            Benchmark [fold | duties | memory | contents | instructions] [facts]
            Benchmark phrasing [file] | phrasing-cold | phrasing-memory | phrasing-instructions [bytes]
            Benchmark phrasing-text [bytes] | fuzz [inputs] [seed]
            Benchmark desk | faults [owners]
            Benchmark account | account-export OWNERS MONTHS SEED
            """)
        exit(64)
    }

    static let sizes = [10_000, 100_000, 1_000_000]

    static func foldAll(sizes: [Int] = sizes) throws {
        print("Fold with the standard rulebook, one core")
        for kind in JournalGenerator.Kind.allCases {
            for size in sizes { try FoldBenchmark.run(kind, facts: size) }
        }
    }

    static func deskAll() async throws {
        print("Desk on ports in memory, one core")
        try await DeskBenchmark.record(owners: 100, factsEach: 1000)
        try await DeskBenchmark.dueWork(dossiers: 100_000)
    }

    static func askAll() throws {
        print("duties(at:)")
        for open in [10, 100, 1000, 10_000] { try DutiesBenchmark.run(open: open, facts: open) }
        for facts in [1000, 100_000, 1_000_000] { try DutiesBenchmark.run(open: 100, facts: facts) }
    }
}
