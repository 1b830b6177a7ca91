extension Command {
    /// The usage text.
    static let usage = """
        Rejoue le journal d'un propriétaire ou de l'agence, et dit ce qui est dû et ce qui a manqué.
        Relit aussi un texte avant son envoi, et dit comment mieux le formuler.

        Usage :
          Playground                                         le dossier d'exemple
          Playground replay FICHIER [--at INSTANT] [--json]  un journal, en JSON Lines (- : l'entrée standard)
          Playground check [--genre G] [--json] [FICHIER]    la relecture d'un texte (- ou rien : l'entrée standard)
          Playground rewrite [--genre G] [FICHIER]           le texte, ses corrections automatiques faites
          Playground statement [FICHIER] [--mandate M] [--from DATE] [--to DATE] [--html PAGE]
                                                             un compte rendu de gérance (rien : le dossier d'exemple)
          Playground recap [FICHIER] [--year ANNÉE] [--html PAGE]
                                                             le récapitulatif des revenus fonciers d'une année
          Playground desk [--seed N]                         une journée du bureau sur le dossier d'exemple, avec des pannes
          Playground --help                                  cette aide

        Options :
          --at INSTANT  Le dossier tel qu'on le connaît à cet instant, comme 2026-12-18T17:00:00-04:00.
                        Un fait enregistré après reste inconnu, même s'il a eu lieu avant.
                        Sans cette option : l'instant du dernier enregistrement.
          --genre G     Le genre du texte : courriel (par défaut), lettre, sms, appel, répondeur ou acte ;
                        en anglais : email, letter, sms, callScript, voicemail, legal.
          --from, --to  La période du compte rendu, comme 2026-10-01 et 2026-10-31 ; sans elles, la dernière écoulée.
          --mandate M   Le mandat, quand le journal en a plusieurs.
          --year ANNÉE  L'année du récapitulatif ; sans elle, celle du dernier enregistrement.
          --seed N      Les pannes de la journée : chaque nombre en donne d'autres, toujours les mêmes.
          --html PAGE   Le fichier qui reçoit la page en HTML, prête à imprimer.
          --json        replay : un objet JSON au lieu d'un texte. check : un objet JSON par ligne et par constat,
                        ses places comptées en octets depuis le début du fichier.

        Les couleurs suivent le terminal ; NO_COLOR les retire, COLUMNS fixe la largeur.
        Statut : 0, ou 1 (ligne ou fait refusé, texte à revoir avant l'envoi), 64 (usage), 66 (fichier illisible).

        """
}
