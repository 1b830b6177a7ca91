extension Mandate {
    /// What is impossible in a mandate.
    public enum Fault: ValueFault {
        /// The register counts from 1.
        case registerNumberNotPositive(Int)
        /// No dwelling.
        case noDwelling
        /// Two dwellings with one identifier.
        case duplicateDwelling(Dwelling.ID)
        /// A number of months outside 1...1200: the firm term, a period of renewal, the notice.
        case monthsOutOfRange(Int)
        /// A number of renewals outside 0...100.
        case renewalsOutOfRange(Int)
        /// A last day before the first.
        case endsBeforeStart(effectiveFrom: CivilDate, end: CivilDate)
        /// A threshold for works or a reserve below zero.
        case negativeAmount(Euros)

        /// The French sentence that explains the fault.
        public var description: String {
            switch self {
            case .registerNumberNotPositive(let number):
                "Numéro de registre \(number) impossible : le registre des mandats se compte à partir de 1."
            case .noDwelling:
                "Mandat sans bien : il porte sur un lot au moins."
            case .duplicateDwelling(let id):
                "Le lot \(id) figure deux fois au mandat."
            case .monthsOutOfRange(let months):
                "Une durée de \(months) mois est impossible : elle va de 1 à 1200 mois."
            case .renewalsOutOfRange(let count):
                "\(count) reconductions sont impossibles : leur nombre va de 0 à 100."
            case .endsBeforeStart(let start, let end):
                "Le mandat prend effet le \(start) et finirait avant, le \(end)."
            case .negativeAmount(let amount):
                "Un montant de \(amount.formatted) est négatif : un seuil ou une réserve va de 0 à plus."
            }
        }
    }

    func check() throws(Fault) {
        guard registerNumber > 0 else { throw .registerNumberNotPositive(registerNumber) }
        guard !dwellings.isEmpty else { throw .noDwelling }
        var seen: Set<Dwelling.ID> = []
        for dwelling in dwellings where !seen.insert(dwelling.id).inserted { throw .duplicateDwelling(dwelling.id) }
        for months in [term.firmMonths, term.renewal?.periodMonths, noticeToTerminateMonths] {
            if let months, !(1...1200).contains(months) { throw .monthsOutOfRange(months) }
        }
        if let count = term.renewal?.maxRenewals, !(0...100).contains(count) { throw .renewalsOutOfRange(count) }
        for end in [term.absoluteEnd, term.renewal?.until] {
            if let end, end < effectiveFrom { throw .endsBeforeStart(effectiveFrom: effectiveFrom, end: end) }
        }
        for amount in [worksThreshold, reserve] {
            if let amount, amount < .zero { throw .negativeAmount(amount) }
        }
    }
}
