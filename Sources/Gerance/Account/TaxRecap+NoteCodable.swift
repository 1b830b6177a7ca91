// A note as JSON: its `kind`, and a key for each thing that it names: `{"kind":"vacancy","dwelling":"L-1","period":{…}}`.

extension TaxRecap.Note: Codable {
    private typealias Place = TaxRecap.Place

    enum Kind: String, Codable, CaseIterable {
        case formOfYear, linesUnconfirmed, linesLeftToOwner, collectedByAgent, occupationIndemnity, flatCosts,
            worksDetail, feesMissing, commonToAllocate, leaseUnknown, mixedYear, commercialLease, otherLease,
            unsettled, damage, chargesKept, condominiumFund, eviction, condominiumCalls, adjustmentMissing,
            adjustment, provisionsDiffer, additionalCall, creditKept, refundBeyondCredit, vacancy,
            unrecoveredBeyondPaid, tenantCredit, differsFromStatements, halfEuro, company, overseas, ownTax
    }

    enum CodingKeys: CodingKey {
        case kind, amount, category, count, dwelling, kept, lease, line, lines, mandate, party, period, place,
            posted, posting, provisions, stated, territory, unrecovered, works, year
    }

    /// Decodes a note from its kind and what it names.
    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        switch try values.decode(Kind.self, forKey: .kind) {
        case .formOfYear: self = .formOfYear(try values.decode(Int.self, forKey: .year))
        case .linesUnconfirmed: self = .linesUnconfirmed(try values.decode([FormLine].self, forKey: .lines))
        case .linesLeftToOwner: self = .linesLeftToOwner
        case .collectedByAgent: self = .collectedByAgent
        case .occupationIndemnity: self = .occupationIndemnity(try values.decode(Place.self, forKey: .place))
        case .flatCosts: self = .flatCosts
        case .worksDetail: self = .worksDetail(try values.decode(Place.self, forKey: .place))
        case .feesMissing:
            self = .feesMissing(
                try values.decode(Mandate.ID.self, forKey: .mandate), try values.decode(Period.self, forKey: .period))
        case .commonToAllocate: self = .commonToAllocate(try values.decode(Mandate.ID.self, forKey: .mandate))
        case .leaseUnknown: self = .leaseUnknown(try values.decode(Dwelling.ID.self, forKey: .dwelling))
        case .mixedYear: self = .mixedYear(try values.decode(Dwelling.ID.self, forKey: .dwelling))
        case .commercialLease: self = .commercialLease(try values.decode(Lease.ID.self, forKey: .lease))
        case .otherLease: self = .otherLease(try values.decode(Lease.ID.self, forKey: .lease))
        case .unsettled:
            self = .unsettled(
                try values.decode(FactNumber.self, forKey: .posting),
                try values.decode(Posting.Category.self, forKey: .category))
        case .damage:
            self = .damage(
                try values.decode(Place.self, forKey: .place), kept: try values.decode(Euros.self, forKey: .kept),
                works: try values.decode(Euros.self, forKey: .works))
        case .chargesKept:
            self = .chargesKept(
                try values.decode(Place.self, forKey: .place), kept: try values.decode(Euros.self, forKey: .kept),
                unrecovered: try values.decode(Euros.self, forKey: .unrecovered))
        case .condominiumFund:
            self = .condominiumFund(
                try values.decode(Place.self, forKey: .place), try values.decode(Euros.self, forKey: .amount))
        case .eviction: self = .eviction(try values.decode(Place.self, forKey: .place))
        case .condominiumCalls: self = .condominiumCalls(try values.decode(Place.self, forKey: .place))
        case .adjustmentMissing:
            self = .adjustmentMissing(
                try values.decode(Dwelling.ID.self, forKey: .dwelling),
                provisions: try values.decode(Euros.self, forKey: .provisions))
        case .adjustment: self = .adjustment(try values.decode(Dwelling.ID.self, forKey: .dwelling))
        case .provisionsDiffer:
            self = .provisionsDiffer(
                try values.decode(Dwelling.ID.self, forKey: .dwelling),
                stated: try values.decode(Euros.self, forKey: .stated),
                posted: try values.decode(Euros.self, forKey: .posted))
        case .additionalCall:
            self = .additionalCall(
                try values.decode(Dwelling.ID.self, forKey: .dwelling), try values.decode(Euros.self, forKey: .amount))
        case .creditKept:
            self = .creditKept(
                try values.decode(Dwelling.ID.self, forKey: .dwelling), try values.decode(Euros.self, forKey: .amount))
        case .refundBeyondCredit:
            self = .refundBeyondCredit(
                try values.decode(Place.self, forKey: .place), try values.decode(Euros.self, forKey: .amount))
        case .vacancy:
            self = .vacancy(
                try values.decode(Dwelling.ID.self, forKey: .dwelling), try values.decode(Period.self, forKey: .period))
        case .unrecoveredBeyondPaid:
            self = .unrecoveredBeyondPaid(
                try values.decode(Lease.ID.self, forKey: .lease),
                stated: try values.decode(Euros.self, forKey: .stated),
                posted: try values.decode(Euros.self, forKey: .posted))
        case .tenantCredit:
            self = .tenantCredit(
                try values.decode(Lease.ID.self, forKey: .lease), try values.decode(Euros.self, forKey: .amount))
        case .differsFromStatements: self = .differsFromStatements(count: try values.decode(Int.self, forKey: .count))
        case .halfEuro:
            self = .halfEuro(
                try values.decode(Place.self, forKey: .place), try values.decode(FormLine.self, forKey: .line))
        case .company: self = .company(try values.decode(Party.self, forKey: .party))
        case .overseas:
            self = .overseas(
                try values.decode(Dwelling.ID.self, forKey: .dwelling),
                try values.decode(Territory.self, forKey: .territory))
        case .ownTax:
            self = .ownTax(
                try values.decode(Dwelling.ID.self, forKey: .dwelling),
                try values.decode(Territory.self, forKey: .territory))
        }
    }
}
