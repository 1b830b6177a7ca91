/// The words of criticism, in their base form, divided by semicolons.
enum CriticismLexicon {
    /// Criticism in nearly every sentence.
    static let strong = """
        à deux balles; à fuir comme la peste; à la con; à la diable; à la gomme; à la manque;
        à la mords-moi-le-nœud; à la noix; à la petite semaine; à la va-comme-je-te-pousse; à la va-vite; abject;
        abruti; affabulateur; ahuri; aigrefin; amateurisme; amateurisme crasse; âne bâté; ânerie;
        apprenti sorcier; âpre au gain; archinul; armée mexicaine; arnaque; arnaqueur; arriviste; arrogance;
        artisan du dimanche; as de l'esquive; attrape-couillon; attrape-gogo; attrape-nigaud; au-dessous de tout;
        aux abonnés absents; avocaillon; bâclage; bâclé; bâcleur; baliverne; bande d'amateurs; bande d'escrocs;
        bande d'incapables; bande de bras cassés; bande de charlots; bande de clowns; bande de guignols;
        baobab dans la main; baratin; baratineur; beau parleur; béni-oui-oui; bérézina; bête à manger du foin;
        bête comme ses pieds; bête et méchant; bidouillage; bidouillé; bidouilleur; billevesée; blâmable;
        bluffeur; bobard; bon à rien; boniment; bonimenteur; bonne à rien; bouché à l'émeri; bouffonnerie;
        boulot d'amateur; boulot de cochon; boulot de sagouin; boulot salopé; bourricot; bouseux; bousillage;
        bousilleur; boxon; braillard; branleur; branque; branquignol; branquignole; bras cassé; bras-cassé;
        brasseur d'air; brasseur de vent; brebis galeuse; bricoleur du dimanche; butor; c'est du vol;
        c'est honteux; c'est n'importe quoi; cafouillage; cafouilleur; cafouilleux; calamiteux; calomniateur;
        camelote; cancre; capharnaüm; caractère de cochon; caractériel; carambouille; carambouilleur; cas social;
        casse-bonbons; casse-couilles; casse-pieds; cassos; catastrophe ambulante; champion de l'excuse;
        champion du monde de l'excuse; chantage odieux; charlatan; charlatanisme; chicaneur; chicanier; chienlit;
        chieur; cochonné; cochonnerie; combinard; combine louche; comme des cochons; comme des malpropres;
        comme un cochon; comme un malpropre; comme un manche; comme un pied; comme un sagouin; comme une patate;
        comme une savate; con comme ses pieds; con comme un balai; condescendance; connard; connasse; copinage;
        cossard; couard; couillon; coup fourré; coup tordu; cour des miracles; cradingue; crapule; crapulerie;
        crapuleux; crétin; crétinerie; crevure; cul-terreux; culot monstre; culot phénoménal; cupidité;
        d'opérette; d'une incompétence; d'une lenteur; d'une malhonnêteté; d'une mauvaise foi; d'une nullité;
        de bas étage; de carnaval; de l'amateurisme; de l'arnaque; de l'esbroufe; de l'escroquerie;
        de l'escroquerie pure; de l'incompétence; de la fumisterie; de la malhonnêteté; de la rigolade; de merde;
        de mes deux; de pacotille; de quatre sous; de seconde zone; de troisième zone; dégueulasse;
        dénué de scrupules; dépourvu de scrupules; désastre complet; désinvolte; désinvolture; deux de tension;
        deux mains gauches; digne d'un amateur; digne d'un débutant; digne des pieds nickelés; dilettante;
        dilettantisme; dingo; doigts de pied en éventail; donneur de leçons; drôle d'oiseau; drôle de zèbre;
        du foutage de gueule; du grand n'importe quoi; du n'importe quoi; du pipeau; effronterie; éhonté;
        électricien du dimanche; embobineur; embrouillamini; embrouilleur; emmerdeur; emmerdeuse;
        empêcheur de tourner en rond; empoté; en dépit du bon sens; en dessous de tout; en-dessous de tout;
        énergumène; enfoiré; enfumage; enfumeur; enjôleur; enquiquinant; enquiquineur; entourloupe;
        équipe d'amateurs; équipe d'incapables; équipe de branquignols; équipe de bras cassés; équipe de clowns;
        ergoteur; esbroufe; esbroufeur; escroc; escroc notoire; exécrable; expert du dimanche; exploiteur;
        facture salée; fadaise; fainéant; fainéantise; fanfaron; fauteur de troubles; faux cul; faux derche;
        faux frère; faux jeton; faux-cul; fayot; feignant; feignasse; fiasco; fieffé; filou; filouterie;
        fine équipe; flemmard; flemmardise; foirade; foire d'empoigne; foireux; folle furieuse; fort en gueule;
        fou à lier; fou furieux; fourbe; fourberie; foutage de gueule; foutaise; fouteur de merde; foutoir;
        frimeur; fripouille; fripouillerie; fumiste; fumisterie; gabegie; gâchis; gaffeur; galapiat;
        gestionnaire du dimanche; glandeur; glandouilleur; glandu; godiche; gougnafier; goujat; goujaterie;
        grand bazar; grand cirque; grande gueule; gratte-papier; gredin; grippe-sou; gros dégueulasse; gros porc;
        gueulard; guignol; guignolade; guignolerie; hâbleur; harceleur; harpie; honte de la profession;
        hurluberlu; hypocrisie; ignare; ignorance crasse; imbécile; imbécillité; imbu de lui-même;
        imbu de sa personne; immonde individu; impéritie; impolitesse; imposteur; imposture; impudence; impudent;
        incapable notoire; incapable patenté; incompétence crasse; incompétence manifeste; incompétence notoire;
        incompétent; inconséquence; incurie; indélicatesse; indigne d'un professionnel; indigne de confiance;
        indigne de la profession; ineptie; inertie coupable; insolence; irresponsabilité; j'm'en-foutiste;
        je-sais-tout; jean-foutre; joyeux bazar; la honte de la profession; lâcheur; lambin; lamentable;
        langue de bois; langue de vipère; laxisme coupable; le dindon de la farce; lèche-bottes;
        légèreté coupable; lenteur d'escargot; locataire à fuir; locataire de malheur; locataire indésirable;
        locataire infect; locataire pourri; loubard; lourdingue; loustic; m'as-tu-vu; maçon du dimanche;
        maffieux; mafieux; magouillage; magouille; magouilleur; magouilleux; mal dégrossi; mal élevé;
        mal embouché; mal intentionné; mal léché; mal luné; malandrin; malappris; malfrat; malhonnête;
        malhonnêteté; malintentionné; malotru; malpoli; manipulateur; marchand de tapis; marchand de vent;
        margoulin; margoulinage; marlou; mascarade; matamore; mauvais artisan; mauvais coucheur; mauvais élève;
        mauvais gestionnaire; mauvais joueur; mauvais locataire; mauvais payeur; mauvais plaisant;
        mauvais prestataire; mauvais professionnel; mauvaise foi crasse; mauvaise foi évidente;
        mauvaise foi manifeste; mauvaise graine; mauvaise langue; mauvaise volonté; mégère; même pas fichu de;
        menteur; menteur invétéré; menteur patenté; merde; merdier; merdique; mesquinerie; mielleux;
        miroir aux alouettes; moins que rien; mollasson; mou du genou; mufle; muflerie; mytho; mythomane;
        n'importe comment; nase; naufrage complet; naze; négligence coupable; négligence crasse;
        ni fait ni à faire; ni fait, ni à faire; nid à problèmes; nigaud; note salée; nuisance ambulante;
        nul à chier; nul de chez nul; nullard; nullissime; nunuche; oiseau de malheur; olibrius; outrecuidance;
        outrecuidant; pagaïe; pagaille; panier de crabes; pantalonnade; par-dessous la jambe;
        par-dessus la jambe; parasite social; parole en l'air; pas digne d'un professionnel;
        pas digne de confiance; pas fichu de; pas foutu de; pas fute-fute; pas même capable de;
        pas très catholique; pas très finaud; pas très futé; pas un cadeau; pas une lumière; pauvre type;
        peigne-cul; peintre du dimanche; perfide; perfidie; pétaudière; petit chef; peu recommandable;
        peu reluisant; pied nickelé; piège à cons; pinailleur; pingre; pipeau; pipoteur; pique-assiette;
        pire agence; pire artisan; pire entreprise; pire locataire; pire prestataire; pire syndic; pitre;
        pitrerie; plaie ambulante; plaisantin; pleurnichard; pleurnicheur; pleutre; plombier du dimanche; plouc;
        pochetron; poil dans la main; poivrot; poltron; pomme pourrie; poudre aux yeux; poudre de perlimpinpin;
        pourrave; pousse-au-crime; pris pour des imbéciles; pris pour des pigeons; pris pour un pigeon;
        procédurier invétéré; profiteur; promesse d'ivrogne; promesse de gascon; propre à rien; pseudo-artisan;
        pseudo-expert; pseudo-professionnel; pseudo-spécialiste; psychopathe; pure escroquerie; quel culot;
        quel scandale; quel toupet; rabat-joie; racketteur; radin; radinerie; râleur; ramassis;
        ramassis d'incapables; rançonneur; rapacité; rapiat; relou; resquilleur; rien dans la tête; ripou;
        roi de l'embrouille; roi de la magouille; roi du baratin; ronchon; rond-de-cuir; rouspéteur; rustre;
        saboteur; sac à embrouilles; sac de nœuds; sacré culot; sacré toupet; sadique; sagouin; salaud;
        sale bonhomme; sale bonne femme; sale coup; sale gosse; sale type; saligaud; salopard; salopé; saloperie;
        sans aucune parole; sans foi ni loi; sans foi, ni loi; sans parole; sans queue ni tête; sans scrupule;
        sans scrupules; sans vergogne; scribouillard; semeur de zizanie; simple d'esprit; simplet;
        sinistre individu; sinistre personnage; sociopathe; soi-disant expert; soi-disant professionnel;
        soi-disant spécialiste; sornette; souillon; soûlard; sous-fifre; syndic du dimanche; taré; tartarin;
        tartuffe; tartufferie; teigneux; tête à claques; tête brûlée; tête de cochon; tête de lard;
        tête de linotte; tête de mule; tête en l'air; tire-au-cul; tire-au-flanc; tocard; toquard;
        tout juste bon à; tout sauf compétent; tout sauf honnête; traînard; traîtrise; travail d'amateur;
        travail de branquignol; travail de cochon; travail de goret; travail de gougnafier; travail de porc;
        travail de sagouin; travail de sape; tricherie; tricheur; triste individu; triste sire; trouble-fête;
        truand; ubuesque; un culot monstre; un vrai scandale; une honte; une plaisanterie de mauvais goût;
        une vraie honte; usine à excuses; vantard; vaurien; vénalité; vendeur de rêve; vendeur de vent; véreux;
        véritable escroquerie; véritable scandale; vol manifeste; vol organisé; vol pur et simple;
        volonté de nuire; voyou; voyoucratie; vrai bazar; vrai cirque; vrai souk; zéro compétence; zéro pointé;
        zéro professionnalisme; zéro réactivité; zéro respect; zéro sérieux; zigoto; zozo;
        """

