import Testing

@testable import Gerance

@Suite("French verbs: what a form is read as")
struct VerbLexiconTests {
    @Test("The present of a future has that future again, for every verb by name")
    func closure() throws {
        let lexicon = VerbLexicon.standard
        let present = try #require(VerbForm.finite(.present, .thirdSingular).index)
        let future = try #require(VerbForm.finite(.future, .thirdSingular).index)
        for number in lexicon.entries.indices {
            guard let written = lexicon.form(future, of: number) else { continue }
            let verbs = lexicon.readings(of: written).filter { $0.cells.contains(Cells(index: future)) }
            let presents = verbs.compactMap { lexicon.form(present, of: $0.entry) }
            let isClosed = presents.contains { form in
                lexicon.readings(of: form).contains {
                    $0.cells.contains(Cells(index: present)) && lexicon.form(future, of: $0.entry) == written
                }
            }
            let hasPresent = lexicon.form(present, of: number) != nil
            if hasPresent, !isClosed { Issue.record("\(written.text) of \(lexicon.infinitive(of: number).text)") }
        }
    }

    /// Every twenty-ninth verb: all of them take a minute in a debug build.
    private var sample: [Int] { VerbLexicon.standard.entries.indices.filter { $0 % 29 == 0 } }

    @Test("Every form of a verb reads back as that form of that verb")
    func roundTrip() {
        let lexicon = VerbLexicon.standard
        var count = 0
        for number in sample {
            for cell in 0..<Cells.count {
                guard let form = lexicon.form(cell, of: number) else { continue }
                count += 1
                let isRead = lexicon.readings(of: form).contains {
                    $0.entry == number && $0.cells.contains(Cells(index: cell)) && $0.isExact
                }
                if !isRead { Issue.record("\(form.text) of \(lexicon.infinitive(of: number).text)") }
            }
        }
        #expect(count > 5_000)
    }

    @Test("The public readings say the same, with the verb and its forms")
    func readings() throws {
        let readings = Verb.readings(of: "Enverrons")
        #expect(readings.map { $0.verb.infinitive } == ["envoyer"])
        #expect(readings.map { $0.form } == [.finite(.future, .firstPlural)])
        #expect(readings.first?.verb == Verb("envoyer"))
        let promised = Verb.readings(of: "promis").filter { $0.verb.infinitive == "promettre" }.map { $0.form }
        #expect(
            Set(promised) == [
                .finite(.simplePast, .firstSingular), .finite(.simplePast, .secondSingular),
                .pastParticiple(.masculineSingular), .pastParticiple(.masculinePlural),
            ])
    }

    @Test(
        "A form that two verbs share has both",
        arguments: [
            ("suis", ["être", "suivre"]), ("plu", ["plaire", "pleuvoir"]), ("vis", ["vivre", "voir"]),
            ("moulu", ["moudre"]), ("parais", ["parer", "paraître"]),
            ("virent", ["virer", "voir"]), ("durent", ["durer", "devoir"]), ("peignent", ["peigner", "peindre"]),
            ("étaient", ["être", "étayer"]), ("convient", ["convenir", "convier"]), ("rie", ["rire"]),
        ] as [(String, Set<String>)])
    func shared(word: String, infinitives: Set<String>) {
        let found = Set(Verb.readings(of: word).map { $0.verb.infinitive })
        #expect(found.isSuperset(of: infinitives), "\(found)")
    }

    @Test("Each place of the table is a form, and each form has one place")
    func places() {
        let forms = (0..<Cells.count).compactMap { VerbForm(index: $0) }
        #expect(forms.count == Cells.count)
        #expect(forms.map { $0.index } == Array(0..<Cells.count))
        #expect(Set(forms).count == Cells.count)
        #expect(VerbForm(index: -1) == nil)
        #expect(VerbForm(index: 51) == nil)
        #expect(VerbForm.imperative(.thirdSingular).index == nil)
        #expect(VerbForm.finite(.infinitive, .firstSingular).index == nil)
        #expect(VerbForm.finite(.imperative, .firstPlural).index == 43)
    }

    @Test("A set of places gives its persons and its order")
    func cells() throws {
        let forms: [VerbForm] = [
            .finite(.future, .firstSingular), .finite(.future, .thirdPlural), .pastParticiple(.femininePlural),
        ]
        let indices = try forms.map { try #require($0.index) }
        let cells = indices.reversed().reduce(into: Cells()) { $0.insert(Cells(index: $1)) }
        #expect(cells.persons(of: .future) == 0b10_0001)
        #expect(cells.persons(of: .conditional) == 0)
        #expect(cells.indices == indices)
        #expect(cells.meets(.future) && cells.meets(.pastParticiple) && !cells.meets(.past))
        for person in GrammaticalPerson.allCases {
            let tenses = Cells.person(person).indices.compactMap { VerbForm(index: $0) }
            #expect(tenses.allSatisfy { $0.person == person })
            #expect(tenses.count == (VerbForm.imperative(person).index == nil ? 7 : 8))
        }
    }
}
