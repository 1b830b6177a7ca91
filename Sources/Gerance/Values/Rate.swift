/// A rate in per cent (*taux*), from 0 % to 100 %: a fee of 7.2 %, a VAT of 8.5 %.
///
/// Exact to the ten-thousandth of a per cent. Written `8.5%`, for people `8,5 %`.
public struct Rate: Hashable, Sendable, Comparable {
    /// The rate in millionths: 8.5 % is 85,000.
    public let millionths: Int

    /// Makes a rate of so many millionths.
    ///
    /// - Throws: ``Fault/outOfRange(millionths:)`` outside 0...1,000,000, that is 0 % to 100 %.
    public init(millionths: Int) throws(Fault) {
        guard (0...1_000_000).contains(millionths) else { throw .outOfRange(millionths: millionths) }
        self.millionths = millionths
    }

    /// Orders rates by size.
    public static func < (left: Self, right: Self) -> Bool { left.millionths < right.millionths }

    /// What is wrong with a rate.
    public enum Fault: ValueFault {
        /// The text is not written `8.5%`.
        case unreadable(Excerpt)
        /// The rate is below 0 % or above 100 %.
        case outOfRange(millionths: Int)

        /// The French sentence that explains the fault.
        public var description: String {
            switch self {
            case .unreadable(let text):
                "Taux illisible : \(text). Il s'écrit avec un point et quatre décimales au plus, comme 8.5%."
            case .outOfRange(let millionths):
                "Un taux de \(millionths) millionièmes est hors limites : il va de 0\u{A0}% à 100\u{A0}%."
            }
        }
    }
}

// MARK: - Text

extension Rate: TextValue {
    /// The rate with as many decimals as it needs, `8.5%`, `20%`.
    public var description: String { written(point: ".") + "%" }

    /// The rate as it stands in a French document, `8,5 %`, with a no-break space (U+00A0).
    public var formatted: String { written(point: ",") + "\u{A0}%" }

    private func written(point: String) -> String {
        let whole = String(millionths / 10_000)
        guard millionths % 10_000 != 0 else { return whole }
        // The five digits of a number that begins with 1 keep the zeros in front of the decimals.
        var decimals = String(10_000 + millionths % 10_000).dropFirst()
        while decimals.last == "0" { decimals.removeLast() }
        return whole + point + decimals
    }

    /// Reads a rate written `8.5%`, with four decimals at most; zeros at the end are dropped.
    ///
    /// - Throws: ``Fault``.
    public init(_ text: String) throws(Fault) {
        guard text.utf8.count <= 16, let millionths = Self.millionths(in: text) else {
            throw .unreadable(Excerpt(text))
        }
        try self.init(millionths: millionths)
    }

    private static func millionths(in text: String) -> Int? {
        guard text.utf8.last == UInt8(ascii: "%") else { return nil }
        let number = text[...].utf8.dropLast()
        let whole = number.prefix { $0 != UInt8(ascii: ".") }
        let decimals = number.dropFirst(whole.count + 1)
        // At most ten digits fit between the limits of the text, so the products below cannot overflow.
        guard WholeNumber.isWritten(whole), whole.count <= 10, decimals.count <= 4, WholeNumber.areDigits(decimals),
            whole.count == number.count || !decimals.isEmpty,
            let units = WholeNumber.value(of: whole), var rest = WholeNumber.value(of: decimals)
        else { return nil }
        for _ in decimals.count..<4 { rest *= 10 }
        return Int(exactly: units * 10_000 + rest)
    }
}

extension Rate: ExpressibleByStringLiteral {
    /// Makes a rate written in the source; a literal that is no rate is a mistake of the program.
    public init(stringLiteral literal: String) {
        do throws(Fault) { try self.init(literal) } catch { preconditionFailure(error.description) }
    }
}
