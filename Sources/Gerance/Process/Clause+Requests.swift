extension Clause {
    /// The clauses on requests, tickets and the client space.
    public static let requests: [Clause] = [
        requestAnswered, requestTicketed, changeTicketed, changeAcknowledged, changeAssignedToAccounting,
        mandateLost, clientSpaceAddressGiven, clientSpaceEmailRegistered, clientSpaceEmailAdded,
        clientSpaceDocuments, clientSpacePayment,
    ]

    /// A request is answered within 48 hours of its receipt.
    public static let requestAnswered = Clause(
        "request.answered", "Répondre à la demande en 48 heures", .duty, .everyone,
        Quotation(
            39,
            "La réponse de nos services doit intervenir impérativement dans les 48 heures qui suivent la réception de la demande."
        ))

    /// An e-mailed request becomes a ticket that the owner can follow.
    public static let requestTicketed = Clause(
        "request.ticketed", "Ouvrir un ticket visible dans l'espace client", .duty, .manager,
        Quotation(
            41,
            "transférer la demande d'un client sur un redticket pour la mettre ensuite dans l'espace client gestion ou le client pourra suivre la résolution de son problème."
        ))

    /// A change asked by the owner becomes a ticket under the mandate's ticket.
    public static let changeTicketed = Clause(
        "change.ticketed", "Ouvrir un ticket de modification sous le ticket du mandat", .duty, .manager,
        Quotation(
            48,
            "Toute demande de modification d'adresse, de RIB, ou autre émanant du propriétaire doit faire l'objet d'une création d'un ticket Redmine, en sous tache du ticket mandat."
        ))

    /// A change is acknowledged in the client space.
    public static let changeAcknowledged = Clause(
        "change.acknowledged", "Accuser réception dans l'espace client", .duty, .manager,
        Quotation(48, "La gestionnaire doit accuser réception via l'espace client."))

    /// A change's ticket is assigned to accounting, who treats and closes it.
    public static let changeAssignedToAccounting = Clause(
        "change.assignedToAccounting", "Confier le ticket de modification à la comptabilité", .duty, .accounting,
        Quotation(
            49,
            "Ce ticket doit être assigné au service comptabilité pour traitement et clôture du ticket."))

    /// On the loss of a mandate, its process is followed.
    public static let mandateLost = Clause(
        "mandate.lost", "Suivre le process de perte de mandat", .duty, .manager,
        Quotation(42, "En cas de perte de mandat, suivre le process concerné"))

    /// The owner is given the registration address.
    public static let clientSpaceAddressGiven = Clause(
        "clientSpace.addressGiven", "Communiquer l'adresse d'enregistrement", .duty, .manager,
        Quotation(
            44,
            "-communiquer au proprietaire l'adresse d'enregistrement de son compte, afin d'obtenir ses identifiants"))

    /// The owner's e-mail is in the login register, and valid.
    public static let clientSpaceEmailRegistered = Clause(
        "clientSpace.emailRegistered", "Vérifier l'adresse e-mail dans Login", .duty, .manager,
        Quotation(
            45,
            "- s'assurer que l'adresse email du propriétaire est bien dans Login (et qu'elle est valide !)"))

    /// A missing e-mail is added, and the owner is told about the password.
    public static let clientSpaceEmailAdded = Clause(
        "clientSpace.emailAdded", "Ajouter l'adresse e-mail et prévenir le propriétaire", .duty, .manager,
        Quotation(
            46,
            "- si l'adresse email n'y est pas, la rajouter et prévenir le propriétaire qu'il pourra obtenir son mot de passe dans 24h"
        ))

    /// The owner consults or prints their documents in the client space.
    public static let clientSpaceDocuments = Clause(
        "clientSpace.documents", "Les documents de l'espace client", .definition, .everyone,
        Quotation(50, "Cet espace client permet au propriétaire de consulter ou d'imprimer :"))

    /// The owner pays online in the client space.
    public static let clientSpacePayment = Clause(
        "clientSpace.payment", "Le paiement en ligne", .definition, .everyone,
        Quotation(
            51,
            "le propriétaire a également un accès à l'espace client concernant le paiement en ligne (paiement des factures travaux, expertise, etc..)"
        ))
}
