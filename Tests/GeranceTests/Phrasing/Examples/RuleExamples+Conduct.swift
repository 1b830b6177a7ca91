extension RuleExamples {
    static let criticism = """
        + Notre confrère est [malhonnête].
        + Cette agence, c'est une [arnaque].
        + Le locataire est [de mauvaise foi].
        + Votre ancien cabinet est [laxiste].
        + Le comptable [ment] à ses clients.
        + Cette régie [travaille n'importe comment].
        + Le gardien est [fainéant].
        + Notre concurrent [arnaque] ses clients.
        + L'artisan a [salopé] la peinture.
        + Le syndic est [nul].
        + Le maçon est [peu sérieux].
        + Les gestionnaires de cette agence sont [incapables].
        - Le syndic est réactif.
        - Attention à l'arnaque au faux RIB.
        - L'entreprise est loin d'être incompétente.
        - La mauvaise isolation du grenier est corrigée.
        - Le temps est mauvais cette semaine.
        - La connexion du bureau est lente.
        - Un amateur de belles pierres visite l'immeuble.
        - Le solde du compte est nul.
        - L'appartement de la rue du Truand est loué.
        - Le locataire est ponctuel.
        - L'artisan travaille vite et bien.
        - Je suis nul en bricolage.
        """

    static let shouting = """
        + Merci de me rappeler [!!]
        + C'est [URGENT].
        + Où sont les clés [??]
        + Il faut [IMPÉRATIVEMENT SIGNER] le bail.
        + Vraiment [?!]
        + Le compteur est à laisser [OUVERT].
        + Merci [BEAUCOUP] pour tout.
        + Bravo [!!!]
        + [ATTENTION], la date change.
        + Le locataire est [TOUJOURS ABSENT].
        + Vous avez [ENCORE] la clé.
        + Rappelez-moi [VITE] !
        - Le DPE et le RIB sont joints.
        - La SCI BELLEVUE signe demain.
        - Merci !
        - Êtes-vous d'accord ?
        - OBJET : relevé de mars
        - M. MARTIN visite samedi.
        - Le bail LMNP relève du régime BIC.
        - Le lot A12 et le bâtiment B sont loués.
        - L'immeuble date du XIXe siècle.
        - Le devis HT est de 500 €.
        - La TVA est de 20 %.
        - CONDITIONS PARTICULIÈRES
        - Bien à vous, Jean PETIT
        - EDF intervient mardi.
        - Merci... à demain !
        - Le CSTB publie un avis technique.
        """

    static let praise = """
        + Votre [patrimoine] prend de la valeur.
        + Le [rendement] du studio est de 5 %.
        + Vos biens sont [valorisés] par ces travaux.
        + L'[immobilier] reste solide.
        + Cette [garantie] couvre deux ans.
        + Notre [espace client] est ouvert.
        + La [rentabilité] nette progresse.
        + Notre [force commerciale] est à votre service.
        + Notre groupe est une [société cotée].
        + Ces travaux [revalorisent] le bien.
        + Nous [garantissons] le suivi.
        + C'est un placement [rentable].
        + La terrasse est un atout [patrimonial].
        - Nous n'offrons aucune garantie.
        - Sans garantie, le dossier attend.
        - Le dépôt de garantie est d'un mois.
        - La garantie loyers impayés couvre le bail.
        - Il n'y a pas de rendement la première année.
        - Le garant est salarié.
        - Un espace de rangement est prévu.
        - La valeur du bien est stable.
        - Ce placement n'est pas rentable.
        - Le bailleur ne garantit pas de revenu.
        - Le patron de l'entreprise arrive.
        - L'immeuble est ancien.
        - La société visite les lieux.
        - La cote du quartier est bonne.
        """
}
