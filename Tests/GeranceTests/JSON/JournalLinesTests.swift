import Foundation
import Gerance
import GeranceTestKit
import Testing

@Suite("Journal(lines:): what reads, and what is refused with its line and its field")
struct JournalLinesTests {
    private static let opening =
        #"{"n":1,"at":"2026-01-05T12:00:00Z","by":{"role":"system"},"kind":"agency.opened","name":"Agence"}"#
    private static let note =
        #"{"n":2,"at":"2026-01-05T13:00:00Z","by":{"role":"owner"},"kind":"event.noted","topic":"note"}"#

    @Test(
        "Line ends, blank lines and a byte order mark change nothing",
        arguments: [
            "\(opening)\n\(note)\n", "\(opening)\n\(note)", "\(opening)\r\n\(note)\r\n",
            "\u{FEFF}\(opening)\n\(note)\n",
            "\n\n\(opening)\n \t\n\r\n\(note)\n\n", "  \(opening)  \n\t\(note)\t\r\n",
        ])
    func layout(text: String) throws {
        let journal = try JournalText.journal(of: text)
        #expect(journal.facts.map(\.kind) == [.agencyOpened, .eventNoted])
    }

    @Test("Nothing is an empty journal", arguments: ["", "\n", "\u{FEFF}", "\r\n\r\n"])
    func empty(text: String) throws {
        #expect(try JournalText.journal(of: text).facts == [])
    }

