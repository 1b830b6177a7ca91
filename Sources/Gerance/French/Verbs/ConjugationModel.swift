/// A model of conjugation: the endings of the 51 forms, which stand behind a verb's radical.
struct ConjugationModel: Hashable, Sendable {
    /// The ending of each form; nil where the verb has none.
    var endings: [Spelling?]

    /// The ending of the infinitive.
    var infinitive: Spelling { endings[45] ?? Spelling() }
}

/// The parts from which all forms of a verb follow, each written without the verb's radical (*temps primitifs*).
///
/// A part that the verb does not have is nil.
struct PrincipalParts {
    /// The infinitive.
    var infinitive: Spelling
    /// The three singular forms of the present.
    var singular: [Spelling?]
    /// « nous » in the present, without « ons ».
    var plural: Spelling?
    /// « ils » in the present, without « ent ».
    var third: Spelling?
    /// « je » in the future, without « ai ».
    var future: Spelling?
    /// « nous » in the simple past, without « mes » and with a plain vowel: `pri`, `vin`, `envoya`.
    var simplePast: Spelling?
    /// The past participle, in the masculine.
    var participle: Spelling?
    /// Its feminine, where that is not the masculine and an `e`.
    var feminine: Spelling?
    /// Whether `c` and `g` keep their sound before `a` and `o`: « plaçons », « mangeons ».
    var isSoft = false
    /// What departs from the rule.
    var exceptions = Exceptions()

    /// What departs from the rule in one verb.
    struct Exceptions {
        /// Whole forms of the present.
        var present: (nous: Spelling?, vous: Spelling?, ils: Spelling?)
        /// The stem of the subjunctive, and that of its *nous* and *vous*.
        var subjunctive: Spelling?
        var weakSubjunctive: Spelling?
        /// Whole tenses.
        var wholeSubjunctive: [Spelling] = []
        var imperative: [Spelling] = []
        var presentParticiple: Spelling?
        /// Forms that a defective verb does not have.
        var missing: Cells = []
    }

    /// The model that these parts make.
    var model: ConjugationModel {
        var forms = [Spelling?](repeating: nil, count: Cells.count)
        for (person, form) in zip(0..., singular) { forms[person] = form }
        forms[3] = exceptions.present.nous ?? join(plural, Self.ons)
        forms[4] = exceptions.present.vous ?? join(plural, Self.ez)
        forms[5] = exceptions.present.ils ?? join(third, Self.ent)
        fill(&forms, from: 6, plural, Self.imperfect)
        fillSimplePast(&forms)
        fill(&forms, from: 18, future, Self.future)
        fill(&forms, from: 24, future, Self.imperfect)
        fillSubjunctive(&forms)
        fillImperative(&forms)
        forms[45] = infinitive
        forms[46] = exceptions.presentParticiple ?? join(plural, Self.ant)
        fillParticiple(&forms)
        for place in exceptions.missing.indices { forms[place] = nil }
        return ConjugationModel(endings: forms)
    }

    private static let imperfect: [Spelling] = ["ais", "ais", "ait", "ions", "iez", "aient"]
    private static let e: Spelling = "e"
    private static let es: Spelling = "es"
    private static let s: Spelling = "s"
    private static let ons: Spelling = "ons"
    private static let ez: Spelling = "ez"
    private static let ent: Spelling = "ent"
    private static let ant: Spelling = "ant"
    private static let ions: Spelling = "ions"
    private static let iez: Spelling = "iez"
    private static let future: [Spelling] = ["ai", "as", "a", "ons", "ez", "ont"]

    /// Joins a stem and an ending.
    private func join(_ stem: Spelling?, _ ending: Spelling) -> Spelling? {
        guard var stem else { return nil }
        let opener = ending[0]
        if isSoft, opener == UInt8(ascii: "a") || opener == UInt8(ascii: "o") || opener == 0xE2 {
            if stem.last(0) == UInt8(ascii: "c") {
                stem = stem.prefix(stem.count - 1)
                stem.append(0xE7)
            } else if stem.last(0) == UInt8(ascii: "g") {
                stem.append(UInt8(ascii: "e"))
            }
        }
        return stem.appending(ending)
    }

