/// Words and expressions that weaken a draft, divided by semicolons.
enum ToneLexicon {
    /// What doubts or delays.
    static let uncertainty = """
        à ce qu'il paraît; à confirmer; à définir; à déterminer; à l'occasion; à la louche;
        à ma connaissance; à notre connaissance; à peu de chose près; à première vue; a priori; à priori;
        à quelque chose près; à voir; à vue de nez; apparemment; au jugé; au pif; au plus vite; au premier abord;
        aussi vite que possible; aussitôt que possible; autant que je sache; autant que possible; avant peu;
        avec un peu de chance; c'est à voir; c'est selon; ça dépend; ça devrait; ça devrait aller;
        ça devrait le faire; ça devrait marcher; ça doit pouvoir; ça pourrait; ça se peut; ça se pourrait;
        cela dépend; cela devrait; cela devrait suffire; cela doit pouvoir; cela pourrait; cela se pourrait;
        comme qui dirait; croisons les doigts; d'ici peu; d'ici quelque temps; d'ici quelques jours;
        d'ici quelques semaines; d'une certaine manière; dans la limite du possible;
        dans la mesure de nos disponibilités; dans la mesure de nos moyens; dans la mesure du possible;
        dans les jours à venir; dans les jours qui viennent; dans les meilleurs délais;
        dans les plus brefs délais; dans les prochaines semaines; dans les prochains jours;
        dans les semaines à venir; dans quelque temps; dans quelques jours; dans un avenir proche;
        dans un certain temps; dans un délai raisonnable; dans un proche avenir; date à confirmer;
        date à définir; de mémoire; de prime abord; dès que j'ai le temps; dès que j'ai un moment;
        dès que je peux; dès que je pourrai; dès que l'occasion se présente; dès que nous pourrons;
        dès que possible; en espérant que; en principe; en quelque sorte; en temps utile; en temps voulu;
        en théorie; espérons que; éventuellement; grosso modo; hypothétiquement; il devrait y avoir;
        il est possible que; il est probable que; il est vraisemblable que; il faut voir; il me semble que;
        il nous semble que; il paraît que; il paraîtrait que; il se peut; il se peut que; il se pourrait que;
        il semble que; il semblerait que; il y a de fortes chances que; il y a des chances pour que;
        il y a des chances que; incessamment; incessamment sous peu; j'ai cru comprendre que;
        j'ai cru entendre que; j'ai dans l'idée que; j'ai des doutes; j'ai entendu dire que;
        j'ai l'impression que; j'ai le sentiment que; j'ai ouï dire que; j'ai un doute; j'aimerais pouvoir;
        j'aviserai; j'espère bien que; j'espère que; j'essaie de; j'essaye de; j'imagine que; je compte bien;
        je crois bien que; je crois que; je crois savoir que; je croise les doigts; je doute que;
        je fais de mon mieux; je ferai de mon mieux; je ferai mon possible; je m'efforce de; je me demande si;
        je ne peux pas vous garantir; je ne peux rien promettre; je ne sais pas encore; je ne sais pas si;
        je ne sais pas trop; je ne suis pas certain; je ne suis pas certaine; je ne suis pas sûr;
        je ne suis pas sûre; je ne vous promets rien; je pense que; je présume que;
        je reviens vers vous dès que possible; je reviens vers vous prochainement; je reviens vers vous sous peu;
        je suis à peu près sûr; je suis presque sûr; je suis quasi certain; je suppose que; je tâcherai de;
        je tente de; je touche du bois; je vais essayer; je vais essayer de; je vais tâcher de;
        je vais tenter de; je vais voir; je vais voir ce que je peux faire; je vais voir si; je verrai;
        le moment venu; le plus tôt possible; logiquement; normalement; nous aimerions pouvoir;
        nous allons essayer; nous allons essayer de; nous allons tenter de; nous allons voir; nous aviserons;
        nous avons le sentiment que; nous avons un doute; nous comptons bien; nous croyons que;
        nous envisageons de; nous espérons que; nous essayons de; nous faisons notre possible;
        nous ferons notre possible; nous ne sommes pas sûrs; nous nous demandons si; nous nous efforçons de;
        nous pensons que; nous souhaiterions pouvoir; nous supposons que; nous tâcherons de; nous tâchons de;
        nous tentons de; nous verrons; on avisera; on croise les doigts; on croit que; on dirait bien que;
        on dirait que; on envisage de; on essaie de; on fait au mieux; on fait avec les moyens du bord;
        on fait ce qu'on peut; on fera ce qu'on peut; on imagine que; on pense que; on va essayer;
        on va essayer de; on va faire au mieux; on va tenter; on va voir; on va voir ça; on verra; on verra bien;
        peut-être; plus ou moins; plus tard dans le mois; possiblement; potentiellement;
        pour autant que je sache; pour ce que j'en sais; probablement; quand ce sera possible;
        quand j'ai un moment; quand j'aurai le temps; quand j'aurai un moment; quand je pourrai;
        reste à confirmer; reste à voir; rien de certain; rien de sûr; rien n'est certain; rien n'est sûr;
        sans certitude; sans doute; sans être certain; sans vouloir m'avancer; sauf avis contraire de ma part;
        sauf changement; sauf contretemps; sauf contrordre; sauf erreur; sauf erreur de ma part;
        sauf erreur de notre part; sauf imprévu; sauf oubli; sauf oubli de ma part; selon toute apparence;
        selon toute probabilité; selon toute vraisemblance; si ça se trouve; si j'ai bien compris;
        si je comprends bien; si je ne m'abuse; si je ne me trompe; si je ne me trompe pas;
        si l'agenda le permet; si le temps le permet; si ma mémoire est bonne;
        si mes disponibilités le permettent; si mes souvenirs sont bons; si mon planning le permet; si possible;
        si tout se déroule bien; si tout se passe bien; si tout va bien; sous peu; sous réserve de confirmation;
        sous réserve de faisabilité; théoriquement; tôt ou tard; touchons du bois; tout dépend; très bientôt;
        ultérieurement; un de ces jours; un jour ou l'autre; vraisemblablement;
        """

