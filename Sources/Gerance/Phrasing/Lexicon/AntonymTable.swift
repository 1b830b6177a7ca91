/// What to say instead of « ne pas être » and an adjective: `adjective | wording`.
///
/// A wording of one word agrees with a masculine singular only, so that its adjective has to have that form for itself:
/// « grave », « libre » and « faux » have their wordings in the phrase book, where the subject is known.
enum AntonymTable {
    static let table = """
        prêt | en préparation
        complet | en cours de constitution
        incomplet | complet
        occupé | libre
        signé | en attente de signature
        paraphé | en attente de paraphe
        validé | en cours de validation
        vérifié | en cours de vérification
        confirmé | en attente de confirmation
        terminé | en cours
        fini | en cours
        achevé | en cours d'achèvement
        commencé | à venir
        démarré | à venir
        livré | en attente de livraison
        reçu | en attente de réception
        envoyé | à envoyer
        arrivé | attendu
        fixé | à fixer
        défini | en cours de définition
        décidé | en cours de décision
        connu | à établir
        clair | à clarifier
        précis | à détailler
        exact | à rectifier
        correct | à rectifier
        conforme | à mettre en conformité
        à jour | en cours de mise à jour
        réglé | en attente de règlement
        payé | en attente de paiement
        remboursé | en attente de remboursement
        réparé | à réparer
        résolu | en cours de traitement
        traité | en cours de traitement
        rédigé | en cours de rédaction
        publié | en attente de publication
        loué | libre
        meublé | vide
        propre | à nettoyer
        présent | absent
        ouvert | fermé
        inclus | à part
        compris | à part
        prévu | hors programme
        urgent | à traiter selon le calendrier courant
        difficile | facile
        compliqué | simple
        complexe | simple
        long | court
        lent | rapide
        loin | à proximité
        éloigné | à proximité
        cher | à un prix avantageux
        élevé | modéré
        négligeable | notable
        inutile | utile
        tard | encore temps
        satisfait | en attente d'une amélioration
        définitif | provisoire
        étanche | à reprendre
        accessible | en attente d'accès
        raccordé | en attente de raccordement
        équipé | à équiper
        """
}
