/// Whole numbers inside the text of a value: `1284` in `1284.37`, `3` in `1/3`.
enum WholeNumber {
    /// Whether the bytes are digits alone, without a zero in front that says nothing.
    static func isWritten(_ bytes: Substring.UTF8View) -> Bool {
        guard let first = bytes.first, areDigits(bytes) else { return false }
        return first != UInt8(ascii: "0") || bytes.count == 1
    }

    /// Whether all bytes are the digits 0 to 9.
    static func areDigits(_ bytes: Substring.UTF8View) -> Bool {
        bytes.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }

    /// The number that digits write; `nil` when it exceeds the type.
    static func value(of digits: Substring.UTF8View) -> UInt64? {
        var value: UInt64 = 0
        for digit in digits {
            let (tens, overflow) = value.multipliedReportingOverflow(by: 10)
            let (sum, carry) = tens.addingReportingOverflow(UInt64(digit &- UInt8(ascii: "0")))
            guard !overflow, !carry else { return nil }
            value = sum
        }
        return value
    }
}
