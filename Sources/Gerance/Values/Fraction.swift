/// An exact part of a whole (*quote-part*), from nothing to all of it: the share of a joint owner.
///
/// Always in lowest terms, so that two fractions are equal when they are the same part. Written `1/3`; the whole is
/// `1/1`, nothing is `0/1`.
public struct Fraction: Hashable, Sendable {
    /// The upper number, 0 to ``denominator``.
    public let numerator: Int
    /// The lower number, 1 or more.
    public let denominator: Int

    /// No part, 0/1.
    public static let zero = Fraction(reducing: 0, of: 1)
    /// The whole, 1/1.
    public static let whole = Fraction(reducing: 1, of: 1)

    /// Makes so many parts of a whole, and reduces them: 250 of 1000 is 1/4.
    ///
    /// - Throws: ``Fault/noPart(numerator:denominator:)`` unless 0 ≤ `numerator` ≤ `denominator` and `denominator` ≥ 1.
    public init(_ numerator: Int, of denominator: Int) throws(Fault) {
        guard denominator >= 1, (0...denominator).contains(numerator) else {
            throw .noPart(numerator: numerator, denominator: denominator)
        }
        self.init(reducing: numerator, of: denominator)
    }

    private init(reducing numerator: Int, of denominator: Int) {
        let divisor = Self.greatestCommonDivisor(numerator, denominator)
        self.numerator = numerator / divisor
        self.denominator = denominator / divisor
    }

    /// The sum of two parts of the same whole.
    ///
    /// - Throws: ``Fault/exceedsWhole(_:_:)``, or ``Fault/tooFine(_:_:)`` when no common denominator can be counted.
    public func adding(_ other: Fraction) throws(Fault) -> Fraction {
        let divisor = Self.greatestCommonDivisor(denominator, other.denominator)
        let (common, isTooFine) = denominator.multipliedReportingOverflow(by: other.denominator / divisor)
        guard !isTooFine else { throw .tooFine(self, other) }
        // Neither product exceeds the common denominator, since both parts are at most the whole.
        let left = numerator * (common / denominator)
        let right = other.numerator * (common / other.denominator)
        guard left <= common - right else { throw .exceedsWhole(self, other) }
        return Fraction(reducing: left + right, of: common)
    }

    private static func greatestCommonDivisor(_ left: Int, _ right: Int) -> Int {
        var (left, right) = (left, right)
        while right != 0 { (left, right) = (right, left % right) }
        return left
    }

    /// What is wrong with a fraction.
    public enum Fault: ValueFault {
        /// The text is not written `1/3`.
        case unreadable(Excerpt)
        /// The numbers are not a part of a whole.
        case noPart(numerator: Int, denominator: Int)
        /// The two parts together exceed the whole.
        case exceedsWhole(Fraction, Fraction)
        /// The common denominator of the two parts is too large to be counted.
        case tooFine(Fraction, Fraction)

        /// The French sentence that explains the fault.
        public var description: String {
            switch self {
            case .unreadable(let text):
                "Quote-part illisible : \(text). Elle s'écrit comme 1/3."
            case .noPart(let numerator, let denominator):
                "\(numerator)/\(denominator) n'est pas une quote-part : elle va de 0/1 à 1/1."
            case .exceedsWhole(let left, let right):
                "Les quotes-parts \(left) et \(right) font ensemble plus que le tout."
            case .tooFine(let left, let right):
                "Les quotes-parts \(left) et \(right) sont trop fines pour être additionnées exactement."
            }
        }
    }
}

// MARK: - Text

extension Fraction: TextValue {
    /// The fraction in lowest terms, `1/3`.
    public var description: String { "\(numerator)/\(denominator)" }

    /// Reads a fraction written `1/3` or, as in a deed, `250/1000`.
    ///
    /// - Throws: ``Fault/unreadable(_:)`` or ``Fault/noPart(numerator:denominator:)``.
    public init(_ text: String) throws(Fault) {
        guard text.utf8.count <= 64, let numbers = Self.numbers(in: text) else { throw .unreadable(Excerpt(text)) }
        try self.init(numbers.numerator, of: numbers.denominator)
    }

    private static func numbers(in text: String) -> (numerator: Int, denominator: Int)? {
        let bytes = text[...].utf8
        guard let slash = bytes.firstIndex(of: UInt8(ascii: "/")) else { return nil }
        let (upper, lower) = (bytes[..<slash], bytes[bytes.index(after: slash)...])
        guard WholeNumber.isWritten(upper), WholeNumber.isWritten(lower),
            let numerator = WholeNumber.value(of: upper).flatMap(Int.init(exactly:)),
            let denominator = WholeNumber.value(of: lower).flatMap(Int.init(exactly:))
        else { return nil }
        return (numerator, denominator)
    }
}

extension Fraction: ExpressibleByStringLiteral {
    /// Makes a fraction written in the source; a literal that is no fraction is a mistake of the program.
    public init(stringLiteral literal: String) {
        do throws(Fault) { try self.init(literal) } catch { preconditionFailure(error.description) }
    }
}
