extension TaxRecap {
    /// Something to verify before the recap is declared, and why.
    @nonexhaustive
    public enum Note: Hashable, Sendable {
        /// The data was compared with the form of an earlier year.
        case formOfYear(Int)
        /// What these lines hold was read in no source of the administration.
        case linesUnconfirmed([FormLine])
        /// Lines that the owner alone can fill.
        case linesLeftToOwner
        /// That collection by the agency is collection by the owner.
        case collectedByAgent
        /// That an occupation indemnity is a rent.
        case occupationIndemnity(Place)
        /// That a dwelling is one *local*, and the flat sum is whole for a year begun or ended.
        case flatCosts
        /// The detail of works that the form asks.
        case worksDetail(Place)
        /// Days without a statement: fees that are a rate are missing.
        case feesMissing(Mandate.ID, Period)
        /// What is common to several dwellings is to be allocated.
        case commonToAllocate(Mandate.ID)
        /// No lease of the dwelling is known: it counts as let bare.
        case leaseUnknown(Dwelling.ID)
        /// The dwelling was let bare and otherwise in one year.
        case mixedYear(Dwelling.ID)
        /// A commercial lease: VAT, furniture and equipment change everything.
        case commercialLease(Lease.ID)
        /// A lease of no named kind, perhaps furnished.
        case otherLease(Lease.ID)
        /// A posting whose category does not settle its line, and nobody has chosen.
        case unsettled(FactNumber, Posting.Category)
        /// A deposit kept for damage, beside the works paid on line 224.
        case damage(Place, kept: Euros, works: Euros)
        /// A deposit kept for charges, beside the recoverable charges on line 225.
        case chargesKept(Place, kept: Euros, unrecovered: Euros)
        /// Works that the *syndic* paid out of advances or its fund are deducted in the year in which it paid.
        case condominiumFund(Place, Euros)
        /// What a tenant is paid for leaving, or for moving during works, must serve the letting.
        case eviction(Place)
        /// What the *syndic* called must be provisions for voted expenses.
        case condominiumCalls(Place)
        /// Provisions were paid the year before, and no adjustment is given.
        case adjustmentMissing(Dwelling.ID, provisions: Euros)
        /// The arrangement of the amounts of an adjustment.
        case adjustment(Dwelling.ID)
        /// The provisions of an adjustment are not those that the account paid.
        case provisionsDiffer(Dwelling.ID, stated: Euros, posted: Euros)
        /// The *syndic* asks more: deducted when it is paid.
        case additionalCall(Dwelling.ID, Euros)
        /// A credit that the *syndic* keeps pays next year's calls.
        case creditKept(Dwelling.ID, Euros)
        /// Money back from the *syndic* beyond the credit of the adjustment.
        case refundBeyondCredit(Place, Euros)
        /// That a vacancy was normal, and the dwelling offered.
        case vacancy(Dwelling.ID, Period)
        /// More is said to be unrecovered than the account paid of recoverable charges.
        case unrecoveredBeyondPaid(Lease.ID, stated: Euros, posted: Euros)
        /// A tenant's payments ahead count here, and not in the statements; below zero, the other way round.
        case tenantCredit(Lease.ID, Euros)
        /// Postings count in another year than in the statements.
        case differsFromStatements(count: Int)
        /// An amount of exactly half a euro.
        case halfEuro(Place, FormLine)
        /// A company files another form.
        case company(Party)
        /// An overseas department: the same form and lines.
        case overseas(Dwelling.ID, Territory)
        /// A territory that has a tax of its own.
        case ownTax(Dwelling.ID, Territory)
    }
}
