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

    @Test(
        "A word has its classes and no other; a plural and a feminine have those of their base form", arguments: table)
    func word(row: Row) throws {
        let expected = try row.words(1).reduce(into: WordClasses()) {
            $0.insert(try #require(WordClasses.names[$1]))
        }
        #expect(classes(row[0]) == expected)
    }

    @Test("Nothing is known of a word outside the tables, and of none")
    func unknown() {
        for word in ["", "s", "e", "xyzs", "zouplette", "deux mots", String(repeating: "s", count: 40)] {
            #expect(WordLexicon.standard.look(up: Spelling(word)) == nil, "\(word)")
        }
        #expect(WordLexicon.standard.look(up: Spelling()) == nil)
    }

    @Test("Each word that rules name is in the table of the closed classes")
    func named() {
        let names = Set(
            FunctionWord.table.split(separator: "\n").compactMap { line in
                let fields = line.split(separator: " ")
                return fields.count > 1 ? String(fields[1]) : nil
            })
        for function in FunctionWord.allCases where function != .other {
            #expect(names.contains(function.rawValue), "\(function.rawValue)")
        }
        for name in names where name != "-" { #expect(FunctionWord(rawValue: name) != nil, "\(name)") }
    }

    @Test("Every class of the table of the closed classes has a name")
    func classNames() {
        for line in FunctionWord.table.split(separator: "\n") {
            for name in line.split(separator: " ").dropFirst(2) where name != "-" {
                #expect(WordClasses.names[String(name)] != nil, "\(line)")
            }
        }
    }

    @Test(
        "A form that être or avoir shares with another word is read as theirs",
        arguments: [
            ("étaient", "être"), ("as", "avoir"), ("sommes", "être"), ("ai", "avoir"), ("sera", "être"),
        ])
    func auxiliary(word: String, infinitive: String) {
        let tokens = Reader.tokens(Array(word.utf8))
        let trait: VerbTraits = infinitive == "être" ? .etre : .avoir
        #expect(tokens.count == 1 && tokens.allSatisfy { $0.traits.contains(trait) })
    }
}
