// How the vacancy letter tells of the notice, as far as it is worth something.

extension VacancyLetter {
    /// The paragraphs that announce the departure.
    var announcement: [String] {
        let tenant = lease.tenant
        switch (notice.validity, period) {
        case (.void, _):
            return [
                intention,
                "\(formAsked) Nous invitons \(tenant.noun) à nous adresser \(tenant.choose("son", "leur")) congé sous cette "
                    + "forme, et vous confirmons la date de fin du bail dès sa réception.",
            ]
        case (let validity, let period?):
            return [departure + " " + explanation(period), wish(period)].compactMap { $0 }
                + (validity == .contestable ? [confirmation] : [])
        case (_, nil):
            return [
                departure + " Nous vérifions dans le bail la date à laquelle il prend effet et vous la confirmons par "
                    + "courrier."
            ]
        }
    }

    private var departure: String {
        let tenant = lease.tenant
        let news =
            "\(tenant.subject) nous \(tenant.choose("annonce son", "annoncent leur")) départ de \(dwelling.fullName)."
        guard let received = notice.receivedOn else { return news }
        return news
            + " \(tenant.choose("Son", "Leur")) congé, reçu le \(received.longName) \(notice.form.manner),"
            + (period.map { " ouvre un préavis \($0.length) : le bail prend fin le \($0.effectiveEnd.longName)." }
                ?? " suit les règles du bail.")
    }

    private var intention: String {
        let tenant = lease.tenant
        let manner = notice.form == .oral ? " de vive voix" : ""
        return "\(tenant.subject) nous \(tenant.choose("annonce", "annoncent"))\(manner) "
            + "\(tenant.choose("son", "leur")) intention de quitter \(dwelling.fullName)."
    }

    private var formAsked: String {
        switch lease.kind {
        case .unfurnished, .furnished, .mobility:
            "Le préavis commence le jour où nous recevons le congé par lettre recommandée avec avis de réception, par acte "
                + "de commissaire de justice ou en main propre contre récépissé (\(LetterLaw.homes), \(lease.kind.article))."
        case .commercial, .other:
            "Le préavis commence le jour où nous recevons le congé dans la forme que prévoit le bail."
        }
    }

    private func explanation(_ period: NoticePeriod) -> String {
        let article = "(\(LetterLaw.homes), \(period.reason.article))"
        return switch period.reason {
        case .common: "Cette durée est celle d'une location nue \(article)."
        case .furnished: "Cette durée est celle d'une location meublée \(article)."
        case .mobility: "Cette durée est celle d'un bail mobilité \(article)."
        case .ground(let ground) where ground.isPrivate:
            "Cette durée répond à un motif prévu par la loi, dont le justificatif est joint au congé \(article)."
        case .ground(let ground):
            "Cette durée répond au motif suivant, dont le justificatif est joint au congé : \(ground.name) \(article)."
        case .groundNotProven:
            "Cette durée est celle du droit commun : le délai d'un mois suppose un justificatif joint au congé "
                + "\(article)."
        case .outsideTenseZone:
            "Cette durée est celle du droit commun : la commune se situe en dehors de la zone tendue \(article)."
        }
    }

    /// What the tenant asks for, where the lease ends on another day than the period.
    private func wish(_ period: NoticePeriod) -> String? {
        guard let day = notice.requestedEnd, day != period.legalEnd else { return nil }
        let tenant = lease.tenant
        return day > period.legalEnd
            ? "Le préavis légal s'achève le \(period.legalEnd.name) ; \(tenant.noun) \(tenant.choose("choisit", "choisissent")) de rester jusqu'au \(day.name)."
            : "\(tenant.choose("Votre locataire souhaite", "Vos locataires souhaitent")) partir dès le \(day.name) ; le "
                + "préavis court jusqu'au \(period.legalEnd.name)."
    }

    /// A notice whose form somebody may dispute is confirmed.
    private var confirmation: String {
        let tenant = lease.tenant
        return
            "Afin de garantir cette date, nous invitons \(tenant.noun) à confirmer \(tenant.choose("son", "leur")) congé "
            + "par lettre recommandée avec avis de réception."
    }
}

/// The laws that letters cite.
enum LetterLaw {
    /// The law on lettings of main homes.
    static let homes = "loi n° 89-462 du 6 juillet 1989"
}

extension NoticePeriod {
    /// « d'un mois », « de trois mois ».
    fileprivate var length: String { months == 1 ? "d'un mois" : "de trois mois" }
}

extension NoticePeriod.Reason {
    /// The article from which the length follows.
    fileprivate var article: String {
        switch self {
        case .common, .groundNotProven, .outsideTenseZone: "article 15 I"
        case .ground(let ground) where ground.isPrivate: "article 15 I"
        case .ground(let ground): "article 15 I, \(ground.number)"
        case .furnished: "article 25-8"
        case .mobility: "article 25-15"
        }
    }
}

extension Lease.Kind {
    /// The article on the form of a notice.
    fileprivate var article: String {
        switch self {
        case .furnished: "article 25-8"
        case .mobility: "article 25-15"
        case .unfurnished, .commercial, .other: "article 15 I"
        }
    }
}

extension TenantNotice.Ground {
    /// Whether the ground tells of health, violence or benefits, which a letter has no need to spread.
    fileprivate var isPrivate: Bool {
        switch self {
        case .health, .domesticViolence, .rsa, .aah: true
        case .tenseZone, .firstJob, .transfer, .jobLoss, .newJobAfterLoss, .socialHousing: false
        }
    }
}

extension TenantNotice.Form {
    /// How the notice reached the agency, behind « reçu ».
    fileprivate var manner: String {
        switch self {
        case .registeredLetter: "par lettre recommandée avec avis de réception"
        case .registeredElectronicLetter: "par lettre recommandée électronique"
        case .commissaireDeJustice: "par acte de commissaire de justice"
        case .handDelivered: "en main propre contre récépissé"
        case .letter: "par lettre simple"
        case .email: "par courriel"
        case .clientSpace: "par l'espace client"
        case .textMessage: "par SMS"
        case .oral: "de vive voix"
        }
    }
}
