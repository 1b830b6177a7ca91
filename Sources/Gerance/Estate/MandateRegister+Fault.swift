extension MandateRegister {
    /// Why an entry cannot follow.
    public enum Fault: ValueFault {
        /// The register counts from 1.
        case numberNotPositive(Int)
        /// The number is another entry's.
        case numberTaken(Entry, by: Entry)
        /// The mandate has a number.
        case alreadyEntered(Entry, as: Entry)
        /// The number is not the next one.
        case notNext(Entry, next: Int)
        /// The day comes before that of an entry above.
        case beforeLast(Entry, last: CivilDate)
        /// No number is left.
        case full

        /// The French sentence that explains the fault.
        public var description: String {
            switch self {
            case .numberNotPositive(let number):
                "Numéro \(number) impossible : le registre des mandats se compte à partir de 1."
            case .numberTaken(let entry, let other):
                "Le numéro \(entry.number) est déjà pris par le mandat \(other.mandate), inscrit le \(other.day.name)."
            case .alreadyEntered(let entry, let known):
                "Le mandat \(entry.mandate) est déjà inscrit au registre, sous le numéro \(known.number)."
            case .notNext(let entry, let next):
                "Le numéro \(entry.number) ne suit pas : le registre attend le numéro \(next)."
            case .beforeLast(let entry, let last):
                "Le mandat \(entry.mandate) serait inscrit au \(entry.day.name), après une inscription du \(last.name)."
            case .full:
                "Le registre n'a plus de numéro libre."
            }
        }
    }
}
