import Testing

@testable import Gerance

@Suite("French negations: ne and its second part are one")
struct NegationsTests {
    static let pairs = Row.table(
        """
        Le locataire ne paie pas. | full: ne paie pas
        Il ne paie plus son loyer. | full: ne paie plus
        Elle ne répond jamais. | full: ne répond jamais
        Il ne dit rien. | full: ne dit rien
        Je ne vois personne. | full: ne vois personne
        Nous n'avons aucune nouvelle. | full: n'avons aucune
        Il n'a nul besoin de garant. | full: n'a nul
        Il ne va nulle part. | full: ne va nulle part
        Il n'a nulle envie de partir. | full: n'a nulle
        Il ne dit mot. | full: ne dit mot
        Il n'y voit goutte. | full: n'y voit goutte
        Il n'est nullement responsable. | full: n'est nullement
        Cela n'engage aucunement le bailleur. | full: n'engage aucunement
        Il n'y a guère de candidats. | full: n'y a guère
        Il n'est point tenu de répondre. | full: n'est point
        Il ne paie ni le loyer ni les charges. | full: ne paie ni
        Il n’est pas là. | full: n’est pas
        Il nʼest pas là. | full: nʼest pas
        N'avez-vous pas la clé ? | full: N'avez-vous pas
        Il ne le lui a pas encore dit. | full: ne le lui a pas
        Le bail n'est, à ce jour, pas signé. | full: n'est, à ce jour, pas
        Il ne vient presque jamais. | full: ne vient presque jamais
        Il n'a plus jamais rien demandé. | full: n'a plus jamais rien
        Il ne voit plus personne. | full: ne voit plus personne
        Il ne paie pas et ne répond pas. | full: ne paie pas; full: ne répond pas
        Si vous ne signez pas, le bail tombe. | full: ne signez pas
        Il ne dit pas que le bail court. | full: ne dit pas
        Je ne pense pas qu'il vienne. | full: ne pense pas
        Merci de ne pas fumer. | full: ne pas
        Ne rien jeter dans l'évier. | full: Ne rien
        Il promet de ne plus crier. | full: ne plus
        Prière de ne jamais laisser la porte ouverte. | full: ne jamais
        """)

    @Test("They are one finding, from ne to the last of its second parts", arguments: pairs)
    func pair(row: Row) { #expect(Reader.negations(row[0]).joined(separator: "; ") == row[1]) }

    static let subjects = Row.table(
        """
        Personne ne répond. | full: Personne ne
        Rien ne presse. | full: Rien ne
        Aucun locataire n'est présent. | full: Aucun locataire n'
        Aucune des deux clés n'ouvre. | full: Aucune des deux clés n'
        Nul n'est tenu de signer. | full: Nul n'
        Nulle clause ne l'interdit. | full: Nulle clause ne
        Plus personne ne répond. | full: Plus personne ne
        Plus aucun voisin ne paie. | full: Plus aucun voisin ne
        Jamais je ne signe. | full: Jamais je ne
        Ni lui ni elle ne signe. | full: Ni lui ni elle ne
        Pas un voisin ne se plaint. | full: Pas un voisin ne
        """)

    @Test("The negative word may be the subject, before ne", arguments: subjects)
    func subject(row: Row) { #expect(Reader.negations(row[0]).joined(separator: "; ") == row[1]) }

    static let restrictions = Row.table(
        """
        Il ne reste que deux visites. | restriction: ne reste que
        Nous n'avons qu'une clé. | restriction: n'avons qu'
        Cela ne dépend que de vous. | restriction: ne dépend que
        Je n'attends plus que votre accord. | restriction: n'attends plus que
        Il ne fait que relancer. | restriction: ne fait que
        Il n'y a que lui. | restriction: n'y a que
        Le bail n'est nul qu'en cas de dol. | restriction: n'est nul qu'
        Le loyer n'est dû que le cinq. | restriction: n'est dû que
        """)

    @Test("Ne with que restricts", arguments: restrictions)
    func restriction(row: Row) { #expect(Reader.negations(row[0]).joined(separator: "; ") == row[1]) }

    static let bare = Row.table(
        """
        Nous ne pouvons accepter. | bareNe: ne
        Il n'ose signer. | bareNe: n'
        Je ne saurais attendre. | bareNe: ne
        Il ne daigne répondre. | bareNe: ne
        """)

    @Test("A few verbs are denied by ne alone, which is less sure", arguments: bare)
    func bareNe(row: Row) { #expect(Reader.negations(row[0]).joined(separator: "; ") == row[1]) }

    @Test(
        "An expletive ne denies nothing",
        arguments: [
            "Avant qu'il ne parte, vérifiez les clés.", "Le bail court, à moins qu'il ne soit résilié.",
            "Fermez, de peur qu'il ne tombe.", "Signez, de crainte que le lot ne soit perdu.",
            "Je crains que le toit ne cède.", "Nous redoutons qu'il ne parte.", "Évitez qu'il ne tombe.",
            "C'est plus long qu'il n'y paraît.", "C'est mieux que je ne pensais.", "Il est pire qu'il ne le dit.",
            "Il agit autrement qu'il ne le dit.", "Il part sans qu'on ne le voie.",
            "N'importe quel jour convient.", "N'importe qui signe.",
        ])
    func expletive(text: String) { #expect(Reader.negations(text) == []) }

    @Test(
        "With pas, even there, it denies",
        arguments: [
            ("Je crains qu'il ne paie pas.", "full: ne paie pas"),
            ("Avant qu'il ne soit plus là, signez.", "full: ne soit plus"),
        ])
    func afterAll(text: String, expected: String) { #expect(Reader.negations(text) == [expected]) }
}