    /// Adjectives that criticise where they are said of somebody.
    static let adjectives = """
        aberrant; abominable; abusif; acariâtre; affligeant; affolant; agaçant; agressif; ahurissant; aigri;
        amorphe; antipathique; apathique; approximatif; archaïque; arrogant; autoritaire; avare; avide;
        bagarreur; belliqueux; bidon; bordélique; borné; brouillon; brutal; bureaucratique; buté; cachottier;
        capricieux; cassant; catastrophique; cavalier; cinglé; colérique; condamnable; condescendant;
        consternant; corrompu; crado; crasseux; critiquable; culotté; cupide; cynique; débile; décevant;
        dédaigneux; dégoûtant; délirant; déloyal; déplaisant; déplorable; désagréable; désastreux; déséquilibré;
        désespérant; désorganisé; despotique; détestable; discourtois; dissimulateur; douteux; effarant;
        effronté; effroyable; égoïste; énervant; entêté; envahissant; épouvantable; étourdi; évasif; exaspérant;
        expéditif; fallacieux; fantaisiste; farfelu; fautif; fouillis; fuyant; geignard; grincheux; grossier;
        grotesque; hallucinant; hargneux; hasardeux; hautain; honteux; hypocrite; idiot; ignoble; ignorant;
        imbuvable; impardonnable; impoli; improductif; imprudent; inadmissible; inapte; incapable; incommode;
        inconséquent; incontrôlable; inculte; indécent; indéfendable; indélicat; indifférent; indigne; inélégant;
        inepte; inexcusable; inexpérimenté; infâme; infernal; inflexible; infréquentable; ingérable; ingrat;
        innommable; inqualifiable; insensible; insolent; insouciant; insupportable; intolérable; intransigeant;
        intrusif; invivable; irascible; irrespectueux; irresponsable; laxiste; lent; lunatique; mal fichu;
        maladroit; malfaisant; malhabile; malpropre; malveillant; maniaque; mauvais; médiocre; médisant;
        mensonger; méprisable; méprisant; mesquin; minable; navrant; négligent; niais; novice; nuisible; nul;
        obséquieux; obtus; odieux; ombrageux; opaque; opportuniste; oublieux; paperassier; paumé; pédant;
        pénible; piètre; pitoyable; pointilleux; poussif; présomptueux; prétentieux; procédurier; prohibitif;
        querelleur; racoleur; rancunier; récidiviste; reprochable; répugnant; retors; revêche; révoltant;
        ridicule; ringard; risible; rusé; saboté; sans-gêne; scandaleux; sidérant; sournois; surréaliste;
        tatillon; têtu; torché; trompeur; tyrannique; vénal; vicieux; vindicatif; vulgaire;
        """

