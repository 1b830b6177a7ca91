import Gerance
import Testing

@Suite("Verb: French verbs, conjugated")
struct VerbFormsTests {
    /// One form of one verb, as grammar books have it.
    struct Row: CustomTestStringConvertible, Sendable {
        let verb: String
        let tense: Tense
        let person: GrammaticalPerson
        let form: String

        init(_ verb: String, _ tense: Tense, _ person: GrammaticalPerson, _ form: String) {
            (self.verb, self.tense, self.person, self.form) = (verb, tense, person, form)
        }

        var testDescription: String { "\(verb), \(tense), \(person): \(form)" }
    }

    static let rows: [Row] = [
        // First group, with its alternations.
        Row("envoyer", .present, .firstSingular, "envoie"), Row("envoyer", .future, .firstPlural, "enverrons"),
        Row("payer", .present, .thirdSingular, "paie"), Row("payer", .future, .thirdSingular, "paiera"),
        Row("nettoyer", .future, .secondPlural, "nettoierez"), Row("appuyer", .present, .thirdPlural, "appuient"),
        Row("placer", .imperfect, .thirdSingular, "plaçait"), Row("annoncer", .present, .firstPlural, "annonçons"),
        Row("manger", .present, .firstPlural, "mangeons"), Row("exiger", .simplePast, .thirdSingular, "exigea"),
        Row("lever", .present, .firstSingular, "lève"), Row("peser", .future, .thirdSingular, "pèsera"),
        Row("gérer", .present, .thirdSingular, "gère"), Row("gérer", .future, .firstPlural, "gérerons"),
        Row("protéger", .imperfect, .firstSingular, "protégeais"), Row("régler", .present, .thirdPlural, "règlent"),
        Row("déléguer", .present, .firstSingular, "délègue"), Row("appeler", .present, .firstSingular, "appelle"),
        Row("rappeler", .future, .firstPlural, "rappellerons"), Row("jeter", .present, .thirdSingular, "jette"),
        Row("acheter", .future, .thirdSingular, "achètera"), Row("geler", .present, .thirdSingular, "gèle"),
        Row("étudier", .imperfect, .firstPlural, "étudiions"), Row("créer", .future, .firstPlural, "créerons"),
        Row("jogger", .present, .firstPlural, "joggons"), Row("aller", .present, .firstSingular, "vais"),
        Row("aller", .subjunctive, .thirdSingular, "aille"), Row("aller", .future, .thirdPlural, "iront"),
        // Second group.
        Row("finir", .present, .thirdPlural, "finissent"), Row("garantir", .future, .firstPlural, "garantirons"),
        Row("haïr", .present, .firstSingular, "hais"), Row("répartir", .present, .firstPlural, "répartissons"),
        // Third group, family by family.
        Row("être", .present, .secondPlural, "êtes"), Row("être", .imperfect, .thirdPlural, "étaient"),
        Row("être", .pastSubjunctive, .thirdSingular, "fût"), Row("avoir", .subjunctive, .thirdSingular, "ait"),
        Row("avoir", .simplePast, .firstPlural, "eûmes"), Row("faire", .present, .secondPlural, "faites"),
        Row("faire", .subjunctive, .firstPlural, "fassions"), Row("dire", .present, .secondPlural, "dites"),
        Row("interdire", .present, .secondPlural, "interdisez"), Row("pouvoir", .present, .firstSingular, "peux"),
        Row("pouvoir", .future, .firstPlural, "pourrons"), Row("vouloir", .conditional, .firstSingular, "voudrais"),
        Row("valoir", .present, .thirdSingular, "vaut"), Row("prévaloir", .subjunctive, .thirdSingular, "prévale"),
        Row("devoir", .present, .thirdPlural, "doivent"), Row("savoir", .subjunctive, .firstSingular, "sache"),
        Row("falloir", .future, .thirdSingular, "faudra"), Row("voir", .future, .firstPlural, "verrons"),
        Row("prévoir", .future, .firstPlural, "prévoirons"), Row("recevoir", .present, .firstSingular, "reçois"),
        Row("recevoir", .simplePast, .thirdSingular, "reçut"), Row("asseoir", .present, .thirdSingular, "assied"),
        Row("venir", .simplePast, .thirdPlural, "vinrent"), Row("obtenir", .future, .firstPlural, "obtiendrons"),
        Row("prendre", .present, .thirdPlural, "prennent"), Row("apprendre", .simplePast, .firstSingular, "appris"),
        Row("rendre", .present, .thirdSingular, "rend"), Row("répondre", .future, .firstSingular, "répondrai"),
        Row("mettre", .present, .thirdSingular, "met"), Row("battre", .present, .firstSingular, "bats"),
        Row("rompre", .present, .thirdSingular, "rompt"), Row("convaincre", .present, .firstPlural, "convainquons"),
        Row("suivre", .present, .firstSingular, "suis"), Row("vivre", .simplePast, .thirdSingular, "vécut"),
        Row("conduire", .simplePast, .thirdSingular, "conduisit"), Row("écrire", .imperfect, .firstPlural, "écrivions"),
        Row("lire", .simplePast, .thirdSingular, "lut"), Row("craindre", .present, .firstPlural, "craignons"),
        Row("peindre", .imperfect, .thirdSingular, "peignait"), Row("joindre", .present, .thirdSingular, "joint"),
        Row("connaître", .present, .thirdSingular, "connaît"), Row("naître", .simplePast, .thirdSingular, "naquit"),
        Row("croire", .present, .firstPlural, "croyons"), Row("boire", .present, .thirdPlural, "boivent"),
        Row("partir", .present, .firstSingular, "pars"), Row("servir", .present, .firstPlural, "servons"),
        Row("courir", .conditional, .thirdSingular, "courrait"), Row("mourir", .future, .thirdSingular, "mourra"),
        Row("acquérir", .present, .thirdPlural, "acquièrent"), Row("ouvrir", .present, .thirdSingular, "ouvre"),
        Row("accueillir", .future, .firstPlural, "accueillerons"), Row("fuir", .present, .firstPlural, "fuyons"),
        Row("résoudre", .present, .firstPlural, "résolvons"), Row("coudre", .present, .firstPlural, "cousons"),
        Row("conclure", .present, .thirdSingular, "conclut"), Row("plaire", .present, .thirdSingular, "plaît"),
        Row("extraire", .imperfect, .thirdSingular, "extrayait"), Row("vêtir", .present, .thirdSingular, "vêt"),
    ]

