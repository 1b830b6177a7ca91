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
        /// A deposit kept for damage (*dépôt retenu pour dégradations*).
        case depositKeptForDamage
    }
}

extension Posting.Category {
    /// The families of movements, which decide what each does to the ledgers.
    enum Family {
        case called, receivedFromTenant, receivedFromOthers, paid, fee, payout, contribution, provision, deposit
    }

    var family: Family {
        switch self {
        case .rentCalled, .chargesCalled, .adjustmentCalled, .otherCalled: .called
        case .rentReceived, .housingBenefit, .occupationIndemnity, .chargesReceived, .adjustmentReceived,
            .otherReceived, .expenseBorneByTenant:
            .receivedFromTenant
        case .insuranceIndemnity, .subsidy, .condominiumRefund, .supplierRefund: .receivedFromOthers
        case .condominiumCharges, .repairs, .improvements, .construction, .ownerInsurance, .rentInsurance, .propertyTax,
            .recoverableCharge, .legalCosts, .evictionIndemnity, .otherPaid:
            .paid
        case .fee: .fee
        case .advancePaid, .balancePaid: .payout
        case .contribution: .contribution
        case .provisionConstituted, .provisionUsed: .provision
        case .depositReceived, .depositTransferred, .depositReturned, .depositKeptForRent, .depositKeptForDamage:
            .deposit
        }
    }

    /// Which way the owner's balance goes.
    enum Direction {
        case gain, loss, neither
        /// As far as the tenant's ledger says.
        case byLedger
    }

    var direction: Direction {
        switch family {
        case .called, .receivedFromTenant: .byLedger
        case .receivedFromOthers, .contribution: .gain
        case .paid, .payout, .fee: .loss
        case .provision: self == .provisionUsed ? .gain : .loss
        case .deposit:
            switch self {
            case .depositKeptForRent: .byLedger
            case .depositKeptForDamage: .gain
            default: .neither
            }
        }
    }

    /// The kind of debt that a call makes or a receipt pays; `nil` for what pays no call.
    var debt: TenantLedger.Debt? {
        switch self {
        case .rentCalled, .rentReceived, .housingBenefit, .occupationIndemnity, .depositKeptForRent: .rent
        case .chargesCalled, .chargesReceived: .charges
        case .adjustmentCalled, .adjustmentReceived: .adjustment
        case .otherCalled, .otherReceived, .expenseBorneByTenant: .other
        default: nil
        }
    }

    /// Whether it concerns a tenant, so that it names his lease.
    public var concernsTenant: Bool {
        switch family {
        case .called, .receivedFromTenant, .deposit: true
        default: false
        }
    }

    /// The French name, as a statement writes it.
    public var name: String {
        switch self {
        case .rentCalled, .rentReceived: "loyer"
        case .chargesCalled, .chargesReceived: "charges"
        case .adjustmentCalled, .adjustmentReceived: "régularisation des charges"
        case .otherCalled, .otherReceived: "autre somme due par le locataire"
        case .housingBenefit: "allocation logement"
        case .occupationIndemnity: "indemnité d'occupation"
        case .expenseBorneByTenant: "dépense mise à la charge du locataire"
        case .insuranceIndemnity: "indemnité d'assurance"
        case .subsidy: "subvention"
        case .condominiumRefund: "remboursement du syndic"
        case .supplierRefund: "remboursement d'un fournisseur"
        case .condominiumCharges: "charges de copropriété"
        case .repairs: "entretien et réparation"
        case .improvements: "amélioration"
        case .construction: "construction ou agrandissement"
        case .ownerInsurance: "assurance propriétaire non occupant"
        case .rentInsurance: "garantie des loyers impayés"
        case .propertyTax: "taxe foncière"
        case .recoverableCharge: "charge récupérable"
        case .legalCosts: "frais de procédure"
        case .evictionIndemnity: "indemnité d'éviction"
        case .otherPaid: "autre dépense"
        case .fee: "honoraires"
        case .advancePaid: "acompte versé"
        case .balancePaid: "solde versé"
        case .contribution: "apport du propriétaire"
        case .provisionConstituted: "provision constituée"
        case .provisionUsed: "provision utilisée"
        case .depositReceived: "dépôt de garantie reçu"
        case .depositTransferred: "dépôt de garantie transféré au propriétaire"
        case .depositReturned: "dépôt de garantie restitué"
        case .depositKeptForRent: "dépôt de garantie retenu pour loyers"
        case .depositKeptForDamage: "dépôt de garantie retenu pour dégradations"
        }
    }
}
