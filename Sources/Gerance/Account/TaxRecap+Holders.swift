extension TaxRecap {
    /// What one of those who own the property together declares, on a form of his own.
    public struct HolderPart: Hashable, Sendable {
        /// Who.
        public let holder: Holder
        /// His part of each property, in the order of ``TaxRecap/properties``.
        public let properties: [PropertyPart]
        /// Line 263 of all his parts together.
        public let result: Figure
    }

    /// A holder's part of a property.
    public struct PropertyPart: Hashable, Sendable {
        /// Which property.
        public let place: Place
        /// The lines, in the order of the form, totals included.
        public let figures: [Figure]

        /// A line; `nil` where nothing is on it.
        public subscript(line: FormLine) -> Figure? { figures.first { $0.line == line } }
    }

    /// What each of the owner's holders declares, in their order.
    ///
    /// The income is theirs who have full ownership or the usufruct (Code civil, art. 582); a bare owner has none. Each
    /// line is divided to the cent, what is left over going to the largest remainders, ties to those named first; then
    /// each holder rounds and adds up his own lines, so that rounded parts need not make the rounded whole.
    ///
    /// - Throws: ``Fault/amount(_:)``.
    public func parts() throws(Fault) -> [HolderPart] {
        let shares = owner.holders.map { $0.right == .bare ? Fraction.zero : $0.share }
        var parts: [[PropertyPart]] = shares.map { _ in [] }
        for property in properties {
            var figures: [[Figure]] = shares.map { _ in [] }
            for entry in property.entries where entry.line.role != .total {
                let split: [Euros]
                do throws(Euros.SplitFault) {
                    split = try entry.exact.split(by: shares)
                } catch {
                    throw .shares(error)
                }
                for (place, exact) in split.enumerated() {
                    figures[place].append(Figure(line: entry.line, exact: exact, rounded: exact.wholeEuros))
                }
            }
            for place in parts.indices {
                let own = figures[place]
                let totals = try Fault.checked(try Figure.totals(of: own))
                parts[place].append(
                    PropertyPart(place: property.place, figures: (own + totals).sorted { $0.line < $1.line }))
            }
        }
        var all: [HolderPart] = []
        for (holder, own) in zip(owner.holders, parts) {
            let results = own.compactMap { $0[.result] }
            let result = try Fault.checked(
                Figure(
                    line: .result, exact: try results.lazy.map(\.exact).sum(),
                    rounded: try results.lazy.map(\.rounded).sum()))
            all.append(HolderPart(holder: holder, properties: own, result: result))
        }
        return all
    }
}
