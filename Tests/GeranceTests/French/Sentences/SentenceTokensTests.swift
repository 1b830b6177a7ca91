import Testing

@testable import Gerance

@Suite("French tokens: where a sentence ends")
struct SentenceTokensTests {
    static let signs = Row.table(
        """
        Oui. Non. | Oui stop(.) Non stop(.)
        Quoi ? Bien ! | Quoi question(?) Bien exclamation(!)
        Alors... rien | Alors ellipsis(...) rien
        Alors… rien | Alors ellipsis(…) rien
        a ; b : c, d | a semicolon(;) b colon(:) c comma(,) d
        un – deux — trois - quatre | un dash(–) deux dash(—) trois dash(-) quatre
        [a] (b) | openBracket([) a closeBracket(]) openBracket(() b closeBracket())
        M. Dupont | M symbol(.) Dupont
        Mme. Roux | Mme symbol(.) Roux
        le Dr. Éboué | le Dr symbol(.) Éboué
        etc. pour | etc symbol(.) pour
        tél. 05 | tél symbol(.) number(05)
        av. Foch | av symbol(.) Foch
        réf. B-12 | réf symbol(.) B dash(-) number(12)
        J. Martin | J symbol(.) Martin
        J.-P. Roux | J symbol(.) dash(-) P symbol(.) Roux
        É. Zola | É symbol(.) Zola
        la S.C.I. Belle | la S symbol(.) C symbol(.) I symbol(.) Belle
        agence.fr | agence symbol(.) fr
        « Oui » | openQuote(«) Oui closeQuote(»)
        «\u{A0}Oui\u{202F}» | openQuote(«) Oui closeQuote(»)
        “Oui” | openQuote(“) Oui closeQuote(”)
        "Oui" non | openQuote(") Oui closeQuote(") non
        arobase @ seule | arobase symbol(@) seule
        Objet : relance | Objet colon(:) relance
        et/ou | et slash(/) ou
        <!-- note --> oui | opaque(<!-- note -->) oui
        <!-- note | symbol(<) exclamation(!) dash(-) dash(-) note
        """)

    @Test("A sign is a token of its own, and the full stop of an abbreviation ends no sentence", arguments: signs)
    func sign(row: Row) { #expect(Reader.cut(row[0]).joined(separator: " ") == row[1]) }

    @Test(
        "A line break is a space, but where a list item, a quoted line or a numbered one begins",
        arguments: [
            ("demain\nmatin", "demain matin"), ("demain\r\nmatin", "demain matin"), ("demain\n\tmatin", "demain matin"),
            ("Voici :\n- un bail", "Voici colon(:) lineEnd(\n) dash(-) un bail"),
            ("Voici :\r\n- un bail", "Voici colon(:) lineEnd(\n) dash(-) un bail"),
            ("a\n* b", "a lineEnd(\n) symbol(*) b"), ("a\n• b", "a lineEnd(\n) symbol(•) b"),
            ("a\n– b", "a lineEnd(\n) dash(–) b"), ("a\n  1. b", "a lineEnd(\n) number(1) stop(.) b"),
            ("a\n2) b", "a lineEnd(\n) number(2) closeBracket()) b"),
            ("a\n> b", "a lineEnd(\n) symbol(>) b"), ("a\n-b", "a dash(-) b"), ("a\n12 b", "a number(12) b"),
            ("a\n", "a"), ("\n\n", ""),
        ])
    func lines(text: String, tokens: String) { #expect(Reader.cut(text).joined(separator: " ") == tokens) }

    @Test(
        "The first word of a sentence says so, behind any sign that ends one, and in each list item",
        arguments: [
            ("Le bail court. Il expire. « Oui » dit-il.", ["Le", "Il", "Oui"]),
            ("Quand ? Demain ! Bien… Alors", ["Quand", "Demain", "Bien", "Alors"]),
            ("M. Dupont habite av. Foch chez J. Roux", ["M"]), ("(Il paie.) Elle signe", ["Il", "Elle"]),
            ("Voici :\n- un bail\n- des clés", ["Voici", "un", "des"]), ("12 baux courent", []),
            ("Un, deux ; trois : quatre", ["Un"]),
        ])
    func opening(text: String, words: [String]) { #expect(Reader.words(.opensSentence, of: text) == words) }

    @Test(
        "Words between quotation marks are quoted",
        arguments: [
            ("Il dit « je paie » et part", ["je", "paie"]), ("Il dit \"je paie\" et part", ["je", "paie"]),
            ("Il dit “je paie” et part", ["je", "paie"]), ("Il dit je paie", []), ("« Oui", ["Oui"]),
        ])
    func quotation(text: String, words: [String]) { #expect(Reader.words(.quoted, of: text) == words) }
}
