import Gerance
import GeranceTestKit

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// What a folded dossier holds resident: each size in a process of its own, in which no fact is kept.
enum MemoryBenchmark {
    static func runAll() throws {
        print("Resident memory of a dossier, its journal not kept")
        for kind in JournalGenerator.Kind.allCases {
            for size in Benchmark.sizes { runChild([kind.rawValue, String(size)]) }
        }
    }

    static func run(_ words: [String]) throws {
        let kind = words.first.flatMap { JournalGenerator.Kind(rawValue: $0) } ?? .owner
        let facts = words.dropFirst().first.flatMap { Int($0) } ?? 10_000
        let rulebook = Rulebook.standard(try Sample.settings())
        var generator = JournalGenerator(kind, seed: 20_260_105)
        var dossier = Dossier(under: rulebook)
        for _ in 0..<1000 { try dossier.record(try generator.nextFact()) }
        let before = residentBytes()
        for _ in 1000..<facts { try dossier.record(try generator.nextFact()) }
        let after = residentBytes()
        let at = dossier.lastRecordedAt ?? .first
        print(
            "  \(kind.rawValue), \(facts) facts:".padded(32),
            "\((after - before) / 1024) KiB more than after 1,000 facts,",
            "\((after - before) / max(1, facts - 1000)) bytes a fact;",
            "\(dossier.documents.count) documents, \(dossier.breaches(at: at).count) breaches")
    }

    private static func runChild(_ arguments: [String]) {
        let program = CommandLine.arguments[0]
        fflush(nil)
        _ = system("'\(program)' memory-of \(arguments.joined(separator: " "))")
    }

    /// The resident memory as the kernel counts it, without the pages of the program file and of shared libraries.
    static func residentBytes() -> Int {
        guard let file = fopen("/proc/self/statm", "r") else { return 0 }
        defer { fclose(file) }
        var buffer = [CChar](repeating: 0, count: 128)
        guard fgets(&buffer, 128, file) != nil else { return 0 }
        let fields = String(decoding: buffer.map { UInt8(bitPattern: $0) }, as: UTF8.self).split(separator: " ")
        let pages = fields.dropFirst().prefix(2).compactMap { Int($0) }
        return pages.count == 2 ? (pages[0] - pages[1]) * 4096 : 0
    }
}
