extension TaxRecap.Note: CustomStringConvertible {
    /// The French sentence that says what to verify.
    public var description: String {
        switch self {
        case .formOfYear(let year):
            "Vérifier les numéros de ligne sur le formulaire 2044 des revenus de \(year) : ceux d'ici sont ceux de la "
                + "notice des revenus de \(FormLine.lastCheckedYear)."
        case .linesUnconfirmed(let lines):
            "Vérifier le contenu des lignes " + lines.map { String($0.number) }.joined(separator: ", ")
                + " sur le formulaire de l'année : aucune source de l'administration n'a été lue pour elles."
        case .linesLeftToOwner:
            "Compléter, s'il y a lieu, les lignes 110 à 114, 214, 228 et 262, que l'agence ignore ; l'immeuble qui relève "
                + "de la 2044 spéciale a d'autres numéros (230 et 231 pour la copropriété)."
        case .collectedByAgent:
            "Vérifier que l'encaissement par l'agence vaut encaissement par le propriétaire : les recettes sont celles "
                + "que l'agence a reçues, quels que soient les versements au propriétaire."
        case .occupationIndemnity(let place):
            "Vérifier que l'indemnité d'occupation se déclare avec les loyers, ligne 211 (\(place))."
        case .flatCosts:
            "Vérifier que chaque lot est un local et que le forfait de la ligne 222 est entier pour une année incomplète."
        case .worksDetail(let place):
            "Joindre le détail des travaux de la ligne 224 : date, entreprise, nature, montant (\(place))."
        case .feesMissing(let id, let period):
            "Ajouter les honoraires du mandat \(id) du \(period.from.name) au \(period.to.name) : aucun compte rendu de l'année ne "
                + "couvre ces jours."
        case .commonToAllocate(let id):
            "Répartir entre les immeubles les sommes communes du mandat \(id)."
        case .leaseUnknown(let id): "Vérifier que le lot \(id) est loué nu : aucun bail n'en est connu."
        case .mixedYear(let id):
            "Vérifier la part des charges du lot \(id), déclaré pour une partie de l'année seulement."
        case .commercialLease(let id):
            "Vérifier que le bail commercial \(id) porte sur un local nu et sans TVA : sinon ses loyers se déclarent hors "
                + "taxe, ou relèvent des bénéfices industriels et commerciaux s'il est équipé."
        case .otherLease(let id):
            "Vérifier que le bail \(id) est une location nue : une location saisonnière ne l'est pas."
        case .unsettled(let number, let category):
            "Préciser l'écriture \(number), « \(category.name) » : sa nature laisse plusieurs lignes possibles."
        case .damage(let place, let kept, let works):
            "Dépôt retenu pour dégradations : \(kept.formatted) en ligne 213 ; la déduction jumelle est la remise en état "
                + "payée, ligne 224, qui porte \(works.formatted) de travaux dans l'année (\(place)). À montants égaux, "
                + "les deux peuvent être omis."
        case .chargesKept(let place, let kept, let unrecovered):
            "Dépôt retenu pour charges : \(kept.formatted) en ligne 213 ; la déduction jumelle est la charge récupérable "
                + "restée due, ligne 225, qui porte \(unrecovered.formatted) (\(place)). À montants égaux, les deux "
                + "peuvent être omis."
        case .condominiumFund(let place, let amount):
            "Avances et fonds de travaux versés au syndic : \(amount.formatted) hors déclaration (\(place)). Vérifier sur le "
                + "relevé du syndic les travaux payés sur ces sommes : ils se déduisent l'année de ce paiement."
        case .eviction(let place):
            "Vérifier que l'indemnité d'éviction ou les frais de relogement de la ligne 226 servent à louer mieux, et non à "
                + "reprendre ou à vendre le bien (\(place))."
        case .condominiumCalls(let place):
            "Vérifier que les appels du syndic de la ligne 229 excluent avances, fonds de roulement et provisions pour "
                + "travaux encore à voter (\(place))."
        case .adjustmentMissing(let id, let provisions):
            "Fournir la régularisation de copropriété du lot \(id), ligne 230 : \(provisions.formatted) de provisions ont "
                + "été payées l'année précédente."
        case .adjustment(let id):
            "Vérifier la ligne 230 du lot \(id) sur le relevé du syndic : part récupérable, part non déductible et avoir. "
                + "La part récupérable d'une vacance reste déductible."
        case .provisionsDiffer(let id, let stated, let posted):
            "Rapprocher les provisions du lot \(id) : \(stated.formatted) selon la régularisation, \(posted.formatted) "
                + "payés l'année précédente selon le compte."
        case .additionalCall(let id, let amount):
            "Complément de \(amount.formatted) demandé par le syndic (lot \(id)) : il se déduit, ligne 229, l'année de "
                + "son paiement."
        case .creditKept(let id, let amount):
            "Avoir de \(amount.formatted) gardé par le syndic (lot \(id)) : repris ligne 230, il paie des appels qui se "
                + "déduisent pour leur montant entier, ligne 229."
        case .refundBeyondCredit(let place, let amount):
            "Remboursement du syndic supérieur de \(amount.formatted) à l'avoir de la régularisation (\(place)) : "
                + "vérifier qu'il est repris une seule fois, ligne 230."
        case .vacancy(let id, let period):
            "Vérifier que la vacance du lot \(id) du \(period.from.name) au \(period.to.name) est normale et le bien offert à la "
                + "location."
        case .unrecoveredBeyondPaid(let id, let stated, let posted):
            "Justifier les charges non récupérées du bail \(id) : \(stated.formatted), pour \(posted.formatted) de "
                + "charges récupérables payées au compte."
        case .tenantCredit(let id, let amount):
            "Bail \(id) : \(amount.formatted) d'avances du locataire comptent ici le jour où elles sont reçues, et au "
                + "compte rendu le jour où un appel les absorbe."
        case .differsFromStatements(let count):
            "Le récapitulatif diffère de la somme des comptes rendus de l'année : \(count) écriture(s) comptent ici le "
                + "jour où l'argent a bougé, et au compte rendu de l'arrêté suivant leur enregistrement."
        case .halfEuro(let place, let line):
            "Vérifier l'arrondi de la ligne \(line.number), à cinquante centimes exactement (\(place))."
        case .company(let party):
            "\(party.fullName) dépose une autre déclaration que la 2044 (2072, ou impôt sur les sociétés) : à vérifier."
        case .overseas(let id, let territory):
            "Vérifier que le lot \(id) (\(territory.name)) se déclare sur les mêmes formulaire et lignes qu'en métropole."
        case .ownTax(let id, let territory):
            "Vérifier où se déclare le lot \(id) : \(territory.name) a une fiscalité propre."
        }
    }
}

extension TaxRecap.Place: CustomStringConvertible {
    /// The French words for it.
    public var description: String {
        switch self {
        case .dwelling(let id): "lot \(id)"
        case .common(let id): "ensemble du mandat \(id)"
        }
    }
}
