import Testing

@testable import Gerance

@Suite("French verbs: the spelling of 1990, doublets and forgotten accents are read")
struct SpellingOf1990Tests {
    // The word; the verb; one reading of it.
    static let table = Row.table(
        """
        renouvèle | renouveler | présent 3
        renouvèlera | renouveler | futur 3
        étiquètent | étiqueter | présent 6
        cèdera | céder | futur 3
        règlerons | régler | futur 4
        gèreraient | gérer | conditionnel 6
        connait | connaître | présent 3
        connaitront | connaître | futur 6
        disparaitra | disparaître | futur 3
        parait | paraître | présent 3
        plait | plaire | présent 3
        naitra | naître | futur 3
        accroit | accroître | présent 3
        accroitrait | accroître | conditionnel 3
        paye | payer | présent 3
        payera | payer | futur 3
        paiera | payer | futur 3
        essaye | essayer | présent 1
        assois | asseoir | présent 1
        assoira | asseoir | futur 3
        assied | asseoir | présent 3
        puis | pouvoir | présent 1
        échet | échoir | présent 3
        écherra | échoir | futur 3
        protègera | protéger | futur 3
        recu | recevoir | participe passé 1
        entrainé | entraîner | participe passé 1
        etait | être | imparfait 3
        resilie | résilier | présent 3
        prevoyez | prévoir | présent 5
        """)

    @Test("The word is a form of the verb", arguments: table)
    func read(row: Row) {
        let words = row.words(2)
        let tense = words.dropLast().joined(separator: " ")
        let place = (Int(words.last ?? "") ?? 1) - 1
        let found = Verb.readings(of: row[0]).contains { reading in
            guard reading.verb.infinitive == row[1] else { return false }
            if tense == "participe passé" { return reading.form == .pastParticiple(.masculineSingular) }
            return reading.form.tense == Tense.named[tense] && reading.form.person?.rawValue == place
        }
        #expect(found, "\(Verb.readings(of: row[0]).map { "\($0.verb) \($0.form)" })")
    }

    @Test("A reading whose accents differ says so; one in a second spelling of the table is exact")
    func exactness() {
        for (word, isExact) in [
            ("recu", false), ("reçu", true), ("connait", false), ("connaît", true), ("cèdera", false),
            ("protègera", false), ("entrainé", false), ("cédera", true), ("payera", true), ("paiera", true),
            ("renouvèle", true), ("renouvelle", true),
        ] {
            #expect(!Verb.readings(of: word).isEmpty)
            #expect(Verb.readings(of: word).allSatisfy { $0.isExact == isExact }, "\(word)")
        }
    }

    @Test("Where a word is a form as it stands, nothing else is read in it")
    func exactFirst() {
        // « signe » is no « signé » whose accent was forgotten.
        #expect(!Verb.readings(of: "signe").contains { $0.form.tense == .pastParticiple })
        #expect(!Verb.readings(of: "loue").contains { $0.form.tense == .pastParticiple })
        #expect(Verb.readings(of: "résilie").allSatisfy { $0.isExact })
    }

    @Test("A form is written in classical spelling")
    func written() throws {
        for (infinitive, future) in [
            ("renouveler", "renouvellera"), ("céder", "cédera"), ("payer", "paiera"), ("connaître", "connaîtra"),
            ("asseoir", "assiéra"), ("essayer", "essaiera"), ("pouvoir", "pourra"),
        ] {
            #expect(try #require(Verb(infinitive)).form(.finite(.future, .thirdSingular)) == future)
        }
    }

    @Test("A number, a sign and a word that is no form of a verb have no reading")
    func nothing() {
        for word in [
            "", " ", "12", "!", "xyz", "a\u{0}", "😀", "demain matin", "-", "contrat", "maison", "mandat", "caméra",
            "bonjour",
        ] {
            #expect(Verb.readings(of: word).isEmpty, "\(word)")
        }
    }
}
