extension Clause {
    /// The clauses on documents.
    public static let documents: [Clause] = [
        statementPerDwelling, statementSections, statementSentByAccounting, statementArchived,
        vacancyAnnounced, vacancyArchived,
        taxRecapComplete, taxRecapSentByAccounting, taxRecapArchived, templateUsed,
    ]

    /// The statement tells the accounting activity of each dwelling and each tenant.
    public static let statementPerDwelling = Clause(
        "statement.perDwelling", "Un compte rendu par logement et par locataire", .definition, .accounting,
        Quotation(
            28,
            "Il est LE DOCUMENT d'information précisant pour chaque logement et chaque locataire l'activité comptable"))

    /// The statement has five sections.
    public static let statementSections = Clause(
        "statement.sections", "Les cinq rubriques du compte rendu", .content, .accounting,
        Quotation(31, "- Le détail des sommes appelées au locataire (loyer, charges …)"),
        Quotation(32, "- Le détail des sommes reçues (loyer, charges, allocation logement …)"),
        Quotation(
            33,
            "- Le détail des sommes payées pour le compte du propriétaire (petits travaux, appels de fonds, factures diverses …)"
        ),
        Quotation(34, "- Les honoraires de gérance"),
        Quotation(35, "- Les versements d'acomptes mensuels faits au propriétaire"))

    /// Accounting sends the statement by post, or by e-mail where the owner wishes.
    public static let statementSentByAccounting = Clause(
        "statement.sentByAccounting", "La comptabilité envoie le compte rendu", .duty, .accounting,
        Quotation(
            29,
            "Ce document est envoyé par courrier simple (ou par mail selon la volonté du client), par le service comptabilité."
        ))

    /// The statement is stored in the document archive.
    public static let statementArchived = Clause(
        "statement.archived", "Archiver le compte rendu dans la GED", .duty, .accounting,
        Quotation(30, "Ce compte rendu de gérance est stocké dans la GED"))

    /// As soon as the tenant says they leave, the owner is informed by letter.
    public static let vacancyAnnounced = Clause(
        "vacancy.announced", "Annoncer par courrier la vacance prochaine", .duty, .manager,
        Quotation(
            36,
            "Des l'information par le locataire de son souhait de partir du logement (voir procédure enregistrement dédite locataire vol 6), le gestionnaire informe le propriétaire de la vacance prochaine du bien (voir courrier information propriétaire)."
        ))

    /// That letter is stored in the document archive.
    public static let vacancyArchived = Clause(
        "vacancy.archived", "Archiver le courrier de vacance dans la GED", .duty, .manager,
        Quotation(37, "Le courrier doit impérativement être stocké dans la GED"))

    /// The tax recap holds all that the property-income declaration needs.
    public static let taxRecapComplete = Clause(
        "taxRecap.complete", "Un récapitulatif fiscal complet", .content, .accounting,
        Quotation(
            38,
            "C'est LE DOCUMENT récapitulatif des éléments nécessaires à la déclaration des revenus fonciers relatifs aux biens que nous gérons."
        ))

    /// Accounting sends the tax recap.
    public static let taxRecapSentByAccounting = Clause(
        "taxRecap.sentByAccounting", "La comptabilité envoie le récapitulatif fiscal", .duty, .accounting,
        Quotation(
            38,
            "Le service comptabilité envoie ce document par mail ou par courrier simple le récapitulatif."))

    /// The tax recap is stored in the document archive.
    public static let taxRecapArchived = Clause(
        "taxRecap.archived", "Archiver le récapitulatif fiscal dans la GED", .duty, .accounting,
        Quotation(38, "Le courrier doit impérativement être stockée dans la GED."))

    /// Standard letters and e-mails exist.
    public static let templateUsed = Clause(
        "template.used", "Employer les courriers types", .preference, .manager,
        Quotation(40, "Selon les cas, il existe des mails/courriers type (demande accord sur devis, …)."))
}