    @Test("Fields that this release does not know are ignored, at any depth")
    func unknownFields() throws {
        let known = #"{"role":"owner"}"#
        let more = Self.note.replacingOccurrences(of: known, with: #"{"role":"owner","mood":[1,{"a":null}]}"#)
            .replacingOccurrences(of: #""topic""#, with: #""weather":{"sky":"blue"},"topic""#)
        #expect(try JournalText.journal(of: more).facts == JournalText.journal(of: Self.note).facts)
    }

    @Test(
        "A line that is no JSON object is refused as such",
        arguments: [
            "{", "}", "[]", "3", "null", "\"fait\"", "{}{}", String(note.dropLast(1)),
            String(note.prefix(40)), note + note, note.replacingOccurrences(of: "note\"}", with: "no\u{1}te\"}"),
            String(repeating: "[", count: 100_000),
        ])
    func notJSON(line: String) {
        #expect(JournalText.fault(of: Self.opening + "\n" + line) == BadLine(line: 2, fault: .notJSON))
    }

    @Test(
        "Bytes that are no UTF-8 are refused as such", arguments: [[0xFF], [0xC3], [0xED, 0xA0, 0x80], [0xC0, 0x80]])
    func notUTF8(bytes: [UInt8]) {
        let line = Array(Self.note.utf8.dropLast(2)) + bytes + Array("\"}".utf8)
        let text = Array("\n\(Self.opening)\n".utf8) + line
        #expect(JournalText.fault(of: text) == BadLine(line: 3, fault: .notUTF8))
    }

    @Test("A line holds one mebibyte and no byte more, and a longer one is refused before it is read")
    func length() {
        let spaces = LineError.limit - Self.note.utf8.count
        let longest = Self.note + String(repeating: " ", count: spaces)
        #expect(JournalText.fault(of: Self.opening + "\n" + longest) == nil)
        for size in [spaces + 1, 2 << 20, 10_000_000] {
            let line = Self.note + String(repeating: " ", count: size)
            #expect(JournalText.fault(of: line) == BadLine(line: 1, fault: .tooLong))
        }
    }

    @Test("A text of ten million characters inside a line is refused by the line's length")
    func hugeText() {
        let line = Self.note.replacingOccurrences(of: "\"note\"", with: "\"\(Hostile.huge)\"")
        #expect(JournalText.fault(of: line) == BadLine(line: 1, fault: .tooLong))
    }

    @Test(
        "A missing field is named with its way",
        arguments: [
            (#""n":2,"#, "", "n"), (#""at":"2026-01-05T13:00:00Z","#, "", "at"), (#""by":{"role":"owner"},"#, "", "by"),
            (#""kind":"event.noted","#, "", "kind"), (#","topic":"note""#, "", "topic"),
            (#""role":"owner""#, #""role":"manager""#, "by.staff"), (#"{"role":"owner"}"#, "{}", "by.role"),
        ])
    func missing(part: String, replacement: String, field: String) {
        expect(.missing(field: field), replacing: part, by: replacement)
    }

    @Test(
        "A value of another type is named with its way",
        arguments: [
            (#""n":2"#, #""n":"2""#, "n"), (#""n":2"#, #""n":null"#, "n"), (#""n":2"#, #""n":true"#, "n"),
            (#""event.noted""#, "7", "kind"), (#""event.noted""#, "null", "kind"), (#""note""#, "[]", "topic"),
            (#"{"role":"owner"}"#, #""owner""#, "by"), (#""2026-01-05T13:00:00Z""#, "1767618000", "at"),
        ])
    func mistyped(part: String, replacement: String, field: String) {
        expect(.mistyped(field: field), replacing: part, by: replacement)
    }

    @Test(
        "A value outside its range is named with its way and a French sentence",
        arguments: [
            (#""n":2"#, #""n":0"#, "n", "Numéro de fait impossible : 0. Le premier porte le numéro 1."),
            (#""n":2"#, #""n":-3"#, "n", "Numéro de fait impossible : -3. Le premier porte le numéro 1."),
            (
                #""event.noted""#, #""event.forgotten""#, "kind",
                "Genre de fait inconnu : «\u{A0}event.forgotten\u{A0}»."
            ),
            (
                "2026-01-05T13:00:00Z", "2026-02-30T13:00:00Z", "at",
                "Instant illisible : «\u{A0}2026-02-30T13:00:00Z\u{A0}»."
                    + " Il s'écrit avec son décalage, comme 2026-11-23T14:05:00+01:00."
            ),
            (
                "2026-01-05T13:00:00Z", "2026-01-05T13:00:00", "at",
                "Instant illisible : «\u{A0}2026-01-05T13:00:00\u{A0}»."
                    + " Il s'écrit avec son décalage, comme 2026-11-23T14:05:00+01:00."
            ),
            (
                #""note""#, #""no te""#, "topic",
                "Identifiant illisible : «\u{A0}no te\u{A0}»."
                    + " Il s'écrit en lettres sans accent, chiffres et signes, sans espace."
            ),
            (
                #""note""#, #""note","text":"\u0000""#, "text",
                "Caractère de contrôle dans «\u{A0}\\u{0}\u{A0}» : le texte doit être lisible."
            ),
            (
                #""note""#, #""note","text":"  ""#, "text",
                "Texte vide : il est attendu au moins un caractère."
            ),
        ])
    func invalid(part: String, replacement: String, field: String, explanation: String) {
        expect(.invalid(field: field, explanation: explanation), replacing: part, by: replacement)
    }

    @Test(
        "A number that is no whole number, or too large for one, is refused at its field",
        arguments: ["1.5", "1e400", "99999999999999999999"])
    func numbers(text: String) {
        expect(
            .invalid(
                field: "n", explanation: "Numéro de fait illisible : c'est un nombre entier, 1 pour le premier."),
            replacing: #""n":2"#, by: #""n":\#(text)"#)
    }

    @Test("The largest number that a machine counts to has none after it, and is refused")
    func lastNumber() {
        expect(
            .invalid(
                field: "n",
                explanation: "Numéro de fait impossible : 9223372036854775807. Le premier porte le numéro 1."),
            replacing: #""n":2"#, by: #""n":9223372036854775807"#)
    }

    @Test(
        "An amount is exact up to the limits of 64 bits, and refused beyond them",
        arguments: [
            ("92233720368547758.07", true), ("92233720368547758.08", false), ("1284.370", false), ("1e3", false),
        ])
    func amounts(text: String, isRead: Bool) {
        let line =
            #"{"n":2,"at":"2026-01-05T13:00:00Z","by":{"role":"owner"},"kind":"account.posted","posting":"#
            + #"{"mandate":"M-1","category":"contribution","movedOn":"2026-01-05","amount":"\#(text)"}}"#
        #expect(JournalText.fault(of: line)?.field == (isRead ? nil : "posting.amount"))
    }

    @Test("A value inside a list is named by its place")
    func place() throws {
        let owner = try #require(Golden.lines().first { $0.contains(#""kind":"owner.joined""#) && $0.contains("bare") })
        let line = owner.replacingOccurrences(of: #""bare""#, with: #""naked""#)
        #expect(JournalText.fault(of: line)?.field == "owner.holders[1].right")
    }

    @Test("The first bad line is told, whatever stands below it")
    func first() {
        let text = "\(Self.opening)\n\n{\n\(Self.note)\n[]\n"
        #expect(JournalText.fault(of: text) == BadLine(line: 3, fault: .notJSON))
    }

    @Test("A fact recorded before it happened reads, and is refused when it is folded")
    func recordedBefore() throws {
        let early = Self.note.replacingOccurrences(of: #","by""#, with: #","recordedAt":"2026-01-05T12:59:59Z","by""#)
        let journal = try JournalText.journal(of: Self.opening + "\n" + early)
        let rulebook = Rulebook.standard(try Sample.settings())
        let refusal = #expect(throws: Refusal.self) { try journal.dossier(under: rulebook) }
        #expect(refusal?.fact == 2)
        #expect(
            refusal?.fault
                == .recordedBeforeItHappened(at: "2026-01-05T13:00:00Z", recordedAt: "2026-01-05T12:59:59Z"))
    }

    private func expect(_ fault: LineError.Fault, replacing part: String, by replacement: String) {
        let line = Self.note.replacingOccurrences(of: part, with: replacement)
        #expect(line != Self.note)
        #expect(JournalText.fault(of: Self.opening + "\n" + line) == BadLine(line: 2, fault: fault))
    }
}

extension BadLine {
    /// The field that the error names.
    fileprivate var field: String? {
        switch fault {
        case .missing(let field), .mistyped(let field), .invalid(let field, _): field
        default: nil
        }
    }
}
