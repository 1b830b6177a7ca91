/// What to say instead of « ne pas être » and an adjective: `adjective | wording`.
enum AntonymTable {
    static let table = """
        prêt | en préparation
        complet | en cours de constitution
        incomplet | au complet
        disponible | en attente de disponibilité
        libre | en cours d'occupation
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
        arrivé | à venir
        fixé | à fixer
        défini | en cours de définition
        décidé | en cours de décision
        connu | en cours de vérification
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
        loué | proposé à la location
        meublé | vide
        propre | à nettoyer
        joignable | à joindre
        présent | absent
        ouvert | fermé
        inclus | en supplément
        compris | en supplément
        prévu | hors programme
        obligatoire | facultatif
        nécessaire | facultatif
        urgent | à traiter selon le calendrier courant
        grave | bénin
        difficile | facile
        compliqué | simple
        complexe | simple
        long | rapide
        lent | rapide
        loin | à proximité
        éloigné | à proximité
        cher | à un prix avantageux
        élevé | modéré
        rare | fréquent
        mauvais | bon
        négligeable | appréciable
        inutile | utile
        faux | juste
        tard | encore temps
        satisfait | en attente d'une amélioration
        responsable | en dehors de cette responsabilité
        concerné | hors de ce point
        compétent | en dehors de ce domaine
        définitif | provisoire
        dangereux | sûr
        étanche | à reprendre
        assuré | à assurer
        accessible | en attente d'accès
        raccordé | en attente de raccordement
        équipé | à équiper
        """
}
