extension Clause {
    /// The clauses on language (*langage rigoureux*).
    public static let language: [Clause] = [
        languageReassuring, languageStrongWords, languageNoFuture, languageNoPast, languagePositive,
        languageNoNegation, languageCalm, languageNoCriticism, languageObviousPartner, languageAdvantages,
    ]

    /// The tone is reassuring and professional.
    public static let languageReassuring = Clause(
        "language.reassuring", "Un ton rassurant et professionnel", .preference, .everyone,
        Quotation(7, "Soyez rassurant, professionnel."))

    /// Strong key words are used.
    public static let languageStrongWords = Clause(
        "language.strongWords", "Employer des mots forts", .preference, .everyone,
        Quotation(
            8,
            "utiliser des mots forts, des mots clés, “Immobilier”, “Rendement”, “Valorisation”, “Patrimoine”, “Rentabilité”, “Garantie” …"
        ))

    /// The future is the time of uncertainty.
    public static let languageNoFuture = Clause(
        "language.noFuture", "Parler au présent plutôt qu'au futur", .preference, .everyone,
        Quotation(
            9, "Parler au présent c’est le temps de la réalisation, le futur c’est le temps de l’incertitude"))

    /// The past is the time of defeat.
    public static let languageNoPast = Clause(
        "language.noPast", "Parler au présent plutôt qu'au passé", .preference, .everyone,
        Quotation(9, "le passé c’est le temps de la défaite"))

    /// Formulas are positive.
    public static let languagePositive = Clause(
        "language.positive", "Employer des formules positives", .preference, .everyone,
        Quotation(9, "employer des formules positives"))

    /// Negations are avoided.
    public static let languageNoNegation = Clause(
        "language.noNegation", "Éviter les négations", .preference, .everyone,
        Quotation(10, "Éviter les négations, les « non », « ne pas »,"))

    /// One speaks calmly.
    public static let languageCalm = Clause(
        "language.calm", "Parler calmement", .preference, .everyone,
        Quotation(11, "Parler calmement."))

    /// Colleagues and competitors are never criticised.
    public static let languageNoCriticism = Clause(
        "language.noCriticism", "Respecter confrères et collègues", .ban, .everyone,
        Quotation(12, "Ne jamais critiquer les confrères, ni les collègues."),
        Quotation(13, "Vous ne gagnerez jamais en abaissant les autres"))

    /// The agency is the obvious partner.
    public static let languageObviousPartner = Clause(
        "language.obviousPartner", "S'imposer comme l'interlocuteur évident", .preference, .everyone,
        Quotation(13, "uniquement en vous imposant comme l'interlocuteur évident. Groupimo gestion, c’est évident."))

    /// The agency's advantages are insisted on.
    public static let languageAdvantages = Clause(
        "language.advantages", "Insister sur les avantages de l'agence", .preference, .everyone,
        Quotation(
            14,
            "Insister sur les avantages de « GROUPIMO, seule société de services à l’immobilier côtée en bourse »."),
        Quotation(
            15,
            "L’internet et l’espace client pour le client, la possibilité de consulter son compte en ligne, d'y trouver les documents, toutes les informations nécessaires."
        ),
        Quotation(16, "La force commerciale sans égal pour assister les copropriétaires au quotidien."),
        Quotation(17, "Rappelez aussi la vraie synergie de métiers."))
}
