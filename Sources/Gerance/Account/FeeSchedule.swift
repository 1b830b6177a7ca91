/// What the rates of a mandate are applied to (*assiettes*), as received, called or paid less what was taken back.
struct FeeBases {
    private var collectedAll = Euros.zero
    private var collectedRent = Euros.zero
    private var called = Euros.zero
    private var works = Euros.zero

    init() {}

    /// What a rate with this base is applied to.
    subscript(base: FeeTerm.Base) -> Euros {
        switch base {
        case .collectedAll: collectedAll
        case .collectedRent: collectedRent
        case .called: called
        case .works: works
        }
    }

    mutating func add(_ line: Statement.Line) throws(Euros.Fault) {
        switch line.category.family {
        case .called:
            called = try called.adding(line.amount)
            try addReceived(line.counted, line.category)
        case .receivedFromTenant: try addReceived(line.counted, line.category)
        case .deposit where line.category.debt != nil: try addReceived(line.counted, line.category)
        case .paid where line.category.isWorks:
            works = try works.adding(line.amount)
        default: break
        }
    }

    private mutating func addReceived(_ amount: Euros, _ category: Posting.Category) throws(Euros.Fault) {
        collectedAll = try collectedAll.adding(amount)
        if category.debt == .rent { collectedRent = try collectedRent.adding(amount) }
    }
}

/// The fees of a mandate that are rates, computed once for each term, dwelling and statement.
///
/// The net is rounded to the cent, the VAT on the rounded net, and both are added. Where more was taken back than
/// received, the fee is given back.
struct FeeSchedule {
    private let account: Account
    private let cutoff: CivilDate

    init(_ account: Account, on cutoff: CivilDate) {
        self.account = account
        self.cutoff = cutoff
    }

    func lines(
        _ bases: (dwellings: [FeeBases], common: FeeBases), dwellings: [Dwelling.ID]
    ) throws(Account.Fault) -> (dwellings: [[Statement.FeeLine]], common: [Statement.FeeLine]) {
        var parts: [[Statement.FeeLine]] = []
        for (dwelling, bases) in zip(dwellings, bases.dwellings) { parts.append(try lines(bases, dwelling)) }
        return (parts, try lines(bases.common, nil))
    }

    private func lines(_ bases: FeeBases, _ dwelling: Dwelling.ID?) throws(Account.Fault) -> [Statement.FeeLine] {
        var lines: [Statement.FeeLine] = []
        for term in account.mandate.feeTerms where term.payer == .owner {
            guard case .rate(let rate, let kind) = term.price, bases[kind] != .zero else { continue }
            let base = bases[kind]
            let vat = try account.vat(of: dwelling, on: cutoff)
            lines.append(
                try Account.Fault.checked(
                    try Statement.FeeLine(term.kind, net: base.at(rate), vat, number: nil, base: base, rate: rate)))
        }
        return lines
    }
}

extension Statement.FeeLine {
    init(
        _ kind: FeeTerm.Kind, net: Euros, _ vat: ValueAddedTax, number: FactNumber?, base: Euros? = nil,
        rate: Rate? = nil
    ) throws(Euros.Fault) {
        let tax = vat.tax(on: net)
        self.init(
            kind: kind, number: number, base: base, rate: rate, net: net, vat: vat, tax: tax, total: try net.adding(tax)
        )
    }

    /// A fixed fee that was posted.
    init(_ movement: Account.Movement, _ net: Euros) throws(Euros.Fault) {
        try self.init(
            movement.posting.fee ?? .other, net: net, movement.vat ?? .none, number: movement.number)
    }
}
