extension Euros: TextValue {
    /// The amount with a point and two decimals, `1284.37`, `-0.05`.
    public var description: String { sign + String(cents.magnitude / 100) + "." + decimals }

    /// The amount as it stands in a French document, `1 284,37 €`, with spaces that never break a line.
    ///
    /// Thousands are set apart by a narrow no-break space (U+202F), the sign € by a no-break space (U+00A0).
    public var formatted: String {
        var whole = ""
        let digits = String(cents.magnitude / 100)
        var left = digits.utf8.count
        for digit in digits {
            whole.append(digit)
            left -= 1
            if left > 0, left % 3 == 0 { whole += "\u{202F}" }
        }
        return sign + whole + "," + decimals + "\u{A0}€"
    }

    private var sign: String { cents < 0 ? "-" : "" }

    private var decimals: String {
        let cents = cents.magnitude % 100
        return cents < 10 ? "0\(cents)" : "\(cents)"
    }

    /// Reads an amount written `1284.37`, and in no other way.
    ///
    /// - Throws: ``Fault/unreadable(_:)`` or ``Fault/outOfRange(_:)``.
    public init(_ text: String) throws(Fault) {
        guard text.utf8.count <= 64 else { throw .unreadable(Excerpt(text)) }
        let bytes = text[...].utf8
        let isNegative = bytes.first == UInt8(ascii: "-")
        let number = isNegative ? bytes.dropFirst() : bytes
        let whole = number.dropLast(3)
        let decimals = number.suffix(2)
        guard WholeNumber.isWritten(whole), number.dropFirst(whole.count).first == UInt8(ascii: "."),
            decimals.count == 2, WholeNumber.areDigits(decimals)
        else { throw .unreadable(Excerpt(text)) }
        guard let euros = WholeNumber.value(of: whole), let rest = WholeNumber.value(of: decimals) else {
            throw .outOfRange(Excerpt(text))
        }
        let (hundreds, overflow) = euros.multipliedReportingOverflow(by: 100)
        let (magnitude, carry) = hundreds.addingReportingOverflow(rest)
        guard !overflow, !carry, let cents = Self.signed(magnitude, isNegative: isNegative) else {
            throw .outOfRange(Excerpt(text))
        }
        // Nothing is written in one way only, so that two texts of one amount are the same bytes.
        guard !isNegative || cents != 0 else { throw .unreadable(Excerpt(text)) }
        self.init(cents: cents)
    }

    /// The number with its sign; the smallest `Int64` has no positive twin, so the magnitude is never negated itself.
    private static func signed(_ magnitude: UInt64, isNegative: Bool) -> Int64? {
        guard isNegative else { return Int64(exactly: magnitude) }
        return magnitude <= Int64.min.magnitude ? Int64(truncatingIfNeeded: 0 &- magnitude) : nil
    }
}

extension Euros: ExpressibleByStringLiteral {
    /// Makes an amount written in the source; a literal that is no amount is a mistake of the program.
    public init(stringLiteral literal: String) {
        do throws(Fault) { try self.init(literal) } catch { preconditionFailure(error.description) }
    }
}
