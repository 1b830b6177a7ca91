extension VerbList {
    static let gToP = """
        gabarier gabionner gâcher gadgétiser gaffer gager gagner gainer galber galéjer galérer galipoter galonner
        galoper galvaniser galvauder gambader gamberger gambiller gamifier gaminer gangrener ganser ganter garancer
        garantir garder garer gargariser gargoter gargouiller garnir garrotter gasconner gaspiller gâter gâtifier
        gauchir gauchiser gaudir gaufrer gauler gausser gaver gazéifier gazer gazonner gazouiller geindre gélatiner
        gélatiniser geler gélifier géminer gémir gemmer gendarmer gêner généraliser générer gentrifier géocoder
        géolocaliser géométriser géoréférencer gerber gercer gérer germaniser germer gésir gesticuler ghettoïser
        ghoster giboyer gicler gifler gigoter gironner girouetter gîter givrer glacer glairer glaiser glander
        glandouiller glaner glapir glatir glavioter glaviotter gléner glisser globaliser glorifier gloser
        glouglouter glousser gloutonner glycériner gober goberger gobeter gobichonner godailler goder godiller
        godronner goguenarder goinfrer gominer gommer gonder gondoler gonfler googler gorger gosser gouacher
        gouailler goualer gouaper goudronner gouger goujonner goupiller goupillonner gourer gourmander gourmer
        goûter goutter gouverner gracier graduer graffiter grafigner grailler graillonner grainer graisser
        grammaticaliser grandir granuler graphiter grappiller grasseyer graticuler gratifier gratiner gratter
        grattouiller graveler graver gravillonner gravir graviter gréciser grecquer gréer greffer grêler grelotter
        grenailler greneler grener grenouiller gréser grésiller grever gribouiller griffer griffonner grigner
        grignoter grillager griller grimacer grimer grimper grincer gringuer gripper grisailler griser grisoler
        grisoller grisonner griveler grognasser grogner grognonner grommeler gronder grossir grossoyer grouiller
        grouper gruger grumeler guéer guérir guerroyer guêtrer guetter gueuler gueuletonner gueuser guider guigner
        guillemeter guillocher guillotiner guincher guindailler guinder guiper habiliter habiller habiter habituer
        hâbler hacher hachurer hacker haïr halener haler hâler haleter halluciner hameçonner hancher handicaper
        hannetonner hanter happer haranguer harasser harceler harder harmoniser harnacher harpailler harper
        harponner hasarder hashtaguer hâter haubaner hausser haver havir héberger hébéter hébraïser héler héliporter
        hélitreuiller helléniser hennir herbager herber herboriser hercher hérisser hérissonner hériter herscher
        herser hésiter heurter hiberner hiérarchiser hispaniser hisser historiciser historier hiverner hocher
        homogénéifier homogénéiser homologuer hongrer hongroyer honnir honorer hoqueter horodater horrifier
        horripiler hospitaliser hotter houblonner houer houpper hourder hourdir houspiller housser houssiner hucher
        huer huiler hululer humaniser humecter humer humidifier humifier humilier hurler hybrider hydrater
        hydrofuger hydrogéner hydrolyser hyperboliser hypertrophier hyperventiler hypnotiser hypostasier hypothéquer
        hystériser iconiser idéaliser identifier idéologiser idiotifier idiotiser idolâtrer ignifuger ignorer
        illuminer illusionner illustrer imager imaginer imbiber imbriquer imiter immatérialiser
        immatriculer immerger immigrer immiscer immobiliser immoler immortaliser immuniser impacter impartir
        impatienter impatroniser imperméabiliser impétrer implanter implémenter impliquer implorer imploser importer
        importuner imposer imprégner impressionner imprimer improuver improviser impulser imputer inactiver
        inaugurer incanter incarcérer incarner incendier incidenter incinérer inciser inciter incliner inclure
        incomber incommoder incorporer incrémenter incriminer incruster incuber inculper inculquer incurver indaguer
        indemniser indenter indexer indicer indifférer indigner indiquer indisposer individualiser individuer
        induire indulgencier indurer industrialiser infantiliser infatuer infecter inféoder inférer inférioriser
        infester infiltrer infirmer infléchir infliger influencer influer informatiser informer infuser ingénier
        ingérer ingurgiter inhaler inhiber inhumer initialiser initier injecter injurier innerver innocenter innover
        inoculer inonder inquiéter inscrire insculper insécuriser inséminer insensibiliser insérer insinuer insister
        insoler insolubiliser insonoriser inspecter inspirer installer instancier instaurer instiguer instiller
        instituer institutionnaliser instruire instrumentaliser instrumenter insuffler insulter insupporter insurger
        intailler intégrer intellectualiser intensifier intenter interagir intercaler intercéder intercepter
        interchanger interclasser interconnecter interdire intéresser interfacer interférer interfolier intérioriser
        interjeter interligner interloquer internaliser internationaliser interner interpeller interpénétrer
        interpoler interposer interpréter interroger interrompre intersecter intervenir intervertir interviewer
        intimer intimider intituler intoxiquer intriguer intriquer introduire introjecter introniser introspecter
        intuber intuiter inutiliser invaginer invalider invectiver inventer inventorier inverser invertir
        investiguer investir invétérer invisibiliser inviter invoquer ioder iodler ioniser iouler iraniser iriser
        ironiser irradier irréaliser irriguer irriter irruer islamiser isoler isomériser issir italianiser itérer
        ivoiriser ivrogner ixer jabler jaboter jabouiner jacasser jachérer jacter jaffer jaillir jalonner jalouser
        jamber jambonner japoniser japonner japper jardiner jargonner jarreter jaser jasper jaspiller jaspiner
        jauger jaunir javeler javelliser jérémiader jerker jeter jeûner jobarder jodler jogger joindre jointer
        jointoyer joncer joncher jongler jouailler jouer jouir journaliser jouter jouxter jubiler jucher judaïser
        judiciariser juger juguler jumboïser jumeler jumper juponner jurer justifier juter juxtaposer kaoliniser
        kératiniser kidnapper kifer kiffer kilométrer klaxonner koter labéliser labelliser labialiser labourer lacer
        lacérer lâcher laïciser lainer laisser laitonner laïusser lambiner lambrisser lamenter lamer laminer lamper
        lancequiner lancer lanciner langer langueyer languir lansquiner lanterner lantiponner laper lapider
        lapidifier lapiner laquer larder lardonner larguer larmer larmoyer larronner laryngectomiser lasser
        latiniser latter laurer laver layer leaser lécher léchouiller légaliser légender légiférer légitimer léguer
        lemmatiser lénifier léser lésiner lessiver lester lettrer leurrer lever léviger léviter levretter
        lexicaliser lézarder liaisonner liarder libeller libéraliser libérer licencier licher lichetrogner liciter
        liéger lier lifter ligaturer ligner lignifier ligoter liguer liker limander limer limiter limoger limoner
        limousiner linéariser linger liposucer liquéfier liquider lire liserer lisérer lisser lister liter
        lithographier livrer loader lober lobotomiser localiser locher lock-outer lockouter lofer loger loguer
        longer loquer lorgner lotionner lotir louanger loucher louchir louer loufer louper lourder lourer louver
        louveter louvoyer lover lubrifier luger luire luncher lustrer luter lutiner lutter luxer lyncher lyophiliser
        lyser macadamiser macérer mâcher machicoter machiner mâchonner mâchouiller mâchurer macler maçonner macquer
        maculer madéfier madériser madrigaliser maganer magasiner magner magnétiser magnétoscoper magnifier
        magouiller maigrir mailer mailler mainmettre maintenir maîtriser majorer malaxer malfaire malléabiliser
        malmener malter maltraiter mamelonner manager manchonner mandater mander mandriner manéger mangeoter
        mangeotter manger manier maniérer manifester manigancer manipuler mannequiner manœuvrer manoquer manquer
        mansarder manucurer manufacturer manutentionner mapper maquer maquereauter maquereller maquetter
        maquignonner maquiller marabouter marauder marbrer marchander marcher marcotter margauder marger
        marginaliser marginer margoter margotter marier mariner marivauder marmiter marmonner marmoriser marmotter
        marner maronner maroquiner maroufler marquer marqueter marrer marronner marsouiner marteler martyriser
        marxiser masculiniser masquer massacrer masser massicoter massifier mastiquer masturber matcher matelasser
        mater mâter matérialiser materner materniser mathématiser mâtiner matir matraquer matricer matriculer
        maturer maudire maugréer maximaliser maximiser mazouter mécaniser mécher mécompter méconduire méconnaître
        mécontenter mécroire médailler médiatiser médicaliser médicamenter médire médiser méditer méduser méfaire
        méfier mégir mégisser mégoter méjuger mélanger mêler mémoriser menacer ménager mendier mendigoter mener
        menotter mensualiser mensurer mentionner mentir menuiser méprendre mépriser mercantiliser merceriser merder
        merdouiller merdoyer meringuer mériter mésallier mésestimer mésinformer messeoir mesurer mésuser métaboliser
        métalliser métamorphiser métamorphoser métaphoriser métastaser météoriser méthaniser méthyler métisser
        métrer mettre meubler meugler meuler meurtrir mévendre miauler michetonner microfilmer microniser mignarder
        mignoter migrer mijoter militariser militer millésimer mimer minauder mincir miner minéraliser miniaturer
        miniaturiser minifier minimaliser minimiser minorer minuter mirer miroiter miser missionner miter
        mithridater mithridatiser mitiger mitonner mitrailler mixer mixtionner mobiliser modeler modéliser modérer
        moderniser modifier modulariser moduler mofler moirer moiser moisir moissonner moitir molester moleter
        mollarder molletonner mollir momifier monder mondialiser monétariser monétiser monitorer monnayer monologuer
        monopoliser monter montrer moquer moquetter moraliser morceler mordancer mordiller mordorer mordre morfaler
        morfiler morfler morfondre morguer morigéner mortaiser mortifier motamoter motionner motiver motoriser
        motter moucharder moucher moucheronner moucheter moudre mouetter moufeter moufler moufter mouiller mouler
        mouliner moulurer mourir mouronner mousser moutonner mouvementer mouver mouvoir moyenner mucher muer mugir
        mugueter muloter multiplexer multiplier municipaliser munir munitionner murailler murer mûrir murmurer
        musarder muscler muséifier museler muser musicaliser musiquer musquer musser muter mutiler mutiner
        mutualiser mystifier mythifier nacrer nager naître nanifier nantir napalmer napper narguer narrer nasaliser
        nasiller nationaliser natter naturaliser naufrager naviguer navrer néantiser nébuliser nécessiter nécroser
        négliger négocier négrifier neigeoter neiger néologiser nerver nervurer nettoyer neutraliser niaiser nicher
        nickeler nicotiniser nidifier nieller nier nigauder nimber nipper niquer nitrater nitrer nitrifier nitrurer
        niveler nocer noircir noliser nomadiser nombrer nominaliser nominer nommer nonupler noper nordir normaliser
        normer noter notifier nouer nourrir nover noyauter noyer nuancer nucléariser nucléer nuer nuire numériser
        numéroter obéir obérer objecter objectifier objectiver objurguer obliger obliquer oblitérer obnubiler
        obombrer obscurcir obséder observer obstiner obstruer obtempérer obtenir obturer obvenir obvier occasionner
        occidentaliser occire occlure occulter occuper ocrer octavier octroyer octupler œilletonner œuvrer offenser
        officialiser officier offrir offusquer oindre oiseler ombrager ombrer omettre ondoyer onduler opacifier opaliser
        opérationnaliser opérer opiacer opiner opiniâtrer opposer oppresser opprimer opter optimaliser optimiser
        oraliser oranger orbiter orchestrer ordonnancer ordonner organiser organsiner orientaliser orienter originer
        oringuer ornementer orner orthogonaliser orthographier oscariser osciller oser ossifier ostraciser ôter
        ouater ouatiner oublier ouiller ouïr ourdir ourler outiller outrager outrepasser outrer ouvrager ouvrer
        ouvrir ovaliser ovationner ovuler oxyder oxygéner ozoner ozoniser pacager pacifier pacquer pacser pactiser
        paganiser pagayer pageoter pager paginer pagnoter paillarder paillassonner pailler pailleter paillonner
        paisseler paître pajoter palabrer palancrer palangrer palanguer palanquer palataliser paletter palettiser
        pâlir palissader palisser palissonner pallier palmer paloter palper palpiter palucher pâmer panacher paner
        panifier paniquer panneauter panner panoramiquer panser panteler pantoufler papillonner papilloter papoter
        papouiller paqueter parachever parachuter parader parafer paraffiner paraisonner paraître paralléliser
        paralyser paramétrer parangonner parapher paraphraser parasiter parcellariser parceller parcelliser
        parcheminer parcourir pardonner parementer parer paresser parfaire parfiler parfondre parfumer parier
        parjurer parkériser parlementer parler parloter parodier parquer parqueter parrainer parsemer parser
        partager participer particulariser partir partitionner partouser partouzer parvenir passementer passepoiler
        passer passionner passiver pasteller pasteuriser pasticher pastiller patafioler patauger patcher pateliner
        patenter pathologiser patienter patiner pâtir pâtisser patoiser patouiller patronner patrouiller patter
        pâturer paumer paumoyer paupériser pauser pavaner paver pavoiser payer peaufiner peausser pécher pêcher
        pécloter pédaler peigner peindre peiner peinturer peinturlurer peler peller pelleter peloter pelotonner
        pelucher pénaliser pencher pendiller pendouiller pendre penduler pénétrer penser pensionner pépier percer
        percevoir percher percoler percuter perdre perdurer pérégriner pérenniser péréquater perfectionner perforer
        performer perfuser péricliter périmer périphraser périr perler permanenter perméabiliser permettre permuter
        pérorer peroxyder perpétrer perpétuer perquisitionner persécuter persévérer persifler persiller persister
        personnaliser personnifier perspirer persuader perturber pervertir pervibrer peser pester pestiférer
        pétarader pétarder péter pétiller petit-déjeuner pétitionner pétocher pétouiller pétrarquiser pétrifier
        pétrir pétuner peupler phagocyter phaser philosopher phonétiser phosphater phosphorer phosphoryler
        photocopier photographier photosynthétiser phraser piaffer piailler pianoter piauler picoler picorer picoter
        picter piéger pierrer piéter piétiner piétonniser pieuter pifer piffer pigeonner piger pigmenter pigner
        pignocher piler piller pilonner piloter pimenter pinailler pincer pindariser piner pinter piocher pioncer
        pionner pipeauter piper pique-niquer piqueniquer piquer piqueter piquouser pirater pirouetter pisser
        pissoter pistacher pister pistonner pitancher pitcher pitonner pituiter pivoter pixeliser placarder
        placardiser placer placoter plafonner plagier plaider plaindre plainer plaire plaisanter planchéier plancher
        planer planifier planquer planter plaquer plasmifier plastifier plastiquer plastronner platiner platiniser
        plâtrer plébisciter pleurer pleurnicher pleuvasser pleuviner pleuvioter pleuvoir pleuvoter plier plisser
        plomber plonger ploquer ployer plucher plugger plumer pluraliser plussoyer pluviner pocharder pocher
        podcaster podzoliser poêler poétiser pogner poignarder poiler poinçonner poindre pointer pointiller
        poireauter poiroter poisser poivrer polariser poldériser polémiquer policer polir polissonner politiquer
        politiser polliniser polluer polycopier polymériser pommader pommeler pommer pomper pomponner poncer
        ponctionner ponctuer pondérer pondre ponter pontifier pontiller populariser poquer porphyriser porter
        portraiturer poser positionner positiver posséder postdater poster postfacer posticher postillonner
        postposer postsynchroniser postuler potasser potentialiser potiner poudrer poudroyer pouffer pouiller
        pouliner pouponner pourchasser pourfendre pourlécher pourpenser pourprer pourrir poursuivre pourvoir pousser
        poutser pouvoir praliner pratiquer préacheter préaviser précariser précautionner précéder précharger
        préchauffer prêcher précipiter préciser précommander précompter préconiser précuire prédécéder prédéfinir
        prédestiner prédéterminer prédiquer prédire prédisposer prédominer préempter préenregistrer préétablir
        préexister préfabriquer préfacer préférer préfigurer préfinancer préfixer préformer préinstaller préjudicier
        préjuger prélasser prélaver prélever préluder prémâcher préméditer prémunir prendre prénommer préoccuper
        préparer prépayer prépensionner préposer prépositionner prérégler préremplir préréserver présager prescrire
        présélectionner présenter préserver présider présonoriser pressentir presser pressurer pressuriser prester
        présumer présupposer présurer prétendre prêter prétériter prétexter prévaloir prévariquer prévenir
        prévisualiser prévoir prier primariser primer prioriser priser privatiser priver privilégier problématiser
        procéder processer processionner proclamer procrastiner procréer procurer prodiguer produire profaner
        proférer professer professionnaliser profiler profiter programmer progresser prohiber projeter prolétariser
        proliférer prolonger promener promettre promotionner promouvoir promulguer prôner prononcer pronostiquer
        propager prophétiser proportionner proposer propulser proroger proscrire prosodier prospecter prospérer
        prosterner prostituer protéger protéiner protester prototyper prouter prouver provenir proverbialiser
        provigner provisionner provoquer pruner psalmodier psychanalyser psychiatriser psychologiser psychoter
        publiciser publier pucer puddler puer puiser pulluler pulser pulvériser punaiser punir purger purifier
        pustuler putréfier putter pyramider pyrograver pyrolyser
        """
}
