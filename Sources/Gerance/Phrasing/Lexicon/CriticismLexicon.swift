/// The words of criticism, in their base form, divided by semicolons.
enum CriticismLexicon {
    /// Criticism in nearly every sentence.
    static let strong = """
        à deux balles; à fuir comme la peste; à la con; à la diable; à la gomme; à la manque;
        à la mords-moi-le-nœud; à la noix; à la petite semaine; à la va-comme-je-te-pousse; à la va-vite; abject;
        abominable; abruti; acariâtre; affabulateur; affligeant; ahuri; aigrefin; aigri; amateurisme;
        amateurisme crasse; âne bâté; ânerie; apathique; apprenti sorcier; âpre au gain; archinul;
        armée mexicaine; arnaque; arnaqueur; arriviste; arrogance; arrogant; artisan du dimanche;
        as de l'esquive; attrape-couillon; attrape-gogo; attrape-nigaud; au-dessous de tout; aux abonnés absents;
        avocaillon; bâclage; bâclé; bâcleur; baliverne; bande d'amateurs; bande d'escrocs; bande d'incapables;
        bande de bras cassés; bande de charlots; bande de clowns; bande de guignols; bandit; baobab dans la main;
        baratin; baratineur; beau parleur; benêt; béni-oui-oui; bérézina; bête à manger du foin;
        bête comme ses pieds; bête et méchant; bidouillage; bidouillé; bidouilleur; billevesée; blâmable;
        bluffeur; bobard; bon à rien; boniment; bonimenteur; bonne à rien; bordel; bouché à l'émeri; bouffon;
        bouffonnerie; boulot d'amateur; boulot de cochon; boulot de sagouin; boulot salopé; bourricot; bourrin;
        bouseux; bousillage; bousilleur; boxon; braillard; branleur; branque; branquignol; branquignole;
        bras cassé; bras-cassé; brasseur d'air; brasseur de vent; brebis galeuse; bricoleur du dimanche; brigand;
        butor; c'est du vol; c'est honteux; c'est n'importe quoi; cafouillage; cafouilleur; cafouilleux;
        calamité; calamiteux; calembredaine; calomniateur; camelote; canaille; cancre; capharnaüm;
        caractère de cochon; caractériel; carambouille; carambouilleur; cas social; casse-bonbons;
        casse-couilles; casse-pieds; cassos; catastrophe ambulante; champion de l'excuse;
        champion du monde de l'excuse; chantage odieux; charlatan; charlatanisme; chiant; chicaneur; chicanier;
        chienlit; chieur; cinglé; clodo; clown; clownerie; cochonné; cochonnerie; colérique; combinard;
        combine louche; comme des cochons; comme des malpropres; comme un cochon; comme un malpropre;
        comme un manche; comme un pied; comme un sagouin; comme une patate; comme une savate; con;
        con comme ses pieds; con comme un balai; condescendance; condescendant; connard; connasse; connerie;
        consternant; copinage; cossard; couard; couillon; coup fourré; coup tordu; cour des miracles; cradingue;
        crapule; crapulerie; crapuleux; crétin; crétinerie; crevure; cul-terreux; culot monstre;
        culot phénoménal; culotté; cupide; cupidité; d'opérette; d'une incompétence; d'une lenteur;
        d'une malhonnêteté; d'une mauvaise foi; d'une nullité; de bas étage; de carnaval; de l'amateurisme;
        de l'arnaque; de l'esbroufe; de l'escroquerie; de l'escroquerie pure; de l'incompétence;
        de la fumisterie; de la malhonnêteté; de la rigolade; de merde; de mes deux; de pacotille;
        de quatre sous; de seconde zone; de troisième zone; débile; dédaigneux; dégénéré; dégueulasse;
        dénué de scrupules; dépourvu de scrupules; désastre complet; désespérant; désinvolte; désinvolture;
        despote; despotique; détestable; deux de tension; deux mains gauches; dictateur; digne d'un amateur;
        digne d'un débutant; digne des pieds nickelés; dilettante; dilettantisme; dingo;
        doigts de pied en éventail; donneur de leçons; drôle d'oiseau; drôle de zèbre; du foutage de gueule;
        du grand n'importe quoi; du n'importe quoi; du pipeau; effronté; effronterie; éhonté;
        électricien du dimanche; embobineur; embrouillamini; embrouilleur; emmerdeur; emmerdeuse;
        empêcheur de tourner en rond; empoté; en dépit du bon sens; en dessous de tout; en-dessous de tout;
        énergumène; enfoiré; enfumage; enfumeur; enjôleur; enquiquinant; enquiquineur; entourloupe;
        équipe d'amateurs; équipe d'incapables; équipe de branquignols; équipe de bras cassés; équipe de clowns;
        ergoteur; esbroufe; esbroufeur; esclavagiste; escroc; escroc notoire; exaspérant; exécrable;
        expert du dimanche; exploiteur; facture salée; fadaise; fainéant; fainéantise; fanfaron; farceur;
        fauteur de troubles; faux cul; faux derche; faux frère; faux jeton; faux-cul; fayot; feignant; feignasse;
        fiasco; fieffé; filou; filouterie; fine équipe; flemmard; flemmardise; foirade; foire d'empoigne;
        foireux; folle furieuse; forban; fort en gueule; fou à lier; fou furieux; fourbe; fourberie;
        foutage de gueule; foutaise; fouteur de merde; foutoir; frimeur; fripouille; fripouillerie; fumiste;
        fumisterie; gabegie; gâchis; gaffeur; galapiat; gangster; geignard; gestionnaire du dimanche; glandeur;
        glandouilleur; glandu; godiche; goret; gougnafier; goujat; goujaterie; grand bazar; grand cirque;
        grande gueule; gratte-papier; gredin; grincheux; grippe-sou; gros dégueulasse; gros porc; grotesque;
        gueulard; guignol; guignolade; guignolerie; hâbleur; harceleur; hargneux; harpie; hautain;
        honte de la profession; honteux; hurluberlu; hypocrisie; hypocrite; idiot; ignare; ignoble;
        ignorance crasse; imbécile; imbécillité; imbu de lui-même; imbu de sa personne; immonde individu;
        impardonnable; impéritie; impoli; impolitesse; imposteur; imposture; impudence; impudent; inadmissible;
        incapable notoire; incapable patenté; incompétence crasse; incompétence manifeste; incompétence notoire;
        incompétent; inconséquence; inconséquent; incurie; indéfendable; indélicat; indélicatesse;
        indigne d'un professionnel; indigne de confiance; indigne de la profession; inepte; ineptie;
        inertie coupable; inexcusable; infâme; infréquentable; innommable; inqualifiable; insolence; insolent;
        irascible; irrespectueux; irresponsabilité; irresponsable; ivrogne; j'm'en-foutiste; je-sais-tout;
        jean-foutre; joyeux bazar; la honte de la profession; lâcheur; lambin; lamentable; langue de bois;
        langue de vipère; lascar; laxisme coupable; le dindon de la farce; lèche-bottes; légèreté coupable;
        lenteur d'escargot; locataire à fuir; locataire de malheur; locataire indésirable; locataire infect;
        locataire pourri; loubard; lourdingue; loustic; lymphatique; m'as-tu-vu; maçon du dimanche; maffieux;
        mafieux; magouillage; magouille; magouilleur; magouilleux; mal dégrossi; mal élevé; mal embouché;
        mal intentionné; mal léché; mal luné; malandrin; malappris; malfaisant; malfrat; malhonnête;
        malhonnêteté; malintentionné; malotru; malpoli; manipulateur; marchand de tapis; marchand de vent;
        margoulin; margoulinage; marlou; mascarade; matamore; mauvais artisan; mauvais coucheur; mauvais élève;
        mauvais gestionnaire; mauvais joueur; mauvais locataire; mauvais payeur; mauvais plaisant;
        mauvais prestataire; mauvais professionnel; mauvaise foi crasse; mauvaise foi évidente;
        mauvaise foi manifeste; mauvaise graine; mauvaise langue; mauvaise volonté; médisant; mégère;
        même pas fichu de; menteur; menteur invétéré; menteur patenté; méprisable; méprisant; merde; merdier;
        merdique; mesquin; mesquinerie; mielleux; minable; miroir aux alouettes; moins que rien; mollasson;
        mollusque; mou du genou; mufle; muflerie; mytho; mythomane; n'importe comment; nase; naufrage complet;
        naze; négligence coupable; négligence crasse; négrier; ni fait ni à faire; ni fait, ni à faire; niais;
        nid à problèmes; nigaud; note salée; nuisance ambulante; nul à chier; nul de chez nul; nullard;
        nullissime; nunuche; obséquieux; odieux; oiseau de malheur; olibrius; outrecuidance; outrecuidant;
        pagaïe; pagaille; panier de crabes; pantalonnade; par-dessous la jambe; par-dessus la jambe;
        parasite social; paresseux; parodie; parole en l'air; pas digne d'un professionnel;
        pas digne de confiance; pas fichu de; pas foutu de; pas fute-fute; pas même capable de;
        pas très catholique; pas très finaud; pas très futé; pas un cadeau; pas une lumière; pauvre type; pécore;
        pédant; peigne-cul; peintre du dimanche; perfide; perfidie; pervers; pétaudière; petit chef;
        peu recommandable; peu reluisant; pied nickelé; piège à cons; pinailleur; pingre; pipeau; pipoteur;
        pique-assiette; pire agence; pire artisan; pire entreprise; pire locataire; pire prestataire;
        pire syndic; pitoyable; pitre; pitrerie; plaie ambulante; plaisantin; planqué; pleurnichard;
        pleurnicheur; pleutre; plombier du dimanche; plouc; pochetron; poil dans la main; poivrot; poltron;
        pomme pourrie; poudre aux yeux; poudre de perlimpinpin; pourrave; pousse-au-crime; présomptueux;
        prétentieux; pris pour des imbéciles; pris pour des pigeons; pris pour un pigeon; procédurier;
        procédurier invétéré; profiteur; promesse d'ivrogne; promesse de gascon; propre à rien; pseudo-artisan;
        pseudo-expert; pseudo-professionnel; pseudo-spécialiste; psychopathe; pure escroquerie; quel culot;
        quel scandale; quel toupet; rabat-joie; racaille; racket; racketteur; radin; radinerie; râleur; ramassis;
        ramassis d'incapables; rançonneur; rancunier; rapacité; rapiat; relou; requin; resquilleur; révoltant;
        rien dans la tête; ripou; risible; roi de l'embrouille; roi de la magouille; roi du baratin; ronchon;
        rond-de-cuir; rouspéteur; rustre; saboté; saboteur; sac à embrouilles; sac de nœuds; sacré culot;
        sacré toupet; sadique; sagouin; salaud; sale bonhomme; sale bonne femme; sale coup; sale gosse;
        sale type; saligaud; salopard; salopé; saloperie; sangsue; sans aucune parole; sans foi ni loi;
        sans foi, ni loi; sans parole; sans queue ni tête; sans scrupule; sans scrupules; sans vergogne;
        sans-gêne; scandaleux; scribouillard; semeur de zizanie; simple d'esprit; simplet; simulacre;
        sinistre individu; sinistre personnage; sociopathe; soi-disant expert; soi-disant professionnel;
        soi-disant spécialiste; sornette; soudard; souillon; soûlard; sous-fifre; syndic du dimanche; taré;
        tartarin; tartuffe; tartufferie; teigneux; tête à claques; tête brûlée; tête de cochon; tête de lard;
        tête de linotte; tête de mule; tête en l'air; tire-au-cul; tire-au-flanc; tocard; toquard; tortionnaire;
        tout juste bon à; tout sauf compétent; tout sauf honnête; traînard; traître; traîtrise;
        travail d'amateur; travail de branquignol; travail de cochon; travail de goret; travail de gougnafier;
        travail de porc; travail de sagouin; travail de sape; tricherie; tricheur; triste individu; triste sire;
        trouble-fête; truand; tyran; tyrannique; ubuesque; un culot monstre; un vrai scandale; une honte;
        une plaisanterie de mauvais goût; une vraie honte; usine à excuses; usurier; vampire; vantard; vaurien;
        vautour; vénal; vénalité; vendeur de rêve; vendeur de vent; véreux; véritable escroquerie;
        véritable scandale; vol manifeste; vol organisé; vol pur et simple; volonté de nuire; voyou; voyoucratie;
        vrai bazar; vrai cirque; vrai souk; zéro compétence; zéro pointé; zéro professionnalisme;
        zéro réactivité; zéro respect; zéro sérieux; zigoto; zonard; zouave; zozo;
        """