    /// Nouns that criticise where they are said of somebody.
    static let nouns = """
        amateur; atermoiement; avarice; bazar; bêtise; bévue; blaireau; boulette; bourde; bricolage; brouillon;
        bureaucrate; cachotterie; couac; cow-boy; cynisme; déloyauté; dérobade; déroute; duperie; égoïsme;
        embrouille; esquive; faussaire; faux-fuyant; favoritisme; flemme; gaffe; girouette; gribouillage;
        grossièreté; ignorant; incapable; incompétence; ingratitude; laisser-aller; laxisme; loupé; maladresse;
        malveillance; malversation; manigance; médiocrité; mensonge; mollesse; négligence; nonchalance;
        opportuniste; parasite; paresse; pillard; rafistolage; ratage; raté; reculade; rigolo; sabotage;
        supercherie; tâcheron; tergiversation; toupet; usurpateur; vandale; vermine; voleur;
        """

    /// Adverbs that criticise where they are said of somebody's work.
    static let adverbs = """
        abusivement; anormalement; approximativement; bêtement; brutalement; cavalièrement; déloyalement;
        désespérément; effrontément; frauduleusement; grossièrement; honteusement; impunément; inutilement;
        lamentablement; lentement; mal; maladroitement; malhonnêtement; médiocrement; mollement; négligemment;
        odieusement; paresseusement; pitoyablement; scandaleusement; sciemment; sournoisement; stupidement;
        vaguement; vainement;
        """

