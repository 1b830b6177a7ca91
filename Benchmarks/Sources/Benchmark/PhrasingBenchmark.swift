import Gerance
import GeranceTestKit

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// How fast drafts are checked, what the first check costs, and what it weighs in memory.
enum PhrasingBenchmark {
    /// Everything, on a text of a file or on generated letters.
    static func run(_ words: [String]) throws {
        let text = try words.first.map { try contents(of: $0) } ?? letters(bytes: 1_000_000)
        let checker = PhrasingChecker(.email)
        print("Check, one core, best of ten")
        measure("letters, \(text.utf8.count) bytes", text, checker)
        if words.isEmpty {
            for size in [250_000, 500_000, 2_000_000, 4_000_000] {
                measure("letters, \(size) bytes", letters(bytes: size), checker)
            }
        }
        let sentence = text.filter { !".!?;\n".contains($0) }
        measure("the same as one sentence, \(sentence.utf8.count) bytes", sentence, checker)
        print("Repetition, 1 MB each")
        for unit in repetitions { measure("\"\(unit.prefix(24))\"", repeated(unit, bytes: 1_000_000), checker) }
        print("In processes of their own")
        for part in ["phrasing-cold", "phrasing-memory"] { runChild(part, times: part == "phrasing-cold" ? 15 : 1) }
    }

    /// The first check of a process, tables and all.
    static func runCold() {
        let clock = ContinuousClock()
        let time = clock.measure {
            let report = PhrasingChecker(.email).check("Nous vous enverrons le bail demain, sans faute.")
            precondition(report.findings.count == 1)
        }
        print("  first check: \(time.milliseconds) ms")
    }

    /// What the checker holds resident beyond an empty process, tables and working memory included.
    static func runMemory() {
        let before = MemoryBenchmark.residentBytes()
        let checker = PhrasingChecker(.email)
        _ = checker.check("Nous vous enverrons le bail demain.")
        let tables = MemoryBenchmark.residentBytes() - before
        print("  memory after a first check: \(tables / 1024) KiB")
    }

    /// One check of generated letters, to be counted in instructions.
    static func runInstructions(_ words: [String]) {
        let bytes = words.first.flatMap { Int($0) } ?? 200_000
        let text = letters(bytes: bytes)
        let checker = PhrasingChecker(.email)
        precondition(!checkOnce(checker, text).findings.isEmpty)
    }

    @inline(never)
    static func checkOnce(_ checker: PhrasingChecker, _ text: String) -> PhrasingReport { checker.check(text) }

    private static let repetitions = [
        "a ", "ne ", "que ", "il ne faut pas ", "nous avons ", ", ", "« ", "- ", "l'", "a-t-il ", "POURQUOI ", "!!",
        "1 284 ",
        "@", "<!-- ", "é", "aujourd'hui ", "a.a.", "n'hésitez pas à ", "je vais vous ",
    ]

    static func letters(bytes: Int) -> String {
        var generator = LetterGenerator(seed: 20_261_124)
        return generator.text(bytes: bytes)
    }

    private static func repeated(_ unit: String, bytes: Int) -> String {
        String(repeating: unit, count: bytes / unit.utf8.count)
    }

    private static func measure(_ name: String, _ text: String, _ checker: PhrasingChecker) {
        let clock = ContinuousClock()
        var best = Duration.seconds(1000)
        var findings = 0
        for _ in 0..<10 {
            var report: PhrasingReport?
            let time = clock.measure { report = checker.check(text) }
            best = min(best, time)
            findings = report?.findings.count ?? 0
        }
        let rate = Double(text.utf8.count) / 1e6 / best.inSeconds
        print("  \(name):".padded(48), "\(rate.rounded(to: 1)) MB/s, \(findings) findings")
        fflush(nil)
    }

    private static func runChild(_ part: String, times: Int) {
        fflush(nil)
        for _ in 0..<times { _ = system("'\(CommandLine.arguments[0])' \(part)") }
    }

    private static func contents(of path: String) throws -> String {
        guard let file = fopen(path, "r") else { throw UnreadableFile(path: path) }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer[..<count] }
        return String(decoding: bytes, as: UTF8.self)
    }

    struct UnreadableFile: Error { let path: String }
}

extension Duration {
    fileprivate var inSeconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }

    fileprivate var milliseconds: Double { (inSeconds * 1000).rounded(to: 2) }
}

extension Double {
    fileprivate func rounded(to digits: Int) -> Double {
        let scale = (0..<digits).reduce(1.0) { factor, _ in factor * 10 }
        return (self * scale).rounded() / scale
    }
}
