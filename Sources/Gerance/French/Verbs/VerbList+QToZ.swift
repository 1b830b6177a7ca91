extension VerbList {
    static let qToZ = """
        quadriller quadrupler qualifier quantifier quarderonner quarrer quartager quarter quémander quereller
        querner questionner quêter queuter quiller quimper quintessencier quintupler quittancer quitter quotter
        rabâcher rabaisser rabanter rabattre rabibocher rabioter râbler rabonnir raboter rabougrir rabouter rabrouer
        raccommoder raccompagner raccorder raccourcir raccoutrer raccoutumer raccrocher raccuser raccuspoter
        racheter raciner racketter racler racoler raconter racornir rader radicaliser radier radiner radiobaliser
        radiodiffuser radiographier radioguider radioscoper radiotélégraphier radoter radouber radoucir raffermir
        raffiner raffoler raffûter rafistoler rafler rafraîchir ragaillardir rager ragoter ragoûter ragrafer ragréer
        raguer raidir railler rainer raineter rainurer raisonner rajeunir rajouter rajuster ralentir râler
        ralinguer raller rallier rallonger rallumer ramager ramailler ramander ramarrer ramasser ramender ramener
        ramer rameuter ramifier ramollir ramoner ramper rancarder rancir rançonner randomiser randonner ranger
        ranimer rapapilloter rapatrier rapatronner râper rapetasser rapetisser rapiécer rapiéceter rapiner raplatir
        rapointir rappareiller rapparier rappeler rapper rappliquer rappointir rapporter rapprendre rapprêter
        rapprocher rapproprier rapprovisionner rappuyer raquer raréfier raser rassasier rassembler rasseoir
        rasséréner rassir rassortir rassurer ratatiner râteler rater ratiboiser ratifier ratiner ratiociner
        rationaliser rationner ratisser ratonner rattacher rattraper raturer raugmenter rauquer ravager ravaler
        ravauder ravigoter ravilir raviner ravir raviser ravitailler raviver ravoir rayer rayonner razzier réabonner
        réaborder réabsorber réacclimater réaccoutumer réacheminer réacquérir réactiver réactualiser réadapter
        réadmettre réaffecter réafficher réaffirmer réaffûter réagencer réagir réajuster réaléser réaligner
        réalimenter réaliser réallouer réaménager réamorcer réanalyser réanimer réapparaître réappliquer réapprendre
        réapproprier réapprovisionner réargenter réarmer réarranger réassembler réassigner réassortir réassumer
        réassurer réatterrir réattribuer réaugmenter rebaisser rebander rebaptiser rebasculer rebâtir rebattre
        rebeller rebiffer reblanchir rebloquer rebobiner reboire reboiser rebondir rebooter reborder reboucher
        reboucler rebouter reboutonner rebraguetter rebrancher rebroder rebrousser rebrûler rebuter recâbler
        recacher recacheter recadrer recalcifier recalculer recaler recalibrer recapitaliser récapituler recapturer
        recarder recarreler recaser recauser recéder receler recéler recenser recentrer receper recéper réceptionner
        recercler recevoir rechampir réchampir rechanger rechanter rechaper réchapper recharger rechasser réchauffer
        rechausser rechercher rechigner rechristianiser rechuter recibler récidiver réciproquer réciter réclamer
        reclasser récliner recliquer reclouer reclure recoder recoiffer récoler recoller recoloniser recolorer
        récolter recombiner recommander recommencer recomparaître récompenser recompiler recompléter recomposer
        recompresser recompter reconcentrer réconcilier recondamner reconditionner reconduire reconfigurer
        reconfirmer réconforter recongeler reconnaître reconnecter reconquérir reconsidérer reconsolider
        reconstituer reconstruire recontacter recontaminer recontextualiser recontracter recontrôler reconvertir
        reconvoquer recopier recoquiller recorder recorriger recoucher recoudre recouper recouponner recourber
        recourir recouvrer recouvrir recracher recréer récréer recrépir recreuser récrier récriminer récrire
        recristalliser recroiser recroître recroqueviller recruter rectifier recueillir recuire reculer reculotter
        récupérer récurer récuser recycler redéclarer redécoller redécorer redécouper redécouvrir redéfaire
        redéfinir redemander redémarrer redémolir redémontrer redépecer redéployer redéposer redescendre redessiner
        redévelopper redevenir redevoir rediffuser rédiger redimensionner rédimer redire rediriger rediscuter
        redisposer redissoudre redistribuer rediviser redonder redonner redorer redormir redoubler redouter
        redresser réduire redynamiser rééchelonner réécouter réécrire réédifier rééditer rééduquer réélire
        réembaucher réémerger réémettre réemménager réemployer réemprunter réenchanter réenclencher réencoder
        réenduire réenfourcher réengager réengendrer réenregistrer réensemencer réentendre réenvoyer réépouser
        rééprouver rééquilibrer rééquiper réer réescompter réessayer réétalonner réétudier réévaluer réexaminer
        réexpédier réexpliquer réexporter refabriquer refaçonner refacturer refaire refendre référencer référer
        refermer reficeler refiler refinancer refixer réfléchir refléter refleurir refluer refonctionner refonder
        refondre reforester reforger reformater reformer réformer reformuler refouiller refouler refourguer
        refourrer refoutre réfracter refranchir refrapper refréner réfréner réfrigérer refriser refroidir réfugier
        refuser réfuter regagner régaler regarder regarnir régater regazonner regeler regénérer régénérer régenter
        regimber régionaliser régir registrer réglementer régler régner regonfler regorger regratter regréer
        regreffer regretter regrimper regrossir regrouper régulariser réguler régurgiter réhabiliter réhabituer
        rehausser réhumaniser réhydrater réifier réimperméabiliser réimplanter réimplémenter réimporter réimposer
        réimprimer réincarcérer réincarner réincorporer réindexer réindustrialiser réinfecter réinformer
        réinitialiser réinjecter réinscrire réinsérer réinstaller réinstaurer réintégrer réinterpréter réinterroger
        réintervenir réintroduire réinventer réinventorier réinvestir réinviter réislamiser réitérer rejaillir
        rejeter rejoindre rejointoyer rejouer réjouir rejuger relacer relâcher relaisser relancer relarguer relater
        relativiser relaver relaxer relayer relégitimer reléguer relever relier relire relocaliser reloger relooker
        relouer reluire reluquer remâcher remailler remanger remanier remaquiller remarcher remarier remarquer
        remastériser remastiquer remballer rembarquer rembarrer rembiner remblaver remblayer rembobiner remboîter
        rembouger rembourrer rembourser rembrunir rembucher remédier remélanger remembrer remémorer remercier
        remettre remeubler remilitariser reminéraliser remiser remixer remmailler remmailloter remmancher remmener
        remobiliser remodeler remonter remontrer remordre remorquer remotiver remoucher remoudre remouiller
        rempailler rempaqueter remparer rempiéter rempiler remplacer remplier remplir remployer remplumer rempocher
        rempoissonner remporter rempoter remprunter remuer rémunérer remuscler renâcler renaître renarder
        renationaliser renauder rencaisser rencarder renchaîner renchérir rencogner rencontrer rendormir rendosser
        rendre renégocier reneiger rénetter renfaîter renfermer renfiler renflammer renfler renflouer renfoncer
        renforcer renformir renfrogner rengager rengainer rengorger rengracier rengraisser rengrener rengréner
        renier renifler renommer renoncer renouer renouveler rénover renquiller renseigner rentabiliser rentamer
        renter rentoiler rentrer rentrouvrir renuméroter renvelopper renvenimer renverger renverser renvider renvier
        renvoyer réoccuper réopérer réorchestrer réordonnancer réordonner réorganiser réorienter réoxygéner repairer
        repaître répandre reparaître reparamétrer reparcourir réparer reparler repartager repartir répartir repasser
        repatiner repaver repayer repêcher repeigner repeindre rependre repenser repentir repercer répercuter
        reperdre repérer répertorier repeser répéter repétrir repeupler repincer repiquer replacer replanifier
        replanter replâtrer repleuvoir replier répliquer replisser replonger reployer repointer repolir répondre
        reporter reposer repositionner reposter repoudrer repousser repréciser reprendre représenter réprimander
        réprimer repriser reprocher reproduire reprogrammer reprographier reproposer reprouver réprouver
        républicaniser republier répudier répugner réputer requalifier requérir requestionner requinquer
        réquisitionner requitter resaisir resaler resalir resaluer rescanner rescinder rescolariser réseauter
        resemer reséquencer réséquer réserver résider résigner résilier résiner résinifier résister resituer
        resocialiser resolliciter résonner résorber résoudre respectabiliser respecter respirer resplendir
        responsabiliser resquiller ressaigner ressaisir ressasser ressauter ressayer ressembler ressemeler ressemer
        ressentir resserrer resservir ressortir ressouder ressourcer ressouvenir ressuer ressurgir ressusciter
        ressuyer restabiliser restaurer rester restituer restocker restreindre restructurer restyler résulter
        résumer resurchauffer resurgir resynchroniser rétablir retailler rétamer retaper retapisser retarder
        retarifer retâter reteindre retéléphoner retendre retenir retenter retentir retercer reterser retester
        réticuler retirer retisser retomber retondre retoquer retordre rétorquer retoucher retourner retracer
        rétracter retraduire retraiter retrancher retranscrire retransférer retransformer retransmettre retravailler
        retraverser rétrécir rétreindre retremper rétribuer retricoter rétroagir rétrocéder rétrograder rétropédaler
        retrousser retrouver retuber retweeter réunifier réunir réusiner réussir réutiliser revacciner revalider
        revaloir revaloriser revancher revasculariser rêvasser réveiller réveillonner révéler revendiquer revendre
        revenir reventiler rêver réverbérer revercher reverdir révérer revérifier revernir reverrouiller reverser
        revêtir revigorer revirer réviser revisionner revisiter revisser revitaliser revivifier revivre revoir
        revoler révolter révolutionner révolvériser revomir révoquer revoter revouloir révulser rewriter rhabiller
        rhumer ribler ribouler ricaner ricocher rider ridiculiser riffauder rifler rigidifier rigoler rimailler
        rimer rincer ringarder ringardiser rioter ripailler riper ripoliner riposter rire risquer rissoler
        ristourner ritualiser rivaliser river riveter rober robotiser rocher rocouer rocquer rôdailler roder rôder
        rogner rognonner roidir romancer romaniser romantiser rompre ronchonner rondir ronéoter ronéotyper ronfler
        ronger ronronner roquer roser rosir rosser roter rôtir roucouler rouer rougeoyer rougir rouiller rouir
        rouler roulotter roupiller rouscailler rouspéter roussir roustir router rouvrir rubaner rubéfier rucher
        rudenter rudoyer ruer rugir ruiler ruiner ruisseler ruminer rupiner ruraliser ruser russifier rustiquer
        rutiler rythmer sabler sablonner saborder saboter sabouler sabrer sacagner saccader saccager saccharifier
        sacquer sacraliser sacrer sacrifier safraner saietter saigner saillir saisir saisonner salarier saler
        salifier saliniser salir saliver saloper salpêtrer saluer sanctifier sanctionner sanctuariser sandwicher
        sangler sangloter santonner saouler saper saponifier saquer sarcler sarmenter sarter sasser sataner
        sataniser satelliser satiner satiriser satisfaire satonner saturer saucer saucissonner saumurer sauner
        saupoudrer saurer saurir sauter sautiller sauvegarder sauver savater savoir savonner savourer scalper
        scandaliser scander scanner scannériser scarifier sceller scénariser scheider schématiser schlinguer
        schlitter schtroumpfer scier scinder scintiller sciotter scissionner scléroser scolariser scorifier scotcher
        scotomiser scratcher scribouiller scripter scroller scruter sculpter sécher seconder secouer secourir
        secréter sécréter sectionner sectoriser séculariser sécuriser sédater sédentariser sédimenter séduire
        segmenter ségréger ségréguer séjourner sélecter sélectionner seller sembler semer semoncer sensibiliser
        sentir seoir séparer septupler séquencer séquestrer sérancer serfouir sérialiser sérier sérigraphier seriner
        seringuer sermonner serpenter serrer sertir servir sévir sevrer sextupler sexualiser shampooingner
        shampouiner shooter shunter sidérer siéger siester siffler siffloter sigler signaler signaliser signer
        signifier silhouetter silicatiser siliconer sillonner similiser simplifier simuler singer singulariser
        siniser sintériser sinuer siphonner siroter situer skater skier slalomer slamer slaviser slicer smasher
        smiller snifer sniffer snober sociabiliser socialiser sodomiser soigner solariser solder solenniser solfier
        solidariser solidifier soliloquer solliciter solmiser solubiliser solutionner solvabiliser solvater
        somatiser sombrer sommeiller sommer somnoler sonder songer sonnailler sonner sonoriser sophistiquer sorguer
        sortir soubresauter soucheter souchever soucier souder soudoyer souffler souffleter souffrir soufrer
        souhaiter souiller soulager souler soûler soulever souligner soumettre soumissionner soupçonner souper
        soupeser soupirer souquer sourcer sourciller sourdiner sourdre sourire sous-alimenter sous-employer
        sous-entendre sous-estimer sous-évaluer sous-exploiter sous-exposer sous-financer sous-informer
        sous-investir sous-louer sous-payer sous-rémunérer sous-tendre sous-titrer sous-traiter sous-utiliser
        sous-virer souscrire soustraire soutacher soutenir soutirer souvenir soviétiser spammer spathifier
        spatialiser spécialiser spécifier spéculer speeder sphacéler spiraler spiritualiser spitter splitter spolier
        sponsoriser sporuler sprinter squatter squattériser squeezer stabiliser staffer stagner staliniser
        standardiser starifier stariser stationner statuer statufier sténographier sténotyper stéréotyper stérer
        stériliser stigmatiser stimuler stipendier stipuler stocker stopper stranguler stratifier stresser striduler
        strier stripper striquer structurer stupéfaire stupéfier stuquer styler styliser subdéléguer subdiviser
        subir subjectiver subjectiviser subjuguer sublimer submerger subodorer subordonner suborner subroger
        subsidier subsister substantiver substituer subsumer subtiliser subvenir subventionner subvertir succéder
        succomber sucer suçoter sucrer suer suffire suffixer suffoquer suggérer suggestionner suicider suiffer
        suinter suivre sulfater sulfiter sulfoner sulfurer superfinir superposer superviser supplanter suppléer
        supplémenter supplicier supplier supporter supposer supprimer suppurer supputer surabonder suractiver
        surajouter suralimenter suraller surarmer surbaisser surbroder surcharger surchauffer surclasser surcoller
        surcompenser surcomprimer surconsommer surcontrer surcoter surcouper surcreuser surdimensionner surdorer
        surdoser surdouer surédifier surélever surenchérir surendetter surentraîner suréquiper surestimer surévaluer
        surexciter surexploiter surexposer surexprimer surfacer surfacturer surfaire surfer surfiler surfrapper
        surgeler surgeonner surgir surglacer surhausser surimposer suriner surinfecter surinterpréter surinvestir
        surir surjaler surjeter surjouer surlier surligner surlouer surmédiatiser surmédicaliser surmener surmonter
        surmouler surnager surnommer surnoter suroxyder surpasser surpayer surpeupler surpiquer surplomber
        surprendre surproduire surprotéger surréagir sursaturer sursauter sursemer surseoir sursolliciter surtailler
        surtaxer surtitrer survaloriser surveiller survendre survenir survêtir survirer survivre survoler survolter
        susciter suspecter suspendre sustenter susurrer suturer swinguer swiper switcher syllaber symboliser
        symétriser sympathiser synchroniser syncoper syncristalliser syndicaliser syndiquer synthétiser syntoniser
        systématiser tabasser tabler tabouer tabouiser tabuler tacher tâcher tacheter tacler taffer taguer taillader
        tailler taire taler taller talocher talonner talquer tambouriner tamiser tamponner tancer tangenter tanguer
        taniser tanner tanniser tapager taper tapiner tapir tapisser taponner tapoter taquer taquiner tarabiscoter
        tarabuster tarauder tarder tarer targuer tarifer tarifier tarir tartiner tartir tasser tâter tatillonner
        tâtonner tatouer taveler taxer tayloriser tchatcher tchatter tchiper techniciser technocratiser teiller
        teindre teinter télécharger télécommander télécopier télédéclarer télédiffuser télégraphier téléguider
        télémétrer téléphoner téléporter télescoper télésurveiller télétransmettre télétravailler téléviser télexer
        témoigner tempérer tempêter temporaliser temporiser tenailler tendre tenir tenonner ténoriser tenter tercer
        tergiverser terminer ternir terrasser terreauter terrer terrifier terrir territorialiser terroriser terser
        tertiariser tester tétaniser téter textualiser texturer texturiser théâtraliser thématiser théoriser
        thermaliser thermoformer thermolaquer thésauriser tictaquer tiédir tiercer tigrer tiller tilter timbrer
        tinter tintinnabuler tiquer tirailler tire-bouchonner tirebouchonner tirer tisaner tiser tisonner tisser
        titiller titrer titriser tituber titulariser toaster toiler toiletter toiser tokeniser tolérer tomber
        tomer tondre tonifier tonitruer tonner tonsurer tontiner toper topicaliser toquer torcher torchonner tordre
        toréer toronner torpiller torréfier torsader tortiller tortorer torturer tosser totaliser toucher touer
        touiller toupiller toupiner tourber tourbillonner tourillonner tourmenter tournailler tournasser
        tournebouler tourner tournicoter tourniller tourniquer tournoyer toussailler tousser toussoter trabouler
        tracaner tracasser tracer trachéotomiser tracter traduire traficoter trafiquer trahir traînailler traînasser
        traîner traire traiter tramer tranchefiler trancher tranquilliser transbahuter transborder transcender
        transcoder transcrire transférer transfigurer transfiler transformer transfuser transgresser transhumer
        transiger transir transistoriser transiter translater translittérer transmettre transmigrer transmuer
        transmuter transparaître transpercer transpirer transplanter transporter transposer transsubstantier
        transsuder transvaser transverbérer transvider trapper traquer traumatiser travailler travailloter traverser
        travestir trébucher tréfiler tréfondre treillager treillisser trémater trembler trembloter trémousser
        tremper trémuler trépaner trépasser trépider trépigner tressaillir tressauter tresser treuiller trévirer
        trianguler triballer tricher tricoter trier trifouiller triller trimarder trimbaler trimballer trimer
        tringler trinquer triompher tripatouiller tripler tripoter triquer trisser triturer trivialiser trôler
        troller tromper trompeter tronçonner trôner tronquer tropicaliser troquer trotter trottiner troubler trouer
        troussequiner trousser trouver truander trucider truffer truquer trusquiner truster tuber tuberculiner
        tuberculiniser tuberculiser tuer tuiler tuméfier turbiner turlupiner turluter tuteurer tutorer tutoyer
        tuyauter tweeter twerker twister tympaniser typer typiser typographier tyranniser ulcérer ultracentrifuger
        ultrafiltrer ululer unifier uniformiser unir universaliser upcycler upériser upgrader uploader urbaniser
        urger uriner user usiner usurper utiliser vacciner vacher vaciller vacuoliser vadrouiller vagabonder vagir
        vaguer vaincre vaironner valdinguer valeter valider valiser vallonner valoir valoriser valouser valser
        vamper vampiriser vandaliser vanner vanter vaporiser vaquer varapper varier varloper vasectomiser vaseliner
        vaser vasouiller vassaliser vaticiner vautrer vectoriser vedettiser végétaliser végéter véhiculer veiller
        veiner vélariser vêler velouter velter vendanger vendiquer vendre vener vénérer venger venir venter ventiler
        ventouser ventrouiller verbaliser verbiager verdir verdoyer verduniser verger vergeter verglacer vérifier
        verjuter vermiculer vermifuger vermiller vermillonner vermouler vernaliser vernir vernisser véroler
        verrouiller verser versifier versionner verticaliser vesser vétiller vêtir vexer viabiliser viander vibrer
        vibrionner vicier victimer victimiser vidanger videler vidéosurveiller vider vidimer vieillir vieller
        vigiler vigneter vilipender villégiaturer vinaigrer vinculer viner vinifier violacer violenter violer
        violeter violoner vioquir virailler virer virevolter virevousser virguler viriliser viroler virtualiser
        viser visionner visiter visser visualiser vitaliser vitaminer vitrer vitrifier vitrioler vitupérer vivifier
        vivisecter vivoter vivre vobuler vocaliser vociférer voguer voiler voir voisiner voiturer volatiliser
        volcaniser voler voleter voliger volleyer volter voltiger vomir voter vouer vouloir vousoyer voussoyer
        voûter vouvoyer voyager vriller vrombir vulcaniser vulgariser vulnérabiliser vulnérer warranter yasser
        yodiser yodler youyouter yoyoter yoyotter zapper zébrer zéroter zester zézayer ziber zieuter zigonner
        zigouiller ziguer zigzaguer zinguer zinzinuler zipper zombifier zoner zonzonner zoomer zouker zozoter
        zwanzer zyeuter
        """
}
