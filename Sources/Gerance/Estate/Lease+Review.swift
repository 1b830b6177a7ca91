extension Lease {
    /// The largest deposit that the law allows, at the lease's own rent without charges; `nil` where it sets none.
    ///
    /// One month unfurnished (loi 89-462, art. 22), two furnished (art. 25-6); to verify: none for a *bail mobilité* (art.
    /// 25-17).
    public var maximumDeposit: Euros? {
        DepositLaw.alur.limit(for: kind).flatMap { try? rent.multiplied(by: $0.months) }
    }

    /// What the law finds wrong in the lease; empty where nothing is known to be.
    ///
    /// A deposit above ``maximumDeposit``. A rent paid more than two months ahead, which forbids any deposit (loi 89-462,
    /// art. 22 al. 2), is not known here.
    public func review() -> [LegalRemark] {
        guard let limit = DepositLaw.alur.limit(for: kind), let maximum = maximumDeposit, deposit > maximum else {
            return []
        }
        let rule =
            switch limit.months {
            case 0: "ce bail (\(kind.name)) n'en admet aucun"
            case 1: "il va jusqu'à un mois de loyer hors charges, \(maximum.formatted)"
            default: "il va jusqu'à \(limit.months) mois de loyer hors charges, \(maximum.formatted)"
            }
        return [
            LegalRemark(
                .depositAboveMaximum,
                "Le dépôt de garantie de \(deposit.formatted) dépasse ce que la loi permet : \(rule)", by: limit.article
            )
        ]
    }
}
