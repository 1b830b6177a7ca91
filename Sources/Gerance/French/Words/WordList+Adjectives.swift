extension WordList {
    /// Adjectives, in the masculine singular.
    static let adjectives = """
        abandonné abattu abdominal abîmé abject abondant abordable abouti abrégé absent absolu absorbé absous
        abstrait absurde abusif académique accablé accéléré accentué accessible accessoire accidenté accidentel
        acclimaté accompli accordé accoutumé accru accueillant acharné achevé acide acidulé acoustique acquis actif
        actuel adapté additionnel adéquat adhérent adjoint administratif admis adolescent adopté adoré adulte
        adverse aérien aéronautique affaibli affairé affamé affecté affiché affilié affligé affligeant affolant
        affolé affranchi affreux afghan africain agaçant agacé âgé agenouillé aggravé agité agréable agréé agressif
        agricole aguerri ahuri ahurissant aigri aigu aiguisé aimable aimé aîné aisé ajouré ajusté alarmant albanais
        alcoolisé aléatoire alerte algérien alimentaire allégé allemand allergique allié allongé allumé altéré
        alternatif altruiste amaigri amateur ambiant ambigu amélioré aménagé amer américain ami amiable amical
        amoindri amorphe amplifié amputé amusant amusé analogue anarchique ancien ancré andalou anglais angoissé
        animal animé annexe annoncé annuel annulé anonyme anormal antérieur antillais antipathique antique
        antisémite anxieux apaisé apathique apeuré apparent apparenté appauvri appliqué apprécié apprêté apprivoisé
        approfondi approprié approximatif appuyé âpre apte aquatique arabe arable arbitraire arbitral arboré
        archaïque ardent argenté aristocratique armé arqué arrangé arrêté arriéré arrivé arrogant arrondi arrosé
        artificiel artisanal artistique aseptisé asexué asiatique assaisonné assermenté assiégé assigné assis
        assistant associatif associé assombri assorti assoupi assoupli assourdi assouvi assujetti assuré
        astronomique asymétrique atomique atroce attaché attaqué attardé atteint attelé attendri attendu attentif
        attentionné atténué atterré attesté attitré attribué attristé atypique audacieux augmenté auriculaire
        austral australien authentique automatique automatisé automobile autonome autorisé autoritaire auxiliaire
        avancé avantageux avare avarié avéré averti aveugle avide avili avisé avoisinant avoué axé azuré bâché bâclé
        bafoué baigné baissé balancé balayé balisé balnéaire banal bancaire bancal bandé banni baptisé barbelé
        bariolé barré bas basané basé basique basque battu beau belge belliqueux bénéfique bénévole béni bénin bénit
        bête biaisé bidon bienheureux bienvenu bigarré bilatéral biographique biologique bizarre blâmable blanc
        blanchi blasé blessé bleu bleuté blindé blond bloqué blotti boisé bombé bondé bordélique borgne borné
        bosselé botanique bouché bouclé bouffi bouffon bouleversé bourgeois bourré boursier boursouflé bouseux
        branché brave brésilien breton bricolé bridé brillant brisé britannique brodé bronzé brossé brouillé
        brouillon broyé brûlé brumeux brusque brut brutal bruxellois bruyant budgétaire bureaucratique burlesque
        cabossé cabré caché cadencé cadet calcaire calciné calculé calé calibré calme calqué camouflé campé canadien
        canalisé capable capital capitonné capricieux carabiné caractériel caractérisé caractéristique carboné
        carbonisé cardiaque cardinal carié carré carrelé cassant cassé castré catalan catastrophique catholique
        cautionné cavalier cédé ceint célèbre célébré céleste célibataire cellulaire cendré censé censuré central
        centralisé cerné certifié chahuté chaleureux chambré changé chaotique chargé charmé charrié châtié chaud
        chauffé chaussé cher chéri chevronné chiffonné chiffré chinois chirurgical choisi choquant choqué choyé
        chrétien chronique chronologique ciblé cicatrisé cinématographique cinglé cinquième circonscrit
        circonstancié circulaire cisaillé ciselé cité citoyen civil civilisé civique clair clairsemé clandestin
        claqué clarifié classé classique clérical climatique climatisé clinique cloîtré clos clôturé clouté coagulé
        codé cohérent coiffé coincé collatéral collé collectif colonial colonisé coloré combattant combiné comblé
        combustible comique commandé commémoratif commenté commercial commis commode commun communal communautaire
        communiste compact comparable comparatif comparé compassé compatible compensé compétent compétitif
        complémentaire complet complexe complexé complice compliqué composé compréhensible comprimé compris
        compromis comptable compté concassé concédé concentré concerné concerté concis conclu concluant concomitant
        concordant concret concrétisé concurrent condamnable condamné condensé condescendant conditionné conducteur
        conduit confédéré confiant confié confiné confirmé confisqué confit conflictuel confondu conforme
        confortable confronté confus congelé congestionné congolais conique conjoint conjugué connecté connexe connu
        conquis consacré conscient consécutif conseillé conséquent conservateur conservé considérable considéré
        consigné consolé consolidé consommé constant constaté consternant consterné constipé constitué
        constitutionnel construit consultatif consulté contaminé contemporain content contenu contestable contesté
        continental continu contracté contractuel contradictoire contraignant contraint contraire contrariant
        contrarié contrasté contrôlé controversé convaincant convaincu conventionné conventionnel convenu convergent
        converti convoité coopératif coordonné copieux corporel correct correctionnel corrélé correspondant corrigé
        corrompu corsé cosmopolite costumé coté côtier couché coulé coupable coupé couplé courageux courant
        courbaturé courbé couronné court courtois cousu coûteux coutumier couvert craint craquelé crasseux créateur
        créatif crédible créé crénelé crétin creusé crevé criblé criminel crispé critiquable critique critiqué
        croisé croissant crotté cru crucial crucifié cubain cueilli cuirassé cuisiné cuit cuivré culotté cultivé
        culturel cumulé cupide curieux cutané cuvelé cylindrique cynique damné dangereux danois daté débauché débile
        débiteur déblayé débordé déboussolé débutant décaféiné décalé décapité décédé décent décentralisé décerné
        décevant déchaîné décharné déchiffré déchiqueté déchiré déchu décidé décimé décisif déclaré déclenché
        décliné décoiffé décolleté décolonisé décoloré décomposé déconcerté déconnecté déconseillé décontenancé
        décontracté décoré découpé découragé décourageant décousu découvert décrépit décrié décrit décroissant déçu
        dédaigneux dédié dédommagé déductible déduit défaillant défait défavorable défavorisé défectueux défendu
        déficitaire défiguré défini définitif défoncé déformé défraîchi défunt dégagé dégarni dégénéré dégingandé
        dégonflé dégourdi dégoûtant dégoûté dégradé dégueulasse déguisé délabré délaissé délavé délayé délégué
        délétère délibéré délicat délicieux délimité délinquant délirant délivré déloyal démarqué démasqué démesuré
        demeuré démilitarisé démis démocrate démocratique démodé démoli démonté démontré démoralisé démotivé démuni
        dénaturé dénoncé dénoué dentaire dénudé dénué dépareillé départemental dépassé dépaysé dépeint dépendant
        dépité déplacé déplaisant déplié déplorable déployé déporté déposé dépossédé dépouillé dépourvu dépravé
        déprécié déprimé déraciné dérangé déréglé dérivé dernier dérobé dérouté désabusé désaccordé désaffecté
        désagréable désarmé désarticulé désastreux descendant désemparé désenchanté déséquilibré désert déserté
        désertique désespérant désespéré déshabillé déshérité déshydraté désigné désillusionné désintéressé
        désinvolte désireux désodorisé désolant désolé désordonné désorganisé désorienté despotique desséché dessiné
        destiné détaché détaillé détecté déteint détendu détenu détérioré déterminé détestable détesté détourné
        détraqué détrempé détruit deuxième dévalué dévasté développé déverrouillé dévêtu dévoilé dévolu dévoué
        diabétique dicté didactique différé différent difficile digital digne dilapidé dilaté dilué dimensionné
        diminué dingue diplomate diplomatique diplômé direct directeur dirigé dirigeant disciplinaire discipliné
        discret discutable discuté disjoint disloqué disparate disparu dispensé dispersé disponible disposé
        disproportionné disputé disqualifié dissimulé dissipé dissocié dissous dissuasif distant distendu distillé
        distinct distingué distordu distrait distribué diurétique diversifié divisé divorcé divulgué dixième
        documentaire documenté domestique domestiqué domicilié dominant dominé dommageable dompté donné doré dorsal
        dosé doté double doublé douloureux douteux doux drainé dramatique drapé dressé drogué droit drôle dû dupé
        dur durable durci dynamique ébahi ébauché ébloui éborgné ébouillanté ébouriffé ébranlé ébréché ébruité
        écaillé écarquillé écarté ecclésiastique échancré échangé échantillonné échappé échauffé échelonné échevelé
        éclairci éclairé éclaté éclipsé éclos écologique écologiste économique écorché écossais écoulé écourté
        écouté écrasé écrémé écrit écroulé éculé édenté édifiant édifié éditorial éducatif édulcoré éduqué effacé
        effarant effaré effarouché effectif effectué efféminé efficace effilé efflanqué effondré effrayé effronté
        effroyable égal égaré égayé égoïste égorgé égratigné éhonté élaboré élancé élargi électif électoral
        électrifié électrique électrisé électronique élégant élémentaire élevé éligible éliminé elliptique éloigné
        élu élucidé émacié émaillé émancipé emballé embarqué embarrassant embarrassé embaumé embelli embêtant embêté
        emblématique embourbé embrasé embrouillé embrumé embryonnaire embusqué éméché émergé émérite émerveillé
        émigré émis emmêlé emmitouflé émouvant empaillé empêché emplâtré employé empoisonné emporté empreint
        empressé emprisonné emprunté ému émulsifié enceint encerclé enchanté enchevêtré enclavé encombré encouragé
        encourageant endetté endeuillé endiablé endimanché endolori endommagé endormi enduit endurci énergétique
        énervant énervé enfantin enfermé enflammé enflé enfoncé enfoui enfumé engagé englouti engourdi énième enivré
        enjoué enlacé enlevé enneigé ennemi ennuyé ennuyeux énoncé énorme enquiquinant enraciné enragé enregistré
        enrhumé enrichi enrobé enroué enroulé ensablé ensanglanté enseigné ensoleillé ensorcelé entamé entassé
        entendu enterré entêté enthousiasmé enthousiaste entier entouré entraîné entravé entrebâillé entrecoupé
        entrelacé entretenu entrouvert envahi envahissant enveloppé envenimé envié environnant environnemental
        envisagé envoûté envoyé épais épanoui épargné éparpillé épaté épaulé éperdu épicé épilé épileptique épique
        époumoné épouvantable épouvanté épris éprouvé épuisé épuré équilibré équipé équivalent éraillé éreinté érigé
        érodé erroné escarpé esclave espacé espagnol espéré esquimau essentiel essoufflé estampillé esthétique
        estimé estompé étagé étalé étayé éteint étendu éternel éthiopien étiolé étiqueté étiré étoffé étoilé
        étonnant étonné étouffé étourdi étranger étranglé étriqué étroit étudiant étudié européen évacué évadé
        évalué évanoui évaporé évasé évasif éveillé éventé éventré éventuel évident évincé évité évolué évoqué
        exacerbé exact exagéré exalté examiné exaspérant exaspéré exaucé excédé excellent excentré exceptionnel
        excessif excité exclu exclusif excusé exécrable exécuté exécutif exemplaire exercé exhaustif exhibé exigé
        exigeant exigible exilé exonéré exorbitant exotique expatrié expéditif expérimental expérimenté expert
        expiré explicite expliqué exploitable exploité exploré exporté exposé exprimé expulsé exquis extensif
        exténué extérieur externe extirpé extrait extraordinaire extraverti extrême extrémiste fabriqué facial
        facile facilité factuel facturé faible failli falsifié fameux familial familier fanatique fané fanfaron
        fantaisiste fantastique farceur farci fardé farfelu farouche fasciné fatal fatigant fatigué fauché fautif
        favorable favori favorisé fédéral fédéré feint fêlé féminin ferme fermé fermenté féroce ferré ferroviaire
        fertilisé festif festonné fêté feutré fiable fiancé ficelé fichu fictif fidèle fiduciaire figé fignolé
        figuré filmé filtré fin final financé financier fini fiscal fissuré fixe fixé flagrant flambé flanqué flatté
        fléché fléchi flétri fleuri flexible florissant flottant flou fluorescent folklorique foncé foncier
        fonctionnel fondamental fondé fondu forcé forcené forgé formalisé formé formel formulé fortifié fortuit
        fortuné fou foudroyant foudroyé fouillé foulé fourbe fourni fourré foutu fracassé fractionné fracturé
        fragile fragilisé fragmenté frais franc français franchi francilien franco-allemand frangé frappé frauduleux
        frelaté fréquent fréquenté friand frigorifié fripé frisé frit froid froissé frotté fruité frustré fulgurant
        fumé funéraire furieux fuselé fusionné futé futur futuriste fuyant gagné galbé gallo-romain gangrené ganté
        garanti garni gascon gaspillé gâté gauche gaucher gaulliste gavé gazéifié géant geignard gelé gênant général
        généralisé généré généreux génétique génial gentil géographique géorgien gigantesque givré glacé global
        glorieux glorifié gominé gondolé gonflable gonflé gothique goudronné gourmand gourmé goûté gouvernemental
        gracié gradué graduel graphique gras gratiné gratuit grave gravé grec grégaire grêlé griffé griffonné
        grillagé grillé grincheux grippé gris grisé gros grossi grossier grotesque groupé guéri guidé guindé
        habilité habillé habité habitué habituel haché hachuré haï hallucinant halluciné handicapé hanté happé
        harassé harcelé hargneux harmonisé hasardeux haut hautain hebdomadaire hébergé hébété hébraïque hérissé
        hérité hésitant heureux heurté hiérarchique hiérarchisé hindou historique hivernal hollandais homicide
        homogène homologué hongrois honnête honoré honteux horaire horrible horrifié hospitalier hospitalisé hostile
        humain humanisé humanitaire humecté humide humilié hybride hypnotisé hypocrite hypothétique idéal idéalisé
        identifié identique idiot idolâtré ignare ignoble ignorant ignoré illégal illicite illimité illuminé
        illustré imaginaire imaginé imbécile imbibé imbriqué imbu imité immatriculé immédiat immense immergé
        imminent immobilier immobilisé immonde immortalisé immortel immuable immunisé immunitaire impardonnable
        imparfait impatient impatienté impayé impérial implacable implanté impliqué impoli important importé
        importuné imposant imposé impossible imprécis imprégné impressionnant impressionné imprévisible imprévu
        imprimé improductif improvisé imprudent impudent impuissant impuni imputable inacceptable inaccessible
        inachevé inactif inadapté inadmissible inaliénable inapproprié inapte inattendu inauguré incapable incarcéré
        incarné incendié incertain inchangé incident incité incliné inclus incohérent incolore incommode incommodé
        incompatible incompétent incomplet inconcevable inconditionnel inconnu inconscient inconséquent inconstant
        incontestable incontournable incontrôlable incontrôlé incorporé incorrect incriminé incroyable incrusté
        inculpé inculqué inculte incurvé indécent indéfendable indéfini indélicat indemnisé indépendant
        indépendantiste indésirable indéterminé indexé indien indifférencié indifférent indigène indigne indigné
        indiqué indiscutable indispensable indisponible indisposé individuel induit industrialisé industriel
        inefficace inégal inéluctable inepte inévitable inexact inexcusable inexistant inexpérimenté inexpliqué
        infâme infatué infect infecté inférieur infernal infesté infini inflexible infligé influencé informatique
        informatisé informe informé informel infructueux infusé ingrat inhabituel inhibé inhumain inhumé initial
        initié injecté injoignable injuste inné innocenté innommable innovateur inoccupé inondé inopérant
        inqualifiable inquiet inquiétant inquiété insalubre insatisfaisant insatisfait inscrit insensible inséré
        insignifiant insistant insolent insondable insonorisé insouciant inspiré instable installé instauré institué
        institutionnel instructif instruit insuffisant insultant insulté insupportable insurgé intact intégré
        intégriste intellectuel intelligent intense intensifié intentionné intercalé intercommunal interdit
        intéressant intéressé intérieur intérimaire interloqué intermédiaire interminable international interne
        interné interposé interprété interrogé interrompu intime intimidé intitulé intolérable intramusculaire
        intransigeant intraveineux intrigué intrinsèque introduit introspectif introuvable introverti inutile
        inutilisable inutilisé invalide invendable inventé inverse inversé investi invétéré invisible invité
        invivable invoqué invraisemblable irakien iranien irascible irisé irradié irrationnel irrégulier
        irrespectueux irresponsable irréversible irrigué irrité islamique isolé israélien issu italien ivoirien ivre
        jaloux japonais jaune jauni jeté jeune joignable joint joli joué jovial joyeux judiciaire jugé juif jumeau
        jumelé junior juré juridique juste justifié juvénile juxtaposé kabyle kurde labouré lacéré lâche lâché laïc
        laitier lamentable laminé lancé laqué large larvé las latin lavé laxiste légal légalisé léger législatif
        légitime légitimé légué lent lésé lettré levé libanais libéral libéralisé libéré libre libyen licencié lié
        limite limité limitrophe limpide linéaire liquide liquidé lissé litigieux littéraire littoral liturgique
        livré lobé local localisé logé logique logistique lointain lombaire long longitudinal lorrain louche lourd
        loyal lubrifié lumineux lunaire lunatique lustré luxé luxembourgeois lyonnais lyophilisé mâché maculé
        magique magistral magnétique magnétisé magnifié magnifique maintenu majeur majoré majoritaire malade
        maladroit malaxé malfaisant malgache malheureux malhonnête malin malmené malpoli malpropre malsain maltais
        maltraité malveillant maniaque manifeste manifesté manipulé manqué manuel manuscrit maquillé marbré marchand
        marginalisé mari marié marin mariné maritime marocain marqué marrant marron marseillais martelé martyrisé
        masculin masqué massacré massé massif matelassé matérialisé matériel maternel maternisé mathématique mâtiné
        maturé maudit mauvais maximal mécanisé méchant méconnu mécontent médaillé médian médiatique médiatisé
        médical médicalisé médicamenteux médiéval médiocre médité méditerranéen méfiant mélangé mélodramatique
        mémorable mémorisé menaçant menacé ménagé ménager mené mensonger menstruel menteur mentholé mentionné menu
        méprisable méprisant méprisé merdique mérité merveilleux mesquin mesurable mesuré métallique métallisé
        métallurgique métamorphosé métaphysique météorologique métissé métrique métropolitain meublé meurtri
        meurtrier microbien mielleux mignon mijoté militaire militant militarisé millénaire millésimé minable miné
        minéral minéralisé mineur miniature miniaturisé minimal minimisé minuscule minuté miraculeux mité mitigé
        mitonné mitoyen mobile mobilier mobilisé moche modelé modéré moderne modernisé modeste modifié modique
        modulé moindre moisi molesté momifié mondial mondialisé monétaire montagneux montant monté montré monumental
        moral morcelé mordoré mordu morose mortifié motivé motorisé mou moucheté moulé moulu mouvementé moyen mû
        muni municipal muré murmuré musclé musculaire musical musqué mutilé mutuel mystérieux mystifié nacré nain
        narratif nase natal natif national nationalisé nationaliste naturalisé naturel naufragé nautique naval
        navigable navrant navré nazi nécessaire nécessité nécrosé néerlandais néfaste négatif négligé négligeable
        négligent négocié nègre néolithique nerveux net nettoyé neutralisé neuvième niais niçois nigaud nivelé noble
        nocturne noir noirci nomade nombreux nommé nord-américain normal normalisé normand norvégien notable noté
        notoire noué nourri nouveau novice noyé nu nuancé nucléaire nudiste nuisible numérique numérisé numéroté
        objectif obligatoire obligé oblitéré obnubilé obscur obscurci obsédé obséquieux observateur observé obstiné
        obstrué obtenu obturé obtus occasionné occidental occulte occulté occupé oculaire odieux offensé offensif
        offert officiel officieux offusqué olympique ombragé ombrageux ombré omis ondulé onéreux onusien opaque
        opéré opportuniste opposant opposé oppressé opprimé optimisé optique oral orange orangé oratoire orchestré
        ordonné organique organisateur organisé oriental orienté originaire original orné orphelin orthodoxe osé
        osseux ottoman ouaté oublié oublieux ourlé outragé outré ouvert ouvragé ouvré ouvrier ovalisé oxydé oxygéné
        pacifié pacifique paisible pakistanais palestinien palliatif palmé panaché panaméen paniqué panoramique
        papillonné parachevé parachuté paradoxal parallèle paralysé paraphé parasite parasité paré pareil paresseux
        parfait parfumé parisien parjure parlé parlementaire parqué parrainé parsemé partagé parti particulier
        partiel partisan paru parvenu passager passif passionnant passionné pasteurisé patent paternel pathologique
        patient patiné patriote paumé pauvre pavé payé paysagé paysan pédagogique pédant peigné peiné peint pelé
        pénal pénalisé penché pendu pénétré pénible percé perceptible perçu perdant perdu perfectionné perfide
        perforé performant périlleux périmé perlé permanent permis perpétré perplexe persan persécuté persistant
        personnalisé personnel persuadé pertinent perturbé pervers perverti pesé pété petit pétri pétrifié pétrolier
        pétrolifère peuplé pharmaceutique phénoménal philosophe photographié photographique physiologique physique
        pigmenté pillé piloté pimenté pincé pingre piqué pitoyable pittoresque placé plafonné plaisant plan plané
        planifié planqué planté plaqué plastifié plastique plat plausible plébiscité plein plénier pleuré
        pleurnichard pleurnicheur plié plissé plombé ployé plumé pluridisciplinaire pneumatique poché poétique poilu
        poinçonné pointillé pointilleux poivré polaire polarisé poli policé policier politique politisé pollué
        polonais poltron polychrome polyvalent pompé ponctué ponctuel pondéré populaire portable portatif porté
        porteur portugais posé positif possédé possible postal posté postérieur posthume potassé potentiel pourri
        poursuivi pourvu poussé poussiéreux poussif praticable pratique pratiqué préalable précaire précarisé
        précédent précieux précipité précis précisé précoce préconisé prédestiné prédéterminé prédisposé préétabli
        préexistant préfabriqué préfectoral préféré préhistorique préjudiciable préliminaire prématuré prémédité
        premier préoccupant préoccupé préparé prépayé préposé présélectionné présent présenté préservé présidé
        présidentiel présomptueux pressé pressenti pressurisé prestigieux présumé prêt prêté prétendu prétentieux
        prétexté préventif prévenu prévu primaire primé primitif primordial princier principal prioritaire pris
        prisé prisonnier privatisé privé privilégié probable problématique procédurier prochain proche proclamé
        producteur productif produit profane profané professionnel profilé profitable profond programmé progressif
        progressiste prohibé prohibitif projeté prolongé prometteur promis promu prononcé propagé proportionné
        proportionnel propre propriétaire propulsé proscrit prospectif prosterné protecteur protégé prouvé
        provisoire provocateur provoqué prudent psychopathe public publié puisé puissant pulvérisé punaisé puni pur
        purgé purifié putréfié quadrangulaire quadrillé quadruple qualifié qualitatif quantitatif quatrième
        québécois quelconque querelleur quotidien rabâché rabaissé rabattu raboté rabougri raccommodé raccordé
        raccourci raccroché racheté raciste racorni radical radicalisé radié radin radioactif radiologique raffermi
        raffiné rafistolé rafraîchi ragaillardi raidi raisonnable raisonné rajeuni ralenti râleur rallongé ramassé
        ramolli rance rancunier randomisé rangé ranimé rapatrié râpé rapide rapiécé rappelé rapporté rapproché rare
        raréfié rasé rasoir rassasié rassemblé rasséréné rassis rassurant rassuré ratatiné raté ratifié rationalisé
        rationné rattaché rattrapé ravagé ravi ravitaillé rayé réactif réactionnaire réactivé réadapté réalisé
        réaliste réaménagé réanimé rebattu rebelle rebondi recalé récapitulatif recensé récent réceptionné recevable
        réchauffé recherché récidiviste réclamé reclus récolté recommandable recommandé récompensé réconcilié
        reconduit réconforté reconnaissable reconnaissant reconnu reconquis reconstitué reconstruit reconverti
        recourbé recouvert recroquevillé rectifié reçu recueilli reculé récupérable récupéré récuré récurrent récusé
        recyclé redevable redistribué redoublé redoutable redouté redressé réduit réédité rééduqué réel réélu
        réévalué réfléchi reflété réformé réfrigéré refroidi réfugié refusé régénéré régenté régi régional réglé
        réglementaire réglementé regrettable regretté regroupé régularisé régulé régulier réhabilité rehaussé
        réinventé réitéré rejeté réjoui relâché relatif relaxé relégué relevé relié religieux relu reluisant remarié
        remarquable remarqué rembourré remboursé remercié remis remodelé remonté remplaçant remplacé rempli remué
        rémunéré renchéri rencontré rendu renfermé renflé renfoncé renforcé renfrogné renommé renouvelé rénové
        renseigné rentable renté rentré renversé renvoyé répandu réparateur réparé réparti repassé repenti répercuté
        repéré répertorié répété replié repoussé représentatif représenté réprimé repris reprochable reproduit repu
        républicain répugnant réputé requis réservé résidentiel résigné résilié résiné résistant résolu résolutoire
        respecté respectif respiratoire responsabilisé responsable ressenti resserré ressorti ressuscité restant
        restauré restitué restreint restructuré résumé rétabli retapé retardataire retardé retenu retiré retouché
        retourné retraité retranché rétréci rétribué retroussé retrouvé réuni réussi revêche révélé revenu
        réversible revêtu révisé revisité révoltant révolté révoqué rhétorique riche richissime ridé ridicule
        ridiculisé rigide rigolo rigoureux ringard risible risqué rivé riverain robotisé rocheux rodé romain roman
        romancé romantique rompu rond rongé rose rosé rosi rossé rôti rouge rougi rouillé roulé roumain routier roux
        royal royaliste rude rudoyé ruiné rural rusé russe rustre rythmé sablé sabordé saboté saccadé saccagé sacré
        sacrifié sadique safrané sain saint saisi salarié sale salé sali sanctifié sanctionné sanglé sanguin satiné
        satisfaisant satisfait saturé saumoné saupoudré sauté sauvage sauvé sauvegardé savouré savoureux saxon
        scandaleux scandalisé scellé sceptique scié scientifique scindé scolaire scolarisé scrupuleux scruté sculpté
        sec séché second secondaire secoué secouru secret séculier sécurisant sécurisé sécuritaire sédimentaire
        séducteur séduit segmenté sélectionné semblable semé sénégalais senior sensibilisé sensible senti séparé
        septentrional séquentiel séquestré serbe serein sérieux serré serti servi seul sévère sexualisé sexuel
        sidérant sidéré sifflant signalé signé significatif signifié silencieux sillonné similaire simple simplet
        simplifié simulé sinistre sinistré sis situé sixième slave slovène social socialiste socioéconomique soigné
        soigneux solaire soldé solennel solidaire solide solidifié sollicité soluble sombre sommaire sommé sonnant
        sonné sonore sophistiqué sorti soucieux soudé soufflé souhaitable souhaité souillé soulagé soulevé souligné
        soumis soupçonné souple sournois sous-développé sous-estimé sous-marin souscrit soustrait soutenu souverain
        soviétique spacieux spatial spécial spécialisé spécifié spécifique spectaculaire spolié sponsorisé sportif
        stabilisé stable standard standardisé stationné statutaire stéréotypé stérilisé stimulé stipulé stocké
        stratifié stressant stressé strict strié structuré structurel stupéfiant stupéfié stylé stylisé subalterne
        subdivisé subi subit subjugué sublime sublimé submergé subordonné substitué subtropical subventionné
        subversif successif sucré sud-africain suédois suffisant suffoqué suggéré suisse suivi sujet super superbe
        superficiel supérieur superposé supervisé suppléant supplémentaire supplétif supplicié supportable supporté
        supposé supprimé suranné surbaissé surchargé surchauffé surdimensionné surdoué surélevé surendetté surestimé
        surexcité surexposé surfait surgelé surmené surmonté surnommé surpeuplé surprenant surpris surréaliste
        surtaxé surveillé survolé survolté susceptible suscité suspect suspecté suspendu symbolique symbolisé sympa
        sympathique symptomatique synchronisé syndical syndicaliste syndiqué synonyme synthétique synthétisé
        systématique systémique taché tacheté tacite tactique taillé talonné tamisé tangible tanné tapi tapissé
        tarabiscoté taraudé tardif taré tari tartiné tassé tatillon tatoué taurin taxé tchadien tchèque technique
        technologique teigneux teint teinté télégraphié téléphoné téléphonique télévisé tempéré temporaire tenaillé
        tendre tendu tenté tenu terminal terminé terni terrassé terrible terrifié territorial terrorisé terroriste
        testé têtu texturé théâtral thématique thérapeutique thermique thoracique tiers tigré timbré tiré tissé
        titré titulaire titularisé togolais toiletté toléré tondu tonné toqué tordu torréfié torsadé tortionnaire
        torturé total touché touristique tourmenté tournant tourné toxique tracassé tracé traditionaliste
        traditionnel traduit tragique trahi traîné traité traître tranché tranquille tranquillisé transcendé
        transcrit transféré transfiguré transformé transi transitoire transmis transparent transpercé transplanté
        transporté transposé traqué traumatisé travaillé travailleur traversé travesti trempé trépané tressé tricoté
        trié triple triplé triste trituré troisième trompé trompeur tronqué tropical troublant trouble troublé troué
        trouvé truculent truffé truqué tué tuméfié tunisien turc turquoise tutoyé typé typique tyrannique tyrannisé
        ulcéré ultime uni unifié uniformisé unilatéral unique unitaire universitaire urbain urbanisé urgent
        uruguayen usagé usant usé usiné usuel usurpé utile utilisé vacant vacciné vache vague vain vaincu valable
        valide validé vallonné valorisant valorisé vandalisé vantard vanté vaporisé variable varié vasculaire vassal
        vaste véhiculé veiné velouté vénal vendu vénérable vénéré vénézuélien vengé venté venu verbal verbalisé
        verdi véreux verglacé vérifié véritable verni vernissé verrouillé versé vert vertébral vertical vêtu vétuste
        vexé vicié vicieux victime vide vidé vieilli vieillot vierge vietnamien vieux vif vigilant vindicatif
        violacé violé violent visé visible vissé visuel vital vitaminé vitré vivace vivant vivifiant voilé voisin
        volant volatilisé volé volontaire volumineux voté voué voulu voûté voyou vrai vraisemblable vu vulgaire
        vulnérable xénophobe yougoslave zébré
        """

    /// What one finds of a thing: « il est utile que vous veniez », « nous sommes ravis que vous signiez ».
    static let judgingAdjectives = """
        acceptable anormal compréhensible content contente contentes contents convenable désireux désireuse désolé
        désolée désolées désolés envisageable essentiel étonnant exclu fier fière fiers habituel heureuse heureuses
        heureux important impératif impensable impossible indispensable inutile judicieux juste légitime logique
        naturel nécessaire normal opportun possible pratique préférable primordial rare ravi ravie ravies ravis
        regrettable souhaitable suffisant surprenant surpris surprise triste urgent utile
        """

    /// Feminine adjectives that do not follow from the masculine by the usual rules.
    static let feminineAdjectives = """
        absoute aiguë amatrice ambiguë andalouse antérieure basse belle bénigne bidon blanche bouffonne bretonne
        brouillonne cadette complète concrète conductrice conservatrice créatrice débitrice directrice discrète
        dissoute douce due épaisse esquimaude extérieure fanfaronne favorite folle fraîche franche gasconne gentille
        grasse grecque grosse incomplète inférieure innovatrice inquiète intérieure jumelle laïque lasse longue
        majeure maligne marron mignonne mineure molle mue nette nouvelle observatrice organisatrice pareille
        paysanne poltronne postérieure productrice protectrice provocatrice publique réparatrice rigolote rousse
        saxonne sèche secrète séductrice simplette standard sujette super supérieure sympa tatillonne tierce
        traîtresse turque vieille vieillotte voyoute
        """
}