    @Test("A form is that of the grammar", arguments: rows)
    func forms(_ row: Row) { #expect(Verb(row.verb)?.form(.finite(row.tense, row.person)) == row.form) }

    @Test(
        "Participles agree",
        arguments: [
            ("recevoir", "reçu", "reçue"), ("devoir", "dû", "due"), ("dissoudre", "dissous", "dissoute"),
            ("prendre", "pris", "prise"), ("naître", "né", "née"), ("ouvrir", "ouvert", "ouverte"),
            ("émouvoir", "ému", "émue"), ("créer", "créé", "créée"), ("inclure", "inclus", "incluse"),
        ])
    func participles(_ verb: String, _ masculine: String, _ feminine: String) {
        #expect(Verb(verb)?.form(.pastParticiple(.masculineSingular)) == masculine)
        #expect(Verb(verb)?.form(.pastParticiple(.feminineSingular)) == feminine)
    }

    @Test("The imperative loses its s after e, and has its own stems")
    func imperatives() {
        #expect(Verb("contacter")?.form(.imperative(.secondSingular)) == "contacte")
        #expect(Verb("aller")?.form(.imperative(.secondSingular)) == "va")
        #expect(Verb("savoir")?.form(.imperative(.secondPlural)) == "sachez")
        #expect(Verb("être")?.form(.imperative(.firstPlural)) == "soyons")
    }

    @Test("A defective verb has no other forms than its own")
    func defective() {
        #expect(Verb("falloir")?.form(.finite(.present, .firstPlural)) == nil)
        #expect(Verb("pleuvoir")?.form(.imperative(.secondPlural)) == nil)
        #expect(Verb("pouvoir")?.form(.imperative(.secondPlural)) == nil)
        #expect(Verb("extraire")?.form(.finite(.simplePast, .thirdSingular)) == nil)
        #expect(Verb("clore")?.form(.finite(.imperfect, .thirdSingular)) == nil)
    }

    @Test("A verb that the tables do not name is conjugated like its peers; a word that is no infinitive is none")
    func unknown() {
        #expect(Verb("zorbliser")?.form(.finite(.future, .firstPlural)) == "zorbliserons")
        #expect(Verb("zorbléger")?.form(.finite(.present, .firstPlural)) == "zorblégeons")
        #expect(Verb("zorbliser")?.isKnown == false)
        for word in ["", "maison", "er1er", "Ü", String(repeating: "a", count: 40) + "er"] {
            #expect(Verb(word) == nil)
        }
    }
}
