extension TenantNotice {
    /// Why a tenant of an unfurnished home may leave after one month instead of three.
    ///
    /// Loi 89-462, art. 15 I, 1° to 5°, in the version in force since 29 July 2023. Each must be stated and proven when
    /// the notice is sent; otherwise three months apply.
    @nonexhaustive
    public enum Ground: String, Codable, CaseIterable, Hashable, Sendable {
        /// 1°: the dwelling stands in a *zone tendue*; see ``TenseZone``.
        case tenseZone
        /// 2°: a first job.
        case firstJob
        /// 2°: a transfer (*mutation*).
        case transfer
        /// 2°: the loss of a job, *rupture conventionnelle* included, resignation not.
        case jobLoss
        /// 2°: a new job after the loss of one.
        case newJobAfterLoss
        /// 3°: a state of health, certified by a doctor, that asks for another home.
        case health
        /// 3° bis: violence in the couple or on a child living with the tenant.
        case domesticViolence
        /// 4°: the *revenu de solidarité active*.
        case rsa
        /// 4°: the *allocation aux adultes handicapés*.
        case aah
        /// 5°: a social dwelling was allotted to the tenant.
        case socialHousing

        /// The number of the article that names the ground: `3° bis`.
        public var number: String {
            switch self {
            case .tenseZone: "1°"
            case .firstJob, .transfer, .jobLoss, .newJobAfterLoss: "2°"
            case .health: "3°"
            case .domesticViolence: "3° bis"
            case .rsa, .aah: "4°"
            case .socialHousing: "5°"
            }
        }

        /// The French name.
        public var name: String {
            switch self {
            case .tenseZone: "logement situé en zone tendue"
            case .firstJob: "obtention d'un premier emploi"
            case .transfer: "mutation"
            case .jobLoss: "perte d'emploi"
            case .newJobAfterLoss: "nouvel emploi consécutif à une perte d'emploi"
            case .health: "état de santé justifiant un changement de domicile"
            case .domesticViolence: "violences au sein du couple ou sur un enfant"
            case .rsa: "bénéfice du revenu de solidarité active"
            case .aah: "bénéfice de l'allocation aux adultes handicapés"
            case .socialHousing: "attribution d'un logement social"
            }
        }
    }
}
