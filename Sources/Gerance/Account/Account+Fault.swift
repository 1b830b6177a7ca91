extension Account {
    /// Why an account refuses what it is given.
    public enum Fault: ValueFault {
        /// The posting is on another mandate.
        case otherMandate(Mandate.ID)
        /// The mandate has no such dwelling.
        case unknownDwelling(Dwelling.ID)
        /// The account knows no such lease.
        case unknownLease(Lease.ID)
        /// The lease is of another dwelling than the one named.
        case leaseElsewhere(Lease.ID, dwelling: Dwelling.ID)
        /// The mandate had ended: nothing new is called, spent or charged on it.
        case mandateEnded(Mandate.ID, on: CivilDate, CivilDate)
        /// The number is not above the last one.
        case numberNotRising(FactNumber, after: FactNumber)
        /// The day of recording comes before that of the last posting.
        case recordedBefore(CivilDate, CivilDate)
        /// The day of recording is in a closed period.
        case periodClosed(CivilDate, openFrom: CivilDate)
        /// The posting that is taken back does not exist.
        case reversesUnknown(FactNumber)
        /// The posting that is taken back is of another category, dwelling or lease, or is a reversal itself.
        case reversesOther(FactNumber)
        /// More is taken back than is left of the posting.
        case reversesTooMuch(FactNumber, left: Euros, Euros)
        /// More of a deposit is moved than is held.
        case depositNotHeld(Lease.ID, Euros)
        /// More of the provision is used than is set aside.
        case provisionNotHeld(Euros)
        /// The mandate provides for no such fee at the owner's cost (décret 72-678, art. 66).
        case feeNotInMandate(FeeTerm.Kind)
        /// The mandate provides for the fee, and for another amount.
        case feeOtherThanInMandate(FeeTerm.Kind, Euros)
        /// The dwellings have different VAT, and the posting names none of them.
        case vatUndetermined
        /// No VAT is known for the day.
        case vat(ValueAddedTax.Fault)
        /// A sum exceeds what can be counted.
        case amount(Euros.Fault)

        /// The French sentence that explains the fault.
        public var description: String {
            switch self {
            case .otherMandate(let id): "L'écriture porte sur le mandat \(id), et ce compte est celui d'un autre."
            case .unknownDwelling(let id): "Le mandat n'a aucun lot \(id)."
            case .unknownLease(let id): "Le compte ne connaît aucun bail \(id)."
            case .leaseElsewhere(let lease, let dwelling): "Le bail \(lease) est celui d'un autre lot que \(dwelling)."
            case .mandateEnded(let id, let end, let day):
                "Le mandat \(id) a pris fin le \(end) : aucune somme nouvelle n'y est portée le \(day)."
            case .numberNotRising(let number, let last):
                "L'écriture \(number) vient après la \(last) : les numéros montent."
            case .recordedBefore(let day, let last):
                "L'écriture est enregistrée le \(day), avant la précédente du \(last)."
            case .periodClosed(let day, let from):
                "La période du \(day) est arrêtée : l'écriture s'enregistre au \(from) au plus tôt."
            case .reversesUnknown(let number): "L'écriture \(number), à contrepasser, est inconnue de ce compte."
            case .reversesOther(let number):
                "La contrepassation de l'écriture \(number) a la même nature, le même lot et le même bail qu'elle."
            case .reversesTooMuch(let number, let left, let amount):
                "Il reste \(left.formatted) à contrepasser de l'écriture \(number) : \(amount.formatted) est trop."
            case .depositNotHeld(let lease, let amount):
                "Le dépôt de garantie détenu pour le bail \(lease) est inférieur à \(amount.formatted)."
            case .provisionNotHeld(let amount): "La provision constituée est inférieure à \(amount.formatted)."
            case .feeNotInMandate(let kind):
                "Le mandat ne prévoit, à la charge du propriétaire, aucun honoraire « \(kind.name) » : rien n'est dû à "
                    + "ce titre (décret n° 72-678, art. 66)."
            case .feeOtherThanInMandate(let kind, let amount):
                "Le mandat prévoit un autre montant que \(amount.formatted) pour l'honoraire « \(kind.name) » "
                    + "(décret n° 72-678, art. 66)."
            case .vatUndetermined: "Les lots du mandat ont des TVA différentes : l'écriture nomme son lot."
            case .vat(let fault): fault.description
            case .amount(let fault): fault.description
            }
        }

        /// Does arithmetic, whose faults become faults of the account.
        static func checked<Value>(_ work: @autoclosure () throws(Euros.Fault) -> Value) throws(Fault) -> Value {
            do throws(Euros.Fault) { return try work() } catch { throw .amount(error) }
        }
    }
}
