import Gerance
import GeranceTestKit
import Testing

@Suite("Fraction")
struct FractionTests {
    @Test(
        "A fraction is kept in lowest terms",
        arguments: [
            ("1/3", "1/3"), ("2/6", "1/3"), ("250/1000", "1/4"), ("0/7", "0/1"), ("7/7", "1/1"), ("0/1", "0/1"),
            ("9223372036854775806/9223372036854775807", "9223372036854775806/9223372036854775807"),
        ])
    func text(written: String, canonical: String) throws {
        let fraction = try Fraction(written)
        #expect(fraction.description == canonical)
        #expect(try JSON.read(Fraction.self, from: JSON.text(of: fraction)) == fraction)
    }

    @Test(
        "A text that is no fraction is refused",
        arguments: [
            "", "1", "/", "1/", "/3", "1/3/5", "01/3", "1/03", "-1/3", "1/-3", "1 / 3", "0.5", "½", "1:3", "50%",
            "9223372036854775808/9223372036854775808", "1/99999999999999999999999",
        ] + Hostile.texts)
    func unreadable(text: String) {
        #expect(throws: Fraction.Fault.unreadable(Excerpt(text))) { try Fraction(text) }
    }

    @Test("What is no part of a whole is refused", arguments: [(4, 3), (-1, 3), (1, 0), (0, 0), (1, -3), (.min, .min)])
    func noPart(numerator: Int, denominator: Int) {
        #expect(throws: Fraction.Fault.noPart(numerator: numerator, denominator: denominator)) {
            try Fraction(numerator, of: denominator)
        }
    }

    @Test("Parts add up exactly, up to the whole and no further")
    func sums() throws {
        #expect(try Fraction("1/3").adding("1/6") == "1/2")
        #expect(try Fraction("1/3").adding("2/3") == .whole)
        #expect(try Fraction.zero.adding(.whole) == .whole)
        #expect(throws: Fraction.Fault.exceedsWhole("2/3", "1/2")) { try Fraction("2/3").adding("1/2") }
        let (fine, finer) = (try Fraction(1, of: .max), try Fraction(1, of: .max - 1))
        #expect(throws: Fraction.Fault.tooFine(fine, finer)) { try fine.adding(finer) }
        #expect(try fine.adding(fine) == Fraction(2, of: .max))
    }

    @Test("Every pair of parts with denominators up to 24 adds as whole numbers do")
    func exhaustiveSums() throws {
        for (m, n) in (1...24).flatMap({ m in (1...24).map { (m, $0) } }) {
            for (a, b) in (0...m).flatMap({ a in (0...n).map { (a, $0) } }) where a * n + b * m <= m * n {
                let sum = try Fraction(a, of: m).adding(Fraction(b, of: n))
                guard sum.numerator * m * n != (a * n + b * m) * sum.denominator else { continue }
                Issue.record("\(a)/\(m) + \(b)/\(n) is not \(sum)")
            }
        }
    }

    @Test("Every fault is explained")
    func sentences() {
        let faults: [Fraction.Fault] = [
            .unreadable(Excerpt("x")), .noPart(numerator: 4, denominator: 3), .exceedsWhole("2/3", "1/2"),
            .tooFine("1/7", "1/9"),
        ]
        for (fault, part) in zip(faults, ["1/3", "4/3", "2/3", "1/9"]) { #expect(fault.description.contains(part)) }
    }
}
