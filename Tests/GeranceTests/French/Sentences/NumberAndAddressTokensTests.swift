import Testing

@testable import Gerance

@Suite("French tokens: numbers, amounts, dates and addresses are read as wholes")
struct NumberAndAddressTokensTests {
    static let numbers = Row.table(
        """
        850,50 € | number(850,50) symbol(€)
        850€ | number(850) symbol(€)
        1 284,37 € | number(1) number(284,37) symbol(€)
        1\u{202F}284,37\u{A0}€ | number(1) number(284,37) symbol(€)
        1.284,37 | number(1.284,37)
        12 % | number(12) symbol(%)
        le 12/03/2024. | le number(12/03/2024) stop(.)
        2024-03-12 | number(2024-03-12)
        12.03.2024 | number(12.03.2024)
        à 20h30, | à number(20h30) comma(,)
        à 20 h 30 | à number(20) h number(30)
        8:15 | number(8:15)
        Le 3e étage | Le number(3e) étage
        le 1er juin | le number(1er) juin
        06 96 12 34 56 | number(06) number(96) number(12) number(34) number(56)
        T3 | T number(3)
        n° 3 | n symbol(°) number(3)
        45 m² | number(45) m symbol(²)
        Lot 3. Merci | Lot number(3) stop(.) Merci
        3, 4 et 5 | number(3) comma(,) number(4) et number(5)
        12/ | number(12) slash(/)
        3/4 | number(3/4)
        (2) | openBracket(() number(2) closeBracket())
        """)

    @Test("A number is one token with the signs between its digits; spaces divide it", arguments: numbers)
    func number(row: Row) { #expect(Reader.cut(row[0]).joined(separator: " ") == row[1]) }

    static let addresses = Row.table(
        """
        lea@agence.fr | opaque(lea@agence.fr)
        à l.cadet@agence-des-iles.fr. | à opaque(l.cadet@agence-des-iles.fr) stop(.)
        <jean_pierre+loyer@mail.gp> | symbol(<) opaque(jean_pierre+loyer@mail.gp) symbol(>)
        gestion2@agence.fr, merci | opaque(gestion2@agence.fr) comma(,) merci
        https://agence.fr/espace?x=1&y=2 | opaque(https://agence.fr/espace?x=1&y=2)
        Voir https://agence.fr. | Voir opaque(https://agence.fr) stop(.)
        (http://agence.fr/a) | openBracket(() opaque(http://agence.fr/a) closeBracket())
        www.agence.fr ! | opaque(www.agence.fr) exclamation(!)
        """)

    @Test("An e-mail or web address is one token that no rule reads", arguments: addresses)
    func address(row: Row) { #expect(Reader.cut(row[0]).joined(separator: " ") == row[1]) }

    @Test("An address and a number have no reading as verbs or words")
    func unread() {
        for text in ["sera@sera.fr", "https://sera.fr/est/va", "www.sera.fr", "12/03/2024", "3e", "20h30"] {
            let tokens = Reader.tokens(Array(text.utf8))
            #expect(tokens.count == 1)
            #expect(tokens.allSatisfy { $0.cells.isEmpty && $0.entry < 0 && $0.classes.isEmpty })
        }
    }
}
