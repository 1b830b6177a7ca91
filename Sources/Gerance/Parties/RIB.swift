/// The French account number inside an IBAN (*relevé d'identité bancaire*): bank 5 digits, branch 5 digits, account 11
/// characters, key 2 digits.
enum RIB {
    /// Whether bank, branch and key are digits.
    static func isWellFormed(_ bytes: Substring.UTF8View) -> Bool {
        bytes.count == 23 && WholeNumber.areDigits(bytes.prefix(10)) && WholeNumber.areDigits(bytes.suffix(2))
    }

    /// Whether the key is 97 less the rest of 89 × bank + 15 × branch + 3 × account by 97.
    static func hasRightKey(_ bytes: Substring.UTF8View) -> Bool {
        let sum = 89 * number(bytes.prefix(5)) + 15 * number(bytes.dropFirst(5).prefix(5))
        let account = 3 * number(bytes.dropFirst(10).prefix(11))
        return number(bytes.suffix(2)) == 97 - (sum + account) % 97
    }

    private static func number(_ bytes: Substring.UTF8View) -> Int64 {
        bytes.reduce(0) { $0 * 10 + digit($1) }
    }

    /// The digit that stands for a character in the key.
    ///
    /// A to I and J to R count from 1 to 9, S to Z from 2 to 9: another table than the one of the IBAN.
    private static func digit(_ byte: UInt8) -> Int64 {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "I"): Int64(byte - UInt8(ascii: "A") + 1)
        case UInt8(ascii: "J")...UInt8(ascii: "R"): Int64(byte - UInt8(ascii: "J") + 1)
        case UInt8(ascii: "S")...UInt8(ascii: "Z"): Int64(byte - UInt8(ascii: "S") + 2)
        default: Int64(byte - UInt8(ascii: "0"))
        }
    }
}
