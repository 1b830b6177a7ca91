@testable import Gerance

extension Tense {
    /// The tenses of six persons, by their French name.
    static let named: [String: Tense] = [
        "présent": .present, "imparfait": .imperfect, "passé simple": .simplePast, "futur": .future,
        "conditionnel": .conditional, "subjonctif": .subjunctive, "subjonctif imparfait": .pastSubjunctive,
    ]
}

extension Verb {
    /// The forms of a tense, in the order in which French grammars print them; « - » where the verb has none.
    func forms(of tense: String) -> [String] {
        let forms: [VerbForm]
        switch tense {
        case "impératif": forms = [.secondSingular, .firstPlural, .secondPlural].map { VerbForm.imperative($0) }
        case "infinitif": forms = [.infinitive]
        case "participe présent": forms = [.presentParticiple]
        case "participe passé": forms = Agreement.allCases.map { VerbForm.pastParticiple($0) }
        default:
            guard let tense = Tense.named[tense] else { return [] }
            forms = GrammaticalPerson.allCases.map { VerbForm.finite(tense, $0) }
        }
        return forms.map { form($0) ?? "-" }
    }

    /// *Je*, *nous* and *ils* in the present, whose stems the other forms follow.
    var stems: [String] {
        [GrammaticalPerson.firstSingular, .firstPlural, .thirdPlural].map { form(.finite(.present, $0)) ?? "-" }
    }
}
