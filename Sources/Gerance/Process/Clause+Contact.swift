extension Clause {
    /// The clauses on contact with the owner.
    public static let contact: [Clause] = [
        contactManagerOnly, contactPriority, contactReassure,
        callPrepared, callConfirmedByEmail, callGoodLine, callThreeRings,
        mailboxEmptied, answeringMachineEmptied, greetingClear, voicemailHandledFast,
        messageRead, replyTarget, replyLimit, channelClientSpace,
        meetingScheduled, meetingPrepared, meetingPersonalised,
    ]

    /// Only the manager may contact the owner.
    public static let contactManagerOnly = Clause(
        "contact.managerOnly", "Seul le gestionnaire contacte le propriétaire", .right, .manager,
        Quotation(3, "Seul le gestionnaire a le droit de contacter le propriétaire."))

    /// The owner's information comes first.
    public static let contactPriority = Clause(
        "contact.priority", "L'information du propriétaire passe en premier", .preference, .everyone,
        Quotation(3, "L’information de nos clients propriétaires bailleurs est la priorité."),
        Quotation(4, "Le contact propriétaire est une priorité ABSOLUE"))

    /// A call or even an SMS can reassure an owner.
    public static let contactReassure = Clause(
        "contact.reassure", "Rassurer le propriétaire par un appel ou un SMS", .preference, .manager,
        Quotation(5, "ne pas oublier qu'un appel téléphonique ou meme un sms peut rassurer un propriétaire."))

    /// Outgoing calls are prepared.
    public static let callPrepared = Clause(
        "call.prepared", "Préparer ses appels", .duty, .manager,
        Quotation(6, "Vous devez préparer vos appels téléphoniques."))

    /// Every interview is confirmed by an e-mail with the group in copy.
    public static let callConfirmedByEmail = Clause(
        "call.confirmedByEmail", "Confirmer l'entretien par un e-mail, copie au groupe", .duty, .manager,
        Quotation(
            18,
            "Dans tous les cas, confirmez votre entretien par un mail avec copie groupe pour garder trace de la conversation et synthétiser son contenu."
        ))

    /// On a bad line, call back from a landline.
    public static let callGoodLine = Clause(
        "call.goodLine", "Rappeler depuis un poste fixe quand la ligne est mauvaise", .duty, .manager,
        Quotation(
            19,
            "veillez a une bonne qualité de communication. Si la ligne est mauvaise, rappelez votre interlocuteur depuis un poste fixe."
        ))

    /// A call is picked up in fewer than three rings.
    public static let callThreeRings = Clause(
        "call.threeRings", "Décrocher en moins de trois sonneries", .ban, .everyone,
        Quotation(21, "Un appel doit être décroché en moins de trois sonneries."))

    /// The mobile's mailbox is emptied every half-day.
    public static let mailboxEmptied = Clause(
        "mailbox.emptied", "Vider la messagerie du portable chaque demi-journée", .duty, .manager,
        Quotation(20, "Votre messagerie doit être vidée toutes les demi journées."))

    /// The landline's answering machine is emptied every half-day.
    public static let answeringMachineEmptied = Clause(
        "answeringMachine.emptied", "Vider le répondeur chaque demi-journée", .duty, .manager,
        Quotation(22, "Le répondeur doit être vidé toutes les demi journées."))

    /// The recorded greeting is clear and gives the e-mail address.
    public static let greetingClear = Clause(
        "greeting.clear", "Une annonce claire, qui donne l'adresse e-mail", .content, .manager,
        Quotation(
            20,
            "Veillez a ce que votre message soit très clair, audible, n'omettez pas de donner votre adresse mail sur votre message."
        ),
        Quotation(
            22,
            "Veillez a ce que votre message soit très clair, audible, n'omettez pas de donner votre adresse mail sur votre message."
        ))

    /// An owner's voicemail is never left untreated.
    public static let voicemailHandledFast = Clause(
        "voicemail.handledFast", "Traiter vite le message vocal d'un propriétaire", .ban, .manager,
        Quotation(20, "Ne laissez JAMAIS un message d'un propriétaire sur portable sans traitement rapide."),
        Quotation(22, "Ne laissez JAMAIS un message d'un propriétaire sur répondeur sans traitement rapide"))

    /// Messages are read.
    public static let messageRead = Clause(
        "message.read", "Lire les messages", .duty, .manager,
        Quotation(25, "Lire les messages, et répondre dans un délai raisonnable !"))

    /// Owners are answered in under 24 hours.
    public static let replyTarget = Clause(
        "reply.target", "Répondre en moins de 24 heures", .duty, .manager,
        Quotation(27, "En moins de 24 heures pour les propriétaires."))

    /// Owners are answered within 48 hours at most.
    public static let replyLimit = Clause(
        "reply.limit", "Répondre en 48 heures au maximum", .duty, .manager,
        Quotation(27, "48h maximum, c’est la réactivité qu’attend nos propriétaires!"),
        Quotation(39, "dans les 48 heures qui suivent la réception de la demande."))

    /// The client space is preferred.
    public static let channelClientSpace = Clause(
        "channel.clientSpace", "Privilégier l'espace client", .preference, .manager,
        Quotation(24, "Privilégier la communication depuis l'espace client."),
        Quotation(
            47,
            "La gestionnaire doit privilégier sa relation avec le propriétaire par la voie de l'espace client."))

    /// A meeting is scheduled.
    public static let meetingScheduled = Clause(
        "meeting.scheduled", "Programmer le rendez-vous", .preference, .manager,
        Quotation(57, "- de programmer son rendez vous avec le propriétaire,"))

    /// Before a meeting, the file, the e-mails and the events are consulted.
    public static let meetingPrepared = Clause(
        "meeting.prepared", "Préparer le rendez-vous", .duty, .manager,
        Quotation(58, "et avant le rendez vous"),
        Quotation(
            59,
            "- de consulter le dossier physique du propriétaire (s'imprégner de l'historique), les emails passés, les évènementiels"
        ))

    /// The welcome is personal and of quality.
    public static let meetingPersonalised = Clause(
        "meeting.personalised", "Un accueil personnalisé et de qualité", .preference, .manager,
        Quotation(52, "Il doit être de qualité et personnalisé, il véhicule l'image de la société"),
        Quotation(
            53, "La compétence n’est plus le seul critère d’appréciation de la part des propriétaires."),
        Quotation(54, "Ils attendent de sa gestionnaire, qu’elle soit disponible et opérationnel."),
        Quotation(
            55,
            "Un bon accueil, c’est aussi une organisation interne qui fera gagner en temps et en efficacité."))
}
