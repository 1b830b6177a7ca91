import Gerance
import GeranceTestKit
import Testing

@Suite("A damaged journal is refused or read, and never traps")
struct JournalFuzzTests {
    /// Bytes that mean something to JSON or to a value, beside any others.
    private static let telling = Array(#"{}[]",:0123456789-+.eZT\u/ntrue"#.utf8)

    @Test("Every damaged line gives a fact, an error on its line or a refusal", arguments: Golden.names)
    func damaged(name: String) throws {
        let seed: UInt64 = 2026
        var random = Generator(seed: seed)
        var dossier = Dossier(under: .standard(try Sample.settings()))
        for line in try Golden.text(of: name).split(separator: "\n").map(String.init) {
            for _ in 0..<16 {
                let damaged = damage(Array(line.utf8), &random)
                let text = String(decoding: damaged, as: UTF8.self)
                check(damaged, after: dossier, "seed \(seed), \(text)")
            }
            try dossier.record(JSON.read(Fact.self, from: line))
        }
    }

    private func check(_ bytes: [UInt8], after dossier: Dossier, _ comment: Comment) {
        do throws(LineError) {
            for fact in try JournalText.journal(of: bytes).facts {
                #expect(throws: Never.self, comment) { try checkWriting(of: fact, comment) }
                var copy = dossier
                do throws(Refusal) {
                    try copy.record(fact)
                } catch {
                    #expect(copy == dossier, comment)
                    #expect(!error.description.isEmpty, comment)
                }
            }
        } catch {
            // A damaged byte may have become a line feed.
            #expect(error.line <= 1 + bytes.count { $0 == 0x0A }, comment)
            #expect(!error.description.isEmpty, comment)
        }
    }

    private func checkWriting(of fact: Fact, _ comment: Comment) throws {
        #expect(try JSON.read(Fact.self, from: JSON.text(of: fact)) == fact, comment)
    }

    /// One to three bytes replaced, removed, added or repeated.
    private func damage(_ line: [UInt8], _ random: inout Generator) -> [UInt8] {
        var bytes = line
        for _ in 0..<Int.random(in: 1...3, using: &random) {
            let place = Int.random(in: 0..<bytes.count, using: &random)
            let byte =
                Bool.random(using: &random)
                ? UInt8.random(in: .min ... .max, using: &random)
                : Self.telling[Int.random(in: 0..<Self.telling.count, using: &random)]
            switch Int.random(in: 0..<4, using: &random) {
            case 0: bytes[place] = byte
            case 1: bytes.remove(at: place)
            case 2: bytes.insert(byte, at: place)
            default: bytes.insert(contentsOf: bytes[place..<min(place + 8, bytes.count)], at: place)
            }
        }
        return bytes
    }
}