    /// Adjectives that criticise where they are said of somebody.
    static let adjectives = """
        aberrant; absent; absurde; abusif; affolant; affreux; agaçant; agressif; ahurissant; aléatoire; ambigu;
        amorphe; antipathique; approximatif; archaïque; atroce; autoritaire; avare; avide; bagarreur; bancal;
        belliqueux; bidon; bizarre; bordélique; borné; bousillé; bricolé; brouillon; brutal; bruyant;
        bureaucratique; buté; cachottier; capricieux; cassant; catastrophique; cavalier; cher; chiche; choquant;
        compliqué; condamnable; confus; contestable; corrompu; coupable; crado; crasseux; critiquable; cynique;
        débordé; débutant; décevant; défaillant; dégoûtant; délirant; déloyal; démesuré; dépassé; déplaisant;
        déplorable; dépourvu; désagréable; désastreux; déséquilibré; désorganisé; difficile; discourtois;
        discutable; dissimulateur; distant; distrait; douteux; édifiant; effarant; effroyable; égoïste; endormi;
        énervant; entêté; envahissant; épouvantable; erroné; étourdi; évasif; excessif; exorbitant; expéditif;
        faible; fallacieux; fantaisiste; farfelu; fatigant; fautif; faux; flou; fou; fouillis; fuyant; gâché;
        gauche; gonflé; gourmand; grossier; hallucinant; hasardeux; horrible; hostile; ignorant; imbuvable;
        imprécis; imprévisible; improductif; imprudent; inacceptable; inactif; inapte; incapable; incohérent;
        incommode; incomplet; inconscient; incontrôlable; inculte; indécent; indifférent; indigne; indisponible;
        inefficace; inégal; inélégant; inexistant; inexpérimenté; infernal; inflexible; ingérable; ingrat;
        injoignable; inopérant; insensible; insistant; insouciant; instable; insuffisant; insupportable;
        interminable; intolérable; intransigeant; intrusif; inutile; invivable; invraisemblable; irrégulier;
        jaloux; largué; laxiste; lent; limité; long; louche; loupé; lunaire; lunatique; mal; mal fichu;
        maladroit; malhabile; malpropre; malsain; malveillant; maniaque; massacré; mauvais; médiocre; menaçant;
        mensonger; mou; navrant; négligé; négligent; novice; nuisible; nul; obtus; ombrageux; opaque;
        opportuniste; oublieux; paperassier; passif; paumé; pénible; perdu; piètre; pointilleux; poussiéreux;
        poussif; précipité; prohibitif; querelleur; racoleur; rafistolé; raté; récidiviste; regrettable;
        reprochable; répugnant; retardataire; retors; revêche; ridicule; rigide; ringard; rusé; sale; sauvage;
        sidérant; sommaire; sournois; stupéfiant; submergé; superficiel; surréaliste; susceptible; suspect;
        tardif; tatillon; têtu; torché; tordu; toxique; trompeur; trouble; usant; vicieux; vieillot; vindicatif;
        violent; vulgaire;
        """

