extension PhrasingRule {
    /// Sentences in which the rule speaks, and look-alikes in which it does not.
    public struct Examples: Hashable, Sendable {
        /// Sentences that the rule remarks upon.
        public let firing: [String]
        /// Sentences that look alike, and that the rule leaves alone.
        public let silent: [String]
    }

    /// What the rule remarks upon and what it does not, as sentences that the library's tests check.
    public var examples: Examples {
        switch self {
        case .negation:
            Examples(
                firing: [
                    "Le devis n'est pas signé.", "Aucun candidat ne se présente.", "J'ai pas encore le badge.",
                    "Rien à signaler ce mois-ci.", "Ni le garant ni le locataire ne répondent.", "Non, le bail court.",
                    "Nous ne pouvons, à ce stade, conclure.", "Ne réglez plus l'ancien compte.",
                ],
                silent: [
                    "Je crains que le gel n'abîme la chaudière.", "Le préavis court avant que le bail ne cesse.",
                    "Plus de visites, plus de dossiers.", "Deux personnes visitent le studio.",
                    "Il vit à deux pas de la gare.", "La régularisation est sans frais.", "Le point reste ouvert.",
                    "L'état des lieux est plus simple qu'il n'y paraît.",
                ])
        case .past:
            Examples(
                firing: [
                    "Nous avons reçu le badge.", "Le couvreur est passé.", "Le locataire payait en avance.",
                    "Il résilia son bail.", "La cliente s'est engagée à payer.", "Après avoir visité, elle signe.",
                    "Le gardien vient de fermer le portail.", "Le bail a été signé.",
                ],
                silent: [
                    "Le bail est signé.", "Nous avons trois locataires intéressés.", "Les avions passent au nord.",
                    "L'été, la résidence est calme.", "Les actions en cours avancent.", "Le garant vient de Lille.",
                    "Le chantier finit jeudi.", "Le reçu est à l'accueil.",
                ])
        case .future:
            Examples(
                firing: [
                    "Nous enverrons le bail.", "Je vais appeler le syndic.", "Vous recevrez la quittance.",
                    "Dès que le juge aura statué, je vous écris.", "Le studio sera libre.",
                    "Nous sommes sur le point de conclure.", "On va voir.", "Viendrez-vous à la visite ?",
                ],
                silent: [
                    "Je vais à la mairie.", "La caméra filme l'entrée.", "Tout va bien au studio.",
                    "L'aura du quartier attire les familles.", "Le minerai de fer est lourd.",
                    "Nous envoyons le bail demain.", "Les vignerons voisins louent un garage.",
                    "Le virement part le 5.",
                ])
        case .conditional:
            Examples(
                firing: [
                    "Je souhaiterais une copie.", "Pourriez-vous signer le mandat ?", "Il faudrait repeindre.",
                    "Le devis aurait dû arriver.", "Selon lui, la fuite viendrait du toit.", "J'aimerais en parler.",
                ],
                silent: [
                    "Je souhaite une copie.", "Pouvez-vous signer le mandat ?", "Le voisin désirait une clé.",
                    "Nous préparons le bail.", "Le peintre adorait ce décor.", "La cour serrait le mur.",
                ])
        case .restriction:
            Examples(
                firing: [
                    "Il ne reste que deux visites.", "Nous n'attendons que votre accord.",
                    "Le bail ne court que d'avril.",
                    "Il n'y a que le hall à repeindre.", "La franchise ne porte que sur le vol.",
                    "Le syndic n'intervient qu'en cas de fuite.",
                ],
                silent: [
                    "Il reste deux visites.", "Le locataire ne dit pas que le bail est clos.",
                    "Seul le hall est à repeindre.",
                    "Nous pensons que la chaudière tient.", "Le T3 est plus grand que le T2.",
                    "Que de bonnes nouvelles !",
                ])
        case .uncertainty:
            Examples(
                firing: [
                    "Le plombier passe peut-être lundi.", "Je pense que le devis convient.",
                    "Je vous réponds dès que possible.",
                    "Normalement, le virement part demain.", "A priori, tout est en ordre.",
                    "Il semble que la fuite cesse.",
                ],
                silent: [
                    "Le plombier passe lundi.", "Le devis convient.", "Je vous réponds demain à midi.",
                    "Le virement part demain.", "La visite a lieu de manière normale.", "Pensez à signer le devis.",
                ])
        case .formula:
            Examples(
                firing: [
                    "Malheureusement, le lot est loué.", "Je suis désolé de ce contretemps.",
                    "Il y a un problème de chauffage.",
                    "C'est impossible avant lundi.", "Nous regrettons cet échec.", "Hélas, le candidat renonce.",
                ],
                silent: [
                    "La garantie des loyers impayés couvre le bailleur.", "Le logement est meublé.",
                    "Nous investissons dans la rénovation.", "Le préavis est d'un mois.",
                    "L'immobilier reste un bon placement.", "Le lot est loué.",
                ])
        case .criticism:
            Examples(
                firing: [
                    "Votre ancien syndic est incompétent.", "Ce plombier est un charlatan.",
                    "Le locataire est un profiteur.",
                    "L'agence voisine travaille n'importe comment.", "Notre confrère, peu scrupuleux, vous démarche.",
                    "L'artisan a bâclé la pose.",
                ],
                silent: [
                    "Le syndic convoque l'assemblée.", "Le vol avec effraction est couvert.",
                    "Le tribunal se déclare incompétent.", "Le candidat est amateur de belles pierres.",
                    "Ce plombier n'est pas incompétent.", "La mauvaise isolation du toit pèse sur le DPE.",
                ])
        case .shouting:
            Examples(
                firing: [
                    "Répondez AUJOURD'HUI.", "C'est signé !!", "URGENT : une fuite au second.",
                    "IL FAUT signer le bail.",
                    "Qui paie ?!", "Le studio est LIBRE en mars.",
                ],
                silent: [
                    "La SCI paie la TVA.", "M. MARTIN visite le studio.", "Le DPE et la GLI sont joints.",
                    "C'est signé !", "Qui paie ?", "Henri IV et Louis XIV.",
                ])
        case .praise:
            Examples(
                firing: [
                    "Votre rendement progresse.", "Nous valorisons votre bien.", "Le loyer est garanti.",
                    "Votre patrimoine immobilier prend de la valeur.", "Votre espace client vous attend.",
                    "Une location rentable dès juin.",
                ],
                silent: [
                    "Le loyer progresse.", "Aucune garantie ne couvre ce lot.", "Le rendez-vous est à midi.",
                    "Nous ne garantissons pas ce délai.", "Le dépôt de garantie est rendu.",
                    "Sans rendement, point de bail.",
                ])
        }
    }
}
