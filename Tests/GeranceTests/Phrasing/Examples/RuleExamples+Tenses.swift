extension RuleExamples {
    static let past = """
        + Nous [avons envoyé] le décompte au notaire.
        + Le locataire [a quitté] le logement.
        + Les clés [étaient] chez le gardien.
        + La fuite [a été réparée] par le plombier.
        + Le virement [est arrivé] sur votre compte.
        + J'[avais transmis] votre accord au syndic.
        + Après [avoir reçu] le devis, je vous appelle.
        + Votre locataire [vient de régler] son loyer.
        + [Ayant signé] le bail, le candidat retire les clés.
        + Le propriétaire [vendit] l'immeuble à une SCI.
        + Nous nous [sommes rendus] sur place avec l'artisan.
        + Les candidats [attendaient] votre réponse.
        + Il [fallait] prévoir un second jeu de clés.
        + La locataire s'[est engagée] à régler avant le 5.
        + L'artisan n'[a pas encore facturé] son passage.
        + [Avez-vous reçu] l'avis d'échéance ?
        + Le bail que vous [avez choisi] dure trois ans.
        + Nous y [étions] avec le couvreur.
        - Le bail est signé.
        - Les loyers sont payés par virement.
        - Votre appartement est loué.
        - Je suis certain de votre choix.
        - Cet été, la toiture est à rénover.
        - Le fût de la cheminée est sain.
        - L'avis d'échéance part le 25.
        - Le montant dû est de 640 €.
        - Une fois le bail signé, je vous adresse les clés.
        - Nous vous remercions de l'intérêt porté à ce dossier.
        - Je souhaite que vous signiez les deux pages.
        - Les parties communes sont nettoyées chaque lundi.
        - Le passé locatif du candidat est solide.
        - Les travaux prévus commencent lundi.
        - Le permis est affiché en mairie.
        - Deux candidats, tous deux salariés, visitent le studio.
        - Le reçu de la caution est joint.
        - Les frais sont fixés par le mandat.
        - Vous avez le double des clés.
        """

    static let future = """
        + Je vous [enverrai] le bail demain.
        + Nous [allons publier] l'annonce.
        + Le plombier [passera] mardi.
        + Vous [recevrez] votre virement le 10.
        + Le syndic [aura voté] les travaux avant l'été.
        + Je [vais vous rappeler] dans la matinée.
        + Il [faudra] un second avis.
        + [Viendra]-t-il avec son garant ?
        + L'électricien [va intervenir] jeudi.
        + Dès que nous [aurons] le devis, nous vous [appellerons].
        + On [verra] cela avec le notaire.
        + Tu [pourras] signer en ligne.
        + Les loyers [seront] sur votre compte le 10.
        + Le candidat n'[aura] pas de garant.
        + La remise des clés se [fera] à l'agence.
        + Le locataire [va bientôt nous remettre] les clés.
        - Je vais à l'agence cet après-midi.
        - Nous allons bien.
        - Le serrurier arrive à 9 heures.
        - Cet appartement va aux étudiants du quartier.
        - Les travaux vont de la cave au grenier.
        - Madame Aura Lopez signe demain.
        - L'aura du quartier attire les familles.
        - Le futur locataire visite samedi.
        - À l'avenir, le loyer suit l'indice.
        - Vous trouvez ci-joint le relevé.
        - Demain, le chauffagiste passe à 10 heures.
        - Le prochain bail démarre le 1er juin.
        - Je vais chez le notaire avec votre dossier.
        - Le montant du virement vous va ?
        - Une véranda vitrée donne sur le jardin.
        - Le bras du portail est à changer.
        - Nous entrons dans le logement mardi.
        """

    static let conditional = """
        + Je [souhaiterais] convenir d'un rendez-vous.
        + [Pourriez]-vous me transmettre votre RIB ?
        + Nous [devrions] avoir la réponse lundi.
        + Il [serait] utile de prévoir un diagnostic.
        + Le locataire [aimerait] prolonger son bail.
        + Vous [auriez pu] choisir le second devis.
        + Cela [permettrait] de louer plus vite.
        + Les travaux [coûteraient] 3 000 €.
        + J'[aurais voulu] votre accord.
        + Un loyer de 700 € [attirerait] davantage de candidats.
        + Il [faudrait] un second badge.
        + Si vous en êtes d'accord, nous [pourrions] relouer en meublé.
        + [Auriez]-vous une préférence ?
        + Le garant [habiterait] à Lyon.
        - Les charges sont payées en douze mensualités.
        - La serrurerie est ouverte le samedi.
        - Le portrait du quartier est flatteur.
        - Le retrait des clés se fait à l'accueil.
        - Un extrait de bail suffit.
        - L'attrait du centre-ville joue en votre faveur.
        - Les frais de dossier sont partagés.
        - Le marais voisin est protégé.
        - Il paraît clair que le devis convient.
        - Nous ouvrions l'agence à 8 heures.
        - Nous offrions un mois de loyer.
        - Vous rentriez de vacances.
        - Le trait de scie est visible.
        - Je préfère le second devis.
        - Les ouvriers terminent vendredi.
        - Le vrai prix du marché est de 700 €.
        """
}
