/// The names of machines on the Internet, as far as addresses need them (RFC 1035, 2.3.1; RFC 1123, 2.1).
enum HostName {
    /// Whether the bytes are a public host name: two labels or more of letters, digits and inner hyphens, the last one
    /// not a number, which would be an IP address.
    static func isValid(_ bytes: Substring.UTF8View) -> Bool {
        guard bytes.count <= 253 else { return false }
        let labels = bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard labels.count >= 2, let last = labels.last, !WholeNumber.areDigits(last) else { return false }
        return labels.allSatisfy(isLabel)
    }

    private static func isLabel(_ label: Substring.UTF8View) -> Bool {
        let hyphen = UInt8(ascii: "-")
        guard (1...63).contains(label.count), label.first != hyphen, label.last != hyphen else { return false }
        return label.allSatisfy { isLetterOrDigit($0) || $0 == hyphen }
    }

    /// Whether the byte is an ASCII letter or digit.
    static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: false
        }
    }
}