    /// Expressions that criticise where they are said of somebody.
    static let expressions = """
        à côté de la plaque; à côté de ses pompes; à des années-lumière; à éviter; à fuir; à l'arrache;
        à l'aveuglette; à l'ouest; à la masse; à la ramasse; à la rue; à la traîne; absence de professionnalisme;
        absence de rigueur; absence de sérieux; attitude inacceptable; au doigt mouillé; au lance-pierre;
        au petit bonheur; au petit bonheur la chance; autoproclamé; aux fraises; belle promesse; belles paroles;
        bien trop lent; bourré d'erreurs; bourré de fautes; bras ballants; complètement dépassé;
        complètement perdu; comportement inadmissible; coup bas; coup de fusil; dans les choux;
        de bric et de broc; de mauvaise foi; de mauvaise volonté; défaut de conseil; dépassé par la situation;
        dépassé par les événements; deux poids deux mesures; double jeu; double langage; drôle de méthode;
        en dilettante; en roue libre; encore en retard; erreur de débutant; erreur grossière; fausse promesse;
        faute grossière; homme de paille; hors d'état de travailler; jamais à l'heure; jamais content;
        jamais disponible; jamais joignable; jamais là; la moindre compétence; la moindre rigueur;
        le dernier des derniers; loin d'être fiable; loin d'être sérieux; loin d'être un modèle;
        manque d'honnêteté; manque d'implication; manque de compétence; manque de correction;
        manque de professionnalisme; manque de réactivité; manque de respect; manque de rigueur;
        manque de sérieux; manque de soin; manque de transparence; mauvais conseil; mauvais service;
        mauvais travail; mauvaise excuse; mauvaise gestion; mauvaise réputation; méthode douteuse;
        moins compétent; moins fiable; moins réactif; moins regardant; moins scrupuleux; moins sérieux;
        n'importe quoi; niveau de débutant; pas à la hauteur; pas brillant; pas compétent; pas doué; pas fameux;
        pas fiable; pas honnête; pas malin; pas professionnel; pas réactif; pas sérieux; pas terrible;
        pas très fiable; pas très honnête; pas très professionnel; pas très réactif; pas très sérieux;
        peu aimable; peu commode; peu compétent; peu coopératif; peu courtois; peu crédible; peu délicat;
        peu efficace; peu fiable; peu fréquentable; peu honnête; peu impliqué; peu professionnel; peu réactif;
        peu regardant; peu rigoureux; peu scrupuleux; peu sérieux; peu soigné; peu soigneux; peu soucieux;
        pratique discutable; pratique douteuse; prétendu spécialiste; promesse non tenue; réputation déplorable;
        sale boulot; sale réputation; sans aucun respect; sans aucun scrupule; sans aucun sérieux;
        sans aucune compétence; sans aucune rigueur; sans gêne; sans professionnalisme; sans respect;
        sans rigueur; sans sérieux; sans soin; soi-disant; totalement dépassé; toujours absent;
        toujours en retard; toujours une excuse; tour de passe-passe; tout et son contraire;
        tout sauf professionnel; tout sauf réactif; tout sauf sérieux; tout sauf un professionnel;
        travail de débutant; trop lent; truffé d'erreurs; truffé de fautes; une fois de plus en retard;
        vaine promesse;
        """

