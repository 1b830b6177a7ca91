extension VerbList {
    static let aToC = """
        abaisser abalourdir abandonner abasourdir abâtardir abattre abcéder abdiquer abecquer abéquer aberrer abêtir
        abhorrer abîmer abjurer ablater abloquer ablutionner abolir abominer abonder abonner abonnir aborder aborner
        aboucher abouler abouter aboutir aboyer abraquer abraser abréagir abréger abreuver abrévier abricoter abrier
        abriter abroger abrutir absenter absorber absoudre abstenir abstraire abuser acagnarder accabler accalmir
        accaparer accastiller accéder accélérer accentuer accepter accessoiriser accidenter acclamer acclimater
        accointer accolader accoler accommoder accompagner accomplir accorder accorer accoster accoter accoucher
        accouder accouer accoupler accourcir accourir accoutrer accoutumer accréditer accréter accrocher accroître
        accroupir accueillir acculer acculturer accumuler accuser acenser acérer acétifier acétyler achalander
        achaler acharner acheminer acheter achever achopper achromatiser acidifier aciduler aciérer aciseler
        acoquiner acquérir acquiescer acquitter acter actionner activer actualiser adapter additionner adhérer
        adirer adjectiver adjectiviser adjoindre adjuger adjurer admettre administrer admirer admonester adoniser
        adonner adopter adorer adorner adosser adouber adoucir adresser adsorber aduler adultérer advenir
        adverbialiser aérer affabuler affadir affaiblir affainéantir affairer affaisser affaiter affaler affamer
        afféager affecter affectionner afférer affermer affermir afficher affiler affilier affiner affirmer
        affleurer affliger afflouer affluer affoler affouager affouiller affourager affourcher affourrager
        affranchir affréter affriander affricher affrioler affriter affronter affruiter affubler affurer affûter
        africaniser agacer agencer agender agenouiller agglomérer agglutiner aggraver agioter agir agiter agneler
        agonir agoniser agrafer agrainer agrandir agréer agréger agrémenter agresser agricher agriffer agripper
        aguerrir aguicher ahaner aheurter ahurir aicher aider aigrir aiguiller aiguilleter aiguillonner aiguiser
        ailler aimanter aimer airer ajointer ajourer ajourner ajouter ajuster alambiquer alanguir alarmer
        alcaliniser alcaliser alcooliser alentir alerter aléser aleviner aliéner aligner alimenter aliter alkyler
        allaiter allécher alléger allégir allégoriser alléguer aller allier allonger allotir allouer allumer
        alluvionner alourdir alpaguer alphabétiser altérer alterner aluminer aluner alunir amadouer amaigrir
        amalgamer amariner amarrer amasser amatir ambiancer ambitionner ambler ambrer améliorer aménager amender
        amener amenuiser américaniser amerrir ameublir ameuter amidonner amincir amnistier amocher amodier amoindrir
        amollir amonceler amorcer amordancer amortir amouracher amplifier amputer amurer amuser analgésier
        analyser anastomoser anathématiser anatomiser ancrer anéantir anémier anesthésier angéliser anglaiser
        angliciser angoisser anhéler animaliser animer aniser ankyloser anneler annexer annihiler annoncer annoter
        annualiser annuler anoblir anodiser ânonner anonymiser anordir antéposer anthropomorphiser anticiper
        antidater antiparasiter antiquer aoûter apaiser apanager apercevoir apeurer apiquer apitoyer aplanir aplatir
        aplomber apostasier aposter apostiller apostropher appairer apparaître appareiller apparenter apparier
        appartenir appâter appauvrir appeler appendre appertiser appesantir applaudir appliquer appointer appointir
        appondre apponter apporter apposer apprécier appréhender apprendre apprêter apprivoiser approcher
        approfondir approprier approuver approvisionner approximer appuyer apurer arabiser araser arbitrer arborer
        arboriser arc-bouter arcbouter archaïser architecturer archiver arçonner arder ardoiser argenter
        argotiser arguer argumenter ariser arithmétiser armer armorier arnaquer aromatiser arpéger arpenter
        arquebuser arquer arracher arraisonner arranger arrenter arrérager arrêter arriérer arrimer arriser arriver
        arroger arrondir arroser arsouiller articuler artificialiser artiller ascensionner aseptiser aspecter
        asperger asphalter asphyxier aspirer assagir assaillir assainir assaisonner assarmenter assassiner assécher
        assembler assener asséner asseoir assermenter asserter asservir assibiler assiéger assigner assimiler
        assister associer assoiffer assoler assombrir assommer assoner assortir assoupir assouplir assourdir
        assouvir assujettir assumer assurer asticoter astiquer astreindre atermoyer atomiser atrophier attabler
        attacher attaquer attarder atteindre atteler attendre attendrir attenter atténuer atterrer atterrir attester
        attiédir attifer attiger attirer attiser attitrer attoucher attraire attraper attribuer attriquer attrister
        attrouper audiencer auditer auditionner augmenter augurer auner auréoler aurifier ausculter authentifier
        authentiquer autocensurer autodéterminer autodétruire autodissoudre autoféconder autofinancer autogérer
        autogouverner autographier autoguider automatiser autonomiser autoproclamer autopsier autoréguler autoriser
        autosuggestionner autotomiser avachir avaler avaliser avancer avantager avarier aveindre aventurer avérer
        avertir aveugler aveulir avilir aviner aviser avitailler aviver avocasser avoiner avoir avoisiner avorter
        avouer avoyer axer axiomatiser azimuter azimuther azurer babiller bâcher bachoter bâcler badauder bader
        badger badigeonner badiner baffer bafouer bafouiller bâfrer bagarrer bagoter bagotter bagouler baguenauder
        baguer baigner bailler bâiller bâillonner baiser baisoter baisser balader balafrer balancer balanstiquer
        balayer balbutier baleiner baliser balkaniser ballaster baller ballonner balloter ballotter baluchonner
        bambocher banaliser bancariser bancher bander banner bannir banquer banqueter baptiser baquer baqueter
        baragouiner baraquer baratiner baratter barber barbifier barboter barbouiller barder baréter barguigner
        barioler barjaquer baronner barouder barrer barricader barrir basaner basculer baser bassiner baster
        bastillonner bastionner bastonner batailler bateler bâter batifoler bâtir bâtonner battre bauger bavarder
        bavasser baver bavocher bayer bazarder béatifier bêcher bêcheveter bécoter becquer becqueter becter bedonner
        béer bégayer béguer bégueter bêler beloter bémoliser bénéficier bénir benner béqueter béquiller bercer
        berner besogner bestialiser bêtifier bêtiser bétonner beugler beurrer biaiser bibeloter biberonner bicher
        bichonner bichoter bidonner bidouiller bienvenir biffer bifurquer bigarrer bigler biglouser bigophoner
        bigorner bigrer bilaner biler billebauder biller billonner biloquer biner biper biscuiter biseauter
        bisegmenter biser bisquer bisser bistourner bistrer biter bitter bitumer bituminer biturer bivouaquer
        bizuter blablater blackbouler blacklister blaguer blairer blâmer blanchir blaser blasonner blasphémer
        blatérer blêmir bléser blesser blettir bleuir bleuter blinder blinquer blobloter bloguer blondir blondoyer
        bloquer blottir blouser bluffer bluter bobiner bocarder boetter boire boiser boiter boitiller bolcheviser
        bolchéviser bombarder bomber bonder bondériser bondir bondonner bonifier bonimenter booster bordéliser
        border bordurer borgnoter borner bornoyer bosseler bosser bossuer bostonner botaniser botteler botter
        boubouler boucaner boucharder boucher bouchonner bouchoyer boucler bouder boudiner bouffer bouffir
        bouffonner bouger bougonner bouillir bouillonner bouillotter boulanger bouléguer bouler bouleverser bouliner
        boulocher boulonner boulotter boumer bouquiner bourder bourdonner bourgeonner bourlinguer bourreler bourrer
        bourriquer boursicoter boursoufler bousculer bousiller boustifailler bouteiller bouter boutonner bouturer
        boxer boyauter boycotter braconner brader brailler brainstormer braire braiser bramer brancarder brancher
        brandiller brandir branler braquer braser brasiller brasser brasseyer braver brayer bredouiller brêler
        breller brésiller bretailler bretonniser bretteler bretter breveter bricoler brider bridger briefer brifer
        briffer brigander briguer brillanter brillantiner briller brimbaler brimer bringuebaler bringueballer
        bringuer brinquebaler brinqueballer briocher briquer briqueter briser brocanter brocarder brocher broder
        broncher bronzer brosser brouetter brouillasser brouiller brouillonner brouter broyer bruiner bruire
        bruisser bruiter brûler brumasser brumer brumiser bruncher brunir brusquer brutaliser bûcher budgéter
        budgétiser bugger buguer buller bureaucratiser buriner buser busquer buter butiner butter buvoter buzzer
        cabaler cabaner cabiner câbler cabosser caboter cabotiner cabrer cabrioler cacaber cacarder cacher cacheter
        cachetonner cadancher cadastrer cadeauter cadenasser cadencer cadmier cadrer cafarder cafeter cafouiller
        cafter cagnarder cagner caguer cahoter caillasser caillebotter cailler cailleter caillouter cajoler
        calaminer calamistrer calancher calandrer calcifier calciner calculer caler caleter calfater calfeutrer
        calibrer câliner calligraphier calmer calmir calomnier calorifuger calotter calquer calter cambrer
        cambrioler cambuter cameloter camionner camoufler camper canaliser canarder cancaner cancériser candidater
        candir caner canneler canner cannibaliser canoniser canonner canoter cantiner cantonner canuler caoutchouter
        caparaçonner capéer capeler caper capeyer capitaliser capitonner capituler caponner caporaliser capoter
        capsuler capter captiver capturer capuchonner caquer caqueter caracoler caractériser caramboler caraméliser
        carapater carbonater carboniser carbonitrurer carburer carcailler carder carencer caréner caresser carguer
        caricaturer carier carillonner carmer carminer carnifier carotter carreauter carreler carrer carrosser
        carroyer cartelliser carter cartographier cartonner cartoucher cascader caséifier casemater caser caserner
        casquer casse-croûter casser castagner castrer cataloguer catalyser catapulter catastropher catcher
        catéchiser catégoriser catholiciser catiner catir cauchemarder causer cautériser cautionner cavalcader
        cavaler caver caviarder caviter céder ceindre ceinturer célébrer celer cémenter cendrer censurer center
        centraliser centrer centrifuger centupler cercler cerner certifier césariser cesser chabler chagriner
        chahuter chaîner challenger chalouper chaluter chamailler chamarrer chambarder chambouler chambrer chamoiser
        champagniser champignonner champlever chanceler chancir chanfreiner changer chansonner chanter chantonner
        chantourner chaparder chapeauter chapeler chaperonner chapitrer chaponner chaptaliser charbonner charcuter
        charger chariboter charioter charmer charpenter charrier charroyer chasser châtier chatonner chatouiller
        chatoyer châtrer chatter chauffer chauler chaumer chausser chauvir chavirer checker chélater chelinguer
        cheminer chemiser chercher chérer chérir cherrer chevaler chevaucher cheviller chevreter chevronner
        chevroter chiader chialer chicaner chicorer chicoter chicotter chienner chier chiffonner chiffrer chigner
        chiner chinoiser chiper chipoter chiquer chiqueter chirographier chlinguer chlorer chloroformer chlorurer
        chocotter choir choisir chômer choper chopiner chopper choquer chorégraphier chosifier chouchouter choufer
        chouiner chouraver chourer chouriner choyer christianiser chromer chromiser chroniquer chronométrer chroumer
        chuchoter chuinter chuter cibler cicatriser cicler ciller cimenter cinématographier cingler cintrer
        circoncire circonscrire circonstancier circonvenir circulariser circuler cirer cisailler ciseler citer
        civiliser clabauder claboter claironner clairsemer clamecer clamer clamper clampser clamser claper clapir
        clapoter clapper clapser claquemurer claquer claqueter clarifier classer classifier claudiquer claustrer
        clavarder claver claveter clavetter clayonner clicher cligner clignoter climatiser clipper clipser cliquer
        cliqueter clisser cliver clochardiser clocher cloisonner cloîtrer cloner cloper clopiner cloquer clore
        clôturer clouer clouter coacher coaguler coalescer coaliser coanimer coasser cocher cochonner cocoler
        coconstruire cocooner cocoter cocotter cocréer cocufier codécider coder codifier codiriger coéditer
        coévoluer coexister coextruder cofabriquer coffrer cofinancer cofonder cogérer cogiter cogner cohabiter
        cohériter coiffer coincer coïncider coïter cokéfier collaborer collapser collationner collecter
        collectionner collectiviser coller colleter colliger collisionner colloquer colmater coloniser colorer
        colorier coloriser colporter coltiner comater combattre combiner combler commander commanditer commémorer
        commencer commenter commercer commercialiser commérer commettre commissionner commiter commotionner commuer
        communaliser communautariser communier communiquer commuter compacter comparaître comparer compartimenter
        compasser compatir compenser compéter compétitionner compiler compisser complaire complanter complémenter
        compléter complexer complexifier complimenter compliquer comploter comporter composer composter compoter
        comprendre compresser comprimer compromettre comptabiliser compter compulser computer concasser concaténer
        concéder concélébrer concentrer conceptualiser concerner concerter concevoir conchier concilier conclure
        concocter concorder concourir concréter concrétiser concurrencer condamner condenser condescendre
        conditionner conduire confectionner confédérer conférer confesser confier configurer confiner confire
        confirmer confisquer confiturer confluer confondre conformer conforter confronter congédier congeler
        congestionner conglomérer conglutiner congratuler congréer conjecturer conjoindre conjuguer conjurer
        connaître connecter connoter conobrer conquérir consacrer conscientiser conseiller consentir conserver
        considérer consigner consister consoler consolider consommer consoner conspirer conspuer constater
        consteller consterner constiper constituer constitutionnaliser construire consulter consumer contacter
        contagionner containeriser containériser contaminer contempler conteneuriser contenir contenter conter
        contester contextualiser contingenter continuer contorsionner contourner contracter contractualiser
        contracturer contraindre contraposer contrarier contraster contre-attaquer contre-bouter contre-braquer
        contre-buter contre-indiquer contre-manifester contre-miner contre-murer contre-passer contre-percer
        contre-plaquer contre-sceller contre-tirer contrebalancer contrebattre contrebouter contrebraquer
        contrebuter contrecarrer contrecoller contredire contrefaire contreficher contrefoutre contremander
        contremarquer contreminer contremurer contrepasser contreplaquer contrer contresceller contresigner
        contretirer contretyper contrevenir contreventer contribuer contrister contrôler controuver controverser
        contusionner convaincre convenir conventionner converger converser convertir convier convoiter convoler
        convoquer convoyer convulser convulsionner coopérer coopter coordonner coorganiser copartager copermuter
        copier copiloter copiner copolymériser coposséder coprésider coproduire copuler coquer coqueter coquiller
        coraniser cordeler corder cordonner coréaliser cornaquer corner corporifier correctionnaliser corréler
        correspondre corriger corroborer corroder corrompre corroyer corser corseter cosigner cosmétiquer cosser
        costumer coter cotir cotiser cotonner côtoyer couchailler coucher couder coudoyer coudre couillonner couiner
        couler coulisser coupailler coupeller couper coupler courailler courbaturer courber courcailler courir
        couronner courroucer courser court-circuiter courtauder courtiser cousiner coûter couturer couver couvrir
        covoiturer coxer craboter cracher crachiner crachoter crachouiller crailler craindre cramer cramponner
        crampser cramser craner crâner cranter crapahuter crapaüter crapoter crapuler craqueler craquer craqueter
        crasher crasser cravacher cravater crawler crayonner crécher crédibiliser créditer créer crémer créneler
        créner créoliser créosoter crêper crépir crépiter crêter crétiniser creuser crevasser crever crevoter
        criailler cribler crier criminaliser criquer criser crisper crisser cristalliser criticailler critiquer
        croasser crocher crocheter crochir croire croiser croître croller croquer crosser crotter crouler crounir
        croupir croustiller croûter crucifier cryogéniser crypter cryptographier cuber cueillir cuirasser cuire
        cuisiner cuiter cuivrer culbuter culer culminer culotter culpabiliser cultiver cumuler curer cureter
        customiser cuter cuveler cuver cyanoser cyanurer cycliser cylindrer
        """
}
