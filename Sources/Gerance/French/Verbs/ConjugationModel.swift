/// A model of conjugation: the endings of the 51 forms, which stand behind a verb's radical.
struct ConjugationModel: Sendable {
    /// The ending of each form; nil where the verb has none.
    var endings: [Spelling?]

    /// The ending of the infinitive.
    var infinitive: Spelling { endings[45] ?? Spelling() }
}

/// The parts from which all forms of a verb follow, each written without the verb's radical (*temps primitifs*).
struct PrincipalParts {
    /// The infinitive.
    var infinitive: String
    /// The three singular forms of the present.
    var singular: [String]
    /// « nous » in the present, without « ons ».
    var plural: String
    /// « ils » in the present, without « ent ».
    var third: String
    /// « je » in the future, without « ai ».
    var future: String
    /// « nous » in the simple past, without « mes » and with a plain vowel: `pri`, `vin`, `envoya`.
    var simplePast: String
    /// The past participle; with its feminine behind a slash where that is not the masculine and an `e`.
    var participle: String
    /// Whether `c` and `g` keep their sound before `a` and `o`: « plaçons », « mangeons ».
    var isSoft = false
    /// What departs from the rule, by name.
    var exceptions: [String: [String]] = [:]
    /// The model that these parts make.
    var model: ConjugationModel {
        var forms = [String?](repeating: nil, count: Cells.count)
        for (person, form) in zip(0..., singular) { forms[person] = form }
        forms[3] = exception("p4") ?? join(plural, "ons")
        forms[4] = exception("p5") ?? join(plural, "ez")
        forms[5] = exception("p6") ?? join(third, "ent")
        fill(&forms, from: 6, plural, ["ais", "ais", "ait", "ions", "iez", "aient"])
        fillSimplePast(&forms)
        fill(&forms, from: 18, future, ["ai", "as", "a", "ons", "ez", "ont"])
        fill(&forms, from: 24, future, ["ais", "ais", "ait", "ions", "iez", "aient"])
        fillSubjunctive(&forms)
        fillImperative(&forms)
        forms[45] = infinitive
        forms[46] = exception("ppr") ?? join(plural, "ant")
        fillParticiple(&forms)
        leaveOut(&forms)
        return ConjugationModel(endings: forms.map { $0.map { Spelling($0) } })
    }

    private func exception(_ name: String) -> String? { exceptions[name]?.first }

    /// Joins a stem and an ending; nil for the stem `-`, which does not exist.
    private func join(_ stem: String, _ ending: String) -> String? {
        guard stem != "-" else { return nil }
        guard isSoft, let vowel = ending.unicodeScalars.first, "aâo".unicodeScalars.contains(vowel) else {
            return stem + ending
        }
        if stem.hasSuffix("c") { return stem.dropLast() + "ç" + ending }
        return stem.hasSuffix("g") ? stem + "e" + ending : stem + ending
    }

    private func fill(_ forms: inout [String?], from first: Int, _ stem: String, _ endings: [String]) {
        for (offset, ending) in zip(0..., endings) { forms[first + offset] = join(stem, ending) }
    }

    /// The simple past has four themes, by its vowel; the past subjunctive follows it.
    private func fillSimplePast(_ forms: inout [String?]) {
        guard simplePast != "-" else { return }
        let theme = simplePast.hasSuffix("in") ? "in" : String(simplePast.suffix(1))
        let stem = String(simplePast.dropLast(theme.count))
        let past: [String]
        let subjunctive: [String]
        switch theme {
        case "a":
            past = ["ai", "as", "a", "âmes", "âtes", "èrent"]
            subjunctive = ["asse", "asses", "ât", "assions", "assiez", "assent"]
        case "in":
            past = ["ins", "ins", "int", "înmes", "întes", "inrent"]
            subjunctive = ["insse", "insses", "înt", "inssions", "inssiez", "inssent"]
        default:
            let long = theme == "i" ? "î" : theme == "u" ? "û" : theme
            past = [theme + "s", theme + "s", theme + "t", long + "mes", long + "tes", theme + "rent"]
            subjunctive = [
                theme + "sse", theme + "sses", long + "t", theme + "ssions", theme + "ssiez", theme + "ssent",
            ]
        }
        fill(&forms, from: 12, stem, past)
        fill(&forms, from: 36, stem, subjunctive)
    }

    private func fillSubjunctive(_ forms: inout [String?]) {
        if let whole = exceptions["sbp"] {
            for (offset, form) in zip(0..., whole) { forms[30 + offset] = form }
            return
        }
        let strong = exception("J") ?? third
        let weak = exception("K") ?? plural
        for (offset, ending) in zip(0..., ["e", "es", "e"]) { forms[30 + offset] = join(strong, ending) }
        forms[33] = join(weak, "ions")
        forms[34] = join(weak, "iez")
        forms[35] = join(strong, "ent")
    }

    /// The imperative is the present; « tu » loses its `s` after `e`.
    private func fillImperative(_ forms: inout [String?]) {
        if let whole = exceptions["imp"] {
            for (offset, form) in zip(0..., whole) { forms[42 + offset] = form }
            return
        }
        forms[42] = forms[1].map { $0.hasSuffix("es") ? String($0.dropLast()) : $0 }
        forms[43] = forms[3]
        forms[44] = forms[4]
    }

    private func fillParticiple(_ forms: inout [String?]) {
        guard participle != "-" else { return }
        let parts = participle.split(separator: "/").map { String($0) }
        let masculine = parts[0]
        let feminine = parts.count > 1 ? parts[1] : masculine + "e"
        forms[47] = masculine
        forms[48] = masculine.hasSuffix("s") ? masculine : feminine.dropLast() + "s"
        forms[49] = feminine
        forms[50] = feminine + "s"
    }

    /// Takes away the forms that a defective verb does not have (*verbe défectif*).
    private func leaveOut(_ forms: inout [String?]) {
        let ranges: [String: [Int]] = [
            "PRS": Array(0..<6), "IPF": Array(6..<12), "PS": Array(12..<18) + Array(36..<42),
            "FUT": Array(18..<30), "SBP": Array(30..<36), "IMP": Array(42..<45), "PPR": [46],
        ]
        for name in exceptions["no"] ?? [] { for place in ranges[name] ?? [] { forms[place] = nil } }
        guard let kept = exception("only") else { return }
        let persons = kept == "3s" ? [2] : kept == "3" ? [2, 5] : []
        for place in 0..<42 where !persons.contains(place % 6) { forms[place] = nil }
        for place in 42..<45 { forms[place] = nil }
        if kept == "inf" { forms[46] = nil }
    }
}
