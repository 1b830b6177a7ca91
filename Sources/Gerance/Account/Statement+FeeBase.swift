// What a fee of a statement is applied to, posting by posting.

extension Statement.DwellingPart {
    /// The lines that fees may be applied to.
    var lines: [Statement.Line] { tenants.flatMap { $0.called + $0.received } + received + paid }
}

extension Statement.FeeLine {
    /// The postings that make up the base of a rate.
    ///
    /// The line has the amount of the base and not its kind: it is that of the mandate's term, or, where the mandate was
    /// amended since, the first whose amount is the same.
    func base(in lines: [Statement.Line], under mandate: Mandate) throws(Euros.Fault) -> [FactNumber] {
        var all = FeeBases()
        for line in lines { try all.add(line) }
        let ofTerms = mandate.feeTerms.compactMap { term -> FeeTerm.Base? in
            guard case .rate(let rate, let base) = term.price, term.kind == kind else { return nil }
            return rate == self.rate ? base : nil
        }
        let found = (ofTerms + FeeTerm.Base.allCases).first { all[$0] == base }
        guard let found else { return [] }
        var numbers: [FactNumber] = []
        for line in lines {
            var one = FeeBases()
            try one.add(line)
            if one[found] != .zero { numbers.append(line.number) }
        }
        return numbers.sorted()
    }
}
