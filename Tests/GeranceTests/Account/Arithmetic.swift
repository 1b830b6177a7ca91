import Foundation

/// Arithmetic as somebody writes it: `TVA  60.48 x 8.5 % = 5.1408 = 5.14`, computed again in decimals.
enum Arithmetic {
    /// A line: what it is of, what is computed, what it makes.
    struct Line {
        /// `TVA`; a dash begins what is only a step.
        let name: String
        let isStep: Bool
        /// The numbers that are taken, without the rates.
        let operands: [Decimal]
        /// What the numbers make, exactly.
        let exact: Decimal
        /// What is written behind each `=`; the number itself where there is none.
        let written: [Decimal]

        /// Reads a line; `nil` for what holds no amount.
        init?(_ text: String) {
            let words = text.split(separator: " ").map(String.init)
            guard let start = words.firstIndex(where: { $0.contains(".") && Decimal(string: $0) != nil }) else {
                return nil
            }
            isStep = words[0] == "-"
            name = words[..<start].joined(separator: " ")
            let sides = words[start...].split(separator: "=")
            var operands: [Decimal] = []
            exact = Self.sum(Array(sides[0]), &operands)
            self.operands = operands
            written = sides.count > 1 ? sides[1...].compactMap { Decimal(string: $0.joined()) } : [exact]
        }

        /// What the line makes, in cents.
        var result: Decimal { written.last ?? exact }

        /// Whether it computes right: exactly, then to the cent, halves away from zero.
        var isRight: Bool {
            guard written.count <= 2, written.first == exact else { return false }
            return result == Self.rounded(exact)
        }

        private static func rounded(_ value: Decimal) -> Decimal {
            let cents = Int64(truncating: (abs(value) * 100 + 0.5) as NSDecimalNumber)
            return Decimal(value < 0 ? -cents : cents) / 100
        }

        /// A sum of amounts and of amounts at a rate: `1150.00 x 7.2 % - 3.00`.
        private static func sum(_ words: [String], _ operands: inout [Decimal]) -> Decimal {
            var (total, sign, place) = (Decimal(0), Decimal(1), 0)
            while place < words.count {
                switch words[place] {
                case "+": sign = 1
                case "-": sign = -1
                default:
                    guard var value = Decimal(string: words[place]) else { return .nan }
                    operands.append(abs(value))
                    if place + 3 < words.count, words[place + 1] == "x", words[place + 3] == "%",
                        let rate = Decimal(string: words[place + 2])
                    {
                        value *= rate / 100
                        place += 3
                    }
                    total += sign * value
                }
                place += 1
            }
            return total
        }
    }
}
