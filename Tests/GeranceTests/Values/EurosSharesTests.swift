import Gerance
import GeranceTestKit
import Testing

@Suite("Parts of an amount: exact to the cent, half away from zero, nothing lost")
struct EurosSharesTests {
    @Test(
        "A rate is applied exactly, and rounded half away from zero",
        arguments: [
            ("840.00", "7.5%", "63.00"), ("780.35", "6%", "46.82"), ("0.05", "10%", "0.01"), ("0.04", "10%", "0.00"),
            ("-0.05", "10%", "-0.01"), ("46.82", "8.5%", "3.98"), ("46.82", "20%", "9.36"), ("1284.37", "0%", "0.00"),
            ("1284.37", "100%", "1284.37"), ("92233720368547758.07", "100%", "92233720368547758.07"),
            ("-92233720368547758.08", "100%", "-92233720368547758.08"),
            ("92233720368547758.07", "99.9999%", "92233628134827389.52"),
        ] as [(Euros, Rate, Euros)])
    func rates(amount: Euros, rate: Rate, expected: Euros) { #expect(amount.at(rate) == expected) }

    @Test(
        "A share is rounded half away from zero",
        arguments: [
            ("100.00", "1/3", "33.33"), ("100.00", "2/3", "66.67"), ("0.01", "1/2", "0.01"), ("-0.01", "1/2", "-0.01"),
            ("0.01", "1/3", "0.00"), ("10.00", "0/1", "0.00"), ("10.00", "1/1", "10.00"),
        ] as [(Euros, Fraction, Euros)])
    func shares(amount: Euros, share: Fraction, expected: Euros) { #expect(amount.share(share) == expected) }

    @Test(
        "Whole euros are rounded half away from zero",
        arguments: [
            ("12.49", "12.00"), ("12.50", "13.00"), ("-12.49", "-12.00"), ("-12.50", "-13.00"), ("0.00", "0.00"),
            ("92233720368547758.07", "92233720368547758.00"), ("-92233720368547758.08", "-92233720368547758.00"),
        ] as [(Euros, Euros)])
    func wholeEuros(amount: Euros, expected: Euros) { #expect(amount.wholeEuros == expected) }

    @Test(
        "Cents left over go to the largest remainders, ties to those named first",
        arguments: [
            ("100.00", ["1/3", "1/3", "1/3"], ["33.34", "33.33", "33.33"]),
            ("-100.00", ["1/3", "1/3", "1/3"], ["-33.34", "-33.33", "-33.33"]),
            ("0.01", ["1/2", "1/2"], ["0.01", "0.00"]),
            ("0.02", ["1/4", "1/4", "1/2"], ["0.01", "0.00", "0.01"]),
            ("100.00", ["1/6", "1/3", "1/2"], ["16.67", "33.33", "50.00"]),
            ("10.00", ["1/1"], ["10.00"]), ("0.00", ["2/3", "1/3"], ["0.00", "0.00"]),
        ] as [(Euros, [Fraction], [Euros])])
    func split(amount: Euros, shares: [Fraction], expected: [Euros]) throws {
        #expect(try amount.split(by: shares) == expected)
    }

    @Test(
        "Shares that are no whole are refused and named",
        arguments: [[], ["1/2"], ["1/2", "1/3"], ["1/2", "1/2", "1/100"]] as [[Fraction]])
    func noWhole(shares: [Fraction]) {
        #expect(throws: Euros.SplitFault.notWhole(shares)) { try Euros(cents: 100).split(by: shares) }
    }

    @Test("Whatever the amount and the shares, the parts make the amount, and each is within a cent of its due")
    func nothingLost() throws {
        var random = Generator(seed: 20_261_124)
        for _ in 0..<2_000 {
            let weights = (0..<Int.random(in: 1...7, using: &random)).map { _ in
                Int.random(in: 1...1_000, using: &random)
            }
            let total = weights.reduce(0, +)
            let shares = try weights.map { try Fraction($0, of: total) }
            let amount = Euros(cents: Int64.random(in: -100_000_000...100_000_000, using: &random))
            let parts = try amount.split(by: shares)
            #expect(parts.reduce(0) { $0 + $1.cents } == amount.cents)
            for (part, weight) in zip(parts, weights) {
                let distance = part.cents * Int64(total) - amount.cents * Int64(weight)
                #expect(abs(distance) < Int64(total))
            }
        }
    }
}
