import Testing

@testable import Gerance

@Suite("French verbs: the lists of infinitives are long, in order and right")
struct VerbListTests {
    static let names = VerbList.all.flatMap { list in Array(SpellingList(list)) }

    @Test("At least 6,000 verbs are known by name")
    func count() {
        let lexicon = VerbLexicon.standard
        let known = Set(lexicon.entries.indices.map { lexicon.infinitive(of: $0) })
        #expect(known.count >= 6_000)
        #expect(Set(Self.names).subtracting(known).isEmpty)
    }

    @Test("No verb stands twice in the lists")
    func duplicates() {
        var seen: Set<Spelling> = []
        for name in Self.names { #expect(seen.insert(name).inserted, "\(name.text)") }
    }

    @Test("The lists are in the order of the alphabet, accents aside")
    func order() {
        let plain = Self.names.map { $0.plain.text }
        for (one, next) in zip(plain, plain.dropFirst()) where one > next { Issue.record("\(one) before \(next)") }
    }

    @Test("Every name is an infinitive of one word, short enough that each of its forms can be spelt")
    func valid() {
        let lexicon = VerbLexicon.standard
        for name in Self.names {
            if !name.isWord || !["er", "ir", "ïr", "re"].contains(where: { name.hasSuffix($0) }) {
                Issue.record("\(name.text)")
            }
        }
        for number in lexicon.entries.indices {
            for cell in 0..<Cells.count where lexicon.form(cell, of: number)?.isTooLong == true {
                Issue.record("\(lexicon.infinitive(of: number).text), form \(cell)")
            }
        }
    }

    @Test("A verb of the lists is found by its name, and says it", arguments: VerbList.all.indices)
    func byName(list: Int) {
        for name in Array(SpellingList(VerbList.all[list])) {
            guard let verb = Verb(name.text), verb.isKnown, verb.infinitive == name.text else {
                Issue.record("\(name.text)")
                continue
            }
        }
    }

    @Test(
        "The verbs of a property manager's day are known",
        arguments: [
            """
            louer relouer sous-louer résilier renouveler encaisser reverser rembourser virer prélever relancer
            quittancer provisionner régulariser imputer facturer indexer réviser revaloriser majorer
            expertiser diagnostiquer visiter signer cosigner parapher remettre restituer déménager emménager
            entretenir réparer rénover repeindre carreler déboucher purger ramoner chiffrer assurer garantir cautionner
            """
        ])
    func trade(verbs: String) {
        for verb in verbs.split(whereSeparator: { $0.isWhitespace }) {
            #expect(Verb(String(verb))?.isKnown == true, "\(verb)")
        }
    }
}
