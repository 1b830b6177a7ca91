// Parts of an amount. A part is never larger than the whole, so that nothing here can exceed the range.

extension Euros {
    /// The amount at a rate, rounded half away from zero to the cent: 7.5 % of 840.00 is 63.00.
    public func at(_ rate: Rate) -> Euros { part(UInt64(rate.millionths), of: 1_000_000) }

    /// A part of the amount, rounded half away from zero to the cent: 1/3 of 100.00 is 33.33.
    ///
    /// Parts rounded one by one need not make up the whole; ``split(by:)`` does.
    public func share(_ fraction: Fraction) -> Euros {
        part(UInt64(fraction.numerator), of: UInt64(fraction.denominator))
    }

    /// The amount in whole euros, rounded half away from zero, as a tax form asks: 12.50 is 13.00, -12.50 is -13.00.
    public var wholeEuros: Euros {
        let rest = cents % 100
        let down = cents - rest
        // Next to the ends of the range there is no larger number of whole euros.
        guard abs(rest) >= 50 else { return Euros(cents: down) }
        let (up, overflow) = down.addingReportingOverflow(cents < 0 ? -100 : 100)
        return Euros(cents: overflow ? down : up)
    }

    /// `numerator / denominator` of the amount; `numerator` is at most `denominator`, which is not zero.
    private func part(_ numerator: UInt64, of denominator: UInt64) -> Euros {
        let (quotient, remainder) = Self.divided(cents.magnitude, numerator, denominator)
        let isUp = remainder >= denominator - remainder
        return Self.signed(quotient + (isUp ? 1 : 0), like: cents)
    }

    /// `magnitude * numerator / denominator` with what is left, over the whole range.
    private static func divided(
        _ magnitude: UInt64, _ numerator: UInt64, _ denominator: UInt64
    ) -> (quotient: UInt64, remainder: UInt64) {
        let product = magnitude.multipliedFullWidth(by: numerator)
        // The quotient fits, since the numerator is at most the denominator; equal ones would not fit the division.
        guard numerator < denominator else { return (magnitude, 0) }
        return denominator.dividingFullWidth(product)
    }

    private static func signed(_ magnitude: UInt64, like cents: Int64) -> Euros {
        Euros(cents: cents < 0 ? Int64(truncatingIfNeeded: 0 &- magnitude) : Int64(truncatingIfNeeded: magnitude))
    }
}

// MARK: - Splitting

extension Euros {
    /// The amount divided among shares, to the cent and with nothing lost (*répartition*).
    ///
    /// Each share gets its exact part rounded towards zero; the cents left go to the largest remainders, one each, ties
    /// to those named first. A negative amount is split as its positive twin.
    ///
    /// - Throws: ``SplitFault`` unless the shares make exactly one whole.
    public func split(by shares: [Fraction]) throws(SplitFault) -> [Euros] {
        try Self.checkWhole(shares)
        let exact = shares.map { share in
            Self.divided(cents.magnitude, UInt64(share.numerator), UInt64(share.denominator))
        }
        var parts = exact.map(\.quotient)
        let left = Int(cents.magnitude - parts.reduce(0, +))
        let order = shares.indices.sorted { first, second in
            let isLess = Self.isLess(
                exact[second].remainder, shares[second].denominator, exact[first].remainder, shares[first].denominator)
            let isMore = Self.isLess(
                exact[first].remainder, shares[first].denominator, exact[second].remainder, shares[second].denominator)
            return isLess || !isMore && first < second
        }
        for place in order.prefix(left) { parts[place] += 1 }
        return parts.map { Self.signed($0, like: cents) }
    }

    /// Whether one remainder is a smaller part of a cent than another.
    private static func isLess(_ left: UInt64, _ leftOf: Int, _ right: UInt64, _ rightOf: Int) -> Bool {
        let first = left.multipliedFullWidth(by: UInt64(rightOf))
        let second = right.multipliedFullWidth(by: UInt64(leftOf))
        return (first.high, first.low) < (second.high, second.low)
    }

    private static func checkWhole(_ shares: [Fraction]) throws(SplitFault) {
        var sum = Fraction.zero
        for share in shares {
            do throws(Fraction.Fault) { sum = try sum.adding(share) } catch { throw .notWhole(shares) }
        }
        guard sum == .whole else { throw .notWhole(shares) }
    }

    /// Why an amount cannot be split.
    public enum SplitFault: ValueFault {
        /// The shares do not make exactly one whole.
        case notWhole([Fraction])

        /// The French sentence that explains the fault.
        public var description: String {
            switch self {
            case .notWhole(let shares):
                "Une répartition se fait sur des quotes-parts qui font ensemble exactement 1 : "
                    + (shares.isEmpty ? "aucune" : shares.map(\.description).joined(separator: " + ")) + "."
            }
        }
    }
}

// MARK: - Sums

extension Sequence<Euros> {
    /// The sum of the amounts.
    ///
    /// - Throws: ``Euros/Fault/sumTooLarge(_:_:)``.
    func sum() throws(Euros.Fault) -> Euros {
        var sum = Euros.zero
        for amount in self { sum = try sum.adding(amount) }
        return sum
    }
}
