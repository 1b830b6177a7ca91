import Testing

@testable import Gerance

@Suite("French verbs: whole paradigms are those that a grammar prints")
struct ParadigmTests {
    static let table = Row.table(
        """
        être | présent | suis es est sommes êtes sont
        être | imparfait | étais étais était étions étiez étaient
        être | passé simple | fus fus fut fûmes fûtes furent
        être | futur | serai seras sera serons serez seront
        être | conditionnel | serais serais serait serions seriez seraient
        être | subjonctif | sois sois soit soyons soyez soient
        être | subjonctif imparfait | fusse fusses fût fussions fussiez fussent
        être | impératif | sois soyons soyez
        être | participe présent | étant
        être | participe passé | été - - -
        avoir | présent | ai as a avons avez ont
        avoir | imparfait | avais avais avait avions aviez avaient
        avoir | passé simple | eus eus eut eûmes eûtes eurent
        avoir | futur | aurai auras aura aurons aurez auront
        avoir | conditionnel | aurais aurais aurait aurions auriez auraient
        avoir | subjonctif | aie aies ait ayons ayez aient
        avoir | subjonctif imparfait | eusse eusses eût eussions eussiez eussent
        avoir | impératif | aie ayons ayez
        avoir | participe présent | ayant
        avoir | participe passé | eu eus eue eues
        aller | présent | vais vas va allons allez vont
        aller | imparfait | allais allais allait allions alliez allaient
        aller | passé simple | allai allas alla allâmes allâtes allèrent
        aller | futur | irai iras ira irons irez iront
        aller | conditionnel | irais irais irait irions iriez iraient
        aller | subjonctif | aille ailles aille allions alliez aillent
        aller | subjonctif imparfait | allasse allasses allât allassions allassiez allassent
        aller | impératif | va allons allez
        aller | participe présent | allant
        aller | participe passé | allé allés allée allées
        signer | présent | signe signes signe signons signez signent
        signer | imparfait | signais signais signait signions signiez signaient
        signer | passé simple | signai signas signa signâmes signâtes signèrent
        signer | futur | signerai signeras signera signerons signerez signeront
        signer | conditionnel | signerais signerais signerait signerions signeriez signeraient
        signer | subjonctif | signe signes signe signions signiez signent
        signer | subjonctif imparfait | signasse signasses signât signassions signassiez signassent
        signer | impératif | signe signons signez
        signer | infinitif | signer
        signer | participe présent | signant
        signer | participe passé | signé signés signée signées
        garantir | présent | garantis garantis garantit garantissons garantissez garantissent
        garantir | imparfait | garantissais garantissais garantissait garantissions garantissiez garantissaient
        garantir | passé simple | garantis garantis garantit garantîmes garantîtes garantirent
        garantir | futur | garantirai garantiras garantira garantirons garantirez garantiront
        garantir | conditionnel | garantirais garantirais garantirait garantirions garantiriez garantiraient
        garantir | subjonctif | garantisse garantisses garantisse garantissions garantissiez garantissent
        garantir | subjonctif imparfait | garantisse garantisses garantît garantissions garantissiez garantissent
        garantir | impératif | garantis garantissons garantissez
        garantir | participe présent | garantissant
        garantir | participe passé | garanti garantis garantie garanties
        vendre | présent | vends vends vend vendons vendez vendent
        vendre | imparfait | vendais vendais vendait vendions vendiez vendaient
        vendre | passé simple | vendis vendis vendit vendîmes vendîtes vendirent
        vendre | futur | vendrai vendras vendra vendrons vendrez vendront
        vendre | conditionnel | vendrais vendrais vendrait vendrions vendriez vendraient
        vendre | subjonctif | vende vendes vende vendions vendiez vendent
        vendre | subjonctif imparfait | vendisse vendisses vendît vendissions vendissiez vendissent
        vendre | impératif | vends vendons vendez
        vendre | participe passé | vendu vendus vendue vendues
        tenir | présent | tiens tiens tient tenons tenez tiennent
        tenir | passé simple | tins tins tint tînmes tîntes tinrent
        tenir | futur | tiendrai tiendras tiendra tiendrons tiendrez tiendront
        tenir | subjonctif | tienne tiennes tienne tenions teniez tiennent
        tenir | subjonctif imparfait | tinsse tinsses tînt tinssions tinssiez tinssent
        recevoir | présent | reçois reçois reçoit recevons recevez reçoivent
        recevoir | passé simple | reçus reçus reçut reçûmes reçûtes reçurent
        recevoir | futur | recevrai recevras recevra recevrons recevrez recevront
        recevoir | subjonctif | reçoive reçoives reçoive recevions receviez reçoivent
        recevoir | participe passé | reçu reçus reçue reçues
        faire | présent | fais fais fait faisons faites font
        faire | futur | ferai feras fera ferons ferez feront
        faire | subjonctif | fasse fasses fasse fassions fassiez fassent
        faire | impératif | fais faisons faites
        dire | présent | dis dis dit disons dites disent
        dire | impératif | dis disons dites
        pouvoir | présent | peux peux peut pouvons pouvez peuvent
        pouvoir | subjonctif | puisse puisses puisse puissions puissiez puissent
        vouloir | impératif | veuille veuillons veuillez
        vouloir | subjonctif | veuille veuilles veuille voulions vouliez veuillent
        savoir | impératif | sache sachons sachez
        devoir | participe passé | dû dus due dues
        absoudre | participe passé | absous absous absoute absoutes
        mourir | participe passé | mort morts morte mortes
        """)