    /// Nouns that criticise where they are said of somebody.
    static let nouns = """
        aberration; absurdité; agressivité; amateur; approximation; atermoiement; avarice; bazar; bêtise; bévue;
        blague; blaireau; boulet; boulette; bourde; bricolage; brouillon; brutalité; bureaucrate; cachotterie;
        calvaire; carence; casseur; catastrophe; cauchemar; champ de foire; chantier; cirque; combine; comédie;
        comique; couac; cow-boy; crasse; culot; cynisme; débâcle; débutant; décharge; défaillance; délinquant;
        déloyauté; dépotoir; dérobade; déroute; désastre; désorganisation; duperie; égoïsme; embrouille; enfer;
        énormité; escroquerie; esquive; faiblesse; fantôme; farce; faussaire; faux-fuyant; favoritisme; fêtard;
        fléau; flemme; fraudeur; gaffe; gag; girouette; gribouillage; grossièreté; ignorant; improvisation;
        inaction; incapable; incompétence; indifférence; inertie; ingratitude; insuffisance; lacune;
        laisser-aller; laxisme; légèreté; lenteur; loupé; maladresse; malveillance; malversation; manigance;
        manquement; manœuvre; médiocrité; mensonge; mépris; mollesse; naufrage; négligence; nonchalance; novice;
        opacité; opportuniste; parasite; paresse; passivité; personnage; peste; pillard; pirate; plaie;
        plaisanterie; porcherie; rafistolage; ratage; raté; reculade; retardataire; rigolo; sabotage; saleté;
        sottise; souk; spécimen; supercherie; surfacturation; tâcheron; taudis; tergiversation; torchon; toupet;
        touriste; tromperie; usine à gaz; usurpateur; vandale; vermine; vol; voleur;
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
        à bout de souffle; à côté de la plaque; à côté de ses pompes; à des années-lumière; à éviter; à fuir;
        à l'arrache; à l'aveugle; à l'aveuglette; à l'ouest; à la hâte; à la masse; à la peine; à la ramasse;
        à la rue; à la traîne; absence de professionnalisme; absence de rigueur; absence de sérieux;
        attitude inacceptable; au doigt mouillé; au lance-pierre; au petit bonheur; au petit bonheur la chance;
        au rabais; autoproclamé; aux fraises; beaucoup trop cher; belle promesse; belles paroles; bien trop lent;
        bourré d'erreurs; bourré de fautes; bras ballants; complètement dépassé; complètement perdu;
        comportement inadmissible; coup bas; coup de fusil; d'un autre âge; dans la lune; dans le flou;
        dans les choux; de bric et de broc; de mauvaise foi; de mauvaise humeur; de mauvaise qualité;
        de mauvaise volonté; de piètre qualité; de travers; défaut de conseil; dépassé par la situation;
        dépassé par les événements; deux poids deux mesures; double jeu; double langage; drôle de méthode;
        en dilettante; en pleine débandade; en roue libre; en vrac; encore en retard; erreur de débutant;
        erreur grossière; excuse bidon; fausse promesse; faute grossière; homme de paille;
        hors d'état de travailler; hors de prix; hors sol; jamais à l'heure; jamais content; jamais disponible;
        jamais joignable; jamais là; la moindre compétence; la moindre rigueur; le dernier des derniers;
        loin d'être fiable; loin d'être sérieux; loin d'être un modèle; manque d'honnêteté; manque d'implication;
        manque de compétence; manque de correction; manque de professionnalisme; manque de réactivité;
        manque de respect; manque de rigueur; manque de sérieux; manque de soin; manque de transparence;
        mauvais calcul; mauvais conseil; mauvais service; mauvais travail; mauvaise excuse; mauvaise gestion;
        mauvaise presse; mauvaise réputation; méthode douteuse; moins compétent; moins fiable; moins réactif;
        moins regardant; moins scrupuleux; moins sérieux; n'importe quoi; niveau de débutant; pas à la hauteur;
        pas au niveau; pas brillant; pas clair; pas compétent; pas correct; pas doué; pas fameux; pas fiable;
        pas honnête; pas malin; pas net; pas professionnel; pas réactif; pas sérieux; pas terrible;
        pas très fiable; pas très honnête; pas très professionnel; pas très réactif; pas très sérieux;
        peu agréable; peu aimable; peu clair; peu commode; peu compétent; peu coopératif; peu courtois;
        peu crédible; peu délicat; peu disponible; peu efficace; peu fiable; peu fréquentable; peu honnête;
        peu impliqué; peu professionnel; peu réactif; peu regardant; peu rigoureux; peu scrupuleux; peu sérieux;
        peu soigné; peu soigneux; peu soucieux; porté disparu; portée disparue; pratique discutable;
        pratique douteuse; prétendu spécialiste; promesse non tenue; réputation déplorable; sale boulot;
        sale réputation; sans aucun respect; sans aucun scrupule; sans aucun sérieux; sans aucune compétence;
        sans aucune rigueur; sans conviction; sans gêne; sans intérêt; sans méthode; sans professionnalisme;
        sans respect; sans rigueur; sans sérieux; sans soin; soi-disant; totalement dépassé; toujours absent;
        toujours en retard; toujours une excuse; tour de passe-passe; tout et son contraire;
        tout sauf professionnel; tout sauf réactif; tout sauf sérieux; tout sauf un professionnel;
        travail de débutant; trop cher; trop gourmand; trop léger; trop lent; truffé d'erreurs; truffé de fautes;
        une fois de plus en retard; vaine promesse;
        """

