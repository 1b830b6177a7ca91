import Foundation
import Gerance
import Testing

@Suite("statement.sections: statements worked out by hand, to the cent")
struct HandComputedTests {
    private static let isRecording = ProcessInfo.processInfo.environment["GERANCE_RECORD"] == "1"

    @Test("The statement says what the hand worked out, and nothing else", arguments: try HandComputed.names())
    func figures(_ name: String) throws {
        let cases = try HandComputed(name).cases()
        #expect(!cases.isEmpty)
        for one in cases {
            let said = Set(one.statement.figures.components(separatedBy: "\n"))
            let byHand = one.arithmetic.filter { !$0.isStep }.map { "\($0.name) \($0.result.cents)" }
            #expect(Set(byHand) == said, "\(name), \(one.statement.period.to)")
        }
    }

    @Test(
        "The arithmetic is right, and takes postings, the mandate and its own results",
        arguments: try HandComputed.names())
    func arithmetic(_ name: String) throws {
        var results: Set<Decimal> = []
        for one in try HandComputed(name).cases() {
            for line in one.arithmetic {
                #expect(line.isRight, "\(name): \(line.name) makes \(line.exact)")
                #expect(
                    line.operands.allSatisfy { one.known.contains($0) || results.contains($0) },
                    "\(name): \(line.name) takes a number from nowhere")
                results.insert(abs(line.result))
            }
        }
    }

    @Test("Its page reads as the file", arguments: try HandComputed.names())
    func page(_ name: String) throws {
        let file = try HandComputed(name)
        let cases = try file.cases()
        if Self.isRecording {
            let path = Repository.root.appendingPathComponent("\(HandComputed.folder)/\(name)")
            try file.recorded(cases).write(to: path, atomically: true, encoding: .utf8)
        }
        for one in try HandComputed(name).cases() {
            #expect(one.told == one.page.trimmingCharacters(in: .newlines), "\(name), \(one.statement.period.to)")
        }
    }

    @Test("Each kind of movement stands in a file")
    func coverage() throws {
        let names = try HandComputed.names()
        #expect(names.count >= 6)
        let postings = try names.flatMap { try HandComputed($0).sections.filter { $0.title == "Postings" } }
        let words = Set(postings.flatMap(\.lines).flatMap { $0.split(separator: " ").map(String.init) })
        for category: Posting.Category in [
            .rentCalled, .chargesCalled, .rentReceived, .housingBenefit, .chargesReceived, .repairs, .fee, .advancePaid,
            .balancePaid, .contribution, .provisionConstituted, .provisionUsed, .depositReceived, .depositKeptForRent,
            .depositKeptForDamage, .depositReturned,
        ] {
            #expect(words.contains(category.rawValue), "\(category)")
        }
    }

    @Test(
        "Wrong arithmetic is found",
        arguments: [
            ("TVA 60.48 x 8.5 % = 5.1408 = 5.15", false), ("TVA 60.48 x 8.5 % = 5.1409 = 5.14", false),
            ("TVA 60.48 x 8.5 % = 5.1408", false), ("TVA 60.48 x 8.5 % = 5.1408 = 5.14", true),
            ("solde 10.00 - 2.50 + 1.00 = 8.50", true), ("solde 10.00 - 2.50 + 1.00 = 6.50", false),
            ("TVA -1.50 x 9 % = -0.135 = -0.14", true), ("TVA -1.50 x 9 % = -0.135 = -0.13", false),
            ("dû B-1 280.00", true), ("solde 10.00 x y = 10.00", false),
        ])
    func wrong(_ text: String, _ isRight: Bool) throws {
        #expect(try #require(Arithmetic.Line(text)).isRight == isRight)
    }

    @Test("A line without an amount is none")
    func noLine() { #expect(Arithmetic.Line("Fees of January") == nil) }
}

extension Decimal {
    /// With two decimals, as the figures of a statement are written.
    fileprivate var cents: String {
        Euros(cents: Int64(truncating: self * 100 as NSDecimalNumber)).description
    }
}
