extension TaxRecap.Note {
    /// Encodes the kind of the note and what it names.
    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        switch self {
        case .formOfYear(let year):
            try values.encode(Kind.formOfYear, forKey: .kind)
            try values.encode(year, forKey: .year)
        case .linesUnconfirmed(let lines):
            try values.encode(Kind.linesUnconfirmed, forKey: .kind)
            try values.encode(lines, forKey: .lines)
        case .linesLeftToOwner:
            try values.encode(Kind.linesLeftToOwner, forKey: .kind)
        case .collectedByAgent:
            try values.encode(Kind.collectedByAgent, forKey: .kind)
        case .occupationIndemnity(let place):
            try values.encode(Kind.occupationIndemnity, forKey: .kind)
            try values.encode(place, forKey: .place)
        case .flatCosts:
            try values.encode(Kind.flatCosts, forKey: .kind)
        case .worksDetail(let place):
            try values.encode(Kind.worksDetail, forKey: .kind)
            try values.encode(place, forKey: .place)
        case .feesMissing(let mandate, let period):
            try values.encode(Kind.feesMissing, forKey: .kind)
            try values.encode(mandate, forKey: .mandate)
            try values.encode(period, forKey: .period)
        case .commonToAllocate(let mandate):
            try values.encode(Kind.commonToAllocate, forKey: .kind)
            try values.encode(mandate, forKey: .mandate)
        case .leaseUnknown(let dwelling):
            try values.encode(Kind.leaseUnknown, forKey: .kind)
            try values.encode(dwelling, forKey: .dwelling)
        case .mixedYear(let dwelling):
            try values.encode(Kind.mixedYear, forKey: .kind)
            try values.encode(dwelling, forKey: .dwelling)
        case .commercialLease(let lease):
            try values.encode(Kind.commercialLease, forKey: .kind)
            try values.encode(lease, forKey: .lease)
        case .otherLease(let lease):
            try values.encode(Kind.otherLease, forKey: .kind)
            try values.encode(lease, forKey: .lease)
        case .unsettled(let posting, let category):
            try values.encode(Kind.unsettled, forKey: .kind)
            try values.encode(posting, forKey: .posting)
            try values.encode(category, forKey: .category)
        case .damage(let place, let kept, let works):
            try values.encode(Kind.damage, forKey: .kind)
            try values.encode(place, forKey: .place)
            try values.encode(kept, forKey: .kept)
            try values.encode(works, forKey: .works)
        case .chargesKept(let place, let kept, let unrecovered):
            try values.encode(Kind.chargesKept, forKey: .kind)
            try values.encode(place, forKey: .place)
            try values.encode(kept, forKey: .kept)
            try values.encode(unrecovered, forKey: .unrecovered)
        case .condominiumFund(let place, let amount):
            try values.encode(Kind.condominiumFund, forKey: .kind)
            try values.encode(place, forKey: .place)
            try values.encode(amount, forKey: .amount)
        case .eviction(let place):
            try values.encode(Kind.eviction, forKey: .kind)
            try values.encode(place, forKey: .place)
        case .condominiumCalls(let place):
            try values.encode(Kind.condominiumCalls, forKey: .kind)
            try values.encode(place, forKey: .place)
        case .adjustmentMissing(let dwelling, let provisions):
            try values.encode(Kind.adjustmentMissing, forKey: .kind)
            try values.encode(dwelling, forKey: .dwelling)
            try values.encode(provisions, forKey: .provisions)
        case .adjustment(let dwelling):
            try values.encode(Kind.adjustment, forKey: .kind)
            try values.encode(dwelling, forKey: .dwelling)
        case .provisionsDiffer(let dwelling, let stated, let posted):
            try values.encode(Kind.provisionsDiffer, forKey: .kind)
            try values.encode(dwelling, forKey: .dwelling)
            try values.encode(stated, forKey: .stated)
            try values.encode(posted, forKey: .posted)
        case .additionalCall(let dwelling, let amount):
            try values.encode(Kind.additionalCall, forKey: .kind)
            try values.encode(dwelling, forKey: .dwelling)
            try values.encode(amount, forKey: .amount)
        case .creditKept(let dwelling, let amount):
            try values.encode(Kind.creditKept, forKey: .kind)
            try values.encode(dwelling, forKey: .dwelling)
            try values.encode(amount, forKey: .amount)
        case .refundBeyondCredit(let place, let amount):
            try values.encode(Kind.refundBeyondCredit, forKey: .kind)
            try values.encode(place, forKey: .place)
            try values.encode(amount, forKey: .amount)
        case .vacancy(let dwelling, let period):
            try values.encode(Kind.vacancy, forKey: .kind)
            try values.encode(dwelling, forKey: .dwelling)
            try values.encode(period, forKey: .period)
        case .unrecoveredBeyondPaid(let lease, let stated, let posted):
            try values.encode(Kind.unrecoveredBeyondPaid, forKey: .kind)
            try values.encode(lease, forKey: .lease)
            try values.encode(stated, forKey: .stated)
            try values.encode(posted, forKey: .posted)
        case .tenantCredit(let lease, let amount):
            try values.encode(Kind.tenantCredit, forKey: .kind)
            try values.encode(lease, forKey: .lease)
            try values.encode(amount, forKey: .amount)
        case .differsFromStatements(let count):
            try values.encode(Kind.differsFromStatements, forKey: .kind)
            try values.encode(count, forKey: .count)
        case .halfEuro(let place, let line):
            try values.encode(Kind.halfEuro, forKey: .kind)
            try values.encode(place, forKey: .place)
            try values.encode(line, forKey: .line)
        case .company(let party):
            try values.encode(Kind.company, forKey: .kind)
            try values.encode(party, forKey: .party)
        case .overseas(let dwelling, let territory):
            try values.encode(Kind.overseas, forKey: .kind)
            try values.encode(dwelling, forKey: .dwelling)
            try values.encode(territory, forKey: .territory)
        case .ownTax(let dwelling, let territory):
            try values.encode(Kind.ownTax, forKey: .kind)
            try values.encode(dwelling, forKey: .dwelling)
            try values.encode(territory, forKey: .territory)
        }
    }
}