    private func fill(_ forms: inout [Spelling?], from first: Int, _ stem: Spelling?, _ endings: [Spelling]) {
        for (offset, ending) in zip(0..., endings) { forms[first + offset] = join(stem, ending) }
    }

    /// The simple past has a theme for each vowel; the past subjunctive follows it.
    private func fillSimplePast(_ forms: inout [Spelling?]) {
        guard let simplePast else { return }
        let theme = Theme.all.first { simplePast.hasSuffix($0.vowel) } ?? Theme.a
        let stem = simplePast.prefix(simplePast.count - theme.vowel.count)
        fill(&forms, from: 12, stem, theme.past)
        fill(&forms, from: 36, stem, theme.subjunctive)
    }

    /// The endings of the simple past and of the past subjunctive behind one vowel.
    private struct Theme {
        let vowel: Spelling
        let past: [Spelling]
        let subjunctive: [Spelling]

        /// The theme of « envoya », whose vowel changes from person to person.
        static let a = Theme(
            vowel: "a", past: ["ai", "as", "a", "âmes", "âtes", "èrent"],
            subjunctive: ["asse", "asses", "ât", "assions", "assiez", "assent"])

        /// « in » is that of venir and tenir; « il crût », of croître, is not « il crut », of croire.
        static let all = [
            a, Theme("in", long: "în"), Theme("i", long: "î"), Theme("u", long: "û"), Theme("û", long: "û"),
            Theme("ï", long: "ï"),
        ]

        private init(vowel: Spelling, past: [Spelling], subjunctive: [Spelling]) {
            self.vowel = vowel
            self.past = past
            self.subjunctive = subjunctive
        }

        /// A theme with one vowel, which is long before « mes », « tes » and the « t » of the subjunctive.
        private init(_ vowel: Spelling, long: Spelling) {
            self.init(
                vowel: vowel,
                past: [
                    vowel.appending("s"), vowel.appending("s"), vowel.appending("t"), long.appending("mes"),
                    long.appending("tes"), vowel.appending("rent"),
                ],
                subjunctive: ["sse", "sses", "t", "ssions", "ssiez", "ssent"].map { (ending: Spelling) in
                    (ending == "t" ? long : vowel).appending(ending)
                })
        }
    }

    private func fillSubjunctive(_ forms: inout [Spelling?]) {
        guard exceptions.wholeSubjunctive.isEmpty else {
            for (offset, form) in zip(0..., exceptions.wholeSubjunctive) { forms[30 + offset] = form }
            return
        }
        let strong = exceptions.subjunctive ?? third
        let weak = exceptions.weakSubjunctive ?? plural
        forms[30] = join(strong, Self.e)
        forms[31] = join(strong, Self.es)
        forms[32] = forms[30]
        forms[33] = join(weak, Self.ions)
        forms[34] = join(weak, Self.iez)
        forms[35] = join(strong, Self.ent)
    }

    /// The imperative is the present; « tu » loses its `s` after `e`.
    private func fillImperative(_ forms: inout [Spelling?]) {
        guard exceptions.imperative.isEmpty else {
            for (offset, form) in zip(0..., exceptions.imperative) { forms[42 + offset] = form }
            return
        }
        forms[42] = forms[1].map { $0.last(0) == 0x73 && $0.last(1) == 0x65 ? $0.prefix($0.count - 1) : $0 }
        forms[43] = forms[3]
        forms[44] = forms[4]
    }

    private func fillParticiple(_ forms: inout [Spelling?]) {
        guard let participle else { return }
        let feminine = feminine ?? participle.appending(Self.e)
        forms[47] = participle
        forms[48] = participle.last(0) == 0x73 ? participle : feminine.prefix(feminine.count - 1).appending(Self.s)
        forms[49] = feminine
        forms[50] = feminine.appending(Self.s)
    }
}
