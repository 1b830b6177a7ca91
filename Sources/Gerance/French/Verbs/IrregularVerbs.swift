/// The verbs outside the two regular groups, family by family (*troisième groupe*).
enum IrregularVerbs {
    /// One family: its principal parts, and which verbs belong to it.
    struct Family {
        let parts: PrincipalParts
        /// What stands before the infinitive's ending in each verb of the family; empty for a family by ending alone.
        let prefixes: [Spelling]
        /// Whether every verb with the ending that no other family names belongs to it.
        let isOpen: Bool
        /// Whether the family is a second spelling of verbs that another one has: read, and never written.
        let isVariant: Bool
    }

    /// The families of the table.
    static let families: [Family] = TableField(table).lines.map { line in
        let fields = line.fields(dividedBy: UInt8(ascii: ";"))
        let prefixes = Array(SpellingList(fields[8].bytes))
        let participle = fields[6].fields(dividedBy: UInt8(ascii: "/"))
        let options = fields[7].words.map { $0.fields(dividedBy: UInt8(ascii: "=")) }
        return Family(
            parts: PrincipalParts(
                infinitive: fields[0].spelling, singular: fields[1].words.map { $0.part }, plural: fields[2].part,
                third: fields[3].part, future: fields[4].part, simplePast: fields[5].part,
                participle: participle[0].part,
                feminine: participle.count > 1 ? participle[1].part : nil, exceptions: exceptions(options)),
            prefixes: prefixes.filter { $0 != open }.map { $0 == none ? Spelling() : $0 },
            isOpen: prefixes.contains(open), isVariant: options.contains { $0[0].isSign("variant") })
    }

    /// The signs of a family by ending alone, and of a verb that has nothing before the ending.
    private static let open: Spelling = "*"
    private static let none: Spelling = "-"

    private static func exceptions(_ options: [[TableField]]) -> PrincipalParts.Exceptions {
        var exceptions = PrincipalParts.Exceptions()
        for option in options where option.count > 1 {
            let values = option[1].fields(dividedBy: UInt8(ascii: ","))
            switch option[0].text {
            case "p4": exceptions.present.nous = values[0].spelling
            case "p5": exceptions.present.vous = values[0].spelling
            case "p6": exceptions.present.ils = values[0].spelling
            case "J": exceptions.subjunctive = values[0].spelling
            case "K": exceptions.weakSubjunctive = values[0].spelling
            case "sbp": exceptions.wholeSubjunctive = values.map { $0.spelling }
            case "imp": exceptions.imperative = values.map { $0.spelling }
            case "ppr": exceptions.presentParticiple = values[0].spelling
            case "no": for tense in values { exceptions.missing.formUnion(cells(of: tense.text)) }
            case "only": exceptions.missing.formUnion(cells(outside: values[0].text))
            default: break
            }
        }
        // A participle that agrees with nothing: « été », « pu », « nui ».
        if options.contains(where: { $0[0].isSign("inv") }) {
            exceptions.missing.formUnion(.pastParticiple.subtracting(Cells(index: 47)))
        }
        return exceptions
    }

    /// The forms of a tense, by the name that the table gives it.
    private static func cells(of tense: String) -> Cells {
        switch tense {
        case "PRS": .present
        case "IPF": .imperfect
        case "PS": [.simplePast, .pastSubjunctive]
        case "FUT": [.future, .conditional]
        case "SBP": .subjunctive
        case "IMP": .imperative
        case "PPR": .presentParticiple
        default: []
        }
    }

    /// What a verb lacks that has only some persons, or only its infinitive and its participle.
    private static func cells(outside persons: String) -> Cells {
        switch persons {
        case "3s": .finite.subtracting(.person(.thirdSingular))
        case "3": .finite.subtracting(.person(.thirdSingular)).subtracting(.person(.thirdPlural))
        default: .finite.union(.presentParticiple)
        }
    }