    /// What somebody does, said as criticism in nearly every sentence.
    static let strongVerbs = """
        abandonner le chantier en plein milieu; abuser de la confiance de; abuser de la crédulité de; arnaquer;
        arroser de belles promesses; assommer de frais; avoir le culot de; avoir le front de; avoir le toupet de;
        avoir un poil dans la main; bâcler; baratiner; berner; bidouiller; blouser; botter en touche; bousiller;
        brasser de l'air; brasser du vent; buller; cafouiller; calomnier; casser les pieds de;
        chercher des noises; chercher la petite bête; chicaner; cochonner; couillonner; couler la copropriété;
        débiter des âneries; dénigrer; dépasser les bornes; dévaster le logement; dire n'importe quoi;
        disparaître dans la nature; duper; embobiner; empoisonner la vie de; enfiler des perles; enfumer;
        entuber; envoyer balader; envoyer bouler; envoyer paître; envoyer promener; ergoter; escroquer;
        être à côté de la plaque; extorquer; facturer du vent; faire à moitié; faire cracher au bassinet;
        faire du chantage; faire du mauvais travail; faire faux bond; faire la morte; faire la sourde oreille;
        faire le minimum syndical; faire le mort; faire les choses à moitié; faire n'importe comment;
        faire n'importe quoi; faire preuve d'amateurisme; faire preuve d'incompétence; faire preuve de laxisme;
        faire preuve de mauvaise foi; faire preuve de mauvaise volonté; faire preuve de négligence;
        faire régner la terreur; faire tourner en bourrique; faire tout de travers; faire un travail de cochon;
        filouter; flemmarder; flouer; foirer; foutre en l'air; foutre le bordel; gérer n'importe comment;
        gérer par-dessus la jambe; glander; glandouiller; gonfler la facture; gonfler les factures;
        gonfler les prix; gougnafer; gruger; harceler; injurier; jouer avec les nerfs de; jouer double jeu;
        jouer la montre; jouer les abonnés absents; jouer les morts; laisser choir; laisser croupir;
        laisser en plan; laisser en rade; laisser moisir; laisser pourrir; laisser pourrir la situation;
        laisser tomber ses clients; laisser tout partir à vau-l'eau; laisser traîner; lambiner; lanterner;
        magouiller; manger à tous les râteliers; manquer à sa parole; marcher sur la tête; massacrer le travail;
        mener en bateau; mener par le bout du nez; mentir comme un arracheur de dents; mentir effrontément;
        mentir par omission; merder; mettre de la mauvaise volonté; mettre des bâtons dans les roues;
        mettre la pagaille; mettre le bazar; n'avoir rien à faire de; n'en avoir rien à faire;
        n'en avoir rien à fiche; n'être bon à rien; n'y comprendre rien; n'y connaître rien;
        ne pas connaître son métier; ne pas être à la hauteur; ne pas être fichu de; ne pas être foutu de;
        ne pas faire son travail; ne pas lever le petit doigt; ne pas s'embarrasser de scrupules;
        ne pas savoir travailler; ne pas se casser la tête; ne pas se fouler; ne pas tenir parole;
        ne pas tenir ses promesses; ne pas valoir mieux; ne pas valoir un clou; ne rien comprendre à;
        ne rien connaître à; ne rien faire de ses journées; ne savoir rien faire; noyer le poisson;
        oser prétendre; partir avec l'acompte; partir avec la caisse; passer les bornes; peigner la girafe;
        perdre les pédales; péter les plombs; pigeonner; pinailler; pipeauter; planter ses clients; plumer;
        pondre un torchon; poser un lapin; pourrir la vie de; pousser le bouchon; pousser mémé dans les orties;
        prendre à la légère; prendre de haut; prendre pour des idiots; prendre pour des imbéciles;
        prendre pour des pigeons; prendre pour des vaches à lait; prendre ses clients pour;
        profiter de la faiblesse de; profiter de la naïveté de; promettre la lune; promettre monts et merveilles;
        raccrocher au nez; racketter; raconter des bobards; raconter des salades; raconter n'importe quoi;
        rançonner; rejeter la faute sur; renvoyer la balle; retourner sa veste; revenir sur sa parole;
        rouler dans la farine; roupiller; ruiner la réputation de; s'asseoir sur; s'en battre l'œil; s'en ficher;
        s'en foutre; s'en laver les mains; s'en mettre plein les poches; s'en moquer; s'engraisser sur le dos de;
        s'enrichir sur le dos de; saboter; saccager; sagouiner; saloper; se cacher derrière;
        se cacher derrière son petit doigt; se comporter comme un voyou; se comporter en terrain conquis;
        se croire au-dessus des lois; se croire tout permis; se décharger sur; se défausser; se défiler;
        se dérober à ses obligations; se donner en spectacle; se ficher de; se ficher de la tête de;
        se ficher du monde; se foutre de; se foutre de la gueule de; se foutre du monde; se la couler douce;
        se moquer de; se moquer du monde; se payer la tête de; se planter en beauté;
        se planter sur toute la ligne; se prendre les pieds dans le tapis; se remplir les poches;
        se renvoyer la balle; se rouler les pouces; se sucrer; se tirer avec la caisse; se tourner les pouces;
        se volatiliser avec; semer la pagaille; semer la zizanie; surfacturer; tenir un double langage;
        tirer au flanc; torchonner; tourner autour du pot; tout faire de travers; traîner des pieds;
        traîner les pieds; traiter de haut; traiter par-dessus la jambe; travailler à la va-vite;
        travailler comme un cochon; travailler comme un pied; travailler n'importe comment; tricher;
        tromper la confiance de; trouver toujours une excuse; truander; vandaliser; vivre aux crochets de;
        vivre sur le dos de;
        """

