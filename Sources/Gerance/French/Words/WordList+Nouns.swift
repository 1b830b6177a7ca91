extension WordList {
    /// Masculine nouns, in the singular.
    static let masculineNouns = """
        abandon abattement abattis abbé abîme abonné abonnement abord aboutissement abrégé abri absent absolu
        abstrait abus accent accès accessoire accident accidenté accord accouché accouchement accroc accrochage
        accueil accusateur accusé acharné achat acheminement acheteur achèvement acide acier acompte acquéreur
        acquis acquit acquittement acte acteur actif adhérent adjectif adjoint administrateur administré admis
        adolescent aérodrome aéroport affamé affilié affligé affluent affranchi affrontement africain agenda agent
        agitateur agriculteur aguerri aileron aîné air ajout ajouté ajustement alcool algérien algorithme alibi
        aliéné aliment alizé allaité allaitement allemand aller allié allongement alphabet alto aluminium amant amas
        amateur ambassadeur amendé amendement américain ami amiante amont amour amphibien ampli amplificateur amputé
        ancien âne ange anglais angle animal animateur anniversaire anonymat antécédent anticorps antidote antre
        apaisement apanage aperçu apéritif aplomb apogée apôtre apparat appareil appartement appât appel appelé
        applaudissement appointé apport apprenti apprentissage appui ara arbre arc archevêque argent argot argument
        armement arpent arrangement arrêt arrêté arrière arrière-plan arrivé arrondi arrondissement article artisan
        artisanat as ascenseur asile aspect asphyxié assainissement assassinat assaut assiégé assis assistant
        assisté associé assuré assureur astéroïde astre atelier athéisme attaché attachement attaquant attardé
        attentat attrait attroupement audit aumônier auriculaire australien autel auteur autographe automate automne
        aval avancement avantage avènement avenir aveu avion aviron avis avocat avoir avoué axe bac badge bagage
        bail bailleur bain bal balai balayage balcon ballast ballon banc bandit banni banquier baptisé bar baratin
        baratineur barbelé barda barman baron barrage barreau bas bassin bastion bataillon bateau bâti bâtiment
        bâton batteur battu bazar beau beau-frère beau-père bébé bec beignet bémol bénéfice berceau besoin bêta
        beurre biais biberon bidon bienfait bienfaiteur bienvenu bijou bilan billard billet binôme biscuit blaireau
        blanc blanchiment blazer blessé bleu blindé bloc blocage blog blond bois bolus bonbon bond bonheur bonhomme
        boni boniment bonnet bord boucher bouchon bouclier boudin bouffon bougre bouilli boulanger boulet boulevard
        boulot bouquin bourg bourgeois boursier bout bovin braillard bras brassard brasseur brésilien breton
        bricolage bricoleur brigand brin brio bris britannique broc bronze brouillon bruit brûlé bûcheron budget
        bœuf buffet bug bulbe bulldozer bureau bureaucrate burlesque bus but butoir butor cabaret cabinet câble
        cacao cadavre cadeau cadet cadre cafard café cafouillage caillou calcaire calcium calcul calendrier calme
        calvados calvaire calvinisme caméléon camelot camion camp camping canadien canal canard cancer cancre
        candidat caniveau canoë canon canton caoutchouc cap capharnaüm capitaine capital caporal caprice capteur
        caractère carat carbone cardinal carnaval carré carrelage carrossier carton cas casier casino casse-tête
        catalan catalogue catholicisme cauchemar cavalier centimètre central centre centre-ville cep cercle cercueil
        cérémonial cerveau cessez-le-feu chalet champ champignon champion championnat change changement chant
        chantage chantier chapeau chapelet chapitre charbon chargé chariot charlatan charme charnier charpentier
        chasseur chat château chaud chauffage chauffe-eau chauffeur chef chef-lieu chelem chemin cheminot chêne
        chèque chercheur cheval chevalier cheveu chien chiffre chinois choc chocolat choix choléra chômage
        christianisme chromosome chroniqueur ciel cimetière cinéma cinglé cinquantenaire cinquième cintre circuit
        cirque citoyen civil clairon clan classement clerc clergé cliché client climat clivage cloisonnement cloître
        clos clou clown club coaccusé coche cocher cochon cockpit coco code coefficient coffre coin col
        collaborateur collectif collectionneur collège collier colon colonel colonialisme coloriage combat
        combattant combiné combustible comédien comité commandant commandement commencement commentaire commentateur
        commerçant commerce commis commissariat communiqué compagnon comparatif compartiment compétiteur complément
        complet complexe complexé compliment complot comportement composant compositeur compromis compte
        compte-rendu comte comté concentré concept concert concile conciliateur concours concubin concubinage
        concurrent condamné conditionnement conducteur conduit cône confessé confit conflit confrère congé congrès
        conjoint conjuré connaisseur connu conscrit conseil conseiller consensus consentement conservateur
        conservatoire consommateur constat constituant constructeur consul consultant contact conte contentieux
        contenu conteur contexte continent contraire contrat contre-la-montre contrebandier contrefort contretemps
        contrôle contrôleur converti convoi coordinateur copain coq corbeau corps correspondant corrigé cortège
        costume coteau cou couac couchage coulis couloir coup coupé courage courant coureur couronnement courrier
        cours coursier court courtier couscous cousin coussin coût couteau coutumier couvent couvert couvreur crabe
        cratère créateur crédit créneau crépi crétin crevé cri crime criminel cristal critère croisé croissant cru
        crustacé cubain cuir cuirassé cuistot cuit cul culot culte cœur curé cycle cyclisme cyclone cylindre cynisme
        damas damné danger danois dard débarras débat débauché débiteur débouché déboulé débouté début débutant
        décaféiné décalage décès déchet déchu déclassé déclenchement déclin décollage décolleté décolonisé décompte
        décor décorateur découpage découvert décret déçu dédit dédommagement défaut défenseur défi déficit défilé
        défunt dégagement dégât dégradé déguisement déjeuner délai délégué délinquant délit démarchage démarcheur
        démarqué démarrage démêlé déménagement déménageur démenti demi demi-tour démon dénigrement dénivelé
        dentifrice dépannage dépanneur départ départage département dépassement dépaysement dépit déplacement
        déplaisir déploiement dépoli déporté dépôt dépotoir dépourvu député dérivé dernier déroulement désaccord
        désagrément désarmement désarroi désastre descendant désert désespéré déshérité design désir désistement
        désordre despote dessein dessert dessin dessinateur dessous dessus destin détail détenu détour détournement
        détracteur détroit deuxième développement développeur devin devis devoir dévouement diable diagnostic
        dialecte dialogue diamant diamètre diaporama dictateur dieu différé différend digital dindon dîner diocèse
        diplôme diplômé directeur dirigeant discours disque distributeur district dit diurétique divertissement
        divorcé dixième docteur doctorat document documentaire dogme doigt doigté dol dollar domaine domicile
        dommage don donjon donneur doré dos dosage dossier douanier double doux doyen dragon drame drapeau dressage
        droit dû duc duché duo e-mail écart ecclésiastique échalas échange échangeur échantillon échauffement échec
        écho éclairage écorché écossais écoulement écran écrit écrivain écusson édifice éditeur éditorial effacement
        effectif effet effort effronté égard égaré égoïsme élan élargissement électeur électricien élément éleveur
        éloge élu emballage embargo embarquement embarras embranchement émigré empereur empire emplacement emploi
        employé employeur emprisonnement emprunt en-tête encadrement encaissement encens enchevêtrement enclos
        endormi endroit enduit enfer engagement engouement engourdissement engrais enjeu enlèvement enlisement
        ennemi ennui énoncé enquêteur enquiquineur enragé enregistrement enrichissement enseignant enseignement
        ensemble entendu enterré enthousiasme entraînement entraîneur entrant entre-deux-guerres entretien
        environnement environs envoi envoyé épanouissement épilogue épisode époux équilibre équipage équipement
        équipementier équipier équivalent escalier escargot escroc espace espagnol espion espionnage espoir esprit
        essai essor estomac estropié estuaire établi établissement étage étai état étendu éternel étiquetage
        étonnement étouffé étourdissement étranger être étudiant euro européen évadé évènement événement éventail
        évêque évier examen excédent excès excipient exclu exécutif exemplaire exemple exercice exergue exil exilé
        exode exorcisme expatrié expert exploit exploitant exploiteur explorateur exposant exposé extérieur externe
        extincteur extrait extrême fabricant facteur fada faible faisceau fait familier fanfaron fantasme fantôme
        farceur faussaire fauteuil fauteur faux-fuyant favori fayot fédéré fémur fer fermier ferry festival feu
        feuillage fiancé fiasco fichier fichu fief figurant fil filet film filou fils final financement financier
        fini fisc fitness flacon flanc fléau fleuve flou flux foin foncier fonctionnement fond fondateur fondement
        fonds fondu football footballeur forage forcené forfait forgeron format formulaire forum fossé fossile fou
        fouillis fouineur foulard four fourbi fourgon fourmilier fourmillement fourneau fournil fournisseur fourré
        foyer fragment frais franc franc-maçon français frappeur frère frigo frimas frisson frit froid froissé
        fromage front fruit furet fuseau fuselage fusible fusil fusillé fût futur gâchis gag gain galetas gamin
        gamma gangster garage garant garçon gardien garni gars gascon gâteau gaucher gaz géant gel gendarme gendre
        gène général génocide génome genou genre gens gérant geste gisement glacier glissement globule glossaire
        golfe gonflement goret gorille goujat gourmand goût goûter gouvernement gouverneur grain gramme grand-père
        grands-parents granulé graphique gras gratte-papier gratuit gré grec gredin greffé greffier grégaire
        grenadier grenier gribouillage gris gros groupe groupement guérisseur guichet guignol guillemet habit
        habitacle habitant habitat habitué hâbleur hall hamac hameau hameçon handball handicapé haricot hasard haut
        haut-parleur hebdomadaire hectare hématome hémicycle héritage héritier héros hertz hindou historien
        historique hiver hollandais holocauste homicide hommage homme hongrois honneur honoraire honoraires hôpital
        horaire horizon horloger hors-jeu hot-dog hôte hôtel huissier humain humanisme hurluberlu hybride hydrogène
        hymne hypermarché idéal idiot ignorant œil imaginaire imitateur immeuble immigré immobilier immortel impact
        imparfait impayé imposteur impôt imprévu imprimé imprimeur impuissant incendie incident inclus inconnu
        inconscient inconvénient inculpé indicateur indice indien indigné individu industriel infarctus inférieur
        infiltré infini infirmier informaticien infrarouge ingénieur ingrat ingrédient inhumé initiateur initié
        inquiet inscrit inspecteur instinct institut instituteur instrument insuccès insurgé intellectuel interdit
        intéressé intérêt intérieur interlocuteur internat interne interné internet interrogatoire intervalle
        intervenant intestin intime intimé intitulé intransigeant introducteur introverti inventaire inverse inverti
        investissement investisseur invétéré invité irakien iranien isolement israélien italien jalon japonais
        jardin jardinage jardinier jaune jazz jésuite jet jeton jeu jogging joint jouet joueur journal jubilé judo
        jugé jugement juif jumeau juré jury jus juste kabyle kilogramme kilomètre kit label labeur laboratoire lac
        laïc laïque laisser-aller lait laitier lama lambin lampadaire lampion lance-pierre lancement lanceur landau
        langage lange lapin laquais lard large largeur las lascar latin lauréat laurier laveur lavis lavoir laxisme
        lecteur législateur légume lémurien lettré levé lever libanais libellé libéral libéré licencié licenciement
        lien lieu lieu-dit lieutenant lilas lion liquidateur liquide liséré lit litige litre littoral livret livreur
        lobe local logarithme logement logiciel lointain loisir long longeron lord lorrain lot loto loubard loyer
        lustre luxe luxembourgeois lycée lyonnais machin maçon magasin magasinier magazine magicien magistrat magma
        maillot maintien majordome maladroit malaise malentendu malfaiteur malfrat malheur mammifère mandat
        manifestant manifeste mannequin manque manquement manuel manuscrit marais marathon marchand marché maréchal
        margoulin mari mariage marié marin marocain marqueur marquis marron marseillais martyre masculin masque
        massacre massif match matelot matériau matériel maudit mauvais maximum mécanisme mécontentement médaillé
        médecin média médiateur médicament mélange membre ménage mensonge menteur mentor menu menuisier mépris
        mercantilisme mérite message messager métabolisme métal métier métrage mètre métro mets meuble meurtre
        meurtrier midi milieu militant millénaire millier milligramme millimètre minerai minéral mineur minibus
        minimum ministère minuit miracle mirage miroir mis missile mitigeur mitron mixage mobile mobilier modèle
        module moine moisi mollusque monothéiste monstre montage montant monteur monument moral morceau mordu
        mortier mot-clé moteur motif mou moucheron moulin mouton mouvement moyen mufle multiple municipal mur muret
        muscle museau musée musicien mutilé myocarde mystère nain nanti natif naturel naufrage naufragé navire nazi
        nazisme nécessaire néerlandais négatif négligé négociateur nègre néolithique nerf net nettoyage nettoyeur
        neveu nez niais nickel nid nigaud nitrate niveau noble nocturne noir nom nombre non-lieu non-paiement nord
        nord-ouest normand norvégien nota nouveau noyau noyé noyer nu nuage nucléaire nœud nullard numérique numéro
        objectif objet obligé obsédé observateur obstacle obus occupant océan octroi offensé office officiel
        officier oiseau omnibus oncle opéra opérateur opéré opposant opposé opprimé opticien opus oracle orage oral
        orateur oratoire orchestre ordinateur ordre organe organisateur organisme orgue orient originaire original
        ornement orphelin orteil os oscar otage ottoman ours outil ouvrage ouvrier ovaire ovni oxygène pacte
        paiement pain pakistanais palais palestinien palier panais panel panier panneau pantalon pape papi papier
        paquet par-dessus para paradis paragraphe parallèle paramètre parapet parasite parasol parc parcours pardon
        parent parfait parfum pari paria parisien parjure parking parlé parlement parleur paroissien parquet partage
        partenariat parti participant participe particulier partiel partisan parvenu passage passager passif
        passionné pasteur pâté paternel patient patrimoine patron patronyme pâturage pâturin pavé pavillon payement
        payeur paysage paysan péché pêcheur pectoral peintre pèlerin peloton penalty pendu pensionnat pépin perdant
        perdu père péril périmètre périple perlimpinpin permis persan personnage personnel pervers pétard petit
        petit-enfant petit-fils pétrole pétrolier peuple pharmacien phénomène phrasé physicien piano pic pickpocket
        picotement pied piège piercing pigeon pigeonnier pilier pillage pillard pilotage pin pingouin pipeau piqué
        pique-assiette pirate pitre pivot placard placebo placement plafond plafonnement plaisantin plaisir plan
        plancher planteur plasma plat plateau plâtras plâtrier plein pli pliage plomb plombier pneumatique podium
        poème poète poids poignard poil pointillé poisson poivrot policier polonais polythéiste pommeau pompier pont
        pontage ponton porc porche port portable portage portail porte-monnaie porte-parole portefeuille porteur
        portrait portugais positif possédé possible postulant pot poteau potentiel poulailler poulet poulpe
        pourcentage pourvoi poussif pouvoir pré préalable préavis précipité précis prédécesseur préfabriqué préfet
        préjudice préjugé prélèvement prématuré premier preneur prénom préposé prescripteur présent préservatif
        président prestige présupposé prêt prétendant prétendu prétexte prêtre prévenu prieur prince principal
        principe printemps prisonnier privé privilège prix probable procédé procédurier procès procès-verbal
        processus procureur producteur produit profane professeur profil profit profiteur programme progrès projet
        prolongement promis promoteur promu propos propre prorata proscrit prostitué protecteur protégé protocole
        prototype proverbe provisoire provocateur pseudonyme public puceron puits puma puni pur pus quai quart
        quarteron quartier quatrième quatuor québécois questionnement quintuplé quorum quotidien rabais rabat-joie
        raccourci rachat rachis racisme racket radical radin radius rafistolage rafraîchissement rail raisonnement
        ralenti râleur ramassage ramassis rameur ramoneur rang rapatrié rappel rappeur rapport rapporteur rasoir
        rassemblement ratage raté ravalement ravisseur rayon rayonnement réactif réalisateur rebondissement rebut
        recalé récapitulatif recel recensement réchauffé récif récit reclus recommandé record recours recouvrement
        recruteur reçu recueil rédacteur redémarrage redoux redressement réduit réel référé refoulement
        réfrigérateur refuge réfugié refus regard régime régiment régisseur registre réglage règlement règne regret
        regroupement régulier rein rejet relais relatif relevé relief religieux remboursement remerciement rempart
        remplaçant rendement rendez-vous rendu renfermé renforcement renfort renommé renouveau renouvellement
        renseignement renversement renvoi réparateur repas repère répertoire répondeur report reportage reporter
        repos représentant repris reproche républicain requin requis réquisitoire rescapé réseau réservoir résidant
        résident résistant respect resquilleur ressort ressortissant restaurant restaurateur reste resto résultat
        résumé rétablissement retard retentissement retour retrait retraité rêve revenant revenu révolté
        rez-de-chaussée rhume riche ridicule rigolo ringard ripou ris risque rite rivage riverain rivet riz robinet
        robot rocher rock roi rôle romain roman romancier romantisme rond rôti rouge roulé roumain round roussis
        routier rouvre roux royaume ruban rugby ruisseau rural rustre rythme sable sabotage saboteur sac sacré
        sagouin saignement sain saint salaire salariat salarié salaud salon salopard sang sanglier sans-abri
        sans-gêne sapeur-pompier sarrasin sas satellite sauna saut sauteur sauvage savoir savoir-faire savon
        scandale scanner sceau scellé scénario score scout script scrupule scrutin sec sèche-cheveux second secours
        secret secrétariat secteur séducteur segment seigneur sein séisme séjour sélectionneur semblable semblant
        semestre semeur semi-remorque séminaire séminariste sénat sénateur sénégalais sens sentier sentiment sérieux
        serment serpent serrurier sérum serveur service serviteur seuil sexe siège sigle signal signalement signe
        silence silex silicium sillage simulacre singe sinistre sinistré site sixième ski smic soin sol soldat
        soleil solstice sommeil sommet sondage sorcier sort soubresaut soudeur souffle soufre souhait soulagement
        soupçon sourire sous-entendu sous-fifre sous-marin sous-préfet sous-produit sous-sol sous-traitant soutien
        souvenir souverain spasme spécimen spectacle spectre sport sportif square squash squelette stade staff stage
        stand standard stationnement statisticien statut stock stockage stress studio stupéfiant style subalterne
        subjectivisme sublime subordonné substrat subventionné succès successeur sud sud-est sud-ouest suédois
        suffrage suicide suicidé suivi sujet sultan sumac super supérieur suppléant supplément supplice supporter
        surcoût surcroît surdoué surendettement surf surgelé surnom sursis surveillant survivant suspect suspens
        symbole symptôme syndic syndicat syndiqué syndrome synonyme synthétiseur système tabac tableau tablier
        tâcheron talent talion talus tambour tampon tapis tarif tartuffe tatami taudis taux taxi tchèque technicien
        teint téléfilm télégramme téléphone téléspectateur témoignage témoin temple tenant tendon tennis terme
        terminal terminus terrain terrassier terrier territoire terrorisme test texte théâtre thème tiercé tiers
        tiers-monde tigre tir tireur tissu titre toit tombé tombeau tome tonneau tonnerre toqué torchon tordu
        torrent tort total touareg toupet tourisme tournage tournant tournoi toxique tracas tracé trafic traînard
        traité traitement traître tram transfert transit transparent transport transporteur traumatisme travail
        travailleur travers travesti tremblement trépassé trésor trésorier tribun tribunal tricheur trio triomphe
        triple triplé troc tronc trône trop-perçu trou trouble trouble-fête troupeau truand truc tube tueur tumulus
        tunisien tunnel turc tuteur type tyran œuf univers urbanisme us usage usurier usurpateur utilisateur vacciné
        vaincu vainqueur vaisseau val valable vallon vampire van vandalisme vantard vassal vaurien vautour vécu
        véhicule vélo vendeur vendu vent ventre venu ver verbiage verdict vérificateur vernis verre verrouillage
        versant versement verso vert vertébré vertige vestiaire vestige vêtement veto vicaire vice vice-président
        vide vide-ordures vieillard vieillissement vietnamien vieux vignoble vilain village vin viol violon
        violoncelle virement virus visa visage visiteur vitrage vitrier vivant vivre vocabulaire voisin voisinage
        volant volcan volet voleur volume vomi vomissement vote vouloir voyage voyageur voyou vrac vrai vu vœu
        week-end western wok zèbre zébu zigoto zingueur zona zoo zouave
        """

    /// Feminine nouns, in the singular.
    static let feminineNouns = """
        abbaye aberration ablation abonnée absence absente absorption absurdité académie accalmie acceptation
        acception acclamation accumulation accusation accusée acoustique acquisition action activité actrice
        actualité adaptation addition adhérence adhésion adjointe administration admission adoption adresse affaire
        affection affinité affirmation agence agglomération aggravation agitation agonie agrégation agression
        agressivité agriculture aiguille aile aisance alarme alerte alimentation allée allemande allergie alliance
        allure allusion alouette altération alternance altitude ambassade ambiance ambiguïté ambition âme
        amélioration amende amenée amibe amie amitié ampleur ampoule amputée analyse anecdote anémie ânerie angine
        angiosperme angoisse animation année-lumière annexe annexion annonce annulation anomalie antichambre
        antiquité apparence apparition appartenance appellation application approche approximation aptitude araignée
        arcade architecture arène arête argile armature arme armée armure arnaque arrestation arrière-garde arrivée
        arrogance artère articulation artillerie aspirine assemblée assertion assiette assignation assise assistance
        assistante association associée assurance assurée astreinte astronomie atmosphère attaque atteinte attente
        attention attestation attirance attitude attraction attractivité attribution aube audace audience audition
        augmentation aumône aura auréole austérité autocritique automobile autonomie autorisation autorité autoroute
        autruche avance avancée avarice avenue aviation avidité bactérie bagarre bague baguette baie baïonnette
        baisse balade balise balle banane bande banderole banlieue bannière banque barbe barque barre base basilique
        basse bataille bâtisse batterie battue beauté becquée belle bénédiction bête bêtise bévue bible
        bibliographie bibliothèque bienvenue bière bille billevesée biographie biopsie bise blague blessée blessure
        boisson boîte bombe bonne bordée bossa botanique bouche bouchée bouffe bouffée bouffonnerie bouillie
        boulangerie boule boulette bourde bourrique bourse boutique branche brasse brassée brasserie brebis brèche
        brigade brochette broussaille brutalité buée butée cabine cachotterie cage caille caisse calamité camelote
        caméra campagne canaille candidate cantine capacité capitale capsule captivité caractéristique carence carpe
        carrière carte cascade case cassation casserole cassette cassure catastrophe catégorie cathédrale causalité
        cause causette caution cavale cavalerie cave cavité ceinture célébrité cellule censure centaine centrale
        cérémonie certification certitude cession chaîne chair chaise chambre chambrée championne chance chanson
        chanteuse chapelle charcuterie charge charpente charte chasse chaudière chauffe chaussée chaussure chaux
        cheminée chemise chère chérie chevauchée cheville chicorée chimie chimiothérapie chirurgie chorale chouette
        chronique chronologie chute cinquantaine circoncision circonscription circonstance circulaire circulation
        citation cité citoyenneté civilisation clarté classe clause clé clémence cliente clientèle climatisation
        clinique cloche cloison clôture coalition cochonnerie coédition cogestion cognée cohabitation cohérence
        cohésion coiffeuse coiffure coïncidence colère collaboration collaboratrice collection collectivité colline
        colocation colonie colonisation colonne coloration combinaison combine comédie comète commande
        commercialisation commission commode communauté commune communication communion compagne compagnie
        comparaison compassion compensation compétence compétition complémentarité complexion complication
        complicité composante composition compréhension compression comptabilité concentration conception concession
        conclusion concurrence concurrente condamnation condamnée condensation condescendance conduite confédération
        conférence confession confiance confiserie confluence conformité confusion conjointe connaissance connexion
        conscience consécration conseillère conséquence conservation considération consolidation consommation
        constance constatation constellation constitution construction consultation consœur contamination
        contestation continuité contraction contradiction contrainte contravention contre-enquête contre-expertise
        contre-indication contrebasse contrée contribution controverse convention conversation conversion conviction
        convocation convulsion coopération coopérative coordination coordonnée copie copine coque coquetterie corne
        cornée correction corrélation correspondance corruption corvée cote côte cotisation couche coudée coulée
        couleur coulisse coupe coupure cour couronne course cousine couture couvée couverture crapule créance
        création créatrice crédibilité crédulité crème crête crevasse criée criminalité crise croisée croisière
        croissance croix croûte croyance crue cryptographie cuisine cuisinière culasse culpabilité culture cupidité
        curatelle cure curée curiosité cuvée dalle dame danse data date débâcle débandade débilité décence décennie
        décentralisation déception décharge déchéance décision déclaration décolonisation décontraction décoration
        découverte décrue déduction déesse défaillance défaite défense définition déformation dégradation
        dégustation délégation déléguée délivrance demande démangeaison démarche demeure demi-finale demi-heure
        demi-journée demie démission démocratie démocratisation demoiselle démonstration dénomination dénonciation
        densité dent dépense déportation déportée déposition députée dérobade déroute désaffection descente
        description désertion déshydratation désignation désinfection désinformation désinvolture désobéissance
        désorganisation desserte destination destinée destitution destruction détection détention détenue
        détérioration détraction détresse dette déviation dialyse diarrhée dictature dictée diction diffamation
        différence difficulté diffraction diffusion dignité digression diligence dimension diminution dinde
        diplomatie direction directive directrice discipline discrimination discussion disjonction disparition
        disparue dispersion disponibilité disposition disproportion dispute distance distribution divergence
        division dizaine doctrine documentation donation donnée dose dotation douane douceur douche doudoune douleur
        douzaine drogue droguerie droite duchesse duperie durée dynamique dynastie eau ébauche échappée échasse
        échéance échelle éclaircie éclipse école économie écoute écriture édition éducation effervescence efficacité
        effraction effronterie égalité église éjection élaboration élection électricité électrocution électrolyse
        électronique élégie élévation élimination élision élite élue embardée embellie embrouille émission
        emmerdeuse émotion employée empreinte emprise enceinte enclave encre encyclopédie énergétique énergie
        enfance enfilade énigme enjambée énormité enquête entité entourloupe entraide entrave entrée entremise
        entreprise entrevue enveloppe envergure envie envolée épaisseur épaule épée épidémie éponge époque épouse
        épreuve épuration équation équipe équipée ère erreur éruption escouade escroquerie espèce espérance esquive
        essence esthétique estimation étanchéité étape étendue ethnie étiquette étoffe étoile étreinte étude
        étudiante euphorie évacuation évaluation évasion éventualité évidence évocation évolution excellence
        exception excision excitation exclusion exclusivité excuse exécution exemption exigence existence
        exonération expansion expectative expédition expérience experte expertise expiration exploitation
        exploration explosion exportation exposition expression expulsion extorsion extraction extrémité fable
        fabrication fabrique façade face facilité façon facturation facture faculté fadaise faiblesse faim
        faisabilité famille famine fanfare fantaisie farce farine fascination fatigue faute faveur fédération feinte
        félicité femelle femme fenêtre ferme fermeture fesse fessée festivité fête feuille feuillée fiabilité
        fiancée fibre fibrose fiche fiction fidélité fièvre figurante figure figurine filasse filature filiale
        filière fille fillette filouterie fin finale finalité finance finition firme fiscalité flambée flemme fleur
        flexibilité floraison flore flottille foi foire folie folle fonction fondation fonderie fondue forclusion
        forêt forge formation forme formule fortification fortune fouille foule foulée fourberie fourchette fourmi
        foutaise fraction fracture fragilité fragmentation fraîcheur fraise franc-maçonnerie française franchise
        fraude frayeur fréquence friandise friction fripouille frontière fuite fumée fumisterie fusée fusion gabegie
        gaffe galaxie galère galerie gamme garantie gardienne gare gauche gelée gendarmerie généalogie génération
        genèse génétique géographie gérance gestation gestion giberne giclée girafe girouette glace glacière glande
        glissade glissière globalisation gloire godasse gomina gomme gorge gorgée gourmandise gouttière gouvernance
        grâce graine graisse grand-mère gratinée gratuité gravité gravure grenade grenouille grève grille grimace
        grossesse grossièreté grotte guérilla guérison guerre gueule guirlande guitare habitation habitude habituée
        hache haie haine hanche handicapée harmonie harpe harpie hâte hausse hauteur hélice hémoglobine hémorragie
        herbe héroïne hiérarchie histoire honnêteté honte hormone horreur hostilité hôtesse hotte huée huile
        humanité humeur humiliation hyène hygiène hypertension hypocrisie hypotension hypothèse idée identité
        ignorance île illumination illusion illustration illustratrice image imbécillité immigration immigrée
        immunité impartialité impasse impatience implantation implication implosion importance importation
        impossibilité imposture impression imprimerie improvisation impulsion inaction inauguration incapacité
        incarcération incarnation incertitude incidence incitation inclinaison incohérence incompatibilité
        incompétence inconnue inconséquence inculpation inculpée incurie indemnisation indemnité indépendance
        indication indifférence indigestion indignation indisponibilité industrialisation industrie inégalité
        inertie infanterie infection infiltration inflammation influence information informatique infraction
        infrastructure infusion ingratitude initiale initiative injection injonction innocence inondation inquiétude
        inquisition insatisfaction inscription insolence insomnie inspection inspiration instabilité installation
        instance instauration institution instruction insuffisance intégralité intégration intégrité intelligence
        intensité intention interaction interception interdiction interférence interprétation interruption
        intersection intervention interview intolérance intoxication intransigeance introduction introspection
        intuition inutilité invalidité invasion invention inversion investigation invitée irrégularité
        irresponsabilité isolation issue ivresse jambe jaunisse jetée jeunesse joie jonchée jonction joue joueuse
        jouissance junte jupe juridiction jurisprudence justice justification lacune laisse laiterie laitue lamelle
        lampe lampée lancée langue larme leçon lecture légende légèreté légion législation légitimité lenteur lésion
        lettre leucémie levée lèvre liaison liasse libéralisation libération liberté licence licenciée ligne lignée
        ligue limitation limite linotte liquidation lisière liste litée littérature livraison livrée localité
        location locomotion locomotive loge logique logistique loi longitude longueur lourdeur loyauté lueur lumière
        lune lunette lutherie lutte lyre machination machine mâchoire maçonnerie maestria mafia magie magistrature
        main mainmise maintenance mairie maison maîtresse maîtrisée majorité maladie maladresse malédiction malfaçon
        malformation malhonnêteté malveillance malversation maman mamie manifestation manigance manipulation
        maquette marchandise marche marée marge mariée marine marionnette maroquinerie marque marquise mascarade
        masse mathématique matière mazurka médaille médecine médiation médiocrité méfiance mêlée mémé menace menée
        ménopause mentalité mention méprise mer mère merguez mésaventure mesquinerie messe mesure métaphore
        métaphysique météo météorologie méthode métropole meurtrière mexicaine migration mine miniature
        miniaturisation minuscule mise misère mission mitrailleuse mobilisation mobilité modernité modification
        moelle moins-value moitié molécule mollesse mondialisation monnaie montagne montée montre morale morgue
        morsure mortalité morte mosaïque mue municipalité musique mutilation mutuelle mythologie nage nageoire naine
        naissance naïveté nation nationalité natte naturalisation nature nausée navette navigation nécessité
        nécropole négation négligence négociation négociatrice neige neurologie neutralité noce noix nomination
        non-conformité nonchalance normalisation norme note notice notion nounou nourrice nourriture nouveauté
        nouvelle nova noyade noyée nuée nuisance nuitée nullité nuque oasis obéissance objection objectivité
        obligation obscurité obstruction obtention occasion occupation odeur odyssée offensive offre ombre omission
        oncologie onde ondée onglée opacité opération opérette opinion opportunité opposition oppression option
        optique orange orbite ordonnance ordonnée ordure oreille organisation orientation origine orthodoxie
        orthophonie ouïe outrecuidance ouverte ouverture ouvreuse pagaille paie paillasse paille paix panne
        papeterie paralysie parcelle paresse parfumerie parité parodie paroi paroisse parole participation
        particularité particule partie parturiente parution passante passerelle passion passivité passoire patate
        pâte pathologie patience pâtisserie patrouille patte peau pêche pédale peine peinture pelletée pelouse
        peluche pénalité péniche pensée pension pénurie percée perfidie performance perfusion période perle permise
        permission perquisition perruche persécution personnalité perspective perte pertinence perturbation pesée
        peste petite petite-fille pharmacologie phase philosophie photo photographie phrase picorée pièce pierre
        piété pile pinasse pincée piste pizza place plage plaidoirie plaie plainte plaisance plaisanterie planche
        planète planification plante plaque plaquette plate-bande plateforme plèbe plombée plongée pluie plume
        plumée plus-value poche pochette poésie poignée pointe poitrine police politesse pollution pomme pompe
        ponction population porcherie porte portée portion pose position posologie possession possibilité poterie
        poudre poule poursuite poussée poussette poussière poutre prairie pratique précaution précipitation
        précision prédation prédilection prédominance préfecture préoccupation prépa préparation prérogative
        prescription présence présentation présentatrice préservation présidence présidente présidentielle presse
        pression prestation preuve prévention prévenue primaire priorité prise prison privation problématique
        procédure procession proclamation procuration production productrice profession profondeur programmation
        progression proie projection promenade promesse promotion prononciation proportion proposition propreté
        propriété propulsion prose prospection prospérité prostituée protection protéine provenance province
        provision proximité prudence psychologie psychothérapie publication publicité puériculture puissance pulsion
        purge putain qualification qualité quantification quantité quarantaine quenelle querelle question quête
        queue quiétude quinzaine quittance racaille race racine raclée radio radiographie radiothérapie raffinerie
        raideur raie raison ramification rampe rançon randonnée rangée rapacité raquette rate ratification ration
        razzia réaction réactivité réalisation réalisatrice réalité recension réception récession recette recherche
        rechute réclamation recommandation récompense reconduction reconduite reconnaissance reconstitution
        reconstruction recrue rectification rédaction reddition redécouverte redite réduction réédition réfection
        référence réflexion réforme réfraction réfugiée réfutation régie région régionalisation règle réglementation
        régularisation régularité régulation réhabilitation reine relance relation relaxe relecture relégation
        relève relevée religion relique remarque remise rémission remontée rémunération rencontre renommée
        renonciation rénovation rentabilité rentrée réparation repartie répartie répartition répercussion répétition
        réponse représentation répression reprise reproduction république réputation requête réquisition rescapée
        réserve résidence résiliation résistance résolution respiration responsabilité ressemblance resserre
        ressource restitution restriction retenue réticence retombée retouche retraite retraitée retransmission
        réunion réussite revanche révélation revendication revenue réversibilité révision révolte révolution revue
        révulsion rhétorique richesse rigolade rigueur rive rivière rixe robe roche romance ronde rose rosée rôtie
        roue rougeur route routine rubrique rue ruée ruine rumeur rupture saignée saillie saisie saison salade
        salariée saleté saline salle salsa sanction sangsue santé sape satisfaction sauce saucée saucisse saute
        savane savate scène science scolarité sculpture séance sécrétion section sécurité ségrégation sélection
        selle sénatrice sensation sensibilisation sensibilité séparation séquence sérénité série serre serrure
        serveuse session sévérité sexualité signalisation signature signification similitude sincérité sirène
        situation sociabilité société sociologie sodomie soif soirée solidarité solidité solution sommation
        somnolence sonde sorcellerie sorcière sornette sortie sottise souche souffrance soumission soupape souplesse
        source sourdine souris sous-location souveraineté spécialisation spécialité sphère spirale spoliation
        stabilité stagnation stalagmite station statue stratégie structure subdivision subrogation substance
        substitution subvention succession succursale suggestion superbe supercherie superficie supérieure
        supervision suppression sœur surface surpopulation surprise surveillance surveillante survenue symbiose
        symbolique sympathie synergie synthèse table tablée tache tâche tachycardie tactique taille tannée tante
        tarte taxation taxe technicité technique technologie teinte télécommunication télésurveillance télévision
        température tendance tension tentation tentative tente tenue tergiversation terminale terrasse terre terreur
        tête tétée texture thématique théologie théorie thérapeutique thérapie thèse thrombose tige toile toilette
        toiture tolérance tomate tombe tombée tonne torsion torture totalité touche tourelle tournée toussaint
        toxicité toxicomanie toxine trace traction tradition traduction traînée traite traîtrise trajectoire trame
        tranche tranchée transaction transformation transfusion transgression transition transmission transparence
        transpiration traversée trépassée trêve tribu tricherie trilogie tripotée trisomie tristesse trompe
        tromperie trouée troupe truite tuile tumeur turquoise tutelle unanimité union unité université urgence urine
        urne urticaire usine usure utilisation utilité vacance vache valeur validité valise vallée valorisation
        vapeur variable variante variation variété vedette veillée veine vénalité vendange vengeance vente ventouse
        venue vérité vermine verse version vertèbre vertu vessie veste veuve viande victime victoire victuaille
        vidéo vie vieille vierge vigilance vigueur villa ville vinasse violation violence vipère virée vis visée
        visibilité vision visite vitamine vitesse vitre vitrine vocation voie voilée voirie voisine voiture voix
        volée volonté voûte xénophobie zizanie zone
        """

    /// Nouns of both genders, in the singular.
    static let commonNouns = """
        actionnaire activiste adversaire aide aigle allergique altruiste anarchiste ancêtre antifasciste arabe
        arbitre archéologue architecte artiste asiatique astronaute astronome automobiliste auxiliaire basque belge
        bénéficiaire bénévole borgne brave camarade cardiaque catholique célibataire chèvre chimiste collègue
        colocataire commissaire communiste complice comptable concierge contribuable convive copropriétaire coupable
        couple crêpe critique cycliste démocrate dentiste diabétique dilettante diplomate disciple domestique
        écologiste économiste égoïste élève émissaire enfant enseigne enthousiaste entomologiste enzyme épileptique
        esclave extrémiste fanatique fantaisiste finaliste fonctionnaire fumiste futuriste garde gaulliste géomètre
        gestionnaire gîte gosse greffe guide homonyme hypocrite ignare imbécile indépendantiste indésirable indigène
        intégriste intermédiaire interprète invalide irresponsable israélite ivrogne jeune journaliste judoka juge
        juriste kurde libertaire libraire linguiste littéraire livre lobbyiste locataire lunatique maire malade
        manche mandataire maniaque manœuvre mémoire militaire ministre mode mort mousse mythomane nationaliste
        nomade notable notaire novice nudiste opportuniste page parlementaire partenaire passe patriote paysagiste
        pensionnaire philosophe photographe physique pianiste pilote plastique politique politologue pop poste
        prestataire progressiste propriétaire protagoniste psychologue psychopathe puriste raciste réaliste rebelle
        réceptionniste récidiviste relâche responsable retardataire royaliste russe sadique saxophoniste sceptique
        scientifique secrétaire serbe signataire sinologue slave slovène socialiste sociologue sociopathe solde
        soliste somme spécialiste stagiaire standardiste suisse surréaliste syndicaliste technocrate terroriste
        titulaire tortionnaire tour touriste traditionaliste trompette universitaire œuvre vague vandale vase
        volontaire xénophobe
        """
}