    // Infinitive; je, tu, il in the present; nous without -ons; ils without -ent; je in the future without -ai; nous in
    // the simple past without -mes; past participle; exceptions; what stands before the infinitive in each verb.
    // Exceptions: p4 p5 p6, nous vous ils in the present; J and K, the subjunctive's stems; sbp, imp, ppr, whole forms;
    // only and no, what a defective verb has and has not; inv, a participle that
    // never agrees; variant, a second spelling.
    private static let table = """
        être; suis es est; ét; -; ser; fu; été; p4=sommes p5=êtes p6=sont sbp=sois,sois,soit,soyons,soyez,soient imp=sois,soyons,soyez ppr=étant inv; -
        avoir; ai as a; av; -; aur; eu; eu; p6=ont sbp=aie,aies,ait,ayons,ayez,aient imp=aie,ayons,ayez ppr=ayant; -
        ravoir; - - -; -; -; raur; -; -; only=inf; -
        aller; vais vas va; all; -; ir; alla; allé; p6=vont J=aill K=all imp=va,allons,allez; -
        faire; fais fais fait; fais; -; fer; fi; fait; p5=faites p6=font J=fass K=fass; - dé re contre satis par sur redé mal mé stupé for bien
        dire; dis dis dit; dis; dis; dir; di; dit; p5=dites; - re
        dire; dis dis dit; dis; dis; dir; di; dit; ; contre inter pré mé dé
        maudire; maudis maudis maudit; maudiss; maudiss; maudir; maudi; maudit; ; -
        pouvoir; peux peux peut; pouv; peuv; pourr; pu; pu; J=puiss K=puiss no=IMP inv; -
        pouvoir; puis peux peut; pouv; peuv; pourr; pu; pu; J=puiss K=puiss no=IMP variant inv; -
        vouloir; veux veux veut; voul; veul; voudr; voulu; voulu; J=veuill K=voul imp=veuille,veuillons,veuillez; - re
        valoir; vaux vaux vaut; val; val; vaudr; valu; valu; J=vaill K=val; - équi re
        prévaloir; prévaux prévaux prévaut; préval; préval; prévaudr; prévalu; prévalu; ; -
        devoir; dois dois doit; dev; doiv; devr; du; dû/due; ; - re
        savoir; sais sais sait; sav; sav; saur; su; su; J=sach K=sach imp=sache,sachons,sachez ppr=sachant; -
        falloir; - - faut; fall; -; faudr; fallu; fallu; J=faill only=3s no=PPR inv; -
        pleuvoir; - - pleut; pleuv; pleuv; pleuvr; plu; plu; only=3 inv; - re
        voir; vois vois voit; voy; voi; verr; vi; vu; ; - re entre
        voir; vois vois voit; voy; voi; voir; vi; vu; ; pré
        voir; vois vois voit; voy; voi; voir; vu; vu; ; pour dépour
        cevoir; çois çois çoit; cev; çoiv; cevr; çu; çu; ; re aper con dé per entraper
        mouvoir; meus meus meut; mouv; meuv; mouvr; mu; mû/mue; ; -
        mouvoir; meus meus meut; mouv; meuv; mouvr; mu; mu; ; é pro
        asseoir; assieds assieds assied; assey; assey; assiér; assi; assis; ; - r
        asseoir; assois assois assoit; assoy; assoi; assoir; assi; assis; variant; - r
        surseoir; sursois sursois sursoit; sursoy; sursoi; surseoir; sursi; sursis; ; -
        seoir; - - sied; sey; sié; siér; -; sis; only=3 no=PS; - mes
        choir; chois chois choit; -; choi; choir; chu; chu; no=IPF,IMP; -
        déchoir; déchois déchois déchoit; déchoy; déchoi; déchoir; déchu; déchu; no=IMP,IPF; -
        échoir; - - échoit; échoy; échoi; échoir; échu; échu; only=3 ppr=échéant; -
        échoir; - - échet; échoy; échoi; écherr; échu; échu; only=3 variant; -
        venir; viens viens vient; ven; vienn; viendr; vin; venu; ; - circon contre con discon de dis inter ob par pré pro re rede sou resou sub sur bien ressou
        advenir; - - advient; adven; advienn; adviendr; advin; advenu; only=3; -
        tenir; tiens tiens tient; ten; tienn; tiendr; tin; tenu; ; - abs appar con dé entre main ob re sou
        partir; pars pars part; part; part; partir; parti; parti; ; - re dé
        sortir; sors sors sort; sort; sort; sortir; sorti; sorti; ; - res
        mentir; mens mens ment; ment; ment; mentir; menti; menti; ; - dé
        sentir; sens sens sent; sent; sent; sentir; senti; senti; ; - res con pres
        repentir; repens repens repent; repent; repent; repentir; repenti; repenti; ; -
        dormir; dors dors dort; dorm; dorm; dormir; dormi; dormi; ; - en ren re
        servir; sers sers sert; serv; serv; servir; servi; servi; ; - des res re
        courir; cours cours court; cour; cour; courr; couru; couru; ; - ac con dis en par re se
        mourir; meurs meurs meurt; mour; meur; mourr; mouru; mort; ; -
        quérir; - - -; -; -; -; -; -; only=inf; -
        quérir; quiers quiers quiert; quér; quièr; querr; qui; quis; ; ac con re en recon
        vrir; vre vres vre; vr; vr; vrir; vri; vert; ; ou cou décou recou rou entrou redécou rentrou
        ffrir; ffre ffres ffre; ffr; ffr; ffrir; ffri; ffert; ; o sou
        cueillir; cueille cueilles cueille; cueill; cueill; cueiller; cueilli; cueilli; ; - ac re
        aillir; aille ailles aille; aill; aill; aillir; ailli; ailli; ; ass tress déf
        saillir; - - saille; saill; saill; saillir; sailli; sailli; only=3; -
        fuir; fuis fuis fuit; fuy; fui; fuir; fui; fui; ; - en
        vêtir; vêts vêts vêt; vêt; vêt; vêtir; vêti; vêtu; ; - re dé sur
        bouillir; bous bous bout; bouill; bouill; bouillir; bouilli; bouilli; ; - re dé
        haïr; hais hais hait; haïss; haïss; haïr; haï; haï; ; - entre entre-
        ouïr; - - -; -; -; ouïr; ouï; ouï; no=PRS,IPF,SBP,IMP,PPR; -
        gésir; gis gis gît; gis; gis; -; -; -; no=FUT,PS,SBP,IMP; -
        férir; - - -; -; -; -; -; féru; only=inf; -
        écrire; écris écris écrit; écriv; écriv; écrir; écrivi; écrit; ; - ré
        crire; cris cris crit; criv; criv; crir; crivi; crit; ; dé ins pres trans sous ré circons pros réins retrans pré redé cons télétrans désins
        lire; lis lis lit; lis; lis; lir; lu; lu; ; - re é réé
        rire; ris ris rit; ri; ri; rir; ri; ri; inv; - sou
        suffire; suffis suffis suffit; suffis; suffis; suffir; suffi; suffi; inv; -
        fire; fis fis fit; fis; fis; fir; fi; fit; ; con décon
        circoncire; circoncis circoncis circoncit; circoncis; circoncis; circoncir; circonci; circoncis; ; -
        frire; fris fris frit; -; -; frir; -; frit; no=IMP; -
        occire; - - -; -; -; -; -; occis; only=inf; -
        bruire; bruis bruis bruit; bruiss; bruiss; bruir; -; bruit; only=3; -
        uire; uis uis uit; uis; uis; uir; uisi; uit; ; *
        uire; uis uis uit; uis; uis; uir; uisi; ui; inv; n l rel entren
        plaire; plais plais plaît; plais; plais; plair; plu; plu; inv; - dé com
        taire; tais tais tait; tais; tais; tair; tu; tu; ; -
        traire; trais trais trait; tray; trai; trair; -; trait; no=PS; - ex sous dis abs at
        braire; - - brait; bray; brai; brair; -; brait; only=3 no=PS; -
        conclure; conclus conclus conclut; conclu; conclu; conclur; conclu; conclu; ; -
        clure; clus clus clut; clu; clu; clur; clu; clu; ; ex
        clure; clus clus clut; clu; clu; clur; clu; clus; ; in oc re
        clore; clos clos clôt; clos; clos; clor; -; clos; no=IPF,PS; - en dé é
        forclore; - - -; -; -; -; -; forclos; only=inf; -
        boire; bois bois boit; buv; boiv; boir; bu; bu; ; - re im em
        croire; crois crois croit; croy; croi; croir; cru; cru; ; - mé
        croître; croîs croîs croît; croiss; croiss; croîtr; crû; crû/crue; ; -
        croître; crois crois croît; croiss; croiss; croîtr; cru; cru; ; ac dé re sur
        aître; ais ais aît; aiss; aiss; aîtr; u; u; ; conn reconn méconn par appar dispar compar réappar transpar recompar repar
        aître; ais ais ait; aiss; aiss; aitr; u; u; variant; par
        naître; nais nais naît; naiss; naiss; naîtr; naqui; né; ; - re
        paître; pais pais paît; paiss; paiss; paîtr; -; -; no=PS; -
        repaître; repais repais repaît; repaiss; repaiss; repaîtr; repu; repu; ; -
        prendre; prends prends prend; pren; prenn; prendr; pri; pris; ; - ap com désap dé entre é mé re réap sur
        endre; ends ends end; end; end; endr; endi; endu; ; *
        andre; ands ands and; and; and; andr; andi; andu; ; *
        ondre; onds onds ond; ond; ond; ondr; ondi; ondu; ; *
        erdre; erds erds erd; erd; erd; erdr; erdi; erdu; ; *
        ordre; ords ords ord; ord; ord; ordr; ordi; ordu; ; *
        sourdre; - - sourd; sourd; sourd; sourdr; -; -; only=3 no=PS; -
        mettre; mets mets met; mett; mett; mettr; mi; mis; ; - ad com compro dé é entre o per pro re retrans sou trans réad main décom réé télétrans
        battre; bats bats bat; batt; batt; battr; batti; battu; ; - a com dé é contre em entre ra re courte
        foutre; fous fous fout; fout; fout; foutr; -; foutu; no=PS; - contre re
        rompre; romps romps rompt; romp; romp; rompr; rompi; rompu; ; - cor inter
        vaincre; vaincs vaincs vainc; vainqu; vainqu; vaincr; vainqui; vaincu; ; - con
        suivre; suis suis suit; suiv; suiv; suivr; suivi; suivi; ; - pour en
        vivre; vis vis vit; viv; viv; vivr; vécu; vécu; ; - re sur
        aindre; ains ains aint; aign; aign; aindr; aigni; aint; ; *
        eindre; eins eins eint; eign; eign; eindr; eigni; eint; ; *
        oindre; oins oins oint; oign; oign; oindr; oigni; oint; ; *
        coudre; couds couds coud; cous; cous; coudr; cousi; cousu; ; - dé re
        moudre; mouds mouds moud; moul; moul; moudr; moulu; moulu; ; - re é
        résoudre; résous résous résout; résolv; résolv; résoudr; résolu; résolu; ; -
        soudre; sous sous sout; solv; solv; soudr; -; sous/soute; no=PS; ab dis autodis redis
        voyer; voie voies voie; voy; voi; verr; voya; voyé; ; en ren
        """
}
