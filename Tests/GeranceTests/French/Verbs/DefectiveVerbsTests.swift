import Testing

@testable import Gerance

@Suite("French verbs: what a defective verb does not have is never written")
struct DefectiveVerbsTests {
    static let table = Row.table(
        """
        falloir | présent | - - faut - - -
        falloir | imparfait | - - fallait - - -
        falloir | passé simple | - - fallut - - -
        falloir | futur | - - faudra - - -
        falloir | conditionnel | - - faudrait - - -
        falloir | subjonctif | - - faille - - -
        falloir | subjonctif imparfait | - - fallût - - -
        falloir | impératif | - - -
        falloir | participe présent | -
        pleuvoir | présent | - - pleut - - pleuvent
        pleuvoir | futur | - - pleuvra - - pleuvront
        pleuvoir | impératif | - - -
        pleuvoir | participe présent | pleuvant
        advenir | présent | - - advient - - adviennent
        advenir | passé simple | - - advint - - advinrent
        advenir | impératif | - - -
        échoir | présent | - - échoit - - échoient
        échoir | passé simple | - - échut - - échurent
        échoir | participe présent | échéant
        échoir | impératif | - - -
        seoir | présent | - - sied - - siéent
        seoir | imparfait | - - seyait - - seyaient
        seoir | futur | - - siéra - - siéront
        seoir | passé simple | - - - - - -
        seoir | impératif | - - -
        messeoir | présent | - - messied - - messiéent
        pouvoir | impératif | - - -
        gésir | présent | gis gis gît gisons gisez gisent
        gésir | imparfait | gisais gisais gisait gisions gisiez gisaient
        gésir | futur | - - - - - -
        gésir | conditionnel | - - - - - -
        gésir | passé simple | - - - - - -
        gésir | subjonctif | - - - - - -
        gésir | impératif | - - -
        gésir | participe présent | gisant
        gésir | participe passé | - - - -
        choir | imparfait | - - - - - -
        choir | passé simple | chus chus chut chûmes chûtes churent
        déchoir | présent | déchois déchois déchoit déchoyons déchoyez déchoient
        déchoir | imparfait | - - - - - -
        déchoir | impératif | - - -
        clore | imparfait | - - - - - -
        clore | passé simple | - - - - - -
        clore | subjonctif imparfait | - - - - - -
        clore | futur | clorai cloras clora clorons clorez cloront
        clore | participe passé | clos clos close closes
        éclore | imparfait | - - - - - -
        forclore | présent | - - - - - -
        forclore | participe passé | forclos forclos forclose forcloses
        extraire | présent | extrais extrais extrait extrayons extrayez extraient
        extraire | futur | extrairai extrairas extraira extrairons extrairez extrairont
        extraire | passé simple | - - - - - -
        extraire | subjonctif imparfait | - - - - - -
        dissoudre | présent | dissous dissous dissout dissolvons dissolvez dissolvent
        dissoudre | passé simple | - - - - - -
        dissoudre | participe passé | dissous dissous dissoute dissoutes
        frire | présent | fris fris frit - - -
        frire | imparfait | - - - - - -
        frire | passé simple | - - - - - -
        frire | subjonctif | - - - - - -
        frire | participe présent | -
        frire | participe passé | frit frits frite frites
        paître | présent | pais pais paît paissons paissez paissent
        paître | passé simple | - - - - - -
        paître | participe passé | - - - -
        braire | présent | - - brait - - braient
        braire | passé simple | - - - - - -
        bruire | présent | - - bruit - - bruissent
        bruire | imparfait | - - bruissait - - bruissaient
        sourdre | présent | - - sourd - - sourdent
        sourdre | participe passé | - - - -
        saillir | présent | - - saille - - saillent
        foutre | passé simple | - - - - - -
        quérir | présent | - - - - - -
        quérir | futur | - - - - - -
        quérir | participe passé | - - - -
        quérir | infinitif | quérir
        ravoir | présent | - - - - - -
        ravoir | imparfait | - - - - - -
        férir | présent | - - - - - -
        férir | participe passé | féru férus férue férues
        occire | présent | - - - - - -
        occire | participe passé | occis occis occise occises
        ouïr | présent | - - - - - -
        ouïr | participe passé | ouï ouïs ouïe ouïes
        """)

    @Test("A defective verb has the forms that are left to it, and no other", arguments: table)
    func forms(row: Row) throws {
        let verb = try #require(Verb(row[0]))
        #expect(verb.isKnown)
        #expect(verb.forms(of: row[1]) == row.words(2))
    }

    @Test(
        "What looks like an empty form is no form of the verb",
        arguments: [
            ("fallons", "falloir"), ("closait", "clore"), ("gésira", "gésir"), ("dissolut", "dissoudre"),
            ("extraya", "extraire"), ("frisons", "frire"), ("quérons", "quérir"), ("peuve", "pouvoir"),
        ])
    func unread(word: String, infinitive: String) {
        #expect(!Verb.readings(of: word).contains { $0.verb.infinitive == infinitive && $0.isExact })
    }
}
