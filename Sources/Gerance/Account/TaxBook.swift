/// What a recap is made from, once it is seen to fit together.
struct TaxBook {
    let accounts: [Account]
    /// The statements of each mandate, in the order of their periods.
    let statements: [Mandate.ID: [Statement]]
    let supplement: TaxRecap.Supplement
    let year: Int
    let days: Period
    let regimes: LettingRegimes
    private let kinds: [Dwelling.ID: Dwelling.Kind]

    init(
        _ accounts: [Account], _ statements: [Statement], _ supplement: TaxRecap.Supplement, _ year: Int
    ) throws(TaxRecap.Fault) {
        self.accounts = accounts
        self.supplement = supplement
        self.year = year
        days = Period(civilYear: year)
        regimes = LettingRegimes(accounts, taxed: supplement.taxedLeases)
        var mandates: Set<Mandate.ID> = []
        for account in accounts where !mandates.insert(account.mandate.id).inserted {
            throw .accountTwice(account.mandate.id)
        }
        for statement in statements where !mandates.contains(statement.mandate) {
            throw .otherMandate(statement.mandate)
        }
        self.statements = Dictionary(
            grouping: statements.sorted { $0.period.from < $1.period.from }, by: \.mandate)
        kinds = Dictionary(
            accounts.flatMap(\.mandate.dwellings).map { ($0.id, $0.kind) }, uniquingKeysWith: { _, last in last })
        try checkStatements()
        try checkNumbers()
        try checkSupplement()
    }

    /// Where a posting goes, by what a person says, its category, and the letting.
    func treatment(of movement: Account.Movement, in account: Account) -> Posting.Category.TaxTreatment {
        // A reversal follows what it takes back.
        let origin = movement.posting.reverses.flatMap { account.movement($0) } ?? movement
        let category = origin.posting.category
        switch supplement.choices[movement.number] ?? supplement.choices[origin.number] {
        case .notDeclared?: return .left(.chosen)
        case .line(let line)?: return excluded(origin).map { .left($0) } ?? .line(line)
        case nil: break
        }
        if category == .recoverableCharge, isVacant(origin) {
            return excluded(origin).map { .left($0) } ?? .line(.unrecoveredCharges)
        }
        guard case .line = category.taxTreatment else { return category.taxTreatment }
        if let reason = excluded(origin) { return .left(reason) }
        if category == .improvements, let dwelling = origin.dwelling, isBusiness(dwelling, on: origin.posting.movedOn) {
            return .left(.businessImprovement)
        }
        return category.taxTreatment
    }

    private func excluded(_ movement: Account.Movement) -> TaxRecap.Reason? { regimes.exclusion(of: movement) }

    private func isVacant(_ movement: Account.Movement) -> Bool {
        supplement.vacancies.contains {
            $0.dwelling == movement.dwelling && $0.period.from <= movement.posting.movedOn
                && movement.posting.movedOn <= $0.period.to
        }
    }

    private func isBusiness(_ dwelling: Dwelling.ID, on day: CivilDate) -> Bool {
        kinds[dwelling] == .commercial || regimes.lease(of: dwelling, on: day)?.kind == .commercial
    }

    /// The year of the statement that holds a movement: of those given, or else of the cut-off that follows.
    func yearStated(_ movement: Account.Movement, in account: Account) -> Int {
        let day = movement.recordedOn
        let given = statements[account.mandate.id]?.first { $0.period.from <= day && day <= $0.period.to }
        if let given { return given.period.to.year }
        let cutoff = account.mandate.accounts.cutoff(onOrAfter: day) ?? .last
        guard let end = account.mandate.endsOn, end >= day else { return cutoff.year }
        return min(cutoff, end).year
    }

    // MARK: - Checks

    private func checkStatements() throws(TaxRecap.Fault) {
        for account in accounts {
            let own = statements[account.mandate.id] ?? []
            for (first, second) in zip(own, own.dropFirst()) where second.period.from <= first.period.to {
                throw .statementsOverlap(account.mandate.id, first.period, second.period)
            }
        }
    }

    private func checkNumbers() throws(TaxRecap.Fault) {
        var categories: [FactNumber: Posting.Category] = [:]
        for account in accounts {
            for movement in account.movements
            where categories.updateValue(movement.posting.category, forKey: movement.number) != nil {
                throw .numberTwice(movement.number)
            }
        }
        for (number, choice) in supplement.choices.sorted(by: { $0.key < $1.key }) {
            guard let category = categories[number] else { throw .unknownPosting(number) }
            let allowed = category.formLineChoices
            guard choice.line.map({ allowed.contains($0) }) ?? !allowed.isEmpty else {
                throw .choiceNotAllowed(number, category, choice)
            }
        }
    }

    private func checkSupplement() throws(TaxRecap.Fault) {
        let said =
            supplement.adjustments.map(\.dwelling) + supplement.vacancies.map(\.dwelling)
            + supplement.interest.keys.sorted()
        for id in said where kinds[id] == nil { throw .unknownDwelling(id) }
        for id in supplement.unrecovered.map(\.lease) + supplement.taxedLeases.sorted() where regimes[id] == nil {
            throw .unknownLease(id)
        }
        var adjusted: Set<[String]> = []
        for adjustment in supplement.adjustments
        where !adjusted.insert([adjustment.dwelling.description, String(adjustment.year)]).inserted {
            throw .adjustmentTwice(adjustment.dwelling, adjustment.year)
        }
        for vacancy in supplement.vacancies {
            for lease in regimes.leases(of: vacancy.dwelling)
            where vacancy.period.from <= lease.startsOn && lease.startsOn <= vacancy.period.to {
                throw .vacancyInLease(vacancy.dwelling, lease.id)
            }
        }
        let amounts = supplement.unrecovered.map(\.amount) + supplement.interest.values.sorted()
        for amount in amounts where amount <= .zero { throw .notAboveZero(amount) }
    }
}

extension Period {
    /// The days of a civil year, 1 to 9999.
    init(civilYear year: Int) {
        self.init(
            unchecked: CivilDate(uncheckedYear: year, month: 1, day: 1),
            CivilDate(uncheckedYear: year, month: 12, day: 31))
    }
}
