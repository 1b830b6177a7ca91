import Testing

@testable import Gerance

@Suite("French elision: before which word a vowel is dropped")
struct ElisionTests {
    static let written = Row.table(
        """
        je | paie | je
        je | envoie | j’
        je | ai | j’
        je | y | j’
        je | habite | j’
        je | hésite | j’
        je | hâte | je
        je | heurte | je
        Je | attends | J’
        ne | est | n’
        ne | signe | ne
        ne | héberge | n’
        ne | harcèle | ne
        me | écrit | m’
        te | adresse | t’
        te | rappelle | te
        se | installe | s’
        se | hisse | se
        le | immeuble | l’
        le | bail | le
        la | agence | l’
        la | hotte | la
        la | haie | la
        la | humidité | l’
        la | habitation | l’
        la | hausse | la
        le | hall | le
        le | halogène | l’
        le | huissier | l’
        le | huit | le
        le | onze | le
        le | onzième | le
        le | oui | le
        le | ouvrier | l’
        le | yaourt | le
        la | Yonne | l’
        le | œil | l’
        de | eau | d’
        de | Yves | d’
        de | Yvonne | d’
        de | yeux | d’
        de | honoraires | d’
        de | hauteur | de
        de | hier | d’
        de | un | d’
        que | il | qu’
        que | on | qu’
        Que | elle | Qu’
        que | nous | que
        ce | est | c’
        ce | était | c’
        ce | sera | ce
        ce | a | ç’
        ce | aurait | ç’
        si | il | s’
        si | ils | s’
        si | elle | si
        si | on | si
        Si | il | S’
        jusque | à | jusqu’
        jusque | là | jusque
        lorsque | il | lorsqu’
        lorsque | nous | lorsque
        puisque | elle | puisqu’
        puisque | vous | puisque
        quoique | on | quoiqu’
        nous | avons | nous
        tu | as | tu
        qui | est | qui
        lui | a | lui
        """)

    @Test("A word is elided before a vowel and a mute h, and stays before others", arguments: written)
    func write(row: Row) { #expect(Elision.write(row[0], before: Spelling(row[1])) == row[2]) }

    @Test("The apostrophe of the text is kept, and a verb that is told to be aspirated keeps the vowel")
    func apostrophe() {
        #expect(Elision.write("je", before: "envoie", apostrophe: "'") == "j'")
        #expect(Elision.write("Ne", before: "est", apostrophe: "ʼ") == "Nʼ")
        #expect(Elision.write("je", before: "haïssais", aspirated: true) == "je")
        #expect(Elision.write("je", before: "") == "je")
    }

    @Test(
        "An h is aspirated in the words of its family, and mute in those that only look alike",
        arguments: [
            ("hache", true), ("haie", true), ("hall", true), ("hamster", true), ("handicap", true), ("hangar", true),
            ("haricot", true), ("harnais", true), ("hauteur", true), ("hayon", true), ("hérisson", true),
            ("héros", true), ("hêtre", true), ("heurt", true), ("hibou", true), ("hiérarchie", true), ("homard", true),
            ("honte", true), ("hors", true), ("hotte", true), ("housse", true), ("hublot", true), ("huit", true),
            ("huitaine", true), ("hurlement", true), ("hutte", true), ("hauban", true), ("hideux", true),
            ("hait", true), ("halte", true), ("haletant", true), ("hold-up", true),
            ("habitant", false), ("haleine", false), ("hallucination", false), ("haltère", false),
            ("halogène", false), ("hameçon", false), ("harmonie", false), ("hectare", false), ("hélice", false),
            ("héritage", false), ("héroïne", false), ("hésitation", false), ("heure", false), ("histoire", false),
            ("hiver", false), ("homme", false), ("honneur", false), ("honoraires", false), ("hôpital", false),
            ("hôte", false), ("hôtel", false), ("huile", false), ("huissier", false), ("huître", false),
            ("humain", false), ("humeur", false), ("humidité", false), ("humour", false), ("hygiène", false),
            ("hypothèque", false), ("haltérophile", false), ("huitre", false), ("homéopathie", false),
            ("hippique", false), ("horaire", false), ("hospitalité", false),
            ("halètement", true), ("hamburger", true), ("haddock", true), ("houx", true), ("hourra", true),
            ("hussard", true),
        ] as [(Spelling, Bool)])
    func aspirated(word: Spelling, expected: Bool) {
        #expect(AspiratedWords.contain(word) == expected)
        #expect(Elision.opensWithVowel(word) == !expected)
    }

    static let aspiratedVerbs = """
        hâbler hacher hachurer hacker haïr halener haler hâler haleter hancher handicaper hannetonner hanter happer
        haranguer harasser harceler harder harnacher harpailler harper harponner hashtaguer hasarder hâter haubaner
        hausser haver havir héler hennir hercher hérisser hérissonner herscher herser heurter hiérarchiser hisser
        hocher hongrer hongroyer honnir hoqueter hotter houblonner houer houpper hourder hourdir houspiller housser
        houssiner hucher huer hululer humer hurler
        """.split(whereSeparator: { $0.isWhitespace }).map { String($0) }

    @Test("A verb with an aspirated h keeps the vowel before each of its forms", arguments: aspiratedVerbs)
    func verbs(infinitive: String) throws {
        let verb = try #require(Verb(infinitive))
        #expect(verb.isKnown)
        let forms = (0..<Cells.count).compactMap { VerbForm(index: $0) }.compactMap { verb.form($0) }
        #expect(forms.count > 40)
        for form in forms { #expect(Elision.write("je", before: Spelling(form)) == "je", "\(form)") }
    }

    @Test("Every verb whose h the table calls aspirated is tried")
    func verbsOfTheTable() {
        let lexicon = VerbLexicon.standard
        let named = lexicon.entries.indices.filter { lexicon.entries[$0].traits.contains(.hasAspiratedH) }
        #expect(named.count > 30)
        #expect(Set(Self.aspiratedVerbs).isSuperset(of: named.map { lexicon.infinitive(of: $0).text }))
    }

    @Test("What is written elided is read as the word that it was, but « l' » and « s'il »")
    func thereAndBack() {
        for row in Self.written where row[2] != row[0] && row[2] != "l’" && row[0].lowercased() != "si" {
            #expect(Elision.whole(of: Spelling(String(row[2].dropLast()))) == row[0].lowercased(), "\(row)")
        }
    }

    @Test(
        "An elided word stands for its whole one; « l' » for two, so for none",
        arguments: [
            ("j", "je"), ("n", "ne"), ("m", "me"), ("t", "te"), ("s", "se"), ("d", "de"), ("c", "ce"), ("ç", "ce"),
            ("qu", "que"), ("jusqu", "jusque"), ("lorsqu", "lorsque"), ("puisqu", "puisque"), ("quoiqu", "quoique"),
            ("l", nil), ("x", nil), ("", nil), ("je", nil),
        ] as [(Spelling, String?)])
    func whole(short: Spelling, expected: String?) { #expect(Elision.whole(of: short) == expected) }
}
