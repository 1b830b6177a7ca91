extension Mandate {
    /// What the law finds wrong in the mandate on a day, in a fixed order; empty where nothing is known to be.
    ///
    /// Its limit in time, its form, its powers, its number, its fees, the accounts rendered, what a consumer must be
    /// told, then the agency's card and guarantee. The register as a whole is reviewed by ``MandateRegister/review()``.
    ///
    /// - Parameters:
    ///   - day: The day on which the question is asked.
    ///   - owner: Whose mandate it is; the law protects a consumer more.
    ///   - agency: The agency that manages; `nil` to leave it out.
    ///   - evidence: What is known around the mandate; what is not known is not judged.
    /// - Returns: One remark for each thing wrong, for each fee and for each renewal.
    public func review(
        on day: CivilDate,
        for owner: Owner,
        under agency: Agency? = nil,
        knowing evidence: MandateEvidence = MandateEvidence()
    ) -> [LegalRemark] {
        var remarks = limitRemarks + formRemarks(on: day) + powerRemarks
        if let register = evidence.register { remarks += numberRemarks(in: register) }
        remarks += feeRemarks
        if let days = evidence.accountsRenderedOn { remarks += accountsRemarks(on: day, renderedOn: days) }
        if owner.isConsumer {
            remarks += renewalClauseRemarks
            if let days = evidence.renewalInformedOn { remarks += renewalRemarks(on: day, informedOn: days) }
        }
        if let agency { remarks += agency.review(on: day, holding: evidence.fundsHeld) }
        return remarks
    }

    private var limitRemarks: [LegalRemark] {
        guard endsOn == nil else { return [] }
        if term.firmMonths == nil {
            return [
                LegalRemark(
                    .noTimeLimit,
                    "Le mandat n'a aucune limite dans le temps : un avenant lui donne une durée ou une date de fin")
            ]
        }
        return [
            LegalRemark(
                .unlimitedTacitRenewal,
                "La tacite reconduction n'a pas de fin, et le mandat est nul après sa durée ferme (Cass. 1re civ., 18 "
                    + "octobre 2005) : un avenant fixe un nombre de reconductions ou une date de fin")
        ]
    }

    private func formRemarks(on day: CivilDate) -> [LegalRemark] {
        var remarks: [LegalRemark] = []
        if !form.isWritten {
            remarks.append(LegalRemark(.notWritten, "Le mandat n'est pas écrit : l'écrit signé le régularise"))
        } else if signedOn.map({ $0 > day }) ?? true {
            remarks.append(
                LegalRemark(.unsigned, "Le mandat n'est pas signé des deux parties : leur signature le régularise"))
        }
        if !form.numberOnOwnerCopy {
            remarks.append(
                LegalRemark(
                    .numberMissingOnOwnerCopy,
                    "L'exemplaire du mandant ne porte pas le numéro de registre \(registerNumber) : un exemplaire "
                        + "numéroté lui est à remettre"))
        }
        return remarks
    }

    private var powerRemarks: [LegalRemark] {
        var remarks: [LegalRemark] = []
        if !mayReceiveFunds {
            remarks.append(
                LegalRemark(
                    .noAuthorityToReceiveFunds,
                    "Le mandat n'autorise pas expressément l'agence à recevoir des fonds : un avenant l'y autorise"))
        }
        if powers.isEmpty {
            remarks.append(
                LegalRemark(
                    .powersNotStated,
                    "Le mandat ne précise pas l'étendue des pouvoirs de l'agence : un avenant les énonce"))
        }
        return remarks
    }

    private func numberRemarks(in register: MandateRegister) -> [LegalRemark] {
        if register.entries.contains(where: { $0.number == registerNumber && $0.mandate == id }) { return [] }
        let found =
            if let number = register.number(of: id) { "y est inscrit sous le numéro \(number)" } else {
                "n'y figure pas"
            }
        return [
            LegalRemark(
                .noRegisterNumber,
                "Le mandat \(id) porte le numéro de registre \(registerNumber), et \(found) : le registre et le mandat "
                    + "sont à mettre d'accord")
        ]
    }

    private var feeRemarks: [LegalRemark] {
        guard !feeTerms.isEmpty else {
            return [
                LegalRemark(
                    .feeTermsMissing,
                    "Le mandat ne fixe aucune rémunération, et aucun honoraire n'est dû : un avenant en précise le calcul"
                )
            ]
        }
        return feeTerms.filter { $0.payer == nil }.map { term in
            LegalRemark(
                .payerMissing,
                "Le mandat ne dit pas qui supporte les honoraires (\(term.kind.name)), et ils ne sont pas dus : un "
                    + "avenant le précise")
        }
    }

    private var renewalClauseRemarks: [LegalRemark] {
        guard term.renewal != nil, !form.statesHowNotToRenew else { return [] }
        return [
            LegalRemark(
                .consumerRenewalClauseMissing,
                "Le mandat d'un particulier n'indique pas lisiblement comment refuser la reconduction : un avenant "
                    + "reproduit le texte de la loi")
        ]
    }
}
