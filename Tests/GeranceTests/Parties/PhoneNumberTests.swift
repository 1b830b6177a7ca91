import Gerance
import GeranceTestKit
import Testing

@Suite("PhoneNumber")
struct PhoneNumberTests {
    /// What is typed, the number in E.164, its kind, its territory, how it is shown.
    static let table = """
        06 12 34 56 78 | +33612345678 | mobile | mainland | 06 12 34 56 78
        0612345678 | +33612345678 | mobile | mainland | 06 12 34 56 78
        06.12.34.56.78 | +33612345678 | mobile | mainland | 06 12 34 56 78
        06-12-34-56-78 | +33612345678 | mobile | mainland | 06 12 34 56 78
        06/12/34/56/78 | +33612345678 | mobile | mainland | 06 12 34 56 78
        +33 6 12 34 56 78 | +33612345678 | mobile | mainland | 06 12 34 56 78
        +33 (0)6 12 34 56 78 | +33612345678 | mobile | mainland | 06 12 34 56 78
        +33 06 12 34 56 78 | +33612345678 | mobile | mainland | 06 12 34 56 78
        0033 6 12 34 56 78 | +33612345678 | mobile | mainland | 06 12 34 56 78
        0033 (0)6 12 34 56 78 | +33612345678 | mobile | mainland | 06 12 34 56 78
        (01) 42 34 20 00 | +33142342000 | landline | mainland | 01 42 34 20 00
        09 72 10 10 10 | +33972101010 | landline | mainland | 09 72 10 10 10
        0800 12 34 56 | +33800123456 | special | mainland | 08 00 12 34 56
        07 81 23 45 67 | +33781234567 | mobile | mainland | 07 81 23 45 67
        07 00 12 34 56 | +33700123456 | unknown | mainland | 07 00 12 34 56
        0696 12 34 56 | +596696123456 | mobile | martinique | 0696 12 34 56
        +33 696 12 34 56 | +596696123456 | mobile | martinique | 0696 12 34 56
        +596 696 12 34 56 | +596696123456 | mobile | martinique | 0696 12 34 56
        +596 (0)696 12 34 56 | +596696123456 | mobile | martinique | 0696 12 34 56
        00596 696 12 34 56 | +596696123456 | mobile | martinique | 0696 12 34 56
        0697 12 34 56 | +596697123456 | mobile | martinique | 0697 12 34 56
        0596 60 12 34 | +596596601234 | landline | martinique | 0596 60 12 34
        +33 596 60 12 34 | +596596601234 | landline | martinique | 0596 60 12 34
        0598 91 23 45 | +596598912345 | landline | martinique | 0598 91 23 45
        0709 10 12 34 | +596709101234 | mobile | martinique | 0709 10 12 34
        +596 976 61 23 45 | +596976612345 | landline | martinique | +596 976 61 23 45
        0590 81 23 45 | +590590812345 | landline | guadeloupe | 0590 81 23 45
        0690 35 12 34 | +590690351234 | mobile | guadeloupe | 0690 35 12 34
        0691 22 12 34 | +590691221234 | mobile | guadeloupe | 0691 22 12 34
        0709 04 12 34 | +590709041234 | mobile | guadeloupe | 0709 04 12 34
        0598 71 23 45 | +590598712345 | landline | guadeloupe | 0598 71 23 45
        0594 30 12 34 | +594594301234 | landline | guyane | 0594 30 12 34
        0694 20 12 34 | +594694201234 | mobile | guyane | 0694 20 12 34
        0709 33 12 34 | +594709331234 | mobile | guyane | 0709 33 12 34
        0262 20 12 34 | +262262201234 | landline | reunion | 0262 20 12 34
        0263 12 34 56 | +262263123456 | landline | reunion | 0263 12 34 56
        0692 12 34 56 | +262692123456 | mobile | reunion | 0692 12 34 56
        0693 12 34 56 | +262693123456 | mobile | reunion | 0693 12 34 56
        0709 23 12 34 | +262709231234 | mobile | reunion | 0709 23 12 34
        0268 81 23 45 | +262268812345 | landline | reunion | 0268 81 23 45
        0268 91 23 45 | +262268912345 | landline | mayotte | 0268 91 23 45
        0269 61 12 34 | +262269611234 | landline | mayotte | 0269 61 12 34
        0639 12 34 56 | +262639123456 | mobile | mayotte | 0639 12 34 56
        0709 37 12 34 | +262709371234 | mobile | mayotte | 0709 37 12 34
        +262 800 12 34 56 | +262800123456 | special | - | +262 800 12 34 56
        0709 34 12 34 | +33709341234 | unknown | mainland | 07 09 34 12 34
        0709 05 12 34 | +33709051234 | unknown | mainland | 07 09 05 12 34
        0508 41 12 34 | +508411234 | unknown | saintPierreEtMiquelon | +508 41 12 34
        +508 41 12 34 | +508411234 | unknown | saintPierreEtMiquelon | +508 41 12 34
        0708 42 12 34 | +508708421234 | mobile | saintPierreEtMiquelon | +508 708 42 12 34
        +687 26 12 34 | +687261234 | landline | nouvelleCaledonie | +687 26 12 34
        +687 76 12 34 | +687761234 | mobile | nouvelleCaledonie | +687 76 12 34
        +687 88 12 34 | +687881234 | landline | nouvelleCaledonie | +687 88 12 34
        +687 36 12 34 | +687361234 | special | nouvelleCaledonie | +687 36 12 34
        +689 40 41 23 45 | +68940412345 | landline | polynesieFrancaise | +689 40 41 23 45
        +689 87 12 34 56 | +68987123456 | mobile | polynesieFrancaise | +689 87 12 34 56
        +681 72 12 34 | +681721234 | unknown | wallisEtFutuna | +681 72 12 34
        +681 82 12 34 | +681821234 | mobile | wallisEtFutuna | +681 82 12 34
        +44 (0)20 7183 8750 | +442071838750 | unknown | - | +442071838750
        +39 (0)6 6982 1234 | +390669821234 | unknown | - | +390669821234
        +1 758 452 1234 | +17584521234 | unknown | - | +17584521234
        +32 2 123 45 67 | +3221234567 | unknown | - | +3221234567
        """

