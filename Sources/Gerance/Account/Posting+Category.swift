extension Posting {
    /// What a movement is (*nature de l'écriture*); each is in one section of the statement, or in none.
    @nonexhaustive
    public enum Category: String, Codable, CaseIterable, Hashable, Sendable {
        // Called: what a tenant owes. No money moves.

        /// Rent of a term (*loyer appelé*).
        case rentCalled
        /// Charges on account or fixed (*charges appelées*).
        case chargesCalled
        /// The yearly settling of charges (*régularisation appelée*).
        case adjustmentCalled
        /// Anything else that the lease lets the owner ask (*autre somme appelée*).
        case otherCalled

        // Received from a tenant, or for him.

        /// Rent (*loyer encaissé*), late or in advance as well.
        case rentReceived
        /// Housing benefit paid to the landlord (*allocation logement, tiers payant*), which pays rent.
        case housingBenefit
        /// Indemnity of who stays without a lease (*indemnité d'occupation*), which pays rent.
        case occupationIndemnity
        /// Charges (*charges encaissées*).
        case chargesReceived
        /// The yearly settling of charges (*régularisation encaissée*).
        case adjustmentReceived
        /// What other calls asked (*autre somme encaissée*).
        case otherReceived
        /// Expenses of the landlord that the lease puts on the tenant (*dépense mise à la charge du locataire*).
        case expenseBorneByTenant

        // Received from others.

        /// An insurer's indemnity (*indemnité d'assurance*): rents unpaid, damage.
        case insuranceIndemnity
        /// A grant (*subvention*), as the Anah's.
        case subsidy
        /// Money back from the *syndic* (*remboursement du syndic*).
        case condominiumRefund
        /// Money back from a provider (*remboursement d'un fournisseur*).
        case supplierRefund

        // Paid for the owner.

        /// A call of the *syndic* (*appel de charges de copropriété*).
        case condominiumCharges
        /// An advance to the *syndic* that the accounts may give back (*avance de trésorerie, fonds de roulement*).
        case condominiumAdvance
        /// What goes to the fund for works that nobody has voted yet (*cotisation au fonds de travaux*; loi 65-557, art. 14-2).
        case condominiumWorksFund
        /// Upkeep and repair (*entretien et réparation*).
        case repairs
        /// Improvement (*amélioration*).
        case improvements
        /// Building, enlarging (*construction, agrandissement*).
        case construction
        /// Insurance of the owner who lets (*assurance PNO*).
        case ownerInsurance
        /// Insurance against unpaid rent (*garantie des loyers impayés*).
        case rentInsurance
        /// Property tax without the levy on refuse (*taxe foncière, hors TEOM*).
        case propertyTax
        /// A charge that the tenant owes back: water, refuse (*charge récupérable*).
        case recoverableCharge
        /// Proceedings (*frais de procédure*).
        case legalCosts
        /// What a tenant gets for leaving (*indemnité d'éviction*).
        case evictionIndemnity
        /// Housing a tenant elsewhere during works (*frais de relogement*).
        case rehousingIndemnity
        /// Anything else paid for the owner (*autre dépense*).
        case otherPaid

        // Fees of the mandate that are not a rate: the net amount.

        /// A fixed fee (*honoraires*), by its kind in the mandate, net of VAT.
        case fee

        // The owner.

        /// An advance on the balance (*acompte versé*).
        case advancePaid
        /// The balance of a statement (*solde versé*).
        case balancePaid
        /// Money that the owner brings in (*apport du propriétaire*).
        case contribution

        // Held, in ledgers of their own.

        /// Set aside for works (*provision constituée*).
        case provisionConstituted
        /// Taken back from what was set aside (*provision utilisée*).
        case provisionUsed
        /// A deposit from a tenant (*dépôt de garantie reçu*).
        case depositReceived
        /// A deposit handed to the owner (*dépôt transféré au propriétaire*).
        case depositTransferred
        /// A deposit given back (*dépôt restitué*).
        case depositReturned
        /// A deposit kept for rent (*dépôt retenu pour loyers*).
        case depositKeptForRent
        /// A deposit kept for charges (*dépôt retenu pour charges*).
        case depositKeptForCharges
        /// A deposit kept for the yearly settling of charges (*dépôt retenu pour régularisation des charges*).
        case depositKeptForAdjustment
        /// A deposit kept for damage (*dépôt retenu pour dégradations*).
        case depositKeptForDamage
    }
}
