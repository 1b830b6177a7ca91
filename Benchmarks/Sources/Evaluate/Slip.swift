/// A known slip of the annotation of the French treebanks, by its form: set aside, and counted openly.
enum Slip: String, CaseIterable {
    /// « il s'agit » marked past.
    case presentMarkedPast = "present form marked past (agit, fait, sait, connais, connaît)"
    /// « qu'il aboutisse » marked past: the present and the imperfect subjunctive are one form, and the context says which.
    case subjunctiveMarkedPast = "present subjunctive in -isse marked past"
    /// « courait » marked conditional.
    case imperfectMarkedConditional = "imperfect marked conditional (courait, rencontrais)"
    /// « étaient », « étais » marked present.
    case imperfectMarkedPresent = "imperfect of être marked present (étaient, étais)"
    /// « faudrait » marked present.
    case conditionalMarkedPresent = "conditional marked present (faudrait)"

    /// The slip that a mark is.
    init?(marked kind: GoldSentence.Kind, _ form: String) {
        switch kind {
        case .past where ["agit", "fait", "sait", "connais", "connaît"].contains(form): self = .presentMarkedPast
        case .past where form.hasSuffix("isse") || form.hasSuffix("issent"): self = .subjunctiveMarkedPast
        case .conditional where ["courait", "rencontrais"].contains(form): self = .imperfectMarkedConditional
        default: return nil
        }
    }

    /// The slip that explains a finding where no mark is.
    init?(found kind: GoldSentence.Kind, _ form: String) {
        switch (kind, form) {
        case (.past, "étaient"), (.past, "étais"): self = .imperfectMarkedPresent
        case (.past, "courait"), (.past, "rencontrais"): self = .imperfectMarkedConditional
        case (.conditional, "faudrait"): self = .conditionalMarkedPresent
        default: return nil
        }
    }
}
