extension PhraseBook {
    // Pattern | wording | rule | kind. The writing of patterns is that of PhrasePattern; in a wording, <inf> and <np>
    // stand for what filled the slot, <imp> for its imperative and <prs:1p> for its present in a person.
    static let table = """
        ne hésitez [surtout] pas à <inf> | <imp> | negation | auto
        ne hésitez [surtout] pas si | contactez-moi si | negation | prop
        (je vous demande|je vous prie) de ne pas hésiter à <inf> | je vous invite à <inf> | negation | auto
        vous ne devez [surtout] pas hésiter à <inf> | je vous invite à <inf> | negation | auto
        vous ne hésitez [surtout] pas à <inf> | vous pouvez <inf> | negation | prop
        il ne faut [surtout] pas hésiter à <inf> | il est utile de <inf> | negation | prop
        ne manquez [surtout] pas de <inf> | pensez à <inf> | negation | auto
        vous ne (manquez|manquerez) pas de <inf> | je vous invite à <inf> | negation | prop
        je ne (manque|manquerai) pas de <inf> | je <prs:1s> | negation | auto
        nous ne (manquons|manquerons) pas de <inf> | nous <prs:1p> | negation | auto
        je ne y (manque|manquerai) pas | je me en charge | negation | auto
        nous ne y (manquons|manquerons) pas | nous nous en chargeons | negation | auto
        il ne y a (pas de|aucun) (souci|problème) | ce est entendu | negation | prop
        il ne y a (pas de|aucun) (souci|problème) avec | tout est en ordre pour | negation | prop
        il ne y a (pas de|aucun) (souci|problème) pour <inf> | il est tout à fait possible de <inf> | negation | prop
        pas de (souci|problème) pour | ce est entendu pour | negation | prop
        aucun (souci|problème) pour | ce est entendu pour | negation | prop
        nous ne avons (pas de|aucun) (souci|problème) avec | tout va bien avec | negation | prop
        je ne ai (pas de|aucun) (souci|problème) avec | tout va bien avec | negation | prop
        cela ne me pose (pas de|aucun) (souci|problème) [particulier] | cela me convient | negation | prop
        cela ne nous pose (pas de|aucun) (souci|problème) [particulier] | cela nous convient | negation | prop
        si cela ne vous pose (pas de|aucun) (souci|problème) [particulier] | si cela vous convient | negation | prop
        vous pouvez sans (souci|problème) <inf> | vous pouvez tout à fait <inf> | formula | auto
        nous pouvons sans (souci|problème) <inf> | nous pouvons tout à fait <inf> | formula | auto
        il ne y a pas de quoi | je vous en prie | negation | prop
        il ne y a pas de quoi (me remercier|nous remercier) | je vous en prie | negation | prop
        il ne y a pas de quoi (vous inquiéter|se inquiéter|vous alarmer|se alarmer|paniquer) | vous pouvez garder le esprit tranquille | negation | prop
        de rien et (bonne|belle) journée | avec plaisir et bonne journée | negation | prop
        de rien ce est [bien|tout à fait] (normal|naturel) | avec plaisir | negation | prop
        ne vous inquiétez [surtout] pas | rassurez-vous | negation | prop
        ne vous inquiétez [surtout] pas si | gardez le esprit tranquille si | negation | auto
        ne vous inquiétez [surtout] pas de | gardez le esprit tranquille au sujet de | negation | prop
        ne vous en faites [surtout] pas | rassurez-vous | negation | prop
        ne vous faites (pas de|aucun) (souci|soucis) | rassurez-vous | negation | prop
        ne ayez (crainte|aucune crainte|aucune inquiétude|pas de inquiétude) | rassurez-vous | negation | prop
        ne ayez pas (peur|crainte) de <inf> | <imp> | negation | prop
        soyez sans (crainte|inquiétude) | rassurez-vous | formula | prop
        ne quittez pas | restez en ligne | negation | prop
        ne quittez pas si il vous plaît | restez en ligne si il vous plaît | negation | prop
        ne vous dérangez [surtout] pas | je vous épargne ce déplacement | negation | prop
        vous ne avez pas besoin de vous déplacer | votre présence est facultative | negation | prop
        si ce ne est (pas déjà|déjà|pas encore) fait | si cela reste à faire | negation | auto
        si vous ne le avez pas [déjà|encore] fait | si cela reste à faire | negation | prop
        si ce ne est pas (déjà|encore) le cas | si cela reste à faire | negation | prop
        si ce ne est pas le cas | dans le cas contraire | negation | prop
        ne tardez pas [trop] à <inf> | <imp> rapidement | negation | prop
        ne tardez pas [trop] si | faites-moi signe rapidement si | negation | prop
        je ne (tarde|tarderai) pas à <inf> | je <prs:1s> rapidement | negation | prop
        nous ne (tardons|tarderons) pas à <inf> | nous <prs:1p> rapidement | negation | prop
        il ne (tarde|tardera) pas à <inf> | il <prs:3s> bientôt | negation | prop
        ne attendez pas [plus longtemps] pour <inf> | <imp> dès maintenant | negation | prop
        ne oubliez [surtout] pas de <inf> | pensez à <inf> | negation | auto
        ne oubliez [surtout] pas que | gardez en tête que | negation | auto
        ne oubliez [surtout] pas votre | pensez à votre | negation | auto
        ne oubliez [surtout] pas vos | pensez à vos | negation | auto
        ne pas oublier de <inf> | veiller à <inf> | negation | auto
        je ne oublie pas de <inf> | je garde en tête de <inf> | negation | prop
        je ne oublie pas votre | je garde en tête votre | negation | auto
        nous ne oublions pas votre | nous gardons en tête votre | negation | auto
        sans oublier <np> | ainsi que <np> | formula | prop
        si vous ne y voyez (pas de|aucun) inconvénient | si cela vous convient | negation | auto
        si vous ne (y voyez|voyez) (pas de|aucun) inconvénient à ce que | si vous acceptez que | negation | prop
        si vous ne (y voyez|voyez) (pas de|aucun) inconvénient à <inf> | si vous acceptez de <inf> | negation | prop
        si cela ne vous (dérange|gêne|ennuie) pas [trop] | si cela vous convient | negation | auto
        si vous ne avez (pas de|aucune) objection à ce que | si vous acceptez que | negation | auto
        si vous ne avez (pas de|aucune) objection | si vous êtes de accord | negation | prop
        si vous ne êtes pas (opposé|opposée) à | si vous êtes favorable à | negation | prop
        je ne y vois (pas de|aucun) inconvénient | cela me convient | negation | prop
        je ne (y vois|vois) (pas de|aucun) inconvénient à ce que | je accepte que | negation | prop
        je ne (y vois|vois) (pas de|aucun) inconvénient à <inf> | je accepte de <inf> | negation | prop
        nous ne y voyons (pas de|aucun) inconvénient | cela nous convient | negation | prop
        nous ne (y voyons|voyons) (pas de|aucun) inconvénient à ce que | nous acceptons que | negation | prop
        nous ne (y voyons|voyons) (pas de|aucun) inconvénient à <inf> | nous acceptons de <inf> | negation | prop
        vous ne me dérangez (pas du tout|pas|jamais) | je suis à votre écoute | negation | prop
        je ne vous (retiens|dérange) pas plus longtemps | je vous laisse à votre journée | negation | prop
        je ne vous remercierai jamais assez | je vous remercie vivement | negation | auto
        ce ne est pas de refus | avec plaisir | negation | prop
        je ne demande que à <inf> | je ai à cœur de <inf> | restriction | prop
        nous ne demandons que à <inf> | nous avons à cœur de <inf> | restriction | prop
        rien ne presse | vous avez tout votre temps | negation | prop
        il ne y a (pas de|aucune) urgence | vous avez le temps | negation | prop
        ne vous privez pas de <inf> | <imp> | negation | prop
        ne vous gênez [surtout] pas pour <inf> | <imp> | negation | prop
        vous ne avez (rien|plus rien) à faire | tout est en ordre de votre côté | negation | prop
        rien à signaler | tout est en ordre | negation | prop
        je ne doute pas de votre | je ai toute confiance en votre | negation | prop
        nous ne doutons pas de votre | nous avons toute confiance en votre | negation | prop
        ne soyez pas (surpris|surprise|étonné|étonnée) de <inf> | il est normal de <inf> | negation | prop
        je ne serai pas (long|longue) | je me en tiens à le essentiel | negation | prop
        je ne saurais trop vous conseiller | je vous conseille vivement | negation | auto
        je ne saurais trop vous recommander | je vous recommande vivement | negation | auto
        nous ne saurions trop vous conseiller | nous vous conseillons vivement | negation | auto
        nous ne saurions trop vous recommander | nous vous recommandons vivement | negation | auto
        (veuillez|merci de) ne pas tenir compte de ce message | veuillez considérer ce message comme sans objet | negation | prop
        (veuillez|merci de) ne pas tenir compte de ce courrier | veuillez considérer ce courrier comme sans objet | negation | prop
        ce ne est pas la peine de <inf> | il est superflu de <inf> | negation | prop
        je ne vous apprends rien en vous disant que | vous savez que | negation | auto
        vous ne êtes pas sans savoir que | vous savez que | negation | auto
        ce ne est pas faux | ce est juste | negation | prop
        vous ne avez pas tort | vous avez raison | negation | prop
        ne a pas tort | a raison | negation | prop
        ce ne est pas [très|si|trop] cher | ce est avantageux | negation | prop
        ne est pas [très|si|trop] (cher|chère) | est à un prix avantageux | negation | prop
        ne sont pas [très|si|trop] (chers|chères) | sont à un prix avantageux | negation | prop
        pas mal de | beaucoup de | negation | prop
        ne est pas mal | est bien | negation | prop
        ne sont pas mal | sont bien | negation | prop
        non loin de | près de | formula | auto
        ne est pas loin de | est près de | negation | auto
        ne sont pas loin de | sont près de | negation | auto
        nous ne sommes pas loin de | nous sommes près de | negation | auto
        ne est pas (très|bien|si) loin de | est assez près de | negation | prop
        ne sont pas (très|bien|si) loin de | sont assez près de | negation | prop
        il ne est pas rare que | il est fréquent que | negation | auto
        il ne est pas rare de <inf> | il est fréquent de <inf> | negation | auto
        il ne est pas inutile de <inf> | il est utile de <inf> | negation | auto
        il ne est pas (obligatoire|nécessaire) de <inf> | il est facultatif de <inf> | negation | prop
        ce ne est pas (obligatoire|nécessaire) | ce est facultatif | negation | prop
        cela ne est pas (obligatoire|nécessaire) | cela reste facultatif | negation | prop
        votre présence ne est pas (obligatoire|nécessaire|requise|indispensable) | votre présence est facultative | negation | prop
        ce ne est pas [très|bien|si] grave | ce est un point mineur | negation | prop
        ce ne est pas une mauvaise idée | ce est une bonne idée | negation | prop
        ce ne est pas impossible | ce est envisageable | negation | prop
        ne manque pas de charme | a beaucoup de charme | negation | auto
        ne manque pas de atouts | a de nombreux atouts | negation | auto
        ne est pas sans intérêt | présente un intérêt | negation | prop
        ce ne est pas sans intérêt | cela présente un intérêt | negation | auto
        il ne est pas sans intérêt de <inf> | il est intéressant de <inf> | negation | prop
        ne est pas sans (conséquence|conséquences|incidence|effet) sur | a une incidence sur | negation | prop
        ce ne est pas sans (conséquence|conséquences|incidence|effet) sur | cela a une incidence sur | negation | prop
        ne est pas sans rappeler | rappelle | negation | auto
        ce ne est pas sans rappeler | cela rappelle | negation | auto
        je ne vous cache pas que | je vous dis en toute transparence que | negation | auto
        nous ne vous cachons pas que | nous vous disons en toute transparence que | negation | auto
        pour ne rien vous cacher | en toute transparence | negation | prop
        je ne peux que vous conseiller | je vous conseille vivement | restriction | prop
        je ne peux que vous recommander | je vous recommande vivement | restriction | prop
        nous ne pouvons que vous conseiller | nous vous conseillons vivement | restriction | prop
        nous ne pouvons que vous recommander | nous vous recommandons vivement | restriction | prop
        je ne peux que me réjouir | je me réjouis | restriction | auto
        nous ne pouvons que nous réjouir | nous nous réjouissons | restriction | auto
        je ne peux que vous donner raison | vous avez raison | restriction | auto
        ce ne est pas (sans raison|pour rien) que | ce est à juste titre que | negation | prop
        ne est pas négligeable | est notable | negation | prop
        ne sont pas négligeables | sont notables | negation | prop
        ce ne est pas (compliqué|difficile) | ce est simple | negation | auto
        ce ne est pas (très|bien|si) (compliqué|difficile) | ce est assez simple | negation | prop
        ce ne est pas [très|bien|si] long | ce est rapide | negation | prop
        il ne est pas trop tard pour <inf> | il est encore temps de <inf> | negation | prop
        pas plus tard que demain | dès demain | negation | prop
        je ne dis pas non | je accepte volontiers | negation | prop
        sans (aucun|nul) doute [possible] | assurément | formula | prop
        il ne fait (aucun|pas de) doute que | il est certain que | negation | auto
        est on ne peut plus | est tout à fait | negation | auto
        sont on ne peut plus | sont tout à fait | negation | auto
        vous ne avez que à <inf> | il vous suffit de <inf> | restriction | auto
        vous ne avez plus que à <inf> | il vous reste à <inf> | restriction | auto
        il ne vous reste [plus] que à <inf> | il vous reste à <inf> | restriction | auto
        il ne nous reste [plus] que à <inf> | il nous reste à <inf> | restriction | auto
        il ne me reste [plus] que à <inf> | il me reste à <inf> | restriction | auto
        il ne reste [plus] que à <inf> | il reste à <inf> | restriction | auto
        je ne ai plus que à <inf> | il me reste à <inf> | restriction | auto
        nous ne avons plus que à <inf> | il nous reste à <inf> | restriction | auto
        il ne y a que à <inf> | il suffit de <inf> | restriction | auto
        il ne y a plus que à <inf> | il reste à <inf> | restriction | auto
        il ne reste [plus] que | il reste uniquement | restriction | prop
        il ne y a que | il y a uniquement | restriction | prop
        il ne y a plus que | il reste uniquement | restriction | prop
        il ne manque [plus] que votre (accord|feu vert) | il reste à recueillir votre accord | restriction | prop
        il ne manque [plus] que votre signature | il reste à recueillir votre signature | restriction | prop
        il ne manque [plus] que <np> | il reste à recevoir <np> | restriction | prop
        ne attend [plus] que | attend uniquement | restriction | prop
        ne attendent [plus] que | attendent uniquement | restriction | prop
        nous ne attendons [plus] que | nous attendons uniquement | restriction | prop
        je ne attends [plus] que | je attends uniquement | restriction | prop
        ce ne est que une formalité | ce est une simple formalité | restriction | auto
        cela ne prend que | cela prend seulement | restriction | prop
        je ne fais que <inf> | je <prs:1s> simplement | restriction | prop
        nous ne intervenons que | nous intervenons uniquement | restriction | prop
        je ne suis disponible que | je suis disponible uniquement | restriction | prop
        je ne suis joignable que | je suis joignable uniquement | restriction | prop
        ne est ouverte que | est ouverte uniquement | restriction | prop
        cela ne dépend que de | cela tient uniquement à | restriction | prop
        ne concerne que | concerne uniquement | restriction | prop
        ne concernent que | concernent uniquement | restriction | prop
        ne dure que | dure seulement | restriction | prop
        nous ne retenons que | nous retenons uniquement | restriction | prop
        je ne peux pas [encore] vous confirmer | je vérifie | negation | prop
        nous ne pouvons pas [encore] vous confirmer | nous vérifions | negation | prop
        je ne suis pas [encore] en mesure de vous confirmer | je vérifie | negation | prop
        nous ne sommes pas [encore] en mesure de vous confirmer | nous vérifions | negation | prop
        je ne peux pas [encore] vous dire si | je vérifie si | negation | prop
        je ne peux pas [encore] vous dire quand | je me renseigne pour savoir quand | negation | prop
        (je ne peux pas|je ne suis pas en mesure de) vous donner de date | je me renseigne sur une date | negation | prop
        (nous ne pouvons pas|nous ne sommes pas en mesure de) vous donner de date | nous nous renseignons sur une date | negation | prop
        (je ne peux pas|je ne suis pas en mesure de) vous répondre | je prépare ma réponse | negation | prop
        (nous ne pouvons pas|nous ne sommes pas en mesure de) vous répondre | nous préparons notre réponse | negation | prop
        ce ne est pas possible avant le | ce est possible dès le | negation | prop
        il ne est pas possible de <inf> avant le | il est possible de <inf> dès le | negation | prop
        nous ne pouvons pas <inf> avant le | nous pouvons <inf> dès le | negation | prop
        je ne peux pas <inf> avant le | je peux <inf> dès le | negation | prop
        ne peut pas <inf> avant le | peut <inf> dès le | negation | prop
        nous ne sommes pas en mesure de <inf> avant le | nous sommes en mesure de <inf> dès le | negation | prop
        nous ne pouvons pas <inf> avant de avoir [reçu] | nous pouvons <inf> dès que nous avons | negation | prop
        je ne peux pas <inf> avant de avoir [reçu] | je peux <inf> dès que je ai | negation | prop
        je ne sais pas [encore] | je me renseigne | negation | prop
        je ne sais pas [encore] si | je vérifie si | negation | prop
        je ne sais pas [encore] quand | je me renseigne pour savoir quand | negation | prop
        je ne sais pas [encore] ce que | je me renseigne sur ce que | negation | prop
        nous ne savons pas [encore] si | nous vérifions si | negation | prop
        nous ne savons pas [encore] quand | nous nous renseignons pour savoir quand | negation | prop
        je ne connais pas [encore] <np> | je me renseigne sur <np> | negation | prop
        nous ne connaissons pas [encore] <np> | nous nous renseignons sur <np> | negation | prop
        je ne ai pas [encore] la information | je recherche la information | negation | prop
        nous ne avons pas [encore] la information | nous recherchons la information | negation | prop
        (je ne dispose pas de|je ne ai pas) cette information | je recherche cette information | negation | prop
        je ne ai pas [encore] de réponse | je attends la réponse | negation | prop
        nous ne avons (pas|pas encore|toujours pas) de réponse | nous attendons la réponse | negation | prop
        je ne ai (pas|pas encore|toujours pas) de (nouvelle|nouvelles) | je attends des nouvelles | negation | prop
        nous ne avons (pas|pas encore|toujours pas) de (nouvelle|nouvelles) | nous attendons des nouvelles | negation | prop
        je ne ai pas le montant exact | je vérifie le montant exact | negation | prop
        je ne ai pas le dossier sous les yeux | je consulte le dossier | negation | prop
        je ne suis pas [tout à fait|totalement] (sûr|sûre|certain|certaine) de la | je vérifie la | uncertainty | prop
        je ne en suis pas (sûr|sûre|certain|certaine) | je vérifie ce point | uncertainty | prop
        je ne ai pas [bien|tout à fait] compris | merci de préciser | negation | prop
        je ne comprends pas [bien|tout à fait] | merci de préciser | negation | prop
        nous ne avons pas [bien] compris | merci de préciser | negation | prop
        vous ne avez pas [bien] compris | je vous explique de nouveau | negation | prop
        je ne ai pas (pu|réussi à) vous joindre | je cherche à vous joindre | negation | prop
        nous ne avons pas (pu|réussi à) vous joindre | nous cherchons à vous joindre | negation | prop
        je ne (arrive|parviens) pas à vous joindre | je cherche à vous joindre | negation | prop
        je ne ai pas encore (pu|eu le temps de|eu la occasion de) <inf> | il me reste à <inf> | negation | prop
        nous ne avons pas encore (pu|eu le temps de|eu la occasion de) <inf> | il nous reste à <inf> | negation | prop
        je ne (retrouve|trouve) pas <np> | je recherche <np> | negation | prop
        nous ne (retrouvons|trouvons) pas <np> | nous recherchons <np> | negation | prop
        nous ne avons (pas|pas encore|toujours pas) reçu <np> | nous attendons <np> | negation | prop
        je ne ai (pas|pas encore|toujours pas) reçu <np> | je attends <np> | negation | prop
        nous ne le avons (pas|pas encore|toujours pas) (reçu|reçue) | nous le attendons | negation | prop
        je ne le ai (pas|pas encore|toujours pas) (reçu|reçue) | je le attends | negation | prop
        nous ne avons (pas|pas encore|toujours pas) reçu de réponse | nous attendons une réponse | negation | prop
        je ne ai (pas|pas encore|toujours pas) reçu de réponse | je attends une réponse | negation | prop
        nous ne avons [encore|toujours] rien reçu | nous attendons un envoi | negation | prop
        vous ne me avez (pas|pas encore|toujours pas) (envoyé|transmis|adressé|fourni|retourné|renvoyé|remis) <np> | je attends <np> | negation | prop
        vous ne nous avez (pas|pas encore|toujours pas) (envoyé|transmis|adressé|fourni|retourné|renvoyé|remis) <np> | nous attendons <np> | negation | prop
        vous ne me avez (pas|pas encore|toujours pas) répondu | je attends votre réponse | negation | prop
        vous ne nous avez (pas|pas encore|toujours pas) répondu | nous attendons votre réponse | negation | prop
        vous ne me avez pas [encore] (dit|indiqué|précisé) <np> | je vous invite à me indiquer <np> | negation | prop
        vous ne avez (pas|pas encore|toujours pas) signé | il vous reste à signer | negation | prop
        vous ne avez (pas|pas encore|toujours pas) validé | il vous reste à valider | negation | prop
        vous ne avez (pas|pas encore|toujours pas) (rempli|complété) | il vous reste à compléter | negation | prop
        vous ne avez pas joint <np> | il vous reste à joindre <np> | negation | prop
        vous avez oublié de <inf> | il vous reste à <inf> | past | prop
        il manque [encore] votre | il reste à recevoir votre | formula | prop
        il me manque [encore] <np> | je attends <np> | formula | prop
        il nous manque [encore] <np> | nous attendons <np> | formula | prop
        nous (sommes|restons) [toujours] sans (nouvelle|nouvelles) de | nous attendons des nouvelles de | formula | prop
        je (suis|reste) [toujours] sans (nouvelle|nouvelles) de | je attends des nouvelles de | formula | prop
        nous (sommes|restons) [toujours] sans (réponse|retour) de | nous attendons une réponse de | formula | prop
        je (suis|reste) [toujours] sans (réponse|retour) de | je attends une réponse de | formula | prop
        dossier (ne est pas [encore] complet|est incomplet) | dossier est en cours de constitution | negation | prop
        ne est (pas|pas encore|toujours pas) (signé|signée) | reste à signer | negation | prop
        ne sont (pas|pas encore|toujours pas) (signés|signées) | restent à signer | negation | prop
        ne est pas encore (terminé|terminée|fini|finie|achevé|achevée) | est en cours | negation | prop
        ne sont pas encore (terminés|terminées|finis|finies|achevés|achevées) | sont en cours | negation | prop
        ne est (pas encore|toujours pas) (prêt|prête) | est en préparation | negation | prop
        ne sont (pas encore|toujours pas) (prêts|prêtes) | sont en préparation | negation | prop
        ne est (pas|pas encore|toujours pas) (réglé|réglée|payé|payée) | reste à régler | negation | prop
        ne sont (pas|pas encore|toujours pas) (réglés|réglées|payés|payées) | restent à régler | negation | prop
        ne est pas encore arrivé | est attendu | negation | prop
        ne est pas encore arrivée | est attendue | negation | prop
        ne est pas encore (validé|validée) | est en cours de validation | negation | prop
        ne est (pas encore|toujours pas) (fixé|fixée) | reste à fixer | negation | prop
        ne est (pas encore|toujours pas) (fait|faite) | reste à faire | negation | prop
        ne ont (pas|pas encore) (commencé|démarré|débuté) | doivent encore commencer | negation | prop
        ne a pas encore (commencé|démarré|débuté) | doit encore commencer | negation | prop
        ne a (pas encore|toujours pas) répondu | doit encore répondre | negation | prop
        ne nous a (pas|pas encore|toujours pas) répondu | doit encore nous répondre | negation | prop
        ne nous a (pas|pas encore|toujours pas) (envoyé|transmis|adressé) | doit encore nous transmettre | negation | prop
        (il ne y a rien de|nous ne avons rien de) (neuf|nouveau) | la situation est stable | negation | prop
        je ne (suis|serai) pas disponible avant | je suis disponible dès | negation | prop
        ne est pas disponible avant le | est disponible dès le | negation | prop
        ne est pas libre avant le | est libre dès le | negation | prop
        ne sont pas libres avant le | sont libres dès le | negation | prop
        je ne (suis|serai) pas (au bureau|à la agence) | je suis hors de la agence | negation | prop
        ne est pas (au bureau|dans son bureau|à la agence) | est hors de la agence | negation | prop
        je ne travaille pas le | je suis en repos le | negation | prop
        (nous ne sommes pas ouverts|nous ne travaillons pas) le | la agence est fermée le | negation | prop
        ce ne est pas mon service | cela relève de un autre service | negation | prop
        ce ne est pas de (mon|notre) ressort | cela relève de un autre interlocuteur | negation | prop
        ce ne est pas moi qui me en occupe | un autre interlocuteur se en occupe | negation | prop
        ce ne est pas à (nous|moi) de <inf> | il revient à un autre intervenant de <inf> | negation | prop
        ce ne est pas (notre|mon) rôle de <inf> | il revient à un autre intervenant de <inf> | negation | prop
        je ne suis pas la bonne personne | je vous oriente vers la bonne personne | negation | prop
        nous ne nous occupons pas de | un autre interlocuteur se occupe de | negation | prop
        je ne me occupe pas de | un autre interlocuteur se occupe de | negation | prop
        nous ne gérons pas <np> | un autre interlocuteur gère <np> | negation | prop
        ne relève pas de | est en dehors de | negation | prop
        ne relèvent pas de | sont en dehors de | negation | prop
        ne fait pas partie de | est hors de | negation | prop
        ne font pas partie de | sont hors de | negation | prop
        ça ne fait pas partie de | ce est hors de | negation | prop
        ne est pas (prévu|prévue|compris|comprise|inclus|incluse) (au mandat|dans le mandat) | est hors mandat | negation | prop
        ne est pas (prévu|prévue|compris|comprise|inclus|incluse) (au devis|dans le devis) | est hors devis | negation | prop
        ne est pas (prévu|prévue|compris|comprise|inclus|incluse) dans nos honoraires | est en dehors de nos honoraires | negation | prop
        ne est pas (compris|comprise|inclus|incluse) dans le loyer | est en sus du loyer | negation | prop
        ne sont pas (compris|comprises|inclus|incluses) dans le loyer | sont en sus du loyer | negation | prop
        ne est pas prévu avant le | est attendu à partir du | negation | prop
        ne est pas prévue avant le | est attendue à partir du | negation | prop
        ce ne est pas prévu avant le | cela est attendu à partir du | negation | prop
        il ne y a (pas de|aucun) (souci|problème) de | tout est en ordre côté | negation | prop
        il ne y a (pas de|aucun) (souci|problème) dans | tout est en ordre dans | negation | prop
        il ne y a (pas de|aucun) (souci|problème) sur | tout est en ordre sur | negation | prop
        il ne y a (pas de|aucun) (souci|problème) à <inf> | il est tout à fait possible de <inf> | negation | prop
        nous ne avons (pas de|aucun) (souci|problème) pour | tout va bien pour | negation | prop
        je ne ai (pas de|aucun) (souci|problème) pour | tout va bien pour | negation | prop
        ce ne est (pas|pas encore|toujours pas) fait | cela reste à faire | negation | prop
        ce ne est (pas|pas encore|toujours pas) signé | cela reste à signer | negation | prop
        ce ne est (pas|pas encore|toujours pas) (réglé|payé) | cela reste à régler | negation | prop
        ce ne est (pas encore|toujours pas) fixé | cela reste à fixer | negation | prop
        je ne sais pas [encore] pourquoi | je cherche à savoir pourquoi | negation | prop
        je ne sais pas [encore] comment | je cherche à savoir comment | negation | prop
        je ne sais pas [encore] combien | je cherche à savoir combien | negation | prop
        je ne sais pas [encore] où | je cherche à savoir où | negation | prop
        je ne sais pas [encore] qui | je cherche à savoir qui | negation | prop
        je ne sais pas [encore] ce qui | je cherche à savoir ce qui | negation | prop
        je ne sais pas [encore] quel | je cherche à savoir quel | negation | prop
        je ne sais pas [encore] quelle | je cherche à savoir quelle | negation | prop
        nous ne savons pas [encore] pourquoi | nous cherchons à savoir pourquoi | negation | prop
        nous ne savons pas [encore] comment | nous cherchons à savoir comment | negation | prop
        nous ne savons pas [encore] ce que | nous nous renseignons sur ce que | negation | prop
        nous ne savons pas [encore] | nous nous renseignons | negation | prop
        nous ne (trouvons pas|trouvons pas encore) de (locataire|candidat) | nous recherchons un locataire | negation | prop
        nous ne sommes pas disponibles avant | nous sommes disponibles dès | negation | prop
        je pense que | je considère que | uncertainty | prop
        nous pensons que | nous considérons que | uncertainty | prop
        je crois que | mon avis est que | uncertainty | prop
        nous croyons que | notre avis est que | uncertainty | prop
        il me semble que | je considère que | uncertainty | prop
        il nous semble que | nous considérons que | uncertainty | prop
        je suppose que | de après ma lecture, | uncertainty | prop
        nous supposons que | de après notre lecture, | uncertainty | prop
        on dirait que | notre constat est que | conditional | prop
        je suis presque (sûr|sûre|certain|certaine) que | de après mes informations, | uncertainty | prop
        il (semble|semblerait) que tout soit | à ce stade, tout est | uncertainty | prop
        il (semble|semblerait) que le locataire soit | de après nos informations, le locataire est | uncertainty | prop
        il (semble|semblerait) que ce soit | à nos yeux, ce est | uncertainty | prop
        il se peut que | il est envisageable que | uncertainty | prop
        il est possible que | il est envisageable que | uncertainty | prop
        a priori | à ce stade | uncertainty | prop
        en principe | à ce stade | uncertainty | prop
        normalement ce est bon | à ce stade, ce est bon | uncertainty | prop
        je devrais [normalement] <inf> | je prévois de <inf> | conditional | prop
        nous devrions [normalement] <inf> | nous prévoyons de <inf> | conditional | prop
        cela devrait [normalement] <inf> | selon nos prévisions, cela <prs:3s> | conditional | prop
        ça devrait (aller|le faire) | ce est en bonne voie | conditional | prop
        dans la mesure du possible | au mieux | uncertainty | prop
        je (essaie|essaye) de <inf> | je me emploie à <inf> | uncertainty | prop
        nous (essayons|tentons) de <inf> | nous nous employons à <inf> | uncertainty | prop
        (nous allons|on va) (essayer|tenter) de <inf> | nous nous employons à <inf> | uncertainty | prop
        je vais (essayer|tenter|tâcher) de <inf> | je me emploie à <inf> | uncertainty | prop
        (je tâcherai|je essaierai|je essayerai) de <inf> | je me emploie à <inf> | future | prop
        nous (tâcherons|essaierons|essayerons|tenterons) de <inf> | nous nous employons à <inf> | future | prop
        on va voir avec | nous faisons le point avec | future | prop
        on verra [bien] si | nous vérifions si | future | prop
        je vais voir avec | je fais le point avec | future | prop
        je vais (voir|regarder) si | je vérifie si | future | prop
        dès que possible | au plus tôt | uncertainty | prop
        dès que je le (peux|pourrai) | au plus tôt | uncertainty | prop
        dès que nous le (pouvons|pourrons) | au plus tôt | uncertainty | prop
        sous peu | rapidement | uncertainty | prop
        autant que possible | au mieux | uncertainty | prop
        si possible pour vous | si cela vous convient | uncertainty | prop
        nous espérons <inf> | nous souhaitons <inf> | uncertainty | prop
        je espère <inf> | je souhaite <inf> | uncertainty | prop
        nous espérons que <np> vous (convient|conviennent|conviendra|conviendront) | nous soumettons <np> à votre accord | uncertainty | prop
        je espère que <np> vous (convient|conviennent|conviendra|conviendront) | je soumets <np> à votre accord | uncertainty | prop
        (je espère|nous espérons) que vous allez bien | je vous souhaite une excellente journée | uncertainty | prop
        en espérant vous lire [bientôt|rapidement|prochainement|très vite] | au plaisir de vous lire | uncertainty | auto
        en espérant avoir répondu à (vos questions|votre question|votre demande|vos attentes) | à votre écoute pour toute question | uncertainty | prop
        dans le espoir de vous lire [bientôt|rapidement] | au plaisir de vous lire | uncertainty | auto
        sauf erreur [de ma part|de notre part] | de après nos informations | uncertainty | prop
        à mon humble avis | selon moi | uncertainty | auto
        si jamais vous | si vous | uncertainty | auto
        je voudrais <inf> | je souhaite <inf> | conditional | auto
        je aimerais <inf> | je souhaite <inf> | conditional | auto
        nous voudrions <inf> | nous souhaitons <inf> | conditional | auto
        nous aimerions <inf> | nous souhaitons <inf> | conditional | auto
        nous souhaiterions <inf> | nous souhaitons <inf> | conditional | auto
        je souhaiterais <inf> | je souhaite <inf> | conditional | auto
        (je voudrais|je aimerais|je souhaiterais) que | je souhaite que | conditional | auto
        (nous voudrions|nous aimerions|nous souhaiterions) que | nous souhaitons que | conditional | auto
        pourriez-vous <inf> | pouvez-vous <inf> | conditional | auto
        auriez-vous <np> | avez-vous <np> | conditional | auto
        auriez-vous la (amabilité|gentillesse|obligeance) de <inf> | pouvez-vous <inf> | conditional | auto
        serait-il possible de <inf> | est-il possible de <inf> | conditional | auto
        serait-il possible que | est-il possible que | conditional | auto
        [il] faudrait que vous | il convient que vous | conditional | prop
        [il] faudrait que nous | il convient que nous | conditional | prop
        il faudrait <inf> | il convient de <inf> | conditional | prop
        vous devriez <inf> | je vous conseille de <inf> | conditional | prop
        je vous conseillerais de <inf> | je vous conseille de <inf> | conditional | auto
        nous vous conseillerions de <inf> | nous vous conseillons de <inf> | conditional | auto
        je vous serais [très|infiniment|fort] (reconnaissant|reconnaissante|obligé|obligée) de [bien vouloir] <inf> | je vous remercie de <inf> | conditional | auto
        nous vous serions [très|infiniment|fort] (reconnaissants|reconnaissantes|obligés|obligées) de [bien vouloir] <inf> | nous vous remercions de <inf> | conditional | auto
        nous vous saurions gré de [bien vouloir] <inf> | nous vous remercions de <inf> | conditional | auto
        je vous saurais gré de [bien vouloir] <inf> | je vous remercie de <inf> | conditional | auto
        cela vous conviendrait-il | cela vous convient-il | conditional | auto
        seriez-vous de accord pour | êtes-vous de accord pour | conditional | auto
        seriez-vous disponible | êtes-vous disponible | conditional | auto
        seriez-vous disponibles | êtes-vous disponibles | conditional | auto
        seriez-vous intéressé par | êtes-vous intéressé par | conditional | auto
        seriez-vous intéressée par | êtes-vous intéressée par | conditional | auto
        accepteriez-vous | acceptez-vous | conditional | auto
        souhaiteriez-vous | souhaitez-vous | conditional | auto
        voudriez-vous <inf> | voulez-vous <inf> | conditional | auto
        (préféreriez-vous|préfèreriez-vous) | préférez-vous | conditional | auto
        que diriez-vous de <inf> | souhaitez-vous <inf> | conditional | prop
        pourrions-nous <inf> | pouvons-nous <inf> | conditional | auto
        nous pourrions <inf> | nous pouvons <inf> | conditional | prop
        je pourrais <inf> | je peux <inf> | conditional | prop
        il serait préférable de <inf> | il est préférable de <inf> | conditional | auto
        il serait (utile|bon|opportun) de <inf> | il est utile de <inf> | conditional | auto
        il serait souhaitable que | il est souhaitable que | conditional | auto
        nous aurions besoin de | nous avons besoin de | conditional | prop
        je aurais besoin de | je ai besoin de | conditional | prop
        je aurais une question | je ai une question | conditional | auto
        (je aurais souhaité|je aurais voulu) <inf> | je souhaite <inf> | conditional | prop
        (nous aurions souhaité|nous aurions voulu|nous aurions aimé) <inf> | nous souhaitons <inf> | conditional | prop
        il nous faudrait | il nous faut | conditional | prop
        il me faudrait | il me faut | conditional | prop
        ce serait (bien|parfait|idéal) si vous pouviez <inf> | je vous invite à <inf> | conditional | prop
        ce serait [très|vraiment] (aimable|gentil) de <inf> | merci de <inf> | conditional | prop
        je serais (ravi|ravie|heureux|heureuse) de <inf> | je ai plaisir à <inf> | conditional | prop
        nous serions (ravis|ravies|heureux|heureuses) de <inf> | nous avons plaisir à <inf> | conditional | prop
        si vous le vouliez bien | si vous le voulez bien | past | auto
        si vous aviez besoin de | si vous avez besoin de | past | auto
        si vous aviez (des questions|une question|la moindre question) | si vous avez une question | past | auto
        je ai bien reçu votre message | je vous remercie de votre message | past | prop
        je ai bien reçu votre (mail|courriel|e-mail) | je vous remercie de votre courriel | past | prop
        je ai bien reçu votre demande | je vous remercie de votre demande | past | prop
        je ai bien reçu votre | je dispose de votre | past | prop
        nous avons bien reçu votre message | nous vous remercions de votre message | past | prop
        nous avons bien reçu votre (mail|courriel|e-mail) | nous vous remercions de votre courriel | past | prop
        nous avons bien reçu votre demande | nous vous remercions de votre demande | past | prop
        nous avons bien reçu votre | nous disposons de votre | past | prop
        je ai bien reçu vos | je dispose de vos | past | prop
        nous avons bien reçu vos | nous disposons de vos | past | prop
        je ai bien noté votre | je note bien votre | past | auto
        nous avons bien noté votre | nous notons bien votre | past | auto
        je ai bien noté que | je note que | past | auto
        nous avons bien noté que | nous notons que | past | auto
        nous avons [bien] pris [bonne] note de | nous prenons bonne note de | past | auto
        je ai [bien] pris [bonne] note de | je prends bonne note de | past | auto
        je ai [bien] pris connaissance de | je prends bonne note de | past | prop
        nous avons [bien] pris connaissance de | nous prenons bonne note de | past | prop
        je ai bien compris que | je comprends que | past | auto
        nous avons bien compris que | nous comprenons que | past | auto
        je voulais vous (dire|informer|signaler|prévenir) que | je vous informe que | past | auto
        je voulais vous demander si | je vous demande si | past | auto
        (je voulais|je souhaitais) savoir si | je souhaite savoir si | past | auto
        je me demandais si | je souhaite savoir si | past | auto
        je voulais vous remercier | je vous remercie | past | auto
        (je venais vers vous|je revenais vers vous|je vous contactais) pour | je vous contacte pour | past | prop
        je vous appelais pour | je vous appelle pour | past | prop
        je vous écrivais pour | je vous écris pour | past | prop
        je tenais à vous remercier | je tiens à vous remercier | past | auto
        je tenais à vous (informer|dire|signaler) que | je vous informe que | past | auto
        je tenais à <inf> | je tiens à <inf> | past | prop
        nous tenions à vous remercier | nous tenons à vous remercier | past | auto
        nous tenions à <inf> | nous tenons à <inf> | past | prop
        je avais une question | je ai une question | past | prop
        comme nous en (avions convenu|avons convenu|étions convenus|sommes convenus) | comme convenu | past | auto
        comme je vous le (ai|avais) [déjà] (dit|indiqué|expliqué|écrit|signalé) | pour mémoire | past | prop
        comme nous vous le (avons|avions) [déjà] (dit|indiqué|expliqué|écrit|signalé) | pour mémoire | past | prop
        je vous (ai|avais) [déjà] (dit|indiqué|expliqué|signalé) que | je vous rappelle que | past | prop
        comme vous [me|nous] le (avez|aviez) demandé | à votre demande | past | prop
        comme nous le avons vu ensemble | comme vu ensemble | past | auto
        je ai transmis | je transmets | past | prop
        nous avons transmis | nous transmettons | past | prop
        nous vous avons (envoyé|adressé|transmis) | nous vous adressons | past | prop
        je vous ai (mis|joint) en pièce jointe | vous trouvez en pièce jointe | past | prop
        je ai été (ravi|ravie|heureux|heureuse) de notre échange | je vous remercie de cet échange | past | auto
        je reviendrai vers vous | je reviens vers vous | future | prop
        nous reviendrons vers vous | nous revenons vers vous | future | prop
        vous trouverez ci-joint | vous trouvez ci-joint | future | prop
        vous trouverez ci-dessous | vous trouvez ci-dessous | future | prop
        vous trouverez ci-après | vous trouvez ci-après | future | prop
        vous trouverez en pièce jointe | vous trouvez en pièce jointe | future | prop
        vous voudrez bien trouver ci-joint | vous trouvez ci-joint | future | prop
        vous voudrez bien <inf> | veuillez <inf> | future | prop
        nous vous tiendrons (informé|informée|informés|informées|au courant) | nous vous tenons au courant | future | prop
        je vous tiendrai (informé|informée|informés|informées|au courant) | je vous tiens au courant | future | prop
        je ferai le nécessaire | je fais le nécessaire | future | prop
        nous ferons le nécessaire | nous faisons le nécessaire | future | prop
        (on va|nous allons) faire le nécessaire | nous faisons le nécessaire | future | prop
        je vais faire le nécessaire | je fais le nécessaire | future | prop
        vous ne aurez que à <inf> | il vous suffit de <inf> | restriction | auto
        il vous suffira de <inf> | il vous suffit de <inf> | future | auto
        vous comprendrez que | vous comprenez que | future | auto
        vous noterez que | je vous signale que | future | prop
        je vous demanderai de [bien vouloir] <inf> | je vous prie de <inf> | future | auto
        nous resterons à votre disposition | nous restons à votre disposition | future | auto
        nous resterons à votre écoute | nous restons à votre écoute | future | auto
        nous serons à votre disposition | nous sommes à votre disposition | future | auto
        nous serons à votre écoute | nous sommes à votre écoute | future | auto
        je resterai à votre disposition | je reste à votre disposition | future | auto
        je resterai à votre écoute | je reste à votre écoute | future | auto
        je serai à votre disposition | je suis à votre disposition | future | auto
        je serai à votre écoute | je suis à votre écoute | future | auto
        ce sera avec plaisir | ce est avec plaisir | future | auto
        (nous ferons|on fera) le point | nous faisons le point | future | prop
        il conviendra de <inf> | il convient de <inf> | future | auto
        vous devrez <inf> | il vous revient de <inf> | future | prop
        il faudra que vous | il convient que vous | future | prop
        je vais me renseigner | je me renseigne | future | prop
        (on va|nous allons) (se|nous) en occuper | nous nous en occupons | future | prop
        je me en occuperai | je me en occupe | future | prop
        (nous regrettons|nous sommes désolés|nous sommes navrés|nous avons le regret|nous sommes au regret) de vous (informer|annoncer|apprendre|faire savoir|indiquer) que | nous vous informons que | formula | prop
        (je regrette|je suis désolé|je suis désolée|je suis navré|je suis navrée|je ai le regret|je suis au regret) de vous (informer|annoncer|apprendre|faire savoir|indiquer) que | je vous informe que | formula | prop
        je dois vous (informer|dire) que | je vous informe que | formula | auto
        [je suis] [encore|vraiment|sincèrement|tellement] (désolé|désolée|navré|navrée) de vous (déranger|importuner) pour | je vous contacte pour | formula | prop
        (excusez-moi|veuillez me excuser) de vous (déranger|importuner) | merci de votre disponibilité | formula | prop
        (excusez-nous|veuillez nous excuser) de vous (déranger|importuner) | merci de votre disponibilité | formula | prop
        [je suis|nous sommes] [encore|vraiment|sincèrement|tellement] (désolé|désolée|désolés|désolées|navré|navrée|navrés) (pour ce|pour le|du|de ce) retard | merci de votre patience | formula | prop
        [je suis|nous sommes] [encore|vraiment|sincèrement|tellement] (désolé|désolée|désolés|désolées|navré|navrée|navrés) (pour|de) (ma|notre|cette) réponse tardive | merci de votre patience | formula | prop
        (veuillez nous excuser|veuillez me excuser|excusez-nous|excusez-moi) (pour ce|pour le|du|de ce) retard | merci de votre patience | formula | prop
        (veuillez nous excuser|excusez-nous|veuillez me excuser) (pour la|de la) gêne [occasionnée] | merci de votre compréhension | formula | prop
        toutes nos excuses pour (la gêne|la gêne occasionnée|ce désagrément|ces désagréments|le dérangement|ce contretemps|ce retard) | tous nos remerciements pour votre compréhension | formula | prop
        toutes mes excuses pour (la gêne|la gêne occasionnée|ce désagrément|ces désagréments|le dérangement|ce contretemps|ce retard) | tous mes remerciements pour votre compréhension | formula | prop
        nous vous prions de (nous|bien vouloir nous) excuser (pour|de) (la gêne|la gêne occasionnée|ce désagrément|ces désagréments|ce contretemps) | nous vous remercions de votre compréhension | formula | prop
        [je suis|nous sommes] [encore|vraiment|sincèrement|tellement] (désolé|désolée|désolés|désolées|navré|navrée|navrés) (pour|de) (la gêne|la gêne occasionnée|ce désagrément|ces désagréments|ce contretemps) | merci de votre compréhension | formula | prop
        je me permets de insister | je reviens vers vous | formula | prop
        je me permets de insister sur | je attire votre attention sur | formula | prop
        je me permets de <inf> | je <prs:1s> | formula | auto
        nous nous permettons de insister | nous revenons vers vous | formula | prop
        nous nous permettons de insister sur | nous attirons votre attention sur | formula | prop
        nous nous permettons de <inf> | nous <prs:1p> | formula | auto
        je me suis permis de <inf> | je <prs:1s> | past | prop
        ce est [bien|vraiment] dommage | je en prends note | formula | prop
        [il] y a un [petit|gros] (problème|souci|hic|pb) (avec|sur) | un point est à traiter sur | formula | prop
        (nous avons|on a) un [petit|gros] (problème|souci) (avec|sur) | nous avons un point à traiter sur | formula | prop
        je ai un [petit|gros] (problème|souci) (avec|sur) | je ai un point à traiter sur | formula | prop
        (nous rencontrons|nous avons) des (difficultés|problèmes|soucis) avec | nous avons des points à régler avec | formula | prop
        (nous rencontrons des difficultés|nous avons des difficultés|nous avons du mal) à <inf> | nous poursuivons nos démarches pour <inf> | formula | prop
        je ai du mal à <inf> | je poursuis mes démarches pour <inf> | formula | prop
        (nous avons|on a) [pris] du retard (sur|dans|pour) | le calendrier est décalé pour | formula | prop
        il y a du retard (sur|dans|pour) | le calendrier est décalé pour | formula | prop
        en raison de un retard de livraison | en raison de un décalage de livraison | formula | prop
        ce est une erreur de (notre|ma) part | la rectification nous revient | formula | prop
        (nous avons fait une erreur|nous avons commis une erreur|nous nous sommes trompés) (sur|dans) | nous rectifions | past | prop
        (je ai fait une erreur|je ai commis une erreur|je me suis trompé|je me suis trompée) (sur|dans) | je rectifie | past | prop
        le dossier est bloqué | le dossier est en attente | formula | prop
        vous devez [impérativement|absolument|obligatoirement] <inf> | il vous revient de <inf> | formula | prop
        [il] faut [absolument|impérativement|vraiment|bien] que vous | il est important que vous | formula | prop
        vous êtes (obligé|obligée|obligés|contraint|contrainte|contraints) de <inf> | il vous revient de <inf> | formula | prop
        vous êtes (tenu|tenue|tenus|tenues) de <inf> | il vous appartient de <inf> | formula | prop
        il est impératif que | il est important que | formula | prop
        il est impératif de <inf> | il est important de <inf> | formula | prop
        merci de bien vouloir <inf> | merci de <inf> | formula | auto
        (prière|vous êtes prié|vous êtes priée|vous êtes priés) de [bien vouloir] <inf> | merci de <inf> | formula | auto
        (je vous demande|je vous prie) de bien vouloir <inf> | je vous prie de <inf> | formula | auto
        nous vous (demandons|prions) de bien vouloir <inf> | nous vous prions de <inf> | formula | auto
        il faut que je (vérifie|regarde) | je vérifie | formula | prop
        (je suis obligé|je suis obligée|je suis contraint|je suis contrainte) de <inf> | il me revient de <inf> | formula | prop
        (nous sommes obligés|nous sommes contraints) de <inf> | il nous revient de <inf> | formula | prop
        [je suis] [vraiment|trop] dsl (pour le|du|de ce|pour ce) retard | merci de votre patience | formula | prop
        [je suis] [vraiment|trop] dsl de vous déranger | merci de votre disponibilité | formula | prop
        ça (bloque|coince) (au niveau de|chez|avec) | un point reste à régler avec | formula | prop
        (je galère|je rame) (à|pour) <inf> | je poursuis mes démarches pour <inf> | formula | prop
        (ce est|ça va être) (compliqué|galère|la galère) pour <inf> | nous poursuivons nos démarches pour <inf> | formula | prop
        ça serait possible de <inf> | est-il possible de <inf> | conditional | prop
        (ça vous irait|ça vous conviendrait|cela vous irait) | cela vous convient | conditional | auto
        ça vous dirait de <inf> | souhaitez-vous <inf> | conditional | prop
        est-ce que vous auriez <np> | avez-vous <np> | conditional | auto
        est-ce que vous pourriez <inf> | pouvez-vous <inf> | conditional | auto
        est-ce que je pourrais <inf> | puis-je <inf> | conditional | auto
        est-ce que ce serait possible de <inf> | est-il possible de <inf> | conditional | auto
        asap | au plus tôt | uncertainty | prop
        je vous redis (ça|cela) | je vous réponds à ce sujet | formula | prop
        je vous redirai (ça|cela) | je vous réponds à ce sujet | future | prop
        on vous tient au jus | nous vous tenons au courant | formula | prop
        je vais checker | je vérifie | future | prop
        en espérant que cela vous (convienne|convient|conviendra) | dans la attente de votre accord | uncertainty | prop
        au plus vite | au plus tôt | uncertainty | prop
        dans les (plus brefs|meilleurs) délais | au plus tôt | uncertainty | prop
        apparemment | de après nos informations | uncertainty | prop
        je vous recontacterai | je vous recontacte | future | prop
        nous vous recontacterons | nous vous recontactons | future | prop
        """
}
