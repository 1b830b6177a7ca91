extension Journal {
    /// The days between two tenants of each dwelling of a mandate (*vacances*), by its leases and the days on which
    /// tenants left.
    ///
    /// A vacancy runs from the day after a tenant left to the day before the next lease, or to the last day that is asked for
    /// or of the mandate where nobody has come. Before its first lease a dwelling is not between two tenants. A fact that was
    /// annulled counts for nothing. That the dwelling was offered meanwhile is for a person to verify.
    ///
    /// - Parameters:
    ///   - id: The mandate.
    ///   - day: The last day that is looked at.
    /// - Returns: The vacancies, dwelling by dwelling in the mandate's order, the earliest first.
    public func vacancies(of id: Mandate.ID, through day: CivilDate) -> [TaxRecap.Vacancy] {
        var mandate: Mandate?
        var leases: [Lease.ID: Lease] = [:]
        var departures: [Lease.ID: CivilDate] = [:]
        let annulled = annulledFacts
        for fact in facts where !annulled.contains(fact.id) {
            switch fact.content {
            case .mandateSigned(let signed) where signed.id == id: mandate = signed
            case .mandateAmended(let amended) where amended.id == id: mandate = amended
            case .leaseSigned(let lease), .leaseAmended(let lease): leases[lease.id] = lease
            case .leaseEnded(let lease, let left): departures[lease] = left
            default: break
            }
        }
        guard let mandate else { return [] }
        let last = min(day, mandate.endsOn ?? day)
        return mandate.dwellings.flatMap { dwelling in
            let own = leases.values.filter { $0.dwelling == dwelling.id }.sorted { $0.startsOn < $1.startsOn }
            return Self.gaps(between: own, departures, through: last).map { TaxRecap.Vacancy(of: dwelling.id, $0) }
        }
    }

    /// The days that no lease of a dwelling covers, after the first.
    private static func gaps(
        between leases: [Lease], _ departures: [Lease.ID: CivilDate], through last: CivilDate
    ) -> [Period] {
        var gaps: [Period] = []
        /// The first day after every lease so far; `nil` before the first, and while one goes on.
        var freeFrom: CivilDate?
        for (place, lease) in leases.enumerated() {
            if let from = freeFrom, from < lease.startsOn, let before = lease.startsOn.adding(days: -1), from <= last {
                gaps.append(Period(unchecked: from, min(before, last)))
            }
            guard let after = departures[lease.id]?.adding(days: 1) else { return gaps }
            freeFrom = place == 0 ? after : max(freeFrom ?? after, after)
        }
        if let from = freeFrom, from <= last { gaps.append(Period(unchecked: from, last)) }
        return gaps
    }

    /// The tax recap of a year of the owner's mandates, with their accounts (*récapitulatif des revenus fonciers*).
    ///
    /// The statements are those of the periods that are over, and the vacancies follow from the leases
    /// (``vacancies(of:through:)``), but for the dwellings of which the supplement names some.
    ///
    /// - Parameters:
    ///   - year: The civil year, from ``FormLine/firstYear`` on.
    ///   - owner: The owner.
    ///   - territory: Where the agency keeps its books.
    ///   - day: The last day that may be closed.
    ///   - supplement: What the journal does not know.
    /// - Returns: The recap, and the accounts that it was made of, which its page needs.
    /// - Throws: ``AccountRefusal`` at the first fact or cut-off that an account refuses, or where no recap is made.
    public func taxRecap(
        of year: Int, for owner: Owner, in territory: Territory, closedThrough day: CivilDate,
        supplement: TaxRecap.Supplement = TaxRecap.Supplement()
    ) throws(AccountRefusal) -> (recap: TaxRecap, accounts: [Account]) {
        var accounts: [Account] = []
        var statements: [Statement] = []
        var supplement = supplement
        let told = Set(supplement.vacancies.map(\.dwelling))
        for id in mandates {
            let books = try account(of: id, in: territory, closedThrough: day)
            accounts.append(books.account)
            statements += books.statements
            guard (1...CivilDate.last.year).contains(year) else { continue }
            let last = min(day, Period(civilYear: year).to)
            supplement.vacancies += vacancies(of: id, through: last).filter { !told.contains($0.dwelling) }
        }
        do throws(TaxRecap.Fault) {
            let recap = try TaxRecap(
                of: accounts, statements: statements, owner: owner, year: year, supplement: supplement)
            return (recap, accounts)
        } catch {
            throw AccountRefusal(fact: nil, reason: .taxRecap(error))
        }
    }
}
