import Testing

@testable import Gerance

@Suite("French verbs: every family of the third group has the forms from which the others follow")
struct IrregularVerbsTests {
    // Infinitive; je nous ils in the present; il in the imperfect; il ils in the simple past and il in the past
    // subjunctive; je in the future; je nous in the subjunctive; present participle; past participle, masculine and
    // feminine.
    static let table = Row.table(
        """
        faire | fais faisons font | faisait | fit firent fît | ferai | fasse fassions | faisant | fait faite
        satisfaire | satisfais satisfaisons satisfont | satisfaisait | satisfit satisfirent satisfît | satisferai | satisfasse satisfassions | satisfaisant | satisfait satisfaite
        dire | dis disons disent | disait | dit dirent dît | dirai | dise disions | disant | dit dite
        interdire | interdis interdisons interdisent | interdisait | interdit interdirent interdît | interdirai | interdise interdisions | interdisant | interdit interdite
        maudire | maudis maudissons maudissent | maudissait | maudit maudirent maudît | maudirai | maudisse maudissions | maudissant | maudit maudite
        pouvoir | peux pouvons peuvent | pouvait | put purent pût | pourrai | puisse puissions | pouvant | pu -
        vouloir | veux voulons veulent | voulait | voulut voulurent voulût | voudrai | veuille voulions | voulant | voulu voulue
        valoir | vaux valons valent | valait | valut valurent valût | vaudrai | vaille valions | valant | valu value
        prévaloir | prévaux prévalons prévalent | prévalait | prévalut prévalurent prévalût | prévaudrai | prévale prévalions | prévalant | prévalu prévalue
        devoir | dois devons doivent | devait | dut durent dût | devrai | doive devions | devant | dû due
        savoir | sais savons savent | savait | sut surent sût | saurai | sache sachions | sachant | su sue
        voir | vois voyons voient | voyait | vit virent vît | verrai | voie voyions | voyant | vu vue
        prévoir | prévois prévoyons prévoient | prévoyait | prévit prévirent prévît | prévoirai | prévoie prévoyions | prévoyant | prévu prévue
        pourvoir | pourvois pourvoyons pourvoient | pourvoyait | pourvut pourvurent pourvût | pourvoirai | pourvoie pourvoyions | pourvoyant | pourvu pourvue
        percevoir | perçois percevons perçoivent | percevait | perçut perçurent perçût | percevrai | perçoive percevions | percevant | perçu perçue
        mouvoir | meus mouvons meuvent | mouvait | mut murent mût | mouvrai | meuve mouvions | mouvant | mû mue
        émouvoir | émeus émouvons émeuvent | émouvait | émut émurent émût | émouvrai | émeuve émouvions | émouvant | ému émue
        asseoir | assieds asseyons asseyent | asseyait | assit assirent assît | assiérai | asseye asseyions | asseyant | assis assise
        surseoir | sursois sursoyons sursoient | sursoyait | sursit sursirent sursît | surseoirai | sursoie sursoyions | sursoyant | sursis sursise
        venir | viens venons viennent | venait | vint vinrent vînt | viendrai | vienne venions | venant | venu venue
        maintenir | maintiens maintenons maintiennent | maintenait | maintint maintinrent maintînt | maintiendrai | maintienne maintenions | maintenant | maintenu maintenue
        partir | pars partons partent | partait | partit partirent partît | partirai | parte partions | partant | parti partie
        sortir | sors sortons sortent | sortait | sortit sortirent sortît | sortirai | sorte sortions | sortant | sorti sortie
        mentir | mens mentons mentent | mentait | mentit mentirent mentît | mentirai | mente mentions | mentant | menti mentie
        consentir | consens consentons consentent | consentait | consentit consentirent consentît | consentirai | consente consentions | consentant | consenti consentie
        repentir | repens repentons repentent | repentait | repentit repentirent repentît | repentirai | repente repentions | repentant | repenti repentie
        dormir | dors dormons dorment | dormait | dormit dormirent dormît | dormirai | dorme dormions | dormant | dormi dormie
        servir | sers servons servent | servait | servit servirent servît | servirai | serve servions | servant | servi servie
        parcourir | parcours parcourons parcourent | parcourait | parcourut parcoururent parcourût | parcourrai | parcoure parcourions | parcourant | parcouru parcourue
        mourir | meurs mourons meurent | mourait | mourut moururent mourût | mourrai | meure mourions | mourant | mort morte
        acquérir | acquiers acquérons acquièrent | acquérait | acquit acquirent acquît | acquerrai | acquière acquérions | acquérant | acquis acquise
        découvrir | découvre découvrons découvrent | découvrait | découvrit découvrirent découvrît | découvrirai | découvre découvrions | découvrant | découvert découverte
        offrir | offre offrons offrent | offrait | offrit offrirent offrît | offrirai | offre offrions | offrant | offert offerte
        accueillir | accueille accueillons accueillent | accueillait | accueillit accueillirent accueillît | accueillerai | accueille accueillions | accueillant | accueilli accueillie
        assaillir | assaille assaillons assaillent | assaillait | assaillit assaillirent assaillît | assaillirai | assaille assaillions | assaillant | assailli assaillie
        fuir | fuis fuyons fuient | fuyait | fuit fuirent fuît | fuirai | fuie fuyions | fuyant | fui fuie
        vêtir | vêts vêtons vêtent | vêtait | vêtit vêtirent vêtît | vêtirai | vête vêtions | vêtant | vêtu vêtue
        bouillir | bous bouillons bouillent | bouillait | bouillit bouillirent bouillît | bouillirai | bouille bouillions | bouillant | bouilli bouillie
        haïr | hais haïssons haïssent | haïssait | haït haïrent haït | haïrai | haïsse haïssions | haïssant | haï haïe
        écrire | écris écrivons écrivent | écrivait | écrivit écrivirent écrivît | écrirai | écrive écrivions | écrivant | écrit écrite
        souscrire | souscris souscrivons souscrivent | souscrivait | souscrivit souscrivirent souscrivît | souscrirai | souscrive souscrivions | souscrivant | souscrit souscrite
        relire | relis relisons relisent | relisait | relut relurent relût | relirai | relise relisions | relisant | relu relue
        sourire | souris sourions sourient | souriait | sourit sourirent sourît | sourirai | sourie souriions | souriant | souri -
        suffire | suffis suffisons suffisent | suffisait | suffit suffirent suffît | suffirai | suffise suffisions | suffisant | suffi -
        confire | confis confisons confisent | confisait | confit confirent confît | confirai | confise confisions | confisant | confit confite
        circoncire | circoncis circoncisons circoncisent | circoncisait | circoncit circoncirent circoncît | circoncirai | circoncise circoncisions | circoncisant | circoncis circoncise
        construire | construis construisons construisent | construisait | construisit construisirent construisît | construirai | construise construisions | construisant | construit construite
        nuire | nuis nuisons nuisent | nuisait | nuisit nuisirent nuisît | nuirai | nuise nuisions | nuisant | nui -
        plaire | plais plaisons plaisent | plaisait | plut plurent plût | plairai | plaise plaisions | plaisant | plu -
        taire | tais taisons taisent | taisait | tut turent tût | tairai | taise taisions | taisant | tu tue
        conclure | conclus concluons concluent | concluait | conclut conclurent conclût | conclurai | conclue concluions | concluant | conclu conclue
        exclure | exclus excluons excluent | excluait | exclut exclurent exclût | exclurai | exclue excluions | excluant | exclu exclue
        inclure | inclus incluons incluent | incluait | inclut inclurent inclût | inclurai | inclue incluions | incluant | inclus incluse
        boire | bois buvons boivent | buvait | but burent bût | boirai | boive buvions | buvant | bu bue
        croire | crois croyons croient | croyait | crut crurent crût | croirai | croie croyions | croyant | cru crue
        croître | croîs croissons croissent | croissait | crût crûrent crût | croîtrai | croisse croissions | croissant | crû crue
        accroître | accrois accroissons accroissent | accroissait | accrut accrurent accrût | accroîtrai | accroisse accroissions | accroissant | accru accrue
        connaître | connais connaissons connaissent | connaissait | connut connurent connût | connaîtrai | connaisse connaissions | connaissant | connu connue
        disparaître | disparais disparaissons disparaissent | disparaissait | disparut disparurent disparût | disparaîtrai | disparaisse disparaissions | disparaissant | disparu disparue
        naître | nais naissons naissent | naissait | naquit naquirent naquît | naîtrai | naisse naissions | naissant | né née
        repaître | repais repaissons repaissent | repaissait | reput repurent repût | repaîtrai | repaisse repaissions | repaissant | repu repue
        entreprendre | entreprends entreprenons entreprennent | entreprenait | entreprit entreprirent entreprît | entreprendrai | entreprenne entreprenions | entreprenant | entrepris entreprise
        suspendre | suspends suspendons suspendent | suspendait | suspendit suspendirent suspendît | suspendrai | suspende suspendions | suspendant | suspendu suspendue
        répandre | répands répandons répandent | répandait | répandit répandirent répandît | répandrai | répande répandions | répandant | répandu répandue
        répondre | réponds répondons répondent | répondait | répondit répondirent répondît | répondrai | réponde répondions | répondant | répondu répondue
        perdre | perds perdons perdent | perdait | perdit perdirent perdît | perdrai | perde perdions | perdant | perdu perdue
        tordre | tords tordons tordent | tordait | tordit tordirent tordît | tordrai | torde tordions | tordant | tordu tordue
        remettre | remets remettons remettent | remettait | remit remirent remît | remettrai | remette remettions | remettant | remis remise
        débattre | débats débattons débattent | débattait | débattit débattirent débattît | débattrai | débatte débattions | débattant | débattu débattue
        interrompre | interromps interrompons interrompent | interrompait | interrompit interrompirent interrompît | interromprai | interrompe interrompions | interrompant | interrompu interrompue
        convaincre | convaincs convainquons convainquent | convainquait | convainquit convainquirent convainquît | convaincrai | convainque convainquions | convainquant | convaincu convaincue
        poursuivre | poursuis poursuivons poursuivent | poursuivait | poursuivit poursuivirent poursuivît | poursuivrai | poursuive poursuivions | poursuivant | poursuivi poursuivie
        vivre | vis vivons vivent | vivait | vécut vécurent vécût | vivrai | vive vivions | vivant | vécu vécue
        contraindre | contrains contraignons contraignent | contraignait | contraignit contraignirent contraignît | contraindrai | contraigne contraignions | contraignant | contraint contrainte
        repeindre | repeins repeignons repeignent | repeignait | repeignit repeignirent repeignît | repeindrai | repeigne repeignions | repeignant | repeint repeinte
        rejoindre | rejoins rejoignons rejoignent | rejoignait | rejoignit rejoignirent rejoignît | rejoindrai | rejoigne rejoignions | rejoignant | rejoint rejointe
        coudre | couds cousons cousent | cousait | cousit cousirent cousît | coudrai | couse cousions | cousant | cousu cousue
        moudre | mouds moulons moulent | moulait | moulut moulurent moulût | moudrai | moule moulions | moulant | moulu moulue
        résoudre | résous résolvons résolvent | résolvait | résolut résolurent résolût | résoudrai | résolve résolvions | résolvant | résolu résolue
        renvoyer | renvoie renvoyons renvoient | renvoyait | renvoya renvoyèrent renvoyât | renverrai | renvoie renvoyions | renvoyant | renvoyé renvoyée
        """)

