extension TaxRecap {
    /// Why something is on no line.
    @nonexhaustive
    public enum Reason: String, Codable, CaseIterable, Hashable, Sendable {
        /// Called, and not yet received.
        case called
        /// What tenants pay for charges is theirs to bear.
        case tenantCharges
        /// A charge that the tenant owes back.
        case recoverable
        /// A deposit stays the tenant's.
        case deposit
        /// Paid to the owner out of what was collected for him.
        case payout
        /// Brought in by the owner.
        case contribution
        /// Set aside, or taken back; what it pays counts by itself.
        case provision
        /// An advance to the *syndic* and its fund for works to be voted are no provision for expenses.
        case condominiumAdvance
        /// Building and enlarging are not deductible.
        case construction
        /// Improving business premises is not deductible, but for rare works.
        case businessImprovement
        /// The category does not say what was paid.
        case undetermined
        /// Let furnished: business profits, and not property income.
        case furnished
        /// The rent bears VAT, which the postings do not tell apart.
        case taxedRent
        /// Common to a mandate of which some dwellings are declared and others not.
        case commonToMixed
        /// Left out by whoever prepared the recap.
        case chosen

        /// The French sentence that says why.
        public var sentence: String {
            switch self {
            case .called: "Somme appelée : seules les sommes encaissées dans l'année se déclarent (BOI-RFPI-CHAMP-40)."
            case .tenantCharges:
                "Charges versées par le locataire : ni recette ni déduction (CGI, art. 29 ; BOI-RFPI-BASE-20-40)."
            case .recoverable:
                "Charge récupérable sur le locataire : elle se déduit, ligne 225, seulement si elle reste due au 31 "
                    + "décembre de l'année de son départ ou si elle est payée pendant une vacance (BOI-RFPI-BASE-20-40)."
            case .deposit: "Dépôt de garantie : une recette seulement pour la part retenue."
            case .payout: "Versement au propriétaire de sommes déjà encaissées pour lui."
            case .contribution: "Apport du propriétaire : aucun revenu."
            case .provision: "Provision pour travaux : la dépense compte le jour où elle est payée."
            case .condominiumAdvance:
                "Avance au syndic ou fonds de travaux : les dépenses se déduisent l'année où le syndic les paie "
                    + "(BOI-RFPI-BASE-20-70, § 40)."
            case .construction:
                "Construction, reconstruction ou agrandissement : dépense exclue (CGI, art. 31, I, 1° b)."
            case .businessImprovement:
                "Amélioration d'un local professionnel ou commercial : déductible seulement pour l'amiante et "
                    + "l'accessibilité (CGI, art. 31, I, 1° b bis)."
            case .undetermined: "Autre dépense : sa nature est à préciser avant de la déduire."
            case .furnished:
                "Location meublée : bénéfices industriels et commerciaux, et non revenus fonciers (CGI, art. 35, I, 5° bis)."
            case .taxedRent:
                "Loyer soumis à la TVA : il se déclare hors taxe, et les écritures portent le montant toutes taxes comprises."
            case .commonToMixed:
                "Somme commune à des lots déclarés et à des lots écartés : elle est à répartir avant d'être déclarée."
            case .chosen: "Écartée par la personne qui établit le récapitulatif."
            }
        }
    }
}
