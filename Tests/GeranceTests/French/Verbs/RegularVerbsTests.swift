import Testing

@testable import Gerance

@Suite("French verbs: the first group alternates in its spelling as each verb asks")
struct RegularVerbsTests {
    // Infinitive; je nous ils in the present; il in the imperfect; nous in the simple past; je in the future; nous in
    // the subjunctive; past participle.
    static let table = Row.table(
        """
        demander | demande demandons demandent | demandait | demandâmes | demanderai | demandions | demandé
        arriver | arrive arrivons arrivent | arrivait | arrivâmes | arriverai | arrivions | arrivé
        héberger | héberge hébergeons hébergent | hébergeait | hébergeâmes | hébergerai | hébergions | hébergé
        aménager | aménage aménageons aménagent | aménageait | aménageâmes | aménagerai | aménagions | aménagé
        annoncer | annonce annonçons annoncent | annonçait | annonçâmes | annoncerai | annoncions | annoncé
        remplacer | remplace remplaçons remplacent | remplaçait | remplaçâmes | remplacerai | remplacions | remplacé
        nettoyer | nettoie nettoyons nettoient | nettoyait | nettoyâmes | nettoierai | nettoyions | nettoyé
        appuyer | appuie appuyons appuient | appuyait | appuyâmes | appuierai | appuyions | appuyé
        payer | paie payons paient | payait | payâmes | paierai | payions | payé
        balayer | balaie balayons balaient | balayait | balayâmes | balaierai | balayions | balayé
        grasseyer | grasseye grasseyons grasseyent | grasseyait | grasseyâmes | grasseyerai | grasseyions | grasseyé
        envoyer | envoie envoyons envoient | envoyait | envoyâmes | enverrai | envoyions | envoyé
        mener | mène menons mènent | menait | menâmes | mènerai | menions | mené
        prélever | prélève prélevons prélèvent | prélevait | prélevâmes | prélèverai | prélevions | prélevé
        peser | pèse pesons pèsent | pesait | pesâmes | pèserai | pesions | pesé
        achever | achève achevons achèvent | achevait | achevâmes | achèverai | achevions | achevé
        sevrer | sèvre sevrons sèvrent | sevrait | sevrâmes | sèvrerai | sevrions | sevré
        dépecer | dépèce dépeçons dépècent | dépeçait | dépeçâmes | dépècerai | dépecions | dépecé
        gérer | gère gérons gèrent | gérait | gérâmes | gérerai | gérions | géré
        céder | cède cédons cèdent | cédait | cédâmes | céderai | cédions | cédé
        régler | règle réglons règlent | réglait | réglâmes | réglerai | réglions | réglé
        intégrer | intègre intégrons intègrent | intégrait | intégrâmes | intégrerai | intégrions | intégré
        régner | règne régnons règnent | régnait | régnâmes | régnerai | régnions | régné
        déléguer | délègue déléguons délèguent | déléguait | déléguâmes | déléguerai | déléguions | délégué
        hypothéquer | hypothèque hypothéquons hypothèquent | hypothéquait | hypothéquâmes | hypothéquerai | hypothéquions | hypothéqué
        protéger | protège protégeons protègent | protégeait | protégeâmes | protégerai | protégions | protégé
        rapiécer | rapièce rapiéçons rapiècent | rapiéçait | rapiéçâmes | rapiécerai | rapiécions | rapiécé
        lécher | lèche léchons lèchent | léchait | léchâmes | lécherai | léchions | léché
        rappeler | rappelle rappelons rappellent | rappelait | rappelâmes | rappellerai | rappelions | rappelé
        renouveler | renouvelle renouvelons renouvellent | renouvelait | renouvelâmes | renouvellerai | renouvelions | renouvelé
        projeter | projette projetons projettent | projetait | projetâmes | projetterai | projetions | projeté
        acheter | achète achetons achètent | achetait | achetâmes | achèterai | achetions | acheté
        geler | gèle gelons gèlent | gelait | gelâmes | gèlerai | gelions | gelé
        harceler | harcèle harcelons harcèlent | harcelait | harcelâmes | harcèlerai | harcelions | harcelé
        interpeller | interpelle interpellons interpellent | interpellait | interpellâmes | interpellerai | interpellions | interpellé
        regretter | regrette regrettons regrettent | regrettait | regrettâmes | regretterai | regrettions | regretté
        expliquer | explique expliquons expliquent | expliquait | expliquâmes | expliquerai | expliquions | expliqué
        agréer | agrée agréons agréent | agréait | agréâmes | agréerai | agréions | agréé
        étudier | étudie étudions étudient | étudiait | étudiâmes | étudierai | étudiions | étudié
        louer | loue louons louent | louait | louâmes | louerai | louions | loué
        fermer | ferme fermons ferment | fermait | fermâmes | fermerai | fermions | fermé
        verser | verse versons versent | versait | versâmes | verserai | versions | versé
        vexer | vexe vexons vexent | vexait | vexâmes | vexerai | vexions | vexé
        prêter | prête prêtons prêtent | prêtait | prêtâmes | prêterai | prêtions | prêté
        enseigner | enseigne enseignons enseignent | enseignait | enseignâmes | enseignerai | enseignions | enseigné
        briefer | briefe briefons briefent | briefait | briefâmes | brieferai | briefions | briefé
        tweeter | tweete tweetons tweetent | tweetait | tweetâmes | tweeterai | tweetions | tweeté
        exercer | exerce exerçons exercent | exerçait | exerçâmes | exercerai | exercions | exercé
        """)