    @Test("A tense has the forms that a grammar prints", arguments: table)
    func tense(row: Row) throws {
        let verb = try #require(Verb(row[0]))
        #expect(verb.isKnown)
        #expect(verb.infinitive == row[0])
        #expect(verb.forms(of: row[1]) == row.words(2))
    }

    // A verb without an object of its own, and its participle: « ils se sont ri », « elles se sont plu ».
    static let invariable = Row.table(
        """
        être | été
        pouvoir | pu
        falloir | fallu
        pleuvoir | plu
        repleuvoir | replu
        suffire | suffi
        rire | ri
        sourire | souri
        plaire | plu
        déplaire | déplu
        complaire | complu
        nuire | nui
        luire | lui
        reluire | relui
        entrenuire | entrenui
        """)

    @Test("A participle that agrees with nothing has no plural and no feminine", arguments: invariable)
    func agreesWithNothing(row: Row) throws {
        #expect(try #require(Verb(row[0])).forms(of: "participe passé") == [row[1], "-", "-", "-"])
        for end in ["s", "e", "es"] {
            let read = Verb.readings(of: row[1] + end).filter { $0.verb.infinitive == row[0] }.map { $0.form }
            #expect(!read.contains { Agreement.allCases.map { VerbForm.pastParticiple($0) }.contains($0) }, "\(row)")
        }
    }

    @Test("Every verb whose participle has no plural stands in the table of those")
    func allInvariable() throws {
        let lexicon = VerbLexicon.standard
        let (singular, plural) = (
            VerbForm.pastParticiple(.masculineSingular).index, VerbForm.pastParticiple(.masculinePlural).index
        )
        let (one, many) = (try #require(singular), try #require(plural))
        let found = lexicon.entries.indices.filter {
            lexicon.form(one, of: $0) != nil && lexicon.form(many, of: $0) == nil
        }
        #expect(Set(found.map { lexicon.infinitive(of: $0).text }) == Set(Self.invariable.map { $0[0] }))
    }

    @Test("A participle that agrees has its four forms", arguments: ["connaître connu", "dire dit"])
    func agreeing(words: String) throws {
        let parts = words.split(separator: " ").map { String($0) }
        let forms = ["", "s", "e", "es"].map { parts[1] + $0 }
        #expect(try #require(Verb(parts[0])).forms(of: "participe passé") == forms)
    }
}