    @Test(
        "A number is read as people write it, and belongs to its territory", arguments: table.split(separator: "\n"))
    func reading(row: Substring) throws {
        let cells = row.split(separator: "|").map { $0.trimmingPrefix(" ") }.map {
            $0.hasSuffix(" ") ? $0.dropLast() : $0
        }
        let number = try PhoneNumber(String(cells[0]))
        #expect(number.description == cells[1])
        #expect(number.kind.rawValue == cells[2])
        #expect(number.territory?.rawValue ?? "-" == cells[3])
        #expect(number.formatted == cells[4])
        #expect(try PhoneNumber(number.description) == number)
        #expect(try PhoneNumber(number.formatted) == number)
        #expect(try JSON.read(PhoneNumber.self, from: JSON.text(of: number)) == number)
    }

    @Test(
        "No-break spaces and typographic hyphens are read like ordinary ones",
        arguments: ["06\u{A0}12\u{A0}34\u{A0}56\u{A0}78", "06\u{202F}12 34‑56–78", "06\u{2009}12‐345678"])
    func typography(text: String) throws { #expect(try PhoneNumber(text) == "+33612345678") }

    typealias Fault = PhoneNumber.Fault

    @Test(
        "A text that is no number is refused with what is wrong",
        arguments: [
            ("06 12 34 56 7", Fault.wrongLength), ("06 12 34 56 789", Fault.wrongLength), ("0", Fault.wrongLength),
            ("00 33 6", Fault.wrongLength), ("+33 6 12 34 56 7", Fault.wrongLength), ("+", Fault.wrongLength),
            ("+0612345678", Fault.wrongLength), ("+33 0012345678", Fault.wrongLength),
            ("+33 012345678", Fault.wrongLength),
            ("+596 41 12 34", Fault.wrongLength), ("+687 26 12 345", Fault.wrongLength),
            ("+689 44 12 34", Fault.wrongLength), ("+508 41 12 3", Fault.wrongLength),
            ("+681 72 12 345", Fault.wrongLength), ("+44 1234", Fault.wrongLength),
            ("+1234567890123456", Fault.wrongLength), ("000612345678", Fault.wrongLength),
            ("+590 696 12 34 56", Fault.wrongCountryCode), ("+596 590 12 34 56", Fault.wrongCountryCode),
            ("+262 596 60 12 34", Fault.wrongCountryCode), ("+596 6 12 34 56 78", Fault.wrongCountryCode),
            ("+594 1 42 34 20 00", Fault.wrongCountryCode),
            ("15", Fault.noCountryCode), ("3639", Fault.noCountryCode), ("33612345678", Fault.noCountryCode),
            ("41 12 34", Fault.noCountryCode), ("()", Fault.noCountryCode),
            ("06 12 34 56 7O", Fault.illegalCharacter), ("06+12345678", Fault.illegalCharacter),
            ("++33612345678", Fault.illegalCharacter), ("tel:0612345678", Fault.illegalCharacter),
            ("0612345678 poste 2", Fault.illegalCharacter), ("０612345678", Fault.illegalCharacter),
            ("06\t12345678", Fault.illegalCharacter), ("0612345678\n", Fault.illegalCharacter),
            (Hostile.huge, Fault.tooLong), (String(repeating: " ", count: 65), Fault.tooLong),
        ] as [(String, @Sendable (Excerpt) -> Fault)])
    func refused(text: String, fault: @Sendable (Excerpt) -> Fault) {
        #expect(throws: fault(Excerpt(text))) { try PhoneNumber(text) }
        #expect(fault(Excerpt("06 1")).description.contains("06 1"))
    }

    @Test("Nothing is no number")
    func empty() {
        #expect(throws: Fault.empty) { try PhoneNumber(Hostile.nothing) }
        #expect(Fault.empty.description.contains("0696 12 34 56"))
    }

    @Test("Every number of ten digits reads back from its text and from how it is shown, with every separator")
    func property() throws {
        let seed: UInt64 = 596
        var generator = Generator(seed: seed)
        for _ in 0..<3000 {
            let digits = (0..<8).map { _ in String(Int.random(in: 0...9, using: &generator)) }
            let national = "0" + String(Int.random(in: 1...9, using: &generator)) + digits.joined()
            let number = try PhoneNumber(national)
            let separators = ["", " ", ".", "-", "\u{A0}"]
            var decorated = ""
            for digit in national {
                decorated += String(digit) + separators[Int.random(in: 0..<5, using: &generator)]
            }
            #expect(try PhoneNumber(decorated) == number, "seed \(seed), \(decorated)")
            #expect(try PhoneNumber("+33" + national) == number, "seed \(seed), \(national)")
            #expect(try PhoneNumber(number.formatted) == number, "seed \(seed), \(national)")
            #expect(number.territory != nil, "seed \(seed), \(national)")
        }
    }

    @Test("A number with one digit more or less is refused")
    func mutation() throws {
        let seed: UInt64 = 33
        var generator = Generator(seed: seed)
        for _ in 0..<1000 {
            let national = "0" + String(Int.random(in: 100_000_000...999_999_999, using: &generator))
            #expect(throws: Fault.wrongLength(Excerpt(String(national.dropLast())))) {
                try PhoneNumber(String(national.dropLast()))
            }
            #expect(throws: Fault.wrongLength(Excerpt(national + "0")), "seed \(seed), \(national)") {
                try PhoneNumber(national + "0")
            }
        }
    }
}
