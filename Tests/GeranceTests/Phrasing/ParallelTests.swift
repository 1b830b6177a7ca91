import Gerance
import GeranceTestKit
import Testing

@Suite("Many drafts at once: each has the report that it has alone")
struct ParallelTests {
    static let drafts: [String] = {
        var writer = SentenceWriter(seed: 11)
        return (0..<60).map { number in
            (0..<number % 7).map { _ in writer.sentence() }.joined(separator: number % 2 == 0 ? " " : "\n\n")
        }
    }()

    @Test("Reports come in the order of the drafts, and are those of each draft alone")
    func order() async {
        let checker = PhrasingChecker(.letter)
        #expect(await checker.check(Self.drafts) == Self.drafts.map { checker.check($0) })
        #expect(await checker.check([String]()) == [])
    }

    @Test("One checker serves many tasks at once")
    func shared() async {
        let checker = PhrasingChecker(.email)
        let expected = Self.drafts.prefix(8).map { checker.check($0) }
        await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<8 { group.addTask { Self.drafts.prefix(8).map { checker.check($0) } == expected } }
            for await isSame in group { #expect(isSame) }
        }
    }
}