    @Test("A stem alternates before a mute e, before a and o, and in the future, as its verb asks", arguments: table)
    func alternation(row: Row) throws {
        let verb = try #require(Verb(row[0]))
        #expect(verb.stems == row.words(1))
        #expect(verb.forms(of: "imparfait")[2] == row[2])
        #expect(verb.forms(of: "passé simple")[3] == row[3])
        #expect(verb.forms(of: "futur")[0] == row[4])
        #expect(verb.forms(of: "subjonctif")[3] == row[5])
        #expect(verb.forms(of: "participe passé")[0] == row[6])
    }

    @Test("« Tu » loses its s in the imperative after e, and keeps it elsewhere")
    func imperative() throws {
        for (infinitive, form) in [
            ("envoyer", "envoie"), ("rappeler", "rappelle"), ("offrir", "offre"), ("accueillir", "accueille"),
            ("finir", "finis"), ("prendre", "prends"), ("aller", "va"), ("venir", "viens"),
        ] {
            #expect(try #require(Verb(infinitive)).form(.imperative(.secondSingular)) == form)
        }
    }

    @Test(
        "A verb that the table does not name is conjugated like its peers",
        arguments: Row.table(
            """
            zapouiller | zapouille zapouillons zapouillent | zapouillerai | zapouillé
            surbooker | surbooke surbookons surbookent | surbookerai | surbooké
            prémanger | prémange prémangeons prémangent | prémangerai | prémangé
            dérelancer | dérelance dérelançons dérelancent | dérelancerai | dérelancé
            tramployer | tramploie tramployons tramploient | tramploierai | tramployé
            recoréder | recorède recorédons recorèdent | recoréderai | recorédé
            zoupeler | zoupelle zoupelons zoupellent | zoupellerai | zoupelé
            zoubrunir | zoubrunis zoubrunissons zoubrunissent | zoubrunirai | zoubruni
            """))
    func unknown(row: Row) throws {
        let verb = try #require(Verb(row[0]))
        #expect(!verb.isKnown)
        #expect(verb.stems == row.words(1))
        #expect(verb.forms(of: "futur")[0] == row[2])
        #expect(verb.forms(of: "participe passé")[0] == row[3])
        #expect(verb.form(.infinitive) == row[0])
    }

    @Test(
        "What is no infinitive is no verb",
        arguments: [
            "", "bail", "loue", "signé", "se louer", "louer ", "louer!", "er", "ir", "-er", "\u{0}er", "дер", "r",
            "l'envoyer",
        ])
    func refused(text: String) { #expect(Verb(text) == nil) }

    @Test("Capitals and decomposed accents name the same verb")
    func folded() throws {
        #expect(try #require(Verb("RÉSILIER")) == #require(Verb("re\u{301}silier")))
        #expect(Verb("Résilier")?.infinitive == "résilier")
        #expect(Verb("résilier")?.description == "résilier")
        #expect(Verb("resilier")?.isKnown == false)
    }
}