    /// Negative words, with an affirmative wording behind the sign = where there is one.
    static let negativeWords = """
        à mon grand regret; à notre grand regret; à regret; abîmé = à réparer; accuser; affreux;
        alarmant = à surveiller; alarmer; annulé; annuler; au pire; avec regret; blocage = point en attente;
        bloqué = en attente; bloquer; cassé = à réparer; casse-tête; catastrophe; catastrophique; cauchemar; chute;
        chuter; complication = étape supplémentaire; conflictuel; conflit; confusion = précision; contrariant;
        contrarier; contretemps = nouveau calendrier; coûteux; craindre; crainte; crise; critiquer; culpabilité;
        dans l'impossibilité de; déception; décevant = à améliorer; décevoir; découragé; décourageant; décourager; déçu;
        défectueux = à remplacer; délabré = à rénover; déplorer; dépourvu; désaccord = autre avis; désagréable;
        désagrément; désastre; désastreux; désavantage; désespéré; désespérer; désolé; désolé de vous déranger;
        désolé pour; difficulté = point d'attention; dispute; dramatique; drame; dysfonctionnement = point technique;
        échec; échouer; embarras; embarrassant; embêtant; embêtement = point à régler; embêter; empêché;
        empêchement = autre créneau; empêcher; en retard; ennui = point à régler; ennuyer; ennuyeux;
        erreur = rectification; erroné = à rectifier; excusez-moi = merci de votre attention;
        excusez-nous = merci de votre patience; fatalement; faute de; fautif; galère; galérer; gênant; gêne; gêner;
        hélas; hésitant; hésiter; horrible; hors budget; hors de question; impasse; impossibilité; impossible;
        imprécis = à détailler; imprévisible; imprévu; inaccessible = en attente d'accès;
        inachevé = en cours de finition; inadapté = à adapter; inapproprié; inapte; incapable;
        incertain = en attente de validation; incertitude; incomplet = à compléter; inconvénient = point d'attention;
        incorrect = à rectifier; indisponibilité; indisponible; inefficace; inexact = à rectifier; inexistant = à créer;
        injoignable; inquiet = en attente de réponses; inquiétant = à surveiller; inquiéter; inquiétude;
        insatisfaction = retour; insatisfaisant = à améliorer; insatisfait = en attente d'une amélioration;
        insuffisant = à compléter; interdire; interdit; introuvable = en cours de recherche; inutile; inutilement;
        inutilisable = à remplacer; invendable; j'ai le regret de; lenteur; loupé; louper;
        malentendu = point à clarifier; malheureusement; manque = point à compléter; manque de; mauvais = à améliorer;
        mauvaise nouvelle = nouvelle; mauvaise surprise; mécontent = en attente d'une amélioration;
        mécontentement = retour; médiocre = à améliorer; menace; menacer; mensonge; mésaventure; morose; navré;
        nous avons le regret de; nous regrettons; nuire; nuisible; obstacle = point à traiter; oubli = ajout; oublier;
        par malheur; pas question; pâtir; pénaliser; pénible; pénurie; pépin = point à régler; perdant; pire;
        pire encore; plaindre; plainte = demande; préoccupant = à surveiller; préoccupation = point d'attention;
        préoccuper; privé de; priver; problématique = point d'attention; problème = point à traiter; querelle; râler;
        ratage; raté; rater; redouter; refus; refusé; refuser; regret; regrettable; regretter; rejet; rejeter;
        reproche = retour; reprocher; retard = nouvelle date; retarder = décaler; risqué; risquer;
        se plaindre = signaler; se tromper; souci = point à régler; souffrir; stagnation; stagner; stress; stressant;
        stressé; subir; surcoût = coût complémentaire; tarder; toutes nos excuses = merci de votre patience;
        tracas = point à régler; tracasser; traîner; tromper; trop cher = au-dessus du budget; trop peu; trop tard;
        veuillez m'excuser = merci de votre patience; veuillez nous excuser = merci de votre compréhension;
        """

