import Gerance
import Testing

@Suite("Rate")
struct RateTests {
    @Test(
        "A rate is exact and written as shortly as it can be",
        arguments: [
            ("0%", 0, "0%", "0 %"), ("6%", 60_000, "6%", "6 %"), ("7.2%", 72_000, "7.2%", "7,2 %"),
            ("8.5%", 85_000, "8.5%", "8,5 %"), ("20%", 200_000, "20%", "20 %"), ("2.1%", 21_000, "2.1%", "2,1 %"),
            ("100%", 1_000_000, "100%", "100 %"), ("8.50%", 85_000, "8.5%", "8,5 %"),
            ("0.05%", 500, "0.05%", "0,05 %"), ("3.0001%", 30_001, "3.0001%", "3,0001 %"),
            ("10.0100%", 100_100, "10.01%", "10,01 %"),
        ])
    func text(written: String, millionths: Int, canonical: String, french: String) throws {
        let rate = try Rate(written)
        #expect(rate.millionths == millionths)
        #expect(rate.description == canonical)
        #expect(rate.formatted == french.nonBreaking)
        #expect(try JSON.read(Rate.self, from: JSON.text(of: rate)) == rate)
    }

    @Test("Every rate of a thousandth of a per cent reads back from its text")
    func exhaustive() throws {
        for millionths in stride(from: 0, through: 1_000_000, by: 10) {
            let rate = try Rate(millionths: millionths)
            guard try Rate(rate.description) != rate else { continue }
            Issue.record("\(rate) does not read back")
        }
    }

    @Test(
        "A text that is no rate is refused",
        arguments: [
            "", "%", "8.5", "8,5%", "8.5 %", "8.%", ".5%", "08%", "-1%", "+1%", "8.50000%", "8.5%%", "8.5.1%", "1e1%",
            "99999999999%",
        ] + Hostile.texts)
    func unreadable(text: String) {
        #expect(throws: Rate.Fault.unreadable(Excerpt(text))) { try Rate(text) }
    }

    @Test("A rate above 100 % is refused", arguments: [("100.0001%", 1_000_001), ("9999999999%", 99_999_999_990_000)])
    func outOfRange(text: String, millionths: Int) {
        #expect(throws: Rate.Fault.outOfRange(millionths: millionths)) { try Rate(text) }
    }

    @Test("A rate below 0 % is refused, and both faults are explained")
    func sentences() {
        #expect(throws: Rate.Fault.outOfRange(millionths: -1)) { try Rate(millionths: -1) }
        #expect(Rate.Fault.outOfRange(millionths: -1).description.contains("-1"))
        #expect(Rate.Fault.unreadable(Excerpt("8,5%")).description.contains("8.5%"))
    }

    @Test("Rates order by size")
    func order() { #expect(Rate("8.5%") < Rate("20%")) }
}