    /// What somebody does, said as criticism in nearly every sentence.
    static let strongVerbs = """
        abandonner le chantier en plein milieu; abuser de la confiance de; abuser de la crédulité de; arnaquer;
        arroser de belles promesses; assommer de frais; avoir la flemme; avoir le culot de; avoir le front de;
        avoir le toupet de; avoir un poil dans la main; bâcler; baratiner; berner; bidouiller; blouser;
        botter en touche; bousiller; brasser de l'air; brasser du vent; buller; cafouiller; calomnier;
        casser les pieds de; chercher des noises; chercher la petite bête; chicaner; cochonner; couillonner;
        couler la copropriété; débiter des âneries; dénigrer; dépasser les bornes; dévaster le logement;
        dire n'importe quoi; disparaître dans la nature; duper; embobiner; empoisonner la vie de;
        enfiler des perles; enfumer; entuber; envoyer balader; envoyer bouler; envoyer paître; envoyer promener;
        ergoter; escroquer; être à côté de la plaque; extorquer; facturer du vent; faire à moitié;
        faire cracher au bassinet; faire du chantage; faire du mauvais travail; faire faux bond; faire la morte;
        faire la sourde oreille; faire le minimum syndical; faire le mort; faire les choses à moitié;
        faire n'importe comment; faire n'importe quoi; faire preuve d'amateurisme; faire preuve d'incompétence;
        faire preuve de laxisme; faire preuve de mauvaise foi; faire preuve de mauvaise volonté;
        faire preuve de négligence; faire régner la terreur; faire tourner en bourrique; faire tout de travers;
        faire un travail de cochon; filouter; flemmarder; flouer; foirer; foutre en l'air; foutre le bordel;
        gérer n'importe comment; gérer par-dessus la jambe; glander; glandouiller; gonfler la facture;
        gonfler les factures; gonfler les prix; gougnafer; gruger; harceler; injurier; insulter;
        jouer avec les nerfs de; jouer double jeu; jouer la montre; jouer les abonnés absents; jouer les morts;
        laisser choir; laisser croupir; laisser en plan; laisser en rade; laisser moisir; laisser pourrir;
        laisser pourrir la situation; laisser tomber ses clients; laisser tout partir à vau-l'eau;
        laisser traîner; lambiner; lanterner; magouiller; manger à tous les râteliers; manquer à sa parole;
        marcher sur la tête; massacrer le travail; mener en bateau; mener par le bout du nez; mentir;
        mentir comme un arracheur de dents; mentir effrontément; mentir par omission; mépriser; merder;
        mettre de la mauvaise volonté; mettre des bâtons dans les roues; mettre la pagaille; mettre le bazar;
        n'avoir rien à faire de; n'en avoir rien à faire; n'en avoir rien à fiche; n'être bon à rien;
        n'y comprendre rien; n'y connaître rien; ne pas connaître son métier; ne pas être à la hauteur;
        ne pas être fichu de; ne pas être foutu de; ne pas faire son travail; ne pas lever le petit doigt;
        ne pas s'embarrasser de scrupules; ne pas savoir travailler; ne pas se casser la tête; ne pas se fouler;
        ne pas tenir parole; ne pas tenir ses promesses; ne pas valoir mieux; ne pas valoir un clou;
        ne rien comprendre à; ne rien connaître à; ne rien faire de ses journées; ne savoir rien faire;
        noyer le poisson; oser prétendre; partir avec l'acompte; partir avec la caisse; passer les bornes;
        peigner la girafe; perdre les pédales; péter les plombs; pigeonner; pinailler; pipeauter;
        planter ses clients; plumer; pondre un torchon; poser un lapin; pourrir la vie de; pousser le bouchon;
        pousser mémé dans les orties; prendre à la légère; prendre de haut; prendre pour des idiots;
        prendre pour des imbéciles; prendre pour des pigeons; prendre pour des vaches à lait;
        prendre ses clients pour; profiter de la faiblesse de; profiter de la naïveté de; promettre la lune;
        promettre monts et merveilles; raccrocher au nez; racketter; raconter des bobards; raconter des salades;
        raconter n'importe quoi; rançonner; rejeter la faute sur; renvoyer la balle; retourner sa veste;
        revenir sur sa parole; rouler dans la farine; roupiller; ruiner la réputation de; s'asseoir sur;
        s'en battre l'œil; s'en ficher; s'en foutre; s'en laver les mains; s'en mettre plein les poches;
        s'en moquer; s'engraisser sur le dos de; s'enrichir sur le dos de; saboter; saccager; sagouiner; saloper;
        se cacher derrière; se cacher derrière son petit doigt; se comporter comme un voyou;
        se comporter en terrain conquis; se croire au-dessus des lois; se croire tout permis; se décharger sur;
        se défausser; se défiler; se dérober à ses obligations; se donner en spectacle; se ficher de;
        se ficher de la tête de; se ficher du monde; se foutre de; se foutre de la gueule de; se foutre du monde;
        se la couler douce; se moquer de; se moquer du monde; se payer la tête de; se planter en beauté;
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
        abandonner; abîmer; abuser de; accumuler les erreurs; accumuler les retards; agresser; atermoyer;
        avoir bon dos; avoir tout faux; bloquer le dossier; brader; bricoler; briller par son absence; cacher;
        carotter; casser; commettre une erreur; commettre une faute; confondre; coûter les yeux de la tête;
        coûter une fortune; crier; critiquer; cumuler les fautes; décevoir; dégrader; délaisser;
        démarcher dans le dos de; déranger; détériorer; détourner; dissimuler; dormir sur les dossiers;
        égarer le dossier; éluder; en faire une affaire d'état; enjoliver; esquiver; estamper; être dépassé;
        exagérer; faillir à; faillir à sa mission; faire des promesses; faire des siennes; faire la loi;
        faire la pluie et le beau temps; faire perdre de l'argent; faire perdre du temps; faire semblant de;
        faire traîner; faire une boulette; faire une bourde; feinter; gâcher; gaspiller; gêner; hurler; ignorer;
        improviser; intimider; inventer; laisser à désirer; laisser à l'abandon; laisser courir;
        laisser dégénérer; laisser dormir; laisser filer; laisser passer; laisser se dégrader; louper; louvoyer;
        mal calculer; mal conseiller; mal entretenir; mal exécuter; mal faire; mal gérer; mal informer;
        mal monter; mal poser; mal rédiger; mal renseigner; mal répondre; mal s'y prendre; mal suivre;
        mal travailler; manipuler; manquer à ses devoirs; manquer à ses obligations; manquer de méthode;
        manquer de professionnalisme; manquer de réactivité; manquer de respect; manquer de rigueur;
        manquer de sérieux; manquer de soin; matraquer; menacer; multiplier les erreurs; multiplier les excuses;
        multiplier les retards; ne jamais rappeler; ne jamais répondre; ne jamais venir; ne pas assurer;
        ne pas être capable de; ne pas faire; ne pas maîtriser; ne pas rappeler; ne pas répondre;
        ne pas respecter; ne pas savoir; ne pas se déplacer; ne pas suivre; ne pas tenir compte de; ne pas venir;
        ne plus répondre; ne rien comprendre; ne rien faire; ne rien suivre; ne rien transmettre;
        ne rien vérifier; ne servir à rien; négliger; omettre; omettre de; oublier; oublier de;
        passer son temps à; patauger; perdre le dossier; perdre pied; piétiner; prétendre; prétexter;
        profiter de; promettre sans tenir; rafistoler; ramer; rater; rechigner; rechigner à; réclamer sans arrêt;
        refuser tout dialogue; renâcler; renâcler à; rouler; s'embrouiller; s'emmêler les pinceaux;
        s'y prendre mal; salir; se contenter de; se débarrasser de; se désintéresser de; se faire attendre;
        se faire prier; se fouler la rate; se mélanger les pinceaux; se perdre dans; se plaindre de tout;
        se plaindre sans cesse; se planter; se prendre pour; se réfugier derrière; se reposer sur;
        se retrancher derrière; se tromper; se tromper de; sous-estimer; surestimer; tarder; tarder à;
        tergiverser; tourner en rond; trahir; traîner; tromper; voler;
        """
}
