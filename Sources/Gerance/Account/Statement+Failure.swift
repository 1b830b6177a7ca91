extension Statement {
    /// Where a statement fails to add up: the invariant, the place, and the two amounts that should be one.
    public struct Failure: ValueFault {
        /// What does not hold.
        public let invariant: Invariant
        /// Where.
        public let place: Place
        /// What the statement says.
        public let found: Euros
        /// What its lines make.
        public let expected: Euros

        init(_ invariant: Invariant, in place: Place, found: Euros, expected: Euros) {
            self.invariant = invariant
            self.place = place
            self.found = found
            self.expected = expected
        }

        /// The French sentence that explains the failure.
        public var description: String {
            let amounts =
                found == expected ? "" : " \(found.formatted) au lieu de \(expected.formatted)."
            return "Compte rendu inexact, \(place) : \(invariant.sentence)\(amounts)"
        }
    }

    /// What holds in every statement.
    @nonexhaustive
    public enum Invariant: String, Codable, CaseIterable, Hashable, Sendable {
        /// The closing balance is the opening one with the five sections.
        case closing
        /// The opening balance is the closing one of the statement before.
        case carryOver
        /// The period begins the day after the one before, on the same mandate.
        case continuity
        /// What a tenant owes is what he owed, plus what was called, less what he paid.
        case tenant
        /// Arrears by age make up what is owed.
        case arrears
        /// What a tenant paid ahead is not the owner's.
        case credit
        /// A fee is its base at its rate, its VAT on the rounded net, and their sum.
        case fee
        /// Each fee has its term in the mandate (décret 72-678, art. 66).
        case feeInMandate
        /// What can be paid is the closing balance less reserve and approved bills, never below zero.
        case payable
        /// A deposit is what it was, plus what was received, less what went out or was kept.
        case deposit
        /// The provision is what it was, plus what was set aside, less what was used.
        case provision
        /// A movement counts for its amount, in the direction of its nature.
        case counted
        /// The parts of the dwellings make up the totals.
        case sections
        /// Each posting of the period stands once, with its amount.
        case entries
        /// All sums can be counted.
        case range

        var sentence: String {
            switch self {
            case .closing: "le solde est le solde reporté augmenté et diminué des cinq rubriques."
            case .carryOver: "le solde reporté est le solde du compte rendu précédent."
            case .continuity: "la période commence le lendemain de la précédente, sur le même mandat."
            case .tenant: "le dû du locataire est le dû précédent, plus l'appelé, moins l'encaissé."
            case .arrears: "les impayés par ancienneté font ensemble le dû."
            case .credit: "l'avoir du locataire reste hors du compte du propriétaire."
            case .fee: "les honoraires sont l'assiette au taux, la TVA sur le hors taxes arrondi, et leur somme."
            case .feeInMandate: "chaque honoraire a son article au mandat (décret n° 72-678, art. 66)."
            case .payable: "le disponible est le solde moins la réserve et les factures approuvées, au moins zéro."
            case .deposit: "le dépôt détenu est le dépôt précédent, plus le reçu, moins le rendu et le retenu."
            case .provision: "la provision est la provision précédente, plus le constitué, moins l'utilisé."
            case .counted: "chaque écriture compte pour son montant, dans le sens de sa nature."
            case .sections: "les lots font ensemble les totaux."
            case .entries: "chaque écriture de la période y figure une fois, avec son montant."
            case .range: "toutes les sommes se comptent."
            }
        }
    }

    /// A place in a statement.
    @nonexhaustive
    public enum Place: Hashable, Sendable, CustomStringConvertible {
        /// The mandate as a whole.
        case mandate
        /// A dwelling.
        case dwelling(Dwelling.ID)
        /// A tenant, by his lease.
        case lease(Lease.ID)
        /// A posting.
        case posting(FactNumber)

        /// The French words for it.
        public var description: String {
            switch self {
            case .mandate: "ensemble du mandat"
            case .dwelling(let id): "lot \(id)"
            case .lease(let id): "bail \(id)"
            case .posting(let number): "écriture \(number)"
            }
        }
    }
}
