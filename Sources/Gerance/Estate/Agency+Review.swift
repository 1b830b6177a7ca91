extension Agency {
    /// Why the agency may not manage property on a day, by its card and its guarantee; empty where it may.
    ///
    /// The least amount of a guarantee (110,000 euros, 30,000 in the first two years: décret 72-678, art. 30 and 32) is
    /// not judged, since the age of the agency is not known here.
    ///
    /// - Parameters:
    ///   - day: The day on which the question is asked; the card is valid to the end of its last day.
    ///   - fundsHeld: The greatest amount that it holds for its clients; `nil` where it is not known.
    /// - Returns: One remark for each thing wrong.
    public func review(on day: CivilDate, holding fundsHeld: Euros? = nil) -> [LegalRemark] {
        var remarks: [LegalRemark] = []
        if professionalCard.expiresOn < day {
            remarks.append(
                LegalRemark(
                    .cardExpired,
                    "La carte professionnelle \(professionalCard.number) a expiré le \(professionalCard.expiresOn.name) : "
                        + "l'agence reprend la gestion une fois la carte renouvelée"))
        }
        guard let guarantor else {
            remarks.append(
                LegalRemark(
                    .guaranteeMissing,
                    "Aucun garant n'est connu : la gestion demande une garantie financière, sans dispense"))
            return remarks
        }
        if let fundsHeld, let amount = guarantor.amount, amount < fundsHeld {
            remarks.append(
                LegalRemark(
                    .guaranteeBelowFundsHeld,
                    "La garantie de \(guarantor.name), \(amount.formatted), est inférieure aux fonds détenus, "
                        + "\(fundsHeld.formatted) : l'agence la fait relever avant tout nouvel encaissement"))
        }
        return remarks
    }
}
