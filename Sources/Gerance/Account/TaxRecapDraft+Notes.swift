// What is to be verified in a recap.

extension TaxRecapDraft {
    /// The notes, from what concerns the whole recap to what concerns one amount.
    func notes(
        on properties: [TaxRecap.Property], of owner: Owner, differences: Int
    ) throws(TaxRecap.Fault) -> [TaxRecap.Note] {
        var notes = general(properties, owner)
        for account in book.accounts { notes += feesMissing(account) }
        for property in properties {
            switch property.place {
            case .common(let id): notes.append(.commonToAllocate(id))
            case .dwelling(let id): notes += letting(of: id, property)
            }
            notes += try TaxRecap.Fault.checked(
                try amounts(property) + condominium(property))
        }
        notes += try TaxRecap.Fault.checked(try condominiumFunds())
        for account in book.accounts {
            notes += try TaxRecap.Fault.checked(try postings(account))
        }
        if differences > 0 { notes.append(.differsFromStatements(count: differences)) }
        return notes
    }

    private func general(_ properties: [TaxRecap.Property], _ owner: Owner) -> [TaxRecap.Note] {
        var notes: [TaxRecap.Note] = []
        if book.year > FormLine.lastCheckedYear { notes.append(.formOfYear(book.year)) }
        let used = Set(properties.flatMap(\.entries).map(\.line))
        let unconfirmed = used.filter { $0.row(in: book.year)?.isConfirmed != true }.sorted()
        if !unconfirmed.isEmpty { notes.append(.linesUnconfirmed(unconfirmed)) }
        notes.append(.linesLeftToOwner)
        if used.contains(where: { $0.role == .receipt }) { notes.append(.collectedByAgent) }
        if used.contains(.flatCosts) { notes.append(.flatCosts) }
        for holder in owner.holders {
            if case .organisation = holder.name { notes.append(.company(holder.name)) }
        }
        return notes
    }

    private func letting(of id: Dwelling.ID, _ property: TaxRecap.Property) -> [TaxRecap.Note] {
        var notes: [TaxRecap.Note] = []
        let leases = book.regimes.leases(of: id, in: book.days)
        if leases.isEmpty { notes.append(.leaseUnknown(id)) }
        if Set(leases.map { book.regimes.exclusion(of: $0) == nil }).count > 1 { notes.append(.mixedYear(id)) }
        for lease in leases where book.regimes.exclusion(of: lease) == nil {
            if lease.kind == .commercial { notes.append(.commercialLease(lease.id)) }
            if lease.kind == .other { notes.append(.otherLease(lease.id)) }
        }
        for vacancy in book.supplement.vacancies
        where vacancy.dwelling == id && property[.unrecoveredCharges] != nil
            && vacancy.period.from <= book.days.to && vacancy.period.to >= book.days.from
        {
            notes.append(.vacancy(id, vacancy.period))
        }
        switch property.dwelling?.territory {
        case .guadeloupe?, .martinique?, .guyane?, .reunion?, .mayotte?:
            if let territory = property.dwelling?.territory { notes.append(.overseas(id, territory)) }
        case .saintPierreEtMiquelon?, .saintBarthelemy?, .saintMartin?, .wallisEtFutuna?, .polynesieFrancaise?,
            .nouvelleCaledonie?:
            if let territory = property.dwelling?.territory { notes.append(.ownTax(id, territory)) }
        case .mainland?, .alsaceMoselle?, .corsica?, nil: break
        }
        return notes
    }

    private func amounts(_ property: TaxRecap.Property) throws(Euros.Fault) -> [TaxRecap.Note] {
        var notes: [TaxRecap.Note] = []
        let place = property.place
        let categories = Set(property.entries.flatMap(\.sources).compactMap(\.category))
        if categories.contains(.occupationIndemnity) { notes.append(.occupationIndemnity(place)) }
        if property[.works] != nil { notes.append(.worksDetail(place)) }
        let damage = try kept(property) { $0 == .depositKeptForDamage }
        if damage != .zero { notes.append(.damage(place, kept: damage, works: property[.works]?.exact ?? .zero)) }
        let charges = try kept(property) { $0 == .depositKeptForCharges || $0 == .depositKeptForAdjustment }
        if charges != .zero {
            notes.append(
                .chargesKept(place, kept: charges, unrecovered: property[.unrecoveredCharges]?.exact ?? .zero))
        }
        if property[.eviction] != nil { notes.append(.eviction(place)) }
        for entry in property.entries where entry.line.role != .total && abs(entry.exact.cents % 100) == 50 {
            notes.append(.halfEuro(place, entry.line))
        }
        return notes
    }

    /// What was kept of deposits on line 213, by its category.
    private func kept(
        _ property: TaxRecap.Property, where isKept: (Posting.Category) -> Bool
    ) throws(Euros.Fault) -> Euros {
        var amounts: [Euros] = []
        for source in property[.otherReceipts]?.sources ?? [] {
            if let category = source.category, isKept(category) { amounts.append(source.amount) }
        }
        return try amounts.sum()
    }

    /// The days of the year that no statement covers, where the mandate has a fee that is a rate.
    private func feesMissing(_ account: Account) -> [TaxRecap.Note] {
        let mandate = account.mandate
        let hasRate = mandate.feeTerms.contains { term in
            if case .rate = term.price { term.payer == .owner } else { false }
        }
        guard hasRate else { return [] }
        var notes: [TaxRecap.Note] = []
        var next = max(book.days.from, mandate.effectiveFrom)
        for statement in book.statements[mandate.id] ?? [] where statement.period.to.year == book.year {
            if statement.period.from > next, let before = statement.period.from.adding(days: -1) {
                notes.append(.feesMissing(mandate.id, Period(unchecked: next, before)))
            }
            next = statement.period.to.adding(days: 1) ?? .last
        }
        let last = min(book.days.to, mandate.endsOn ?? .last)
        let cutoff = min(mandate.accounts.cutoff(onOrAfter: next) ?? .last, mandate.endsOn ?? .last)
        if next <= last, cutoff <= book.days.to {
            notes.append(.feesMissing(mandate.id, Period(unchecked: next, last)))
        }
        return notes
    }
}

extension TaxRecap.Source {
    /// The category of the posting, where it is one.
    var category: Posting.Category? {
        if case .posting(_, let category) = origin { category } else { nil }
    }
}
