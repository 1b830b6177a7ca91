extension TaxRecap {
    /// Why no recap is made.
    public enum Fault: ValueFault {
        /// The year comes before the data of the form.
        case beforeData(Int)
        /// The year is not in the calendar.
        case noSuchYear(Int)
        /// Two accounts are of one mandate.
        case accountTwice(Mandate.ID)
        /// Two accounts have a posting of the same number: a journal has each number once.
        case numberTwice(FactNumber)
        /// A statement is of none of the mandates.
        case otherMandate(Mandate.ID)
        /// Two statements of a mandate have days in common.
        case statementsOverlap(Mandate.ID, Period, Period)
        /// What is said of a dwelling that no mandate has.
        case unknownDwelling(Dwelling.ID)
        /// What is said of a lease that no account knows.
        case unknownLease(Lease.ID)
        /// What is said of a posting that no account has.
        case unknownPosting(FactNumber)
        /// The category of the posting does not allow the line.
        case choiceNotAllowed(FactNumber, Posting.Category, Choice)
        /// Two adjustments are of one dwelling and year.
        case adjustmentTwice(Dwelling.ID, Int)
        /// A lease of the dwelling begins in its vacancy.
        case vacancyInLease(Dwelling.ID, Lease.ID)
        /// Interest or unrecovered charges at zero or below.
        case notAboveZero(Euros)
        /// The holders' shares of the income do not make one whole.
        case shares(Euros.SplitFault)
        /// The agency lacks a legal mention, which every document bears.
        case mentions(LetterFault)
        /// What was decoded does not add up: a line of the place is not the sum of its sources, or a total not that of its lines.
        case inexact(Place)
        /// What was decoded has another result than its properties.
        case inexactResult(Euros)
        /// A sum exceeds what can be counted.
        case amount(Euros.Fault)

        /// The French sentence that explains the fault.
        public var description: String {
            switch self {
            case .beforeData(let year):
                "Les lignes du formulaire 2044 sont connues à partir des revenus de \(FormLine.firstYear) : aucun "
                    + "récapitulatif n'est établi pour \(year)."
            case .noSuchYear(let year): "\(year) n'est pas une année du calendrier."
            case .accountTwice(let id): "Le compte du mandat \(id) est donné deux fois."
            case .numberTwice(let number): "L'écriture \(number) figure dans deux comptes."
            case .otherMandate(let id): "Un compte rendu porte sur le mandat \(id), dont aucun compte n'est donné."
            case .statementsOverlap(let id, let first, let second):
                "Deux comptes rendus du mandat \(id) se chevauchent : du \(first.from) au \(first.to), et du "
                    + "\(second.from) au \(second.to)."
            case .unknownDwelling(let id): "Aucun mandat n'a de lot \(id)."
            case .unknownLease(let id): "Aucun compte ne connaît de bail \(id)."
            case .unknownPosting(let number): "Aucun compte n'a d'écriture \(number)."
            case .choiceNotAllowed(let number, let category, let choice):
                "L'écriture \(number), « \(category.name) », ne va pas "
                    + (choice.line.map { "à la ligne \($0.number)." } ?? "hors de la déclaration par choix.")
            case .adjustmentTwice(let id, let year):
                "La régularisation de copropriété du lot \(id) en \(year) est donnée deux fois."
            case .vacancyInLease(let dwelling, let lease):
                "Le bail \(lease) commence pendant la vacance du lot \(dwelling)."
            case .notAboveZero(let amount):
                "Un montant de \(amount.formatted) est impossible : des intérêts ou des charges non récupérées sont "
                    + "supérieurs à zéro."
            case .shares(let fault): fault.description
            case .mentions(let fault): fault.description
            case .inexact(let place):
                "Récapitulatif inexact, \(place) : chaque ligne est la somme de ce qui la compose."
            case .inexactResult(let amount):
                "Récapitulatif inexact : le résultat de \(amount.formatted) est un autre que celui des biens."
            case .amount(let fault): fault.description
            }
        }

        /// Does arithmetic, whose faults become faults of the recap.
        static func checked<Value>(_ work: @autoclosure () throws(Euros.Fault) -> Value) throws(Fault) -> Value {
            do throws(Euros.Fault) { return try work() } catch { throw .amount(error) }
        }
    }
}

extension TaxRecap.Choice {
    /// The line, where there is one.
    var line: FormLine? {
        switch self {
        case .line(let line): line
        case .notDeclared: nil
        }
    }
}