    /// What somebody does, said as criticism where the subject is one of the targets.
    static let weakVerbs = """
        abuser de; accumuler les erreurs; accumuler les retards; bloquer le dossier; brader;
        briller par son absence; commettre une faute; cumuler les fautes; dormir sur les dossiers;
        égarer le dossier; estamper; faillir à sa mission; faire des siennes; faire perdre de l'argent;
        faire perdre du temps; faire semblant de; faire une boulette; insulter; inventer; laisser à désirer;
        laisser dégénérer; laisser dormir; laisser se dégrader; mal calculer; mal conseiller; mal entretenir;
        mal exécuter; mal faire; mal gérer; mal informer; mal monter; mal poser; mal rédiger; mal renseigner;
        mal répondre; mal s'y prendre; mal suivre; mal travailler; manquer à ses devoirs;
        manquer à ses obligations; manquer de méthode; manquer de professionnalisme; manquer de réactivité;
        manquer de respect; manquer de rigueur; manquer de sérieux; manquer de soin; mentir; mépriser;
        multiplier les erreurs; multiplier les excuses; multiplier les retards; ne rien comprendre; négliger;
        passer son temps à; patauger; perdre le dossier; promettre sans tenir; rechigner à; renâcler à;
        s'embrouiller; s'emmêler les pinceaux; se désintéresser de; se mélanger les pinceaux;
        se plaindre de tout; se plaindre sans cesse; se planter; se retrancher derrière; tergiverser;
        tourner en rond;
        """
}
