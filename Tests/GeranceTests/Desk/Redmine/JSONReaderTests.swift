import Foundation
import GeranceTestKit
import Testing

@testable import Gerance

@Suite("JSON, read and written without Foundation")
struct JSONReaderTests {
    private static func read(_ text: String) throws(JSONFault) -> JSONValue { try JSONReader.read(Array(text.utf8)) }

    @Test(
        "What is read",
        arguments: [
            ("null", .null), (" true ", .boolean(true)), ("\r\n\tfalse", .boolean(false)), ("0", .integer(0)),
            ("-0", .integer(0)), ("9223372036854775807", .integer(.max)), ("-9223372036854775808", .integer(.min)),
            ("9223372036854775808", .decimal("9223372036854775808")), ("1.50", .decimal("1.50")),
            ("-1e3", .decimal("-1e3")), ("0E+0", .decimal("0E+0")), ("1.0e-7", .decimal("1.0e-7")),
            ("\"\"", .string("")),
            ("[]", .array([])), ("{ }", .object([:])), ("[1 , [ ] ]", .array([.integer(1), .array([])])),
            (#"{"a":1,"":{"b":[null]}}"#, .object(["a": .integer(1), "": .object(["b": .array([.null])])])),
            (#""\"\\\/\b\f\n\r\t""#, .string("\"\\/\u{8}\u{C}\n\r\t")), (#""\u00e9\u00E9é""#, .string("ééé")),
            (#""\uD83C\uDFE0🏠""#, .string("🏠🏠")), (#""\u0000""#, .string("\u{0}")), (#""\uFFFF""#, .string("\u{FFFF}")),
            ("\"\u{7F}\u{2028}\"", .string("\u{7F}\u{2028}")), (#""\u0065\u0301""#, .string("e\u{301}")),
        ] as [(String, JSONValue)])
    func good(text: String, value: JSONValue) throws {
        #expect(try Self.read(text) == value)
        #expect(try Self.read(value.document) == value)
    }

    @Test(
        "What is refused, and where",
        arguments: [
            ("", 0), ("  ", 2), ("nul", 3), ("True", 0), ("truex", 4), ("1 2", 2), ("[1,]", 3), ("[1 2]", 3),
            ("[,1]", 1),
            ("[1", 2), ("]", 0), ("{", 1), (#"{"a"}"#, 4), (#"{"a":}"#, 5), (#"{"a":1,}"#, 7), ("{a:1}", 1),
            ("{1:1}", 1),
            (#"{"a":1]"#, 6), ("'a'", 0), ("01", 0), ("-", 1), ("+1", 0), (".5", 0), ("1.", 2), ("1.e1", 2), ("1e", 2),
            ("1e+", 3), ("0x1", 1), ("NaN", 0), ("-Infinity", 1), ("\"", 1), ("\"a", 2), ("\"\n\"", 1),
            ("\"\u{0}\"", 1),
            (#""\"#, 2), (#""\x""#, 2), (#""\u12""#, 5), (#""\u12G4""#, 5), (#""\uD83C""#, 3), (#""\uDFE0""#, 3),
            (#""\uD83C\n""#, 3), (#""\uD83C\u0041""#, 3), (#""\uD83C\uD83C""#, 3), ("// a\n1", 0), ("\u{FEFF}1", 0),
            (#""\u００４１""#, 3), ("1,", 1), ("[1]]", 3),
        ])
    func bad(text: String, offset: Int) {
        #expect(throws: JSONFault.unexpected(at: offset)) { try Self.read(text) }
    }

    @Test(
        "Bytes that are no UTF-8",
        arguments: [
            [0x80], [0xC3], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xE2, 0x82], [0xFF, 0xFE],
        ] as [[UInt8]])
    func notUTF8(bytes: [UInt8]) {
        #expect(throws: JSONFault.notUTF8) { try JSONReader.read([0x22] + bytes + [0x22]) }
    }

    @Test("A character that stands for what is no UTF-8 is a character")
    func replacement() throws {
        #expect(try Self.read("\"\u{FFFD}\"") == .string("\u{FFFD}"))
    }

    @Test("Keys once, levels and sizes within their limits")
    func limits() throws {
        #expect(throws: JSONFault.duplicateKey(at: 7)) { try Self.read(#"{"a":1,"a":2}"#) }
        #expect(throws: JSONFault.duplicateKey(at: 7)) { try Self.read(#"{"a":1,"\u0061":2}"#) }
        let deep = String(repeating: "[", count: 32) + String(repeating: "]", count: 32)
        #expect(try Self.read(deep).document == deep)
        #expect(throws: JSONFault.tooDeep(at: 32)) { try Self.read("[" + deep + "]") }
        let wide = "[" + String(repeating: "[],", count: 1000) + "[]]"
        #expect(try Self.read(wide).elements?.count == 1001)
        let full = [UInt8](repeating: 0x20, count: JSONReader.sizeLimit - 1) + [0x31]
        #expect(try JSONReader.read(full) == .integer(1))
        #expect(throws: JSONFault.tooLarge(limit: 8_388_608)) { try JSONReader.read(full + [0x20]) }
    }

    // MARK: - Beside Foundation

    @Test(
        "Random documents: Foundation reads what is written here, and this reads what Foundation writes",
        arguments: 1...8)
    func besideFoundation(seed: UInt64) throws {
        var random = Generator(seed: seed)
        for _ in 0..<150 {
            let value = JSONValue.random(levels: 5, using: &random)
            let document = value.document
            #expect(try Self.read(document) == value)
            let theirs = try JSONSerialization.jsonObject(with: Data(document.utf8), options: .fragmentsAllowed)
            let rewritten = try JSONSerialization.data(
                withJSONObject: theirs, options: [.fragmentsAllowed, .prettyPrinted])
            #expect(try JSONReader.read(Array(rewritten)) == value, "seed \(seed): \(document)")
        }
    }

    // Exponents are left out: Foundation refuses a number that no Double holds, which is JSON all the same.
    @Test("Documents changed at random: what Foundation refuses as no JSON is not read here", arguments: 1...8)
    func hostileBesideFoundation(seed: UInt64) throws {
        var random = Generator(seed: 100 + seed)
        var refused = 0
        for _ in 0..<400 {
            var bytes = Array(JSONValue.random(levels: 3, using: &random).document.utf8)
            let place = Int.random(in: 0..<bytes.count, using: &random)
            bytes[place] = (Array(#"{}[]:,"\0.-tn "#.utf8) + [0xC3, 0x1F]).randomElement(using: &random) ?? 0
            guard (try? JSONReader.read(bytes)) != nil else {
                refused += 1
                continue
            }
            let theirs = try? JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)
            #expect(theirs != nil, "seed \(seed): \(String(decoding: bytes, as: UTF8.self))")
        }
        #expect(refused > 40)
    }
}

extension JSONValue {
    /// A document as any service may send it; numbers with fractions are left out, which Foundation rounds.
    static func random(levels: Int, using random: inout Generator) -> JSONValue {
        switch Int.random(in: 0..<(levels > 0 ? 9 : 5), using: &random) {
        case 0: return .null
        case 1: return .boolean(Bool.random(using: &random))
        case 2: return .integer(Int(Int32.random(in: .min ... .max, using: &random)))
        case 3, 4: return .string(text(using: &random))
        case 5, 6:
            return .array(
                (0..<Int.random(in: 0...4, using: &random)).map { _ in self.random(levels: levels - 1, using: &random) }
            )
        default:
            var members: [String: JSONValue] = [:]
            for _ in 0..<Int.random(in: 0...4, using: &random) {
                members[text(using: &random)] = self.random(levels: levels - 1, using: &random)
            }
            return .object(members)
        }
    }

    private static func text(using random: inout Generator) -> String {
        let scalars: [ClosedRange<UInt32>] = [0x61...0x7A, 0...0x7F, 0xC0...0xFF, 0x2000...0x202F, 0x1F300...0x1F5FF]
        var text = ""
        for _ in 0..<Int.random(in: 0...6, using: &random) {
            let range = scalars.randomElement(using: &random) ?? 0...0
            Unicode.Scalar(UInt32.random(in: range, using: &random)).map { text.unicodeScalars.append($0) }
        }
        return text
    }
}
