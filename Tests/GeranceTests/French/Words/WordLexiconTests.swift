import Testing

@testable import Gerance

@Suite("French words: what the tables know besides verbs")
struct WordLexiconTests {
    private func classes(_ word: String) -> WordClasses {
        WordLexicon.standard.look(up: Spelling(word))?.classes ?? []
    }

    static let table = Row.table(
        """
        loyer | noun m
        loyers | noun m pl
        quittance | noun f
        quittances | noun f pl
        canal | noun m
        canaux | noun m pl
        bureaux | noun m pl
        grand | adj
        grande | adj f
        grandes | adj f pl
        actif | adj noun m
        active | adj f
        actives | adj f pl
        sérieuse | adj f
        première | adj f
        actuelle | adj f
        publique | adj f
        dans | prep
        et | co
        que | sub rel
        qui | rel subj
        je | subj
        leur | det cl
        mes | det
        vingt | num
        lundi | noun m day
        février | noun m month
        hier | adv past
        demain | adv future
        semaine | noun f time
        Mme | abbr title
        bœuf | noun m
        """)

    /// The classes that a table names.
    static func classes(named name: String) -> WordClasses? { WordClasses.names.first { $0.name == name }?.classes }

    @Test(
        "A word has its classes and no other; a plural and a feminine have those of their base form", arguments: table)
    func word(row: Row) throws {
        let expected = try row.words(1).reduce(into: WordClasses()) {
            $0.insert(try #require(Self.classes(named: $1)))
        }
        #expect(classes(row[0]) == expected)
    }

    @Test("Nothing is known of a word outside the tables, however like a known one it looks")
    func unknown() {
        for word in [
            "", "s", "e", "xyzs", "zouplette", "deux mots", String(repeating: "s", count: 40), "loyér", "quitance",
            "loyerss", "dansx", "grandee",
        ] {
            #expect(WordLexicon.standard.look(up: Spelling(word)) == nil, "\(word)")
        }
    }

    /// The lines of the table of the closed classes: a word, the name that rules use, its classes.
    static let closed: [[String]] = FunctionWord.table.split(separator: "\n").map { line in
        line.split(separator: " ").map { String($0) }
    }

    @Test("The table of the closed classes names each word that rules name, and no other")
    func named() {
        #expect(Self.closed.allSatisfy { $0.count >= 2 })
        let names = Set(Self.closed.compactMap { $0.count > 1 ? $0[1] : nil }).subtracting(["-"])
        #expect(names == Set(FunctionWord.allCases.map { $0.rawValue }).subtracting([FunctionWord.other.rawValue]))
    }

    @Test("A word of the table of the closed classes has there one name at most, and the classes of all its lines")
    func closedClasses() {
        #expect(Set(Self.closed).count == Self.closed.count)
        for (word, lines) in Dictionary(grouping: Self.closed, by: { Spelling($0[0]) }) {
            let names = lines.map { $0[1] }.filter { $0 != "-" }
            let known = WordLexicon.standard.look(up: word)
            #expect(names.count <= 1, "\(lines)")
            #expect(known?.function.rawValue == names.first ?? "other", "\(lines)")
            for name in lines.flatMap({ $0.dropFirst(2) }) where name != "-" {
                let named = Self.classes(named: name)
                #expect(named != nil && known?.classes.isSuperset(of: named ?? []) == true, "\(lines), \(name)")
            }
        }
    }

    @Test(
        "A form that être or avoir shares with another word is read as theirs alone",
        arguments: [
            ("étaient", "être", [.finite(.imperfect, .thirdPlural)]),
            ("as", "avoir", [.finite(.present, .secondSingular)]),
            ("sommes", "être", [.finite(.present, .firstPlural)]), ("ai", "avoir", [.finite(.present, .firstSingular)]),
            ("suis", "être", [.finite(.present, .firstSingular)]), ("sera", "être", [.finite(.future, .thirdSingular)]),
        ] as [(String, String, [VerbForm])])
    func auxiliary(word: String, infinitive: String, forms: [VerbForm]) throws {
        let tokens = Reader.tokens(Array(word.utf8))
        try #require(tokens.count == 1)
        #expect(tokens[0].traits == (infinitive == "être" ? .etre : .avoir))
        #expect(tokens[0].cells.indices.compactMap { VerbForm(index: $0) } == forms)
    }
}