    /// The same, for words that often have to stay.
    static let mildWords = """
        à défaut; à défaut de; absence; absent; ajourner = replanifier; alerter = informer; annulation;
        anomalie = point à rectifier; baisse = ajustement; baisser = ajuster; bug = point technique;
        complexe = technique; compliqué = technique; confus; contestation; contester; contraignant = encadré;
        contrainte = exigence; critique = avis; danger; dangereux = à sécuriser; décliner; défendu; déficit;
        déficitaire; dégradé = à rénover; dégrader; délicat; difficile; difficilement; diminution = ajustement;
        dissuader; dissuasif; exclure; excuses; fâcheusement; grave; gravement; illégal; illicite; incident;
        inconnu = à identifier; inoccupé = disponible; insalubre = à remettre en état; insuffisance; interdiction; lent;
        lourdeur; mal; malencontreusement; manquer; omettre; omission = ajout; onéreux; opposition; panne; pardon;
        pénalité; perdre; perdu; plus cher; préjudiciable; pression; réclamation = demande; réclamer = demander; report;
        risque; sanction; sanctionner; supprimer; tardif; tardivement; tendu; urgence = priorité; urgent = prioritaire;
        vacant = disponible; vétuste = à rénover; vide;
        """

    /// Terms of law that stay as they are, and keep the tenses and negations around them.
    static let legalTerms = """
        abandon de domicile; abandon du logement; abattement; abus de droit; appel; arrêté de péril; arriéré;
        arriéré de loyer; assignation; assurance loyers impayés; astreinte; bail dérogatoire; caducité;
        cas fortuit; catastrophe naturelle; catastrophe technologique; charge déductible; charge non récupérable;
        chèque sans provision; clause abusive; clause pénale; clause réputée non écrite; clause résolutoire;
        coefficient de vétusté; commandement de payer; commandement de quitter les lieux;
        commandement visant la clause résolutoire; congé; congé pour reprise; congé pour vente; contentieux;
        contentieux locatif; contravention; créance; créance irrécouvrable; curatelle; débiteur défaillant;
        décès; déchéance; déchéance de garantie; défaillance; défaut d'assurance; défaut de paiement;
        déficit foncier; dégât; dégât des eaux; dégâts des eaux; dégradation; dégradations locatives; délit;
        dénonciation; dépôt de bilan; dépôt de garantie; dépôt de plainte; désistement; désordre; dette locative;
        dol; dommage; dommages et intérêts; dommages-ouvrage; échéancier; état des risques;
        exclusion de garantie; exonération; expertise contradictoire; expulsion; faute; faute grave;
        faute inexcusable; force majeure; forclusion; franchise; franchise de loyer; garantie loyers impayés;
        garantie perte de loyers; gel des loyers; impayé; impayés; incapacité; incendie; indemnité d'occupation;
        indivision; inexécution; infraction; injonction de faire; injonction de payer; inopposable;
        interdiction de louer; intérêts de retard; intérêts moratoires; invalidité; irrecevabilité;
        jugement par défaut; levée des réserves; liquidation judiciaire; litige; logement indigne;
        logement insalubre; logement non décent; logement vacant; loyer impayé; loyers impayés; main courante;
        majoration; malfaçon; manquement; manquement contractuel; mauvaise foi; mérule; mise en demeure;
        mise en sécurité; moins-value; motif légitime et sérieux; négligence fautive; non meublé; non-conformité;
        non-façon; non-paiement; non-renouvellement; non-résident; nuisances sonores; nullité;
        obligation de moyens; obligation de résultat; occupant sans droit ni titre; ordonnance de référé;
        passoire thermique; pénalité de retard; péril imminent; perte; plafonnement; plainte pénale;
        plan d'apurement; pourvoi; préavis; préjudice; préjudice de jouissance; prescription; présence d'amiante;
        procédure d'expulsion; protêt; recours; recouvrement; redressement fiscal; redressement judiciaire;
        référé; refus de renouvellement; rejet de prélèvement; renonciation; réserve; réserves à la réception;
        résiliation; résiliation de plein droit; responsabilité; restitution du dépôt de garantie;
        retard de paiement; retenue sur dépôt de garantie; réticence dolosive; risque d'exposition au plomb;
        saisie; saisie conservatoire; saisie sur salaire; saisie-attribution; sinistre; sommation;
        sommation de payer; sous-location interdite; subrogation; succession; surendettement;
        tacite reconduction; termites; tierce opposition; trêve hivernale; trouble anormal de voisinage;
        trouble de jouissance; trouble du voisinage; tutelle; usure anormale; vacance locative; vétusté;
        vice caché; vice du consentement; voie de fait;
        """
}
