import Testing

@testable import Gerance

@Suite("Verb readings: from a form to its verbs")
struct VerbReadingsTests {
    private let lexicon = VerbLexicon.standard

    @Test("At least 6,000 verbs are known by name, each once")
    func size() {
        let names = lexicon.entries.indices.filter { !lexicon.entries[$0].isVariant }.map { lexicon.infinitive(of: $0) }
        #expect(Set(names).count >= 6_000)
        #expect(names.count - Set(names).count < 5)
    }

    /// Every twenty-ninth verb: all of them take a minute in a debug build.
    private var sample: [Int] { lexicon.entries.indices.filter { $0 % 29 == 0 } }

    @Test("Every form of a verb reads back as that form of that verb")
    func roundTrip() {
        for number in sample {
            for cell in 0..<Cells.count {
                guard let form = lexicon.form(cell, of: number), !form.isTooLong else { continue }
                let isRead = lexicon.readings(of: form).contains {
                    $0.entry == number && $0.cells.contains(Cells(index: cell)) && $0.isExact
                }
                if !isRead { Issue.record("\(form.text) of \(lexicon.infinitive(of: number).text)") }
            }
        }
    }

    @Test("The present of a future is that of the same verb, and its future is the one it came from")
    func closure() {
        for number in sample where !lexicon.entries[number].isVariant {
            for person in 0..<6 {
                guard let future = lexicon.form(18 + person, of: number) else { continue }
                let verbs = lexicon.readings(of: future).filter { $0.cells.contains(Cells(index: 18 + person)) }
                #expect(verbs.contains { $0.entry == number })
                #expect(verbs.allSatisfy { lexicon.form(18 + person, of: $0.entry) == future })
            }
        }
    }

    @Test(
        "Words without accents and in the spelling of 1990 find their verb",
        arguments: ["recu", "protègera", "entrainé", "etaient"])
    func approximate(_ word: String) {
        let readings = Verb.readings(of: word)
        #expect(!readings.isEmpty)
        #expect(readings.allSatisfy { !$0.isExact })
    }

    @Test(
        "Accents too many, simple pasts without theirs and other words find none",
        arguments: ["contrat", "maison", "mandat", "caméra", "bonjour", ""])
    func none(_ word: String) { #expect(Verb.readings(of: word).allSatisfy { $0.form.tense == .present }) }
}
