/// Numbers of a fixed width in texts such as `2026-11-23T09:05:00Z`.
enum Digits {
    /// The number with zeros in front, `7` as `07`.
    static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return digits.utf8.count >= width ? digits : String(repeating: "0", count: width - digits.utf8.count) + digits
    }

    /// Reads such a text from left to right.
    struct Reader {
        private var rest: Substring.UTF8View

        init(_ text: String) { rest = text[...].utf8 }

        var isAtEnd: Bool { rest.isEmpty }

        /// Takes exactly so many digits, or nothing.
        mutating func number(digits: Int) -> Int? {
            guard rest.count >= digits else { return nil }
            var value = 0
            for byte in rest.prefix(digits) {
                guard (0x30...0x39).contains(byte) else { return nil }
                value = value * 10 + Int(byte - 0x30)
            }
            rest = rest.dropFirst(digits)
            return value
        }

        /// Takes as many digits as there are, 1 to 9; the value and their number.
        mutating func digits() -> (value: Int, count: Int)? {
            var count = 0
            var value = 0
            while let byte = rest.first, (0x30...0x39).contains(byte) {
                guard count < 9 else { return nil }
                value = value * 10 + Int(byte - 0x30)
                count += 1
                rest = rest.dropFirst()
            }
            return count == 0 ? nil : (value, count)
        }

        /// Takes one ASCII character if it comes next.
        mutating func skip(_ character: Unicode.Scalar) -> Bool {
            guard let byte = rest.first, UInt32(byte) == character.value else { return false }
            rest = rest.dropFirst()
            return true
        }
    }
}
