import Foundation
import Gerance
import GeranceTestKit
import Testing

@testable import Playground

@Suite("A draft of any bytes reads as text, its places told in the bytes")
struct PlaygroundDraftTests {
    @Test("A draft of UTF-8 reads as it is", arguments: ["", "é", "\u{FEFF}a\r\n\u{0}", "a\u{FFFD}b👨‍👩‍👧"])
    func wellFormed(text: String) {
        let draft = Draft(text.utf8)
        #expect(Array(draft.text.utf8) == Array(text.utf8))
        #expect(draft.source(of: 0..<text.utf8.count) == 0..<text.utf8.count)
    }

    @Test("Each run that is no UTF-8 reads as one U+FFFD, and places behind it are told in the bytes")
    func repaired() {
        // Latin-1, a surrogate, a sign cut short, an overlong one, and U+FFFD itself.
        let bytes: [UInt8] = [0x61, 0xE9, 0x62, 0xE2, 0x82, 0x63, 0xEF, 0xBF, 0xBD, 0x64, 0xF0, 0x9F]
        let draft = Draft(bytes)
        #expect(draft.text == "a\u{FFFD}b\u{FFFD}c\u{FFFD}d\u{FFFD}")
        #expect(draft.source(of: 0..<1) == 0..<1)
        #expect(draft.source(of: 1..<4) == 1..<2)
        #expect(draft.source(of: 4..<5) == 2..<3)
        #expect(draft.source(of: 5..<8) == 3..<5)
        #expect(draft.source(of: 8..<12) == 5..<9)
        #expect(draft.source(of: 13..<16) == 10..<12)
        #expect(draft.source(of: 16..<16) == 12..<12)
    }

    @Test(
        "The repair is the one of the standard library, and places go there and back",
        arguments: 0..<200 as Range<UInt64>)
    func anyBytes(seed: UInt64) {
        var random = Generator(seed: seed)
        let bytes = (0..<40).map { _ in
            [UInt8.random(in: 0...255, using: &random), 0x61, 0xC3, 0xA9, 0xF0, 0x9F, 0x8F, 0xA0].randomElement(
                using: &random)
                ?? 0
        }
        let draft = Draft(bytes)
        #expect(draft.text == String(decoding: bytes, as: UTF8.self))
        var place = 0
        var source = 0
        for scalar in draft.text.unicodeScalars {
            let end = place + UTF8.width(scalar)
            let range = draft.source(of: place..<end)
            #expect(range.lowerBound == source)
            #expect(String(decoding: bytes[range], as: UTF8.self) == String(scalar))
            (place, source) = (end, range.upperBound)
        }
        #expect(source == bytes.count)
    }

    @Test(
        "Rewriting changes what has an automatic correction, and no other byte",
        arguments: [
            ("Nous vous enverrons le bail.", "Nous vous envoyons le bail."), ("", ""), ("Bonjour,\r\n", "Bonjour,\r\n"),
            (
                "\u{FEFF}A\u{300}\u{0}\r\nNous vous enverrons\t\tle bail.\r\n\r\n",
                "\u{FEFF}A\u{300}\u{0}\r\nNous vous envoyons\t\tle bail.\r\n\r\n"
            ),
        ])
    func rewriting(text: String, better: String) {
        let checker = PhrasingChecker(.email)
        #expect(Draft(text.utf8).rewritten(by: checker) == Array(better.utf8))
        // Bytes that are no UTF-8 stay beside it.
        let bad: [UInt8] = [0xE9, 0x20, 0xF0, 0x9F, 0x0A, 0x0A]
        #expect(Draft(bad + text.utf8 + bad).rewritten(by: checker) == bad + better.utf8 + bad)
    }

    @Test("A repaired draft is rewritten as the library rewrites one")
    func sameRewriting() throws {
        let text = try String(contentsOfFile: PlaygroundRun.sample("draft.txt"), encoding: .utf8)
        let checker = PhrasingChecker(.email)
        let better = Array(checker.rewrite(text).utf8)
        #expect(Draft(text.utf8).rewritten(by: checker) == better)
        #expect(Draft(text.utf8 + [0x0A, 0x0A, 0xFF]).rewritten(by: checker) == better + [0x0A, 0x0A, 0xFF])
    }
}
