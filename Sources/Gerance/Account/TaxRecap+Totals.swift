// The arithmetic of the form.

extension TaxRecap {
    /// The lines of a property, totals included, in the order of the form.
    static func entries(of sources: [FormLine: [Source]]) throws(Euros.Fault) -> [Entry] {
        var entries: [Entry] = []
        for (line, sources) in sources.sorted(by: { $0.key < $1.key }) {
            let exact = try sources.lazy.map(\.amount).sum()
            let figure = Figure(line: line, exact: exact, rounded: exact.wholeEuros)
            entries.append(Entry(figure: figure, sources: sources))
        }
        let totals = try Figure.totals(of: entries.map(\.figure))
        return (entries + totals.map { Entry(figure: $0, sources: []) }).sorted { $0.line < $1.line }
    }
}

extension TaxRecap.Figure {
    /// Lines 215, 240, 261 and 263 from the lines that they add up.
    static func totals(of figures: [Self]) throws(Euros.Fault) -> [Self] {
        let exact = try sums(of: figures, \.exact)
        let rounded = try sums(of: figures, \.rounded)
        return zip(exact, rounded).map { Self(line: $0.0, exact: $0.1, rounded: $1.1) }
    }

    private static func sums(
        of figures: [Self], _ amount: (Self) -> Euros
    ) throws(Euros.Fault) -> [(FormLine, Euros)] {
        func sum(_ role: FormLine.Role) throws(Euros.Fault) -> Euros {
            try figures.lazy.filter { $0.line.role == role }.map(amount).sum()
        }
        let receipts = try sum(.receipt)
        let charges = try sum(.charge).subtracting(try sum(.takenBack))
        let balance = try receipts.subtracting(charges).subtracting(try sum(.interest))
        return [(.receipts, receipts), (.charges, charges), (.balance, balance), (.result, balance)]
    }

    /// A line of all properties together.
    init(summing line: FormLine, of properties: [TaxRecap.Property]) throws(TaxRecap.Fault) {
        let figures = properties.compactMap { $0[line]?.figure }
        self.line = line
        exact = try TaxRecap.Fault.checked(try figures.lazy.map(\.exact).sum())
        rounded = try TaxRecap.Fault.checked(try figures.lazy.map(\.rounded).sum())
    }
}
