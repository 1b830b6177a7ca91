import Testing

@testable import Gerance

@Suite("French negations: pas, plus, rien and their like deny alone, and so do non and ni")
struct LoneNegationsTests {
    // Each word twice or more: as a negation, and as what it looks like.
    static let table = Row.table(
        """
        Pas de chauffage depuis lundi. | full: Pas
        J'ai pas reçu le mail. | full: pas
        Le dossier est pas complet. | full: pas
        Pas avant lundi. | full: Pas
        Pourquoi pas demain ? | full: pas
        Un pas vers l'accord. |
        Il avance pas à pas. |
        Il habite à deux pas. |
        C'est un faux pas. |
        Le pas de la porte est neuf. |
        Chaque pas compte. |
        Plus aucun candidat. | full: Plus aucun
        Plus rien à payer. | full: Plus rien
        Il répond plus. | full: plus
        Plus de deux visites. |
        Plus de visites, plus de dossiers. |
        Il y a plus de place dans ce garage. |
        Y a plus de place. | full: plus
        C'est plus simple. |
        Il pleut de plus en plus. |
        À plus tard. |
        Le plus grand lot est loué. |
        Jamais de retard. | full: Jamais
        Il est jamais là. | full: jamais
        Si jamais il part, prévenez. |
        Il est parti à jamais. |
        Plus que jamais, il faut agir. |
        Rien reçu. | full: Rien
        On a rien vu. | full: rien
        Un rien l'inquiète. |
        Il crie pour rien. |
        Rien que le bail suffit. |
        Sans rien dire, il part. |
        Aucune réponse à ce jour. | full: Aucune
        J'ai aucun retour. | full: aucun
        Sans aucun frais, il signe. |
        Il paie sans aucun retard. |
        Personne répond. | full: Personne
        Une personne répond. |
        Venez en personne. |
        La personne de garde est là. |
        Chaque personne signe. |
        Guère de visites. | full: Guère
        Le point est clos. |
        Il est sur le point de signer. |
        Ni chien ni chat. | full: Ni
        Sans eau ni gaz. |
        Sans réponse, le bail expire. |
        Sans doute est-il là. |
        """)

    @Test("The word denies, or is something else", arguments: table)
    func word(row: Row) { #expect(Reader.negations(row[0]).joined(separator: "; ") == row[1]) }

    static let non = Row.table(
        """
        Non, merci. | non: Non
        Il répond que non. | non: non
        « Non », dit-il. | non: Non
        Euh non, je disais. |
        Il vient, non ? |
        Le non-paiement est constaté. |
        """)

    @Test("Non answers; in hesitation, as a tag and before a hyphen it does not", arguments: non)
    func answer(row: Row) { #expect(Reader.negations(row[0]).joined(separator: "; ") == row[1]) }

    // What a sign divides; the same words without it.
    static let divided = Row.table(
        """
        Il ne paie. Pas de chèque. | bareNe: ne; full: Pas
        Il ne paie pas de chèque. | full: ne paie pas
        Il ne peut ; rien à faire. | bareNe: ne; full: rien
        Il ne peut rien faire. | full: ne peut rien
        Il n'a. Signé hier. | bareNe: n'
        Le bailleur ne veut que. Le bail. | restriction: ne veut que
        """)

    @Test("No negation is read across the end of a sentence or a list item", arguments: divided)
    func barrier(row: Row) { #expect(Reader.negations(row[0]).joined(separator: "; ") == row[1]) }

    @Test("No negation is read into the next item of a list, where a line break alone divides nothing")
    func items() {
        #expect(Reader.negations("Il n'ose\n- pas de bail") == ["bareNe: n'", "full: pas"])
        #expect(Reader.negations("Il n'ose\npas de bail") == ["full: n'ose\npas"])
    }

    @Test(
        "No verb group is read across the end of a sentence or a list item; without the sign, it is one",
        arguments: [
            ("Il a. Signé hier.", "Il a signé hier.", "compoundPast: a signé"),
            ("Il va ; payer est utile.", "Il va payer.", "nearFuture: va payer"),
            ("Nous avons\n- reçu un bail", "Nous avons\nreçu un bail", "compoundPast: avons\nreçu"),
        ])
    func groupBarriers(divided: String, whole: String, group: String) {
        #expect(Reader.groups(divided) == [])
        #expect(Reader.groups(whole) == [group])
    }

    @Test("Signs and numbers are no words: among them, what is read is the words alone")
    func signs() {
        for (words, groups, negations) in [
            ("", [], []), ("il a signé", ["compoundPast: a signé"], []), ("rien", [], ["full: rien"]),
        ]
            as [(String, [String], [String])]
        {
            #expect(Reader.groups("... !!! 12 « \(words) » 7 ;") == groups)
            #expect(Reader.negations("... !!! 12 « \(words) » 7 ;") == negations)
        }
    }

    @Test("Thousands of ne and a have no group and no second part, and the one that has it is found behind them")
    func extent() {
        let long = Array(repeating: "ne", count: 3_000).joined(separator: " ")
        #expect(Reader.negations(long) == Array(repeating: "bareNe: ne", count: 3_000))
        #expect(Reader.groups(long) == [])
        let auxiliaries = Array(repeating: "a", count: 3_000).joined(separator: " ")
        #expect(Reader.groups(auxiliaries) == [])
        #expect(Reader.negations(auxiliaries) == [])
        #expect(Reader.negations("\(long) paie pas.").last == "full: ne paie pas")
        #expect(Reader.groups("\(auxiliaries) signé.") == ["compoundPast: a signé"])
    }
}
