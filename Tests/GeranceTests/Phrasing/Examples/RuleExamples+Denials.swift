extension RuleExamples {
    static let negation = """
        + Nous [ne pouvons pas] avancer la visite.
        + Le studio [n'est plus] occupé.
        + Le garant [n'a jamais] répondu.
        + Merci de [ne pas] utiliser l'ascenseur.
        + Il [n'y a rien] à régler.
        + [Non], la cave est exclue.
        + J'ai [pas] le code de l'immeuble.
        + Le chauffage marche [pas] dans le salon.
        + Nous [n'avons reçu aucun] dossier.
        + Le notaire [n'ouvre pas] le samedi.
        + [N'oubliez pas] la réunion de copropriété.
        + La chaudière [n'est pas] entretenue.
        + Le bail [ne prévoit aucune] indexation.
        + Vous [ne l'avez pas] signé.
        + On [ne voit guère] de candidats en août.
        + Je [ne connais personne] dans cet immeuble.
        - C'est plus simple avec un virement.
        - Le pas de la porte est à refaire.
        - Une personne visite le studio demain.
        - Nous avançons pas à pas.
        - Le point d'eau est accessible.
        - Un mot de votre part suffit.
        - Le non-paiement entraîne une relance.
        - Vous changez de RIB sans aucun frais.
        - Je signe avant que le syndic ne convoque l'assemblée.
        - N'importe quel samedi convient.
        - De plus, le garant est salarié.
        - Le candidat a plus de trois ans d'ancienneté.
        - Le salon est plus grand que je ne le pensais.
        - Votre loyer est versé le 10, sans faute.
        - Si jamais la clé coince, appelez-moi.
        - La personne du deuxième étage signe mardi.
        - Le point sur les charges est joint.
        - Le nom du garant figure au bail.
        """

    static let restriction = """
        + Il [ne reste que] deux visites.
        + Nous [n'attendons que] votre accord.
        + Cela [ne prend que] cinq minutes.
        + Le bail [n'autorise que] deux occupants.
        + Il [n'y a qu']un jeu de clés.
        + Je [ne travaille que] le matin.
        + La visite [ne dure que] dix minutes.
        + Vous [n'avez qu']à signer.
        + Elle [ne répond que] par courriel.
        + Ce loyer [ne concerne que] le garage.
        + Le gardien [n'est là que] le lundi.
        + Le syndic [ne valide que] les devis détaillés.
        + L'agence [n'ouvre qu']à neuf heures.
        - Je sais que le bail est signé.
        - Le loyer est plus élevé que dans le quartier voisin.
        - Je ne dis pas que le devis est complet.
        - Le locataire ne pense pas que la fuite vienne de chez lui.
        - Il est temps que le garant signe.
        - Vous préférez que je passe mardi.
        - Le même artisan que l'an dernier intervient.
        - Je ne doute pas que le dossier est complet.
        - Que le chauffage soit au gaz ou à l'électricité, le tarif reste stable.
        - Tant que le bail court, le loyer est dû.
        - Il faut que le garant signe.
        - Dès que j'ai la clé, je passe.
        - Le locataire n'ignore pas que le bail prend fin en juin.
        - Le studio qu'elle loue donne sur cour.
        """
}
