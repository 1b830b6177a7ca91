extension VerbList {
    static let dToF = """
        dactylographier daguer daigner daller damasquiner damasser damer damner dandiner danser dansoter dansotter
        darder dater dauber dealer déambuler débâcher débâcler débagouler débâillonner débalancer déballer
        débalourder débander débaptiser débarbouiller débarder débarouler débarquer débarrasser débarrer débâter
        débâtir débattre débaucher débecqueter débecter débenzoler débiliter débillarder débiner débiter déblatérer
        déblayer débleuir débloquer débobiner déboguer déboiser déboîter débonder déborder débosseler débotter
        déboucher déboucler débouillir débouler déboulonner débouquer débourber débourrer débourser déboussoler
        débouter déboutonner débraguetter débrailler débrancher débraser débrayer débrider débriefer débrocher
        débrouiller débroussailler débrousser débucher débudgétiser débuguer débuller débureaucratiser débusquer
        débuter décacheter décadenasser décadrer décaféiner décaisser décalaminer décalcifier décaler décalotter
        décalquer décamper décaniller décanter décapeler décaper décapitaliser décapiter décapoter décapsuler
        décapuchonner décarbonater décarboner décarburer décarcasser décarreler décarrer décartonner décatir
        décauser décavaillonner décaver décéder déceler décélérer décentraliser décentrer décercler décérébrer
        décerner décerveler décesser décevoir déchagriner déchaîner déchanter déchaper déchaperonner décharger
        décharner déchaumer déchausser déchevêtrer décheviller déchiffonner déchiffrer déchiqueter déchirer
        déchlorurer déchoir déchristianiser déchromer décider déciller décimaliser décimer décintrer déciviliser
        déclamer déclarer déclasser déclassifier déclaveter déclencher décléricaliser décliner déclipser décliqueter
        décloisonner déclore déclouer décocher décoder décoffrer décoiffer décoincer décolérer décollectiviser
        décoller décolleter décoloniser décolorer décommander décommettre décommissionner décommuniser décompacter
        décompenser décompiler décompléter décomplexer décomplexifier décomposer décompresser décomprimer décompter
        déconcentrer déconcerter déconditionner déconfiner déconfire décongeler décongestionner déconnecter déconner
        déconseiller déconsidérer déconsigner déconstiper déconstruire décontaminer décontenancer décontextualiser
        décontracter déconventionner décorder décorer décorner décorréler décortiquer décoter découcher découdre
        découenner découler découper découpler décourager découronner découvrir décramponner décrasser
        décrédibiliser décréditer décrémenter décrêper décrépir décrépiter décréter décreuser décrier décriminaliser
        décrire décrisper décrocher décroiser décroître décrotter décroûter décruer décruser décrypter décuire
        décuivrer déculasser déculotter déculpabiliser déculturer décupler décuver dédaigner dédiaboliser dédicacer
        dédier dédifférencier dédire dédommager dédorer dédouaner dédoubler dédoublonner dédramatiser déduire
        défaillir défaire défalquer défarder défarguer défatiguer défaufiler défausser défavoriser défendre
        défenestrer déféquer déférer déferler déferrer déferriser défeuiller défeutrer défibrer déficeler déficher
        défier défiger défigurer défiler définir défiscaliser déflagrer déflaquer défléchir défleurir défloquer
        déflorer défolier défoncer déforcer déforester déformer défouler défourailler défourner défourrer
        défragmenter défraîchir défranciser défrayer défretter défricher défriper défriser défroisser défroncer
        défroquer défruiter dégager dégainer dégalonner déganter dégarnir dégasoliner dégauchir dégazer dégazoliner
        dégazonner dégeler dégénérer dégenrer dégermer dégingander dégîter dégivrer déglacer déglinguer dégluer
        déglutir dégobiller dégoiser dégommer dégonder dégonfler dégorger dégoter dégotter dégoudronner dégouliner
        dégoupiller dégourdir dégourer dégoûter dégoutter dégrader dégrafer dégraisser dégravoyer dégréer dégrever
        dégriffer dégringoler dégripper dégriser dégrosser dégrossir dégrouiller dégrouper déguerpir dégueulasser
        dégueuler déguiser dégurgiter déguster déhaler déhancher déharder déharnacher déhotter déhouiller déifier
        déjanter déjauger déjaunir déjeter déjeuner déjouer déjucher déjudiciariser déjuger délabialiser délabrer
        délacer délainer délaisser délaiter délarder délasser délatter délaver délayer délecter délégitimer déléguer
        délester délibérer délier déligner délignifier délimiter délinéamenter délinéariser délinéer délirer
        délisser déliter délivrer délocaliser déloger déloquer délover délurer délustrer déluter démaçonner
        démagnétiser démaigrir démailler démailloter démancher demander démanger démanteler démantibuler démaquiller
        démarabouter démarcher démarier démarquer démarrer démascler démasquer démastiquer démâter dématérialiser
        démazouter démédicaliser démêler démembrer déménager démener démenotter démentir démerder démerger démériter
        déméthaniser démettre démeubler demeurer démieller démilitariser déminer déminéraliser démissionner
        démobiliser démocratiser démoder démoduler démolir démonétiser démonter démontrer démoraliser démordre
        démotiver démoucheter démouler démoustiquer démultiplexer démultiplier démunir démurer démurger démuseler
        démutiser démystifier démythifier dénantir dénasaliser dénationaliser dénatter dénaturaliser dénaturer
        dénazifier dénébuler dénébuliser déneiger dénerver déniaiser dénicher dénickeler dénicotiniser dénier
        dénigrer dénitrer dénitrifier déniveler dénombrer dénommer dénoncer dénormaliser dénoter dénouer dénoyauter
        dénoyer densifier denteler dénucléariser dénuder dénuer dépagnoter dépailler dépaisseler dépalisser dépanner
        dépaqueter déparaffiner déparasiter dépareiller déparer déparier déparler départager départementaliser
        départir dépasser dépassionner dépatouiller dépaver dépayser dépecer dépêcher dépeigner dépeindre
        dépelotonner dépénaliser dépendre dépenser dépérir dépersonnaliser dépêtrer dépeupler déphaser déphosphater
        déphosphorer dépiauter dépigmenter dépiler dépingler dépiquer dépister dépiter déplacer déplafonner déplaire
        déplanquer déplanter déplâtrer déplier déplisser déplomber déplorer déployer déplumer dépocher dépoétiser
        dépoiler dépointer dépoitrailler dépolariser dépolir dépolitiser dépolluer dépolymériser dépontiller
        déporter déposer déposséder dépoter dépoudrer dépouiller dépourvoir dépoussiérer dépraver déprécier
        déprendre dépressuriser déprimer dépriser déprogrammer déprolétariser dépropaniser déprotéger dépuceler
        dépulper dépurer députer déqualifier déquiller déraciner dérader déradicaliser dérager déraidir dérailler
        déraisonner déramer déranger déraper déraser dérater dératiser dérayer déréaliser déréférencer déréglementer
        dérégler déréguler dérembourser dérider déringardiser dériver dérober dérocher déroder déroger dérougir
        dérouiller dérouler dérouter désabonner désabuser désaccentuer désacclimater désaccorder désaccoupler
        désaccoutumer désacidifier désaciérer désacraliser désactiver désadapter désaérer désaffecter
        désaffectionner désaffilier désagencer désagglomérer désagrafer désagréger désaimanter désaisonnaliser
        désajuster désaliéner désaligner désaliniser désallouer désalper désaltérer désamarrer désambiguïser
        désaméricaniser désamianter désamidonner désaminer désamorcer désannexer désanonymiser désaper désapparier
        désappointer désapprendre désapprouver désapprovisionner désarchiver désarçonner désargenter désarmer
        désarrimer désarticuler désassembler désassimiler désassortir désatomiser désavantager désaveugler désavouer
        désaxer desceller désceller descendre déscolariser déséchouer désectoriser désélectionner désembobiner
        désembourber désembourgeoiser désembouteiller désembrayer désembrouiller désembuer désemmancher désemparer
        désempeser désemplir désempoisonner désemprisonner désencadrer désencarter désencastrer désenchaîner
        désenchanter désenclaver désencoller désencombrer désencrasser désencrer désendetter désénerver désenfiler
        désenflammer désenfler désenfumer désengager désengluer désengorger désengourdir désengrener désenivrer
        désenlacer désenlaidir désenliser désennuyer désenrayer désenrhumer désenrouer désensabler désensibiliser
        désensorceler désentoiler désentortiller désentraver désentrelacer désenvaser désenvelopper désenvenimer
        désenverguer désenvoûter désépaissir désépingler déséquilibrer déséquiper désérialiser déserter désertifier
        désespérer désétablir désétamer désétatiser désexciter désexualiser déshabiller déshabituer désherber
        déshériter déshonorer déshuiler déshumaniser déshumidifier déshydrater déshydrogéner déshypothéquer désigner
        désillusionner désimbriquer désimlocker désincarcérer désincarner désincorporer désincruster désinculper
        désindexer désindividualiser désindustrialiser désinfecter désinformer désinhiber désinscrire désinsectiser
        désinsérer désinstaller désintégrer désintéresser désintermédier désintoxiquer désinvestir désinviter
        désirer désister désobéir désobliger désobstruer désoccuper désocialiser désodoriser désœuvrer désoler
        désolidariser
        désoperculer désopiler désorber désorbiter désorganiser désorienter désosser désoufrer désoxyder désoxygéner
        déspiritualiser desquamer dessabler dessaisir dessaisonner dessaler dessangler dessaouler dessaper dessécher
        desseller desserrer dessertir desservir dessiller dessiner dessoler dessoucher dessouder dessouler dessoûler
        dessuinter dessuiter déstabiliser déstaliniser destiner destituer déstocker déstresser déstructurer
        désubjectiviser désulfiter désulfurer désunir désurbaniser désynchroniser détacher détailler
        détaler détaller détalonner détapisser détartrer détaxer détecter déteindre dételer détendre détenir
        déterger détériorer déterminer déterrer déterritorialiser détester déthéiner détirer détiser détisser
        détoner détonneler détonner détordre détortiller détourer détourner détoxifier détoxiquer détracter
        détrancher détransposer détraquer détremper détresser détricoter détromper détroncher détrôner détroquer
        détrousser détruire dévaler dévaliser dévaloriser dévaluer devancer dévaser dévaster développer devenir
        déventer déverdir dévergonder déverguer dévernir déverrouiller déverser dévêtir dévider dévier deviner
        dévirer dévirginiser déviriliser déviroler dévisager deviser dévisser dévitaliser dévitaminer dévitrifier
        dévoiler devoir dévolter dévorer dévouer dévoyer dézinguer dézipper dézoomer diaboliser diagnostiquer
        diagonaliser dialectaliser dialectiser dialoguer dialyser diamanter diapasonner diaphragmer diaprer dicter
        didactiser diéséliser diéser diffamer différencier différentier différer difformer diffracter diffuser
        digérer digitaliser digresser dilacérer dilapider dilater diligenter diluer dimensionner diminuer dindonner
        dîner dinguer diphtonguer diplômer dire diriger discerner discipliner discompter discontinuer disconvenir
        discorder discounter discourir discréditer discrétiser discriminer disculper discursiviser discutailler
        discuter disgracier disjoindre disjoncter disloquer disparaître dispatcher dispenser disperser disposer
        disproportionner disputailler disputer disqualifier disrupter disséminer disséquer disserter dissimiler
        dissimuler dissiper dissocier dissoner dissoudre dissuader distancer distancier distendre distiller
        distinguer distordre distraire distribuer divaguer diverger diversifier divertir diviniser diviser divorcer
        divulguer documenter dodeliner dodiner dogmatiser doguer doigter doler domestiquer domicilier dominer
        dompter donjuaniser donner doper dorer dorloter dormir doser doter double-cliquer doubler doublonner doucher
        doucir douer douiller douter dracher dragéifier drageonner dragonner draguer drainer dramatiser draper
        draver drayer dresser dribbler dribler driller driver droguer droitiser droper dropper drosser dulcifier
        duper duplexer dupliquer durcir durer duveter dynamiser dynamiter dysfonctionner ébahir ébarber ébattre
        ébaubir ébaucher ébaudir ébavurer éberluer ébiseler éblouir éborgner ébosser ébouer ébouillanter ébouler
        ébouqueter ébourgeonner ébouriffer ébourrer ébouter ébraiser ébrancher ébranler ébraser ébrécher ébrouer
        ébruiter ébruter écacher écaffer écailler écaler écanguer écarquiller écarteler écarter écatir échafauder
        échalasser échampir échancrer échanger échantillonner échapper échardonner écharner écharper échauder
        échauffer échauler échaumer échelonner écheniller écher écheveler échiner échographier échoir échopper
        échouer écimer éclabousser éclaircir éclairer éclater éclipser éclisser écloper éclore écluser écobuer
        écœurer éconduire économiser écoper écorcer écorcher écorer écorner écornifler écosser écouler écourter écouter
        écouvillonner écrabouiller écrapoutir écraser écrémer écrêter écrier écrire écrivailler écrivasser écrouer
        écrouir écrouler écroûter écuisser éculer écumer écurer écussonner édenter édicter édifier éditer
        éditionner éditorialiser édulcorer éduquer éfaufiler effacer effaner effarer effaroucher effectuer efféminer
        effeuiller effiler effilocher efflanquer effleurer effleurir effluver effondrer efforcer effranger effrayer
        effriter égailler égaler égaliser égarer égayer égermer égorger égosiller égoutter égrainer égrapper
        égratigner égravillonner égrener égriser égruger égueuler éjaculer éjarrer éjecter éjointer élaborer élaguer
        élaïdiser élancer élargir électrifier électriser électrocuter électrolyser électroniser élégir élever élider
        élimer éliminer élinguer élire éloigner élonger élucider élucubrer éluder éluer émacier émailler émanciper
        émaner émarger émasculer embabouiner emballer emballotter embaluchonner embarbouiller embarder embarquer
        embarrasser embarrer embastiller embastionner embattre embaucher embaumer embecquer embéguiner embellir
        emberlificoter embêter embidonner embistrouiller emblaver embobeliner embobiner emboire emboîter embosser
        embotteler emboucaner emboucher embouer embouquer embourber embourgeoiser embourrer embouteiller embouter
        emboutir embrancher embraquer embraser embrasser embrayer embreler embrever embrigader embringuer embrocher
        embroncher embrouiller embroussailler embrumer embrunir embuer embusquer émécher émerger émerillonner
        émeriser émerveiller émettre émietter émigrer émincer emmagasiner emmailler emmailloter emmancher emmarger
        emmêler emménager emmener emmerder emmétrer emmieller emmitonner emmitoufler emmortaiser emmotter
        emmouscailler emmurer emmuseler émonder émorfiler émotionner émotter émoucher émoucheter émoudre émousser
        émoustiller émouvoir empaffer empailler empaler empalmer empanacher empanner empapaouter empapilloter
        empaqueter emparer emparquer empâter empatter empaumer empêcher empéguer empeigner empenneler empenner
        emperler emperruquer empeser empester empêtrer empiéger empierrer empiéter empiffrer empiler empirer
        emplafonner emplâtrer emplir employer emplumer empocher empoigner empoisonner empoisser empoissonner
        emporter empoter empourprer empoussiérer empreindre empresser emprésurer emprisonner emprunter empuantir
        émuler émulsifier émulsionner enamourer énamourer encabaner encadrer encager encagouler encaisser
        encanailler encaper encapsuler encapuchonner encaquer encarrer encarter encartonner encartoucher encaserner
        encasteler encastrer encaustiquer encaver enceindre enceinter encelluler encenser encercler enchaîner
        enchanteler enchanter enchaperonner encharner enchâsser enchatonner enchausser enchemiser enchérir
        enchetarder enchevaucher enchevêtrer enchifrener enchtiber encirer enclaver enclencher encliqueter
        encloîtrer encloquer enclore enclouer encocher encoder encoffrer encolérer encoller encombrer encorder
        encorner encourager encourir encrasser encrêper encrer encrister encroûter encrypter enculer encuver
        endauber endenter endetter endeuiller endêver endiabler endiguer endimancher endivisionner endoctriner
        endolorir endommager endormir endosser enduire endurcir endurer énerver enfaîter enfanter enfariner enfermer
        enferrer enficher enfieller enfiévrer enfiler enflammer enfler enfleurer enfoirer enfoncer enforcir
        enfouiller enfouir enfourailler enfourcher enfourner enfreindre enfuir enfumer enfutailler enfûter engager
        engainer engamer engargousser engaver engazonner engendrer engeôler engerber englacer englober engloutir
        engluer engober engommer engoncer engorger engouer engouffrer engouler engourdir engrainer engraisser
        engranger engraver engrener engrosser engrumeler engueuler enguirlander enhardir enharnacher enherber
        énieller enivrer enjamber enjaveler enjoindre enjôler enjoliver enjoncer enjouer enjuguer enjuponner
        enkyster enlacer enlaidir enlever enliasser enlier enligner enliser enluminer enneiger ennoblir ennoyer
        ennuager ennuyer énoncer enorgueillir énouer enquérir enquêter enquiller enquiquiner enraciner enrager
        enrailler enrayer enrégimenter enregistrer enrêner enrésiner enrhumer enrichir enrober enrocher enrôler
        enrouer enrouiller enrouler enrubanner enrucher ensabler ensaboter ensacher ensaisiner ensanglanter
        ensauvager ensauver enseigner ensemencer enserrer ensevelir ensiler ensimer ensoleiller ensorceler ensoufrer
        ensoutaner enstérer ensuivre ensuquer entabler entacher entailler entamer entaquer entarter entartrer
        entasser entendre enténébrer enter entériner enterrer entêter enthousiasmer enticher entifler entoiler
        entôler entonner entorser entortiller entourer entourlouper entraider entraimer entraîner entrapercevoir
        entraver entre-déchirer entre-détruire entre-dévorer entre-égorger entre-frapper entre-haïr entre-heurter
        entre-louer entre-manger entre-nuire entre-regarder entre-tuer entrebâiller entrebattre entrechoquer
        entrecouper entrecroiser entredéchirer entredétruire entredévorer entrefrapper entrégorger entreheurter
        entrelacer entrelarder entrelouer entremanger entremêler entremettre entrenuire entreposer entreprendre
        entrer entretailler entretenir entretisser entretoiser entretuer entrevoir entrevoûter entrouvrir entuber
        enturbanner énucléer énumérer envahir envaser envelopper envenimer enverger enverguer enviander envider
        envieillir envier environner envisager envoiler envoler envoûter envoyer épaissir épaler épamprer épancher
        épandre épanneler épanner épanouir épargner éparpiller épater épaufrer épauler épeler épépiner éperdre
        éperonner épeuler épeurer épicer épier épierrer épiler épiloguer épinceler épincer épinceter épiner épingler
        épisser éployer éplucher épointer éponger épontiller épouiller époumoner épouser épousseter époustoufler
        époutier époutir épouvanter épreindre éprendre éprouver épucer épuiser épurer équarrir équerrer équeuter
        équilibrer équiper équipoller équivaloir équivoquer éradiquer érafler érailler érayer éreinter ergoter
        ériger éroder érotiser errer éructer esbaudir esbigner esbroufer escadronner escagasser escalader escaloper
        escamoter escarmoucher escarper escarrifier escher esclaffer esclavager esclavagiser escoffier escompter
        escorter escrimer escroquer esgourder espacer espérer espionner espoliner espouliner esquicher esquinter
        esquisser esquiver essaimer essanger essarter essayer essentialiser essorer essoriller essoucher essouffler
        essuyer estamper estampiller ester estérifier esthétiser estimer estiver estomaquer estomper estoquer
        estourbir estrapader estrapasser estropier établer établir étager étalager étaler étalinguer étalonner
        étamer étamper étancher étançonner étarquer étatiser étayer éteindre étendre éterniser éternuer étêter
        éthérifier éthériser ethniciser éthoxyler étinceler étioler étiqueter étirer étoffer étoiler étonner
        étouffer étouper étoupiller étourdir étrangler être étrécir étreindre étrenner étrésillonner étriller
        étripailler étriper étriquer étronçonner étudier étuver euphémiser euphoriser européaniser euthanasier
        évacuer évader évaluer évangéliser évanouir évaporer évaser éveiller éventer éventrer évertuer évider
        évincer éviscérer éviter évoluer évoquer exacerber exagérer exalter examiner exaspérer exaucer excardiner
        excaver excéder exceller excentrer excepter exciper exciser exciter exclamer exclure excommunier excorier
        excréter excursionner excuser exécrer exécuter exemplifier exempter exercer exfiltrer exfolier exhaler
        exhausser exhéréder exhiber exhorter exhumer exiger exiler exister exonder exonérer exorciser expatrier
        expectorer expédier expérimenter expertiser expier expirer expliciter expliquer exploiter explorer exploser
        exporter exposer exprimer exproprier expulser expurger exsuder extasier exténuer extérioriser exterminer
        externaliser extirper extorquer extourner extrader extraire extrapoler extravaguer extravaser extrémiser
        extruder extuber exubérer exulcérer exulter fabriquer fabuler facetter fâcher faciliter façonner
        fact-checker factoriser facturer fader fagoter faiblir faignanter faillir fainéanter fainéantiser faire
        faisander falloir falsifier faluner familiariser fanatiser faner fanfaronner fanfrelucher fantasmer
        farandoler farcir fardeler farder farfouiller farguer fariner farter fasciner fasciser faseiller faseyer
        faséyer fatiguer faucarder faucher fauconner faufiler fausser fauter favoriser faxer fayoter fayotter
        féconder féculer fédéraliser fédérer feignanter feindre feinter fêler féliciter féminiser fendiller fendre
        fenestrer fenêtrer ferler fermenter fermer ferrailler ferrer ferrouter fertiliser fesser festonner festoyer
        fêter fétichiser feuiller feuilleter feuilletonner feuler feutrer fiabiliser fiancer fibrer ficeler ficher
        fidéliser fieffer fienter fier figer fignoler figurer filer fileter filialiser filigraner filmer filocher
        filouter filtrer finaliser financer financiariser finasser finir finlandiser fiscaliser fissionner fissurer
        fixer flageller flageoler flagorner flairer flamber flamboyer flancher flâner flânocher flanquer flaquer
        flasher flatter flauper flécher fléchir flemmarder flétrir fleurdeliser fleurer fleureter fleurir
        flexibiliser flibuster flinguer flipper fliquer flirter floconner floculer floquer flotter flouer flouser
        flouter fluctuer fluer fluidifier fluidiser fluorescer fluoriser flûter fluxer focaliser foirer foisonner
        folâtrer folichonner folioter folkloriser fomenter foncer fonctionnaliser fonctionnariser fonctionner fonder
        fondre forcer forcir forer forfaire forfaitiser forger forjeter forker forlancer forligner forlonger
        formaliser formater former formoler formuler forniquer fortifier forwarder fossiliser fossoyer fouailler
        foudroyer fouetter fouger fouiller fouiner fouir fouler fourailler fourber fourbir fourcher fourgonner
        fourguer fourmiller fournir fourrager fourrer fourvoyer foutre fracasser fractionner fracturer fragiliser
        fragmenter fraîchir fraiser framboiser franchir franchiser franciser francophoniser franger fransquillonner
        frapper fraterniser frauder frayer fredonner frégater freiner frelater frémir fréquenter fréter frétiller
        fretter fricasser fricoter frictionner frigorifier frigorifuger frimer fringuer friper friponner frire
        friser frisoter frisotter frissonner friter fritter froidir froisser frôler froncer fronder frotter frouer
        froufrouter fructifier frusquer frustrer fuguer fuir fuiter fulgurer fulminer fumer fumeronner fumiger
        fureter fuseler fuser fusiller fusionner fustiger
        """
}
