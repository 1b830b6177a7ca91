extension RuleExamples {
    static let uncertainty = """
        + Le plombier passe [peut-être] mardi.
        + [Normalement], le virement part le 10.
        + Je vous adresse le relevé [dès que possible].
        + [En principe], la caution est solidaire.
        + La visite a lieu jeudi, [sauf imprévu].
        + Le garant est [probablement] salarié.
        + [J'espère que] l'accord tient.
        + [Je pense que] ce loyer est adapté.
        + La date est [à confirmer].
        + [Il se peut que] le chantier démarre lundi.
        + Je vous réponds [sous peu].
        + [À première vue], la toiture est saine.
        + La surface est, [à ma connaissance], de 42 m².
        + L'artisan passe [éventuellement] jeudi.
        + Le syndic tranche [tôt ou tard].
        - Le voisin peut être présent à la visite.
        - Le principe de la colocation est accepté.
        - La date est à l'agenda.
        - Le locataire pense à son déménagement.
        - Je vous invite à préciser la date.
        - Il vous reste à définir la couleur du sol.
        - Je vous appelle pour confirmer l'heure.
        - Le montant de la provision dépend de l'indice.
        - La chance sourit à ce quartier.
        - Les photos sont visibles en ligne.
        - Nous croyons en ce projet.
        - Il est possible de visiter samedi.
        - Vous avez la possibilité de payer en ligne.
        - Nous vous confirmons la visite.
        - La vue dégagée plaît aux visiteurs.
        - Le bail est normal et complet.
        """

    static let formula = """
        + [Malheureusement], le candidat se retire.
        + Il y a un [problème] de chauffage.
        + Nous sommes [désolés] de cette attente.
        + La chaudière est en [panne].
        + Le colis arrive [trop tard].
        + Le locataire [refuse] la visite.
        + C'est [impossible] ce mois-ci.
        + Le garant est [injoignable].
        + Votre [plainte] est enregistrée.
        + Les [difficultés] du chantier sont connues.
        + Le [retard] du chantier est de trois jours.
        + Une pose en mai est [hors de question].
        + [Hélas], la pièce est en rupture.
        + Ce [désagrément] est temporaire.
        + Je [regrette] cette attente.
        - La garantie loyers impayés couvre le bail.
        - Le dépôt de garantie est restitué.
        - La nuit est calme dans ce quartier.
        - La résidence Sans Souci est ancienne.
        - Le docteur Panne reçoit au rez-de-chaussée.
        - Le chantier avance bien.
        - L'investissement est intéressant.
        - Le bail commence le 1er mai.
        - La résiliation prend effet le 30 juin.
        - Une mise en demeure part en recommandé.
        - Le préavis est d'un mois.
        - L'état des risques est annexé au bail.
        - L'immeuble est indépendant.
        - Le sinistre est déclaré à l'assureur.
        - La vacance locative est de douze jours.
        - L'imposition est immédiate.
        """
}
