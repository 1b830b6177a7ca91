import Testing

@testable import Gerance

@Suite("French tokens: where a word begins and ends")
struct WordTokensTests {
    static let elisions = Row.table(
        """
        n'est | n' est
        n’est | n’ est
        nʼest | nʼ est
        l'appartement | l' appartement
        L'État | L' État
        d'œuvre | d' œuvre
        qu'il | qu' il
        jusqu'au | jusqu' au
        lorsqu'elle | lorsqu' elle
        puisqu’on | puisqu’ on
        quoiqu'il | quoiqu' il
        quelqu'un | quelqu' un
        presqu'île | presqu' île
        s'y installe | s' y installe
        j'y suis | j' y suis
        c'est | c' est
        ç'aurait | ç' aurait
        t'as | t' as
        m'en | m' en
        qu'est-ce | qu' est ce
        aujourd'hui | aujourd'hui
        prud'homme | prud'homme
        O'Brien | O'Brien
        grand'rue | grand'rue
        l'e\u{301}tat | l' e\u{301}tat
        """)

    @Test("An elided word is one of its own; an apostrophe inside another word divides nothing", arguments: elisions)
    func elision(row: Row) { #expect(Reader.cut(row[0]) == row.words(1)) }

    static let hyphens = Row.table(
        """
        a-t-il | a t il
        viendra-t-elle | viendra t elle
        est-ce | est ce
        puis-je | puis je
        avez-vous | avez vous
        ont-ils | ont ils
        suis-je | suis je
        dites-le-moi | dites le moi
        envoyez-les-nous | envoyez les nous
        parlez-lui-en | parlez lui en
        va-t'en | va t' en
        donnez-m'en | donnez m' en
        allez-y | allez y
        prenez-en | prenez en
        Peut-il | Peut il
        A‑t‑elle | A t elle
        rendez-vous | rendez-vous
        Rendez-vous | Rendez-vous
        peut-être | peut-être
        rez-de-chaussée | rez-de-chaussée
        vis-à-vis | vis-à-vis
        tête-à-tête | tête-à-tête
        sur-le-champ | sur-le-champ
        celui-ci | celui-ci
        celles-là | celles-là
        jusque-là | jusque-là
        chez-nous | chez-nous
        au-dessus | au-dessus
        là-bas | là-bas
        ci-joint | ci-joint
        sous-louer | sous-louer
        porte-fenêtre | porte-fenêtre
        dix-huit | dix-huit
        elle-même | elle-même
        Jean-Luc | Jean-Luc
        Fort-de-France | Fort-de-France
        savoir-faire | savoir-faire
        laissez-passer | laissez-passer
        avant-hier | avant-hier
        """)

    @Test("A pronoun behind a hyphen is a word of its own; a compound is one", arguments: hyphens)
    func hyphen(row: Row) { #expect(Reader.cut(row[0]) == row.words(1)) }

    @Test("Pronouns behind a hyphen are enclitic, elided words say so, and what touches the token before is attached")
    func shapes() {
        #expect(
            Reader.words(.enclitic, of: "Dites-le-moi, viendra-t-il ? Va-t'en, il le dit.") == [
                "le", "moi", "t", "il", "t'",
            ])
        #expect(Reader.words(.elided, of: "Je n’ai qu'une clé, aujourd'hui.") == ["n’", "qu'"])
        #expect(Reader.words(.attached, of: "Il n'a (rien) dit") == ["a", "rien"])
    }

    @Test("A word says whether its first letter, or all of its two letters or more, are capitals")
    func capitals() {
        let text = "Mme ÉLOÏSE Œuvrard à la SCI É. A dit OUI, Ça va"
        #expect(Reader.words(.capital, of: text) == ["Mme", "ÉLOÏSE", "Œuvrard", "SCI", "É", "A", "OUI", "Ça"])
        #expect(Reader.words(.capitals, of: text) == ["ÉLOÏSE", "SCI", "OUI"])
    }

    @Test("A word is read with its accents, composed or not, and a soft hyphen inside it is none")
    func accents() throws {
        let participle = try #require(VerbForm.pastParticiple(.masculineSingular).index)
        for text in ["résilié", "re\u{301}silie\u{301}", "RE\u{301}SILIÉ", "rési\u{AD}lié"] {
            #expect(Reader.cut(text) == [text])
            #expect(Reader.tokens(Array(text.utf8)).allSatisfy { $0.cells.contains(Cells(index: participle)) })
        }
        #expect(Reader.words(.accented, of: "Le bail est signé à côté.") == ["signé", "à", "côté"])
    }

    @Test("A word in haste is read with what it lacks, and says so")
    func haste() {
        #expect(Reader.words(.approximate, of: "nous avons recu le cheque etait") == ["recu", "etait"])
        #expect(Reader.words(.glued, of: "jai vu, cest vrai, nest pas, il nage") == ["jai", "cest", "nest"])
        #expect(Reader.words(.guessed, of: "Le robot googlisera tout") == ["googlisera"])
    }
}
