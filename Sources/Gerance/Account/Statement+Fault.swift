extension Statement {
    /// Why no statement is made.
    public enum Fault: ValueFault {
        /// The mandate has no cut-off on the day.
        case noCutoff(CivilDate)
        /// The period would begin before the open one: those days are in an earlier statement.
        case overlap(Period, openFrom: CivilDate)
        /// The period would begin after the open one: some days would be in no statement.
        case hole(Period, openFrom: CivilDate)
        /// The approved bills are below zero.
        case negativeBills(Euros)
        /// Something that the account refuses: a VAT that is not known, a sum too large.
        case account(Account.Fault)
        /// The statement does not add up.
        case unproven(Failure)

        /// The French sentence that explains the fault.
        public var description: String {
            switch self {
            case .noCutoff(let day): "Le mandat n'arrête aucun compte le \(day)."
            case .overlap(let period, let from):
                "La période du \(period.from) au \(period.to) chevauche un compte rendu arrêté : elle commence le \(from)."
            case .hole(let period, let from):
                "La période du \(period.from) au \(period.to) laisse un trou : elle commence le \(from)."
            case .negativeBills(let amount):
                "Des factures approuvées de \(amount.formatted) sont impossibles : le montant va de 0 à plus."
            case .account(let fault): fault.description
            case .unproven(let failure): failure.description
            }
        }
    }
}
