/// An amount of money (*montant en euros*): a whole number of cents, negative where it is owed.
///
/// Exact over the whole range of `Int64`. Arithmetic is checked: what exceeds the range is thrown, never wrapped and
/// never trapped. Written `1284.37` with exactly two decimals, for people `1 284,37 €`.
public struct Euros: Hashable, Sendable, Comparable {
    /// The amount in cents.
    public let cents: Int64

    /// No money at all, 0.00.
    public static let zero = Euros(cents: 0)

    /// Makes an amount of so many cents.
    public init(cents: Int64) { self.cents = cents }

    /// Orders amounts, debts first.
    public static func < (left: Self, right: Self) -> Bool { left.cents < right.cents }

    /// The sum of two amounts.
    ///
    /// - Throws: ``Fault/sumTooLarge(_:_:)``.
    public func adding(_ other: Euros) throws(Fault) -> Euros {
        let (sum, overflow) = cents.addingReportingOverflow(other.cents)
        guard !overflow else { throw .sumTooLarge(self, other) }
        return Euros(cents: sum)
    }

    /// The amount less another.
    ///
    /// - Throws: ``Fault/differenceTooLarge(_:_:)``.
    public func subtracting(_ other: Euros) throws(Fault) -> Euros {
        let (difference, overflow) = cents.subtractingReportingOverflow(other.cents)
        guard !overflow else { throw .differenceTooLarge(self, other) }
        return Euros(cents: difference)
    }

    /// The amount a whole number of times, as three months of a rent.
    ///
    /// - Throws: ``Fault/productTooLarge(_:_:)``.
    public func multiplied(by factor: Int) throws(Fault) -> Euros {
        let (product, overflow) = cents.multipliedReportingOverflow(by: Int64(factor))
        guard !overflow else { throw .productTooLarge(self, factor) }
        return Euros(cents: product)
    }

    /// What is wrong with an amount.
    public enum Fault: ValueFault {
        /// The text is not written `1284.37`.
        case unreadable(Excerpt)
        /// The text is well written, and the amount exceeds the range.
        case outOfRange(Excerpt)
        /// The sum of the two amounts exceeds the range.
        case sumTooLarge(Euros, Euros)
        /// The first amount less the second exceeds the range.
        case differenceTooLarge(Euros, Euros)
        /// The amount so many times exceeds the range.
        case productTooLarge(Euros, Int)

        /// The French sentence that explains the fault.
        public var description: String {
            switch self {
            case .unreadable(let text):
                "Montant illisible : \(text). Il s'écrit avec un point et deux décimales, comme 1284.37."
            case .outOfRange(let text):
                "Montant trop grand : \(text)."
            case .sumTooLarge(let left, let right):
                "La somme de \(left.formatted) et de \(right.formatted) est trop grande pour être comptée."
            case .differenceTooLarge(let left, let right):
                "La différence entre \(left.formatted) et \(right.formatted) est trop grande pour être comptée."
            case .productTooLarge(let amount, let factor):
                "Le produit de \(amount.formatted) par \(factor) est trop grand pour être compté."
            }
        }
    }
}