    @Test("Each form has the stem and the ending of its family", arguments: table)
    func forms(row: Row) throws {
        let verb = try #require(Verb(row[0]))
        let past = verb.forms(of: "passé simple")
        let subjunctive = verb.forms(of: "subjonctif")
        let participle = verb.forms(of: "participe passé")
        #expect(verb.stems == row.words(1))
        #expect([verb.forms(of: "imparfait")[2]] == row.words(2))
        #expect([past[2], past[5], verb.forms(of: "subjonctif imparfait")[2]] == row.words(3))
        #expect([verb.forms(of: "futur")[0]] == row.words(4))
        #expect([subjunctive[0], subjunctive[3]] == row.words(5))
        #expect(verb.forms(of: "participe présent") == row.words(6))
        // The feminine of a participle without complement is never written, so that it does not matter.
        let feminine = row.words(7)[1]
        #expect([participle[0], feminine == "-" ? "-" : participle[2]] == row.words(7))
    }

    @Test("Every family of the table has a verb here, in the paradigms, or among the defective ones")
    func families() throws {
        let lexicon = VerbLexicon.standard
        func model(_ infinitive: String) -> Int? {
            lexicon.verbs(named: Spelling(infinitive)).first.map { Int(lexicon.entries[$0].model) }
        }
        let shown = Set((Self.table + ParadigmTests.table + DefectiveVerbsTests.table).compactMap { model($0[0]) })
        let secondGroup = try #require(model("finir"))
        for entry in lexicon.entries where Int(entry.model) < secondGroup && !entry.isVariant {
            let infinitive = lexicon.models[Int(entry.model)].infinitive
            #expect(shown.contains(Int(entry.model)), "\(entry.radical.text)\(infinitive.text)")
        }
    }
}
