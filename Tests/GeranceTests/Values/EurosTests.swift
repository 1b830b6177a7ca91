import Foundation
import Gerance
import GeranceTestKit
import Testing

@Suite("Euros")
struct EurosTests {
    @Test(
        "An amount is written with a point and two decimals, and for people in French",
        arguments: [
            (0, "0.00", "0,00 €"),
            (5, "0.05", "0,05 €"),
            (-5, "-0.05", "-0,05 €"),
            (100, "1.00", "1,00 €"),
            (86_000, "860.00", "860,00 €"),
            (99_999, "999.99", "999,99 €"),
            (128_437, "1284.37", "1 284,37 €"),
            (-128_437, "-1284.37", "-1 284,37 €"),
            (123_456_789_00, "123456789.00", "123 456 789,00 €"),
            (.max, "92233720368547758.07", "92 233 720 368 547 758,07 €"),
            (.min, "-92233720368547758.08", "-92 233 720 368 547 758,08 €"),
        ] as [(Int64, String, String)])
    func text(cents: Int64, canonical: String, french: String) throws {
        let amount = Euros(cents: cents)
        #expect(amount.description == canonical)
        #expect(try Euros(canonical) == amount)
        #expect(try JSON.read(Euros.self, from: JSON.text(of: amount)) == amount)
        let spaced = amount.formatted.replacing("\u{202F}", with: " ").replacing("\u{A0}", with: " ")
        #expect(spaced == french)
    }

    @Test("Thousands are set apart by U+202F, the sign by U+00A0")
    func spaces() {
        #expect(Euros(cents: 128_437).formatted == "1\u{202F}284,37\u{A0}€")
    }

    @Test(
        "An amount written in any other way is refused",
        arguments: [
            "", "1", "1.", "1.0", "1.000", ".50", "-.50", "-", "1,00", "1 284.37", "01.00", "00.00", "+1.00", "--1.00",
            "-0.00", "1.0a", "a.00", "1e2.00", "1.00 ", " 1.00", "1.00€", "1.-5", "1..00", "１.00",
        ] + Hostile.texts)
    func unreadable(text: String) {
        #expect(throws: Euros.Fault.unreadable(Excerpt(text))) { try Euros(text) }
    }

    @Test(
        "An amount beyond the range is refused, not wrapped",
        arguments: [
            "92233720368547758.08", "-92233720368547758.09", "184467440737095516.16", "99999999999999999999999.00",
        ])
    func outOfRange(text: String) {
        #expect(throws: Euros.Fault.outOfRange(Excerpt(text))) { try Euros(text) }
    }

    @Test("Arithmetic is exact, and throws where the range ends")
    func arithmetic() throws {
        let (rent, smallest, largest) = (Euros("860.00"), Euros(cents: .min), Euros(cents: .max))
        #expect(try rent.adding("40.50") == "900.50")
        #expect(try rent.subtracting("900.00") == "-40.00")
        #expect(try rent.multiplied(by: 3) == "2580.00")
        #expect(try rent.multiplied(by: -1) == "-860.00")
        #expect(try smallest.adding(largest) == "-0.01")
        #expect(throws: Euros.Fault.sumTooLarge(largest, "0.01")) { try largest.adding("0.01") }
        #expect(throws: Euros.Fault.differenceTooLarge(smallest, "0.01")) { try smallest.subtracting("0.01") }
        #expect(throws: Euros.Fault.differenceTooLarge(.zero, smallest)) { try Euros.zero.subtracting(smallest) }
        #expect(throws: Euros.Fault.productTooLarge(smallest, -1)) { try smallest.multiplied(by: -1) }
    }

    @Test("Any amount reads back from its text, and orders as its cents do")
    func property() throws {
        let seed: UInt64 = 20_261_123
        var generator = Generator(seed: seed)
        var previous = Euros.zero
        for _ in 0..<5000 {
            let cents =
                Int64.random(in: .min ... .max, using: &generator) >> Int64.random(in: 0...62, using: &generator)
            let amount = Euros(cents: cents)
            #expect(try Euros(amount.description) == amount, "seed \(seed), \(cents)")
            #expect((amount < previous) == (cents < previous.cents), "seed \(seed), \(cents)")
            #expect(Decimal(string: amount.description) == Decimal(cents) / 100, "seed \(seed), \(cents)")
            previous = amount
        }
    }

    @Test("Every fault is explained with the amounts in question")
    func sentences() {
        #expect(Euros.Fault.unreadable(Excerpt("1,00")).description.contains("« 1,00 »".nonBreaking))
        #expect(Euros.Fault.outOfRange(Excerpt("1")).description.contains("trop grand"))
        #expect(Euros.Fault.sumTooLarge("1.00", "2.00").description.contains("1,00\u{A0}€"))
        #expect(Euros.Fault.differenceTooLarge("1.00", "2.00").description.contains("2,00\u{A0}€"))
        #expect(Euros.Fault.productTooLarge("1.00", 7).description.contains("par 7"))
    }
}

extension String {
    /// The text with no-break spaces where a table shows ordinary ones.
    var nonBreaking: String { replacing(" ", with: "\u{A0}") }
}
